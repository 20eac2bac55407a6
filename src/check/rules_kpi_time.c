/* Rules that hold a KPI's target against other years and the year's quarters. */
#include "target.h"

/* ---- KPI007: past results ---- */

enum { RESULTS_COMPARED = 3 };

/* Is the target at least as good as this value? */
static bool reaches(const struct kpi *k, struct decimal v)
{
    int order = decimal_cmp(k->target.value.v, v);
    return kpi_direction(k) == DIRECTION_INCREASE ? order >= 0 : order <= 0;
}

static bool is_at_end(const struct kpi *k)
{
    struct decimal end;
    bool limited = kpi_direction(k) == DIRECTION_INCREASE ? kpi_levels(k, &end) || unit_max(k->unit.to, &end)
                                                          : unit_min(k->unit.to, &end);
    return limited && reaches(k, end);
}

/* The results of the last three years, newest first; returns how many there are. */
static size_t last_results(const struct kpi *k, const struct year_value *out[RESULTS_COMPARED])
{
    size_t count = 0;
    EACH (b, k->baseline) {
        if (!b->value.ok)
            continue;
        size_t i = count < RESULTS_COMPARED ? count++ : RESULTS_COMPARED;
        for (; i > 0 && out[i - 1]->year.v < b->year.v; i--)
            if (i < RESULTS_COMPARED)
                out[i] = out[i - 1];
        if (i < RESULTS_COMPARED)
            out[i] = b;
    }
    return count;
}

void rule_not_better(struct check *c, const void *value)
{
    const struct kpi *k = value;
    const struct year_value *last[RESULTS_COMPARED];
    if (target_fault(c, k, NULL) != TARGET_FINE || k->direction.at.broken || k->baseline.at.broken || is_at_end(k))
        return;
    size_t count = last_results(k, last);
    if (count == 0)
        return;
    bool worse = !reaches(k, last[0]->value.v), better = count < RESULTS_COMPARED;
    for (size_t i = 0; i < count; i++)
        better = better || (reaches(k, last[i]->value.v) && decimal_cmp(k->target.value.v, last[i]->value.v) != 0);
    if (!worse && better)
        return;
    struct diag *d = diag_quote(c->ds, c->code, k->target.value.at, k->target.value.s);
    for (size_t i = 0; i < (worse ? 1 : count); i++)
        diag_note(c->ds, d, last[i]->value.at, "ผลปี %d คือ %s", "the result of %d was %s", last[i]->year.v,
                  number_shown(c, last[i]->value.v));
    diag_help(c->ds, d, "ตั้งค่าเป้าหมายให้ดีกว่าผลที่ผ่านมา หรือเขียนเหตุผลท้ายบรรทัด  # bmaplan: ignore[KPI007] เหตุผล",
              "set a better target, or say why at the line's end:  # bmaplan: ignore[KPI007] reason");
}

/* ---- KPI008: cumulative quarters ---- */

/* Quarters that sum to the target were meant to be summed. */
static void help_sum(struct check *c, struct diag *d, const struct kpi *k)
{
    struct decimal sum = decimal_of(0);
    for (int i = 0; i < 4; i++)
        sum = k->quarters.q[i].ok ? decimal_add(sum, k->quarters.q[i].v) : sum;
    if (k->target.value.ok && decimal_cmp(sum, k->target.value.v) == 0)
        diag_help(c->ds, d, "ค่ารายไตรมาสรวมกันได้เท่าค่าเป้าหมาย: เขียน  วิธีรวมผล: ผลรวม",
                  "the quarters sum to the target: write  aggregate: sum");
    else
        diag_help(c->ds, d, "เขียนค่าสะสมตั้งแต่ต้นปี หรือเลือก 'วิธีรวมผล' (aggregate) อื่น",
                  "write totals since the year began, or choose another 'aggregate' (วิธีรวมผล)");
}

static bool counts_up(const struct kpi *k)
{
    enum unit_kind kind = unit_kind(k->unit.to);
    return (kind == UNIT_COUNT || kind == UNIT_MONEY) && kpi_aggregate(k) == AGGREGATE_TO_DATE &&
           kpi_direction(k) != DIRECTION_MAINTAIN && !k->aggregate.at.broken && !k->quarters.at.broken;
}

/* A count that is to go down may be planned downwards. */
static bool falls(const struct kpi *k, const struct number *before, const struct number *n)
{
    return before && kpi_direction(k) == DIRECTION_INCREASE && decimal_cmp(n->v, before->v) < 0;
}

void rule_quarters(struct check *c, const void *value)
{
    const struct kpi *k = value;
    const struct number *last = NULL;
    enum target_fault fault = target_fault(c, k, NULL);
    if (!counts_up(k) || fault == TARGET_WEIGHT || fault == TARGET_SCALE)
        return;
    for (int i = 0; i < 4; i++) {
        const struct number *n = &k->quarters.q[i];
        if (is_missing(n->at))
            continue;
        if (!n->ok)
            return;
        if (falls(k, last, n)) {
            struct diag *d = diag_report(c->ds, c->code, n->at, "ไตรมาสที่ %d '%s' น้อยกว่าไตรมาสก่อน '%s'",
                                         "quarter %d '%s' is less than the one before, '%s'", i + 1, n->s, last->s);
            help_sum(c, d, k);
            return;
        }
        last = n;
    }
    if (!last || fault != TARGET_FINE || decimal_cmp(last->v, k->target.value.v) == 0)
        return;
    struct diag *d = diag_report(c->ds, c->code, last->at, "ไตรมาสสุดท้าย '%s' ต่างจากค่าเป้าหมาย '%s'",
                                 "the last quarter '%s' differs from the target '%s'", last->s, k->target.value.s);
    diag_note(c->ds, d, k->target.value.at, "ค่าเป้าหมายเขียนไว้ที่นี่", "the target is written here");
    help_sum(c, d, k);
}
