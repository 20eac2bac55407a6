/* The cover: emblem on top, the title in the upper half, the date at the foot. */
#include "pages.h"

static const double title_share = 0.4, foot_share = 0.5; /* of the room that is left over */

static bool begins_with(const struct strip *strip, enum doc_style style)
{
    const struct node *n = strip->begins;
    return n && n->kind == DOC_PARAGRAPH && n->style == style;
}

/* The strip that begins the last block, if it is a line such as the date. */
static struct strip *last_line(struct flow *flow)
{
    for (size_t i = flow->count; i > 0; i--)
        if (flow->strips[i - 1].begins)
            return begins_with(&flow->strips[i - 1], STYLE_SUBTITLE) ? &flow->strips[i - 1] : NULL;
    return NULL;
}

void cover_arrange(struct layouter *l, struct flow *flow)
{
    double room = l->area_height;
    for (size_t i = 0; i < flow->count; i++)
        room -= flow->strips[i].above + flow->strips[i].height;
    if (room <= 0)
        return;
    for (size_t i = 0; i < flow->count; i++)
        if (begins_with(&flow->strips[i], STYLE_TITLE)) {
            struct strip *last = last_line(flow);
            flow->strips[i].above += room * title_share;
            if (last)
                last->above += room * foot_share;
            return;
        }
}
