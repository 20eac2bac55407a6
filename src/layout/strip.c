/* Strips: made, filled, put into one another. */
#include "core.h"

struct strip *flow_add(struct layouter *l, struct flow *flow)
{
    return arena_grow(l->scratch, &flow->strips, &flow->count, sizeof *flow->strips);
}

struct paint *paint_add(struct layouter *l, struct strip *strip, enum paint_kind kind)
{
    struct paint *paint = arena_grow(l->scratch, &strip->paints, &strip->count, sizeof *strip->paints);
    paint->kind = kind;
    return paint;
}

static void name_add(struct layouter *l, struct strip *strip, const char *name)
{
    const char **slot = arena_grow(l->scratch, &strip->anchors, &strip->anchor_count, sizeof *strip->anchors);
    *slot = name;
}

void strip_begin(struct layouter *l, struct strip *strip, const struct node *n)
{
    if (!strip->begins)
        strip->begins = n;
    if (n->anchor)
        name_add(l, strip, n->anchor);
}

void notes_merge(struct layouter *l, struct strip *strip, const struct flow *notes)
{
    struct flow *joined = arena_alloc(l->scratch, sizeof *joined);
    const struct flow *const parts[] = {strip->notes, notes};
    for (size_t part = 0; part < 2; part++)
        for (size_t i = 0; parts[part] && i < parts[part]->count; i++)
            *flow_add(l, joined) = parts[part]->strips[i];
    strip->notes = joined;
}

double flow_height(const struct flow *flow)
{
    double height = 0;
    for (size_t i = 0; i < flow->count; i++)
        height += flow->strips[i].height + (i > 0 ? flow->strips[i].above : 0);
    return height;
}

/* From the top of strip `first` to the bottom of the `rows`-th from there. */
static double rows_height(const struct flow *flow, size_t first, size_t rows)
{
    size_t last = first + rows < flow->count ? first + rows : flow->count;
    double height = flow->strips[first].height;
    for (size_t i = first + 1; i < last; i++)
        height += flow->strips[i].above + flow->strips[i].height;
    return height;
}

double strip_take(struct layouter *l, struct strip *to, const struct flow *from, double x, double y)
{
    double at = y;
    for (size_t i = 0; i < from->count; i++) {
        const struct strip *strip = &from->strips[i];
        at += i > 0 ? strip->above : 0;
        for (const struct pillar *p = strip->pillars; p; p = p->next) {
            struct pillar moved = *p;
            moved.x += x;
            pillar_paint(l, to, &moved, 0, at, rows_height(from, i, p->rows));
        }
        for (size_t k = 0; k < strip->count; k++) {
            struct paint *paint = paint_add(l, to, strip->paints[k].kind);
            *paint = strip->paints[k];
            paint->x += x;
            paint->y += at;
        }
        for (size_t k = 0; k < strip->anchor_count; k++)
            name_add(l, to, strip->anchors[k]);
        if (strip->notes)
            notes_merge(l, to, strip->notes);
        at += strip->height;
    }
    return at - y;
}

void paint_stretch(struct paint *paint, double height, double more)
{
    const double near = 0.01;
    bool edged = paint->kind == PAINT_GROUND || paint->kind == PAINT_LINE;
    if (!edged || paint->y + paint->height < height - near)
        return;
    if (paint->height > near)
        paint->height += more;
    else
        paint->y += more;
}

static void pillar_frame(struct layouter *l, struct strip *to, const struct pillar *p, double y, double height)
{
    if (p->ground != INK_PAPER) {
        struct paint *ground = paint_add(l, to, PAINT_GROUND);
        ground->x = p->x;
        ground->y = y;
        ground->width = p->width;
        ground->height = height;
        ground->ink = p->ground;
    }
    const struct box lines[] = {
        {p->x, y, p->width, 0}, {p->x, y + height, p->width, 0}, {p->x, y, 0, height}, {p->x + p->width, y, 0, height}};
    for (size_t i = 0; p->rule > 0 && i < sizeof lines / sizeof *lines; i++) {
        struct paint *line = paint_add(l, to, PAINT_LINE);
        line->x = lines[i].x;
        line->y = lines[i].y;
        line->width = lines[i].width;
        line->height = lines[i].height;
        line->ink = INK_RULE;
        line->line_width = p->rule;
    }
}

/* The last strip does not fit: how many do, not parting what stays together if that leaves any. */
static size_t parted(const struct flow *part)
{
    size_t fit = part->count - 1, count = fit;
    while (count > 0 && part->strips[count - 1].keep)
        count--;
    return count > 0 ? count : fit;
}

size_t pillar_paint(struct layouter *l, struct strip *to, const struct pillar *pillar, size_t next, double y,
                    double height)
{
    const double slack = 0.01, room = height - pillar->above - pillar->below;
    struct flow part = {.strips = pillar->content.strips + next};
    double filled = 0;
    while (next + part.count < pillar->content.count) {
        const struct strip *strip = &part.strips[part.count++];
        filled += strip->height + (part.count > 1 ? strip->above : 0);
        if (filled > room + slack) {
            part.count = parted(&part);
            break;
        }
    }
    bool whole = next == 0 && part.count == pillar->content.count;
    double above = pillar->middle && whole ? (room - filled) / 2 : 0;
    pillar_frame(l, to, pillar, y, height);
    strip_take(l, to, &part, pillar->x + pillar->padding, y + pillar->above + above);
    return next + part.count;
}
