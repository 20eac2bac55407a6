/* Footnotes: numbered as they are met, set for the foot of the page. */
#include "core.h"

static unsigned number_of(struct layouter *l, const struct node *node)
{
    for (size_t i = l->footnote_count; i > 0; i--)
        if (l->footnotes[i - 1].node == node)
            return (unsigned)i;
    struct footnote *footnote = arena_grow(l->arena, &l->footnotes, &l->footnote_count, sizeof *footnote);
    footnote->node = node;
    return (unsigned)l->footnote_count;
}

const char *footnote_mark(struct layouter *l, const struct node *footnote)
{
    return number_text(l, number_of(l, footnote));
}

void footnote_add(struct layouter *l, struct strip *strip, const struct node *footnote)
{
    const double hang = 1.8, behind_mark = 0.4, line_height = 1.3; /* em */
    double size = theme_size(&l->options.theme->type.small);
    struct column column = {.width = l->area_width, .size = size, .line_height = line_height, .tight = true};
    struct element *parent = l->parent, *note = element_add(l, ROLE_NOTE, footnote);
    struct flow flow = {.width = l->area_width};
    l->parent = note;
    struct element *label = element_add(l, ROLE_LABEL, footnote);
    struct column words = column;
    double mark = text_advance(l->options.type, FACE_REGULAR, footnote_mark(l, footnote)) + behind_mark;
    words.x = (mark > hang ? mark : hang) * size;
    words.width -= words.x;
    flow_blocks(l, &flow, footnote, &words);
    if (flow.count > 0) {
        l->parent = label;
        text_paint(l, &flow.strips[0], footnote_mark(l, footnote), &column,
                   (struct point){0, column_baseline(l, &column)});
        notes_merge(l, strip, &flow);
    }
    l->parent = parent;
}
