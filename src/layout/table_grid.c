/* Where the cells of a table stand. */
#include "table.h"

#include <assert.h>

static size_t children_count(const struct node *n)
{
    size_t count = 0;
    for (const struct node *child = n->first; child; child = child->next)
        count++;
    return count;
}

/* reach: by column, the first row that no cell from above reaches any more. */
static void place(struct grid *g, struct grid_row *row, size_t *reach)
{
    size_t at = (size_t)(row - g->rows), part_end = at < g->heads ? g->heads : g->count;
    unsigned column = 0;
    for (const struct node *n = row->node->first; n; n = n->next) {
        struct grid_cell *cell = &row->cells[row->count++];
        while (column < g->columns && reach[column] > at)
            column++;
        assert(column < g->columns);
        size_t rows = cell_covers(n->rows);
        *cell = (struct grid_cell){.node = n, .first = column, .row = at};
        cell->rows = rows < part_end - at ? rows : part_end - at;
        for (unsigned left = cell_covers(n->span); left > 0 && column < g->columns && reach[column] <= at; left--)
            reach[column++] = at + cell->rows;
        cell->end = column;
    }
}

struct grid grid_read(struct arena *a, const struct node *table)
{
    struct grid g = {.columns = table_columns(table), .count = children_count(table)};
    size_t *reach = arena_alloc(a, g.columns * sizeof *reach), at = 0;
    g.rows = arena_alloc(a, g.count * sizeof *g.rows);
    for (const struct node *n = table->first; n && n->header; n = n->next)
        g.heads++;
    for (const struct node *n = table->first; n; n = n->next) {
        struct grid_row *row = &g.rows[at++];
        row->node = n;
        row->cells = arena_alloc(a, children_count(n) * sizeof *row->cells);
        place(&g, row, reach);
    }
    return g;
}
