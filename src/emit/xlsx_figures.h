/* Totals of the scoring sheets and of the summary. */
#ifndef EMIT_XLSX_FIGURES_H
#define EMIT_XLSX_FIGURES_H

#include "xlsx.h"

const char *figure_title(enum figure f);
enum look figure_look(enum figure f);
/* The formula of a figure that is made of others, which stand at `at`; NULL for those that are counted and summed. */
const char *figure_formula(struct arena *a, enum figure f, const char *const *at);
/* A figure's cell (at.index says which) with its value. */
void cell_figure(struct sheet *s, struct slot at, const char *formula, const struct score_total *t);
/* The figures of dimension `index` below its rows, which begin at `first`. */
void sheet_figures(struct sheet *s, lxw_row_t first, size_t index);
/* "ให้คะแนนแล้ว 62 จาก 97", of the figures in these cells */
void sheet_coverage(struct sheet *s, struct slot at, const char *const *cells, const struct score_total *t);
/* "ใช้คะแนนกรรมการ 2 จาก 21 ตัวชี้วัด" */
void sheet_committee(struct sheet *s, struct slot at, const char *const *cells, const struct score_total *t);

#endif
