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
    bool increase = kpi_direction(k) == DIRECTION_INCREASE;
    diag_help(c->ds, d, "ตั้งค่าเป้าหมายให้ดีกว่าผลที่ผ่านมา หรือเขียน  %s  หากยิ่ง%sยิ่งดี",
              "set a better target, or write  %s  if %s is better",
              key_value(c, "kpis.direction", increase ? "decrease" : "increase"),
              increase ? say("น้อย", "less") : say("มาก", "more"));
    diag_help(c->ds, d, "หากตั้งใจ ให้เขียนเหตุผลท้ายบรรทัด  # bmaplan: ignore[KPI007] เหตุผล",
              "if it is meant so, say why at the line's end:  # bmaplan: ignore[KPI007] reason");
}

/* ---- KPI008: cumulative quarters ---- */

/* Quarters that sum to the target were meant to be summed. */
static bool is_summed(const struct kpi *k)
{
    struct decimal sum = decimal_of(0);
    for (int i = 0; i < 4; i++)
        sum = k->quarters.q[i].ok ? decimal_add(sum, k->quarters.q[i].v) : sum;
    return k->target.value.ok && decimal_cmp(sum, k->target.value.v) == 0;
}

static void help_sum(struct check *c, struct diag *d)
{
    diag_help(c->ds, d, "ค่ารายไตรมาสรวมกันได้เท่าค่าเป้าหมาย: เขียน  %s", "the quarters sum to the target: write  %s",
              key_value(c, "kpis.aggregate", "sum"));
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

static void report_fall(struct check *c, const struct kpi *k, const struct number *before, const struct number *n)
{
    const char *name = kpi_number_name(c, k, n), *name_before = kpi_number_name(c, k, before);
    struct diag *d = diag_report(c->ds, c->code, n->at, "%s '%s' น้อยกว่า%s '%s'", "%s '%s' is below %s '%s'", name, n->s,
                                 name_before, before->s);
    diag_note(c->ds, d, before->at, "%s เขียนไว้ที่นี่", "the %s is written here", name_before);
    if (is_summed(k))
        help_sum(c, d);
    else
        diag_help(
            c->ds, d, "แก้ค่าใดค่าหนึ่ง เพราะค่าสะสมตั้งแต่ต้นปีต้องไม่ลดลง หากเป็นค่าของแต่ละไตรมาสให้เขียน  %s",
            "correct one of the two: totals since the year began never fall; if they are each quarter's own write  %s",
            key_value(c, "kpis.aggregate", "sum"));
}

static void report_end(struct check *c, const struct kpi *k, const struct number *last)
{
    struct diag *d = diag_report(c->ds, c->code, last->at, "%s '%s' ไม่เท่ากับค่าเป้าหมาย '%s'",
                                 "%s '%s' differs from the year's target '%s'", kpi_number_name(c, k, last), last->s,
                                 k->target.value.s);
    diag_note(c->ds, d, k->target.value.at, "ค่าเป้าหมายเขียนไว้ที่นี่", "the target is written here");
    if (is_summed(k))
        help_sum(c, d);
    else
        diag_help(c->ds, d, "เขียน  %s  ให้เท่ากับค่าเป้าหมาย หรือแก้ค่าเป้าหมาย",
                  "write  %s  as the target is, or correct the target",
                  key_value(c, "kpis.quarters.q4", number_shown(c, k->target.value.v)));
}

void rule_quarters(struct check *c, const void *value)
{
    const struct kpi *k = value;
    const struct number *last = NULL;
    enum target_fault fault = target_fault(c, k, NULL);
    if (!counts_up(k) || fault == TARGET_WEIGHT || fault == TARGET_SCALE || fault == TARGET_DIRECTION)
        return;
    for (int i = 0; i < 4; i++) {
        const struct number *n = &k->quarters.q[i];
        if (is_missing(n->at))
            continue;
        if (!n->ok)
            return;
        if (falls(k, last, n)) {
            report_fall(c, k, last, n);
            return;
        }
        last = n;
    }
    if (last && fault == TARGET_FINE && decimal_cmp(last->v, k->target.value.v) != 0)
        report_end(c, k, last);
}
