/* Names and page numbers: where names stand, and the numbers that were not known before all pages were made. */
#include "pages.h"

#include <stdlib.h>
#include <string.h>

static int by_name(const void *a, const void *b)
{
    const struct anchor *one = a, *other = b;
    int names = strcmp(one->name, other->name);
    if (names != 0 || one->page == other->page)
        return names;
    return one->page < other->page ? -1 : 1;
}

void anchors_sort(struct pages *p)
{
    if (p->anchor_count > 0)
        qsort(p->anchors, p->anchor_count, sizeof *p->anchors, by_name);
}

const struct anchor *layout_anchor(const struct layout *l, const char *name)
{
    const struct anchor wanted = {.name = *name == '#' ? name + 1 : name};
    size_t low = 0, high = l->anchor_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (strcmp(l->anchors[middle].name, wanted.name) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low < l->anchor_count && strcmp(l->anchors[low].name, wanted.name) == 0 ? &l->anchors[low] : NULL;
}

const char *layout_label(const struct layout *l, const char *name)
{
    const struct anchor *anchor = layout_anchor(l, name);
    return anchor ? l->pages[anchor->page].label : NULL;
}

/* ---- filling in -------------------------------------------------------------------------------- */

static void words_set(struct layouter *l, struct paint *paint, const char *text, enum face face)
{
    struct setting setting = text_line(l, text, face, paint->size);
    struct chunk *last = setting.chunk_count > 0 ? &setting.chunks[setting.chunk_count - 1] : NULL;
    if (last && paint->count > 0) {
        const struct chunk *before = &paint->chunks[paint->count - 1];
        last->space = before->space;
        last->spaces = before->spaces;
        last->breaks = before->breaks;
    }
    paint->chunks = setting.chunks;
    paint->count = setting.chunk_count;
}

/* A number alone in its line, as in a cell, stays where its alignment puts it. */
static double aligned(const struct node *ref, double shorter)
{
    const struct node *block = ref->parent, *cell = block->parent;
    enum doc_align align = block->align == ALIGN_START && cell->kind == DOC_CELL ? cell->align : block->align;
    if (block->first != ref || ref->next || align == ALIGN_START)
        return 0;
    return align == ALIGN_CENTER ? shorter / 2 : shorter;
}

static bool in_line(const struct paint *paint, const struct paint *after)
{
    const struct element *block = paint->element->parent;
    if (after->kind != PAINT_TEXT || after->y < paint->y || after->y > paint->y || !after->element)
        return false;
    return after->element == block || after->element->parent == block;
}

/* The rest of the line moves up to the number. */
static void reference_fill(struct layouter *l, struct pending pending, const char *label)
{
    struct paint *paint = pending.paint;
    const struct node *ref = paint->element->node;
    const char *words = ref->text ? ref->text : "";
    double before = paint_length(paint);
    words += *words == ' ';
    words_set(l, paint, arena_format(l->arena, "%s%s", words, label), paint->chunks[0].word->face);
    double shorter = before - paint_length(paint);
    for (size_t i = 1; i <= pending.after && in_line(paint, paint + i); i++)
        paint[i].x -= shorter;
    paint->x += aligned(ref, shorter);
}

void references_resolve(struct pages *p, const struct layout *made)
{
    for (size_t i = 0; i < p->pending_count; i++) {
        const struct pending *at = &p->pending[i];
        const struct element *e = at->paint->element;
        const char *label = layout_label(made, e->target);
        label = label ? label : "";
        if (e->node->kind == DOC_PAGE_REF) {
            reference_fill(p->l, *at, label);
            continue;
        }
        bool bold = e->node->kind == DOC_HEADING && e->node->level == 1;
        words_set(p->l, at->paint, label, bold ? FACE_BOLD : FACE_REGULAR);
        at->paint->x -= paint_length(at->paint);
    }
}

/* ---- sections ---------------------------------------------------------------------------------- */

/* The next heading that ends the section of this one; NULL: it goes on to the end. */
static const struct begun *section_end(const struct pages *p, const struct begun *begun)
{
    for (const struct begun *next = begun + 1; next < p->begun + p->begun_count; next++)
        if (next->heading->level <= begun->heading->level)
            return next;
    return NULL;
}

const struct section_pages *sections_make(struct pages *p)
{
    struct section_pages *sections = arena_alloc(p->l->arena, p->begun_count * sizeof *sections + 1);
    for (size_t i = 0; i < p->begun_count; i++) {
        const struct begun *begun = &p->begun[i], *end = section_end(p, begun);
        size_t last = end ? end->page - (end->on_top && end->page > begun->page) : p->count - 1;
        sections[i] = (struct section_pages){begun->heading, begun->page, last};
    }
    return sections;
}
