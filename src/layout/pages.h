/* What the making of pages shares: the page under way, and what is known of those that are made. */
#ifndef LAYOUT_PAGES_H
#define LAYOUT_PAGES_H

#include "core.h"

enum { NOTE_RULE = 10 }; /* points: room above the notes of a page, with its line */

/* A strip in its place on the page under way. */
struct placed {
    const struct strip *strip;
    double y, more; /* from the page's top; added to its height for the pillar that ends with it */
    bool again;     /* a header row that is painted once more: an artifact */
};

/* A pillar that reaches the page under way. */
struct standing {
    const struct pillar *pillar;
    size_t last, next; /* the strip it ends with; of its content, what has not been painted */
    size_t from;       /* the placed strip it begins with on this page */
    double y, end;     /* from where to where, if it ends on this page */
};

/* What is taken back if a group of strips turns out not to fit. */
struct progress {
    double y;
    size_t placed_count, standing_count;
    size_t strips, behind; /* strips of the flow on this page; index behind the last one */
    struct flow notes;
    double notes_height, notes_least;
    const struct node *running, *page_running; /* headings: at the end of the page, and for its head */
};

/* Where a heading of level 1 or 2 stands. */
struct begun {
    const struct node *heading;
    size_t page;
    bool on_top;
};

/* A page number that is not known before all pages are made. */
struct pending {
    struct paint *paint;
    size_t after; /* paints of the page behind it */
};

struct pages {
    struct layouter *l;
    const struct flow *flow;                        /* of the part of a section that is under way */
    double width, height, left, right, top, bottom; /* points; the last four from the page's edges left and top */
    struct placed *placed;
    struct standing *standing;
    struct progress at;
    unsigned front, body; /* pages so far, for their labels */
    /* pages that are made */
    struct page *items;
    size_t count;
    struct anchor *anchors;
    size_t anchor_count;
    struct begun *begun;
    size_t begun_count;
    struct pending *pending;
    size_t pending_count;
};

/* ---- pages.c: strips find their pages --------------------------------------------------------- */

/* Makes the pages of a part of a section: it begins one. */
void pages_fill(struct pages *p, const struct flow *flow);

/* ---- page.c: one page ------------------------------------------------------------------------- */

/* Measures of the pages of a section of this style. */
void pages_measure(struct pages *p, enum doc_style style);
/* An empty page; notes and pillars that the page before could not hold go on. */
void page_start(struct pages *p);
/* Paints what was placed. */
void page_finish(struct pages *p);
/* What a pillar still needs, from the top of its part on this page. */
double standing_need(const struct standing *s);

/* ---- page_edges.c ----------------------------------------------------------------------------- */

void page_head(struct pages *p, struct strip *to);
void page_foot(struct pages *p, struct strip *to, const char *label);
void cover_ornament(struct pages *p, struct strip *to);

/* ---- cover.c ---------------------------------------------------------------------------------- */

/* Spreads the blocks of a cover over its page. */
void cover_arrange(struct layouter *l, struct flow *flow);

/* ---- references.c ----------------------------------------------------------------------------- */

void anchors_sort(struct pages *p);
/* Fills in the page numbers. */
void references_resolve(struct pages *p, const struct layout *made);
const struct section_pages *sections_make(struct pages *p);

#endif
