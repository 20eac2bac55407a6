/* Part 4 item 2: the plan's approach in one table, from area to budget. */
#include <string.h>

#include "composer.h"

/* One row: a project under a measure; without a project, the measure's KPIs that no project there drives. */
struct action {
    const struct measure *measure; /* NULL: an area without measures, or projects that serve none */
    const struct project *project;
    unsigned measure_rows;
};

static unsigned measure_rows(const void *value)
{
    const struct action *a = value;
    return a->measure_rows;
}

static bool names_kpi(const struct project *p, const struct kpi *k)
{
    EACH (r, p->kpis)
        if (r->to == k)
            return true;
    return false;
}

/* Is the KPI under the measure, and driven by no project of the measure? */
static bool is_undriven(const struct plan *plan, const struct measure *m, const struct kpi *k)
{
    if (!kpi_serves_measure(k, m))
        return false;
    EACH (p, plan->projects)
        if (project_serves_measure(p, m) && names_kpi(p, k))
            return false;
    return true;
}

/* Does one of the project's KPIs serve the measure? */
static bool drives_measure(const struct project *p, const struct measure *m)
{
    EACH (r, p->kpis)
        if (r->to && kpi_serves_measure(r->to, m))
            return true;
    return false;
}

/* A project under several measures shows at each the KPIs of that measure, or all where it has none there. */
static bool belongs(const struct plan *plan, const struct action *a, const struct kpi *k)
{
    if (!a->project)
        return a->measure && is_undriven(plan, a->measure, k);
    if (!names_kpi(a->project, k))
        return false;
    return !a->measure || kpi_serves_measure(k, a->measure) || !drives_measure(a->project, a->measure);
}

/* ---- cells --------------------------------------------------------------------------------------- */

static void fill_measure(struct composer *c, struct node *cell, const void *value)
{
    const struct action *a = value;
    if (a->measure)
        record_in_words_add(c, cell, ID_MEASURE, a->measure);
}

static void fill_kpi(struct composer *c, struct node *cell, const void *value)
{
    EACH (k, c->plan->kpis)
        if (belongs(c->plan, value, k))
            kpi_link_add(c, cell, k);
}

/* With the KPI's id: the lines of two cells need not stand side by side. */
static void fill_target(struct composer *c, struct node *cell, const void *value)
{
    EACH (k, c->plan->kpis) {
        if (!belongs(c->plan, value, k))
            continue;
        struct node *p = doc_add(c->arena, cell, DOC_PARAGRAPH);
        link_add(c, p, ID_KPI, k, NULL);
        doc_textf(c->arena, p, " %s", phrase_or_dash(phrase_target(&c->words, k)));
    }
}

static void fill_project(struct composer *c, struct node *cell, const void *value)
{
    const struct action *a = value;
    if (a->project)
        project_link_add(c, cell, a->project);
}

/* A project under several measures shows its budget at its first, where the total counts it. */
static void fill_budget(struct composer *c, struct node *cell, const void *value)
{
    const struct action *a = value;
    if (!a->project)
        return;
    const struct measure *home = refs_first(REFS(ID_MEASURE, a->project->measures));
    if (a->measure == home)
        paragraph_add(c, cell, project_budget_text(c, a->project));
    else
        link_add(c, doc_text(c->arena, label_add(c, cell, phrases[PHRASE_SEE]), " "), ID_MEASURE, home, NULL);
}

static void fill_owner(struct composer *c, struct node *cell, const void *value)
{
    const struct action *a = value;
    if (a->project)
        paragraph_add(c, cell, division_name(&a->project->owner));
}

static void fill_priority(struct composer *c, struct node *cell, const void *value)
{
    const struct action *a = value;
    if (a->project)
        paragraph_add(c, cell, phrase_number(&c->words, &a->project->priority));
}

static const void *project_of(const void *value)
{
    const struct action *a = value;
    return a->project;
}

static const struct filler fillers[] = {
    {.id = "measure", .fill = fill_measure, .rows = measure_rows},
    {.id = "kpi", .fill = fill_kpi},
    {.id = "target", .fill = fill_target},
    {.id = "project", .fill = fill_project},
    {.id = "budget", .align = ALIGN_END, .fill = fill_budget},
    {.id = "owner", .fill = fill_owner},
    {.id = "priority", .align = ALIGN_CENTER, .fill = fill_priority},
    {.record = &project_record, .value = project_of},
};

/* ---- rows ---------------------------------------------------------------------------------------- */

static bool has_undriven(const struct plan *plan, const struct measure *m)
{
    EACH (k, plan->kpis)
        if (is_undriven(plan, m, k))
            return true;
    return false;
}

static unsigned count_rows(const struct plan *plan, const struct measure *m)
{
    unsigned rows = has_undriven(plan, m);
    EACH (p, plan->projects)
        rows += project_serves_measure(p, m);
    return rows > 0 ? rows : 1;
}

static void action_add(struct composer *c, struct node *grid, struct action *a, const struct project *p)
{
    a->project = p;
    grid_row_add(c, grid, c->section, fillers, a);
    a->measure_rows = 0;
}

/* The area stands above the rows of its measures; NULL: above the projects that serve none. */
static void area_row_add(struct composer *c, struct node *grid, const struct area *area)
{
    struct node *row = row_add(c, grid), *cell = cell_add(c, row, ALIGN_START);
    cell->header = true;
    cell->tone = TONE_ACCENT;
    cell->span = grid->columns;
    if (!area) {
        paragraph_add(c, cell, phrases[PHRASE_NO_AREA]);
        return;
    }
    struct node *words = doc_textf(c->arena, doc_add(c->arena, cell, DOC_PARAGRAPH), "%s ", phrases[PHRASE_AREA]);
    link_add(c, words, ID_AREA, area, NULL);
    doc_textf(c->arena, words, " %s", area->name.s);
}

static void measure_add(struct composer *c, struct node *grid, struct action *a, const struct measure *m)
{
    unsigned left = count_rows(c->plan, m);
    a->measure = m;
    a->measure_rows = left;
    EACH (p, c->plan->projects) {
        if (!project_serves_measure(p, m))
            continue;
        action_add(c, grid, a, p);
        left--;
    }
    if (left > 0)
        action_add(c, grid, a, NULL);
}

static void area_add(struct composer *c, struct node *grid, const struct area *area)
{
    struct action a = {.measure_rows = 1};
    area_row_add(c, grid, area);
    if (area->measures.count == 0)
        action_add(c, grid, &a, NULL);
    EACH (m, area->measures)
        measure_add(c, grid, &a, m);
}

static bool serves_none(const struct project *p)
{
    return !refs_first(REFS(ID_MEASURE, p->measures));
}

static void rest_add(struct composer *c, struct node *grid)
{
    struct action a = {0};
    EACH (p, c->plan->projects)
        a.measure_rows += serves_none(p);
    if (a.measure_rows > 0)
        area_row_add(c, grid, NULL);
    EACH (p, c->plan->projects)
        if (serves_none(p))
            action_add(c, grid, &a, p);
}

/* The sum stands in the column of the budget; one label before it, one cell behind it. */
static void total_add(struct composer *c, struct node *grid)
{
    unsigned before = 0;
    struct decimal sum = decimal_of(0), budget;
    EACH (column, c->section->columns) {
        if (strcmp(column->id.s, "budget") == 0)
            break;
        before++;
    }
    if (before == 0 || before == grid->columns)
        return;
    EACH (p, c->plan->projects)
        if (project_budget(p, &budget))
            sum = decimal_add(sum, budget);
    struct node *row = row_add(c, grid), *label = text_cell_add(c, row, ALIGN_END, phrases[PHRASE_TOTAL]);
    label->header = true;
    label->span = before;
    text_cell_add(c, row, ALIGN_END, phrase_amount(&c->words, sum));
    if (before + 1 < grid->columns)
        doc_add(c->arena, cell_add(c, row, ALIGN_START), DOC_PARAGRAPH)->parent->span = grid->columns - before - 1;
}

void compose_action_table(struct composer *c)
{
    if (c->plan->areas.count + c->plan->projects.count == 0)
        return;
    struct node *grid = grid_add(c, c->page, c->section, c->section->heading.s);
    grid->style = STYLE_SMALL;
    EACH (area, c->plan->areas)
        area_add(c, grid, area);
    rest_add(c, grid);
    total_add(c, grid);
}
