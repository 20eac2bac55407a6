/* A KPI's target that is no target, or stands on another scale than its other numbers. */
#include "target.h"

/* ---- KPI011 ---- */

void rule_weight_typed(struct check *c, const void *value)
{
    const struct kpi *k = value;
    struct rival rival;
    if (target_fault(c, k, &rival) != TARGET_WEIGHT)
        return;
    struct diag *d = diag_quote(c->ds, c->code, k->target.value.at, k->target.value.s);
    diag_note(c->ds, d, rival.at, "%sคือ %s", "%s is %s", rival.what, number_shown(c, rival.v));
    if (k->weight.ok)
        diag_note(c->ds, d, k->weight.at, "น้ำหนักคือ %s", "the weight is %s", number_shown(c, k->weight.v));
    diag_help(c->ds, d, "เขียนค่าที่จะทำให้ได้เป็นร้อยละไว้ที่ %s และน้ำหนักไว้ที่ %s",
              "write the percentage to be reached in %s and the weight in %s", key_name(c, "kpis.target"),
              key_name(c, "kpis.weight"));
}

/* ---- KPI005 ---- */

/* A percentage that was written as a fraction: at most 1, where the other number is above 10. */
enum { FRACTION_MOST = 1, PERCENT_ABOVE = 10 };

static bool is_fraction_of(const struct number *n, const struct number *other)
{
    return decimal_cmp(n->v, decimal_of(FRACTION_MOST)) <= 0 && decimal_cmp(other->v, decimal_of(PERCENT_ABOVE)) > 0;
}

/* "2562: 85", "q4: 85", "target: 85"; of a criterion the number alone. */
static const char *value_of(const struct check *c, const struct kpi *k, const struct number *n, const char *shown)
{
    static const char *const quarters[] = {"kpis.quarters.q1", "kpis.quarters.q2", "kpis.quarters.q3",
                                           "kpis.quarters.q4"};
    EACH (b, k->baseline)
        if (n == &b->value)
            return arena_format(c->ds->arena, "%d: %s", b->year.v, shown);
    for (int i = 0; i < 4; i++)
        if (n == &k->quarters.q[i])
            return key_value(c, quarters[i], shown);
    return n == &k->target.value ? key_value(c, "kpis.target", shown) : shown;
}

static bool report_fraction(struct check *c, const struct kpi *k, const struct number *rival)
{
    const struct number *target = &k->target.value;
    if (!rival || unit_kind(k->unit.to) != UNIT_PERCENT || !k->unit.to)
        return false;
    const struct number *n = is_fraction_of(rival, target) ? rival : target, *other = n == target ? rival : target;
    if (!is_fraction_of(n, other))
        return false;
    const char *percent = number_shown(c, decimal_mul(n->v, decimal_of(100)));
    const char *name = kpi_number_name(c, k, n), *other_name = kpi_number_name(c, k, other);
    struct diag *d =
        diag_headline(c->ds, c->code, target->at, "%s '%s' น่าจะเขียนเป็นสัดส่วน แต่%s '%s' เป็นร้อยละ",
                      "%s '%s' looks like a fraction, but %s '%s' is a percentage", name, n->s, other_name, other->s);
    diag_note(c->ds, d, rival->at, "%s เขียนไว้ที่นี่", "the %s is written here", kpi_number_name(c, k, rival));
    diag_help(c->ds, d, "หน่วยคือ '%s' ให้เขียน  %s", "the unit is '%s': write  %s", k->unit.s, value_of(c, k, n, percent));
    return true;
}

void rule_scale(struct check *c, const void *value)
{
    const struct kpi *k = value;
    struct rival rival;
    if (target_fault(c, k, &rival) != TARGET_SCALE || report_fraction(c, k, rival.n))
        return;
    struct diag *d = diag_quote(c->ds, c->code, k->target.value.at, k->target.value.s);
    diag_note(c->ds, d, rival.at, "%sคือ %s", "%s is %s", rival.what, number_shown(c, rival.v));
    if (k->unit.s)
        diag_note(c->ds, d, k->unit.at, "หน่วยนับของตัวชี้วัดนี้คือ '%s'", "the unit of this KPI is '%s'", k->unit.s);
    diag_help(c->ds, d, "แก้ค่าเป้าหมายหรือค่านั้นให้เป็นหน่วยเดียวกัน",
              "correct the target or the other value, so that both are in the KPI's unit");
}
