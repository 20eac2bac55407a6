/* KPI003: the target is there, has the shape its direction asks for, and every planned number is one. */
#include "bound.h"
#include "target.h"
#include "unit.h"

#include <string.h>

/* The title speaks of the target; of another number the headline says which it is. */
static struct diag *report_number(struct check *c, const struct kpi *k, const struct number *n)
{
    if (n == &k->target.value)
        return diag_quote(c->ds, c->code, n->at, n->s);
    return diag_headline(c->ds, c->code, n->at, "%s ต้องเป็นตัวเลข: '%s'", "the %s must be a number: '%s'",
                         kpi_number_name(c, k, n), n->s);
}

static void note_unit(struct check *c, struct diag *d, const struct kpi *k)
{
    if (k->unit.s && !k->unit.at.broken)
        diag_note(c->ds, d, k->unit.at, "หน่วยนับของตัวชี้วัดนี้คือ '%s'", "the unit of this KPI is '%s'", k->unit.s);
}

const char *number_raw(const struct check *c, const char *s)
{
    return strchr(s, ',') ? arena_format(c->ds->arena, "\"%s\"", s) : s;
}

/* Digits and signs alone: no words to take out. */
static bool is_figure(struct arena *a, const char *s)
{
    s = text_arabic_digits(a, s);
    return s[strspn(s, "0123456789+-.,% ")] == '\0';
}

/* A number and the words around it, where they say nothing but its unit and from which side it is to be reached. */
struct split {
    const char *number; /* NULL: there is none, or more than one, or other words */
    enum bound bound;
};

/* Bytes of the unit that stands at s, as the KPI spells it or the registry knows it; 0 for none. */
static size_t own_unit_at(const struct check *c, const struct kpi *k, const char *s)
{
    const struct unit *unit;
    size_t size = unit_at(c->plan, s, &unit), spelled = strlen(k->unit.s);
    if (size > 0 && unit == k->unit.to)
        return size;
    return strncmp(s, k->unit.s, spelled) == 0 ? spelled : 0;
}

static struct split split_words(const struct check *c, const struct kpi *k, const char *s)
{
    struct split split = {0};
    struct decimal v;
    for (size_t size; *s; s += size) {
        size = *s == ' ' || *s == '\n';
        if (size == 0)
            size = bound_at(s, &split.bound);
        if (size == 0)
            size = own_unit_at(c, k, s);
        if (size > 0)
            continue;
        size = figure_at(s);
        if (size == 0 || split.number)
            return (struct split){0};
        split.number = arena_copy(c->ds->arena, s, size);
        if (!reading_ok(number_read(c->ds->arena, split.number, false, &v))) /* in digits of both scripts */
            split.number = text_arabic_digits(c->ds->arena, split.number);
        if (!reading_ok(number_read(c->ds->arena, split.number, false, &v)))
            return (struct split){0};
    }
    return split;
}

/* Where the line of the target's key begins, its dash passed over; column 0: something else stands before the value. */
static struct place target_key(struct check *c, const struct number *n)
{
    size_t size;
    const struct field *f = key_field("kpis.target");
    const char *line = source_line(c->ds, n->at.file, n->at.line, &size), *s = line;
    while (*s == ' ' || (*s == '-' && s[1] == ' '))
        s++;
    size_t key = begins_with(s, f->thai) ? strlen(f->thai) : begins_with(s, f->name) ? strlen(f->name) : 0;
    unsigned column = key > 0 && s[key] == ':' ? (unsigned)(s - line) + 1 : 0;
    return (struct place){
        .file = n->at.file, .line = n->at.line, .column = column, .end_line = n->at.line, .end_column = column};
}

/* A line of its own that says that less is better; false: there is no room for it. */
static bool fix_direction(struct check *c, struct diag *d, const struct number *n)
{
    size_t size;
    struct place at = target_key(c, n);
    const char *line = source_line(c->ds, n->at.file, n->at.line, &size);
    if (at.column == 0)
        return false;
    diag_fix(c->ds, d, FIX_UNSAFE, at,
             arena_format(c->ds->arena, "%s%s%*s", key_value(c, "kpis.direction", "decrease"),
                          line[size] == '\r' ? "\r\n" : "\n", (int)at.column - 1, ""));
    return true;
}

/* The words are taken out: certain where they say no more than the number's own key does. */
static void fix_words(struct check *c, struct diag *d, const struct kpi *k, const struct number *n, struct split split)
{
    bool falls = kpi_direction(k) == DIRECTION_DECREASE;
    enum bound meant = n == &k->target.min || (n != &k->target.max && !falls) ? BOUND_LEAST : BOUND_MOST;
    bool same = split.bound == BOUND_NONE || split.bound == meant;
    bool turns =
        n == &k->target.value && split.bound == BOUND_MOST && !same; /* without the word more would be better */
    if (n == &k->target.value && kpi_direction(k) == DIRECTION_MAINTAIN)
        return; /* one number is no band */
    if (n->at.line != n->at.end_line)
        return; /* a block of text is not replaced by a word */
    if (!turns || (is_missing(k->direction.at) && fix_direction(c, d, n)))
        diag_fix(c->ds, d, same ? FIX_SAFE : FIX_UNSAFE, n->at, number_raw(c, split.number));
    if (split.bound == BOUND_MOST && !same && is_missing(k->direction.at))
        diag_note(c->ds, d, (struct place){0}, "เป้าหมายที่ \"ไม่เกิน\" คือยิ่งน้อยยิ่งดี ให้เขียน  %s  ด้วย",
                  "a target that is not to be exceeded means that less is better: write  %s  too",
                  key_value(c, "kpis.direction", "decrease"));
}

/* `value`: what to write, NULL where that is not known; `figure`: there are no words to move. */
static void help_words(struct check *c, struct diag *d, const char *value, bool figure)
{
    const char *definition = key_name(c, "kpis.definition"), *conditions = key_name(c, "kpis.conditions");
    if (value && figure)
        diag_help(c->ds, d, "เขียน  %s", "write  %s", value);
    else if (value)
        diag_help(c->ds, d, "เขียน  %s  แล้วย้ายคำที่เหลือไปไว้ที่ %s หรือ %s",
                  "write  %s  and move the words that are left to %s or %s", value, definition, conditions);
    else if (!figure)
        diag_help(c->ds, d, "เขียนเฉพาะตัวเลข แล้วย้ายคำอธิบายไปไว้ที่ %s หรือ %s",
                  "write the number alone, and move the words to %s or %s", definition, conditions);
}

/* "80-90": two numbers with a dash between, the smaller first; NULL: something else. */
static const char *band_text(const struct check *c, const char *written)
{
    struct arena *a = c->ds->arena;
    struct decimal least, most;
    const char *s = text_arabic_digits(a, written), *dash = strchr(s, '-');
    if (!dash || dash == s)
        return NULL;
    const char *from = arena_copy(a, s, (size_t)(dash - s)), *to = dash + 1;
    if (!reading_ok(number_read(a, from, false, &least)) || !reading_ok(number_read(a, to, false, &most)) ||
        decimal_cmp(least, most) >= 0)
        return NULL;
    const char *band = arena_format(a, "{%s, %s}", key_value(c, "kpis.target.min", decimal_text(a, least, 0, false)),
                                    key_value(c, "kpis.target.max", decimal_text(a, most, 0, false)));
    return key_value(c, "kpis.target", band);
}

/* Digits and signs that are no number. */
static void help_figure(struct check *c, struct diag *d, const struct number *n, const char *path)
{
    const char *band = path && strcmp(path, "kpis.target") == 0 ? band_text(c, n->s) : NULL;
    if (band)
        diag_help(c->ds, d, "เขียนตัวเลขเดียว  ถ้าต้องการให้อยู่ในช่วง เขียน  %s  และ  %s",
                  "write one number; if it is to stay within a range, write  %s  and  %s", band,
                  key_value(c, "kpis.direction", "maintain"));
    else
        diag_help(c->ds, d, "เขียนตัวเลขเดียว เช่น  %s", "write one number, as in  %s",
                  path ? key_value(c, path, "80.5") : "80.5");
}

/* `path` leads to the number's key; NULL: it has none. */
static void report_words(struct check *c, const struct kpi *k, const struct number *n, const char *path)
{
    struct decimal v;
    if (!is_words(n))
        return;
    struct diag *d = report_number(c, k, n);
    struct reading r = number_read(c->ds->arena, n->s, false, &v);
    note_unit(c, d, k);
    struct split split = k->unit.s ? split_words(c, k, n->s) : (struct split){0};
    if (split.number)
        fix_words(c, d, k, n, split);
    bool figure = split.number || is_figure(c->ds->arena, n->s);
    r.suggestion = split.number ? split.number : r.suggestion;
    const char *value = r.suggestion && path ? key_value(c, path, r.suggestion) : r.suggestion;
    if (!value)
        diag_note(c->ds, d, (struct place){0}, "'%s' %s", "'%s' %s", n->s, say(r.thai, r.english));
    if (!value && figure)
        help_figure(c, d, n, path);
    else
        help_words(c, d, value, figure);
}

/* "target: {min: 6.5, max: 8.5}" */
static const char *band_example(const struct check *c)
{
    const char *band = arena_format(c->ds->arena, "{%s, %s}", key_value(c, "kpis.target.min", "6.5"),
                                    key_value(c, "kpis.target.max", "8.5"));
    return key_value(c, "kpis.target", band);
}

static const char *number_example(const struct check *c, const struct kpi *k)
{
    return key_value(c, "kpis.target", unit_kind(k->unit.to) == UNIT_LEVEL ? "5" : "80");
}

static void report_no_target(struct check *c, const struct kpi *k)
{
    bool band = kpi_direction(k) == DIRECTION_MAINTAIN;
    struct diag *d = diag_headline(c->ds, c->code, entity_place(&k->self), "ตัวชี้วัด '%s' ไม่มีค่าเป้าหมาย",
                                   "KPI '%s' has no target", entity_name(&k->self));
    note_unit(c, d, k);
    diag_help(c->ds, d, band ? "เขียนช่วง เช่น  %s" : "เขียนตัวเลขตามหน่วยนับ เช่น  %s",
              band ? "write its bounds, as in  %s" : "write a number in its unit, as in  %s",
              band ? band_example(c) : number_example(c, k));
}

static void report_one_bound(struct check *c, const struct kpi *k)
{
    const char *lacks = is_missing(k->target.max.at) ? "kpis.target.max" : "kpis.target.min";
    struct diag *d = diag_headline(c->ds, c->code, k->target.at, "ช่วงเป้าหมายของ '%s' ขาด %s",
                                   "the target of '%s' lacks %s", entity_name(&k->self), key_name(c, lacks));
    diag_help(c->ds, d, "เขียนทั้งสองค่า เช่น  %s", "write both bounds, as in  %s", band_example(c));
}

/* A band is for `maintain` alone. */
static void report_wrong_shape(struct check *c, const struct kpi *k, bool maintain)
{
    const char *word = value_word(c, "kpis.direction", "maintain");
    struct diag *d;
    if (maintain)
        d = diag_headline(c->ds, c->code, k->target.at, "ค่าเป้าหมายเป็นค่าเดียว '%s' แต่ทิศทางคือ '%s'",
                          "the target is one number, '%s', but the direction is '%s'", k->target.value.s, word);
    else
        d = diag_headline(c->ds, c->code, k->target.at, "ค่าเป้าหมายของ '%s' เป็นช่วง แต่ทิศทางไม่ใช่ '%s'",
                          "the target of '%s' is a band, but the direction is not '%s'", entity_name(&k->self), word);
    if (!is_missing(k->direction.at))
        diag_note(c->ds, d, k->direction.at, "ทิศทางเขียนไว้ที่นี่", "the direction is written here");
    if (maintain)
        diag_help(c->ds, d, "เขียนช่วง เช่น  %s  หรือแก้ %s", "write the bounds, as in  %s  or correct %s", band_example(c),
                  key_name(c, "kpis.direction"));
    else
        diag_help(c->ds, d, "เขียนตัวเลขเดียว เช่น  %s  หรือเขียน  %s", "write one number, as in  %s  or write  %s",
                  number_example(c, k), key_value(c, "kpis.direction", "maintain"));
}

static void judge_shape(struct check *c, const struct kpi *k)
{
    const struct target *t = &k->target;
    bool maintain = kpi_direction(k) == DIRECTION_MAINTAIN, number = !is_missing(t->value.at);
    if (number == maintain)
        report_wrong_shape(c, k, maintain);
    else if (maintain && (is_missing(t->min.at) || is_missing(t->max.at)))
        report_one_bound(c, k);
}

void rule_target(struct check *c, const void *value)
{
    const struct kpi *k = value;
    const struct target *t = &k->target;
    bool empty = is_missing(t->value.at) && is_missing(t->min.at) && is_missing(t->max.at);
    if (empty && !t->at.broken) {
        report_no_target(c, k);
        return;
    }
    bool words = is_words(&t->value) || is_words(&t->min) || is_words(&t->max);
    report_words(c, k, &t->value, "kpis.target");
    report_words(c, k, &t->min, "kpis.target.min");
    report_words(c, k, &t->max, "kpis.target.max");
    if (!words && !t->at.broken && !k->direction.at.broken)
        judge_shape(c, k);
}

/* KPI003 for the other numbers that may hold words. */
void rule_plan_numbers(struct check *c, const void *value)
{
    static const char *const paths[] = {"kpis.quarters.q1", "kpis.quarters.q2", "kpis.quarters.q3", "kpis.quarters.q4"};
    const struct kpi *k = value;
    EACH (n, k->criteria)
        report_words(c, k, n, NULL);
    for (size_t i = 0; i < sizeof paths / sizeof *paths; i++)
        report_words(c, k, &k->quarters.q[i], paths[i]);
}
