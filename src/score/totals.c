/* Weighted means, of what is scored and of the whole base. */
#include "totals.h"

enum { TOTAL_PLACES = 2 };

static bool in_base(const struct kpi_score *k)
{
    return decimal_sign(k->weight) > 0 && k->state != SCORE_CANCELLED && k->state != SCORE_NOT_MEASURED;
}

static void add_kpi(struct score_total *t, const struct kpi_score *k)
{
    t->kpis++;
    t->weight_base = decimal_add(t->weight_base, k->weight);
    if (k->state != SCORE_GIVEN)
        return;
    t->scored++;
    t->by_committee += k->by_committee;
    t->provisional += k->provisional;
    t->weight_scored = decimal_add(t->weight_scored, k->weight);
    t->weighted_sum = decimal_add(t->weighted_sum, k->weighted);
}

struct score_total scores_total(const struct scores *scores, const struct dimension *d, const struct scale *scale)
{
    struct score_total t = {0};
    for (size_t i = 0; i < scores->count; i++) {
        const struct kpi_score *k = &scores->kpis[i];
        if (in_base(k) && (!d || k->kpi->dimension.to == d))
            add_kpi(&t, k);
    }
    t.has_score = t.scored > 0;
    t.final = t.has_score && t.scored == t.kpis && t.provisional == 0;
    if (t.has_score) {
        t.score = decimal_div(t.weighted_sum, t.weight_scored, TOTAL_PLACES);
        t.score_of_all = decimal_div(t.weighted_sum, t.weight_base, TOTAL_PLACES);
        t.of_hundred = decimal_div(decimal_mul(t.weighted_sum, scale->per_hundred.v), t.weight_scored, TOTAL_PLACES);
    }
    return t;
}
