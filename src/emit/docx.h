/* The parts of the DOCX writer. Lengths are in twips: 1/20 point, 567 to a centimetre. */
#ifndef BMAPLAN_EMIT_DOCX_H
#define BMAPLAN_EMIT_DOCX_H

#include <bmaplan/picture.h>

#include "markup.h"

/* A name that links can point at: Word wants letters, digits and _ only, at most 40, and a number for each. */
struct bookmark {
    const struct node *node;
    const char *name;
    unsigned id;
};

/* A list under way, and the w:num that numbers it. */
struct open_list {
    struct open_list *outer;
    unsigned number;
};

/* An ordered list of the document: each begins anew at its own w:num. */
struct numbered_list {
    unsigned level, start;
    bool in_cell;
};

/* A table under way. */
struct grid {
    struct grid *outer;
    unsigned columns;
    unsigned *widths;
    unsigned *covered; /* by column: rows still covered by a cell from above that begins here ... */
    unsigned *spans;   /* ... and the columns it covers */
    unsigned column;   /* of the next cell */
    unsigned inside;   /* width left for what stands in the cell */
};

struct media {
    const char *path; /* of the plan; NULL: a drawing */
    struct picture picture;
};

/* What the DOCX writer remembers while it writes the body; the other parts follow from it. */
struct docx {
    struct bookmark *bookmarks; /* sorted by the anchors of their nodes */
    size_t bookmark_count;

    struct open_list *list;
    struct numbered_list *lists;
    size_t list_count;

    struct grid *grid;
    const char **links;         /* addresses outside the document */
    size_t link_count, links_related; /* so many of them are relationships of a part already */
    struct note *notes;
    size_t note_count;
    struct media *media;
    size_t media_count;
    unsigned drawings;          /* so far: each has a number */

    const struct node *section; /* the one we are in, or NULL */
    bool section_used;          /* something stands since the last section break */
    bool front_begun, body_begun; /* their page numbers count already */
    bool paragraph_last;        /* a cell must end with a paragraph */
};

/* DOC_KIND_COUNT rows. */
const struct mark *docx_marks(void);

/* docx_body.c */
/* Opens a paragraph of this style; `more` is further properties, in the schema's order, or NULL. */
void docx_paragraph(struct markup *m, const char *style, const char *more);
void docx_paragraph_end(struct markup *m);
/* One run of text, with the marks of the inline nodes around `at`. */
void docx_run(struct markup *m, const struct node *at, const char *text);

/* docx_list.c */
void docx_list(struct markup *m, const struct node *n);
void docx_list_end(struct markup *m, const struct node *n);
/* A list item that doesn't begin with a paragraph shows its number all the same. */
void docx_item(struct markup *m, const struct node *n);
/* Number and indent of a paragraph that stands in an item. */
char *docx_item_properties(struct markup *m, const struct node *paragraph);
/* w:num for each ordered list. */
void docx_numbers(struct markup *m);

/* docx_table.c */
void docx_table(struct markup *m, const struct node *n);
void docx_table_end(struct markup *m, const struct node *n);
void docx_row(struct markup *m, const struct node *n);
void docx_row_end(struct markup *m, const struct node *n);
void docx_cell(struct markup *m, const struct node *n);
void docx_cell_end(struct markup *m, const struct node *n);
/* The style of a cell's own paragraphs. */
const char *docx_cell_style(const struct node *cell);

/* docx_links.c */
void docx_bookmarks(struct docx *d, const struct emission *e);
/* By the anchor, and by a link's target; NULL if there is none. */
const struct bookmark *docx_bookmark_find(const struct docx *d, const char *anchor);
const struct bookmark *docx_target_find(const struct docx *d, const char *target);
/* Around the words of a paragraph, or before what isn't one. */
void docx_bookmark(struct markup *m, const struct node *n);
void docx_bookmark_end(struct markup *m, const struct node *n);
void docx_bookmark_here(struct markup *m, const struct node *n);
/* Around what leads to a bookmark. */
void docx_jump(struct markup *m, const struct bookmark *to);
void docx_jump_end(struct markup *m);
void docx_link(struct markup *m, const struct node *n);
void docx_link_end(struct markup *m, const struct node *n);

/* docx_fields.c */
/* Opens a field; what follows up to its end is its result. */
void docx_field(struct markup *m, const char *instruction);
void docx_field_end(struct markup *m);
/* What the captions of tables, or of pictures, are counted under: the word before the number, which Word takes without
 * quotes but also without spaces. */
const char *docx_caption_label(struct arena *a, const char *number);
void docx_caption(struct markup *m, const struct node *n);
void docx_caption_end(struct markup *m, const struct node *n);
/* Words of a link that name a caption's number follow the caption; false, and nothing written, for others. */
bool docx_reference(struct markup *m, const struct node *words);
/* The page that a bookmark stands on, in the type of `at`. */
void docx_page_number(struct markup *m, const struct node *at, const struct bookmark *of);
void docx_page_ref(struct markup *m, const struct node *n);

/* docx_contents.c */
void docx_contents(struct markup *m, const struct node *n);

/* docx_notes.c */
void docx_note(struct markup *m, const struct node *n);
/* Is it the paragraph that a note begins with, and so with its mark? */
bool docx_begins_note(const struct node *block);
void docx_note_mark(struct markup *m);
/* What the notes say. */
void docx_notes(struct markup *m);

/* docx_section.c */
void docx_section(struct markup *m, const struct node *n);
void docx_section_end(struct markup *m, const struct node *n);
/* The properties of the last section. */
void docx_last_section(struct markup *m);
/* Width of the text on upright pages, or on those on their side. */
unsigned docx_text_width(const struct emission *e, bool across);
/* Width of the text: of the page, or of the cell we are in. */
unsigned docx_width(const struct markup *m);

/* docx_picture.c */
void docx_image(struct markup *m, const struct node *n);
/* The drawing of a figure, in a paragraph of its own. */
void docx_drawing(struct markup *m, const struct node *figure);

#endif
