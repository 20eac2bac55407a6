/* Part 4 item 6: the steps of every project, below the charts of their twelve months. */
#include "composer.h"

static void fill_step(struct composer *c, struct node *cell, const void *value)
{
    const struct step *step = value;
    paragraph_add(c, cell, step->name.s);
}

static void fill_output(struct composer *c, struct node *cell, const void *value)
{
    const struct step *step = value;
    paragraph_add(c, cell, step->output.s);
}

static void fill_owner(struct composer *c, struct node *cell, const void *value)
{
    const struct step *step = value;
    paragraph_add(c, cell, division_name(&step->owner));
}

static void fill_period(struct composer *c, struct node *cell, const void *value)
{
    const struct step *step = value;
    paragraph_add(c, cell, phrase_span(&c->words, &step->start, &step->end));
}

static void fill_weight(struct composer *c, struct node *cell, const void *value)
{
    const struct step *step = value;
    paragraph_add(c, cell, phrase_number(&c->words, &step->weight));
}

static const struct filler fillers[] = {
    {.id = "step", .fill = fill_step},
    {.id = "output", .fill = fill_output},
    {.id = "owner", .fill = fill_owner},
    {.id = "period", .fill = fill_period},
    {.id = "weight", .align = ALIGN_CENTER, .fill = fill_weight},
    {.record = &step_record},
};

static void project_row_add(struct composer *c, struct node *table, const struct project *p)
{
    struct node *row = row_add(c, table), *cell = cell_add(c, row, ALIGN_START);
    cell->header = true;
    cell->span = table->columns;
    cell->tone = TONE_ACCENT;
    project_link_add(c, cell, p);
    labelled_add(c, cell, phrase_label(&project_record, "owner"), division_name(&p->owner));
}

static void table_of_steps(struct composer *c)
{
    const struct section *s = c->section;
    struct node *grid = NULL;
    EACH (p, c->plan->projects) {
        if (p->steps.count == 0)
            continue;
        if (!grid) {
            grid = grid_add(c, c->page, s, s->short_heading.s ? s->short_heading.s : s->heading.s);
            grid->style = STYLE_SMALL;
        }
        project_row_add(c, grid, p);
        EACH (step, p->steps)
            grid_row_add(c, grid, s, fillers, step);
    }
}

void compose_steps(struct composer *c)
{
    if (figures_are_drawn(c) && c->plan->fiscal_year.v)
        months_figures_add(c);
    table_of_steps(c);
}
