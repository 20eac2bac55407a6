/* Part 2: the executive summary, with the key figures that the plan itself gives. */
#include "composer.h"

static struct decimal budget_total(const struct plan *plan)
{
    struct decimal sum = decimal_of(0), budget;
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

static const char *score_text(struct composer *c, struct decimal score)
{
    return phrase_decimal(&c->words, decimal_round(score, 2), 2);
}

/* The score comes with the first results. */
static void key_figures(struct composer *c)
{
    static const unsigned widths[] = {26, 26, 48}, with_score[] = {20, 22, 34, 24};
    const struct score_total *total = &c->scores->total;
    bool scored = c->plan->results.count > 0;
    struct node *table = plain_table_add(c, c->page, scored ? with_score : widths, scored ? 4 : 3);
    struct node *row = row_add(c, table);
    table->style = STYLE_PLAIN;
    key_figure(c, row, phrase_count(&c->words, c->plan->kpis.count), phrases[PHRASE_KPI]);
    key_figure(c, row, phrase_count(&c->words, c->plan->projects.count), phrases[PHRASE_PROJECT]);
    key_figure(c, row, phrase_amount(&c->words, budget_total(c->plan)), phrases[PHRASE_BUDGET_BAHT]);
    if (scored) {
        const char *const full[] = {phrase_number(&c->words, &c->edition->scale.highest)};
        key_figure(c, row, total->has_score ? score_text(c, total->score) : c->edition->scale.not_reported.s,
                   phrase_fill(&c->words, PHRASE_SCORE_OF, full));
    }
}

/* How the score is to be taken. */
static void score_note(struct composer *c, const struct score_total *t)
{
    const char *const weights[] = {phrase_decimal(&c->words, t->weight_scored, 0),
                                   phrase_decimal(&c->words, t->weight_base, 0)};
    const char *const all[] = {score_text(c, t->score_of_all)};
    const char *const committee[] = {phrase_count(&c->words, t->by_committee), phrase_count(&c->words, t->kpis)};
    const char *provisional = t->final ? NULL : c->edition->scale.provisional.s;
    struct node *before = c->page->last;
    paragraph_add(c, c->page, phrase_fill(&c->words, PHRASE_WEIGHT_SCORED, weights));
    paragraph_add(c, c->page, phrase_fill(&c->words, PHRASE_SCORE_OF_ALL, all));
    if (t->by_committee > 0)
        paragraph_add(c, c->page, phrase_fill(&c->words, PHRASE_COMMITTEE_OF, committee));
    if (provisional)
        paragraph_add(c, c->page, arena_format(c->arena, "%s %s", phrases[PHRASE_SCORES_ARE], provisional));
    small_lines_join(c, c->page, before);
}

static void charts_add(struct composer *c)
{
    if (c->plan->kpis.count > 0)
        weights_figure_add(c);
    if (c->plan->projects.count > 0)
        budgets_figure_add(c);
    headlines_figure_add(c);
}

void compose_summary(struct composer *c)
{
    markdown_add(c, c->page, &c->plan->executive_summary);
    unwritten_add(c);
    key_figures(c);
    if (c->plan->results.count > 0)
        score_note(c, &c->scores->total);
    if (figures_are_drawn(c))
        charts_add(c);
}
