/* Part 2: the executive summary, with the key figures that the plan itself gives. */
#include "composer.h"

static struct decimal zero(void)
{
    return decimal_of(0);
}

static struct decimal budget_total(const struct plan *plan)
{
    struct decimal sum = zero(), budget;
    EACH (p, plan->projects)
        if (project_budget(p, &budget))
            sum = decimal_add(sum, budget);
    return sum;
}

/* A large figure above what it counts. */
static void key_figure(struct composer *c, struct node *row, const char *figure, const char *what)
{
    struct node *cell = cell_add(c, row, ALIGN_CENTER);
    doc_paragraph(c->arena, cell, figure)->style = STYLE_KEY_FIGURE;
    doc_paragraph(c->arena, cell, what)->style = STYLE_SMALL;
}

static void key_figures(struct composer *c)
{
    static const unsigned widths[] = {26, 26, 48};
    struct node *table = plain_table_add(c, c->page, widths, 3), *row = row_add(c, table);
    table->style = STYLE_PLAIN;
    key_figure(c, row, phrase_count(&c->words, c->plan->kpis.count), phrases[PHRASE_KPI]);
    key_figure(c, row, phrase_count(&c->words, c->plan->projects.count), phrases[PHRASE_PROJECT]);
    key_figure(c, row, phrase_amount(&c->words, budget_total(c->plan)), phrases[PHRASE_BUDGET_BAHT]);
}

/* ---- by dimension --------------------------------------------------------------------------- */

struct share {
    size_t kpis, projects;
    struct decimal amount;
};

/* KPIs and projects of a dimension, and the KPIs' weights; NULL: of all. */
static struct share dimension_share(const struct plan *plan, const struct dimension *d)
{
    struct share s = {.amount = zero()};
    EACH (k, plan->kpis) {
        if (d && k->dimension.to != d)
            continue;
        s.kpis++;
        if (k->weight.ok)
            s.amount = decimal_add(s.amount, k->weight.v);
    }
    EACH (p, plan->projects)
        s.projects += !d || p->dimension.to == d;
    return s;
}

/* total NULL: the plan has no results yet. */
static void share_row(struct composer *c, struct node *table, const char *name, struct share s,
                      const struct score_total *total)
{
    struct node *row = row_add(c, table);
    text_cell_add(c, row, ALIGN_START, name)->header = true;
    if (!total) {
        text_cell_add(c, row, ALIGN_END, phrase_count(&c->words, s.kpis));
        text_cell_add(c, row, ALIGN_END, phrase_count(&c->words, s.projects));
        text_cell_add(c, row, ALIGN_END, phrase_decimal(&c->words, s.amount, 0));
        return;
    }
    const char *const scored[] = {phrase_decimal(&c->words, total->weight_scored, 0),
                                  phrase_decimal(&c->words, total->weight_base, 0)};
    const char *score = total->has_score ? phrase_decimal(&c->words, decimal_round(total->score, 2), 2)
                                         : c->edition->scale.not_reported.s;
    text_cell_add(c, row, ALIGN_END, phrase_fill(&c->words, PHRASE_SCORED_OF, scored));
    text_cell_add(c, row, ALIGN_END, score);
}

/* An executive reads two pages: the tables are set small. */
static struct node *small_table_add(struct composer *c, const char *caption, const struct column *columns, size_t count)
{
    struct node *table = table_add(c, c->page, caption, columns, count);
    table->style = STYLE_SMALL;
    return table;
}

static struct node *dimension_table(struct composer *c, bool scored)
{
    const struct column planned[] = {{phrases[PHRASE_EVALUATED_DIMENSION], 49},
                                     {phrases[PHRASE_KPI], 16},
                                     {phrases[PHRASE_PROJECT], 20},
                                     {phrases[PHRASE_WEIGHT], 15}};
    const char *const full[] = {phrase_number(&c->words, &c->edition->scale.highest)};
    const struct column with_scores[] = {{phrases[PHRASE_EVALUATED_DIMENSION], 54},
                                         {phrases[PHRASE_WEIGHT_SCORED], 24},
                                         {phrase_fill(&c->words, PHRASE_SCORE_OF, full), 22}};
    if (scored)
        return small_table_add(c, phrases[PHRASE_SCORES_BY_DIMENSION], with_scores, 3);
    return small_table_add(c, phrases[PHRASE_BY_DIMENSION], planned, 4);
}

static void score_note(struct composer *c, const struct score_total *t)
{
    const char *const all[] = {phrase_decimal(&c->words, decimal_round(t->score_of_all, 2), 2)};
    const char *const committee[] = {phrase_count(&c->words, t->by_committee), phrase_count(&c->words, t->kpis)};
    const char *provisional = t->final ? NULL : c->edition->scale.provisional.s;
    struct node *before = c->page->last;
    paragraph_add(c, c->page, phrase_fill(&c->words, PHRASE_SCORE_OF_ALL, all));
    if (t->by_committee > 0)
        paragraph_add(c, c->page, phrase_fill(&c->words, PHRASE_COMMITTEE_OF, committee));
    if (provisional)
        paragraph_add(c, c->page, arena_format(c->arena, "%s %s", phrases[PHRASE_SCORES_ARE], provisional));
    notes_join(c, c->page, before);
}

static void by_dimension(struct composer *c)
{
    const struct scores *s = c->scores;
    bool scored = c->plan->results.count > 0;
    struct node *table = dimension_table(c, scored);
    for (size_t i = 0; i < s->dimension_count; i++)
        share_row(c, table, phrase_dimension(&c->words, s->dimensions[i].dimension),
                  dimension_share(c->plan, s->dimensions[i].dimension), scored ? &s->dimensions[i].total : NULL);
    share_row(c, table, phrases[PHRASE_TOTAL], dimension_share(c->plan, NULL), scored ? &s->total : NULL);
    if (scored)
        score_note(c, &s->total);
}

/* ---- by area -------------------------------------------------------------------------------- */

static struct share area_share(const struct plan *plan, const struct area *area)
{
    struct share s = {.amount = zero()};
    struct decimal budget;
    EACH (p, plan->projects) {
        if (project_area(plan, p) != area)
            continue;
        s.projects++;
        if (project_budget(p, &budget))
            s.amount = decimal_add(s.amount, budget);
    }
    return s;
}

static void area_row(struct composer *c, struct node *table, const char *name, size_t projects, struct decimal budget)
{
    struct node *row = row_add(c, table);
    text_cell_add(c, row, ALIGN_START, name)->header = true;
    text_cell_add(c, row, ALIGN_END, phrase_count(&c->words, projects));
    text_cell_add(c, row, ALIGN_END, phrase_amount(&c->words, budget));
}

static void by_area(struct composer *c)
{
    const struct plan *plan = c->plan;
    const struct column columns[] = {
        {phrases[PHRASE_AREA], 60}, {phrases[PHRASE_PROJECT], 20}, {phrases[PHRASE_BUDGET_BAHT], 20}};
    struct node *table = small_table_add(c, phrases[PHRASE_BY_AREA], columns, 3);
    struct share s;
    EACH (area, plan->areas) {
        s = area_share(plan, area);
        area_row(c, table, area->name.s, s.projects, s.amount);
    }
    s = area_share(plan, NULL);
    if (s.projects > 0)
        area_row(c, table, phrases[PHRASE_NO_AREA], s.projects, s.amount);
    area_row(c, table, phrases[PHRASE_TOTAL], plan->projects.count, budget_total(plan));
}

/* ---- headline KPIs --------------------------------------------------------------- */

static void headlines(struct composer *c)
{
    const struct column columns[] = {
        {phrases[PHRASE_KPI], 54}, {phrases[PHRASE_BASELINE], 30}, {phrases[PHRASE_TARGET], 16}};
    struct node *table = small_table_add(c, phrases[PHRASE_HEADLINES], columns, 3);
    EACH (k, c->plan->kpis) {
        if (!k->headline.v)
            continue;
        struct node *row = row_add(c, table), *name = cell_add(c, row, ALIGN_START);
        kpi_link_add(c, name, k);
        text_cell_add(c, row, ALIGN_CENTER, kpi_last_baseline(c, k));
        text_cell_add(c, row, ALIGN_CENTER, phrase_target(&c->words, k));
    }
}

static bool has_headlines(const struct plan *plan)
{
    EACH (k, plan->kpis)
        if (k->headline.v)
            return true;
    return false;
}

void compose_summary(struct composer *c)
{
    markdown_add(c, c->page, &c->plan->executive_summary);
    key_figures(c);
    if (c->plan->kpis.count > 0)
        by_dimension(c);
    if (c->plan->projects.count > 0)
        by_area(c);
    if (has_headlines(c->plan))
        headlines(c);
}
