/* The strategy map drawn: boxes in tiers, links in the gutters between them, the legend below. */
#include "chart_map.h"

enum { KINDS = 3, PLAIN = 3 }; /* a link of no kind comes behind the kinds */

static const struct pen link_pens[KINDS + 1] = {
    {INK_SERIES_1, 1.1, DASH_SOLID},
    {INK_SERIES_2, 1.1, DASH_LONG},
    {INK_SERIES_3, 1.3, DASH_DOTTED},
    {INK_MUTED, 0.5, DASH_SOLID},
};
/* From the left of a gutter; one that has no kind runs in the middle. */
static const double slots[KINDS + 1] = {2, 4.8, 7.6, 4.8}, middle_slot = 4.8;

static bool has_link(const struct map_node *n, unsigned kind)
{
    return kind == PLAIN ? n->kinds == 0 : (n->kinds & 1U << kind) != 0;
}

static void link_draw(struct canvas *c, unsigned kind, struct point from, struct point to)
{
    const struct point points[] = {from, to};
    draw_line(c, points, 2, link_pens[kind]);
}

/* ---- boxes --------------------------------------------------------------------------------------- */

static void node_draw(struct tiers *t, size_t node, struct box box)
{
    static const struct {
        enum ink fill;
        struct pen pen;
    } looks[TIER_COUNT] = {
        [TIER_VISION] = {INK_ACCENT, {INK_ACCENT, 0.5, DASH_SOLID}},
        [TIER_AREA] = {INK_HEADER, {INK_ACCENT, 0.75, DASH_SOLID}},
        [TIER_MEASURE] = {INK_SOFT, {INK_RULE, 0.5, DASH_SOLID}},
        [TIER_PROJECT] = {INK_PAPER, {INK_RULE, 0.3, DASH_SOLID}},
    };
    const struct map_node *n = &t->map->nodes[node];
    const double side = box_side(t), above = t->padding;
    const struct box inner = {box.x + side, box.y + above, box.width - 2 * side, box.height - 2 * above};
    draw_box(t->canvas, box, looks[n->tier].fill, &looks[n->tier].pen);
    draw_words(t->canvas, inner, n->words, tier_letters(t, n->tier), true);
}

/* ---- links --------------------------------------------------------------------------------------- */

/* From a gutter's line to the box at its right; each kind has its own height there, as it has its own place below. So short a
 * line is solid: of a dash, little more than one would be seen. */
static void branch_draw(struct tiers *t, const struct map_node *n, double gutter, double middle)
{
    for (unsigned kind = 0; kind <= PLAIN; kind++) {
        const double x = gutter + slots[kind], y = middle + slots[kind] - middle_slot;
        struct pen pen = link_pens[kind];
        pen.dash = DASH_SOLID;
        if (has_link(n, kind))
            draw_line(t->canvas, (const struct point[]){{x, y}, {gutter + GUTTER, y}}, 2, pen);
    }
}

/* The line that those of one kind branch off, from the parent's bottom to the last of them. */
static void trunk_draw(struct tiers *t, unsigned kind, double gutter, double top, double last)
{
    const double x = gutter + slots[kind], bottom = last + slots[kind] - middle_slot;
    if (last > top)
        link_draw(t->canvas, kind, (struct point){x, top}, (struct point){x, bottom});
}

/* One above the other, of the tier that `first` is of; what is below them has been drawn by then, or is drawn later. */
static double children_draw(struct tiers *t, size_t first, size_t end, double x, double y)
{
    const unsigned tier = t->map->nodes[first].tier;
    const double top = y, width = node_width(t, first), gutter = x;
    double last[KINDS + 1] = {0};
    for (size_t i = first; i < end; i = branch_end(t->map, i)) {
        const struct map_node *n = &t->map->nodes[i];
        const struct box box = {gutter + GUTTER, y + (tier == TIER_MEASURE ? 2 * t->gap : t->gap), width,
                                t->heights[i]};
        y = box.y + box.height;
        branch_draw(t, n, gutter, box.y + box.height / 2);
        for (unsigned kind = 0; kind <= PLAIN; kind++)
            if (has_link(n, kind))
                last[kind] = box.y + box.height / 2;
        node_draw(t, i, box);
        if (branch_end(t->map, i) > i + 1)
            y = children_draw(t, i + 1, branch_end(t->map, i), box.x, y);
    }
    for (unsigned kind = 0; kind <= PLAIN; kind++)
        trunk_draw(t, kind, gutter, top, last[kind]);
    return y;
}

/* Straight down from the vision, which is as wide as all areas, to the middle of the area. */
static void area_links_draw(struct tiers *t, const struct map_node *n, double middle, double bottom)
{
    for (unsigned kind = 0; kind <= PLAIN; kind++) {
        const double x = middle + slots[kind] - middle_slot;
        if (has_link(n, kind))
            link_draw(t->canvas, kind, (struct point){x, t->heights[0]}, (struct point){x, bottom});
    }
}

/* ---- the whole ----------------------------------------------------------------------------------- */

double legend_draw(struct tiers *t, double y, bool draw)
{
    const double sample = 24, before = 5, between = 16, line = 1.35 * t->size;
    const struct lettering l = {t->size, FACE_REGULAR, INK_TEXT, -1};
    double x = 0, top = y + t->gap;
    bool plain = false;
    for (size_t i = 1; i < t->map->count; i++)
        plain = plain || t->map->nodes[i].kinds == 0;
    for (unsigned kind = 0; kind < KINDS + (unsigned)plain; kind++) {
        const char *words = kind == PLAIN ? t->map->plain : t->map->legend[kind];
        double width = text_advance(t->canvas->type, l.face, words) * l.size + 1, middle = top + line / 2;
        if (x > 0 && x + sample + before + width > t->canvas->width) {
            x = 0;
            top += line;
            middle += line;
        }
        if (draw) {
            link_draw(t->canvas, kind, (struct point){x, middle}, (struct point){x + sample, middle});
            draw_words(t->canvas, (struct box){x + sample + before, top, width, line}, words, l, true);
        }
        x += sample + before + width + between;
    }
    return top + line - y;
}

/* Where each lane begins: all of them in the middle of the page. */
static void lanes_place(struct tiers *t)
{
    double width = -LANE_GAP;
    for (size_t i = 0; i < t->lane_count; i++)
        width += t->widths[t->lanes[i].area] + LANE_GAP;
    double x = (t->canvas->width - width) / 2;
    for (size_t i = 0; i < t->lane_count; i++) {
        t->lanes[i].x = x;
        x += t->widths[t->lanes[i].area] + LANE_GAP;
    }
}

double tiers_draw(struct tiers *t)
{
    const double areas = t->heights[0] + DROP, height = area_height(t), top = areas + height;
    double bottom = t->lane_count > 0 ? top : t->heights[0];
    lanes_place(t);
    node_draw(t, 0, (struct box){0, 0, t->canvas->width, t->heights[0]});
    for (size_t i = 0; i < t->lane_count; i++) {
        const struct lane *lane = &t->lanes[i];
        double width = node_width(t, lane->area);
        if (i == 0 || t->lanes[i - 1].area != lane->area) {
            area_links_draw(t, &t->map->nodes[lane->area], lane->x + width / 2, areas);
            node_draw(t, lane->area, (struct box){lane->x, areas, width, height});
        }
        double end = lane->end > lane->first ? children_draw(t, lane->first, lane->end, lane->x, top) : top;
        bottom = end > bottom ? end : bottom;
    }
    bottom += t->gap;
    return bottom + legend_draw(t, bottom, true);
}
