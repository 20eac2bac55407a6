/* What the periods of the year reported for one KPI, and the year's result that they make. */
#ifndef SCORE_TALLY_H
#define SCORE_TALLY_H

#include <bmaplan/plan.h>

#include "quotient.h"

struct tally {
    struct period up_to;      /* the last period reported, measured or not; year 0: none */
    struct period last_at;    /* the period of `last` */
    struct decimal last, sum; /* of the values */
    struct decimal count, of;
    size_t values, pairs, unmeasured; /* how many periods reported a value, count/of, that nothing could be measured */
};

/* One for each of plan->kpis. */
struct tally *plan_tally(struct arena *a, const struct plan *plan);
/* The year's result as its aggregate and reports make it; false where there is none (yet). */
bool tally_result(const struct tally *t, enum aggregate aggregate, struct quotient *out);

#endif
