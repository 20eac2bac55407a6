/* KPI010: the weights of the plan, or of a dimension, sum to what they should. */
#include "rule.h"

/* The weights of the KPIs of one dimension, or of all; cancelled ones count as filed. */
static struct parts weights_of(const struct check *c, const struct dimension *of)
{
    struct parts parts = {.count = 0};
    EACH (k, c->plan->kpis)
        if (!of || k->dimension.to == of)
            parts_add(c, &parts, entity_name(&k->self), &k->weight);
    return parts;
}

/* The weight of a dimension: the plan's own, else the edition's; NULL where neither gives one. */
static const struct number *weight_given(const struct plan *p, const struct dimension *dimension)
{
    EACH (w, p->evaluation.dimensions)
        if (w->dimension.to == dimension && !is_missing(w->weight.at))
            return &w->weight;
    return is_missing(dimension->weight.at) ? NULL : &dimension->weight;
}

/* What stands in the way of a sum: an unreadable number or dimension, a weight that KPI009 reports. */
static bool can_sum(const struct plan *p)
{
    bool any = false;
    if (p->kpis.at.broken || p->evaluation.at.broken || p->evaluation.dimensions.at.broken)
        return false;
    EACH (k, p->kpis) {
        if (k->weight.at.broken || k->dimension.at.broken || (k->weight.ok && decimal_sign(k->weight.v) <= 0))
            return false;
        any = any || k->weight.ok;
    }
    return any;
}

/* `of`: a dimension, or NULL for all. */
static bool any_cancelled(const struct plan *p, const struct dimension *of)
{
    EACH (k, p->kpis)
        if ((!of || k->dimension.to == of) && k->weight.ok && kpi_is_cancelled(k))
            return true;
    return false;
}

static void help_weights(struct check *c, struct diag *d, const struct dimension *of, struct decimal sum)
{
    const struct number *given = of ? weight_given(c->plan, of) : NULL;
    diag_help(c->ds, d, "แก้ %s ของตัวชี้วัดให้รวมได้ %s พอดี", "correct %s of the KPIs, so that they sum to exactly %s",
              key_name(c, "kpis.weight"), number_shown(c, given ? given->v : decimal_of(100)));
    if (given && given != &of->weight) /* the plan's own */
        diag_help(c->ds, d, "หรือแก้น้ำหนักของมิติที่ %d เป็น  %s", "or correct the weight of dimension %d:  %s",
                  dimension_number(of), key_value(c, "evaluation.dimensions.weight", number_shown(c, sum)));
    if (any_cancelled(c->plan, of))
        diag_help(c->ds, d, "ตัวชี้วัดที่ยกเลิกแล้วยังนับรวมตามที่ยื่นไว้", "cancelled KPIs count as they were filed");
}

/* Of a long list, what each dimension adds to the sum. */
static void note_dimensions(struct check *c, struct diag *d)
{
    EACH (dimension, c->plan->edition->dimensions) {
        struct parts parts = weights_of(c, dimension);
        if (parts.count > 0)
            diag_note(c->ds, d, (struct place){0}, "มิติที่ %d รวม %s: %s", "dimension %d, %s: %s",
                      dimension_number(dimension), number_shown(c, parts.sum), parts_line(c, &parts));
    }
}

static void report_total(struct check *c, const struct parts *parts)
{
    struct diag *d = diag_report(c->ds, c->code, place_or(c, c->plan->kpis.at, c->plan->at), "ทั้งแผนรวมได้ %s ต้องเป็น 100",
                                 "the plan sums to %s, not 100", number_shown(c, parts->sum));
    if (parts->count > PARTS_SHOWN)
        note_dimensions(c, d);
    else
        parts_note(c, d, parts);
    help_weights(c, d, NULL, parts->sum);
}

static void report_dimension(struct check *c, const struct dimension *dimension, const struct parts *parts,
                             const struct number *given)
{
    int n = dimension_number(dimension);
    struct diag *d =
        diag_report(c->ds, c->code, place_or(c, c->plan->kpis.at, c->plan->at), "มิติที่ %d รวมได้ %s ต้องเป็น %s",
                    "dimension %d sums to %s, not %s", n, number_shown(c, parts->sum), number_shown(c, given->v));
    diag_note(c->ds, d, given->at, "น้ำหนักของมิติที่ %d กำหนดไว้ที่นี่", "the weight of dimension %d is set here", n);
    parts_note(c, d, parts);
    help_weights(c, d, dimension, parts->sum);
}

/* A dimension without a KPI is LNK011's; true: it, or a wrong sum, explains a wrong total too. */
static bool judge_dimension(struct check *c, const struct dimension *dimension)
{
    const struct number *given = weight_given(c->plan, dimension);
    bool has_kpi = false;
    if (!given || !given->ok)
        return given != NULL;
    EACH (k, c->plan->kpis)
        has_kpi = has_kpi || k->dimension.to == dimension;
    if (!has_kpi)
        return true;
    struct parts parts = weights_of(c, dimension);
    if (decimal_cmp(parts.sum, given->v) == 0)
        return false;
    report_dimension(c, dimension, &parts, given);
    return true;
}

void rule_weight_sum(struct check *c, const void *value)
{
    const struct plan *p = value;
    bool explained = false;
    if (!can_sum(p))
        return;
    EACH (dimension, p->edition->dimensions)
        explained |= judge_dimension(c, dimension);
    struct parts parts = weights_of(c, NULL);
    if (!explained && decimal_cmp(parts.sum, decimal_of(100)) != 0)
        report_total(c, &parts);
}
