/* The parts of the layout: blocks become strips, strips become pages. */
#ifndef LAYOUT_PARTS_H
#define LAYOUT_PARTS_H

#include <bmaplan/layout.h>

/* A slice of a column that no page break goes through: a line, a row of a table, a figure. */
struct strip {
    double above; /* white space before it, which the top of a page swallows */
    double height;
    struct paint *paints; /* from the strip's top left corner */
    size_t count;
    bool keep;                 /* no page ends behind it: headings, header rows, first lines */
    bool page_before;          /* a page begins with it */
    const struct node *begins; /* the block that begins here, or NULL */
    const char **anchors;      /* names that stand here */
    size_t anchor_count;
    const struct flow *notes;    /* footnotes that are called here: strips for the page's foot; NULL: none */
    const struct flow *repeat;   /* header rows to paint again, as artifacts, where a page begins with it; NULL: none */
    const struct strip *closing; /* artifacts to paint over it where a page ends behind it; NULL: none */
    struct pillar *pillars;      /* row-spanning cells that begin with this row */
};
struct flow {
    struct strip *strips;
    size_t count;
    double width;
};
/* A cell over several rows: its ground and rules are painted on each page that it reaches, its content goes on from page to page. */
struct pillar {
    struct pillar *next;
    size_t rows;                  /* strips it covers, the one it begins with counted */
    double x, width;              /* from the left of the strip */
    double padding, above, below; /* beside the content, above and below it */
    struct flow content;          /* in the width without padding */
    bool middle;                  /* the content stands in the middle of the first part, if it fits whole */
    enum ink ground;              /* INK_PAPER: none is painted */
    double rule;                  /* width of the lines around it; 0: none */
};

/* Where blocks are set: how wide, in which type. */
struct column {
    double x, width;          /* from the flow's left */
    double size, line_height; /* points; of the size */
    enum ink ink;
    enum face face;       /* that plain text has: bold in header cells */
    enum doc_align align; /* of paragraphs that name none */
    bool justified;       /* prose; not in cells */
    bool tight;           /* in cells: little space between blocks */
};

struct footnote {
    const struct node *node;
};

struct layouter {
    struct arena *arena;
    struct layout_options options;
    const struct node *document;
    struct element *root, *parent; /* parent: the element that what is laid out next belongs to */
    size_t element_count;
    struct arena *scratch;          /* strips and their paints: only until the pages of the part under way are made */
    enum doc_style section;         /* the style of the section under way ... */
    double area_width, area_height; /* ... and its pages' room between the margins */
    struct pages *pages;
    struct element *caption;                   /* of the table or figure that comes next; NULL: none */
    unsigned heading_levels[6], heading_depth; /* of the headings that the next one stands below */
    struct footnote *footnotes;                /* so far: the place in the list is the number */
    size_t footnote_count;
    struct placed_picture *pictures; /* files read so far */
    size_t picture_count;
};

/* A new element, last child of l->parent. */
struct element *element_add(struct layouter *l, enum role role, const struct node *n);

/* Where the baseline lies in a line of this column, from the line's top. */
double column_baseline(const struct layouter *l, const struct column *column);

/* Lays out the block children of `parent` in the column, below what the flow holds already. */
void flow_blocks(struct layouter *l, struct flow *flow, const struct node *parent, const struct column *column);
struct strip *flow_add(struct layouter *l, struct flow *flow);
struct paint *paint_add(struct layouter *l, struct strip *strip, enum paint_kind kind);
/* All strips of `from` moved to x, y and painted in `to`, one below the other; returns their height. Names and notes go along. */
double strip_take(struct layouter *l, struct strip *to, const struct flow *from, double x, double y);
double flow_height(const struct flow *flow);

/* table.c and its kin: a strip a row. */
void flow_table(struct layouter *l, struct flow *flow, const struct node *table, const struct column *column);

#endif
