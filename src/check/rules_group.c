/* Rules of part 4 item 3: which group of policies or plans a project stands in. */
#include "rule.h"

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
    return !plan_has_projects(c->plan);
}

bool plan_has_work(const struct plan *plan, enum work_type type)
{
    EACH (p, plan->projects)
        if (p->type.v == (int)type || p->type.at.broken)
            return true;
    return false;
}

/* Has the alignment's kind a group of its own? */
static bool is_grouped(const struct check *c, const struct alignment *a)
{
    EACH (g, c->plan->edition->groups)
        if (a && a->kind.v > 0 && g->alignment.v == a->kind.v)
            return true;
    return false;
}

static const char *grouped_alignment(const struct check *c)
{
    EACH (a, c->plan->alignments)
        if (is_grouped(c, a) && a->self.id.s)
            return a->self.id.s;
    return NULL;
}

static bool is_measure_grouped(const struct check *c, const struct measure *m)
{
    EACH (r, m->supports)
        if (is_grouped(c, r->to))
            return true;
    return false;
}

static const char *grouped_measure(const struct check *c)
{
    EACH (area, c->plan->areas)
        EACH (m, area->measures)
            if (is_measure_grouped(c, m) && m->self.id.s)
                return m->self.id.s;
    return NULL;
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

/* "supports: [B1, N1]": what the references name, and one more. */
static const char *key_and(const struct check *c, const char *path, const struct reference *items, size_t count,
                           const char *id)
{
    struct names ids = {.count = 0};
    for (size_t i = 0; i < count; i++)
        if (items[i].id && strcmp(items[i].id, id) != 0)
            names_add(c, &ids, items[i].id);
    names_add(c, &ids, id);
    return key_value(c, path, arena_format(c->ds->arena, "[%s]", names_text(c, &ids)));
}

/* What the project may write to come into a group: a policy or plan, or a measure that supports one. NULL: the plan
 * declares none. */
static const char *group_key(const struct check *c, const struct project *p)
{
    const char *alignment = grouped_alignment(c), *measure = grouped_measure(c);
    if (!alignment)
        return NULL;
    const char *key = key_and(c, "projects.supports", p->supports.items, p->supports.count, alignment);
    if (!measure)
        return key;
    return arena_format(c->ds->arena, "%s  %s  %s", key, say("หรือ", "or"),
                        key_and(c, "projects.measures", p->measures.items, p->measures.count, measure));
}

static void help_declare(struct check *c, struct diag *d)
{
    diag_help(c->ds, d, "นโยบายหรือแผนนั้นเขียนไว้ที่ %s โดยมี %s เป็นอย่างใดอย่างหนึ่ง: %s",
              "declare that policy or plan in %s, with %s one of: %s", key_name(c, "alignments"),
              key_name(c, "alignments.kind"), kinds_with_group(c));
}

/* How a project comes into a group of item 3; what its supports name that has none is told. */
static void help_group(struct check *c, struct diag *d, const struct project *p)
{
    const char *type = key_value(c, "projects.type", "strategic"), *key = group_key(c, p);
    if (key) {
        diag_help(c->ds, d, "ที่โครงการเชิงยุทธศาสตร์ให้เขียน  %s  และ  %s", "at a strategic project write  %s  and  %s", type,
                  key);
        return;
    }
    diag_help(c->ds, d, "ที่โครงการเชิงยุทธศาสตร์ให้เขียน  %s  แล้วระบุรหัสนโยบายหรือแผนไว้ที่ %s",
              "at a strategic project write  %s  and name a policy or plan in %s", type,
              key_name(c, "projects.supports"));
    help_declare(c, d);
}

/* Why what a project supports does not bring it into a group. */
static void note_supports(struct check *c, struct diag *d, const struct project *p)
{
    EACH (r, p->supports) {
        const struct alignment *a = r->to;
        if (a && a->kind.v > 0)
            diag_note(c->ds, d, r->at, "'%s' เป็น %s ซึ่งไม่มีกลุ่ม", "'%s' is of the kind %s, which has no group", r->id,
                      choice_word(c, "alignments.kind", a->kind.v));
        else if (a)
            diag_note(c->ds, d, a->self.at, "'%s' ไม่ได้ระบุ %s", "'%s' has no %s", r->id, key_name(c, "alignments.kind"));
    }
    EACH (r, p->measures)
        if (r->to)
            diag_note(c->ds, d, r->at, "มาตรการ '%s' ไม่ได้สนับสนุนนโยบายหรือแผนที่มีกลุ่ม",
                      "measure '%s' supports no policy or plan that has a group", r->id);
}

/* Item 3 is empty because no project is strategic; where some are, rule_no_group speaks. */
void rule_strategic_section(struct check *c, const void *value)
{
    const struct plan *plan = value;
    if (plan_has_groups(c) || plan_has_work(plan, WORK_STRATEGIC))
        return;
    struct diag *d = report_section(c, place_or(c, plan->projects.at, plan->at));
    if (d)
        help_group(c, d, &plan->projects.items[0]);
}

/* The projects are strategic, and none says what it supports. */
void rule_no_group(struct check *c, const void *value)
{
    const struct plan *plan = value;
    const struct project *first = NULL;
    size_t shown = 0;
    if (plan_has_groups(c) || !plan_has_work(plan, WORK_STRATEGIC))
        return;
    struct diag *d = diag_plain(c->ds, c->code, place_or(c, plan->projects.at, plan->at));
    EACH (p, plan->projects) {
        if (p->type.v != WORK_STRATEGIC || shown == PARTS_SHOWN)
            continue;
        shown++;
        first = first ? first : p;
        diag_note(c->ds, d, entity_place(&p->self), "โครงการเชิงยุทธศาสตร์ '%s' ไม่เข้ากลุ่มใด",
                  "strategic project '%s' is in no group", entity_name(&p->self));
        note_supports(c, d, p);
    }
    const char *key = first ? group_key(c, first) : NULL; /* NULL: the type of one could not be read */
    if (key) {
        diag_help(c->ds, d, "ที่โครงการเหล่านี้เขียน เช่น  %s", "at these projects write, for example,  %s", key);
        return;
    }
    diag_help(c->ds, d, "ที่โครงการเหล่านี้ ระบุรหัสนโยบายหรือแผนไว้ที่ %s", "at these projects name a policy or plan in %s",
              key_name(c, "projects.supports"));
    help_declare(c, d);
}

static void help_ungrouped(struct check *c, struct diag *d, const struct project *p)
{
    const char *routine = key_value(c, "projects.type", "routine"), *key = group_key(c, p);
    diag_help(c->ds, d, "หากเป็นงานประจำเขียน  %s", "for routine work write  %s", routine);
    if (key)
        diag_help(c->ds, d, "หากเป็นงานเชิงยุทธศาสตร์เขียน เช่น  %s", "for strategic work write, for example,  %s", key);
    else
        diag_help(c->ds, d, "หากเป็นงานเชิงยุทธศาสตร์ ระบุรหัสนโยบายหรือแผนไว้ที่ %s",
                  "for strategic work name a policy or plan in %s", key_name(c, "projects.supports"));
    if (!key)
        help_declare(c, d);
}

/* A strategic project that supports nothing is LNK012's, and a plan without any group is FMT017's or FMT032's. */
void rule_ungrouped(struct check *c, const void *value)
{
    const struct plan *plan = value;
    if (!plan_has_projects(plan) || !plan_has_groups(c))
        return;
    EACH (p, plan->projects) {
        bool supports_none = p->type.v == WORK_STRATEGIC && project_supports_nothing(p);
        if (supports_none || p->type.v == WORK_ROUTINE || project_grouping(c, p) != GROUP_NONE)
            continue;
        struct diag *d = report_entity(c, &p->self);
        note_supports(c, d, p);
        help_ungrouped(c, d, p);
    }
}
