/* What is wrong with a KPI's target beside its other numbers: decided in one place, so that one cause is one finding. */
#ifndef CHECK_TARGET_H
#define CHECK_TARGET_H

#include "rule.h"

/* The first that fits is reported, and the rules after it are silent about the value. */
enum target_fault {
    TARGET_UNKNOWN, /* no number to judge: missing, words, or a band */
    TARGET_FINE,
    TARGET_WEIGHT,   /* KPI011 */
    TARGET_SCALE,    /* KPI005 */
    TARGET_RANGE,    /* KPI004 */
    TARGET_DIRECTION /* KPI006: the criteria say that the direction is wrong, and with it better and worse */
};
/* The number that the target disagrees with. */
struct rival {
    struct place at;
    struct decimal v;
    const char *what;       /* in the user's language */
    const struct number *n; /* NULL: it is made of several, or stands in no field of the KPI */
};

/* `rival` holds the other number for TARGET_WEIGHT and TARGET_SCALE; NULL: not wanted. */
enum target_fault target_fault(const struct check *c, const struct kpi *k, struct rival *rival);

/* The criteria run against the direction throughout. */
bool criteria_oppose(const struct kpi *k);
/* "target", "plan of quarter 3": what this number of the KPI is, in the user's language. */
const char *kpi_number_name(const struct check *c, const struct kpi *k, const struct number *n);
/* NULL: there is none, or one so long that it is no name. */
const char *kpi_name(const struct kpi *k);
/* A number as it may stand in the file, inside { } too. */
const char *number_raw(const struct check *c, const char *s);
/* How many levels the KPI's unit has; false: it is not a unit of levels, or has no end. */
bool kpi_levels(const struct kpi *k, struct decimal *out);
/* Below or above what the unit can be; `is_target`: a percentage above 100 and a level of 0 are wrong in a target alone. */
bool is_below_range(const struct kpi *k, struct decimal v, bool is_target);
bool is_above_range(const struct kpi *k, struct decimal v, bool is_target);
/* The baseline of the latest year, or NULL. */
const struct year_value *kpi_last_result(const struct kpi *k);

#endif
