/* Results of one KPI or project through the year, in the order of the periods; and questions about one report. */
#ifndef CHECK_RESULT_H
#define CHECK_RESULT_H

#include "rule.h"

/* What was reported of a KPI or of a project - the other is NULL - and the period it stands in. */
struct report {
    const struct results *in;
    const struct kpi_result *kpi;
    const struct project_result *project;
};
struct series {
    struct report *items;
    size_t count;
};
/* Both as many and in the order of the plan's records. Reports of no period, or of one outside the fiscal year, are not
 * among them: RES001 has said so. Of two that end in one month the first of the files comes first. */
struct reports {
    struct series *kpis, *projects;
};

const struct reports *reports_gather(const struct plan *p, struct arena *a);
const struct reported *reported_gather(const struct plan *p, struct arena *a);
const struct series *kpi_series(const struct check *c, const struct kpi *k);
const struct series *project_series(const struct check *c, const struct project *p);

bool kpi_has_evidence(const struct check *c, const struct kpi *k);
/* How a result that has no evidence names some. */
void help_evidence(const struct check *c, struct diag *d);

/* The value, or count/of as a percentage of two places. */
bool result_value(const struct kpi_result *r, struct decimal *out);
bool result_is_pair(const struct kpi_result *r);
/* The place of the value, or of the count that stands for it, and how it was written: "15.42", "41/462". */
struct place result_place(const struct kpi_result *r);
const char *result_written(const struct check *c, const struct kpi_result *r);
/* The id of the KPI or project as the report names it. */
const char *report_name(const struct report *r);
struct place report_place(const struct report *r);
/* The name speaks of a change (เพิ่มขึ้น, ลดลง): its size may be any, and it may fall to nothing. */
bool kpi_is_growth(const struct kpi *k);
/* The value stands on another scale than the target: RES012 says so, and no other rule judges it. */
bool result_is_off_scale(const struct check *c, const struct kpi *k, struct decimal v);

/* Does the value fall from the one before it (NULL: none) as a result to date should not? */
enum fall { FALL_NONE, FALL_OF_COUNT /* RES002 */, FALL_OF_RATE /* RES013 */ };
enum fall result_fall(const struct check *c, const struct kpi *k, const struct report *before, const struct report *r);

/* Is the period in the plan's year? True where the year could not be read. */
bool period_is_of_year(const struct plan *p, struct period period);
/* "2563-Q1", "2562-10": as it may be written in a plan. */
const char *period_shown(const struct check *c, struct period p);
struct date period_first_day(struct period p);
struct date period_last_day(struct period p);
/* The last day on which the period is to be reported: its own last day, and the days that the edition gives. */
struct date report_deadline(const struct check *c, struct period p);
/* Was it cancelled before the period ended? True where the day is not known. */
bool period_is_cancelled(const struct cancelled *cancelled, struct period p);

/* "K1, K2, ..." as a note, cut after a few. */
void names_note(const struct check *c, struct diag *d, const struct names *names);
/* The same words, for a longer sentence. */
const char *names_few(const struct check *c, const struct names *names);

/* What was written says nothing: dashes and dots alone. */
bool is_dash(const char *s);
/* The same words, white space at the ends aside; false where there are none. */
bool is_same_text(const char *a, const char *b);

#endif
