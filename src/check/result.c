/* Results of the year by KPI and by project: gathered once, and what one of them says. */
#include "result.h"

#include <stdlib.h>
#include <string.h>

#include "target.h"

enum {
    LEVELS_RATIO = 2,   /* values above so many times the levels are percentages */
    PERCENT_RATIO = 2,  /* honest percentages reach 104.15 or 170.83 of 100, not more than this */
    COUNT_RATIO = 10,   /* 29 places of 12 are honest, too */
    ONE_VALUE_FROM = 20 /* of a target of 1: what is written is the progress in percent */
};

/* ---- one report ---- */

bool result_is_pair(const struct kpi_result *r)
{
    return r->count.ok && r->of.ok && decimal_sign(r->of.v) > 0;
}

bool result_value(const struct kpi_result *r, struct decimal *out)
{
    if (r->value.ok)
        *out = r->value.v;
    else if (result_is_pair(r))
        *out = decimal_div(decimal_mul(r->count.v, decimal_of(100)), r->of.v, 2);
    else
        return false;
    return true;
}

struct place result_place(const struct kpi_result *r)
{
    return r->value.ok ? r->value.at : r->count.at;
}

const char *result_written(const struct check *c, const struct kpi_result *r)
{
    return r->value.ok ? r->value.s : arena_format(c->ds->arena, "%s/%s", r->count.s, r->of.s);
}

const char *report_name(const struct report *r)
{
    return r->kpi ? r->kpi->kpi.id : r->project->project.id;
}

struct place report_place(const struct report *r)
{
    return r->kpi ? r->kpi->kpi.at : r->project->project.at;
}

/* ---- scale ---- */

static bool exceeds(struct decimal v, struct decimal target, int times)
{
    return decimal_cmp(v, decimal_mul(target, decimal_of(times))) > 0;
}

bool kpi_is_growth(const struct kpi *k)
{
    return k->name.s && (strstr(k->name.s, "เพิ่มขึ้น") || strstr(k->name.s, "ลดลง"));
}

/* What should go down may stand far above the target. */
static bool is_bounded(const struct kpi *k)
{
    return kpi_direction(k) == DIRECTION_INCREASE && !kpi_is_growth(k);
}

static bool is_beyond(const struct kpi *k, struct decimal target, struct decimal v)
{
    struct decimal levels;
    if (kpi_levels(k, &levels))
        return exceeds(v, levels, LEVELS_RATIO);
    if (unit_kind(k->unit.to) == UNIT_PERCENT && is_bounded(k))
        return exceeds(v, target, PERCENT_RATIO);
    if (decimal_cmp(target, decimal_of(1)) == 0)
        return decimal_cmp(v, decimal_of(ONE_VALUE_FROM)) >= 0;
    return exceeds(v, target, COUNT_RATIO);
}

bool result_is_off_scale(const struct check *c, const struct kpi *k, struct decimal v)
{
    const struct number *target = &k->target.value;
    if (!target->ok || decimal_sign(target->v) <= 0 || is_missing(k->unit.at) || k->unit.at.broken)
        return false;
    if (!is_beyond(k, target->v, v))
        return false;
    enum target_fault fault = target_fault(c, k, NULL);
    return fault != TARGET_UNKNOWN && fault != TARGET_WEIGHT && fault != TARGET_SCALE;
}

/* ---- the year ---- */

/* Where in the list they stand decides between two that end in one month. */
static int by_period(const void *one, const void *other)
{
    const struct results *a = *(const struct results *const *)one, *b = *(const struct results *const *)other;
    int first = period_last_month(a->period.v), second = period_last_month(b->period.v);
    if (first != second)
        return first < second ? -1 : 1;
    return a < b ? -1 : a > b;
}

static const struct results **ordered(const struct plan *p, struct arena *a, size_t *count)
{
    const struct results **order = arena_alloc(a, (p->results.count + 1) * sizeof(const struct results *));
    *count = 0;
    EACH (period, p->results)
        if (period->period.v.year && period_is_of_year(p, period->period.v))
            order[(*count)++] = period;
    qsort(order, *count, sizeof(const struct results *), by_period);
    return order;
}

static void add(struct arena *a, struct series *s, struct report report)
{
    struct report *slot = arena_grow(a, &s->items, &s->count, sizeof *slot);
    *slot = report;
}

const struct reports *reports_gather(const struct plan *p, struct arena *a)
{
    size_t count;
    const struct results **order = ordered(p, a, &count);
    struct reports *all = arena_alloc(a, sizeof *all);
    all->kpis = arena_alloc(a, (p->kpis.count + 1) * sizeof *all->kpis);
    all->projects = arena_alloc(a, (p->projects.count + 1) * sizeof *all->projects);
    for (size_t i = 0; i < count; i++) {
        EACH (r, order[i]->kpis) {
            const struct kpi *k = r->kpi.to;
            if (k)
                add(a, &all->kpis[k - p->kpis.items], (struct report){.in = order[i], .kpi = r});
        }
        EACH (r, order[i]->projects) {
            const struct project *of = r->project.to;
            if (of)
                add(a, &all->projects[of - p->projects.items], (struct report){.in = order[i], .project = r});
        }
    }
    return all;
}

const struct series *kpi_series(const struct check *c, const struct kpi *k)
{
    return &c->reports->kpis[k - c->plan->kpis.items];
}

const struct series *project_series(const struct check *c, const struct project *p)
{
    return &c->reports->projects[p - c->plan->projects.items];
}

bool kpi_has_evidence(const struct check *c, const struct kpi *k)
{
    EACH (r, *kpi_series(c, k))
        if (has_items(r->kpi->evidence.count, r->kpi->evidence.at))
            return true;
    return false;
}

const struct reported *reported_gather(const struct plan *p, struct arena *a)
{
    struct reported *all = arena_alloc(a, (p->kpis.count + 1) * sizeof *all);
    EACH (period, p->results) {
        EACH (r, period->kpis) {
            const struct kpi *k = r->kpi.to;
            struct decimal v;
            if (!k || !result_value(r, &v))
                continue;
            struct reported *of = &all[k - p->kpis.items];
            if (!of->any || decimal_cmp(v, of->highest) > 0)
                *of = (struct reported){.any = true, .highest = v};
        }
    }
    return all;
}
