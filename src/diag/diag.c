/* diag.c: findings are collected here, from the first to the limit. */
#include <bmaplan/diag.h>

#include <stdarg.h>
#include <string.h>

#include "glyph.h"

enum { SUBJECT_WIDTH = 60 }; /* columns of a quoted subject; a whole chapter can be one */

/* Both formats take the same arguments; only one of them is printed. */
static char *words(struct arena *a, const char *thai, const char *english, va_list args)
    __attribute__((format(printf, 2, 0), format(printf, 3, 0)));

static char *words(struct arena *a, const char *thai, const char *english, va_list args)
{
    return arena_vformat(a, language_get() == THAI ? thai : english, args);
}

static struct diag *add(struct diags *ds, enum diag_code code, struct place at)
{
    struct diag *d = arena_alloc(ds->arena, sizeof *d);
    at.empty = false; /* where it points, whatever stands there */
    *d = (struct diag){.code = code, .severity = ds->severities[code], .at = at, .order = ds->count};
    d->last_remark = &d->remarks;
    d->last_edit = &d->edits;
    struct diag **slot = arena_grow(ds->arena, &ds->items, &ds->count, sizeof(struct diag *));
    *slot = d;
    return d;
}

/* The new finding, or the one that stands for all beyond the limit; that one takes no words: they are not about it. */
static struct diag *add_or_count(struct diags *ds, enum diag_code code, struct place at)
{
    if (!ds->limit && ds->count < DIAG_LIMIT)
        return add(ds, code, at);
    if (!ds->limit) {
        ds->limit = add(ds, D_LNG_LIMIT, (struct place){.line = 0});
        ds->limit->detail = say("ข้อบกพร่องมีมากเกินกว่าจะแสดงทั้งหมด", "too many findings to show them all");
    }
    ds->dropped++;
    return ds->limit;
}

static void add_remark(struct diags *ds, struct diag *d, struct remark remark)
{
    struct remark *r = arena_alloc(ds->arena, sizeof *r);
    *r = remark;
    *d->last_remark = r;
    d->last_remark = &r->next;
}

void diags_init(struct diags *ds, struct arena *a)
{
    *ds = (struct diags){.arena = a};
    for (size_t i = 0; i < D_COUNT; i++)
        ds->severities[i] = diag_titles[i].severity;
}

struct diag *diag_plain(struct diags *ds, enum diag_code code, struct place at)
{
    return add_or_count(ds, code, at);
}

struct diag *diag_quote(struct diags *ds, enum diag_code code, struct place at, const char *subject)
{
    struct diag *d = add_or_count(ds, code, at);
    if (d == ds->limit)
        return d;
    const char *end = subject + strlen(subject), *cut = glyphs_fit(subject, end, SUBJECT_WIDTH);
    d->detail = arena_format(ds->arena, "'%.*s%s'", (int)(cut - subject), subject, cut < end ? "…" : "");
    return d;
}

static void set_detail(struct diags *ds, struct diag *d, const char *thai, const char *english, va_list args)
    __attribute__((format(printf, 3, 0), format(printf, 4, 0)));

/* Nothing is worded for findings that are only counted. */
static void set_detail(struct diags *ds, struct diag *d, const char *thai, const char *english, va_list args)
{
    if (d != ds->limit)
        d->detail = words(ds->arena, thai, english, args);
}

struct diag *diag_report(struct diags *ds, enum diag_code code, struct place at, const char *thai, const char *english,
                         ...)
{
    struct diag *d = add_or_count(ds, code, at);
    va_list args;
    va_start(args, english);
    set_detail(ds, d, thai, english, args);
    va_end(args);
    return d;
}

struct diag *diag_headline(struct diags *ds, enum diag_code code, struct place at, const char *thai,
                           const char *english, ...)
{
    struct diag *d = add_or_count(ds, code, at);
    va_list args;
    va_start(args, english);
    set_detail(ds, d, thai, english, args);
    va_end(args);
    d->alone = d != ds->limit;
    return d;
}

void diag_note(struct diags *ds, struct diag *d, struct place at, const char *thai, const char *english, ...)
{
    if (d == ds->limit)
        return;
    va_list args;
    va_start(args, english);
    at.empty = false;
    add_remark(ds, d, (struct remark){.kind = REMARK_NOTE, .at = at, .text = words(ds->arena, thai, english, args)});
    va_end(args);
}

void diag_help(struct diags *ds, struct diag *d, const char *thai, const char *english, ...)
{
    if (d == ds->limit)
        return;
    va_list args;
    va_start(args, english);
    add_remark(ds, d, (struct remark){.kind = REMARK_HELP, .text = words(ds->arena, thai, english, args)});
    va_end(args);
}

void diag_fix(struct diags *ds, struct diag *d, enum fix_kind kind, struct place at, const char *text)
{
    if (d == ds->limit)
        return;
    struct edit *e = arena_alloc(ds->arena, sizeof *e);
    *e = (struct edit){.at = at, .text = text};
    *d->last_edit = e;
    d->last_edit = &e->next;
    d->fix = kind > d->fix ? kind : d->fix;
}

char *diag_words(struct arena *a, const struct diag *d)
{
    const struct diag_title *t = &diag_titles[d->code];
    const char *title = d->alone ? "" : say(t->thai, t->english), *detail = d->detail ? d->detail : "";
    return arena_format(a, "%s%s%s", title, *title && *detail ? ": " : "", detail);
}
