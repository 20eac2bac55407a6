/* Lists of contents: what they list, and their lines with leaders and page numbers. */
#include "core.h"

#include <string.h>

enum { LEVEL_MOST = 3, DOTS_MOST = 256 };

static const double indents[LEVEL_MOST + 1] = {0, 0, 1.2, 2.4}; /* em, by level; 0: captions */
static const double label_room = 2.2, hang = 1.6;               /* em: for the page's number; of following lines */
static const double dot_space = 0.28, dot_apart = 0.5;          /* em: between dots; between them and words */

static bool is_listed(const struct node *n, const char *what)
{
    if (strcmp(what, "headings") == 0)
        return n->kind == DOC_HEADING && n->level <= LEVEL_MOST;
    return n->kind == DOC_CAPTION && n->number && caption_is_table(n) == (strcmp(what, "tables") == 0);
}

const struct node *contents_next(const struct node *document, const char *what, const struct node *n)
{
    const char *listed = what ? what : "headings";
    for (n = doc_next(n ? n : document, document); n && !is_listed(n, listed);)
        n = doc_next(n, document);
    return n;
}

/* Dots on a grid that all lines share, from behind x to `end`. */
static void leader(struct layouter *l, struct strip *strip, const struct column *column, double x, double end)
{
    const struct word *dot = word_shape(l->options.type, FACE_REGULAR, ".", 1);
    static const struct span span = {.text = ".", .face = FACE_REGULAR};
    double step = (dot->advance + dot_space) * column->size;
    double room = end - x - dot_apart * column->size;
    size_t count = room > 0 ? (size_t)(room / step) : 0;
    if (count == 0)
        return;
    struct chunk *chunks = arena_alloc(l->arena, count * sizeof *chunks);
    for (size_t i = 0; i < count; i++)
        chunks[i] = (struct chunk){.word = dot, .span = &span, .space = dot_space, .spaces = 1};
    struct paint *paint = paint_add(l, strip, PAINT_TEXT);
    paint->x = end - (double)count * step;
    paint->y = column_baseline(l, column);
    paint->ink = INK_MUTED;
    paint->chunks = chunks;
    paint->count = count;
    paint->size = column->size;
}

/* Words, leader and the place of the page's number: one link. */
static void entry(struct layouter *l, struct flow *flow, const struct node *n, const struct column *column)
{
    struct column c = *column;
    double indent = indents[n->kind == DOC_HEADING ? n->level : 0] * column->size;
    size_t first = flow->count;
    struct span *span = arena_alloc(l->arena, sizeof *span);
    c.face = n->kind == DOC_HEADING && n->level == 1 ? FACE_BOLD : FACE_REGULAR;
    c.x += indent + hang * column->size;
    c.width -= indent + (hang + label_room) * column->size;
    *span = (struct span){.text = heading_words(l, n, doc_plain(l->arena, n)), .face = c.face};
    flow_spans(l, flow, span, 1, (struct text_place){&c, -hang * column->size});
    for (size_t i = first; i + 1 < flow->count; i++)
        flow->strips[i].keep = true;
    struct strip *last = &flow->strips[flow->count - 1];
    const struct paint *words = last->count > 0 ? &last->paints[0] : NULL;
    double x = words ? words->x + paint_length(words) : c.x;
    leader(l, last, &c, x, column->x + column->width - label_room * column->size);
    if (!n->anchor)
        return;
    struct paint *label = paint_add(l, last, PAINT_TEXT);
    label->element = l->parent;
    label->x = column->x + column->width;
    label->y = column_baseline(l, &c);
    label->ink = c.ink;
    label->size = c.size;
}

static struct element *entry_element(struct layouter *l, const struct node *n)
{
    struct element *e = element_add(l, ROLE_ENTRY, n);
    e->level = n->kind == DOC_HEADING ? n->level : 1;
    l->parent = e;
    l->parent = element_add(l, ROLE_REFERENCE, n);
    if (!n->anchor)
        return l->parent;
    struct element *link = element_add(l, ROLE_LINK, n);
    link->target = arena_format(l->arena, "#%s", n->anchor);
    return link;
}

void flow_contents(struct layouter *l, struct flow *flow, const struct node *contents, const struct column *column)
{
    const double above_part = 0.35; /* em */
    struct element *parent = l->parent, *list = element_add(l, ROLE_CONTENTS, contents);
    struct column c = *column;
    c.justified = false;
    c.align = ALIGN_START;
    const struct node *n = contents_next(l->document, contents->text, NULL);
    for (; n; n = contents_next(l->document, contents->text, n)) {
        size_t first = flow->count;
        l->parent = list;
        l->parent = entry_element(l, n);
        entry(l, flow, n, &c);
        if (n->kind == DOC_HEADING && n->level == 1)
            flow->strips[first].above = above_part * c.size;
    }
    l->parent = parent;
}

const char *heading_words(struct layouter *l, const struct node *heading, const char *words)
{
    if (!heading->number)
        return words;
    return arena_format(l->arena, *words ? "%s %s" : "%s", heading->number, words);
}
