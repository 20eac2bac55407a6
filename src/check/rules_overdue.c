/* RES007: periods that were due by a given day and are not reported. */
#include <string.h>

#include "result.h"

enum { MONTHS = 12, QUARTERS = 4, PERIODS = MONTHS + QUARTERS };

/* The periods of the fiscal year, each with who has not reported it; quarters stand after the months. */
struct due {
    struct period period;
    struct names missing;
};

/* What one KPI or project has reported: a bit for each period, as in `struct due`. */
struct seen {
    unsigned bits;
    bool monthly; /* its latest report is of a month */
};

static struct period period_at(int year, int i)
{
    if (i >= MONTHS)
        return (struct period){.year = year, .quarter = i - MONTHS + 1};
    int month = (i + 9) % 12 + 1; /* a fiscal year begins in October */
    return (struct period){.year = month >= 10 ? year - 1 : year, .month = month};
}

static int index_of(struct period p)
{
    return p.quarter ? MONTHS + p.quarter - 1 : (p.month + 2) % 12;
}

static bool has_seen(const struct seen *s, int i)
{
    return s->bits & 1U << i;
}

static bool says_something(const struct report *r)
{
    struct place value = r->kpi ? result_place(r->kpi) : r->project->progress.at;
    return !is_missing(value) || (r->kpi && !is_missing(r->kpi->not_measured.at));
}

static struct seen seen_of(const struct series *series)
{
    struct seen seen = {.bits = 0};
    EACH (r, *series) {
        if (!says_something(r))
            continue;
        seen.bits |= 1U << index_of(r->in->period.v);
        seen.monthly = r->in->period.v.quarter == 0;
    }
    return seen;
}

/* A period is due once the days that the edition gives after its end are over; where it gives none, on the day after. */
static bool is_due(const struct check *c, struct period p)
{
    return date_cmp(c->as_of, report_deadline(c, p)) > 0;
}

/* Where months are reported they are due one by one, else the quarter is. */
static void add_quarter(struct check *c, struct due *all, const struct seen *seen, int quarter, const char *name)
{
    bool months = seen->monthly;
    for (int i = 3 * quarter; i < 3 * quarter + 3; i++)
        months = months || has_seen(seen, i);
    if (has_seen(seen, MONTHS + quarter))
        return;
    if (!months && is_due(c, all[MONTHS + quarter].period))
        names_add(c, &all[MONTHS + quarter].missing, name);
    for (int i = 3 * quarter; months && i < 3 * quarter + 3; i++)
        if (!has_seen(seen, i) && is_due(c, all[i].period))
            names_add(c, &all[i].missing, name);
}

/* A quarter for which nothing is planned, while others are, has nothing to report; what is measured once or twice a year
 * (ปีละ) is due by the year's end. */
static bool is_expected(const struct kpi *k, int quarter)
{
    bool any = false, yearly = k->frequency.s && strstr(k->frequency.s, "ปีละ");
    for (int i = 0; i < QUARTERS; i++)
        any = any || !is_missing(k->quarters.q[i].at);
    return any ? !is_missing(k->quarters.q[quarter].at) : !yearly || quarter == QUARTERS - 1;
}

static void add_kpi(struct check *c, struct due *all, const struct kpi *k)
{
    struct seen seen = seen_of(kpi_series(c, k));
    for (int quarter = 0; quarter < QUARTERS && !kpi_is_cancelled(k); quarter++)
        if (is_expected(k, quarter))
            add_quarter(c, all, &seen, quarter, entity_name(&k->self));
}

/* The day on which the project reached 100 percent is the end of what it has to report; day 0: it has not. */
static struct date finished_on(const struct series *s)
{
    EACH (r, *s)
        if (r->project->progress.ok && decimal_cmp(r->project->progress.v, decimal_of(100)) >= 0)
            return period_last_day(r->in->period.v);
    return (struct date){.day = 0};
}

static void add_project(struct check *c, struct due *all, const struct project *p)
{
    const struct series *series = project_series(c, p);
    struct seen seen = seen_of(series);
    struct date finished = finished_on(series);
    for (int quarter = 0; quarter < QUARTERS && !project_is_cancelled(p); quarter++) {
        struct period at = all[MONTHS + quarter].period;
        bool before = p->start.v.day && date_cmp(period_last_day(at), p->start.v) < 0;
        bool after = finished.day && date_cmp(finished, period_last_day(at)) <= 0;
        if (!before && !after)
            add_quarter(c, all, &seen, quarter, entity_name(&p->self));
    }
}

/* ---- saying ---- */

/* The period's own place in the plan; line 0: it is not there. */
static struct place place_of(const struct check *c, struct period p)
{
    EACH (r, c->plan->results)
        if (r->period.v.year == p.year && r->period.v.month == p.month && r->period.v.quarter == p.quarter)
            return r->period.at;
    return (struct place){0};
}

/* `several` periods, of which this is the first. */
static void help_due(struct check *c, struct diag *d, const struct due *due, bool several)
{
    const char *period = key_value(c, "results.period", period_shown(c, due->period));
    const char *why = key_name(c, "results.kpis.not_measured");
    if (several)
        diag_help(c->ds, d, "เพิ่มงวดที่ขาดไว้ที่ %s ทีละงวด เช่น  %s  หากงวดใดไม่มีสิ่งที่ต้องวัด ให้เขียนเหตุผลที่ %s",
                  "add the periods to %s one by one, as in  %s  where there was nothing to measure, say why in %s",
                  key_name(c, "results"), period, why);
    else
        diag_help(c->ds, d, "เพิ่มผลไว้ใต้  %s  หากไม่มีสิ่งที่ต้องวัดในงวดนี้ ให้เขียนเหตุผลที่ %s",
                  "add the results under  %s  where there was nothing to measure, say why in %s", period, why);
}

static void report_due(struct check *c, const struct due *due, struct place at)
{
    const char *period = period_shown(c, due->period), *day = date_shown(c, c->as_of);
    struct diag *d = due->missing.count == 1
                         ? diag_report(c->ds, c->code, at, "งวด %s ของ '%s' ณ วันที่ %s", "%s of '%s', on %s", period,
                                       due->missing.items[0], day)
                         : diag_report(c->ds, c->code, at, "งวด %s ขาดรายงาน %zu รายการ ณ วันที่ %s",
                                       "%s lacks %zu reports on %s", period, due->missing.count, day);
    if (due->missing.count > 1)
        names_note(c, d, &due->missing);
    help_due(c, d, due, false);
}

/* Periods of which the plan has nothing, in their order. */
struct absent {
    const struct due *items[PERIODS];
    size_t count;
};

static bool lack_the_same(const struct due *a, const struct due *b)
{
    bool same = a->missing.count == b->missing.count;
    for (size_t i = 0; same && i < a->missing.count; i++)
        same = a->missing.items[i] == b->missing.items[i];
    return same;
}

/* "2562-11, 2563-01 ถึง 2563-09"; quarters do not follow months. */
static const char *periods_text(struct check *c, const struct due all[PERIODS], const struct absent *absent)
{
    struct names names = {.count = 0};
    const struct due *const *at = absent->items, *const *end = at + absent->count;
    while (at < end) {
        const struct due *first = *at, *last = first;
        for (at++; at < end && *at == last + 1 && *at != &all[MONTHS]; at++)
            last = *at;
        const char *from = period_shown(c, first->period), *to = period_shown(c, last->period);
        names_add(c, &names, last > first ? arena_format(c->ds->arena, "%s %s %s", from, say("ถึง", "to"), to) : from);
    }
    return names_text(c, &names);
}

/* One cause for them all: the results were not written. */
static void report_absent(struct check *c, const struct due all[PERIODS], const struct absent *absent)
{
    const struct due *first = absent->items[0];
    bool same = true;
    for (size_t i = 1; i < absent->count; i++)
        same = same && lack_the_same(first, absent->items[i]);
    struct place at = place_or(c, c->plan->results.at, c->plan->at);
    const char *periods = periods_text(c, all, absent), *day = date_shown(c, c->as_of);
    struct diag *d =
        same && first->missing.count == 1
            ? diag_report(c->ds, c->code, at, "'%s' ขาดรายงาน %zu งวด ณ วันที่ %s: %s", "'%s' lacks %zu periods on %s: %s",
                          first->missing.items[0], absent->count, day, periods)
            : diag_report(c->ds, c->code, at, "ขาดรายงาน %zu งวด ณ วันที่ %s: %s", "%zu periods lack reports on %s: %s",
                          absent->count, day, periods);
    if (same && first->missing.count > 1)
        names_note(c, d, &first->missing);
    for (size_t i = 0; i < absent->count && !same; i++)
        diag_note(c->ds, d, (struct place){0}, "งวด %s: %s", "%s: %s", period_shown(c, absent->items[i]->period),
                  names_few(c, &absent->items[i]->missing));
    help_due(c, d, first, true);
}

void rule_overdue(struct check *c, const void *value)
{
    const struct plan *p = value;
    struct due all[PERIODS] = {{.missing = {.count = 0}}};
    struct absent absent = {.count = 0};
    if (c->as_of.day == 0 || p->fiscal_year.v == 0 || p->results.at.broken)
        return;
    for (int i = 0; i < PERIODS; i++)
        all[i].period = period_at(p->fiscal_year.v, i);
    EACH (k, p->kpis)
        add_kpi(c, all, k);
    EACH (project, p->projects)
        add_project(c, all, project);
    for (int i = 0; i < PERIODS; i++) {
        if (all[i].missing.count == 0)
            continue;
        struct place at = place_of(c, all[i].period);
        if (at.line)
            report_due(c, &all[i], at);
        else
            absent.items[absent.count++] = &all[i];
    }
    if (absent.count == 1)
        report_due(c, absent.items[0], place_or(c, p->results.at, p->at));
    else if (absent.count > 1)
        report_absent(c, all, &absent);
}
