/* A Markdown source as cmark reads it, made ready to be converted. */
#ifndef DOC_MARKDOWN_SOURCE_H
#define DOC_MARKDOWN_SOURCE_H

#include <cmark-gfm.h>

#include <bmaplan/base.h>

/* What `[^1]: ...` says. */
struct note {
    cmark_node *definition;
    unsigned calls;
};
struct markdown_source {
    cmark_node *root;
    struct note *notes; /* in the order of their first calls, which is their number; they stand in no tree */
    size_t note_count;
};

/* Soft breaks and raw HTML in a line are text, and so are calls that may not stand: inside a footnote, or one too many.
 * Neighbouring texts are one. */
struct markdown_source markdown_read(struct arena *a, const char *text);
/* The definition that a call which was left names. */
cmark_node *markdown_note(const struct markdown_source *r, cmark_node *call);
void markdown_free(struct markdown_source *r);

#endif
