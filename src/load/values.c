/* values.c: scalars into values; one small reader a kind, chosen by the field and never by YAML's guesses. */
#include "loader.h"

#include <assert.h>
#include <string.h>

#include "mend.h"

enum { MOST_GRADES = 9 /* a range of more numbers is not listed */ };

static const char *keep(struct loader *l, const struct event *e)
{
    return arena_copy(l->arena, e->s, e->size);
}

/* The finding of a text that could not be read as what the field holds; `example`: how it may look. */
static void report_reading(struct loader *l, enum diag_code code, const struct event *e, struct reading r,
                           const char *example)
{
    const char *written = keep(l, e);
    struct diag *d = diag_report(l->diags, code, e->at, "'%s' %s", "'%s' %s", written, say(r.thai, r.english));
    if (r.suggestion)
        mend_reading(l->diags, d, e->at, written, r.suggestion);
    if (r.suggestion)
        diag_help(l->diags, d, "เขียน  %s", "write  %s", r.suggestion);
    else if (r.last.day)
        diag_help(l->diags, d, "เขียนวันที่ 1 ถึง %d เช่น  %d/%d/%d", "write a day from 1 to %d, as in  %d/%d/%d", r.last.day,
                  r.last.day, r.last.month, r.last.year);
    else if (example)
        diag_help(l->diags, d, "เขียนแบบ  %s", "write it like  %s", example);
}

/* `suggestion`: the same text with its year in the Buddhist era. */
static void report_common_era(struct loader *l, const struct event *e, const char *suggestion)
{
    struct diag *d = diag_quote(l->diags, D_LNG_COMMON_ERA, e->at, keep(l, e));
    diag_help(l->diags, d, "บวก 543 เป็นพุทธศักราช: เขียน  %s", "add 543 for the Buddhist era: write  %s", suggestion);
    mend_value(l->diags, d, FIX_SAFE, e->at, suggestion);
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
    load_note_text(l, f, t->s, e->size, e->at);
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
    load_note_text(l, f, m->s, e->size, e->at);
    if (memchr(m->s, '*', e->size) && strstr(m->s, "**")) /* memchr is much the faster of the two */
        load_check_markdown(l, m);
    if (memchr(m->s, '!', e->size) && strstr(m->s, "!["))
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

/* "1,50,000" without its commas, if that is a number. */
static const char *read_groups(struct loader *l, const char *written)
{
    struct decimal v;
    char *digits = arena_copy(l->arena, written, strlen(written)), *out = digits;
    for (const char *s = digits; *s; s++)
        if (*s != ',')
            *out++ = *s;
    *out = '\0';
    bool read = strchr(written, ',') && reading_ok(number_read(l->arena, digits, false, &v));
    return read ? decimal_text(l->arena, v, 0, true) : NULL;
}

/* "1, 2, 3, 4 or 5" of a field with few values, or NULL. */
static const char *all_grades(struct loader *l, const struct field *f)
{
    const char *all = NULL;
    if (!(f->flags & FIELD_INTEGER) || f->most == 0 || f->most - f->least > MOST_GRADES)
        return NULL;
    for (int i = f->least; i <= f->most; i++)
        all = arena_format(l->arena, "%s%s%d", all ? all : "",
                           !all           ? ""
                           : i == f->most ? say(" หรือ ", " or ")
                                          : ", ",
                           i);
    return all;
}

static void report_number(struct loader *l, const struct field *f, const struct event *e, struct reading r)
{
    const char *written = keep(l, e), *all = all_grades(l, f);
    const char *whole = r.suggestion ? NULL : read_groups(l, written);
    if (r.suggestion) {
        report_reading(l, D_LNG_NUMBER, e, r, NULL);
        return;
    }
    struct diag *d = diag_report(l->diags, D_LNG_NUMBER, e->at, "'%s' %s", "'%s' %s", written, say(r.thai, r.english));
    if (whole)
        diag_help(l->diags, d, "ถ้าไม่มีเลขตกหล่น เขียน  %s", "if no digit is missing write  %s", whole);
    else if (all)
        diag_help(l->diags, d, "เขียน  %s", "write  %s", all);
    else if (f->kind == KIND_NUMBER)
        diag_help(l->diags, d, "เขียนตัวเลข เช่น  %s: %s", "write a number, as in  %s: %s", load_key_name(l, f),
                  f->example);
    else
        diag_help(l->diags, d, "เขียนตัวเลข เช่น  80", "write a number, as in  80");
}

static bool read_number(struct loader *l, const struct field *f, void *out, const struct event *e)
{
    struct number *n = out;
    n->at = e->at;
    n->s = keep(l, e);
    struct reading r = number_read(l->arena, e->s, (f->flags & (FIELD_MONEY | FIELD_KPI_UNIT)) != 0, &n->v);
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
    report_number(l, f, e, r);
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

/* The date of a Common Era year read as Americans write it, where that is a day: "9/30/2020" was to be 30/9/2563. */
static const char *swap_month(struct loader *l, const char *written, struct date *out)
{
    bool common_era;
    const char *first = strchr(written, '/'), *second = first ? strchr(first + 1, '/') : NULL;
    if (!second)
        return NULL;
    const char *swapped = arena_format(l->arena, "%.*s/%.*s%s", (int)(second - first - 1), first + 1,
                                       (int)(first - written), written, second);
    struct reading r = date_read(l->arena, swapped, out, &common_era);
    return reading_ok(r) ? r.suggestion : NULL;
}

static const char *day_name(struct loader *l, struct date d)
{
    return say(arena_format(l->arena, "%d %s", d.day, month_name(d.month)),
               arena_format(l->arena, "%d %s", d.day, month_english(d.month)));
}

/* "2/1/2020" may have been pasted from an American table. */
static void report_common_date(struct loader *l, const struct event *e, struct date read, const char *suggestion)
{
    struct date other;
    const char *written = keep(l, e);
    if (read.day == read.month || !swap_month(l, written, &other)) {
        report_common_era(l, e, suggestion);
        return;
    }
    struct diag *d = diag_quote(l->diags, D_LNG_COMMON_ERA, e->at, written);
    diag_help(l->diags, d, "อ่านเป็นวันที่ %s: เขียน  %s  ถ้าหมายถึง %s ให้สลับวันกับเดือนด้วย",
              "it is read as %s: write  %s;  if %s is meant, swap day and month, too", day_name(l, read), suggestion,
              day_name(l, other));
    mend_value(l->diags, d, FIX_UNSAFE, e->at, suggestion);
}

static bool read_date(struct loader *l, const struct field *f, void *out, const struct event *e)
{
    (void)f;
    struct date_value *d = out;
    bool common_era = false;
    d->at = e->at;
    struct reading r = date_read(l->arena, e->s, &d->v, &common_era);
    struct date swapped;
    if (!reading_ok(r) && !r.suggestion && !r.last.day)
        r.suggestion = swap_month(l, keep(l, e), &swapped);
    if (!reading_ok(r))
        report_reading(l, D_LNG_DATE, e, r,
                       say("1/10/2562, 2562-10-01 หรือ 1 ต.ค. 2562", "1/10/2562, 2562-10-01 or 1 ต.ค. 2562"));
    else if (common_era)
        report_common_date(l, e, d->v, r.suggestion);
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

static struct diag *report_choice(struct loader *l, const struct event *e, const struct choice_name *choices,
                                  const char *nearest)
{
    struct diag *d = diag_quote(l->diags, D_LNG_CHOICE, e->at, keep(l, e));
    if (nearest)
        diag_help(l->diags, d, "หมายถึง '%s' หรือไม่", "did you mean '%s'?", nearest);
    const char *all = choice_all(l->arena, choices);
    diag_help(l->diags, d, "เลือกจาก  %s", "one of  %s", all);
    return d;
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
    struct diag *d = report_choice(l, e, f->choices, nearest);
    if (nearest)
        mend_value(l->diags, d, FIX_UNSAFE, e->at, nearest);
    c->v = nearest ? choice_find(f->choices, nearest) : 0;
    return c->v != 0;
}

static const struct choice_name flag_words[] = {{"true", "ใช่"}, {"false", "ไม่ใช่"}, {0}};

/* YAML's older words, and what officers write; NULL: none of them. */
static const struct choice_name *flag_meant(const char *word)
{
    static const struct choice_name yes[] = {{"yes", "มี"}, {"on", "ใช้"}, {"y", "True"}, {"1", "๑"}, {0}};
    static const struct choice_name no[] = {{"no", "ไม่มี"}, {"off", "ไม่ใช้"}, {"n", "False"}, {"0", "๐"}, {0}};
    if (choice_find(yes, word))
        return &flag_words[0];
    return choice_find(no, word) ? &flag_words[1] : NULL;
}

static void report_flag(struct loader *l, const struct event *e)
{
    const struct choice_name *meant = flag_meant(e->s);
    if (!meant) {
        report_choice(l, e, flag_words, NULL);
        return;
    }
    const char *nearest = say(arena_format(l->arena, "%s / %s", meant->name, meant->thai), meant->name);
    bool thai = (unsigned char)*e->s == 0xE0; /* the first byte of every Thai letter */
    mend_value(l->diags, report_choice(l, e, flag_words, nearest), FIX_SAFE, e->at, thai ? meant->thai : meant->name);
}

static bool read_flag(struct loader *l, const struct field *f, void *out, const struct event *e)
{
    (void)f;
    struct flag *flag = out;
    int word = choice_find(flag_words, e->s);
    flag->at = e->at;
    flag->v = word == 1;
    if (!word)
        report_flag(l, e);
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
