/* What the blocks' files share with each other, but not with the tables'. */
#ifndef LAYOUT_CORE_H
#define LAYOUT_CORE_H

#include "parts.h"

/* ---- structure ------------------------------------------------------------------------------- */

/* An element that hangs nowhere yet: a caption comes before its table in the document, but inside it in the structure. */
struct element *element_alone(struct layouter *l, enum role role, const struct node *n);
/* Hangs it before the parent's other children. */
void element_lead(struct element *parent, struct element *e);
/* Gives the elements their numbers, in reading order. */
void elements_number(struct element *root);
/* The level of a heading in the structure, where no level is skipped. */
unsigned heading_level(struct layouter *l, unsigned level);

/* ---- strips ---------------------------------------------------------------------------------- */

/* The node's name, if it has one, stands at the strip; the node begins there, if none inside it does. */
void strip_begin(struct layouter *l, struct strip *strip, const struct node *n);
void notes_merge(struct layouter *l, struct strip *strip, const struct flow *notes);
/* The part of a pillar that lies between y and y + height in the strip: ground, rules, and as much of the content from
 * strip `next` on as fits. Returns the index of the first content strip that did not. */
size_t pillar_paint(struct layouter *l, struct strip *to, const struct pillar *pillar, size_t next, double y,
                    double height);
/* The strip of this height gets `more` of it: grounds and rules that reach its lower edge go along. */
void paint_stretch(struct paint *paint, double height, double more);

/* ---- words ----------------------------------------------------------------------------------- */

/* A line's height, in points. */
double column_leading(const struct column *column);
/* Where what is so wide begins. */
double column_align(const struct column *column, double width);
struct text_place {
    const struct column *column;
    double indent; /* of the first line, points */
};
/* Spans as one strip a line, below what the flow holds already. */
void flow_spans(struct layouter *l, struct flow *flow, const struct span *spans, size_t count, struct text_place place);
/* Plain text in one line, however long. */
struct setting text_line(struct layouter *l, const char *text, enum face face, double size);
/* The same painted from x with its baseline at y. */
void text_paint(struct layouter *l, struct strip *strip, const char *text, const struct column *column,
                struct point at);
/* Points, of plain text that is not spread. */
double paint_length(const struct paint *paint);
/* The spans of a block's inline children, as text_set() takes them, behind its number; footnotes get theirs. */
const struct span *spans_of(struct layouter *l, const struct node *block, const struct column *column, size_t *count);
/* The words of one block as one strip a line; the first line is indented. */
void flow_prose(struct layouter *l, struct flow *flow, const struct node *block, struct text_place place);
/* The same without an indent. */
void flow_words(struct layouter *l, struct flow *flow, const struct node *block, const struct column *column);

/* ---- blocks ---------------------------------------------------------------------------------- */

/* Lays out `first` and its next siblings up to `end`. */
void flow_siblings(struct layouter *l, struct flow *flow, const struct node *first, const struct node *end,
                   const struct column *column);
void flow_heading(struct layouter *l, struct flow *flow, const struct node *n, const struct column *column);
void flow_paragraph(struct layouter *l, struct flow *flow, const struct node *n, const struct column *column);
void flow_caption(struct layouter *l, struct flow *flow, const struct node *n, const struct column *column);
void flow_quote(struct layouter *l, struct flow *flow, const struct node *n, const struct column *column);
void flow_code_block(struct layouter *l, struct flow *flow, const struct node *n, const struct column *column);
void flow_rule(struct layouter *l, struct flow *flow, const struct node *n, const struct column *column);
void flow_list(struct layouter *l, struct flow *flow, const struct node *list, const struct column *column);
void flow_contents(struct layouter *l, struct flow *flow, const struct node *contents, const struct column *column);
void flow_figure(struct layouter *l, struct flow *flow, const struct node *figure, const struct column *column);
/* A line that is one picture; false if its file shows none: then its words stand for it. */
bool flow_image(struct layouter *l, struct flow *flow, const struct node *image, const struct column *column);
/* The file of an image, NULL if it shows none. */
const struct picture *image_picture(struct layouter *l, const struct node *image);
/* Where it is called: gives the footnote the next number; as its mark shows it. */
const char *footnote_call(struct layouter *l, const struct node *footnote);
/* The words of a footnote, for the foot of the page of this strip. */
void footnote_add(struct layouter *l, struct strip *strip, const struct node *footnote);
/* Does it head a part or a chapter: centred, and shown in running heads? */
bool heading_is_chapter(const struct node *heading);
/* "๑๒" or "12". */
const char *number_text(const struct layouter *l, unsigned number);
/* The words of a heading for running heads and contents: number and text. */
const char *heading_words(struct layouter *l, const struct node *heading, const char *words);

#endif
