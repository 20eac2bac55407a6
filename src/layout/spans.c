/* Inline nodes as spans of text: faces, links, marks of footnotes, places of page numbers. */
#include "core.h"

#include <assert.h>

/* em of the size of the words around it */
static const double mark_scale = 0.62, mark_rise = 0.4;

struct spans {
    struct layouter *l;
    struct span *items;
    size_t count;
};

/* How the words of a node are set. */
struct manner {
    enum face face;
    const struct node *owner; /* the innermost link, struck text, footnote or page number */
    bool whole;
};

static const enum face bolder[FACE_COUNT] = {[FACE_REGULAR] = FACE_BOLD,
                                             [FACE_BOLD] = FACE_BOLD,
                                             [FACE_ITALIC] = FACE_BOLD_ITALIC,
                                             [FACE_BOLD_ITALIC] = FACE_BOLD_ITALIC};
static const enum face slanted[FACE_COUNT] = {[FACE_REGULAR] = FACE_ITALIC,
                                              [FACE_BOLD] = FACE_BOLD_ITALIC,
                                              [FACE_ITALIC] = FACE_ITALIC,
                                              [FACE_BOLD_ITALIC] = FACE_BOLD_ITALIC};

static struct span *span_add(struct spans *s, const char *text, struct manner m)
{
    struct span *span = arena_grow(s->l->arena, &s->items, &s->count, sizeof *span);
    *span = (struct span){.text = text, .face = m.face, .owner = m.owner, .whole = m.whole};
    return span;
}

static void image(struct spans *s, const struct node *n, struct manner m)
{
    if (image_picture(s->l, n)) {
        m.owner = n;
        span_add(s, "", m);
    } else {
        span_add(s, n->text ? n->text : n->target, m);
    }
}

static void footnote(struct spans *s, const struct node *n, struct manner m)
{
    m.owner = n;
    m.whole = true;
    struct span *span = span_add(s, footnote_call(s->l, n), m);
    span->scale = mark_scale;
    span->rise = mark_rise;
}

/* A number of three figures keeps the place of the one that is known when all pages are made. */
static void page_number(struct spans *s, const struct node *n, struct manner m)
{
    enum { WIDEST = 888 };
    const char *words = n->text ? n->text : "";
    if (*words == ' ')
        span_add(s, " ", m);
    m.owner = n;
    m.whole = true;
    span_add(s, arena_format(s->l->arena, "%s%s", *words == ' ' ? words + 1 : words, number_text(s->l, WIDEST)), m);
}

static void text(struct spans *s, const struct node *n, struct manner m)
{
    span_add(s, n->text, m);
}

static void line_break(struct spans *s, const struct node *n, struct manner m)
{
    (void)n;
    span_add(s, "\n", m);
}

static void children(struct spans *s, const struct node *n, struct manner m);

static void strong(struct spans *s, const struct node *n, struct manner m)
{
    m.face = bolder[m.face];
    children(s, n, m);
}

static void emphasis(struct spans *s, const struct node *n, struct manner m)
{
    m.face = slanted[m.face];
    children(s, n, m);
}

/* Links and struck text: who paints the words asks for their owner. */
static void owned(struct spans *s, const struct node *n, struct manner m)
{
    m.whole = m.whole || link_is_code(n);
    m.owner = n;
    children(s, n, m);
}

static void (*const readers[DOC_KIND_COUNT])(struct spans *s, const struct node *n, struct manner m) = {
    [DOC_TEXT] = text,        [DOC_STRONG] = strong,     [DOC_EMPHASIS] = emphasis,
    [DOC_STRIKE] = owned,     [DOC_CODE] = text,         [DOC_LINK] = owned,
    [DOC_IMAGE] = image,      [DOC_FOOTNOTE] = footnote, [DOC_PAGE_REF] = page_number,
    [DOC_BREAK] = line_break,
};

static void children(struct spans *s, const struct node *n, struct manner m)
{
    for (const struct node *child = n->first; child; child = child->next) {
        assert(readers[child->kind]); /* no block is held by a block's words */
        readers[child->kind](s, child, m);
    }
}

const struct span *spans_of(struct layouter *l, const struct node *block, const struct column *column, size_t *count)
{
    struct spans s = {.l = l};
    struct manner m = {.face = column->face};
    if (block->number) {
        struct manner number = {.face = bolder[column->face]};
        span_add(&s, arena_format(l->arena, block->first ? "%s " : "%s", block->number), number);
    }
    children(&s, block, m);
    *count = s.count;
    return s.items;
}

const char *number_text(const struct layouter *l, unsigned number)
{
    const char *digits = arena_format(l->arena, "%u", number);
    return l->options.arabic_digits ? digits : text_thai_digits(l->arena, digits);
}
