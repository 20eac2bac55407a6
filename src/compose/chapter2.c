/* Chapter 2: the visions, missions, objectives and goals with their links, and the KPIs of the plan as a whole. */
#include "composer.h"

void compose_drive(struct composer *c)
{
    if (!c->plan->bma_vision.s)
        return;
    label_add(c, c->page, phrase_label(&plan_record, "bma_vision"));
    quote_add(c, &c->plan->bma_vision);
}

void compose_vision(struct composer *c)
{
    quote_add(c, &c->plan->vision);
}

void compose_missions(struct composer *c)
{
    EACH (m, c->plan->missions)
        statement_add(c, c->page, ID_MISSION, &m->self, &m->text);
}

void compose_objectives(struct composer *c)
{
    EACH (o, c->plan->objectives) {
        statement_add(c, c->page, ID_OBJECTIVE, &o->self, &o->text);
        struct node *before = c->page->last;
        refs_add(c, c->page, phrases[PHRASE_ANSWERS_MISSIONS], REFS(ID_MISSION, o->missions));
        small_lines_join(c, c->page, before);
    }
}

void compose_goals(struct composer *c)
{
    EACH (g, c->plan->goals) {
        statement_add(c, c->page, ID_GOAL, &g->self, &g->text);
        struct node *before = c->page->last;
        refs_add(c, c->page, phrases[PHRASE_ANSWERS_OBJECTIVES], REFS(ID_OBJECTIVE, g->objectives));
        labelled_add(c, c->page, phrase_label(&goal_record, "result"),
                     phrase_choice(&goal_record, "result", g->result.v));
        users_add(c, c->page, phrases[PHRASE_MEASURED_BY], &g->self, &kpi_record);
        small_lines_join(c, c->page, before);
    }
}

/* ---- the headline KPIs ------------------------------------------------------------------------- */

static bool is_headline(const struct kpi *k)
{
    return k->headline.v;
}

void compose_headline(struct composer *c)
{
    struct node *grid = NULL;
    EACH (k, c->plan->kpis) {
        if (!is_headline(k))
            continue;
        if (!grid)
            grid = grid_add(c, c->page, c->section, phrases[PHRASE_HEADLINES]);
        grid_row_add(c, grid, c->section, kpi_cells, k);
    }
    if (grid)
        kpi_results_add(c, phrases[PHRASE_RESULTS_HEADLINE], is_headline);
}
