/* The parts of the HTML writer. */
#ifndef BMAPLAN_EMIT_HTML_H
#define BMAPLAN_EMIT_HTML_H

#include <bmaplan/picture.h>

#include "markup.h"

/* What the HTML writer remembers. */
struct html {
    const struct node *title;     /* the first paragraph of that style: the page's h1 */
    const struct node *captioned; /* the table whose caption has opened it already */
    struct note *notes;
    size_t note_count;
};

/* DOC_KIND_COUNT rows. */
const struct mark *html_marks(void);

/* ` id="..."`, nothing for a node without an anchor. */
void html_id(struct markup *m, const struct node *n);
/* ` class="..."` of those names that are not NULL. */
void html_class(struct markup *m, const char *const *names, size_t count);
/* The number of a heading or caption, set apart from its words. */
void html_number(struct markup *m, const struct node *n);

void html_caption(struct markup *m, const struct node *n);
void html_caption_end(struct markup *m, const struct node *n);
void html_table(struct markup *m, const struct node *n);
void html_row(struct markup *m, const struct node *n);
void html_row_end(struct markup *m, const struct node *n);
void html_cell(struct markup *m, const struct node *n);
void html_cell_end(struct markup *m, const struct node *n);

/* The list that a CONTENTS node asks for. */
void html_contents(struct markup *m, const struct node *n);
/* The listed headings down to a level as nested lists of links. */
void html_headings(struct markup *m, unsigned levels);

void html_figure(struct markup *m, const struct node *n);
void html_image(struct markup *m, const struct node *n);

void html_note(struct markup *m, const struct node *n);
/* What the notes say, as a section; nothing if there are none. */
void html_notes(struct markup *m);

#endif
