/* What has to be said about a KPI: its definition, its data; outputs, outcomes and weights by dimension. */
#include "rule.h"

/* ---- KPI013, KPI023: what is not written ---- */

static bool is_written(const struct markdown *m)
{
    return has_text(m->s, m->at);
}

/* One finding names all that is missing. */
static struct diag *report_lacking(struct check *c, const struct kpi *k, const char *missing)
{
    return diag_report(c->ds, c->code, entity_place(&k->self), "'%s' ขาด %s", "'%s' lacks %s", entity_name(&k->self),
                       missing);
}

/* A cancelled KPI is measured no more. */
void rule_data_quality(struct check *c, const void *value)
{
    const struct kpi *k = value;
    const struct required keys[] = {
        {"kpis.source", is_written(&k->source)},
        {"kpis.collection", is_written(&k->collection)},
        {"kpis.frequency", is_written(&k->frequency)},
        {"kpis.limitations", is_written(&k->limitations)},
        {"kpis.verification", is_written(&k->verification)},
    };
    const char *missing = kpi_is_cancelled(k) ? NULL : missing_keys(c, keys, sizeof keys / sizeof *keys);
    if (!missing)
        return;
    struct diag *d = report_lacking(c, k, missing);
    if (keys[3].written)
        diag_help(c->ds, d, "เขียนหัวข้อที่ขาดที่ตัวชี้วัดนี้ หัวข้อละหนึ่งถึงสองบรรทัดก็พอ",
                  "write the missing keys at this KPI; a line or two each will do");
    else
        diag_help(
            c->ds, d, "เขียนหัวข้อที่ขาดที่ตัวชี้วัดนี้ หัวข้อละหนึ่งถึงสองบรรทัดก็พอ หากไม่มีข้อจำกัดให้เขียน  %s",
            "write the missing keys at this KPI; a line or two each will do, and where there are no limitations  %s",
            key_value(c, "kpis.limitations", "ไม่มี"));
}

void rule_definition(struct check *c, const void *value)
{
    const struct kpi *k = value;
    const struct required keys[] = {
        {"kpis.definition", is_written(&k->definition)},
        {"kpis.formula", is_written(&k->formula)},
    };
    const char *missing = kpi_is_cancelled(k) ? NULL : missing_keys(c, keys, sizeof keys / sizeof *keys);
    if (!missing)
        return;
    struct diag *d = report_lacking(c, k, missing);
    if (!keys[0].written)
        diag_help(c->ds, d, "เขียนความหมายของคำในชื่อและสิ่งที่นับหรือไม่นับไว้ที่ %s",
                  "say in %s what the words of the name mean, and what counts and what does not",
                  key_name(c, "kpis.definition"));
    if (!keys[1].written)
        diag_help(c->ds, d, "เขียนวิธีคิดค่าไว้ที่ %s เช่น จำนวนที่ทำได้ × 100 ÷ จำนวนทั้งหมด",
                  "say in %s how the value is worked out, as in จำนวนที่ทำได้ × 100 ÷ จำนวนทั้งหมด",
                  key_name(c, "kpis.formula"));
}

/* ---- KPI022: a dimension of outputs alone ---- */

enum { OUTPUTS_LEAST = 2 /* a unit with a single KPI may well measure an output */ };

/* The KPIs of the dimension, or 0 where one of them is no output, or does not say what it is. */
static size_t count_outputs(const struct plan *p, const struct dimension *dimension, struct names *names,
                            const struct check *c)
{
    EACH (k, p->kpis) {
        if (k->dimension.to != dimension || kpi_is_cancelled(k))
            continue;
        if (k->level.v != LEVEL_OUTPUT)
            return 0;
        names_add(c, names, entity_name(&k->self));
    }
    return names->count;
}

void rule_no_outcome(struct check *c, const void *value)
{
    const struct plan *p = value;
    if (p->kpis.at.broken)
        return;
    EACH (dimension, p->edition->dimensions) {
        struct names names = {.count = 0};
        if (!dimension->asks_level.v || count_outputs(p, dimension, &names, c) < OUTPUTS_LEAST)
            continue;
        struct diag *d = diag_report(c->ds, c->code, place_or(c, p->kpis.at, p->at), "มิติที่ %d", "dimension %d",
                                     dimension_number(dimension));
        if (names.count <= PARTS_SHOWN)
            diag_note(c->ds, d, (struct place){0}, "ผลผลิตทั้งหมดคือ %s", "the outputs are %s", names_text(c, &names));
        diag_help(c->ds, d, "เพิ่มตัวชี้วัดที่วัดสิ่งซึ่งเปลี่ยนไปสำหรับประชาชนหรือผู้รับบริการอย่างน้อยหนึ่งตัว โดยเขียน  %s",
                  "add at least one KPI that measures what changes for the people or the users, with  %s",
                  key_value(c, "kpis.level", "outcome"));
    }
}

/* ---- KPI024: a dimension without a weight ---- */

/* Where another rule speaks of weights or dimensions that could not be read, there is nothing to compare. */
static bool weights_are_readable(const struct plan *p)
{
    if (p->kpis.at.broken)
        return false;
    EACH (k, p->kpis)
        if (k->weight.at.broken || k->dimension.at.broken)
            return false;
    return true;
}

/* KPI010 tells where the dimension's weight is set and its KPIs do not make it. */
static bool weight_is_set(const struct plan *p, const struct dimension *dimension)
{
    EACH (w, p->evaluation.dimensions)
        if (w->dimension.to == dimension && !is_missing(w->weight.at))
            return true;
    return !is_missing(dimension->weight.at);
}

static bool is_weightless(const struct plan *p, const struct dimension *dimension)
{
    bool any = false;
    EACH (k, p->kpis) {
        if (k->dimension.to != dimension || (kpi_is_cancelled(k) && is_missing(k->weight.at)))
            continue;
        if (!is_missing(k->weight.at))
            return false;
        any = true;
    }
    return any && !weight_is_set(p, dimension);
}

static bool any_weight(const struct plan *p)
{
    EACH (k, p->kpis)
        if (!is_missing(k->weight.at))
            return true;
    return false;
}

void rule_dimension_weightless(struct check *c, const void *value)
{
    const struct plan *p = value;
    struct names names = {.count = 0};
    if (!weights_are_readable(p) || !any_weight(p))
        return;
    EACH (dimension, p->edition->dimensions)
        if (is_weightless(p, dimension))
            names_add(c, &names, arena_format(c->ds->arena, "%d", dimension_number(dimension)));
    if (names.count == 0)
        return;
    struct diag *d =
        diag_report(c->ds, c->code, place_or(c, p->kpis.at, p->at), "มิติที่ %s", "dimension %s", names_text(c, &names));
    diag_note(c->ds, d, (struct place){0}, "ตัวชี้วัดที่ไม่มีน้ำหนักไม่นำมาคิดคะแนน มิติเหล่านี้จึงไม่มีผลต่อคะแนนของแผน",
              "a KPI without a weight is not scored: these dimensions add nothing to the plan's score");
    diag_help(c->ds, d, "เขียน %s ให้ตัวชี้วัดของมิติที่จะประเมินอย่างน้อยมิติละหนึ่งตัว และแบ่งน้ำหนักให้รวมได้ 100",
              "give %s to at least one KPI of each dimension that is to be assessed, so that all sum to 100",
              key_name(c, "kpis.weight"));
}
