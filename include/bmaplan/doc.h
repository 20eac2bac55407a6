/* doc: the composed document - one tree that every document format renders. Composers build nodes, they do not format;
 * formats read the tree, they do not change it. */
#ifndef BMAPLAN_DOC_H
#define BMAPLAN_DOC_H

#include <bmaplan/draw.h>

enum doc_kind {
#define NODE(kind, name, is, holds) DOC_##kind,
#include <bmaplan/doc.def>
#undef NODE
    DOC_KIND_COUNT
};

enum doc_align { ALIGN_START, ALIGN_CENTER, ALIGN_END };
enum doc_style {             /* the role of a paragraph, section or table; formats map it to their styles */
    STYLE_NORMAL, STYLE_TITLE, STYLE_SUBTITLE, STYLE_SMALL, STYLE_SIGNATURE, STYLE_KEY_FIGURE,
    STYLE_COVER, STYLE_FRONT, STYLE_BODY, STYLE_LANDSCAPE, /* sections */
    STYLE_GRID, STYLE_PLAIN, STYLE_FORM                    /* tables: ruled (SMALL: and in small type), without rules,
                                                              label and value */
};
enum doc_tone { TONE_NONE, TONE_HEADER, TONE_ACCENT, TONE_GOOD, TONE_WARN, TONE_BAD, TONE_BAR }; /* a cell's ground */

struct node {
    enum doc_kind kind;
    unsigned level;       /* HEADING 1 to 6 */
    struct node *parent, *next, *first, *last;
    const char *text;     /* TEXT, CODE; FIGURE, IMAGE: alternative text; CONTENTS: "headings", "tables", "figures" */
    const char *anchor;   /* a name that links can point at, unique in the document */
    const char *target;   /* LINK, IMAGE, PAGE_REF */
    const char *number;   /* HEADING: "บทที่ ๒"; CAPTION: "ตารางที่ ๔" */
    const char *running;  /* HEADING: its short form for running heads */
    bool ordered;         /* LIST */
    bool header;          /* ROW repeats; CELL heads its row */
    unsigned start;       /* LIST, ordered: its first number; 0 is 1 */
    unsigned span, rows;  /* CELL: columns and rows it covers; 0 is 1 */
    enum doc_align align; /* CELL, PARAGRAPH */
    enum doc_style style;
    enum doc_tone tone;   /* CELL */
    unsigned columns;       /* TABLE: how many ... */
    const unsigned *widths; /* ... and their shares, summing to 100 */
    const struct drawing *drawing; /* FIGURE */
};

/* What the kinds are called; what may hold what is asserted when a node is added. */
const char *doc_kind_name(enum doc_kind kind);
bool doc_may_hold(enum doc_kind parent, enum doc_kind child);

struct node *doc_new(struct arena *a);
/* Adds a node as the last child; asserts that the parent may hold it. */
struct node *doc_add(struct arena *a, struct node *parent, enum doc_kind kind);
/* A TEXT child; text is kept, not copied. Returns the parent. */
struct node *doc_text(struct arena *a, struct node *parent, const char *text);
struct node *doc_textf(struct arena *a, struct node *parent, const char *format, ...) __attribute__((format(printf, 3, 4)));
/* A paragraph with one text. */
struct node *doc_paragraph(struct arena *a, struct node *parent, const char *text);
/* CommonMark with GFM tables -> blocks under parent (raw HTML is text; a soft break is a space, as in YAML's folded
 * texts). Headings inside begin at level `level`. */
void doc_markdown(struct arena *a, struct node *parent, const char *source, unsigned level);
/* Is the node inside one of this kind? */
bool doc_inside(const struct node *n, enum doc_kind kind);
/* All text below the node but that of footnotes in it, one string. */
char *doc_plain(struct arena *a, const struct node *n);
/* The next node of a walk in document order below root; NULL at the end. */
const struct node *doc_next(const struct node *n, const struct node *root);

/* ---- what every format asks ------------------------------------------------------------------ */

/* Is the caption that of a table, not of a figure? */
bool caption_is_table(const struct node *caption);
/* Does the paragraph only name what follows it, in bold? It stays with that. */
bool paragraph_is_label(const struct node *paragraph);
/* Is the link one to a code such as "2000-756", which no line may end in? */
bool link_is_code(const struct node *link);
/* Does the number of the heading begin with figures ("๓.")? Then it is an item of its chapter. */
bool heading_is_item(const struct node *heading);
/* Does the heading begin a page? Parts do, and chapters but right below their part; an item, whose number is figures alone
 * ("๓."), and a heading without a number go on; a list of tables stands apart from the contents. */
bool heading_begins_page(const struct node *heading);
/* How many columns or rows a cell covers that says so many: one at least. */
unsigned cell_covers(unsigned count);
/* How many columns a table has: those of its first row, where it doesn't say. */
unsigned table_columns(const struct node *table);
/* The node before this one under the same parent, or NULL. */
const struct node *node_before(const struct node *n);

/* The tree as text, for tests and for eyes. */
void doc_dump(FILE *out, const struct node *root);

#endif
