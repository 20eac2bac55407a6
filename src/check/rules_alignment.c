/* Rules of the alignments: what the plan answers to, and who supports it. */
#include "rule.h"

/* Areas, KPIs and projects are what can support an alignment; without them the format's rules speak. */
static bool has_supporters(const struct plan *p)
{
    return p->areas.count + p->kpis.count + p->projects.count > 0;
}

static bool is_policy(const struct alignment *a)
{
    return a->kind.v == ALIGN_GOVERNOR || a->kind.v == ALIGN_DEVELOPMENT;
}

/* LNK005: the governor's policy or the development plan is supported by something, or may be. */
static bool is_policy_supported(const struct plan *p)
{
    if (!has_supporters(p) || p->unresolved[ID_ALIGNMENT] > 0 || p->alignments.at.broken)
        return true;
    EACH (a, p->alignments)
        if (a->kind.at.broken || (is_policy(a) && a->self.users))
            return true;
    return false;
}

void rule_policy(struct check *c, const void *value)
{
    const struct plan *p = value;
    size_t shown = 0;
    if (is_policy_supported(p))
        return;
    struct diag *d = diag_plain(c->ds, c->code, place_or(c, p->alignments.at, p->at));
    EACH (a, p->alignments) {
        if (!is_policy(a) || shown++ >= PARTS_SHOWN)
            continue;
        diag_note(c->ds, d, entity_place(&a->self), "ไม่มีมาตรการ ตัวชี้วัด หรือโครงการใดสนับสนุน '%s'",
                  "no measure, KPI or project supports '%s'", entity_name(&a->self));
    }
    if (shown == 0)
        diag_help(c->ds, d, "เพิ่มนโยบายหรือแผนไว้ที่ %s โดยเขียน  %s  หรือ  %s", "declare it in %s, with  %s  or  %s",
                  key_name(c, "alignments"), key_value(c, "alignments.kind", "governor_policy"),
                  key_value(c, "alignments.kind", "development_plan"));
    diag_help(c->ds, d, "ระบุรหัสของนโยบายหรือแผนนั้นไว้ที่ %s ของมาตรการ ตัวชี้วัด หรือโครงการ",
              "name its id in %s of a measure, a KPI or a project", key_name(c, "areas.measures.supports"));
}

void rule_alignment_used(struct check *c, const void *value)
{
    const struct plan *p = value;
    bool policy = is_policy_supported(p);
    if (!has_supporters(p) || p->unresolved[ID_ALIGNMENT] > 0)
        return;
    EACH (a, p->alignments) {
        if (a->self.users || (!policy && is_policy(a)))
            continue;
        struct diag *d = report_entity(c, &a->self);
        diag_help(c->ds, d, "ระบุ '%s' ไว้ที่ %s ของมาตรการที่ตอบนโยบายหรือแผนนี้ (หรือของตัวชี้วัดหรือโครงการ) หรือลบรายการนี้",
                  "name '%s' in %s of the measure that serves it (or of a KPI or a project), or take it out",
                  entity_name(&a->self), key_name(c, "areas.measures.supports"));
    }
}

static void report_no_years(struct check *c, const struct alignment *a)
{
    struct diag *d = diag_headline(c->ds, c->code, entity_place(&a->self), "แผนที่เชื่อมโยง '%s' ไม่ได้ระบุปีของแผน",
                                   "the plan '%s' does not give its years", entity_name(&a->self));
    diag_help(c->ds, d, "เขียนปีแรกและปีสุดท้ายของแผน คือ %s ไว้ที่ %s ของ '%s'",
              "write its first and last year, %s, in %s of '%s'", key_list(c, "alignments.plan", "from to"),
              key_name(c, "alignments.plan"), entity_name(&a->self));
}

/* LNK010. A policy need not have years; a plan has. */
void rule_alignment_years(struct check *c, const void *value)
{
    const struct alignment *a = value;
    const struct year *from = &a->plan.from, *to = &a->plan.to;
    int year = c->plan->fiscal_year.v;
    bool is_plan = a->kind.v == ALIGN_DEVELOPMENT || a->kind.v == ALIGN_BMA_PLAN || !is_missing(a->plan.at);
    if (!is_plan || a->plan.at.broken)
        return;
    if (is_missing(from->at) || is_missing(to->at)) {
        report_no_years(c, a);
        return;
    }
    bool readable = !from->at.broken && !to->at.broken && year > 0 && !c->plan->fiscal_year.at.broken;
    if (!readable || (from->v <= year && year <= to->v))
        return;
    struct diag *d = diag_report(c->ds, c->code, from->v > year ? from->at : to->at, "'%s' เป็นแผนปี %d-%d",
                                 "'%s' is a plan of %d to %d", entity_name(&a->self), from->v, to->v);
    diag_note(c->ds, d, c->plan->fiscal_year.at, "ปีงบประมาณของแผนนี้คือ %d", "the fiscal year of this plan is %d", year);
    if (a->self.users)
        diag_note(c->ds, d, a->self.users->at, "'%s' ถูกอ้างถึงที่นี่", "'%s' is cited here", entity_name(&a->self));
    diag_help(
        c->ds, d, "แก้ปีหากพิมพ์ผิด หรือเชื่อมโยงกับแผนที่ใช้ในปีนี้แทน เพราะรหัสเดียวกันในแผนคนละฉบับมีความหมายต่างกัน",
        "correct the years, or cite the plan in force this year: one code means different things in different plans");
}

/* ---- LNK012: strategic work supports something, itself or through its measures ---- */

/* What cannot be followed may support something. */
static bool measures_support(const struct reference *measures, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        const struct measure *m = measures[i].to;
        if (!m || has_items(m->supports.count, m->supports.at))
            return true;
    }
    return false;
}

bool project_supports_nothing(const struct project *p)
{
    return !has_items(p->supports.count, p->supports.at) && !p->measures.at.broken &&
           !measures_support(p->measures.items, p->measures.count);
}

/* The keys of a KPI or a project that say what it supports. */
struct strategic_keys {
    const char *measures, *supports, *type;
};

/* The usual way is through a measure; where there is one, it is the measure that supports nothing. */
static void report_strategic(struct check *c, const struct entity *e, const struct reference *measures, size_t count,
                             const struct strategic_keys *keys)
{
    struct diag *d = report_entity(c, e);
    struct names ids = {.count = 0};
    for (size_t i = 0; i < count; i++)
        names_add(c, &ids, measures[i].id);
    help_ids(c, d, say("เขียนนโยบายหรือแผนที่งานนี้ตอบ", "name the policy or plan that it serves"), keys->supports,
             "alignments");
    if (ids.count > 0)
        diag_help(c->ds, d, "หรือเขียนไว้ที่ %s ของมาตรการ %s", "or name it in %s of measure %s",
                  key_name(c, "areas.measures.supports"), names_text(c, &ids));
    else
        diag_help(c->ds, d, "หรือระบุรหัสมาตรการที่เชื่อมโยงกับนโยบายหรือแผนแล้วไว้ที่ %s",
                  "or name in %s a measure that serves a policy or plan", key_name(c, keys->measures));
    diag_help(c->ds, d, "หากเป็นงานประจำให้เขียน  %s", "if it is routine work write  %s",
              key_value(c, keys->type, "routine"));
}

/* A plan without alignments is LNK005's. */
void rule_strategic_kpi(struct check *c, const void *value)
{
    static const struct strategic_keys keys = {"kpis.measures", "kpis.supports", "kpis.type"};
    const struct kpi *k = value;
    bool silent = k->type.v != WORK_STRATEGIC || c->plan->alignments.count == 0 || k->measures.at.broken ||
                  has_items(k->supports.count, k->supports.at);
    if (!silent && !measures_support(k->measures.items, k->measures.count))
        report_strategic(c, &k->self, k->measures.items, k->measures.count, &keys);
}

/* A plan none of whose projects stands in a group is FMT032's. */
void rule_strategic_projects(struct check *c, const void *value)
{
    static const struct strategic_keys keys = {"projects.measures", "projects.supports", "projects.type"};
    const struct plan *plan = value;
    if (plan->alignments.count == 0 || !plan_has_groups(c))
        return;
    EACH (p, plan->projects)
        if (p->type.v == WORK_STRATEGIC && project_supports_nothing(p))
            report_strategic(c, &p->self, p->measures.items, p->measures.count, &keys);
}

/* ---- LNK013 ---- */

void rule_bma_plan(struct check *c, const void *value)
{
    const struct plan *p = value;
    const struct alignment *declared = NULL;
    size_t measures = 0;
    EACH (a, p->alignments) {
        if (a->kind.v == ALIGN_BMA_PLAN && !declared)
            declared = a;
        bool cited = a->kind.at.broken || (a->kind.v == ALIGN_BMA_PLAN && link_from(a->self.users, &measure_record));
        if (cited)
            return;
    }
    EACH (area, p->areas)
        measures += area->measures.count;
    if (measures == 0 || p->alignments.at.broken || p->unresolved[ID_ALIGNMENT] > 0)
        return;
    struct diag *d = diag_plain(c->ds, c->code, place_or(c, p->areas.at, p->at));
    if (declared) {
        diag_help(c->ds, d, "ระบุรหัส '%s' ไว้ที่ %s ของมาตรการที่มาจากแผนนั้น",
                  "name its id '%s' in %s of the measures taken from it", entity_name(&declared->self),
                  key_name(c, "areas.measures.supports"));
        return;
    }
    diag_help(c->ds, d, "เพิ่มแผนนั้นไว้ที่ %s โดยเขียน  %s  แล้วระบุรหัสไว้ที่ %s ของมาตรการที่มาจากแผนนั้น",
              "declare that plan in %s with  %s  and name its id in %s of the measures taken from it",
              key_name(c, "alignments"), key_value(c, "alignments.kind", "bma_plan"),
              key_name(c, "areas.measures.supports"));
}
