/* Part 4 items 3, 4 and 5: the projects in their groups, the routine ones, and those of each dimension. */
#include "composer.h"

static bool *in_full(struct composer *c, const struct project *p)
{
    return &c->in_full[p - c->plan->projects.items];
}

/* The same form in every section, as the edition gives it for item 3. */
static void project_add(struct composer *c, const struct project *p, unsigned level)
{
    const struct section *section = edition_section(c->edition, "strategic-projects");
    struct node *heading = heading_add(c, level, p->self.id.s, project_title(c, p));
    struct form form = form_add(c, c->page, &project_record, project_form, p);
    heading->anchor = anchor_name(c, ID_PROJECT, p->self.id.s);
    if (section)
        form_rows_add(c, &form, section);
    *in_full(c, p) = true;
}

/* ---- item 3 -------------------------------------------------------------------------------------- */

static bool is_routine(const struct project *p)
{
    return p->type.v == WORK_ROUTINE;
}

/* Projects of the group that an earlier one has shown in full. */
static void references_add(struct composer *c, const struct project_group *g)
{
    struct node *list = NULL;
    EACH (p, c->plan->projects) {
        if (!group_holds(g, p) || !*in_full(c, p))
            continue;
        if (!list) {
            label_add(c, c->page, phrases[PHRASE_STANDS_ABOVE]);
            list = doc_add(c->arena, c->page, DOC_LIST);
        }
        project_link_add(c, doc_add(c->arena, list, DOC_ITEM), p);
        page_add(c, list->last->last, ID_PROJECT, p);
    }
}

/* In full the first time, by reference from then on. */
static void group_add(struct composer *c, const struct project_group *g, size_t n)
{
    struct node *heading =
        heading_add(c, c->level + 1, arena_format(c->arena, "(%s)", phrase_count(&c->words, n)), g->heading.s);
    references_add(c, g);
    EACH (p, c->plan->projects)
        if (group_holds(g, p) && !*in_full(c, p))
            project_add(c, p, c->level + 2);
    if (c->page->last == heading)
        doc_paragraph(c->arena, c->page, phrases[PHRASE_NONE]);
}

/* Projects that no group takes, and that item 4 will not show either. */
static void rest_add(struct composer *c)
{
    bool titled = false;
    EACH (p, c->plan->projects) {
        if (is_routine(p) || *in_full(c, p))
            continue;
        if (!titled)
            heading_add(c, c->level + 1, NULL, phrases[PHRASE_UNGROUPED]);
        titled = true;
        project_add(c, p, c->level + 2);
    }
}

void compose_strategic(struct composer *c)
{
    size_t n = 0;
    EACH (g, c->edition->groups)
        group_add(c, g, ++n);
    rest_add(c);
}

/* ---- lists of projects --------------------------------------------------------------------------- */

struct listed {
    size_t number;
    const struct project *project;
};

static void fill_number(struct composer *c, struct node *cell, const void *value)
{
    const struct listed *l = value;
    paragraph_add(c, cell, phrase_count(&c->words, l->number));
}

static void fill_project(struct composer *c, struct node *cell, const void *value)
{
    const struct listed *l = value;
    project_link_add(c, cell, l->project);
}

static void fill_type(struct composer *c, struct node *cell, const void *value)
{
    const struct listed *l = value;
    paragraph_add(c, cell, phrase_choice(&project_record, "type", l->project->type.v));
}

static void fill_kpis(struct composer *c, struct node *cell, const void *value)
{
    const struct listed *l = value;
    refs_add(c, cell, NULL, REFS(ID_KPI, l->project->kpis));
}

static void fill_period(struct composer *c, struct node *cell, const void *value)
{
    const struct listed *l = value;
    paragraph_add(c, cell, phrase_span(&c->words, &l->project->start, &l->project->end));
}

static void fill_budget(struct composer *c, struct node *cell, const void *value)
{
    const struct listed *l = value;
    paragraph_add(c, cell, project_budget_text(c, l->project));
}

static void fill_owner(struct composer *c, struct node *cell, const void *value)
{
    const struct listed *l = value;
    paragraph_add(c, cell, division_name(&l->project->owner));
}

static const void *project_of(const void *value)
{
    const struct listed *l = value;
    return l->project;
}

static const struct filler list_fillers[] = {
    {.id = "number", .align = ALIGN_CENTER, .fill = fill_number},
    {.id = "project", .fill = fill_project},
    {.id = "type", .align = ALIGN_CENTER, .fill = fill_type},
    {.id = "kpis", .fill = fill_kpis},
    {.id = "period", .fill = fill_period},
    {.id = "budget", .align = ALIGN_END, .fill = fill_budget},
    {.id = "owner", .fill = fill_owner},
    {.record = &project_record, .value = project_of},
};

/* The routine projects, or where a dimension is given those that serve it; "ไม่มี" where there is none. */
static void list_add(struct composer *c, const char *caption, const struct dimension *dimension)
{
    struct node *grid = NULL;
    struct listed listed = {0};
    EACH (p, c->plan->projects) {
        if (dimension ? p->dimension.to != dimension : !is_routine(p))
            continue;
        if (!grid)
            grid = grid_add(c, c->page, c->section, caption);
        listed.number++;
        listed.project = p;
        grid_row_add(c, grid, c->section, list_fillers, &listed);
    }
    if (!grid)
        doc_paragraph(c->arena, c->page, phrases[PHRASE_NONE]);
}

void compose_routine(struct composer *c)
{
    const struct section *s = c->section;
    list_add(c, s->short_heading.s ? s->short_heading.s : s->heading.s, NULL);
    EACH (p, c->plan->projects)
        if (is_routine(p) && !*in_full(c, p))
            project_add(c, p, c->level + 1);
}

void compose_by_dimension(struct composer *c)
{
    EACH (d, c->edition->dimensions) {
        heading_add(c, c->level + 1, phrase_dimension_short(&c->words, d), d->name.s);
        list_add(c, phrase_dimension(&c->words, d), d);
    }
}
