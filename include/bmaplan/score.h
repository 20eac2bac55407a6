/* score: plan -> achievements, scores and totals in exact decimals (docs/scoring.md). The only origin of every figure
 * that document, workbook and reports print. */
#ifndef BMAPLAN_SCORE_H
#define BMAPLAN_SCORE_H

#include <bmaplan/edition.h>

enum { SCORE_PLACES = 4 }; /* a score is rounded to these where it is formed, in the workbook's formulas too */

enum score_state {
    SCORE_NOT_REPORTED, /* shown as such, never as 0 */
    SCORE_NOT_MEASURED, /* nothing to measure, and left out of the base */
    SCORE_CANCELLED,    /* left out of the base */
    SCORE_UNDEFINED,    /* a target or a value is missing that the formula needs */
    SCORE_GIVEN         /* computed, or the committee's */
};

struct kpi_score {
    const struct kpi *kpi;
    enum score_state state;
    bool has_result;            /* result holds the year's value so far ... */
    struct decimal result;      /* 12 places where it is a quotient: round it for display */
    struct decimal numerator, denominator; /* ... which is this quotient for an average or count/of; denominator 1 else */
    struct period up_to;        /* the last period that was reported */
    bool unmeasured;            /* every report so far says that there was nothing to measure */
    bool provisional;           /* before the year's last period, and not the committee's */
    bool has_achievement;
    struct decimal achievement; /* A as a ratio (1 = 100 %), 12 places: round it for display */
    bool has_computed;
    struct decimal computed;    /* S from the result: 4 places, half up */
    bool by_committee;
    struct decimal committee;   /* mean of the committee's scores: 4 places */
    struct decimal score;       /* the one that counts */
    struct decimal weight;      /* 0: outside the score */
    struct decimal weighted;    /* weight x score, exact */
};

struct score_total {
    struct decimal weight_base;   /* weights in the base: cancelled and excluded ones left out */
    struct decimal weight_scored; /* of these, scored so far */
    struct decimal weighted_sum;  /* sum of W x S over the scored */
    bool has_score;
    struct decimal score;         /* weighted_sum / weight_scored: 2 places, at display */
    struct decimal score_of_all;  /* weighted_sum / weight_base: the unreported count as 0; 2 places */
    struct decimal of_hundred;    /* weighted_sum / weight_scored x scale.per_hundred: rounded once, 2 places */
    size_t scored, by_committee, provisional, kpis; /* numbers of KPIs with a weight in the base */
    bool final;                   /* all are scored, and none is provisional */
};

struct dimension_total { const struct dimension *dimension; struct score_total total; };

struct scores {
    struct kpi_score *kpis; /* as many and in the order of plan->kpis */
    size_t count;
    struct dimension_total *dimensions; /* in the edition's order */
    size_t dimension_count;
    struct score_total total;
};

/* Which of the three ways of scoring a KPI goes: its criteria, its level, or the edition's steps of achievement. */
enum score_method { SCORE_BY_SCALE, SCORE_BY_CRITERIA, SCORE_BY_LEVEL };
enum score_method kpi_score_method(const struct kpi *k);

/* The plan was loaded whole. What an error leaves undefined (a comment may have suppressed it) has no score. */
const struct scores *plan_score(struct arena *a, const struct plan *plan);

/* A project's progress and spending in the latest period that reports either; false: nothing reported. */
struct project_status { struct period up_to; bool has_progress, has_spent; struct decimal progress, spent; };
bool project_progress(const struct plan *plan, const struct project *p, struct project_status *out);

#endif
