/* layout: document -> pages: where every line, rule and figure stands, and the structure they belong to. Points, from the
 * page's top left corner; y down. */
#ifndef BMAPLAN_LAYOUT_H
#define BMAPLAN_LAYOUT_H

#include <bmaplan/doc.h>
#include <bmaplan/draw.h>
#include <bmaplan/picture.h>

/* ---- structure: what a screen reader meets, in order ----------------------------------------- */

enum role {
    ROLE_DOCUMENT, ROLE_SECTION, ROLE_PARAGRAPH, ROLE_HEADING, ROLE_LIST, ROLE_ITEM, ROLE_LABEL, ROLE_BODY, ROLE_QUOTE,
    ROLE_CODE, ROLE_TABLE, ROLE_ROW, ROLE_HEADER_CELL, ROLE_CELL, ROLE_CAPTION, ROLE_FIGURE, ROLE_CONTENTS, ROLE_ENTRY,
    ROLE_LINK, ROLE_REFERENCE, ROLE_NOTE,
    ROLE_COUNT
};
struct element {
    enum role role;
    unsigned level;           /* HEADING, ENTRY */
    struct element *parent, *next, *first, *last;
    const struct node *node;  /* it was made for; NULL for what layout adds */
    const char *alternative;  /* FIGURE */
    const char *target;       /* LINK */
    unsigned columns, rows;   /* cells: spans */
    bool heads_row;           /* HEADER_CELL: its scope is the row */
    bool ordered;             /* LIST */
    unsigned number;          /* in order, from 0: an index for who renders */
};

/* ---- what is painted ------------------------------------------------------------------------- */

enum paint_kind { PAINT_TEXT, PAINT_GROUND, PAINT_LINE, PAINT_DRAWING, PAINT_PICTURE };
struct paint {
    enum paint_kind kind;
    enum ink ink;                  /* TEXT, GROUND, LINE */
    const struct element *element; /* NULL: an artifact (rules, grounds, running heads, repeated header rows) */
    double x, y;                   /* TEXT: y is the baseline */
    union {
        struct { /* TEXT: part of one line, all of one element */
            const struct chunk *chunks;
            size_t count;
            double size;         /* points */
            double stretch, gap; /* points added to each space; and between chunks that touch, where a line may break */
            bool struck;
        };
        struct { /* all others */
            double width, height; /* LINE: from x, y to x + width, y + height */
            double line_width;    /* LINE */
            const struct drawing *drawing;
            const struct picture *picture;
        };
    };
};
struct page {
    double width, height;
    const char *label;             /* "ก", "๑"; "" on the cover */
    const struct paint *paints;
    size_t count;
    const struct node *begins;     /* the first block that begins on it, or NULL */
};

/* Where a name of the document stands. */
struct anchor {
    const char *name;
    size_t page; /* index */
    double x, y;
};
struct layout {
    const struct page *pages;
    size_t page_count;
    const struct element *root;
    size_t element_count;
    const struct anchor *anchors; /* sorted by name */
    size_t anchor_count;
    const struct section_pages *sections; /* of headings of level 1 and 2 that have an anchor: which pages they fill */
    size_t section_count;
};
struct section_pages {
    const struct node *heading;
    size_t first, last; /* indices of pages */
};

struct layout_options {
    const struct theme *theme;
    struct typesetter *type;
    const char *head, *foot;  /* of running heads and feet: the plan's short title, its revision; "" */
    bool arabic_digits;
};
const struct layout *layout_document(struct arena *a, const struct node *document, struct layout_options options);
/* NULL if there is no such name. "#name" is taken, too. */
const struct anchor *layout_anchor(const struct layout *l, const char *name);
/* The label of the page that a name stands on; NULL if there is none. */
const char *layout_label(const struct layout *l, const char *name);

/* ---- lists of contents, for every format ------------------------------------------------------ */

/* The heading or caption after `n` (NULL: the first) that a CONTENTS of this text lists; NULL at the end. */
const struct node *contents_next(const struct node *document, const char *what, const struct node *n);

#endif
