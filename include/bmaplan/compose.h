/* compose: plan + scores -> document, in the edition's order and words. */
#ifndef BMAPLAN_COMPOSE_H
#define BMAPLAN_COMPOSE_H

#include <bmaplan/doc.h>
#include <bmaplan/score.h>

struct compose_options {
    bool arabic_digits; /* generated figures in Arabic digits instead of Thai */
};

const struct node *plan_compose(struct arena *a, const struct plan *plan, const struct scores *scores,
                                struct compose_options options);

#endif
