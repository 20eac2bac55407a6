/* Rules of the four-part format, part 4: the projects, their groups, and proposals of new ones. */
#include "rule.h"

static struct place projects_place(const struct check *c)
{
    return place_or(c, c->plan->projects.at, c->plan->at);
}

/* Without projects the action table is empty, and that says all. */
static bool has_projects(const struct plan *p)
{
    return p->projects.count > 0 && !p->projects.at.broken;
}

void rule_action_table(struct check *c, const void *value)
{
    const struct plan *p = value;
    if (has_items(p->projects.count, p->projects.at))
        return;
    struct diag *d = report_section(c, projects_place(c));
    if (d)
        diag_help(c->ds, d, "เขียนโครงการ/กิจกรรมเป็นรายการไว้ที่หัวข้อ %s แต่ละรายการมีหัวข้อย่อย เช่น %s",
                  "write a list in %s, each item with keys such as %s", key_name(c, "projects"),
                  key_list(c, "projects", "id name type"));
}

/* ---- groups of item 3 ---- */

enum grouping { GROUP_NONE, GROUP_FOUND, GROUP_UNKNOWN };

/* Would a reference that names nothing, or an alignment of unreadable kind, have put the project into a group? */
static bool is_group_certain(const struct project *p)
{
    bool certain = !p->supports.at.broken && !p->measures.at.broken && !p->type.at.broken &&
                   references_found(p->supports.items, p->supports.count) &&
                   references_found(p->measures.items, p->measures.count);
    if (!certain)
        return false;
    EACH (r, p->supports)
        certain = certain && !((const struct alignment *)r->to)->kind.at.broken;
    EACH (r, p->measures) {
        const struct measure *m = r->to;
        certain = certain && !m->supports.at.broken && references_found(m->supports.items, m->supports.count);
    }
    return certain;
}

static enum grouping project_grouping(const struct check *c, const struct project *p)
{
    EACH (g, c->plan->edition->groups)
        if (group_holds(g, p))
            return GROUP_FOUND;
    return is_group_certain(p) ? GROUP_NONE : GROUP_UNKNOWN;
}

bool plan_has_groups(const struct check *c)
{
    EACH (p, c->plan->projects)
        if (project_grouping(c, p) != GROUP_NONE)
            return true;
    return !has_projects(c->plan);
}

static bool has_project_of(const struct plan *plan, enum work_type type)
{
    EACH (p, plan->projects)
        if (p->type.v == (int)type || p->type.at.broken)
            return true;
    return false;
}

/* How a project comes into a group of item 3. */
static void help_group(struct check *c, struct diag *d)
{
    diag_help(c->ds, d, "ที่โครงการเชิงยุทธศาสตร์ให้เขียน  %s  แล้วระบุรหัสมาตรการไว้ที่ %s หรือรหัสนโยบายหรือแผนไว้ที่ %s",
              "at a strategic project write  %s  and name a measure in %s, or a policy or plan in %s",
              key_value(c, "projects.type", "strategic"), key_name(c, "projects.measures"),
              key_name(c, "projects.supports"));
}

/* Item 3 is empty because no project is strategic; where some are, rule_no_group speaks. */
void rule_strategic_section(struct check *c, const void *value)
{
    const struct plan *plan = value;
    if (plan_has_groups(c) || has_project_of(plan, WORK_STRATEGIC))
        return;
    struct diag *d = report_section(c, projects_place(c));
    if (d)
        help_group(c, d);
}

/* The projects are strategic, and none says what it supports. */
void rule_no_group(struct check *c, const void *value)
{
    const struct plan *plan = value;
    size_t shown = 0;
    if (plan_has_groups(c) || !has_project_of(plan, WORK_STRATEGIC))
        return;
    struct diag *d = diag_plain(c->ds, c->code, projects_place(c));
    EACH (p, plan->projects) {
        if (p->type.v != WORK_STRATEGIC || shown == PARTS_SHOWN)
            continue;
        shown++;
        diag_note(c->ds, d, entity_place(&p->self), "โครงการเชิงยุทธศาสตร์ '%s' ไม่เข้ากลุ่มใด",
                  "strategic project '%s' is in no group", entity_name(&p->self));
    }
    EACH (g, plan->edition->groups)
        diag_note(c->ds, d, (struct place){0}, "กลุ่ม '%s'", "group '%s'",
                  say(g->heading.s, g->english.s ? g->english.s : g->heading.s));
    diag_help(c->ds, d, "ที่โครงการเหล่านี้ ระบุมาตรการไว้ที่ %s หรือนโยบายหรือแผนไว้ที่ %s",
              "at these projects name a measure in %s, or a policy or plan in %s", key_name(c, "projects.measures"),
              key_name(c, "projects.supports"));
}

/* The kinds of alignments that have a group, as they are written. */
static const char *kinds_with_group(const struct check *c)
{
    struct names kinds = {.count = 0};
    EACH (g, c->plan->edition->groups)
        if (g->alignment.v > 0)
            names_add(c, &kinds, choice_word(c, "alignments.kind", g->alignment.v));
    return kinds.count > 0 ? names_text(c, &kinds) : "-";
}

/* A strategic project that supports nothing is LNK012's, and a plan without any group is FMT017's or FMT032's. */
void rule_ungrouped(struct check *c, const void *value)
{
    const struct plan *plan = value;
    if (!has_projects(plan) || !plan_has_groups(c))
        return;
    EACH (p, plan->projects) {
        bool supports_none = p->type.v == WORK_STRATEGIC && project_supports_nothing(p);
        if (supports_none || p->type.v == WORK_ROUTINE || project_grouping(c, p) != GROUP_NONE)
            continue;
        struct diag *d = report_entity(c, &p->self);
        diag_help(c->ds, d,
                  "หากเป็นงานประจำให้เขียน  %s  หากเป็นงานเชิงยุทธศาสตร์ให้ระบุรหัสนโยบายหรือแผนไว้ที่ %s โดยนโยบายหรือแผนนั้นต้องมี %s "
                  "เป็นอย่างใดอย่างหนึ่ง: %s",
                  "write  %s  for routine work, or name a policy or plan in %s whose %s is one of: %s",
                  key_value(c, "projects.type", "routine"), key_name(c, "projects.supports"),
                  key_name(c, "alignments.kind"), kinds_with_group(c));
    }
}

/* ---- items 4 to 6 ---- */

void rule_routine_section(struct check *c, const void *value)
{
    const struct plan *plan = value;
    if (!has_projects(plan) || has_project_of(plan, WORK_ROUTINE))
        return;
    struct diag *d = report_section(c, projects_place(c));
    if (d)
        diag_help(c->ds, d, "เขียน  %s  ที่โครงการ/กิจกรรมของภารกิจประจำ", "write  %s  at the projects of routine missions",
                  key_value(c, "projects.type", "routine"));
}

static bool has_dimension_project(const struct plan *plan, const struct dimension *of)
{
    EACH (p, plan->projects)
        if (p->dimension.to == of || p->dimension.at.broken)
            return true;
    return false;
}

void rule_dimension_section(struct check *c, const void *value)
{
    const struct plan *plan = value;
    struct names empty = {.count = 0};
    if (!has_projects(plan) || !is_asked(c))
        return;
    EACH (d, plan->edition->dimensions) {
        if (has_dimension_project(plan, d))
            continue;
        names_add(c, &empty, arena_format(c->ds->arena, "%d", dimension_number(d)));
    }
    if (empty.count == 0)
        return;
    struct diag *d = diag_report(c->ds, c->code, projects_place(c), "มิติที่ %s", "dimension %s", names_text(c, &empty));
    diag_help(c->ds, d, "เขียนมิติที่โครงการ/กิจกรรมของมิตินั้น เช่น  %s",
              "write the dimension at the projects that serve it, as in  %s",
              key_value(c, "projects.dimension", empty.items[0]));
}

static bool has_steps(const struct plan *plan)
{
    EACH (p, plan->projects)
        if (has_items(p->steps.count, p->steps.at))
            return true;
    return false;
}

static void help_steps(struct check *c, struct diag *d)
{
    diag_help(c->ds, d, "เขียนขั้นตอนไว้ที่ %s ของโครงการ แต่ละขั้นตอนมีหัวข้อย่อย เช่น %s",
              "write the steps in %s of the project, with keys such as %s", key_name(c, "projects.steps"),
              key_list(c, "projects.steps", "name start end weight owner"));
}

void rule_steps_section(struct check *c, const void *value)
{
    const struct plan *plan = value;
    if (!has_projects(plan) || has_steps(plan))
        return;
    struct diag *d = report_section(c, projects_place(c));
    if (d)
        help_steps(c, d);
}

/* PRJ009; where no project has any, FMT020 says so once. */
void rule_project_steps(struct check *c, const void *value)
{
    const struct plan *plan = value;
    if (!has_steps(plan))
        return;
    EACH (p, plan->projects) {
        if (has_items(p->steps.count, p->steps.at))
            continue;
        struct diag *d = report_entity(c, &p->self);
        help_steps(c, d);
    }
}

/* ---- item 7 ---- */

/* FMT033: what the proposal of a new project must hold. */
void rule_proposal(struct check *c, const void *value)
{
    const struct project *p = value;
    if (!p->is_new.v)
        return;
    const struct required keys[] = {
        {"projects.rationale", has_text(p->rationale.s, p->rationale.at)},
        {"projects.objectives", has_items(p->objectives.count, p->objectives.at)},
        {"projects.outputs", has_items(p->outputs.count, p->outputs.at)},
        {"projects.method", has_text(p->method.s, p->method.at)},
        {"projects.budget", budget_is_said(&p->budget)},
        {"projects.start", !is_missing(p->start.at)},
        {"projects.end", !is_missing(p->end.at)},
        {"projects.owner", !is_missing(p->owner.at)},
        {"projects.expected_benefits", has_items(p->expected_benefits.count, p->expected_benefits.at)},
    };
    report_missing(c, p, missing_keys(c, keys, sizeof keys / sizeof *keys));
}
