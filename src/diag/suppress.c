/* suppress.c: comments that take findings back, with a reason. */
#include <bmaplan/diag.h>

#include <string.h>

#include <bmaplan/text.h>

static const char blanks[] = " \t";

/* # bmaplan: ignore[KPI007, KPI008] reason */
struct suppression {
    struct place at;    /* of the comment */
    bool of_file;       /* ignore-file */
    unsigned line;      /* ignore: the line it speaks for */
    const char *reason; /* perhaps empty */
    size_t findings;    /* that may be suppressed; those about suppressions stand behind them */
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

/* `before` is the comment before this one: of a stack of comments the lines are looked at once. */
static unsigned line_meant(const struct diags *ds, struct place at, const struct suppression *before)
{
    unsigned line = at.line;
    if (before->at.file == at.file && before->at.line <= line && line < before->line)
        return before->line;
    while (is_comment_line(ds, at.file, line))
        line++;
    return line;
}

/* The list of codes, its end and what the comment says besides; NULL if it is no suppression. */
static const char *read_codes(const char *s, struct suppression *x, const char **end)
{
    const char *word = after(s, "ignore-file");
    x->of_file = word != NULL;
    if (!word)
        word = after(s, "ignore");
    if (!word || *word != '[' || (*end = strchr(word, ']')) == NULL)
        return NULL;
    x->reason = skip_blanks(*end + 1);
    return word + 1;
}

static bool covers(const struct suppression *x, enum diag_code code, const struct diag *d)
{
    return d->code == code && !is_missing(d->at) && d->at.file == x->at.file && (x->of_file || d->at.line == x->line);
}

static bool suppress(struct diags *ds, const struct suppression *x, enum diag_code code)
{
    bool any = false;
    for (size_t i = 0; i < x->findings; i++)
        if (covers(x, code, ds->items[i]))
            any = ds->items[i]->suppressed = true;
    return any;
}

/* Later stages take for granted that the loader could read the plan. */
static bool is_lasting(enum diag_code code)
{
    const struct diag_title *t = &diag_titles[code];
    return code == D_LNG_SUPPRESSION || (t->severity == SEVERITY_ERROR && strncmp(t->code, "LNG", 3) == 0);
}

/* Found when the pages are laid out, if they are. */
static bool comes_late(enum diag_code code)
{
    return code == D_FMT_PAGES || code == D_LNG_MARKDOWN;
}

static void apply_code(struct diags *ds, const struct suppression *x, const char *name)
{
    enum diag_code code = diag_find(name);
    if (code == D_COUNT)
        diag_report(ds, D_LNG_SUPPRESSION, x->at, "ไม่รู้จักรหัส '%s'", "unknown code '%s'", name);
    else if (is_lasting(code))
        diag_report(ds, D_LNG_SUPPRESSION, x->at, "'%s' ยกเว้นไม่ได้", "'%s' cannot be suppressed", name);
    else if (!suppress(ds, x, code) && !comes_late(code))
        diag_report(ds, D_LNG_SUPPRESSION, x->at, x->of_file ? "ไม่มี '%s' ในไฟล์นี้" : "ไม่มี '%s' ในบรรทัดที่ยกเว้น",
                    x->of_file ? "no '%s' in this file" : "no '%s' on the line it speaks for", name);
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

/* read_codes() of the comment, and the line it speaks for. */
static const char *read_comment(const struct diags *ds, const struct comment *c, struct suppression *x,
                                const char **end)
{
    x->line = line_meant(ds, c->at, x);
    x->at = c->at;
    return read_codes(c->text, x, end);
}

static void apply(struct diags *ds, const struct comment *c, struct suppression *x)
{
    const char *end = NULL, *s = read_comment(ds, c, x, &end);
    if (!s) {
        struct diag *d = diag_quote(ds, D_LNG_SUPPRESSION, c->at, c->text);
        diag_help(ds, d, "เขียน  # bmaplan: ignore[KPI007] เหตุผล", "write  # bmaplan: ignore[KPI007] reason");
        return;
    }
    if (!text_has_word(x->reason)) {
        diag_report(ds, D_LNG_SUPPRESSION, c->at, "ไม่ได้บอกเหตุผลหลัง ']'", "no reason after ']'");
        return;
    }
    while (s <= end)
        apply_code(ds, x, next_code(ds->arena, &s));
}

void diags_suppress(struct diags *ds)
{
    struct suppression x = {.findings = ds->count};
    for (size_t i = 0; i < ds->comment_count; i++)
        apply(ds, &ds->comments[i], &x);
}

void diag_suppress(struct diags *ds, struct diag *d, struct place at)
{
    const struct diag spoken_for = {.code = d->code, .at = at};
    struct suppression x = {.findings = 0};
    for (size_t i = 0; i < ds->comment_count; i++) {
        const char *end = NULL, *s = read_comment(ds, &ds->comments[i], &x, &end);
        while (s && s <= end && text_has_word(x.reason))
            if (diag_find(next_code(ds->arena, &s)) == d->code && covers(&x, d->code, &spoken_for))
                d->suppressed = true;
    }
}
