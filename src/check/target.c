/* A KPI's target beside its other numbers: typed into the wrong field, on another scale, or out of range. */
#include "target.h"

enum {
    SCALE_RATIO = 10,        /* values further apart than this stand on different scales */
    LEVELS_RATIO = 2,        /* ... and values above so many times the levels are no levels */
    WEIGHT_TARGET_MOST = 10, /* percent targets up to here look like weights ... */
    WEIGHT_EQUAL_BELOW = 20, /* ... and below this if they equal the weight */
    WEIGHT_RATIO = 3         /* ... where other values are so many times higher */
};

static struct decimal times(struct decimal v, int factor)
{
    return decimal_mul(v, decimal_of(factor));
}

const struct year_value *kpi_last_result(const struct kpi *k)
{
    const struct year_value *last = NULL;
    EACH (b, k->baseline)
        if (b->value.ok && !b->year.at.broken && (!last || b->year.v > last->year.v))
            last = b;
    return last;
}

const char *kpi_number_name(const struct check *c, const struct kpi *k, const struct number *n)
{
    struct arena *a = c->ds->arena;
    if (n == &k->target.value)
        return say("ค่าเป้าหมาย", "target");
    if (n == &k->target.min)
        return say("ค่าต่ำสุดของช่วงเป้าหมาย", "lower bound of the target");
    if (n == &k->target.max)
        return say("ค่าสูงสุดของช่วงเป้าหมาย", "upper bound of the target");
    for (int i = 0; i < 4; i++)
        if (n == &k->quarters.q[i])
            return arena_format(a, "%s %d", say("เป้าหมายไตรมาสที่", "target of quarter"), i + 1);
    EACH (criterion, k->criteria)
        if (n == criterion)
            return arena_format(a, "%s %d", say("เกณฑ์ของคะแนน", "criterion for score"),
                                (int)(criterion - k->criteria.items) + 1);
    EACH (b, k->baseline)
        if (n == &b->value)
            return arena_format(a, "%s %d", say("ข้อมูลพื้นฐานปี", "baseline of"), b->year.v);
    return say("ค่า", "value");
}

/* ---- direction ---- */

bool criteria_oppose(const struct kpi *k)
{
    int way = kpi_direction(k) == DIRECTION_DECREASE ? -1 : 1;
    if (k->criteria.count < 2 || k->criteria.at.broken || kpi_direction(k) == DIRECTION_MAINTAIN)
        return false;
    const struct number *items = k->criteria.items;
    for (size_t i = 1; i < k->criteria.count; i++)
        if (!items[i].ok || !items[i - 1].ok || decimal_cmp(items[i].v, items[i - 1].v) * way >= 0)
            return false;
    return true;
}

/* ---- range ---- */

bool kpi_levels(const struct kpi *k, struct decimal *out)
{
    if (unit_kind(k->unit.to) != UNIT_LEVEL)
        return false;
    if (k->levels.count == 0 || k->levels.at.broken)
        return unit_max(k->unit.to, out);
    *out = decimal_of((int64_t)k->levels.count);
    return true;
}

bool is_below_range(const struct kpi *k, struct decimal v, bool is_target)
{
    struct decimal min;
    if (unit_kind(k->unit.to) == UNIT_LEVEL && !is_target)
        return decimal_sign(v) < 0;
    return unit_min(k->unit.to, &min) && decimal_cmp(v, min) < 0;
}

bool is_above_range(const struct kpi *k, struct decimal v, bool is_target)
{
    struct decimal max;
    if (unit_kind(k->unit.to) == UNIT_PERCENT && !is_target)
        return false;
    bool limited = unit_kind(k->unit.to) == UNIT_LEVEL ? kpi_levels(k, &max) : unit_max(k->unit.to, &max);
    return limited && decimal_cmp(v, max) > 0;
}

/* ---- KPI011: a weight in the target's place ---- */

static bool is_rival(struct rival *out, struct decimal target, struct rival candidate)
{
    if (decimal_cmp(candidate.v, times(target, WEIGHT_RATIO)) < 0)
        return false;
    *out = candidate;
    return true;
}

static bool criteria_lowest(const struct kpi *k, struct rival *out)
{
    const struct number *lowest = NULL;
    EACH (n, k->criteria) {
        if (!n->ok)
            return false;
        if (!lowest || decimal_cmp(n->v, lowest->v) < 0)
            lowest = n;
    }
    if (!lowest)
        return false;
    *out = (struct rival){.at = lowest->at, .v = lowest->v, .what = say("เกณฑ์ที่ต่ำที่สุด", "the lowest criterion")};
    return true;
}

static bool is_weight(const struct check *c, const struct kpi *k, struct decimal target, struct rival *out)
{
    bool equal = k->weight.ok && decimal_cmp(k->weight.v, target) == 0;
    int most = equal ? WEIGHT_EQUAL_BELOW : WEIGHT_TARGET_MOST;
    int order = decimal_cmp(target, decimal_of(most));
    if (!k->unit.to || unit_kind(k->unit.to) != UNIT_PERCENT || kpi_direction(k) != DIRECTION_INCREASE)
        return false;
    if (decimal_sign(target) <= 0 || order > 0 || (equal && order == 0))
        return false;
    const struct year_value *last = kpi_last_result(k);
    const struct reported *result = &c->reported[k - c->plan->kpis.items];
    struct rival lowest;
    if (last &&
        is_rival(out, target, (struct rival){last->value.at, last->value.v, say("ข้อมูลพื้นฐาน", "the baseline"), NULL}))
        return true;
    if (criteria_lowest(k, &lowest) && is_rival(out, target, lowest))
        return true;
    return result->any && is_rival(out, target,
                                   (struct rival){.v = result->highest,
                                                  .what = say("ผลสูงสุดที่รายงานไว้", "the highest reported result")});
}

/* ---- KPI005: another scale ---- */

/* Zero and less stand on every scale. */
static bool scales_differ(const struct kpi *k, struct decimal target, struct decimal other)
{
    struct decimal levels;
    if (decimal_sign(target) <= 0 || decimal_sign(other) <= 0)
        return false;
    if (kpi_levels(k, &levels) && decimal_cmp(target, levels) <= 0 &&
        decimal_cmp(other, times(levels, LEVELS_RATIO)) > 0)
        return true;
    return decimal_cmp(other, times(target, SCALE_RATIO)) > 0 || decimal_cmp(target, times(other, SCALE_RATIO)) > 0;
}

/* The year that the planned quarters make: nothing where it is not planned to its end. */
static bool quarters_year(const struct kpi *k, struct rival *out)
{
    const struct number *q = k->quarters.q;
    enum aggregate how = kpi_aggregate(k);
    struct decimal sum = decimal_of(0);
    if (!q[3].ok || k->aggregate.at.broken)
        return false;
    *out = (struct rival){q[3].at, q[3].v, say("เป้าหมายไตรมาสสุดท้าย", "the target of quarter 4"), &q[3]};
    if (how == AGGREGATE_TO_DATE)
        return true;
    for (int i = 0; i < 4; i++) {
        if (!q[i].ok)
            return false;
        sum = decimal_add(sum, q[i].v);
    }
    out->at = k->quarters.at;
    out->n = NULL;
    out->v = how == AGGREGATE_SUM ? sum : decimal_div(sum, decimal_of(4), 2);
    out->what = how == AGGREGATE_SUM ? say("ผลรวมเป้าหมายสี่ไตรมาส", "the sum of the quarters")
                                     : say("ค่าเฉลี่ยเป้าหมายสี่ไตรมาส", "the mean of the quarters");
    return true;
}

/* Criteria span a range: the target is on their scale if it is on that of any of them. */
static bool criteria_differ(const struct kpi *k, struct decimal target, struct rival *out)
{
    if (k->criteria.count == 0 || k->criteria.at.broken)
        return false;
    EACH (n, k->criteria)
        if (!n->ok || decimal_sign(n->v) <= 0 || !scales_differ(k, target, n->v))
            return false;
    const struct number *best = &k->criteria.items[k->criteria.count - 1];
    *out = (struct rival){
        .at = best->at, .v = best->v, .what = say("เกณฑ์ของคะแนนเต็ม", "the criterion for the highest score")};
    return true;
}

static bool is_off_scale(const struct kpi *k, struct decimal target, struct rival *out)
{
    const struct year_value *last = kpi_last_result(k);
    if (quarters_year(k, out) && scales_differ(k, target, out->v))
        return true;
    if (last && scales_differ(k, target, last->value.v)) {
        *out = (struct rival){last->value.at, last->value.v, say("ข้อมูลพื้นฐาน", "the baseline"), &last->value};
        return true;
    }
    return criteria_differ(k, target, out);
}

enum target_fault target_fault(const struct check *c, const struct kpi *k, struct rival *rival)
{
    struct rival unwanted = {.what = NULL};
    struct rival *out = rival ? rival : &unwanted;
    const struct number *target = &k->target.value;
    if (!target->ok || k->direction.at.broken || kpi_direction(k) == DIRECTION_MAINTAIN)
        return TARGET_UNKNOWN;
    bool oppose = criteria_oppose(k);
    if (!oppose && is_weight(c, k, target->v, out))
        return TARGET_WEIGHT;
    if (is_off_scale(k, target->v, out))
        return TARGET_SCALE;
    bool unit = !is_missing(k->unit.at) && !k->unit.at.broken;
    bool outside = is_below_range(k, target->v, true) || is_above_range(k, target->v, true);
    if (unit && outside)
        return TARGET_RANGE;
    return oppose ? TARGET_DIRECTION : TARGET_FINE;
}
