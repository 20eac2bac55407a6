/* The parts of the PDF renderer: the layout's elements become tags, its paints what is painted. */
#ifndef BMAPLAN_EMIT_PDF_H
#define BMAPLAN_EMIT_PDF_H

#include <bmaplan/emit.h>
#include <bmaplan/pdf.h>

struct painter {
    const struct emission *emission;
    struct arena *arena;  /* as long as the file is written */
    struct arena scratch; /* as long as a drawing is */
    struct pdf *pdf;
    struct palette palette;
    struct pdf_tag **tags;  /* by the number of their elements; NULL for the root */
    struct pdf_word *words; /* of the run under way: reused */
    size_t words_room;
    char *text; /* as a reader gets it: likewise */
    size_t text_room;
};

/* pdf_structure.c: the tags of all elements, in reading order. */
void tags_make(struct painter *p);
/* The tag of what is painted; NULL: an artifact. */
struct pdf_tag *tag_of(const struct painter *p, const struct paint *paint);
/* Bookmarks of the headings. */
void bookmarks_make(struct painter *p);

/* pdf_paint.c: all that a page shows. */
void page_paint(struct painter *p, const struct page *page);

/* pdf_run.c: a part of a line; the words of a drawing. */
void run_paint(struct painter *p, const struct paint *paint);
void label_paint(struct painter *p, const struct paint *figure, const struct shape *label);

/* pdf_figure.c: a drawing in its place. */
void drawing_paint(struct painter *p, const struct paint *paint);

#endif
