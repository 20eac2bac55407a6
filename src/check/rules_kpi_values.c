/* Rules that hold a KPI's target against its unit, its criteria and its other numbers. */
#include "target.h"

/* ---- KPI004, KPI016: the target's own place ---- */

struct range_check {
    struct check *check;
    const struct kpi *kpi;
    bool explained; /* KPI011 or KPI005 has said why a value is too high */
};

/* Of the plan's own units; those of the edition are not the planner's to change. */
static bool is_own_unit(const struct plan *p, const struct unit *unit)
{
    EACH (u, p->units)
        if (u == unit)
            return true;
    return false;
}

static void help_range(const struct range_check *r, struct diag *d, bool above)
{
    struct check *c = r->check;
    const char *bound = key_name(c, above ? "units.max" : "units.min");
    if (is_own_unit(c->plan, r->kpi->unit.to))
        diag_help(c->ds, d, "แก้ค่าให้อยู่ในช่วงนี้ หรือแก้ %s ของหน่วย '%s' ที่ %s",
                  "write a value within it, or mend %s of the unit '%s' in %s", bound, r->kpi->unit.s,
                  key_name(c, "units"));
    else if (!r->kpi->unit.to)
        diag_help(c->ds, d, "แก้ค่าให้อยู่ในช่วงนี้ หรือเพิ่มหน่วย '%s' พร้อม %s ไว้ที่ %s",
                  "write a value within it, or declare the unit '%s' with its %s in %s", r->kpi->unit.s, bound,
                  key_name(c, "units"));
    else
        diag_help(c->ds, d, "แก้ค่าให้อยู่ในช่วงนี้ หรือแก้หน่วยนับหากเขียนผิด", "write a value within it, or correct the unit");
}

static void judge_range(const struct range_check *r, const struct number *n, bool is_target)
{
    struct check *c = r->check;
    const struct kpi *k = r->kpi;
    struct decimal limit;
    if (!n->ok)
        return;
    bool below = is_below_range(k, n->v, is_target);
    bool above = !r->explained && is_above_range(k, n->v, is_target);
    if (!below && !above)
        return;
    struct diag *d = diag_report(c->ds, c->code, n->at, "%s '%s'", "%s '%s'", kpi_number_name(c, k, n), n->s);
    if (above ? kpi_levels(k, &limit) || unit_max(k->unit.to, &limit) : unit_min(k->unit.to, &limit))
        diag_note(c->ds, d, k->unit.at, above ? "หน่วย '%s' มีค่าได้ไม่เกิน %s" : "หน่วย '%s' มีค่าตั้งแต่ %s ขึ้นไป",
                  above ? "the unit '%s' goes up to %s" : "the unit '%s' begins at %s", k->unit.s,
                  number_shown(c, limit));
    help_range(r, d, above);
}

void rule_range(struct check *c, const void *value)
{
    const struct kpi *k = value;
    enum target_fault fault = target_fault(c, k, NULL);
    struct range_check r = {c, k, fault == TARGET_WEIGHT || fault == TARGET_SCALE};
    if (!k->unit.s || k->unit.at.broken)
        return;
    judge_range(&r, &k->target.value, true);
    judge_range(&r, &k->target.min, true);
    judge_range(&r, &k->target.max, true);
    EACH (b, k->baseline)
        judge_range(&r, &b->value, false);
    EACH (n, k->criteria)
        judge_range(&r, n, false);
    for (int i = 0; i < 4; i++)
        judge_range(&r, &k->quarters.q[i], false);
}

/* A band upside down has nothing inside. */
static void judge_band(struct check *c, const struct target *t)
{
    if (!t->min.ok || !t->max.ok || decimal_cmp(t->min.v, t->max.v) <= 0)
        return;
    struct diag *d = diag_report(c->ds, c->code, t->min.at, "ค่าต่ำสุด '%s' สูงกว่าค่าสูงสุด '%s'",
                                 "min '%s' is above max '%s'", t->min.s, t->max.s);
    diag_note(c->ds, d, t->max.at, "ค่าสูงสุดเขียนไว้ที่นี่", "max is written here");
    diag_help(c->ds, d, "สลับค่าของ %s กับ %s", "swap the values of %s and %s", key_name(c, "kpis.target.min"),
              key_name(c, "kpis.target.max"));
    diag_fix(c->ds, d, FIX_UNSAFE, t->min.at, number_raw(c, t->max.s));
    diag_fix(c->ds, d, FIX_UNSAFE, t->max.at, number_raw(c, t->min.s));
}

/* A target of 0 or less divides by nothing unless criteria give the scores. */
void rule_undefined(struct check *c, const void *value)
{
    const struct kpi *k = value;
    const struct target *t = &k->target;
    if (kpi_direction(k) == DIRECTION_MAINTAIN) {
        judge_band(c, t);
        return;
    }
    bool undefined = target_fault(c, k, NULL) == TARGET_FINE && decimal_sign(t->value.v) <= 0;
    if (!undefined || has_items(k->criteria.count, k->criteria.at))
        return;
    struct diag *d = diag_quote(c->ds, c->code, t->value.at, t->value.s);
    diag_note(c->ds, d, (struct place){0}, "คะแนนคิดจากผลงานหารด้วยค่าเป้าหมาย จึงต้องมีค่าเป้าหมายมากกว่า 0",
              "for the score the result is divided by the target, which must be above 0");
    diag_help(c->ds, d, "แก้ค่าเป้าหมาย หรือเขียนค่าของคะแนน 1 ถึง 5 ไว้ที่ %s",
              "correct the target, or write the values for the scores 1 to 5 in %s", key_name(c, "kpis.criteria"));
}

/* ---- KPI006: criteria ---- */

/* The first criterion that does not go the way of the direction, or NULL. */
static const struct number *out_of_order(const struct kpi *k)
{
    int way = kpi_direction(k) == DIRECTION_DECREASE ? -1 : 1;
    const struct number *items = k->criteria.items;
    for (size_t i = 1; i < k->criteria.count; i++)
        if (decimal_cmp(items[i].v, items[i - 1].v) * way <= 0)
            return &items[i];
    return NULL;
}

static void report_against(struct check *c, const struct kpi *k)
{
    bool increase = kpi_direction(k) == DIRECTION_INCREASE;
    struct diag *d = diag_report(c->ds, c->code, k->criteria.at, "เกณฑ์ของ '%s' สวนทางกับทิศทาง",
                                 "those of '%s' go against its direction", entity_name(&k->self));
    if (is_missing(k->direction.at))
        diag_note(c->ds, d, (struct place){0}, "ไม่ได้เขียน %s จึงถือว่ายิ่งมากยิ่งดี", "%s is not written: more is better",
                  key_name(c, "kpis.direction"));
    else
        diag_note(c->ds, d, k->direction.at, "ทิศทางเขียนไว้ที่นี่", "the direction is written here");
    diag_help(c->ds, d, increase ? "เขียน  %s  หรือเรียงเกณฑ์จากน้อยไปมาก" : "เขียน  %s  หรือเรียงเกณฑ์จากมากไปน้อย",
              increase ? "write  %s  or let the criteria rise" : "write  %s  or let the criteria fall",
              key_value(c, "kpis.direction", increase ? "decrease" : "increase"));
}

static void report_out_of_order(struct check *c, const struct kpi *k, const struct number *wrong)
{
    bool increase = kpi_direction(k) == DIRECTION_INCREASE;
    const char *name = kpi_number_name(c, k, wrong), *before = kpi_number_name(c, k, wrong - 1);
    struct diag *d =
        diag_report(c->ds, c->code, wrong->at, increase ? "%s '%s' ไม่มากกว่า%s '%s'" : "%s '%s' ไม่น้อยกว่า%s '%s'",
                    increase ? "%s '%s' is not above %s '%s'" : "%s '%s' is not below %s '%s'", name, wrong->s, before,
                    wrong[-1].s);
    diag_note(c->ds, d, wrong[-1].at, "%s เขียนไว้ที่นี่", "the %s is written here", before);
    diag_help(c->ds, d,
              increase ? "เขียนค่าของคะแนน 1 ถึง 5 จากน้อยไปมาก ไม่ซ้ำกัน" : "เขียนค่าของคะแนน 1 ถึง 5 จากมากไปน้อย ไม่ซ้ำกัน",
              increase ? "write the values for the scores 1 to 5 rising, none twice"
                       : "write the values for the scores 1 to 5 falling, none twice");
}

static void judge_target_inside(struct check *c, const struct kpi *k)
{
    const struct number *items = k->criteria.items, *target = &k->target.value;
    if (target_fault(c, k, NULL) != TARGET_FINE)
        return;
    const struct number *last = &items[k->criteria.count - 1];
    int to_first = decimal_cmp(target->v, items[0].v), to_last = decimal_cmp(target->v, last->v);
    bool outside = (to_first < 0 && to_last < 0) || (to_first > 0 && to_last > 0);
    if (!outside)
        return;
    struct diag *d = diag_report(c->ds, c->code, target->at, "ค่าเป้าหมาย '%s' อยู่นอกเกณฑ์ %s ถึง %s",
                                 "target '%s' lies outside of the criteria %s to %s", target->s,
                                 number_shown(c, items[0].v), number_shown(c, last->v));
    diag_note(c->ds, d, k->criteria.at, "เกณฑ์เขียนไว้ที่นี่", "the criteria are written here");
    diag_help(c->ds, d, "แก้ค่าเป้าหมายหรือเกณฑ์ ให้ค่าเป้าหมายอยู่ระหว่างเกณฑ์ของคะแนน 1 ถึง 5",
              "correct the target or the criteria, so that it lies between the values for the scores 1 and 5");
}

/* Scored without criteria: by a band, or by levels. Where one number stands in a band's place, KPI003 has said so. */
static void report_unwanted(struct check *c, const struct kpi *k)
{
    bool band = kpi_direction(k) == DIRECTION_MAINTAIN;
    if (band && !is_missing(k->target.value.at))
        return;
    struct diag *d = diag_headline(c->ds, c->code, k->criteria.at, "ตัวชี้วัด '%s' ต้องไม่มีเกณฑ์การให้คะแนน",
                                   "KPI '%s' takes no criteria", entity_name(&k->self));
    diag_help(c->ds, d, "ลบ %s ออก เพราะคะแนนคิดจาก %s อยู่แล้ว", "take %s out: the score comes from %s",
              key_name(c, "kpis.criteria"), key_name(c, band ? "kpis.target" : "kpis.levels"));
}

void rule_criteria(struct check *c, const void *value)
{
    const struct kpi *k = value;
    if (k->criteria.count == 0 || k->criteria.at.broken || k->direction.at.broken)
        return;
    if (kpi_direction(k) == DIRECTION_MAINTAIN || k->levels.count > 0) {
        report_unwanted(c, k);
        return;
    }
    EACH (n, k->criteria)
        if (!n->ok)
            return;
    const struct number *wrong = out_of_order(k);
    if (criteria_oppose(k))
        report_against(c, k);
    else if (wrong)
        report_out_of_order(c, k, wrong);
    else
        judge_target_inside(c, k);
}
