/* Results: a percentage that the note tells, beside the value (RES006). */
#include <bmaplan/load.h>

#include <string.h>

#include "bound.h"
#include "result.h"
#include "target.h"

/* What the value may be told as: itself, what it gained since the period before, and the year so far. */
enum { READINGS = 4 };
struct readings {
    struct decimal items[READINGS];
    size_t count;
    bool exact; /* quotients, not rounded yet ... */
    int places; /* ... or values of so many places as written */
};
/* The year so far. */
struct running {
    struct decimal count, of, sum;
    int values;
    const struct report *value; /* the last one so far */
    const struct report *before;
};

static void add_reading(struct readings *all, struct decimal v)
{
    all->items[all->count++] = v;
}

enum { QUOTIENT_PLACES = 6 }; /* far beyond what a text tells */
static struct decimal percentage(struct decimal count, struct decimal of)
{
    return decimal_div(decimal_mul(count, decimal_of(100)), of, QUOTIENT_PLACES);
}

static struct readings readings_of(const struct report *report, struct running *year)
{
    const struct kpi_result *r = report->kpi;
    struct readings all = {.exact = true, .places = QUOTIENT_PLACES};
    if (r->value.ok) {
        year->sum = decimal_add(year->sum, r->value.v);
        year->values++;
        all.exact = false;
        all.places = r->value.v.scale;
        add_reading(&all, r->value.v);
        add_reading(&all, year->sum);
        add_reading(&all, decimal_div(year->sum, decimal_of(year->values), QUOTIENT_PLACES));
        if (year->value)
            add_reading(&all, decimal_sub(r->value.v, year->value->kpi->value.v));
    } else if (result_is_pair(r)) {
        year->count = decimal_add(year->count, r->count.v);
        year->of = decimal_add(year->of, r->of.v);
        add_reading(&all, percentage(r->count.v, r->of.v));
        add_reading(&all, percentage(year->count, year->of));
    }
    return all;
}

static struct decimal half_of_last(int places)
{
    struct decimal half = {5, 1};
    half.scale += places;
    return half;
}

/* The same but for rounding to the places of whichever was written with fewer. Of a quotient, the rest may also have been
 * cut off. */
static bool agrees(const struct readings *all, struct decimal told)
{
    struct decimal most = half_of_last(told.scale < all->places ? told.scale : all->places);
    most = all->exact ? decimal_add(most, most) : most;
    for (size_t i = 0; i < all->count; i++) {
        struct decimal off = decimal_sub(told, all->items[i]);
        if (decimal_cmp(off, most) <= 0 && decimal_cmp(decimal_sub(decimal_of(0), off), most) <= 0)
            return true;
    }
    return false;
}

/* A percentage that a text tells: its bytes [from, to). */
struct told {
    size_t from, to;
    struct decimal v;
};

static bool is_of_target(const char *after)
{
    after += strspn(after, " ");
    return begins_with(after, "ของเป้า") || begins_with(after, "ของค่าเป้า") || begins_with(after, "ของแผน");
}

/* The next "คิดเป็นร้อยละ X" at or after `at`; what is said of the target is another figure. */
static bool next_told(struct arena *a, const char *s, size_t at, struct told *out)
{
    static const char begin[] = "คิดเป็น", percent[] = "ร้อยละ";
    for (const char *p = s + at; (p = strstr(p, begin)) != NULL;) {
        p += strlen(begin);
        const char *figure = p + strspn(p, " ");
        if (strncmp(figure, percent, strlen(percent)) != 0)
            continue;
        figure += strlen(percent);
        figure += strspn(figure, " ");
        size_t size = figure_at(figure);
        if (size == 0 || is_of_target(figure + size) ||
            !reading_ok(number_read(a, arena_copy(a, figure, size), false, &out->v)))
            continue;
        out->from = (size_t)(figure - s);
        out->to = out->from + size;
        return true;
    }
    return false;
}

static void report_told(struct check *c, const struct report *r, const struct told *told)
{
    const char *s = r->kpi->note.s, *written = arena_copy(c->ds->arena, s + told->from, told->to - told->from);
    struct place at = value_span(c->ds, r->kpi->note.at, s, told->from, told->to);
    struct decimal v;
    result_value(r->kpi, &v);
    struct diag *d = diag_report(c->ds, c->code, at, "'%s' ผลของ '%s' คือ %s", "'%s', the result of '%s' is %s", written,
                                 report_name(r), number_shown(c, v));
    if (r->kpi->value.ok)
        diag_note(c->ds, d, r->kpi->value.at, "ผลเขียนไว้ที่นี่", "the result is written here");
    else
        diag_note(c->ds, d, r->kpi->count.at, "%s จาก %s คิดเป็นร้อยละ %s", "%s of %s is %s percent", r->kpi->count.s,
                  r->kpi->of.s, number_shown(c, v));
    diag_help(c->ds, d, "แก้ข้อความหรือแก้ผลให้ตรงกัน", "correct the text or the result");
}

/* A note may tell of parts as well: one figure that fits is enough, and so are two with the value between them. */
static void judge_told(struct check *c, const struct report *r, const struct readings *all)
{
    struct told first, told;
    const char *s = r->kpi->note.s;
    bool below = false, above = false;
    if (!s || all->count == 0 || !next_told(c->ds->arena, s, 0, &first))
        return;
    told = first;
    do {
        int order = decimal_cmp(told.v, all->items[0]);
        below = below || order < 0;
        above = above || order > 0;
        if (agrees(all, told.v) || (below && above))
            return;
    } while (next_told(c->ds->arena, s, told.to, &told));
    report_told(c, r, &first);
}

/* The value's own rules come first, and a note that was copied from the period before is RES004. */
static bool is_told_elsewhere(const struct check *c, const struct kpi *k, const struct report *r,
                              const struct running *year)
{
    struct decimal v;
    return (result_value(r->kpi, &v) && (result_is_off_scale(c, k, v) || is_below_range(k, v, false))) ||
           result_fall(c, k, year->value, r) != FALL_NONE ||
           (year->before && is_same_text(r->kpi->note.s, year->before->kpi->note.s));
}

void rule_result_text(struct check *c, const void *value)
{
    const struct kpi *k = value;
    struct running year = {.values = 0};
    EACH (r, *kpi_series(c, k)) {
        bool percent = !r->kpi->value.ok || unit_kind(k->unit.to) == UNIT_PERCENT;
        struct readings all = readings_of(r, &year);
        if (percent && !is_told_elsewhere(c, k, r, &year))
            judge_told(c, r, &all);
        year.value = r->kpi->value.ok ? r : year.value;
        year.before = r;
    }
}
