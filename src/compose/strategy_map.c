/* Part 4 item 1: what the measures answer to, as tables beside the drawn map. */
#include "composer.h"

struct mapped {
    const struct area *area;
    const struct measure *measure; /* NULL: an area without one */
    unsigned area_rows;
};

static unsigned area_rows(const void *value)
{
    const struct mapped *m = value;
    return m->area_rows;
}

static void fill_area(struct composer *c, struct node *cell, const void *value)
{
    const struct mapped *m = value;
    record_in_words_add(c, cell, ID_AREA, m->area);
}

static void fill_measure(struct composer *c, struct node *cell, const void *value)
{
    const struct mapped *m = value;
    if (m->measure)
        record_in_words_add(c, cell, ID_MEASURE, m->measure);
}

bool supports_kind(struct refs supports, enum alignment_kind kind)
{
    EACH (r, supports) {
        const struct alignment *to = r->to;
        if (to && to->kind.v == (int)kind)
            return true;
    }
    return false;
}

bool works_support(const struct plan *plan, const struct measure *m, enum alignment_kind kind)
{
    EACH (k, plan->kpis)
        if (kpi_serves_measure(k, m) && supports_kind(REFS(ID_ALIGNMENT, k->supports), kind))
            return true;
    EACH (p, plan->projects)
        if (project_serves_measure(p, m) && supports_kind(REFS(ID_ALIGNMENT, p->supports), kind))
            return true;
    return false;
}

/* A full mark and the codes where the measure itself supports the kind, an empty mark where its works do. */
static void mark_kind(struct composer *c, struct node *cell, const struct measure *m, enum alignment_kind kind)
{
    struct node *p = NULL;
    if (!m)
        return;
    EACH (r, m->supports) {
        const struct alignment *to = r->to;
        if (!to || to->kind.v != (int)kind)
            continue;
        p = p ? doc_text(c->arena, p, ", ") : doc_paragraph(c->arena, cell, phrases[PHRASE_MARK_DIRECT]);
        link_add(c, p, ID_ALIGNMENT, to, to->code.s);
    }
    if (!p && works_support(c->plan, m, kind))
        doc_paragraph(c->arena, cell, phrases[PHRASE_MARK_THROUGH]);
}

static void fill_governor(struct composer *c, struct node *cell, const void *value)
{
    const struct mapped *m = value;
    mark_kind(c, cell, m->measure, ALIGN_GOVERNOR);
}

static void fill_development(struct composer *c, struct node *cell, const void *value)
{
    const struct mapped *m = value;
    mark_kind(c, cell, m->measure, ALIGN_DEVELOPMENT);
}

bool has_routine_works(const struct plan *plan, const struct measure *m)
{
    EACH (k, plan->kpis)
        if (k->type.v == WORK_ROUTINE && kpi_serves_measure(k, m))
            return true;
    EACH (p, plan->projects)
        if (p->type.v == WORK_ROUTINE && project_serves_measure(p, m))
            return true;
    return false;
}

static void fill_routine(struct composer *c, struct node *cell, const void *value)
{
    const struct mapped *m = value;
    if (m->measure && has_routine_works(c->plan, m->measure))
        doc_paragraph(c->arena, cell, phrases[PHRASE_MARK_ROUTINE]);
}

static void fill_kpis(struct composer *c, struct node *cell, const void *value)
{
    const struct mapped *m = value;
    if (m->measure)
        users_add(c, cell, NULL, &m->measure->self, &kpi_record);
}

static void fill_projects(struct composer *c, struct node *cell, const void *value)
{
    const struct mapped *m = value;
    if (m->measure)
        users_add(c, cell, NULL, &m->measure->self, &project_record);
}

static const void *measure_of(const void *value)
{
    const struct mapped *m = value;
    return m->measure;
}

static const struct filler fillers[] = {
    {.id = "area", .fill = fill_area, .rows = area_rows},
    {.id = "measure", .fill = fill_measure},
    {.id = "governor", .align = ALIGN_CENTER, .fill = fill_governor},
    {.id = "development", .align = ALIGN_CENTER, .fill = fill_development},
    {.id = "routine", .align = ALIGN_CENTER, .fill = fill_routine},
    {.id = "kpis", .fill = fill_kpis},
    {.id = "projects", .fill = fill_projects},
    {.record = &measure_record, .value = measure_of},
};

static void area_rows_add(struct composer *c, struct node *grid, const struct area *area)
{
    struct mapped m = {.area = area, .area_rows = area->measures.count > 0 ? (unsigned)area->measures.count : 1};
    if (area->measures.count == 0)
        grid_row_add(c, grid, c->section, fillers, &m);
    EACH (measure, area->measures) {
        m.measure = measure;
        grid_row_add(c, grid, c->section, fillers, &m);
        m.area_rows = 0;
    }
}

/* The vision stands above all columns. */
static void vision_row_add(struct composer *c, struct node *grid)
{
    struct node *row = row_add(c, grid), *cell = cell_add(c, row, ALIGN_CENTER);
    cell->tone = TONE_ACCENT;
    cell->span = grid->columns;
    label_add(c, cell, phrase_label(&plan_record, "vision"));
    markdown_add(c, cell, &c->plan->vision);
}

/* ---- what the plan answers to -------------------------------------------------------------------- */

static const char *years_text(struct composer *c, const struct alignment_plan *plan)
{
    if (!plan->from.v || !plan->to.v)
        return phrase_year(&c->words, plan->from.v ? plan->from.v : plan->to.v);
    return arena_format(c->arena, "%s %s %s", phrase_year(&c->words, plan->from.v), phrases[PHRASE_TO],
                        phrase_year(&c->words, plan->to.v));
}

static void alignment_row(struct composer *c, struct node *table, const struct alignment *a)
{
    struct node *row = row_add(c, table), *id = text_cell_add(c, row, ALIGN_START, a->self.id.s);
    id->first->anchor = anchor_name(c, ID_ALIGNMENT, a->self.id.s);
    text_cell_add(c, row, ALIGN_CENTER, a->code.s);
    text_cell_add(c, row, ALIGN_START, a->name.s);
    text_cell_add(c, row, ALIGN_START, phrase_choice(&alignment_record, "kind", a->kind.v));
    struct node *plan = cell_add(c, row, ALIGN_START);
    paragraph_add(c, plan, a->plan.name.s);
    labelled_add(c, plan, phrases[PHRASE_IN_YEAR], years_text(c, &a->plan));
    cell_close(c, plan);
    struct node *users = cell_add(c, row, ALIGN_START);
    users_add(c, users, NULL, &a->self, &measure_record);
    users_add(c, users, NULL, &a->self, &kpi_record);
    users_add(c, users, NULL, &a->self, &project_record);
    cell_close(c, users);
}

static void alignments_add(struct composer *c)
{
    const struct column columns[] = {
        {phrase_label(&alignment_record, "id"), 9},    {phrase_label(&alignment_record, "code"), 8},
        {phrase_label(&alignment_record, "name"), 27}, {phrase_label(&alignment_record, "kind"), 15},
        {phrase_label(&alignment_record, "plan"), 18}, {phrases[PHRASE_SUPPORTED_BY], 23}};
    if (c->plan->alignments.count == 0)
        return;
    struct node *table = table_add(c, c->page, phrases[PHRASE_ALIGNMENTS], columns, 6);
    table->style = STYLE_SMALL;
    EACH (a, c->plan->alignments)
        alignment_row(c, table, a);
}

/* What the map shows, with the codes. */
static void links_table_add(struct composer *c)
{
    struct node *grid = grid_add(c, c->page, c->section, phrases[PHRASE_MAP_TABLE]);
    grid->style = STYLE_SMALL;
    vision_row_add(c, grid);
    EACH (area, c->plan->areas)
        area_rows_add(c, grid, area);
    doc_paragraph(c->arena, c->page, phrases[PHRASE_MAP_LEGEND])->style = STYLE_SMALL;
}

/* A map that does not fit the page below the headings gets pages of its own, behind the table that fills this one. */
void compose_map(struct composer *c)
{
    bool mapped = c->plan->areas.count > 0, drawn = mapped && figures_are_drawn(c);
    bool crowded = drawn && !map_figure_add(c);
    if (crowded) {
        alignments_add(c);
        map_figures_add(c, c->plan->alignments.count == 0);
    }
    if (mapped)
        links_table_add(c);
    if (!crowded)
        alignments_add(c);
}
