/* Rules that hold a KPI's target against its unit, its criteria and its other numbers. */
#include "target.h"

/* ---- KPI011, KPI005, KPI004, KPI016: the target's own place ---- */

void rule_weight_typed(struct check *c, const void *value)
{
    const struct kpi *k = value;
    struct rival rival;
    if (target_fault(c, k, &rival) != TARGET_WEIGHT)
        return;
    struct diag *d = diag_quote(c->ds, c->code, k->target.value.at, k->target.value.s);
    diag_note(c->ds, d, rival.at, "%s คือ %s", "%s is %s", rival.what, number_shown(c, rival.v));
    if (k->weight.ok)
        diag_note(c->ds, d, k->weight.at, "น้ำหนักคือ %s", "the weight is %s", number_shown(c, k->weight.v));
    diag_help(c->ds, d, "เขียนค่าที่จะทำให้ได้เป็นร้อยละไว้ที่ 'ค่าเป้าหมาย' (target) และน้ำหนักไว้ที่ 'น้ำหนัก' (weight)",
              "write the percentage to be reached in 'target' (ค่าเป้าหมาย) and the weight in 'weight' (น้ำหนัก)");
}

void rule_scale(struct check *c, const void *value)
{
    const struct kpi *k = value;
    struct rival rival;
    if (target_fault(c, k, &rival) != TARGET_SCALE)
        return;
    struct diag *d = diag_quote(c->ds, c->code, k->target.value.at, k->target.value.s);
    diag_note(c->ds, d, rival.at, "%s คือ %s", "%s is %s", rival.what, number_shown(c, rival.v));
    if (k->unit.s)
        diag_note(c->ds, d, k->unit.at, "หน่วยนับของตัวชี้วัดนี้คือ '%s'", "the unit of this KPI is '%s'", k->unit.s);
    diag_help(c->ds, d, "เขียนทุกค่าของตัวชี้วัดในหน่วยนับเดียวกัน", "write all values of the KPI in its one unit");
}

struct range_check {
    struct check *check;
    const struct kpi *kpi;
    bool explained; /* KPI011 or KPI005 has said why a value is too high */
};

static void judge_range(const struct range_check *r, const struct number *n, bool is_target)
{
    struct check *c = r->check;
    if (!n->ok)
        return;
    bool below = is_below_range(r->kpi, n->v, is_target);
    bool above = !r->explained && is_above_range(r->kpi, n->v, is_target);
    if (!below && !above)
        return;
    struct diag *d = diag_quote(c->ds, c->code, n->at, n->s);
    struct decimal limit;
    if (above ? kpi_levels(r->kpi, &limit) || unit_max(r->kpi->unit.to, &limit) : unit_min(r->kpi->unit.to, &limit))
        diag_note(c->ds, d, r->kpi->unit.at, above ? "หน่วย '%s' มีค่าสูงสุด %s" : "หน่วย '%s' มีค่าต่ำสุด %s",
                  above ? "the unit '%s' ends at %s" : "the unit '%s' begins at %s", r->kpi->unit.s,
                  number_shown(c, limit));
    diag_help(c->ds, d, "แก้ค่าให้อยู่ในช่วง หากหน่วยนี้มีช่วงอื่นให้เขียนไว้ที่ 'หน่วยนับเพิ่มเติม' (units)",
              "write a value within it; a unit with another range is declared in 'units' (หน่วยนับเพิ่มเติม)");
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

/* A band upside down has nothing inside; a target of 0 or less divides by nothing unless criteria give the scores. */
void rule_undefined(struct check *c, const void *value)
{
    const struct kpi *k = value;
    const struct target *t = &k->target;
    bool maintain = kpi_direction(k) == DIRECTION_MAINTAIN;
    if (maintain && t->min.ok && t->max.ok && decimal_cmp(t->min.v, t->max.v) > 0) {
        struct diag *d = diag_report(c->ds, c->code, t->min.at, "ค่าต่ำสุด '%s' สูงกว่าค่าสูงสุด '%s'",
                                     "min '%s' is above max '%s'", t->min.s, t->max.s);
        diag_help(c->ds, d, "สลับค่าทั้งสอง", "swap the two");
        return;
    }
    bool undefined = target_fault(c, k, NULL) == TARGET_FINE && decimal_sign(t->value.v) <= 0;
    if (!undefined || has_items(k->criteria.count, k->criteria.at))
        return;
    struct diag *d = diag_quote(c->ds, c->code, t->value.at, t->value.s);
    diag_help(c->ds, d, "กำหนดค่าของคะแนน 1 ถึง 5 ไว้ที่ 'เกณฑ์การให้คะแนน' (criteria)",
              "give the values for the scores 1 to 5 in 'criteria' (เกณฑ์การให้คะแนน)");
}

/* ---- KPI006: criteria ---- */

/* The first criterion that does not go the way of the direction; NULL: all do. `against`: none does. */
static const struct number *out_of_order(const struct kpi *k, bool *against)
{
    int way = kpi_direction(k) == DIRECTION_DECREASE ? -1 : 1;
    const struct number *items = k->criteria.items, *first = NULL;
    size_t opposite = 0;
    for (size_t i = 1; i < k->criteria.count; i++) {
        int order = decimal_cmp(items[i].v, items[i - 1].v) * way;
        opposite += order < 0;
        if (order <= 0 && !first)
            first = &items[i];
    }
    *against = opposite > 0 && opposite + 1 == k->criteria.count;
    return first;
}

static void report_against(struct check *c, const struct kpi *k)
{
    bool increase = kpi_direction(k) == DIRECTION_INCREASE;
    struct diag *d = diag_report(c->ds, c->code, k->criteria.at, "'%s' สวนทางกับทิศทางของตัวชี้วัด",
                                 "those of '%s' go against its direction", entity_name(&k->self));
    if (!is_missing(k->direction.at))
        diag_note(c->ds, d, k->direction.at, "ทิศทางระบุไว้ที่นี่", "the direction is given here");
    if (increase)
        diag_help(c->ds, d, "เขียน  ทิศทาง: ยิ่งน้อยยิ่งดี  หรือเรียงเกณฑ์จากน้อยไปมาก",
                  "write  direction: decrease  or let the criteria rise");
    else
        diag_help(c->ds, d, "เขียน  ทิศทาง: ยิ่งมากยิ่งดี  หรือเรียงเกณฑ์จากมากไปน้อย",
                  "write  direction: increase  or let the criteria fall");
}

static void report_out_of_order(struct check *c, const struct kpi *k, const struct number *wrong)
{
    struct diag *d = diag_report(c->ds, c->code, wrong->at, "'%s' ไม่เรียงต่อจากเกณฑ์ก่อนหน้า '%s'",
                                 "'%s' does not follow '%s' in order", wrong->s, wrong[-1].s);
    if (kpi_direction(k) == DIRECTION_INCREASE)
        diag_help(c->ds, d, "เขียนค่าของคะแนน 1 ถึง 5 จากน้อยไปมาก ไม่ซ้ำกัน",
                  "write the values for the scores 1 to 5 rising, none twice");
    else
        diag_help(c->ds, d, "เขียนค่าของคะแนน 1 ถึง 5 จากมากไปน้อย ไม่ซ้ำกัน",
                  "write the values for the scores 1 to 5 falling, none twice");
}

static void judge_target_inside(struct check *c, const struct kpi *k)
{
    const struct number *items = k->criteria.items, *target = &k->target.value;
    if (target_fault(c, k, NULL) != TARGET_FINE)
        return;
    int to_first = decimal_cmp(target->v, items[0].v), to_last = decimal_cmp(target->v, items[k->criteria.count - 1].v);
    bool outside = (to_first < 0 && to_last < 0) || (to_first > 0 && to_last > 0);
    if (!outside)
        return;
    struct diag *d = diag_report(c->ds, c->code, target->at, "ค่าเป้าหมาย '%s' อยู่นอกเกณฑ์",
                                 "target '%s' lies outside of the criteria", target->s);
    diag_note(c->ds, d, k->criteria.at, "เกณฑ์มีตั้งแต่ %s ถึง %s", "the criteria go from %s to %s",
              number_shown(c, items[0].v), number_shown(c, items[k->criteria.count - 1].v));
    diag_help(c->ds, d, "แก้ค่าเป้าหมายหรือเกณฑ์ ให้ค่าเป้าหมายอยู่ระหว่างเกณฑ์ของคะแนน 1 ถึง 5",
              "let the target lie between the values for the scores 1 and 5");
}

void rule_criteria(struct check *c, const void *value)
{
    const struct kpi *k = value;
    bool against;
    if (k->criteria.count == 0 || k->criteria.at.broken || k->direction.at.broken)
        return;
    if (kpi_direction(k) == DIRECTION_MAINTAIN || k->levels.count > 0) {
        struct diag *d = diag_report(c->ds, c->code, k->criteria.at, "'%s' ไม่ใช้เกณฑ์การให้คะแนน",
                                     "'%s' takes no criteria", entity_name(&k->self));
        diag_help(c->ds, d, "ตัวชี้วัดที่อยู่ในช่วงหรือมี 'ระดับความสำเร็จ' (levels) คิดคะแนนได้โดยไม่ต้องมีเกณฑ์",
                  "a KPI with a band or with 'levels' (ระดับความสำเร็จ) is scored without them");
        return;
    }
    EACH (n, k->criteria)
        if (!n->ok)
            return;
    const struct number *wrong = out_of_order(k, &against);
    if (against)
        report_against(c, k);
    else if (wrong)
        report_out_of_order(c, k, wrong);
    else
        judge_target_inside(c, k);
}
