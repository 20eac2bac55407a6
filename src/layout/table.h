/* Tables: where the cells stand, how wide the columns are, and rows that become strips. */
#ifndef LAYOUT_TABLE_H
#define LAYOUT_TABLE_H

#include "parts.h"

/* A cell in its place. */
struct grid_cell {
    const struct node *node;
    unsigned first, end; /* columns; the end is behind its last */
    size_t row, rows;    /* its first row, and how many it covers */
    struct flow content;
    size_t from, to;       /* strips of the content in the part of the row that is being painted */
    struct pillar *pillar; /* once painted, if it covers several rows */
};
struct grid_row {
    const struct node *node;
    struct grid_cell *cells; /* that begin here */
    size_t count;
    double height;
};
struct grid {
    unsigned columns;
    struct grid_row *rows;
    size_t count, heads; /* rows; those at the top that every page repeats */
};
/* Spans are held to the grid, and to the head or the body. */
struct grid grid_read(struct arena *a, const struct node *table);

/* A table under way. */
struct table {
    struct layouter *l;
    const struct node *node;
    struct grid grid;
    double *edges; /* of the columns, one more than these, from the flow's left */
    double size, line_height, rule;
    double padding, below;   /* beside the words; below them */
    double above;            /* so that marks do not touch the rule */
    double row_most;         /* a higher row is split */
    struct grid_cell **open; /* by column: the cell over several rows that reaches the row under way */
    const struct flow *repeat;
};

/* Sets the edges: the shares the table names, but no word is broken that fits elsewhere. False if some are. */
bool columns_share(struct table *t, const struct column *column);
/* Moves room between columns where that makes the table lower; none gets less than its least. Forms keep their shares:
 * they look alike. */
void columns_balance(const struct table *t, double *widths, const double *least);

/* ---- the rows, from the first to the last ------------------------------------------------------ */

/* Lays out the cells that begin in the row. */
void row_set(struct table *t, size_t row);
/* Once all cells that end in the row are laid out, and the rows above it are measured. */
void row_measure(struct table *t, size_t row);
/* Adds the row to the flow: one strip, or several if it is too high for a page. */
void row_paint(struct table *t, struct flow *flow, size_t row);
/* The cells over several rows that begin in this row are open, those that end in it no more. */
void row_open(struct table *t, size_t row);
void row_close(struct table *t, size_t row);

/* ---- grounds and rules ------------------------------------------------------------------------- */

enum ink ground_of(const struct grid_cell *cell);
/* starts: the row begins with this strip. */
void grounds_paint(const struct table *t, struct strip *strip, size_t row, bool starts);
/* Beside the cells; and below them, if the row ends with this strip. Cells over several rows have their own. */
void rules_paint(const struct table *t, struct strip *strip, size_t row, bool ends);
/* Below the cells of the row under way, but not through those that go on. */
void rules_below(const struct table *t, struct strip *strip, double y);
/* Over the columns from `first` to `end`, y from the strip's top. */
void rule_paint(const struct table *t, struct strip *strip, unsigned first, unsigned end, double y);

#endif
