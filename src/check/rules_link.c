/* Rules of the links: the plan holds together from mission to project. */
#include "rule.h"

#include <string.h>

/* ---- LNK001: missions, objectives, goals ---- */

/* Where a whole section is empty the format's rule says so, and no record is told that it lacks a link to it. */
static bool names_objectives(const struct plan *p)
{
    return p->objectives.count > 0 && !p->objectives.at.broken;
}

void rule_mission_chain(struct check *c, const void *value)
{
    const struct plan *p = value;
    if (!names_objectives(p) || p->unresolved[ID_MISSION] > 0)
        return;
    EACH (m, p->missions) {
        if (link_from(m->self.users, &objective_record))
            continue;
        struct diag *d = diag_report(c->ds, c->code, entity_place(&m->self), "ไม่มีวัตถุประสงค์ใดตอบพันธกิจ '%s'",
                                     "no objective answers mission '%s'", entity_name(&m->self));
        diag_help(c->ds, d, "ระบุ '%s' ไว้ที่ %s ของวัตถุประสงค์ที่ตอบพันธกิจนี้",
                  "name '%s' in %s of the objective that answers it", entity_name(&m->self),
                  key_name(c, "objectives.missions"));
    }
}

void rule_objective_chain(struct check *c, const void *value)
{
    const struct objective *o = value;
    const struct plan *p = c->plan;
    const char *id = entity_name(&o->self);
    bool mission = has_items(o->missions.count, o->missions.at) || !has_items(p->missions.count, p->missions.at);
    bool goal = link_from(o->self.users, &goal_record) || p->goals.count == 0 || p->goals.at.broken ||
                p->unresolved[ID_OBJECTIVE] > 0;
    if (mission && goal)
        return;
    const char *lacks = mission ? say("เป้าหมายหลัก", "a goal")
                        : goal  ? say("พันธกิจ", "a mission")
                               : say("พันธกิจและเป้าหมายหลัก", "a mission and a goal");
    struct diag *d = diag_report(c->ds, c->code, entity_place(&o->self), "วัตถุประสงค์ '%s' ไม่เชื่อมโยงกับ%s",
                                 "objective '%s' without %s", id, lacks);
    if (!mission)
        help_ids(c, d, say("เขียนพันธกิจที่วัตถุประสงค์นี้ตอบ", "name the missions that it answers"), "objectives.missions",
                 "missions");
    if (!goal)
        diag_help(c->ds, d, "ระบุ '%s' ไว้ที่ %s ของเป้าหมายหลัก", "name '%s' in %s of a goal", id,
                  key_name(c, "goals.objectives"));
}

void rule_goal_chain(struct check *c, const void *value)
{
    const struct goal *g = value;
    if (has_items(g->objectives.count, g->objectives.at) || !names_objectives(c->plan))
        return;
    struct diag *d = diag_report(c->ds, c->code, entity_place(&g->self), "เป้าหมายหลัก '%s' ไม่เชื่อมโยงกับวัตถุประสงค์",
                                 "goal '%s' without an objective", entity_name(&g->self));
    help_ids(c, d, say("เขียนวัตถุประสงค์ที่เป้าหมายหลักนี้ตอบ", "name the objectives that it answers"), "goals.objectives",
             "objectives");
}

/* ---- areas, KPIs and projects ---- */

static void report_no_measure(struct check *c, const struct area *a)
{
    struct diag *d = diag_report(c->ds, c->code, entity_place(&a->self), "ด้าน '%s' ไม่มีมาตรการ",
                                 "area '%s' has no measure", entity_name(&a->self));
    diag_help(c->ds, d, "เขียนมาตรการไว้ที่ %s ของด้านนี้ แต่ละมาตรการมี %s", "write its measures in its %s, each with %s",
              key_name(c, "areas.measures"), key_list(c, "areas.measures", "id text"));
}

void rule_area(struct check *c, const void *value)
{
    const struct area *a = value;
    struct names ids = {.count = 0};
    if (a->measures.at.broken)
        return;
    if (a->measures.count == 0) {
        report_no_measure(c, a);
        return;
    }
    bool measured = c->plan->kpis.count == 0 || c->plan->kpis.at.broken || c->plan->unresolved[ID_MEASURE] > 0;
    EACH (m, a->measures)
        measured = measured || link_from(m->self.users, &kpi_record);
    if (measured)
        return;
    struct diag *d = diag_report(c->ds, c->code, entity_place(&a->self), "ด้าน '%s' ไม่มีตัวชี้วัดในมาตรการใดเลย",
                                 "area '%s' has no KPI under any of its measures", entity_name(&a->self));
    EACH (m, a->measures)
        names_add(c, &ids, entity_name(&m->self));
    diag_help(c->ds, d, "ระบุรหัสมาตรการของด้านนี้ (%s) ไว้ที่ %s ของตัวชี้วัด", "name one of its measures (%s) in %s of a KPI",
              names_text(c, &ids), key_name(c, "kpis.measures"));
}

void rule_kpi_serves(struct check *c, const void *value)
{
    const struct kpi *k = value;
    bool nothing_to_serve = c->plan->goals.count == 0 && c->plan->areas.count == 0;
    if (has_items(k->goals.count, k->goals.at) || has_items(k->measures.count, k->measures.at) || nothing_to_serve)
        return;
    struct diag *d = report_entity(c, &k->self);
    if (c->plan->goals.count > 0)
        help_ids(c, d, say("เขียนเป้าหมายหลักที่ตัวชี้วัดนี้วัด", "name the goals it measures"), "kpis.goals", "goals");
    if (c->plan->areas.count > 0)
        help_ids(c, d,
                 c->plan->goals.count > 0 ? say("หรือเขียนมาตรการที่ตัวชี้วัดนี้วัด", "or name the measures it measures")
                                          : say("เขียนมาตรการที่ตัวชี้วัดนี้วัด", "name the measures it measures"),
                 "kpis.measures", "areas.measures");
}

void rule_project_drives(struct check *c, const void *value)
{
    const struct project *p = value;
    if (has_items(p->kpis.count, p->kpis.at) || c->plan->kpis.count == 0)
        return;
    struct diag *d = report_entity(c, &p->self);
    help_ids(c, d, say("เขียนตัวชี้วัดที่โครงการนี้ช่วยให้บรรลุ", "name the KPIs that the project drives"), "projects.kpis",
             "kpis");
}

/* ---- divisions, SWOT, dimensions ---- */

static bool owns(const struct division *v)
{
    for (const struct link *l = v->self.users; l; l = l->next)
        if (strcmp(l->field->name, "owner") == 0)
            return true;
    return false;
}

/* Where no division owns anything, the KPIs and projects have no owners: KPI012 and PRJ006 say so. */
void rule_division_owns(struct check *c, const void *value)
{
    const struct plan *p = value;
    bool owned = false;
    EACH (v, p->agency.divisions)
        owned = owned || owns(v);
    if (!owned || p->unresolved[ID_DIVISION] > 0)
        return;
    EACH (v, p->agency.divisions) {
        if (owns(v))
            continue;
        struct diag *d = report_entity(c, &v->self);
        diag_help(c->ds, d, "เขียน  %s  ที่ตัวชี้วัด โครงการ หรือขั้นตอนที่ส่วนราชการนี้ทำ แทนผู้รับผิดชอบเดิม",
                  "write  %s  at a KPI, a project or a step that this division does, in the place of its owner",
                  key_value(c, "kpis.owner", entity_name(&v->self)));
        diag_help(c->ds, d, "หากไม่มีงานในแผนนี้ ให้ลบส่วนราชการนี้ออกจาก %s",
                  "if it has no work in this plan, take it out of %s", key_name(c, "agency.divisions"));
    }
}

/* Items that no area names. */
struct unanswered {
    struct names ids;
    const struct entity *first;
};

static void add_unanswered(const struct check *c, struct unanswered *all, const struct statement *items, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (link_from(items[i].self.users, &area_record))
            continue;
        names_add(c, &all->ids, entity_name(&items[i].self));
        all->first = all->first ? all->first : &items[i].self;
    }
}

static void report_unanswered(struct check *c, const struct unanswered *all)
{
    const char *ids = names_text(c, &all->ids);
    struct diag *d = diag_quote(c->ds, c->code, place_or(c, c->plan->situation.swot.at, c->plan->at), ids);
    diag_note(c->ds, d, entity_place(all->first), "'%s' เขียนไว้ที่นี่", "'%s' is written here", entity_name(all->first));
    diag_help(c->ds, d, "เติม '%s' ไว้ที่ %s ของด้านที่รองรับข้อนั้น เช่น  %s",
              "name '%s' in %s of the area that answers it, as in  %s", ids, key_name(c, "areas.swot"),
              key_value(c, "areas.swot", arena_format(c->ds->arena, "[%s]", entity_name(all->first))));
}

void rule_swot_answered(struct check *c, const void *value)
{
    const struct plan *p = value;
    const struct swot *w = &p->situation.swot;
    struct unanswered all = {.first = NULL};
    if (p->areas.count == 0 || p->areas.at.broken || p->unresolved[ID_SWOT] > 0)
        return;
    add_unanswered(c, &all, w->strengths.items, w->strengths.count);
    add_unanswered(c, &all, w->weaknesses.items, w->weaknesses.count);
    add_unanswered(c, &all, w->opportunities.items, w->opportunities.count);
    add_unanswered(c, &all, w->threats.items, w->threats.count);
    if (all.first)
        report_unanswered(c, &all);
}

void rule_dimension_measured(struct check *c, const void *value)
{
    const struct plan *p = value;
    if (p->kpis.count == 0 || p->kpis.at.broken)
        return;
    EACH (dimension, p->edition->dimensions) {
        bool measured = false;
        EACH (k, p->kpis)
            measured = measured || k->dimension.to == dimension || k->dimension.at.broken;
        if (measured)
            continue;
        int n = dimension_number(dimension);
        const char *name = say(dimension->name.s, dimension->english.s ? dimension->english.s : dimension->name.s);
        struct diag *d =
            diag_report(c->ds, c->code, place_or(c, p->kpis.at, p->at), "มิติที่ %d '%s'", "dimension %d '%s'", n, name);
        diag_help(c->ds, d, "เขียน  %s  ที่ตัวชี้วัดของมิตินี้ หากยังไม่มีให้เพิ่มตัวชี้วัด",
                  "write  %s  at the KPIs that belong to it; add one where there is none",
                  key_value(c, "kpis.dimension", arena_format(c->ds->arena, "%d", n)));
    }
}
