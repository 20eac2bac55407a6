/* suppress.c: comments that take findings back, with a reason. */
#include <bmaplan/diag.h>

#include <stdlib.h>
#include <string.h>

#include <bmaplan/text.h>

static const char blanks[] = " \t";

/* One code of a comment: # bmaplan: ignore[KPI007, KPI008] reason */
struct suppression {
    struct place at; /* of the comment */
    unsigned line;   /* that it speaks for; 0: the whole file */
    enum diag_code code;
    const char *reason;
    bool used;
};
/* A comment while it is read. */
struct reader {
    struct diags *ds;
    struct place at;
    unsigned line;      /* the next that is no comment */
    bool of_file;       /* ignore-file */
    const char *reason; /* perhaps empty */
};

static const char *skip_blanks(const char *s)
{
    return s + strspn(s, blanks);
}

/* What follows `word`, or NULL. */
static const char *after(const char *s, const char *word)
{
    size_t size = strlen(word);
    return strncmp(s, word, size) == 0 ? skip_blanks(s + size) : NULL;
}

void comment_add(struct diags *ds, struct place at, const char *text)
{
    const char *s = after(skip_blanks(text), "bmaplan:");
    if (!s)
        return;
    struct comment *c = arena_grow(ds->arena, &ds->comments, &ds->comment_count, sizeof *c);
    *c = (struct comment){.at = at, .text = arena_copy(ds->arena, s, strcspn(s, "\r\n"))};
}

static bool is_comment_line(const struct diags *ds, unsigned file, unsigned line)
{
    size_t size, i = 0;
    const char *s = source_line(ds, file, line, &size);
    while (i < size && strchr(blanks, s[i]))
        i++;
    return i < size && s[i] == '#';
}

/* Of a stack of comments the lines are looked at once: `r` still holds what was found for the comment before. */
static void move_to(struct reader *r, struct place at)
{
    bool stacked = r->at.file == at.file && r->at.line <= at.line && at.line < r->line;
    if (!stacked) {
        r->line = at.line;
        while (is_comment_line(r->ds, at.file, r->line))
            r->line++;
    }
    r->at = at;
}

/* The list of codes, its end and what the comment says besides; NULL if it is no suppression. */
static const char *read_codes(const char *s, struct reader *r, const char **end)
{
    const char *word = after(s, "ignore-file");
    r->of_file = word != NULL;
    if (!word)
        word = after(s, "ignore");
    if (!word || *word != '[' || (*end = strchr(word, ']')) == NULL)
        return NULL;
    r->reason = skip_blanks(*end + 1);
    return word + 1;
}

static bool is_lasting(enum diag_code code)
{
    return code == D_LNG_SUPPRESSION || diag_is_unread(code);
}

/* Found only where the pages are laid out, or a day is given. */
static bool may_come_later(enum diag_code code)
{
    return code == D_FMT_PAGES || code == D_LNG_MARKDOWN || code == D_RES_OVERDUE;
}

/* The name of a code in the list; *s moves behind its comma. */
static const char *next_code(struct arena *a, const char **s)
{
    const char *name = skip_blanks(*s);
    size_t size = strcspn(name, ",]");
    *s = name + size + 1;
    while (size > 0 && strchr(blanks, name[size - 1]))
        size--;
    return arena_copy(a, name, size);
}

static const char *in_capitals(struct arena *a, const char *name)
{
    char *copy = arena_copy(a, name, strlen(name));
    for (char *c = copy; *c; c++)
        *c = (char)(*c >= 'a' && *c <= 'z' ? *c - 'a' + 'A' : *c);
    return copy;
}

/* The code that was meant, if it may be suppressed; D_COUNT: none. */
static enum diag_code code_meant(struct arena *a, const char *name)
{
    enum diag_code code = diag_find(in_capitals(a, name));
    return code != D_COUNT && !is_lasting(code) ? code : D_COUNT;
}

/* Is it no code that may be suppressed? Says why. */
static bool refuse_code(const struct reader *r, const char *name)
{
    struct diags *ds = r->ds;
    enum diag_code code = diag_find(name), meant = code_meant(ds->arena, name);
    if (code == D_COUNT) {
        struct diag *d = diag_report(ds, D_LNG_SUPPRESSION, r->at, "ไม่รู้จักรหัส '%s'", "unknown code '%s'", name);
        diag_help(ds, d, "เขียนรหัสตามที่โปรแกรมแสดง เช่น  ignore[%s] เหตุผล",
                  "write the code as the program shows it, as in  ignore[%s] reason",
                  meant == D_COUNT ? "KPI007" : diag_titles[meant].code);
    } else if (meant == D_COUNT) {
        struct diag *d = diag_report(ds, D_LNG_SUPPRESSION, r->at, "'%s' ยกเว้นไม่ได้", "'%s' cannot be suppressed", name);
        diag_help(ds, d, "ลบรหัสนี้ออกจากหมายเหตุ แล้วแก้ที่แผน", "take the code out of the comment and mend the plan");
    }
    return code == D_COUNT || meant == D_COUNT;
}

static void add_code(const struct reader *r, const char *name)
{
    struct diags *ds = r->ds;
    if (refuse_code(r, name))
        return;
    struct suppression *x = arena_grow(ds->arena, &ds->suppressions, &ds->suppression_count, sizeof *x);
    *x = (struct suppression){
        .at = r->at, .line = r->of_file ? 0 : r->line, .code = diag_find(name), .reason = r->reason};
}

/* "ignore[KPI007, KPI008]" of the codes in the list that may be suppressed; NULL: there is none. */
static const char *accepted(const struct reader *r, const char *s, const char *end)
{
    struct arena *a = r->ds->arena;
    const char *all = NULL;
    while (s <= end) {
        enum diag_code code = code_meant(a, next_code(a, &s));
        if (code != D_COUNT)
            all = arena_format(a, "%s%s%s", all ? all : "", all ? ", " : "", diag_titles[code].code);
    }
    return all ? arena_format(a, "ignore%s[%s]", r->of_file ? "-file" : "", all) : NULL;
}

/* The comment as it was meant, where no more is wrong than capitals: "Ignore[txt011]". */
static const char *comment_meant(struct reader *r, const char *text)
{
    struct arena *a = r->ds->arena;
    char *small = arena_copy(a, text, strlen(text));
    for (char *c = small; *c && *c != '['; c++)
        *c = (char)(*c >= 'A' && *c <= 'Z' ? *c - 'A' + 'a' : *c);
    const char *end = NULL, *s = read_codes(small, r, &end), *codes = s ? accepted(r, s, end) : NULL;
    if (!codes)
        return NULL;
    return arena_format(a, "%s %s", codes, text_has_word(r->reason) ? r->reason : say("เหตุผล", "reason"));
}

static void report_no_reason(struct reader *r, const char *codes)
{
    struct diag *d = diag_report(r->ds, D_LNG_SUPPRESSION, r->at, "ไม่ได้บอกเหตุผลหลัง ']'", "no reason after ']'");
    if (codes)
        diag_help(r->ds, d, "เขียนเหตุผลต่อท้าย เช่น  # bmaplan: %s ตรวจกับต้นฉบับแล้ว",
                  "write the reason behind it, as in  # bmaplan: %s compared with the source", codes);
}

static void read_comment(struct reader *r, const struct comment *c)
{
    const char *end = NULL;
    move_to(r, c->at);
    const char *s = read_codes(c->text, r, &end);
    if (!s) {
        struct diag *d = diag_quote(r->ds, D_LNG_SUPPRESSION, c->at, c->text);
        const char *meant = comment_meant(r, c->text);
        diag_help(r->ds, d, "เขียน  # bmaplan: %s", "write  # bmaplan: %s",
                  meant ? meant : say("ignore[KPI007] เหตุผล", "ignore[KPI007] reason"));
        return;
    }
    bool reasoned = text_has_word(r->reason);
    const char *codes = reasoned ? NULL : accepted(r, s, end);
    if (!reasoned && codes)
        report_no_reason(r, codes);
    while (s <= end && (reasoned || !codes))
        add_code(r, next_code(r->ds->arena, &s));
}

/* ---- findings ---- */

static int compare(size_t a, size_t b)
{
    return (a > b) - (a < b);
}

static int compare_keys(const struct suppression *a, const struct suppression *b)
{
    int order = compare(a->at.file, b->at.file);
    if (order == 0)
        order = compare(a->line, b->line);
    return order != 0 ? order : compare(a->code, b->code);
}

/* What is said twice is found in the order of writing. */
static int by_key(const void *left, const void *right)
{
    const struct suppression *a = left, *b = right;
    int order = compare_keys(a, b);
    return order != 0 ? order : compare(a->at.line, b->at.line);
}

/* The first that is not before the key; they are sorted. */
static size_t find_first(const struct diags *ds, const struct suppression *key)
{
    size_t from = 0, to = ds->suppression_count;
    while (from < to) {
        size_t middle = from + (to - from) / 2;
        if (compare_keys(&ds->suppressions[middle], key) < 0)
            from = middle + 1;
        else
            to = middle;
    }
    return from;
}

/* line 0: by a comment for the whole file. */
static void suppress_at(struct diags *ds, struct diag *d, unsigned short file, unsigned line)
{
    const struct suppression key = {.at = {.file = file}, .line = line, .code = d->code};
    for (size_t i = find_first(ds, &key); i < ds->suppression_count; i++) {
        struct suppression *x = &ds->suppressions[i];
        if (compare_keys(x, &key) != 0)
            return;
        x->used = true;
        d->suppressed = true;
        d->reason = x->reason;
    }
}

/* The first line of the value over several lines that this line lies in; the line itself if there is none. */
static unsigned first_line(const struct diags *ds, struct place at)
{
    size_t from = 0, to = ds->value_count;
    while (from < to) {
        size_t middle = from + (to - from) / 2;
        const struct place *value = &ds->values[middle];
        if (value->file < at.file || (value->file == at.file && value->end_line < at.line))
            from = middle + 1;
        else
            to = middle;
    }
    bool inside = from < ds->value_count && ds->values[from].file == at.file && ds->values[from].line < at.line;
    return inside ? ds->values[from].line : at.line;
}

/* What is wrong with the plan as a whole stands on line 1: the comments above the first key speak for it. */
static void suppress_head(struct diags *ds, struct diag *d, unsigned short file)
{
    const struct source *source = &ds->sources.items[file];
    bool head = true;
    for (unsigned line = 1; head && line <= source->line_count; line++) {
        size_t size;
        const char *s = source_line(ds, file, line, &size);
        head = is_comment_line(ds, file, line) || strspn(s, blanks) >= size;
        suppress_at(ds, d, file, line);
    }
}

/* Of several comments the nearest one's reason counts. */
static void suppress(struct diags *ds, struct diag *d, struct place at)
{
    if (is_missing(at) || ds->suppression_count == 0)
        return;
    unsigned first = first_line(ds, at);
    suppress_at(ds, d, at.file, 0);
    if (first != at.line)
        suppress_at(ds, d, at.file, first);
    if (at.line == 1)
        suppress_head(ds, d, at.file);
    else
        suppress_at(ds, d, at.file, at.line);
}

static void report_unused(struct diags *ds, const struct suppression *x)
{
    bool of_file = x->line == 0;
    const char *name = diag_titles[x->code].code;
    struct diag *d = diag_report(ds, D_LNG_SUPPRESSION, x->at, of_file ? "ไม่มี '%s' ในไฟล์นี้" : "ไม่มี '%s' ในบรรทัดที่ยกเว้น",
                                 of_file ? "no '%s' in this file" : "no '%s' on the line it speaks for", name);
    if (of_file)
        diag_help(ds, d, "ลบหมายเหตุนี้", "delete the comment");
    else
        diag_help(ds, d, "ลบหมายเหตุนี้ หรือย้ายไปไว้ท้ายบรรทัดที่โปรแกรมเตือน",
                  "delete the comment, or move it to the end of the line that is warned of");
}

void comment_reach(struct diags *ds, struct place value)
{
    struct place *v = arena_grow(ds->arena, &ds->values, &ds->value_count, sizeof *v);
    *v = value;
    v->end_line -= value.end_column <= 1; /* the end of a block is the beginning of the line behind it */
}

void diags_suppress(struct diags *ds)
{
    struct reader r = {.ds = ds};
    size_t findings = ds->count; /* those about suppressions stand behind them */
    for (size_t i = 0; i < ds->comment_count; i++)
        read_comment(&r, &ds->comments[i]);
    if (ds->suppression_count == 0)
        return;
    qsort(ds->suppressions, ds->suppression_count, sizeof *ds->suppressions, by_key);
    for (size_t i = 0; i < findings; i++)
        if (ds->items[i] != ds->limit)
            suppress(ds, ds->items[i], ds->items[i]->at);
    for (size_t i = 0; i < ds->suppression_count && !ds->limit; i++) /* what was dropped may have been meant */
        if (!ds->suppressions[i].used && !may_come_later(ds->suppressions[i].code))
            report_unused(ds, &ds->suppressions[i]);
}

void diag_suppress(struct diags *ds, struct diag *d, struct place at)
{
    suppress(ds, d, at);
}
