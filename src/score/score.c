/* The plan's scores: each KPI's result, achievement and score, then the totals. */
#include <bmaplan/score.h>

#include "formula.h"
#include "tally.h"
#include "totals.h"

enum { QUOTIENT_PLACES = 12 };

/* The committee's scores of one KPI. */
struct jury {
    struct decimal sum;
    size_t count;
};

static struct jury *plan_juries(struct arena *a, const struct plan *plan)
{
    struct jury *juries = arena_alloc(a, plan->kpis.count * sizeof *juries);
    EACH (given, plan->evaluation.scores) {
        const struct kpi *k = given->kpi.to;
        if (!k || !given->score.ok)
            continue;
        struct jury *j = &juries[k - plan->kpis.items];
        j->sum = decimal_add(j->sum, given->score.v);
        j->count++;
    }
    return juries;
}

/* A quotient that comes out even within the places is shown with the digits it has. */
static struct decimal shown(struct quotient q)
{
    return decimal_cmp(q.bottom, decimal_of(1)) == 0 ? q.top : quotient_round(q, QUOTIENT_PLACES);
}

static void score_result(struct kpi_score *s, const struct tally *t, const struct scale *scale)
{
    struct quotient result, achievement;
    s->up_to = t->up_to;
    s->unmeasured = t->unmeasured > 0 && t->values + t->pairs == 0;
    s->has_result = tally_result(t, kpi_aggregate(s->kpi), &result);
    if (!s->has_result)
        return;
    s->result = shown(result);
    s->numerator = result.top;
    s->denominator = result.bottom;
    s->has_computed = kpi_grade(s->kpi, scale, result, &s->computed);
    s->has_achievement = s->has_computed && kpi_achievement(s->kpi, result, &achievement);
    if (s->has_achievement)
        s->achievement = shown(achievement);
}

static enum score_state state_of(const struct kpi_score *s, const struct tally *t)
{
    if (kpi_is_cancelled(s->kpi))
        return SCORE_CANCELLED;
    if (s->by_committee || s->has_computed)
        return SCORE_GIVEN;
    if (s->has_result || t->pairs > 0)
        return SCORE_UNDEFINED;
    return s->unmeasured ? SCORE_NOT_MEASURED : SCORE_NOT_REPORTED;
}

static bool before_year_end(const struct plan *plan, struct period p)
{
    struct period last = {.year = plan->fiscal_year.v, .quarter = 4};
    return period_last_month(p) < period_last_month(last);
}

static void score_kpi(struct kpi_score *s, const struct tally *t, const struct jury *jury, const struct plan *plan)
{
    const struct scale *scale = &plan->edition->scale;
    score_result(s, t, scale);
    if (s->unmeasured && s->kpi->if_not_measured.v == NOT_MEASURED_FULL) {
        s->has_computed = true;
        s->computed = scale->highest.v;
    }
    s->by_committee = jury->count > 0;
    if (s->by_committee)
        s->committee = decimal_div(jury->sum, decimal_of((int64_t)jury->count), SCORE_PLACES);
    s->state = state_of(s, t);
    if (s->kpi->weight.ok && decimal_sign(s->kpi->weight.v) > 0)
        s->weight = s->kpi->weight.v;
    if (s->state != SCORE_GIVEN)
        return;
    s->provisional = !s->by_committee && before_year_end(plan, s->up_to);
    s->score = s->by_committee ? s->committee : s->computed;
    s->weighted = decimal_mul(s->weight, s->score);
}

static void total_dimensions(struct arena *a, struct scores *scores, const struct edition *e)
{
    scores->dimensions = arena_alloc(a, e->dimensions.count * sizeof *scores->dimensions);
    EACH (d, e->dimensions) {
        scores->dimensions[scores->dimension_count++] =
            (struct dimension_total){.dimension = d, .total = scores_total(scores, d, &e->scale)};
    }
}

const struct scores *plan_score(struct arena *a, const struct plan *plan)
{
    struct scores *scores = arena_alloc(a, sizeof *scores);
    const struct tally *tallies = plan_tally(a, plan);
    const struct jury *juries = plan_juries(a, plan);
    scores->kpis = arena_alloc(a, plan->kpis.count * sizeof *scores->kpis);
    EACH (k, plan->kpis) {
        struct kpi_score *s = &scores->kpis[scores->count];
        s->kpi = k;
        score_kpi(s, &tallies[scores->count], &juries[scores->count], plan);
        scores->count++;
    }
    total_dimensions(a, scores, plan->edition);
    scores->total = scores_total(scores, NULL, &plan->edition->scale);
    return scores;
}
