/* Part 4 item 6: the steps of every project over the twelve months of the fiscal year. */
#include <string.h>

#include "composer.h"

enum { MONTHS = 12, MONTHS_OF_FIRST_YEAR = 3 }; /* October to December lie in the calendar year before */

static bool is_months(const struct edition_column *column)
{
    return strcmp(column->id.s, "months") == 0;
}

/* ---- the head: two rows, the years above their months -------------------------------------------- */

static unsigned whole_width(const struct edition_column *column)
{
    return column->width.ok ? (unsigned)column->width.v.digits : 0;
}

static void widths_set(struct composer *c, struct node *table)
{
    const struct section *s = c->section;
    unsigned *widths = arena_alloc(c->arena, (s->columns.count + MONTHS) * sizeof *widths), n = 0;
    EACH (column, s->columns) {
        unsigned width = whole_width(column);
        if (!is_months(column)) {
            widths[n++] = width;
            continue;
        }
        for (unsigned month = 0; month < MONTHS; month++)
            widths[n++] = width / MONTHS + (month < width % MONTHS);
    }
    table->widths = widths;
    table->columns = n;
}

static void year_cell_add(struct composer *c, struct node *row, int year, unsigned months)
{
    const char *text = arena_format(c->arena, "%s" NBSP "%s", phrases[PHRASE_ERA], phrase_year(&c->words, year));
    text_cell_add(c, row, ALIGN_CENTER, text)->span = months;
}

static void head_add(struct composer *c, struct node *table)
{
    struct node *years = row_add(c, table), *months = row_add(c, table);
    int year = c->plan->fiscal_year.v;
    years->header = true;
    months->header = true;
    EACH (column, c->section->columns) {
        if (!is_months(column)) {
            text_cell_add(c, years, ALIGN_CENTER, column->heading.s)->rows = 2;
            continue;
        }
        year_cell_add(c, years, year - 1, MONTHS_OF_FIRST_YEAR);
        year_cell_add(c, years, year, MONTHS - MONTHS_OF_FIRST_YEAR);
        for (int month = 0; month < MONTHS; month++)
            text_cell_add(c, months, ALIGN_CENTER, month_short((month + 9) % 12 + 1));
    }
}

/* ---- a step -------------------------------------------------------------------------------------- */

/* Months from the fiscal year's October: below 0 before it, 12 and more after it. */
static int month_of(const struct plan *plan, struct date d)
{
    struct date first = plan_first_day(plan);
    return (d.year - first.year) * 12 + d.month - first.month;
}

static void months_add(struct composer *c, struct node *row, const struct step *step)
{
    bool dated = step->start.v.day && step->end.v.day;
    int from = dated ? month_of(c->plan, step->start.v) : MONTHS, to = dated ? month_of(c->plan, step->end.v) : -1;
    for (int month = 0; month < MONTHS; month++) {
        struct node *cell = cell_add(c, row, ALIGN_CENTER);
        bool under_way = month >= from && month <= to;
        cell->tone = under_way ? TONE_BAR : TONE_NONE;
        if (under_way)
            doc_paragraph(c->arena, cell, phrases[PHRASE_BAR]);
        else
            doc_add(c->arena, cell, DOC_PARAGRAPH);
    }
}

static void fill_step(struct composer *c, struct node *cell, const void *value)
{
    const struct step *step = value;
    paragraph_add(c, cell, step->name.s);
    labelled_add(c, cell, phrase_label(&step_record, "output"), step->output.s);
}

static void fill_weight(struct composer *c, struct node *cell, const void *value)
{
    const struct step *step = value;
    paragraph_add(c, cell, phrase_number(&c->words, &step->weight));
}

static void fill_owner(struct composer *c, struct node *cell, const void *value)
{
    const struct step *step = value;
    paragraph_add(c, cell, division_name(&step->owner));
}

static const struct filler fillers[] = {
    {.id = "step", .fill = fill_step},
    {.id = "weight", .align = ALIGN_CENTER, .fill = fill_weight},
    {.id = "owner", .fill = fill_owner},
    {0},
};

static void step_add(struct composer *c, struct node *table, const struct step *step)
{
    struct node *row = row_add(c, table);
    EACH (column, c->section->columns) {
        if (is_months(column))
            months_add(c, row, step);
        else
            filled_cell_add(c, row, fillers, column->id.s, step);
    }
}

/* ---- projects ------------------------------------------------------------------------------------ */

static void project_row_add(struct composer *c, struct node *table, const struct project *p)
{
    struct node *row = row_add(c, table), *cell = cell_add(c, row, ALIGN_START);
    cell->header = true;
    cell->span = table->columns;
    cell->tone = TONE_ACCENT;
    project_link_add(c, cell, p);
    labelled_add(c, cell, phrase_label(&project_record, "owner"), division_name(&p->owner));
}

/* The columns are twelve months and the edition's others, so the head is made here. */
static struct node *chart_add(struct composer *c)
{
    struct node *table = table_add(c, c->page, phrases[PHRASE_TWELVE_MONTHS], NULL, 0);
    table->style = STYLE_SMALL;
    widths_set(c, table);
    head_add(c, table);
    return table;
}

void compose_steps(struct composer *c)
{
    struct node *table = NULL;
    EACH (p, c->plan->projects) {
        if (p->steps.count == 0)
            continue;
        if (!table)
            table = chart_add(c);
        project_row_add(c, table, p);
        EACH (step, p->steps)
            step_add(c, table, step);
    }
}
