/* Blocks one below the other, and the space between them. */
#include "core.h"

#include <assert.h>

/* em of the body's size */
struct space {
    double above, below;
};
static const struct space kind_spaces[DOC_KIND_COUNT] = {
    [DOC_PARAGRAPH] = {0, 0.2},    [DOC_LIST] = {0.15, 0.25}, [DOC_QUOTE] = {0.5, 0.6},
    [DOC_CODE_BLOCK] = {0.3, 0.5}, [DOC_RULE] = {0.6, 0.6},   [DOC_TABLE] = {0.3, 0.9},
    [DOC_CAPTION] = {0.9, 0.2},    [DOC_FIGURE] = {0.5, 0.5}, [DOC_CONTENTS] = {0.4, 0.4},
};
static const struct space heading_spaces[] = {{1.6, 0.8}, {1.4, 0.5}, {1.1, 0.3}, {0.9, 0.15}, {0.7, 0.15}, {0.6, 0.1}};
static const struct space style_spaces[STYLE_FORM + 1] = {
    [STYLE_TITLE] = {2, 0.5}, [STYLE_SUBTITLE] = {0.5, 0.4}, [STYLE_SIGNATURE] = {1.8, 1}};
static const struct space figure_caption = {0.2, 0.8};
static const double label_above = 0.4;

static struct space space_of(const struct node *n)
{
    if (n->kind == DOC_HEADING)
        return heading_spaces[n->level > 0 && n->level <= 6 ? n->level - 1 : 5];
    if (n->kind == DOC_PARAGRAPH && style_spaces[n->style].above > 0)
        return style_spaces[n->style];
    struct space space = kind_spaces[n->kind];
    if (n->kind == DOC_PARAGRAPH && paragraph_is_label(n))
        space.above = label_above;
    return n->kind == DOC_CAPTION && !caption_is_table(n) ? figure_caption : space;
}

static double space_between(const struct layouter *l, const struct column *column, const struct node *before,
                            const struct node *n)
{
    const double tight = 0.1, cover_list_above = 1.2;
    if (column->tight)
        return tight * column->size;
    double below = space_of(before).below, above = space_of(n).above;
    above = l->section == STYLE_COVER && n->kind == DOC_LIST ? cover_list_above : above;
    return (below > above ? below : above) * theme_size(&l->options.theme->type.body);
}

/* A table or figure, with the caption that came before it. */
static void captioned(struct layouter *l, struct flow *flow, const struct node *n, const struct column *column)
{
    struct element *waiting = l->caption;
    l->caption = NULL;
    if (n->kind == DOC_TABLE)
        flow_table(l, flow, n, column);
    else
        flow_figure(l, flow, n, column);
    if (waiting)
        element_lead(l->parent->last, waiting);
}

static void (*const layers[DOC_KIND_COUNT])(struct layouter *l, struct flow *flow, const struct node *n,
                                            const struct column *column) = {
    [DOC_SECTION] = flow_blocks, [DOC_HEADING] = flow_heading,   [DOC_PARAGRAPH] = flow_paragraph,
    [DOC_LIST] = flow_list,      [DOC_QUOTE] = flow_quote,       [DOC_CODE_BLOCK] = flow_code_block,
    [DOC_RULE] = flow_rule,      [DOC_TABLE] = captioned,        [DOC_CAPTION] = flow_caption,
    [DOC_FIGURE] = captioned,    [DOC_CONTENTS] = flow_contents,
};

void flow_siblings(struct layouter *l, struct flow *flow, const struct node *first, const struct node *end,
                   const struct column *column)
{
    const struct node *before = NULL;
    for (const struct node *n = first; n != end; n = n->next) {
        size_t from = flow->count;
        assert(layers[n->kind]);
        layers[n->kind](l, flow, n, column);
        if (flow->count == from)
            continue;
        if (before)
            flow->strips[from].above = space_between(l, column, before, n);
        strip_begin(l, &flow->strips[from], n);
        before = n;
    }
}

void flow_blocks(struct layouter *l, struct flow *flow, const struct node *parent, const struct column *column)
{
    flow_siblings(l, flow, parent->first, NULL, column);
}
