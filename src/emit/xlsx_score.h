/* The columns of a dimension's scoring sheet, and their formulas. */
#ifndef EMIT_XLSX_SCORE_H
#define EMIT_XLSX_SCORE_H

#include "xlsx.h"

enum score_column {
    COL_ID, COL_NAME, COL_UNIT, COL_DIRECTION, COL_WEIGHT, COL_TARGET, COL_RESULT, COL_UP_TO, COL_ACHIEVEMENT,
    COL_COMPUTED, COL_COMMITTEE, COL_SCORE, COL_WEIGHTED, COL_STATUS, COL_COMMENT, SCORE_COLUMNS
};

/* Formulas of the row under way, for one KPI; NULL where nothing can be computed whatever the result. */
const char *achievement_formula(struct sheet *s, const struct kpi_score *k);
const char *computed_formula(struct sheet *s, const struct kpi_score *k);
const char *score_formula(struct sheet *s);
const char *weighted_formula(struct sheet *s);
const char *status_formula(struct sheet *s, const struct kpi_score *k);
/* The word that the status formula shows now. */
enum status_word status_of(const struct book *b, const struct kpi_score *k);

#endif
