/* Chapter 1: general conditions, the analysis of the situation, SWOT, the approach for the coming year. */
#include <string.h>

#include "composer.h"

/* A heading below the section's, then the text; nothing where it is missing. */
static void titled_add(struct composer *c, const char *title, const struct markdown *text)
{
    if (!text->s)
        return;
    heading_add(c, c->level + 1, NULL, title);
    markdown_add(c, c->page, text);
}

/* ---- general conditions ----------------------------------------------------------------------- */

/* A figure; the cell of its year covers the rows of that year. */
struct dated {
    const struct figure_row *figure;
    unsigned year_rows;
};

static unsigned year_rows(const void *value)
{
    const struct dated *row = value;
    return row->year_rows;
}

static void fill_year(struct composer *c, struct node *cell, const void *value)
{
    const struct figure_row *row = ((const struct dated *)value)->figure;
    paragraph_add(c, cell, phrase_year(&c->words, row->year.v));
}

static void fill_item(struct composer *c, struct node *cell, const void *value)
{
    const struct figure_row *row = ((const struct dated *)value)->figure;
    paragraph_add(c, cell, row->item.s);
}

static void fill_amount(struct composer *c, struct node *cell, const void *value)
{
    const struct figure_row *row = ((const struct dated *)value)->figure;
    bool read = row->amount.ok && !is_missing(row->amount.at);
    paragraph_add(c, cell, read ? phrase_amount(&c->words, row->amount.v) : phrase_number(&c->words, &row->amount));
}

static void fill_note(struct composer *c, struct node *cell, const void *value)
{
    const struct figure_row *row = ((const struct dated *)value)->figure;
    markdown_add(c, cell, &row->note);
}

static const struct filler figure_fillers[] = {
    {.id = "year", .align = ALIGN_CENTER, .fill = fill_year, .rows = year_rows},
    {.id = "item", .fill = fill_item},
    {.id = "amount", .align = ALIGN_END, .fill = fill_amount},
    {.id = "note", .fill = fill_note},
    {0},
};

static unsigned count_year(const struct figure_row *rows, size_t count)
{
    unsigned n = 1;
    while (n < count && rows[n].year.v == rows->year.v)
        n++;
    return n;
}

static void figures_add(struct composer *c, const char *title, const char *unit, const struct figure_row *rows,
                        size_t count)
{
    if (count == 0)
        return;
    heading_add(c, c->level + 1, NULL, title);
    struct node *grid = grid_add(c, c->page, c->section, arena_format(c->arena, "%s (%s)", title, unit));
    for (size_t i = 0; i < count; i++) {
        bool first = i == 0 || rows[i].year.v != rows[i - 1].year.v;
        struct dated row = {.figure = &rows[i], .year_rows = first ? count_year(&rows[i], count - i) : 0};
        grid_row_add(c, grid, c->section, figure_fillers, &row);
    }
}

void compose_conditions(struct composer *c)
{
    const struct conditions *of = &c->plan->situation.conditions;
    const struct record *labels = phrase_record(&situation_record, "conditions");
    titled_add(c, phrase_label(labels, "area"), &of->area);
    titled_add(c, phrase_label(labels, "society"), &of->society);
    titled_add(c, phrase_label(labels, "economy"), &of->economy);
    titled_add(c, phrase_label(labels, "population"), &of->population);
    titled_add(c, phrase_label(labels, "duties"), &of->duties);
    figures_add(c, phrase_label(labels, "staffing"), phrases[PHRASE_STAFF], of->staffing.items, of->staffing.count);
    figures_add(c, phrase_label(labels, "revenue"), phrases[PHRASE_BAHT], of->revenue.items, of->revenue.count);
    figures_add(c, phrase_label(labels, "expenditure"), phrases[PHRASE_BAHT], of->expenditure.items,
                of->expenditure.count);
    EACH (other, of->other) {
        heading_add(c, c->level + 1, NULL, other->title.s);
        markdown_add(c, c->page, &other->text);
    }
}

/* ---- the analysis ------------------------------------------------------------------------------ */

void compose_analysis(struct composer *c)
{
    const struct analysis *of = &c->plan->situation.analysis;
    const struct record *labels = phrase_record(&situation_record, "analysis");
    titled_add(c, phrase_label(labels, "past"), &of->past);
    titled_add(c, phrase_label(labels, "present"), &of->present);
    titled_add(c, phrase_label(labels, "future"), &of->future);
}

static void swot_cell(struct composer *c, struct node *row, const char *label, const struct statement *items,
                      size_t count)
{
    struct node *cell = cell_add(c, row, ALIGN_START);
    label_add(c, cell, label);
    for (size_t i = 0; i < count; i++)
        statement_add(c, cell, ID_SWOT, &items[i].self, &items[i].text);
}

/* Inside the unit above, outside below; what helps on the left. */
void compose_swot(struct composer *c)
{
    const struct swot *of = &c->plan->situation.swot;
    const struct record *labels = phrase_record(&situation_record, "swot");
    size_t items = of->strengths.count + of->weaknesses.count + of->opportunities.count + of->threats.count;
    const struct column columns[] = {{phrases[PHRASE_HELPFUL], 50}, {phrases[PHRASE_HARMFUL], 50}};
    if (items == 0)
        return;
    struct node *table = table_add(c, c->page, c->section->heading.s, columns, 2), *row = row_add(c, table);
    swot_cell(c, row, phrase_label(labels, "strengths"), of->strengths.items, of->strengths.count);
    swot_cell(c, row, phrase_label(labels, "weaknesses"), of->weaknesses.items, of->weaknesses.count);
    row = row_add(c, table);
    swot_cell(c, row, phrase_label(labels, "opportunities"), of->opportunities.items, of->opportunities.count);
    swot_cell(c, row, phrase_label(labels, "threats"), of->threats.items, of->threats.count);
}

void compose_next_year(struct composer *c)
{
    markdown_add(c, c->page, &c->plan->situation.conclusion);
}
