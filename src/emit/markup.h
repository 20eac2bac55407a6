/* What HTML and DOCX share: one walk over the document with a row of marks for each kind, escaping, page templates. */
#ifndef BMAPLAN_EMIT_MARKUP_H
#define BMAPLAN_EMIT_MARKUP_H

#include <bmaplan/emit.h>
#include <bmaplan/xml.h>

/* A format under way. */
struct markup {
    FILE *out;
    const struct mark *marks; /* DOC_KIND_COUNT rows */
    const struct emission *emission;
    void *format;             /* what the format itself remembers */
};

/* A footnote: formats number them in order, and write what they say after the text. */
struct note {
    const struct node *node;
};

/* What a format writes for one kind: before, enter, what is inside, leave, after; NULL is nothing. */
struct mark {
    const char *before, *after;
    bool apart; /* what is inside is written elsewhere */
    void (*enter)(struct markup *m, const struct node *n);
    void (*leave)(struct markup *m, const struct node *n);
};

void markup_write(struct markup *m, const struct node *n);

/* An address as the value of an attribute: what a URI can't hold becomes %XX. */
void markup_address(FILE *out, const char *url);

/* What stands for {{name}} in a template: text to be escaped, or what `write` writes. */
struct slot {
    const char *name;
    const char *text;
    void (*write)(struct markup *m);
};
/* Writes the template of this path, filled; slots end with a NULL name. Every {{name}} has a slot. */
void markup_fill(struct markup *m, const char *path, const struct slot *slots);

#endif
