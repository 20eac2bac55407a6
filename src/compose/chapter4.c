/* Chapter 4: how the plan is managed - text, committee, calendar, risks, and the follow-up table. */
#include "composer.h"

static bool is_named(const struct management *of)
{
    EACH (m, of->committee)
        if (m->name.s)
            return true;
    return false;
}

/* People are named by position: the column of names stands only where there are some. */
static void committee_add(struct composer *c)
{
    const struct management *of = &c->plan->management;
    const struct record *labels = phrase_record(phrase_record(&plan_record, "management"), "committee");
    bool named = is_named(of);
    const struct column columns[] = {{phrase_label(labels, "role"), named ? 24 : 32},
                                     {phrase_label(labels, "position"), named ? 46 : 68},
                                     {phrase_label(labels, "name"), 30}};
    if (of->committee.count == 0)
        return;
    struct node *table = table_add(c, c->page, labels->thai, columns, named ? 3 : 2);
    EACH (m, of->committee) {
        struct node *row = row_add(c, table);
        text_cell_add(c, row, ALIGN_START, m->role.s);
        text_cell_add(c, row, ALIGN_START, m->position.s);
        if (named)
            text_cell_add(c, row, ALIGN_START, m->name.s);
    }
}

static void calendar_add(struct composer *c)
{
    const struct management *of = &c->plan->management;
    const struct record *labels = phrase_record(phrase_record(&plan_record, "management"), "calendar");
    const struct column columns[] = {
        {phrase_label(labels, "when"), 28}, {phrase_label(labels, "what"), 48}, {phrase_label(labels, "owner"), 24}};
    if (of->calendar.count == 0)
        return;
    struct node *table = table_add(c, c->page, phrases[PHRASE_CALENDAR], columns, 3);
    EACH (e, of->calendar) {
        struct node *row = row_add(c, table);
        text_cell_add(c, row, ALIGN_START, e->when.s);
        text_cell_add(c, row, ALIGN_START, e->what.s);
        text_cell_add(c, row, ALIGN_START, division_name(&e->owner));
    }
}

static void risk_row(struct composer *c, struct node *table, const struct risk *r)
{
    struct node *row = row_add(c, table);
    statement_add(c, cell_add(c, row, ALIGN_START), ID_RISK, &r->self, &r->text);
    text_cell_add(c, row, ALIGN_CENTER, phrase_number(&c->words, &r->likelihood));
    text_cell_add(c, row, ALIGN_CENTER, phrase_number(&c->words, &r->impact));
    struct node *response = cell_add(c, row, ALIGN_START);
    markdown_add(c, response, &r->response);
    cell_close(c, response);
    text_cell_add(c, row, ALIGN_START, division_name(&r->owner));
}

static void risks_add(struct composer *c)
{
    const struct management *of = &c->plan->management;
    const struct column columns[] = {{risk_record.thai, 27},
                                     {phrase_label(&risk_record, "likelihood"), 14},
                                     {phrase_label(&risk_record, "impact"), 15},
                                     {phrase_label(&risk_record, "response"), 26},
                                     {phrase_label(&risk_record, "owner"), 18}};
    if (of->risks.count == 0)
        return;
    struct node *table = table_add(c, c->page, phrases[PHRASE_RISKS], columns, 5);
    EACH (r, of->risks)
        risk_row(c, table, r);
}

/* ---- the follow-up table ------------------------------------------------------------------------ */

/* One row: a KPI of a goal, or the goal alone; the goal's cell covers the rows of its KPIs. */
struct followed {
    const struct objective *objective; /* NULL: it stood at a goal above */
    const struct goal *goal;           /* NULL: an objective without one */
    const struct kpi *kpi;
    unsigned rows;
};

static unsigned goal_rows(const void *value)
{
    const struct followed *f = value;
    return f->rows;
}

static void fill_objective(struct composer *c, struct node *cell, const void *value)
{
    const struct followed *f = value;
    if (f->objective)
        record_in_words_add(c, cell, ID_OBJECTIVE, f->objective);
    if (f->goal)
        record_in_words_add(c, cell, ID_GOAL, f->goal);
}

static void fill_kpi(struct composer *c, struct node *cell, const void *value)
{
    const struct followed *f = value;
    if (!f->kpi)
        return;
    kpi_link_add(c, cell, f->kpi);
    struct node *name = cell->last;
    labelled_add(c, cell, phrase_label(&kpi_record, "target"), phrase_target(&c->words, f->kpi));
    small_lines_join(c, cell, name);
}

/* "label: text" of one of the KPI's Markdown fields. */
static void method_add(struct composer *c, struct node *cell, const char *key, const struct markdown *m)
{
    if (!m->s)
        return;
    struct node *p = doc_text(c->arena, label_add(c, cell, phrase_label(&kpi_record, key)), " ");
    markdown_add(c, cell, m);
    paragraph_join(p);
}

static void fill_method(struct composer *c, struct node *cell, const void *value)
{
    const struct followed *f = value;
    if (!f->kpi)
        return;
    method_add(c, cell, "collection", &f->kpi->collection);
    method_add(c, cell, "verification", &f->kpi->verification);
    method_add(c, cell, "frequency", &f->kpi->frequency);
}

static const void *kpi_of(const void *value)
{
    const struct followed *f = value;
    return f->kpi;
}

static const struct filler follow_up_fillers[] = {
    {.id = "objective", .fill = fill_objective, .rows = goal_rows},
    {.id = "kpi", .fill = fill_kpi},
    {.id = "method", .fill = fill_method},
    {.record = &kpi_record, .value = kpi_of},
};

/* The KPIs of the goal, the first row with the goal's words. */
static void goal_rows_add(struct composer *c, struct node *grid, struct followed *f)
{
    unsigned kpis = 0;
    for (const struct link *l = link_from(f->goal->self.users, &kpi_record); l; l = link_from(l->next, &kpi_record))
        kpis++;
    f->rows = kpis > 0 ? kpis : 1;
    if (kpis == 0)
        grid_row_add(c, grid, c->section, follow_up_fillers, f);
    for (const struct link *l = link_from(f->goal->self.users, &kpi_record); l; l = link_from(l->next, &kpi_record)) {
        f->kpi = l->user;
        grid_row_add(c, grid, c->section, follow_up_fillers, f);
        f->rows = 0;
    }
}

static void objective_rows_add(struct composer *c, struct node *grid, const struct objective *o)
{
    struct followed f = {.objective = o, .rows = 1};
    EACH (g, c->plan->goals) {
        /* a goal that answers several objectives stands under the first */
        if (refs_first(REFS(ID_OBJECTIVE, g->objectives)) != o)
            continue;
        f.goal = g;
        f.kpi = NULL;
        goal_rows_add(c, grid, &f);
        f.objective = NULL;
    }
    if (!f.goal)
        grid_row_add(c, grid, c->section, follow_up_fillers, &f);
}

void compose_management(struct composer *c)
{
    markdown_add(c, c->page, &c->plan->management.text);
    committee_add(c);
    calendar_add(c);
    risks_add(c);
    if (c->plan->objectives.count == 0)
        return;
    struct node *grid = grid_add(c, c->page, c->section, phrases[PHRASE_FOLLOW_UP]);
    grid->style = STYLE_SMALL;
    EACH (o, c->plan->objectives)
        objective_rows_add(c, grid, o);
}
