/* Tables: a strip a row, header rows that every page repeats. */
#include "table.h"

/* Points. clearance: between a rule and the marks of a word below it. */
static const double rule_width = 0.5, clearance = 0.8;
static const double cell_padding = 5, dense_padding = 2.5, plain_padding = 2, cell_below = 1.5;
static const double cell_line_height = 1.26; /* em */
/* Of the page: a row that is higher is split. */
static const double row_share = 0.25;
enum { DENSE = 10 }; /* so many columns have small type and little padding, as have words that do not fit otherwise */

/* The marks of Thai words reach beyond their line. */
static double padding_above(const struct table *t)
{
    const struct column column = {.size = t->size, .line_height = t->line_height, .face = FACE_BOLD};
    double ascent = typesetter_metrics(t->l->options.type, column.face).ascent * t->size;
    double above = ascent - column_baseline(t->l, &column) + clearance;
    return t->rule > 0 && above > t->below ? above : t->below;
}

static void table_size(struct table *t, bool dense)
{
    const struct theme_type *type = &t->l->options.theme->type;
    bool plain = t->node->style == STYLE_PLAIN;
    bool small = dense || t->node->style == STYLE_SMALL || doc_inside(t->node, DOC_CELL);
    t->size = theme_size(small ? &type->small : &type->table);
    t->padding = dense ? dense_padding : plain ? plain_padding : cell_padding;
    t->rule = plain ? 0 : rule_width;
    t->below = plain ? plain_padding : cell_below;
    t->above = padding_above(t);
}

static struct table table_open(struct layouter *l, const struct node *node, const struct column *column)
{
    struct table t = {.l = l, .node = node, .grid = grid_read(l->scratch, node), .line_height = cell_line_height};
    bool dense = t.grid.columns >= DENSE;
    table_size(&t, dense);
    t.row_most = l->area_height * row_share;
    t.open = arena_alloc(l->scratch, t.grid.columns * sizeof(struct grid_cell *));
    if (columns_share(&t, column) || dense)
        return t;
    table_size(&t, true);
    columns_share(&t, column);
    return t;
}

static void row_flow(struct table *t, struct flow *flow, size_t row)
{
    row_set(t, row);
    row_measure(t, row);
    row_open(t, row);
    row_paint(t, flow, row);
    row_close(t, row);
}

/* Such as an area or a project, which names what the rows below it are about. */
static bool is_section_row(const struct table *t, size_t row)
{
    const struct grid_row *at = &t->grid.rows[row];
    const struct grid_cell *cell = at->cells;
    return at->count == 1 && cell->end - cell->first == t->grid.columns && cell->node->tone == TONE_ACCENT;
}

/* Such as a sum: its words stand in several columns. */
static bool is_sum_row(const struct table *t, size_t row)
{
    const struct grid_row *at = &t->grid.rows[row];
    return at->count > 0 && at->cells[0].end - at->cells[0].first > 1;
}

/* Does the row stay with the next one? Rows of one line that begin a table do; a sum does not begin a page, nor does a
 * last row below one of one line. */
static bool stays(const struct table *t, size_t row)
{
    bool form = t->node->style == STYLE_FORM;
    bool is_low = t->grid.rows[row].height < 2 * t->size * t->line_height;
    bool starts = row - t->grid.heads < (form ? 2 : 1), leads_last = row + 2 == t->grid.count && !form;
    if (row + 1 == t->grid.count)
        return false;
    return is_section_row(t, row) || (starts && is_low) || (leads_last && (is_low || is_sum_row(t, row + 1)));
}

/* The same strip for other pages, where nobody reads it again. */
static const struct flow *strip_again(struct layouter *l, const struct strip *strip)
{
    struct flow *again = arena_alloc(l->scratch, sizeof *again);
    struct strip *copy = flow_add(l, again);
    copy->height = strip->height;
    for (size_t i = 0; i < strip->count; i++) {
        struct paint *paint = paint_add(l, copy, strip->paints[i].kind);
        *paint = strip->paints[i];
        paint->element = NULL;
    }
    return again;
}

/* The header rows in one strip. */
static void head_flow(struct table *t, struct flow *flow)
{
    struct flow rows = {.width = flow->width};
    for (size_t row = 0; row < t->grid.heads; row++)
        row_flow(t, &rows, row);
    struct strip *strip = flow_add(t->l, flow);
    strip->height = strip_take(t->l, strip, &rows, 0, 0);
    strip->keep = t->grid.heads < t->grid.count;
    t->repeat = strip_again(t->l, strip);
}

/* A table without header rows has a rule at its top, on every page. */
static void top_flow(struct table *t, struct flow *flow)
{
    struct strip *strip = flow_add(t->l, flow);
    strip->keep = true;
    rule_paint(t, strip, 0, t->grid.columns, 0);
    t->repeat = strip_again(t->l, strip);
}

void flow_table(struct layouter *l, struct flow *flow, const struct node *node, const struct column *column)
{
    struct element *parent = l->parent;
    if (!node->first)
        return;
    struct table t = table_open(l, node, column);
    l->parent = element_add(l, ROLE_TABLE, node);
    if (t.grid.heads > 0)
        head_flow(&t, flow);
    else if (t.rule > 0)
        top_flow(&t, flow);
    for (size_t row = t.grid.heads; row < t.grid.count; row++) {
        row_flow(&t, flow, row);
        flow->strips[flow->count - 1].keep = stays(&t, row);
    }
    l->parent = parent;
}
