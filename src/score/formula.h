/* Achievement and score of one KPI: the formulas of docs/scoring.md, on exact quotients. */
#ifndef SCORE_FORMULA_H
#define SCORE_FORMULA_H

#include <bmaplan/edition.h>

#include "quotient.h"

/* A: the share of the target that the result reaches (1 is the whole target); false where the target leaves it
 * undefined: none written, or 0 or less. */
bool kpi_achievement(const struct kpi *k, struct quotient result, struct quotient *out);
/* S on the edition's scale, rounded once to SCORE_PLACES; false where a target, a criterion or a level is missing. */
bool kpi_grade(const struct kpi *k, const struct scale *scale, struct quotient result, struct decimal *out);

#endif
