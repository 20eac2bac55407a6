/* Results: values beside the unit, the target and each other. */
#include "result.h"
#include "target.h"

/* ---- RES012: another scale than the target ---- */

static void help_scale(struct check *c, struct diag *d, const struct kpi *k)
{
    struct decimal levels;
    if (kpi_levels(k, &levels))
        diag_help(c->ds, d, "เขียน %s เป็นระดับ 0 ถึง %s ไม่ใช่ร้อยละของความก้าวหน้า",
                  "in %s write the level that was reached, 0 to %s, not the progress in percent",
                  key_name(c, "results.kpis.value"), number_shown(c, levels));
    else
        diag_help(c->ds, d, "เขียน %s ในหน่วย '%s' ให้ตรงกับค่าเป้าหมาย หรือแก้ค่าเป้าหมายหากเขียนผิด",
                  "write %s in the target's unit '%s', or correct the target", key_name(c, "results.kpis.value"),
                  k->unit.s);
}

/* The same slip in each period is one cause: the first value carries the finding. */
static struct diag *report_scale(struct check *c, const struct kpi *k, const struct report *r)
{
    const char *written = result_written(c, r->kpi);
    struct diag *d = diag_report(c->ds, c->code, result_place(r->kpi), "'%s' ค่าเป้าหมายคือ '%s'",
                                 "'%s', the target is '%s'", written, k->target.value.s);
    diag_note(c->ds, d, k->target.value.at, "ค่าเป้าหมายของ '%s' เขียนไว้ที่นี่", "the target of '%s' is written here",
              entity_name(&k->self));
    diag_note(c->ds, d, k->unit.at, "หน่วยนับของตัวชี้วัดนี้คือ '%s'", "the unit of this KPI is '%s'", k->unit.s);
    return d;
}

void rule_result_scale(struct check *c, const void *value)
{
    const struct kpi *k = value;
    struct diag *d = NULL;
    struct decimal v;
    size_t more = 0;
    EACH (r, *kpi_series(c, k)) {
        if (!result_value(r->kpi, &v) || !result_is_off_scale(c, k, v))
            continue;
        if (!d)
            d = report_scale(c, k, r);
        else if (more++ < PARTS_SHOWN)
            diag_note(c->ds, d, result_place(r->kpi), "งวด %s ก็เช่นกัน: '%s'", "so does %s: '%s'",
                      period_shown(c, r->in->period.v), result_written(c, r->kpi));
    }
    if (d)
        help_scale(c, d, k);
}

/* ---- RES002, RES013: a result to date falls ---- */

static bool is_to_date(const struct kpi *k)
{
    return kpi_aggregate(k) == AGGREGATE_TO_DATE && !k->aggregate.at.broken && !k->direction.at.broken &&
           !is_missing(k->unit.at) && !k->unit.at.broken;
}

/* What is open of a thing that is to go down may fall from month to month. Rates of the quarters are honest where they fall
 * a little: only a fall by more than half is asked about. */
static enum fall fall_of(const struct kpi *k, struct decimal before, struct decimal v)
{
    bool less = decimal_cmp(v, before) < 0, half = decimal_cmp(decimal_mul(v, decimal_of(2)), before) < 0;
    enum direction direction = kpi_direction(k);
    switch (unit_kind(k->unit.to)) {
    case UNIT_COUNT:
    case UNIT_MONEY:
        return less && direction == DIRECTION_INCREASE ? FALL_OF_COUNT : FALL_NONE;
    case UNIT_PERCENT:
    case UNIT_RATE:
        return half && direction != DIRECTION_DECREASE && !kpi_is_growth(k) ? FALL_OF_RATE : FALL_NONE;
    case UNIT_LEVEL:
    case UNIT_DURATION:
        break;
    }
    return FALL_NONE;
}

/* A value on another scale is told by RES012, one below the unit's range by RES003; a zero falls from any scale. */
enum fall result_fall(const struct check *c, const struct kpi *k, const struct report *before, const struct report *r)
{
    if (!before || !r->kpi->value.ok || !is_to_date(k) ||
        period_last_month(before->in->period.v) >= period_last_month(r->in->period.v))
        return FALL_NONE;
    struct decimal was = before->kpi->value.v, is = r->kpi->value.v;
    enum fall fall = fall_of(k, was, is);
    if (fall == FALL_NONE || period_is_cancelled(&k->cancelled, r->in->period.v) || is_below_range(k, is, false) ||
        result_is_off_scale(c, k, is))
        return FALL_NONE;
    return decimal_sign(is) == 0 || !result_is_off_scale(c, k, was) ? fall : FALL_NONE;
}

static void help_fall(struct check *c, struct diag *d, const struct report *r, const char *aggregate)
{
    if (decimal_sign(r->kpi->value.v) == 0)
        diag_help(c->ds, d, "หากงวดนี้ยังไม่ได้วัด ให้ลบ %s ออก แล้วเขียนเหตุผลที่ %s เพราะ 0 หมายความว่าวัดแล้วได้ศูนย์",
                  "if nothing was measured, delete %s and say why in %s: 0 means that it was measured",
                  key_name(c, "results.kpis.value"), key_name(c, "results.kpis.not_measured"));
    else
        diag_help(c->ds, d, "แก้ค่าใดค่าหนึ่ง หากเป็นค่าของแต่ละงวด ให้เขียน  %s  ที่ตัวชี้วัด",
                  "correct one of the two; if they are each period's own, write  %s  at the KPI",
                  key_value(c, "kpis.aggregate", aggregate));
}

static void report_fall(struct check *c, const struct report *before, const struct report *r, const char *aggregate)
{
    struct diag *d =
        diag_report(c->ds, c->code, r->kpi->value.at, "'%s' งวด %s ได้ '%s' งวด %s ได้ '%s'",
                    "'%s': %s has '%s', %s has '%s'", report_name(r), period_shown(c, before->in->period.v),
                    before->kpi->value.s, period_shown(c, r->in->period.v), r->kpi->value.s);
    diag_note(c->ds, d, before->kpi->value.at, "ค่าของงวด %s เขียนไว้ที่นี่", "the value of %s is written here",
              period_shown(c, before->in->period.v));
    help_fall(c, d, r, aggregate);
    if (c->code == D_RES_DROPS)
        help_ignore(c, d, say("หากลดลงจริง", "if it fell indeed"));
}

static void judge_falls(struct check *c, const struct kpi *k, enum fall fall, const char *aggregate)
{
    const struct report *before = NULL;
    EACH (r, *kpi_series(c, k)) {
        if (!r->kpi->value.ok)
            continue;
        if (result_fall(c, k, before, r) == fall)
            report_fall(c, before, r, aggregate);
        before = r;
    }
}

void rule_result_falls(struct check *c, const void *value)
{
    judge_falls(c, value, FALL_OF_COUNT, "sum");
}

void rule_result_drops(struct check *c, const void *value)
{
    judge_falls(c, value, FALL_OF_RATE, "average");
}

/* ---- RES003: impossible in the unit ---- */

static bool is_negative(const struct number *n)
{
    return n->ok && decimal_sign(n->v) < 0;
}

static void report_outside(struct check *c, const struct kpi *k, const struct number *n, bool above)
{
    struct decimal limit;
    struct diag *d = diag_report(c->ds, c->code, n->at, "'%s' ของ '%s'", "'%s' of '%s'", n->s, entity_name(&k->self));
    if (above ? kpi_levels(k, &limit) || unit_max(k->unit.to, &limit) : unit_min(k->unit.to, &limit))
        diag_note(c->ds, d, k->unit.at, above ? "หน่วย '%s' มีค่าได้ไม่เกิน %s" : "หน่วย '%s' มีค่าตั้งแต่ %s ขึ้นไป",
                  above ? "the unit '%s' goes up to %s" : "the unit '%s' begins at %s", k->unit.s,
                  number_shown(c, limit));
    diag_help(c->ds, d, "แก้ค่าให้อยู่ในช่วงของหน่วย หรือแก้ %s ของตัวชี้วัดหากเขียนผิด",
              "write a value that the unit can have, or correct the KPI's %s", key_name(c, "kpis.unit"));
}

/* KPI005 and RES012 have said why a value is too high. */
static void judge_value(struct check *c, const struct kpi *k, const struct number *n)
{
    if (!n->ok || is_missing(k->unit.at) || k->unit.at.broken)
        return;
    bool below = is_below_range(k, n->v, false);
    bool above =
        is_above_range(k, n->v, false) && !result_is_off_scale(c, k, n->v) && target_fault(c, k, NULL) != TARGET_SCALE;
    if (below || above)
        report_outside(c, k, n, above);
}

/* A count of nothing, or of less than nothing, makes no percentage. */
static void judge_pair(struct check *c, const struct kpi_result *r)
{
    bool no_whole = r->of.ok && decimal_sign(r->of.v) <= 0;
    if (!no_whole && !is_negative(&r->count))
        return;
    struct diag *d =
        no_whole ? diag_report(c->ds, c->code, r->of.at, "%s '%s'", "%s '%s'", key_name(c, "results.kpis.of"), r->of.s)
                 : diag_report(c->ds, c->code, r->count.at, "%s '%s'", "%s '%s'", key_name(c, "results.kpis.count"),
                               r->count.s);
    if (no_whole)
        diag_help(c->ds, d, "เขียนจำนวนทั้งหมดที่มากกว่า 0 หากงวดนี้ไม่มีให้วัด ให้เขียนเหตุผลที่ %s แทน",
                  "write a number above 0; where there was nothing to measure, say why in %s instead",
                  key_name(c, "results.kpis.not_measured"));
    else
        diag_help(c->ds, d, "เขียนจำนวนตั้งแต่ 0 ขึ้นไป", "write a number of 0 or more");
}

static void judge_half_pair(struct check *c, const struct kpi_result *r)
{
    bool count = !is_missing(r->count.at), of = !is_missing(r->of.at);
    if (count == of)
        return;
    const char *lacks = count ? "results.kpis.of" : "results.kpis.count";
    struct diag *d =
        diag_headline(c->ds, c->code, count ? r->count.at : r->of.at, "ผลของ '%s' ขาด %s จึงคิดเป็นร้อยละไม่ได้",
                      "the result of '%s' lacks %s, so that it makes no percentage", r->kpi.id, key_name(c, lacks));
    diag_help(c->ds, d, "เขียนทั้งสองจำนวน เช่น  %s  และ  %s", "write both numbers, as in  %s  and  %s",
              key_value(c, "results.kpis.count", "41"), key_value(c, "results.kpis.of", "462"));
}

void rule_result_range(struct check *c, const void *value)
{
    const struct kpi_result *r = value;
    const struct kpi *k = r->kpi.to;
    if (!k)
        return;
    judge_value(c, k, &r->value);
    judge_pair(c, r);
    judge_half_pair(c, r);
}

static void report_progress(struct check *c, const struct number *n, const char *path, bool percent)
{
    struct diag *d = diag_report(c->ds, c->code, n->at, "%s '%s'", "%s '%s'", key_name(c, path), n->s);
    if (percent)
        diag_help(c->ds, d, "เขียนร้อยละของงานที่ทำเสร็จ ตั้งแต่ 0 ถึง 100",
                  "write the percent of the work that is done, 0 to 100");
    else
        diag_help(c->ds, d, "เขียนเงินที่เบิกจ่ายแล้วตั้งแต่ 0 บาทขึ้นไป", "write the baht spent so far, 0 or more");
}

void rule_progress_range(struct check *c, const void *value)
{
    const struct project_result *r = value;
    if (is_negative(&r->progress) || (r->progress.ok && decimal_cmp(r->progress.v, decimal_of(100)) > 0))
        report_progress(c, &r->progress, "results.projects.progress", true);
    if (is_negative(&r->spent))
        report_progress(c, &r->spent, "results.projects.spent", false);
}
