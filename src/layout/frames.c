/* Blocks with a ground, a bar or a line: quotes, code, rules. */
#include "core.h"

#include <string.h>

static const double quote_indent = 1.2, quote_bar = 2.5; /* em; points */
static const double code_scale = 0.85, code_padding = 6; /* points */

/* Behind the words of the strips from `first` on, and of the space between them. */
static void ground_add(struct layouter *l, struct flow *flow, size_t first, struct paint ground)
{
    for (size_t i = first; i < flow->count; i++) {
        struct strip *strip = &flow->strips[i];
        double above = i > first ? strip->above : 0;
        paint_add(l, strip, PAINT_GROUND);
        memmove(strip->paints + 1, strip->paints, (strip->count - 1) * sizeof *strip->paints);
        ground.y = -above;
        ground.height = strip->height + above;
        strip->paints[0] = ground;
    }
}

void flow_quote(struct layouter *l, struct flow *flow, const struct node *n, const struct column *column)
{
    struct column c = *column;
    struct element *parent = l->parent;
    size_t first = flow->count;
    c.x += quote_indent * column->size;
    c.width -= 2 * quote_indent * column->size;
    l->parent = element_add(l, ROLE_QUOTE, n);
    flow_blocks(l, flow, n, &c);
    l->parent = parent;
    ground_add(l, flow, first,
               (struct paint){.kind = PAINT_GROUND, .x = column->x, .width = quote_bar, .ink = INK_ACCENT});
}

/* White space of code is kept: it neither breaks nor shrinks. */
static const char *code_text(struct arena *a, const char *text)
{
    static const char hard[] = "\302\240"; /* NBSP */
    size_t spaces = 0, size = strlen(text);
    while (size > 0 && text[size - 1] == '\n')
        size--;
    for (size_t i = 0; i < size; i++)
        spaces += text[i] == ' ';
    char *copy = arena_alloc(a, size + spaces + 1), *to = copy;
    for (const char *at = text; at < text + size; at++) {
        size_t bytes = *at == ' ' ? sizeof hard - 1 : 1;
        memcpy(to, *at == ' ' ? hard : at, bytes);
        to += bytes;
    }
    return copy;
}

void flow_code_block(struct layouter *l, struct flow *flow, const struct node *n, const struct column *column)
{
    struct column c = *column;
    struct element *parent = l->parent;
    struct span *span = arena_alloc(l->arena, sizeof *span);
    size_t first = flow->count;
    c.size *= code_scale;
    c.x += code_padding;
    c.width -= 2 * code_padding;
    c.justified = false;
    c.align = ALIGN_START;
    *span = (struct span){.text = code_text(l->arena, n->text)};
    l->parent = element_add(l, ROLE_PARAGRAPH, n);
    l->parent = element_add(l, ROLE_CODE, n);
    flow_spans(l, flow, span, 1, (struct text_place){.column = &c});
    l->parent = parent;
    ground_add(l, flow, first,
               (struct paint){.kind = PAINT_GROUND, .x = column->x, .width = column->width, .ink = INK_SOFT});
}

void flow_rule(struct layouter *l, struct flow *flow, const struct node *n, const struct column *column)
{
    (void)n;
    struct strip *strip = flow_add(l, flow);
    struct paint *line = paint_add(l, strip, PAINT_LINE);
    strip->height = line->line_width = 0.75;
    line->x = column->x;
    line->y = strip->height / 2;
    line->width = column->width;
    line->ink = INK_RULE;
}
