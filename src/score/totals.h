/* Sums over scored KPIs: of a dimension, of the plan. */
#ifndef SCORE_TOTALS_H
#define SCORE_TOTALS_H

#include <bmaplan/score.h>

/* Totals of the KPIs of one dimension; NULL: of all. */
struct score_total scores_total(const struct scores *scores, const struct dimension *d, const struct scale *scale);

#endif
