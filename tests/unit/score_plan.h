/* Builds plans from the cases of score_cases.h; include after <cmocka.h>. */
#ifndef SCORE_PLAN_H
#define SCORE_PLAN_H

#include <string.h>

#include "score_cases.h"

static struct arena arena;
static const struct place written = {.line = 1, .column = 1};

static struct number number(const char *s)
{
    struct number n = {.s = s, .at = written};
    n.ok = s && *s && reading_ok(number_read(&arena, s, false, &n.v));
    return n;
}

/* The numbers of "60 70 80". */
static struct number *numbers(const char *s, size_t *count)
{
    struct number *items = NULL;
    *count = 0;
    for (; s && *s; s += strspn(s, " ")) {
        size_t size = strcspn(s, " ");
        struct number *n = arena_grow(&arena, &items, count, sizeof *items);
        *n = number(arena_copy(&arena, s, size));
        s += size;
    }
    return items;
}

static const struct edition *edition_2563(void)
{
    static struct edition e;
    static struct dimension dimensions[2];
    e.scale.lowest = number("1");
    e.scale.highest = number("5");
    e.scale.per_hundred = number("20");
    e.scale.steps.items = numbers(CRITERIA, &e.scale.steps.count);
    dimensions[0].number = number("1");
    dimensions[1].number = number("2");
    e.dimensions.items = dimensions;
    e.dimensions.count = 2;
    return &e;
}

/* Adds the report "Q1=20", "2563-01=25", "Q3=45/58" or "Q4=-" of a KPI. */
static void add_report(struct plan *plan, const char *s, const struct kpi *k)
{
    const char *value = strchr(s, '=') + 1;
    char *period = arena_copy(&arena, s, (size_t)(value - s - 1));
    if (*period == 'Q')
        period = arena_format(&arena, "2563-%s", period);
    struct results *r = arena_grow(&arena, &plan->results.items, &plan->results.count, sizeof *r);
    bool common_era;
    assert_true(reading_ok(period_read(&arena, period, &r->period.v, &common_era)));
    struct kpi_result *report = arena_alloc(&arena, sizeof *report);
    report->kpi.to = k;
    const char *slash = strchr(value, '/');
    if (slash) {
        report->count = number(arena_copy(&arena, value, (size_t)(slash - value)));
        report->of = number(slash + 1);
    } else if (strcmp(value, "-") == 0) {
        report->not_measured.s = "ไม่มีฝนตก";
    } else {
        report->value = number(value);
    }
    r->kpis.items = report;
    r->kpis.count = 1;
}

static void add_reports(struct plan *plan, const char *s, const struct kpi *k)
{
    for (; s && *s; s += strspn(s, " ")) {
        size_t size = strcspn(s, " ");
        add_report(plan, arena_copy(&arena, s, size), k);
        s += size;
    }
}

static void add_committee(struct plan *plan, const char *s, const struct kpi *k)
{
    size_t count;
    const struct number *scores = numbers(s, &count);
    for (size_t i = 0; i < count; i++) {
        struct committee_score *given =
            arena_grow(&arena, &plan->evaluation.scores.items, &plan->evaluation.scores.count, sizeof *given);
        given->score = scores[i];
        given->kpi.to = k;
    }
}

static void fill_kpi(struct kpi *k, const struct score_case *c)
{
    static const struct unit level = {.kind = {.v = UNIT_LEVEL}}, percent = {.kind = {.v = UNIT_PERCENT}};
    k->direction.v = c->direction;
    k->aggregate.v = c->aggregate;
    k->unit.to = c->level ? &level : &percent;
    k->weight = number("10");
    k->criteria.items = numbers(c->criteria, &k->criteria.count);
    const char *band = c->target ? strstr(c->target, "..") : NULL;
    if (band) {
        k->target.min = number(arena_copy(&arena, c->target, (size_t)(band - c->target)));
        k->target.max = number(band + 2);
    } else {
        k->target.value = number(c->target);
    }
    if (c->full)
        k->if_not_measured.v = NOT_MEASURED_FULL;
    if (c->cancelled)
        k->cancelled.at = written;
}

static struct plan *new_plan(size_t kpis)
{
    struct plan *plan = arena_alloc(&arena, sizeof *plan);
    plan->fiscal_year.v = 2563;
    plan->edition = edition_2563();
    plan->kpis.items = arena_alloc(&arena, kpis * sizeof *plan->kpis.items);
    plan->kpis.count = kpis;
    return plan;
}

/* One KPI as a case says, with its reports and its committee's scores. */
static void fill_case(struct plan *plan, struct kpi *k, const struct score_case *c)
{
    fill_kpi(k, c);
    add_reports(plan, c->reports, k);
    add_committee(plan, c->committee, k);
}

#endif
