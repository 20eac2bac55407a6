/* compose: plan + scores -> document, in the edition's order and words. */
#ifndef BMAPLAN_COMPOSE_H
#define BMAPLAN_COMPOSE_H

#include <bmaplan/doc.h>
#include <bmaplan/score.h>
#include <bmaplan/theme.h>

struct compose_options {
    bool arabic_digits;          /* generated figures in Arabic digits instead of Thai */
    bool draft;                  /* the findings stand on the last page */
    bool coverage;               /* a page that lists the format's requirements and where they are met */
    const struct diags *findings; /* for these two; may be NULL */
    const struct theme *theme;   /* for figures: the page they stand on ... */
    struct typesetter *type;     /* ... and what their words are set with; NULL: no figures are drawn */
};

const struct node *plan_compose(struct arena *a, const struct plan *plan, const struct scores *scores,
                                struct compose_options options);

#endif
