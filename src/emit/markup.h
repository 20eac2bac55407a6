/* What HTML and DOCX share: one walk over the document with a row of marks for each kind, escaping, page templates. */
#ifndef BMAPLAN_EMIT_MARKUP_H
#define BMAPLAN_EMIT_MARKUP_H

#include <bmaplan/emit.h>

/* A format under way. */
struct markup {
    FILE *out;
    const struct mark *marks; /* DOC_KIND_COUNT rows */
    const struct emission *emission;
    void *format;             /* what the format itself remembers */
};

/* What a format writes for one kind: before, enter, what is inside, leave, after; NULL is nothing. */
struct mark {
    const char *before, *after;
    void (*enter)(struct markup *m, const struct node *n);
    void (*leave)(struct markup *m, const struct node *n);
};

void markup_write(struct markup *m, const struct node *n);

/* Text or the value of an attribute, for HTML and XML; characters that XML can't hold are left out. */
void markup_escape(FILE *out, const char *s);
/* ` name="value"`, nothing for a NULL value. */
void markup_attribute(FILE *out, const char *name, const char *value);
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

/* The plan's title in the digits of the document; its agency, "" if there is none; and the agency as it stands behind the
 * title, "" if the title names it. */
const char *title_of(const struct emission *e);
const char *agency_of(const struct emission *e);
const char *agency_behind_title(const struct emission *e);

/* Is the caption that of a table, not of a figure? */
bool caption_is_table(const struct node *caption);
/* Does the paragraph only name what follows it, in bold? It stays with that. */
bool paragraph_is_label(const struct node *paragraph);
/* Is the link one to a code such as "2000-756", which no line may end in? */
bool link_is_code(const struct node *link);
/* Does the heading begin a page? Parts do, and chapters but right below their part; an item, whose number is figures alone
 * ("๓."), and a heading without a number go on; a list of tables stands apart from the contents. */
bool heading_begins_page(const struct node *heading);
/* The node before this one under the same parent, or NULL. */
const struct node *node_before(const struct node *n);

#endif
