/* values.c: scalars into values; one small reader a kind, chosen by the field and never by YAML's guesses. */
#include "loader.h"

#include <assert.h>
#include <string.h>

static const char *keep(struct loader *l, const struct event *e)
{
    return arena_copy(l->arena, e->s, e->size);
}

/* The finding of a text that could not be read as what the field holds; `example`: how it may look. */
static void report_reading(struct loader *l, enum diag_code code, const struct event *e, struct reading r,
                           const char *example)
{
    struct diag *d = diag_report(l->diags, code, e->at, "'%s' %s", "'%s' %s", keep(l, e), say(r.thai, r.english));
    if (r.suggestion)
        diag_help(l->diags, d, "เขียน  %s", "write  %s", r.suggestion);
    else if (example)
        diag_help(l->diags, d, "เช่น  %s", "as in  %s", example);
}

/* `suggestion`: the same text with its year in the Buddhist era. */
static void report_common_era(struct loader *l, const struct event *e, const char *suggestion)
{
    struct diag *d = diag_quote(l->diags, D_LNG_COMMON_ERA, e->at, keep(l, e));
    diag_help(l->diags, d, "บวก 543 เป็นพุทธศักราช: เขียน  %s", "add 543 for the Buddhist era: write  %s", suggestion);
}

/* Double quotes can spell characters that no document format can hold. */
static bool has_control(const struct event *e)
{
    const char *s = e->s, *end = e->s + e->size;
    while (s < end) {
        int32_t code;
        s += text_decode(s, end, &code);
        bool white = code == '\t' || code == '\n' || code == '\r';
        if ((code < 0x20 && !white) || (code >= 0x7F && code < 0xA0 && code != 0x85) || code == 0xFFFE ||
            code == 0xFFFF)
            return true;
    }
    return false;
}

static bool is_clean(struct loader *l, const struct event *e)
{
    if (!e->double_quoted || !has_control(e))
        return true;
    struct diag *d = diag_plain(l->diags, D_LNG_ENCODING, e->at);
    diag_help(l->diags, d, "ลบอักขระควบคุม (\\x..) ออกจากข้อความ", "remove the control character (\\x..) from the text");
    return false;
}

static bool read_text(struct loader *l, const struct field *f, void *out, const struct event *e)
{
    struct text *t = out;
    t->at = e->at;
    t->s = keep(l, e);
    if (!(f->flags & FIELD_ID) || !strpbrk(t->s, " \t\r\n"))
        return true;
    struct diag *d = diag_quote(l->diags, D_LNG_KIND, e->at, t->s);
    diag_help(l->diags, d, "รหัสต้องไม่มีช่องว่าง", "an id holds no spaces");
    return true;
}

static bool read_markdown(struct loader *l, const struct field *f, void *out, const struct event *e)
{
    (void)f;
    struct markdown *m = out;
    m->at = e->at;
    m->s = keep(l, e);
    if (strstr(m->s, "**"))
        load_check_markdown(l, m);
    if (strstr(m->s, "!["))
        load_images(l, m);
    return true;
}

static bool read_path(struct loader *l, const struct field *f, void *out, const struct event *e)
{
    (void)f;
    struct path *p = out;
    p->at = e->at;
    p->s = e->s[0] == '/' ? keep(l, e) : arena_format(l->arena, "%s%s", l->folder, e->s);
    return true;
}

static bool is_whole(struct decimal d)
{
    for (; d.scale > 0; d.scale--, d.digits /= 10)
        if (d.digits % 10 != 0)
            return false;
    return true;
}

static bool is_within(const struct field *f, struct decimal d)
{
    return !f->most || (decimal_cmp(d, decimal_of(f->least)) >= 0 && decimal_cmp(d, decimal_of(f->most)) <= 0);
}

static bool read_number(struct loader *l, const struct field *f, void *out, const struct event *e)
{
    struct number *n = out;
    n->at = e->at;
    n->s = keep(l, e);
    struct reading r = number_read(l->arena, e->s, (f->flags & FIELD_MONEY) != 0, &n->v);
    n->ok = reading_ok(r);
    if (!n->ok && f->flags & FIELD_WORDS)
        return true;
    if (n->ok && f->flags & FIELD_INTEGER && !is_whole(n->v))
        r = (struct reading){.thai = "ต้องเป็นจำนวนเต็ม", .english = "must be a whole number"};
    else if (n->ok && !is_within(f, n->v))
        r.thai = arena_format(l->arena, "ต้องอยู่ระหว่าง %d ถึง %d", f->least, f->most),
        r.english = arena_format(l->arena, "must lie between %d and %d", f->least, f->most);
    if (reading_ok(r))
        return true;
    report_reading(l, D_LNG_NUMBER, e, r, NULL);
    n->ok = false;
    return false;
}

static bool read_year(struct loader *l, const struct field *f, void *out, const struct event *e)
{
    (void)f;
    struct year *y = out;
    bool common_era = false;
    y->at = e->at;
    struct reading r = year_read(l->arena, e->s, &y->v, &common_era);
    if (!reading_ok(r))
        report_reading(l, D_LNG_NUMBER, e, r, "2563");
    else if (common_era)
        report_common_era(l, e, r.suggestion);
    return reading_ok(r);
}

static bool read_date(struct loader *l, const struct field *f, void *out, const struct event *e)
{
    (void)f;
    struct date_value *d = out;
    bool common_era = false;
    d->at = e->at;
    struct reading r = date_read(l->arena, e->s, &d->v, &common_era);
    if (!reading_ok(r))
        report_reading(l, D_LNG_DATE, e, r, "1/10/2562, 2562-10-01, 1 ต.ค. 2562");
    else if (common_era)
        report_common_era(l, e, r.suggestion);
    return reading_ok(r);
}

static bool read_period(struct loader *l, const struct field *f, void *out, const struct event *e)
{
    struct period_value *p = out;
    bool common_era = false;
    p->at = e->at;
    struct reading r = period_read(l->arena, e->s, &p->v, &common_era);
    if (reading_ok(r) && f->flags & FIELD_QUARTER && !p->v.quarter)
        r = (struct reading){.thai = "ต้องเป็นไตรมาส เช่น 2563-Q2", .english = "must be a quarter, as 2563-Q2"};
    if (!reading_ok(r))
        report_reading(l, D_LNG_DATE, e, r, f->flags & FIELD_QUARTER ? "2563-Q1" : "2563-Q1, 2562-10, ต.ค. 2562");
    else if (common_era)
        report_common_era(l, e, r.suggestion);
    return reading_ok(r);
}

static void report_choice(struct loader *l, const struct event *e, const struct choice_name *choices,
                          const char *nearest)
{
    struct diag *d = diag_quote(l->diags, D_LNG_CHOICE, e->at, keep(l, e));
    if (nearest)
        diag_help(l->diags, d, "หมายถึง '%s' หรือไม่", "did you mean '%s'?", nearest);
    const char *all = choice_all(l->arena, choices);
    diag_help(l->diags, d, "เลือกจาก  %s", "one of  %s", all);
}

/* A slip is taken for what it is nearest to, so that nothing else is reported for it. */
static bool read_choice(struct loader *l, const struct field *f, void *out, const struct event *e)
{
    struct choice *c = out;
    c->at = e->at;
    c->v = choice_find(f->choices, e->s);
    if (c->v)
        return true;
    const char *nearest = choice_nearest(f->choices, e->s);
    report_choice(l, e, f->choices, nearest);
    c->v = nearest ? choice_find(f->choices, nearest) : 0;
    return c->v != 0;
}

/* YAML's older words, and what officers write. */
static const char *flag_meant(const char *word)
{
    static const struct choice_name yes[] = {{"yes", "มี"}, {"on", "ใช้"}, {"y", "True"}, {"1", "๑"}, {0}};
    static const struct choice_name no[] = {{"no", "ไม่มี"}, {"off", "ไม่ใช้"}, {"n", "False"}, {"0", "๐"}, {0}};
    if (choice_find(yes, word))
        return say("true / ใช่", "true");
    return choice_find(no, word) ? say("false / ไม่ใช่", "false") : NULL;
}

static bool read_flag(struct loader *l, const struct field *f, void *out, const struct event *e)
{
    static const struct choice_name words[] = {{"true", "ใช่"}, {"false", "ไม่ใช่"}, {0}};
    (void)f;
    struct flag *flag = out;
    int word = choice_find(words, e->s);
    flag->at = e->at;
    flag->v = word == 1;
    if (!word)
        report_choice(l, e, words, flag_meant(e->s));
    return word != 0;
}

static bool read_reference(struct loader *l, const struct field *f, void *out, const struct event *e)
{
    (void)f;
    struct reference *r = out;
    r->at = e->at;
    r->id = keep(l, e);
    return true;
}

static bool read_dimension(struct loader *l, const struct field *f, void *out, const struct event *e)
{
    (void)f;
    struct dimension_name *d = out;
    d->at = e->at;
    d->s = keep(l, e);
    return true;
}

static bool read_unit(struct loader *l, const struct field *f, void *out, const struct event *e)
{
    (void)f;
    struct unit_name *u = out;
    u->at = e->at;
    u->s = keep(l, e);
    return true;
}

static bool (*const readers[])(struct loader *, const struct field *, void *, const struct event *) = {
    [KIND_TEXT] = read_text,           [KIND_MARKDOWN] = read_markdown,   [KIND_PATH] = read_path,
    [KIND_NUMBER] = read_number,       [KIND_YEAR] = read_year,           [KIND_DATE] = read_date,
    [KIND_PERIOD] = read_period,       [KIND_CHOICE] = read_choice,       [KIND_FLAG] = read_flag,
    [KIND_REFERENCE] = read_reference, [KIND_DIMENSION] = read_dimension, [KIND_UNIT] = read_unit,
};

bool load_scalar(struct loader *l, const struct field *f, enum field_kind kind, void *out, const struct event *e)
{
    assert((size_t)kind < sizeof readers / sizeof *readers);
    bool ok = !e->refused && is_clean(l, e) && readers[kind](l, f, out, e);
    if (!ok)
        load_broken(kind, out, e->at);
    return ok;
}
