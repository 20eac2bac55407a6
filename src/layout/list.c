/* Lists: the label before the item's first line, everything else beside it. */
#include "core.h"

static const double indent_top = 1.75, gap = 0.45; /* em: before the labels of a list of the text; behind a label */
static const double between = 0.12;                /* em: between items */

static const char *label_text(const struct layouter *l, const struct node *list, unsigned number)
{
    if (list->ordered)
        return arena_format(l->arena, "%s.", number_text(l, number));
    return doc_inside(list, DOC_LIST) ? "–" : "•";
}

static unsigned item_count(const struct node *list)
{
    unsigned count = 0;
    for (const struct node *item = list->first; item; item = item->next)
        count++;
    return count;
}

/* What stands before the words of all items: as wide as the longest label, which is the last. */
static double hang(const struct layouter *l, const struct node *list, const struct column *column)
{
    unsigned last = (list->start ? list->start : 1) + item_count(list) - 1;
    return (text_advance(l->options.type, column->face, label_text(l, list, last)) + gap) * column->size;
}

static void item(struct layouter *l, struct flow *flow, const struct node *n, const struct column *column)
{
    struct element *parent = l->parent;
    l->parent = element_add(l, ROLE_BODY, n);
    flow_blocks(l, flow, n, column);
    l->parent = parent;
}

void flow_list(struct layouter *l, struct flow *flow, const struct node *list, const struct column *column)
{
    struct element *parent = l->parent, *e = element_add(l, ROLE_LIST, list);
    double indent = column->tight || list->parent->kind != DOC_SECTION ? 0 : indent_top * column->size;
    double beside = indent + hang(l, list, column);
    const struct point mark_at = {column->x + indent, column_baseline(l, column)};
    struct column c = *column;
    unsigned number = list->start ? list->start : 1;
    e->ordered = list->ordered;
    c.x += beside;
    c.width -= beside;
    c.align = ALIGN_START;
    for (const struct node *n = list->first; n; n = n->next, number++) {
        size_t first = flow->count;
        l->parent = e;
        l->parent = element_add(l, ROLE_ITEM, n);
        struct element *mark = element_add(l, ROLE_LABEL, n);
        item(l, flow, n, &c);
        if (flow->count == first)
            flow_add(l, flow)->height = column_leading(column);
        if (n != list->first)
            flow->strips[first].above = between * column->size;
        l->parent = mark;
        text_paint(l, &flow->strips[first], label_text(l, list, number), column, mark_at);
        strip_begin(l, &flow->strips[first], n);
    }
    l->parent = parent;
}
