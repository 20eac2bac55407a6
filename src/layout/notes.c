/* Footnotes: numbered as they are called, set for the foot of the page. */
#include "core.h"

const char *footnote_call(struct layouter *l, const struct node *footnote)
{
    struct footnote *called = arena_grow(l->arena, &l->footnotes, &l->footnote_count, sizeof *called);
    called->node = footnote;
    return number_text(l, (unsigned)l->footnote_count);
}

/* It was called a moment ago, by the same words: the search is short. */
static const char *mark_of(const struct layouter *l, const struct node *footnote)
{
    size_t number = l->footnote_count;
    while (number > 1 && l->footnotes[number - 1].node != footnote)
        number--;
    return number_text(l, (unsigned)number);
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
    const char *mark = mark_of(l, footnote);
    double least = text_advance(l->options.type, FACE_REGULAR, mark) + behind_mark;
    words.x = (least > hang ? least : hang) * size;
    words.width -= words.x;
    flow_blocks(l, &flow, footnote, &words);
    if (flow.count > 0) {
        l->parent = label;
        text_paint(l, &flow.strips[0], mark, &column, (struct point){0, column_baseline(l, &column)});
        notes_merge(l, strip, &flow);
    }
    l->parent = parent;
}
