/* mend.c: values as a fix writes them - quoted where they have to be, lists below their keys. */
#include "mend.h"

#include <string.h>

/* A plain value can't begin with these. */
static const char indicators[] = ",[]{}#&*!|>'\"%@`";

char *mend_quoted(struct arena *a, const char *s, size_t size)
{
    char *quoted = arena_alloc(a, 2 * size + 3), *out = quoted;
    *out++ = '\'';
    for (size_t i = 0; i < size; i++) {
        if (s[i] == '\'')
            *out++ = '\'';
        *out++ = s[i];
    }
    *out = '\'';
    return quoted;
}

/* Is the value part of a line with brackets or braces, or of a list that goes on behind it? */
static bool may_be_in_flow(const struct diags *ds, struct place at)
{
    size_t size, rest;
    const char *line = source_line(ds, at.file, at.line, &size);
    const char *behind = source_text(ds,
                                     (struct place){.file = at.file,
                                                    .line = at.end_line,
                                                    .column = at.end_column,
                                                    .end_line = at.end_line,
                                                    .end_column = at.end_column + 1},
                                     &rest);
    for (size_t i = 0; i < size; i++)
        if (strchr("[]{}", line[i]) && line[i])
            return true;
    return rest > 0 && *behind == ',';
}

static bool can_be_plain(const char *s, bool flow)
{
    size_t size = strlen(s);
    if (size == 0 || strchr(indicators, *s) || strchr(" \t", *s) || strchr(" \t:", s[size - 1]))
        return false;
    if (strchr("-?:", *s) && (s[1] == '\0' || s[1] == ' '))
        return false;
    return !strstr(s, ": ") && !strstr(s, " #") && !(flow && strpbrk(s, ",[]{}"));
}

void mend_value(struct diags *ds, struct diag *d, enum fix_kind kind, struct place at, const char *value)
{
    size_t size;
    const char *old = source_text(ds, at, &size);
    if (at.line == 0 || at.line != at.end_line || size == 0)
        return;
    bool quoted = *old == '"' || *old == '\'' || !can_be_plain(value, may_be_in_flow(ds, at));
    diag_fix(ds, d, kind, at, quoted ? mend_quoted(ds->arena, value, strlen(value)) : value);
}

/* ---- numbers ------------------------------------------------------------------------------------ */

/* Passes over what says nothing in a number: blanks, group commas, the unit that its field has. */
static const char *skip_signs(const char *s)
{
    static const char *const signs[] = {" ", ",", "%", "บาท", "฿"};
    for (size_t i = 0; i < sizeof signs / sizeof *signs;) {
        size_t size = strlen(signs[i]);
        bool here = strncmp(s, signs[i], size) == 0;
        s += here ? size : 0;
        i = here ? 0 : i + 1;
    }
    return s;
}

static bool is_same_figure(const char *a, const char *b)
{
    a = skip_signs(a);
    b = skip_signs(b);
    while (*a && *a == *b) {
        a = skip_signs(a + 1);
        b = skip_signs(b + 1);
    }
    return *a == *b;
}

void mend_reading(struct diags *ds, struct diag *d, struct place at, const char *written, const char *meant)
{
    bool same = is_same_figure(text_fold(ds->arena, written), text_fold(ds->arena, meant));
    mend_value(ds, d, same ? FIX_SAFE : FIX_UNSAFE, at, meant);
}

void mend_split_number(struct diags *ds, struct diag *d, struct place at)
{
    size_t size;
    const char *line = source_line(ds, at.file, at.line, &size), *s = source_column(line, line + size, at.column);
    size_t width = strspn(s, "0123456789,.");
    while (width > 0 && s[width - 1] == ',')
        width--;
    struct decimal unused;
    const char *number = arena_copy(ds->arena, s, width);
    if (!reading_ok(number_read(ds->arena, number, true, &unused)))
        return;
    at.end_line = at.line;
    at.end_column = at.column + (unsigned)width;
    diag_fix(ds, d, FIX_SAFE, at, mend_quoted(ds->arena, number, width));
}

/* ---- texts -------------------------------------------------------------------------------------- */

void mend_split_text(struct diags *ds, struct diag *d, struct place text, struct place part)
{
    size_t size;
    const char *line = source_line(ds, text.file, text.line, &size), *end = line + size;
    const char *s = source_column(line, end, text.column);
    if (d == ds->limit || part.end_line != text.line || strchr("\"'", *s))
        return;
    text.end_line = text.line;
    text.end_column = part.end_column;
    const char *quoted = mend_quoted(ds->arena, s, (size_t)(source_column(line, end, part.end_column) - s));
    if (d->edits)
        *d->edits = (struct edit){.at = text, .text = quoted};
    else
        diag_fix(ds, d, FIX_SAFE, text, quoted);
}

/* What is cut ends before a comment that has a space behind its sign. */
static size_t cut_size(const char *hash)
{
    size_t size = strcspn(hash, "\r\n");
    for (size_t i = 1; i + 1 < size; i++)
        if (hash[i] == '#' && strchr(" \t", hash[i - 1]) && strchr(" \t", hash[i + 1]))
            size = i;
    while (size > 0 && strchr(" \t", hash[size - 1]))
        size--;
    return size;
}

const char *mend_cut(struct diags *ds, struct diag *d, struct place text, const char *hash)
{
    size_t size, kept = cut_size(hash);
    const char *s = source_text(ds, text, &size);
    text.end_column += (unsigned)text_count(s + size, (size_t)(hash + kept - s) - size);
    const char *quoted = mend_quoted(ds->arena, s, (size_t)(hash + kept - s));
    diag_fix(ds, d, FIX_UNSAFE, text, quoted);
    return quoted;
}

/* ---- lists -------------------------------------------------------------------------------------- */

/* Where one list is made of one value. */
struct items {
    const char *text; /* in the file */
    size_t size;
    bool several; /* with commas between */
};

static size_t count_commas(const char *s, size_t size)
{
    size_t n = 0;
    for (size_t i = 0; i < size; i++)
        n += s[i] == ',';
    return n;
}

/* "- K1", a line break, "- K2": every item but the first behind `between`. */
static const char *items_text(struct arena *a, const struct items *items, const char *between)
{
    static const char dash[] = "- ";
    const char *s = items->text, *end = s + items->size;
    size_t most = count_commas(s, items->size) + 1;
    char *text = arena_alloc(a, items->size + most * (strlen(between) + strlen(dash)) + 1), *out = text;
    while (s < end) {
        const char *comma = items->several ? memchr(s, ',', (size_t)(end - s)) : NULL, *last = comma ? comma : end;
        const char *next = comma ? comma + 1 : end;
        while (s < last && *s == ' ')
            s++;
        while (last > s && last[-1] == ' ')
            last--;
        out = stpcpy(stpcpy(out, out > text ? between : ""), dash);
        memcpy(out, s, (size_t)(last - s));
        out += last - s;
        s = next;
    }
    return text;
}

/* Ids never hold commas; of other values as many as are wanted tell that each is one. */
static bool find_items(const struct diags *ds, const struct field *f, const struct event *value, struct items *out)
{
    out->text = source_text(ds, value->at, &out->size);
    size_t commas = value->plain ? count_commas(out->text, out->size) : 0;
    out->several = commas > 0 && (f->item == KIND_REFERENCE || commas + 1 == f->exactly);
    bool fits = f->exactly == 0 || commas + 1 == f->exactly;
    return fits && !value->block && value->at.line == value->at.end_line;
}

/* The line's own break and so many spaces. */
static const char *new_line(const struct diags *ds, struct place at, unsigned spaces)
{
    size_t size;
    const char *line = source_line(ds, at.file, at.line, &size);
    return arena_format(ds->arena, "%s%*s", line[size] == '\r' ? "\r\n" : "\n", (int)spaces, "");
}

void mend_list(struct diags *ds, struct diag *d, const struct field *f, struct place key, const struct event *value)
{
    struct items items;
    struct place at = value->at;
    size_t size;
    if (!find_items(ds, f, value, &items))
        return;
    if (key.line != at.line) {
        diag_fix(ds, d, FIX_SAFE, at, items_text(ds->arena, &items, new_line(ds, key, at.column - 1)));
        return;
    }
    const char *line = source_line(ds, at.file, at.line, &size), *s = source_column(line, line + size, key.end_column);
    size_t before = strspn(s, " ");
    if (s[before] != ':')
        return;
    if (may_be_in_flow(ds, at)) {
        diag_fix(ds, d, FIX_SAFE, at, arena_format(ds->arena, "[%.*s]", (int)items.size, items.text));
        return;
    }
    const char *between = new_line(ds, key, key.column + 1);
    at.column = key.end_column + (unsigned)before + 1;
    diag_fix(ds, d, FIX_SAFE, at, arena_format(ds->arena, "%s%s", between, items_text(ds->arena, &items, between)));
}
