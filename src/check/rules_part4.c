/* Rules of the four-part format, part 4: the projects, their kinds, and proposals of new ones. */
#include "rule.h"

void rule_action_table(struct check *c, const void *value)
{
    const struct plan *p = value;
    if (has_items(p->projects.count, p->projects.at))
        return;
    struct diag *d = report_section(c, place_or(c, p->projects.at, p->at));
    if (d)
        diag_help(c->ds, d, "เพิ่มหัวข้อ %s ที่ระดับนอกสุดของไฟล์ (ชิดซ้าย) เช่น  %s",
                  "add %s at the file's outermost level, without indent, as in  %s", key_name(c, "projects"),
                  key_sample(c, "projects", NULL));
}

/* ---- items 4 to 6 ---- */

void rule_routine_section(struct check *c, const void *value)
{
    const struct plan *plan = value;
    if (!plan_has_projects(plan) || plan_has_work(plan, WORK_ROUTINE))
        return;
    struct diag *d = report_section(c, place_or(c, plan->projects.at, plan->at));
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
    if (!plan_has_projects(plan) || !is_asked(c))
        return;
    EACH (d, plan->edition->dimensions) {
        if (has_dimension_project(plan, d))
            continue;
        names_add(c, &empty, arena_format(c->ds->arena, "%d", dimension_number(d)));
    }
    if (empty.count == 0)
        return;
    struct diag *d = diag_report(c->ds, c->code, place_or(c, plan->projects.at, plan->at), "มิติที่ %s",
                                 empty.count == 1 ? "dimension %s" : "dimensions %s", names_text(c, &empty));
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
    if (!plan_has_projects(plan) || has_steps(plan))
        return;
    struct diag *d = report_section(c, place_or(c, plan->projects.at, plan->at));
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
    report_missing(c, p, keys, sizeof keys / sizeof *keys);
}
