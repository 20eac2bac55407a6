/* Reported periods -> the year's result of each KPI. */
#include "tally.h"

static bool is_later(struct period p, struct period than)
{
    return than.year == 0 || period_last_month(p) >= period_last_month(than);
}

static void add_value(struct tally *t, struct decimal v, struct period p)
{
    t->sum = decimal_add(t->sum, v);
    t->values++;
    if (is_later(p, t->last_at)) {
        t->last = v;
        t->last_at = p;
    }
}

static void add_report(struct tally *t, const struct kpi_result *r, struct period p)
{
    bool pair = r->count.ok && r->of.ok;
    if (!pair && !r->value.ok && !r->not_measured.s)
        return;
    if (pair) {
        t->count = decimal_add(t->count, r->count.v);
        t->of = decimal_add(t->of, r->of.v);
        t->pairs++;
    } else if (r->value.ok) {
        add_value(t, r->value.v, p);
    } else {
        t->unmeasured++;
    }
    if (is_later(p, t->up_to))
        t->up_to = p;
}

struct tally *plan_tally(struct arena *a, const struct plan *plan)
{
    struct tally *tallies = arena_alloc(a, plan->kpis.count * sizeof *tallies);
    EACH (period, plan->results) {
        EACH (report, period->kpis) {
            const struct kpi *k = report->kpi.to;
            if (k && period->period.v.year != 0)
                add_report(&tallies[k - plan->kpis.items], report, period->period.v);
        }
    }
    return tallies;
}

bool tally_result(const struct tally *t, enum aggregate aggregate, struct quotient *out)
{
    if (t->pairs > 0) {
        *out = (struct quotient){decimal_mul(t->count, decimal_of(100)), t->of};
        return decimal_sign(t->of) > 0;
    }
    switch (aggregate) {
    case AGGREGATE_TO_DATE:
        *out = quotient_of(t->last);
        break;
    case AGGREGATE_SUM:
        *out = quotient_of(t->sum);
        break;
    case AGGREGATE_AVERAGE:
        *out = (struct quotient){t->sum, decimal_of((int64_t)t->values)};
        break;
    }
    return t->values > 0;
}
