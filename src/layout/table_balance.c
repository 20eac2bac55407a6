/* Columns that share their table's width so that it is low: long texts get more than the shares that the table names. */
#include "table.h"

#include <math.h>
#include <string.h>

#include <bmaplan/text.h>

/* em that a letter is wide; lines that a paragraph has beyond what its length fills. */
static const double letter_em = 0.5, ragged = 0.6;
/* A column keeps within these parts of the share that it is given. */
static const double share_least = 0.6, share_most = 1.9;
/* Of the table's width, that moves at once; of its height, that this has to save. */
static const double step_share = 0.02, gain_least = 0.003;
enum { ROWS_MOST = 64, STEPS_MOST = 40, COLUMNS_MOST = 9 };

/* A paragraph of a cell. */
struct extent {
    unsigned first, end; /* columns */
    double length;       /* points, in one line */
    bool ends_cell, ends_row;
};
struct extents {
    struct extent *items;
    size_t count;
};

static double length_below(const struct node *block)
{
    double letters = 0;
    for (const struct node *n = block->first; n; n = doc_next(n, block))
        letters += n->text ? (double)text_width(n->text, strlen(n->text)) : 0;
    return letters * letter_em;
}

static void blocks_measure(const struct table *t, struct extents *to, const struct grid_cell *cell,
                           const struct node *parent)
{
    for (const struct node *n = parent->first; n; n = n->next) {
        if (n->kind != DOC_PARAGRAPH && n->kind != DOC_TABLE) {
            blocks_measure(t, to, cell, n);
            continue;
        }
        struct extent *e = arena_grow(t->l->scratch, &to->items, &to->count, sizeof *e);
        *e = (struct extent){
            .first = cell->first, .end = cell->end, .length = length_below(n) * t->size / (double)cell->rows};
    }
}

/* Of a long table, every so many rows. */
static struct extents table_measure(const struct table *t)
{
    struct extents all = {0};
    size_t stride = (t->grid.count - t->grid.heads) / ROWS_MOST + 1;
    for (size_t r = t->grid.heads; r < t->grid.count; r += stride) {
        const struct grid_row *row = &t->grid.rows[r];
        size_t before = all.count;
        for (const struct grid_cell *cell = row->cells; cell < row->cells + row->count; cell++) {
            size_t from = all.count;
            blocks_measure(t, &all, cell, cell->node);
            if (all.count > from)
                all.items[all.count - 1].ends_cell = true;
        }
        if (all.count > before)
            all.items[all.count - 1].ends_row = true;
    }
    return all;
}

static double width_of(const struct extent *e, const double *widths)
{
    double width = 0;
    for (unsigned i = e->first; i < e->end; i++)
        width += widths[i];
    return width;
}

/* In lines. The highest cell of a row counts most, but one that is nearly as high counts, too: else none would gain. */
static double table_height(const struct table *t, const struct extents *all, const double *widths)
{
    double height = 0, cell = 0, row = 0;
    for (const struct extent *e = all->items; e < all->items + all->count; e++) {
        double room = width_of(e, widths) - 2 * t->padding;
        double lines = e->length / (room > t->size ? room : t->size) + ragged;
        cell += lines > 1 ? lines : 1;
        if (e->ends_cell) {
            row += cell * cell * cell * cell;
            cell = 0;
        }
        if (e->ends_row) {
            height += sqrt(sqrt(row));
            row = 0;
        }
    }
    return height;
}

/* Points. */
struct limits {
    const double *least, *most; /* of each column */
    double step;
};

/* Room that goes from one column to another. */
struct move {
    unsigned from, to;
    double height; /* of the table then; 0: none is better */
};

static void width_move(double *widths, const struct move *move, double step)
{
    widths[move->from] -= step;
    widths[move->to] += step;
}

static struct move best_move(const struct table *t, const struct extents *all, double *widths, const struct limits *at)
{
    struct move best = {.height = table_height(t, all, widths) * (1 - gain_least)}, none = {0};
    bool found = false;
    for (unsigned from = 0; from < t->grid.columns; from++)
        for (unsigned to = 0; to < t->grid.columns; to++) {
            struct move move = {.from = from, .to = to};
            if (from == to || widths[from] - at->step < at->least[from] || widths[to] + at->step > at->most[to])
                continue;
            width_move(widths, &move, at->step);
            move.height = table_height(t, all, widths);
            width_move(widths, &move, -at->step);
            if (move.height >= best.height)
                continue;
            best = move;
            found = true;
        }
    return found ? best : none;
}

void columns_balance(const struct table *t, double *widths, const double *least)
{
    struct arena *a = t->l->scratch;
    unsigned count = t->grid.columns;
    if (t->node->style == STYLE_FORM || t->rule <= 0 || count > COLUMNS_MOST || doc_inside(t->node, DOC_CELL))
        return;
    const struct extents all = table_measure(t);
    double *from = arena_alloc(a, count * sizeof *from), *to = arena_alloc(a, count * sizeof *to), total = 0;
    for (unsigned i = 0; i < count; i++) {
        double share = widths[i] * share_least;
        from[i] = share > least[i] ? share : least[i];
        to[i] = widths[i] * share_most;
        total += widths[i];
    }
    const struct limits limits = {.least = from, .most = to, .step = total * step_share};
    for (int round = 0; round < STEPS_MOST; round++) {
        const struct move move = best_move(t, &all, widths, &limits);
        if (move.height <= 0)
            return;
        width_move(widths, &move, limits.step);
    }
}
