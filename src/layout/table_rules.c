/* Grounds and rules of a table: each cell has its ground, a rule on its left and one below it. */
#include "table.h"

enum ink ground_of(const struct grid_cell *cell)
{
    static const enum ink grounds[] = {
        [TONE_NONE] = INK_PAPER, [TONE_HEADER] = INK_HEADER, [TONE_ACCENT] = INK_SOFT, [TONE_GOOD] = INK_GOOD,
        [TONE_WARN] = INK_WARN,  [TONE_BAD] = INK_BAD,       [TONE_BAR] = INK_BAR};
    const struct node *n = cell->node, *row = n->parent, *table = row->parent;
    if (n->tone != TONE_NONE || table->style == STYLE_PLAIN)
        return grounds[n->tone];
    if (row->header)
        return INK_HEADER;
    return n->header && table->style == STYLE_FORM ? INK_SOFT : INK_PAPER;
}

static void line(const struct table *t, struct strip *strip, struct box at)
{
    struct paint *paint = paint_add(t->l, strip, PAINT_LINE);
    paint->x = at.x;
    paint->y = at.y;
    paint->width = at.width;
    paint->height = at.height;
    paint->ink = INK_RULE;
    paint->line_width = t->rule;
}

/* It ends where the rules beside it have their outer edges. */
void rule_paint(const struct table *t, struct strip *strip, unsigned first, unsigned end, double y)
{
    double x = t->edges[first] - t->rule / 2;
    if (t->rule > 0 && end > first)
        line(t, strip, (struct box){x, y, t->edges[end] + t->rule / 2 - x, 0});
}

/* The run of cells from `cell` on that have one ground. */
static const struct grid_cell *run_end(const struct grid_cell *cell, const struct grid_cell *end)
{
    const struct grid_cell *next = cell + 1;
    while (next < end && next->rows == 1 && next->first == next[-1].end && ground_of(next) == ground_of(cell))
        next++;
    return next;
}

/* A run is one paint. The rule above it, which the row before has painted, may lie below it now. */
void grounds_paint(const struct table *t, struct strip *strip, size_t row, bool starts)
{
    const struct grid_row *at = &t->grid.rows[row];
    const struct grid_cell *end = at->cells + at->count;
    for (const struct grid_cell *cell = at->cells, *next; cell < end; cell = next) {
        next = run_end(cell, end);
        if (cell->rows > 1 || ground_of(cell) == INK_PAPER)
            continue;
        struct paint *ground = paint_add(t->l, strip, PAINT_GROUND);
        ground->x = t->edges[cell->first];
        ground->width = t->edges[next[-1].end] - ground->x;
        ground->height = strip->height;
        ground->ink = ground_of(cell);
        if (starts)
            rule_paint(t, strip, cell->first, next[-1].end, 0);
    }
}

/* Left of each cell, and right of one that has no such neighbour. */
static void rules_beside(const struct table *t, struct strip *strip, size_t row)
{
    const struct grid_row *at = &t->grid.rows[row];
    const struct grid_cell *end = at->cells + at->count;
    for (const struct grid_cell *cell = at->cells; cell < end; cell++) {
        if (cell->rows > 1)
            continue;
        const struct grid_cell *next = cell + 1 < end && cell[1].first == cell->end ? cell + 1 : NULL;
        line(t, strip, (struct box){t->edges[cell->first], 0, 0, strip->height});
        if (!next || next->rows > 1)
            line(t, strip, (struct box){t->edges[cell->end], 0, 0, strip->height});
    }
}

void rules_below(const struct table *t, struct strip *strip, double y)
{
    unsigned first = 0;
    for (unsigned c = 0; c < t->grid.columns; c++) {
        if (!t->open[c])
            continue;
        rule_paint(t, strip, first, c, y);
        first = t->open[c]->end;
    }
    rule_paint(t, strip, first, t->grid.columns, y);
}

void rules_paint(const struct table *t, struct strip *strip, size_t row, bool ends)
{
    if (t->rule <= 0)
        return;
    rules_beside(t, strip, row);
    if (ends)
        rules_below(t, strip, strip->height);
}
