/* The strategy map's lanes: how high its boxes are, and how the measures of an area are spread over its lanes. */
#include "chart_map.h"

#include <math.h>

static const double hanging = 0.95; /* what is left of an advance at least when spaces hang beyond the ends of lines */

/* ---- boxes --------------------------------------------------------------------------------------- */

struct lettering tier_letters(const struct tiers *t, unsigned tier)
{
    static const struct lettering letters[TIER_COUNT] = {
        [TIER_VISION] = {.face = FACE_BOLD, .ink = INK_ON_ACCENT, .align = 0},
        [TIER_AREA] = {.face = FACE_BOLD, .ink = INK_TEXT, .align = 0},
        [TIER_MEASURE] = {.face = FACE_REGULAR, .ink = INK_TEXT, .align = -1},
        [TIER_PROJECT] = {.face = FACE_REGULAR, .ink = INK_TEXT, .align = -1},
    };
    struct lettering l = letters[tier];
    l.size = t->size;
    return l;
}

double box_side(const struct tiers *t)
{
    return t->padding + 1.5;
}

double node_width(const struct tiers *t, size_t node)
{
    const unsigned tier = t->map->nodes[node].tier;
    if (tier == TIER_VISION)
        return t->canvas->width;
    if (tier == TIER_AREA)
        return (double)t->shares[node] * (t->widths[node] + LANE_GAP) - LANE_GAP;
    return t->widths[node] - GUTTER * (tier - TIER_AREA);
}

double words_width(const struct tiers *t, size_t node)
{
    return node_width(t, node) - 2 * box_side(t);
}

double words_line(const struct tiers *t)
{
    return 1.35 * t->size; /* what draw_words() sets apart */
}

void words_measure(struct tiers *t, size_t node, bool counted)
{
    const struct map_node *n = &t->map->nodes[node];
    const struct lettering l = tier_letters(t, n->tier);
    const double width = words_width(t, node);
    t->words[node] = counted ? words_height(t->canvas, width, n->words, l)
                             : ceil(t->advances[node] * l.size * hanging / width) * words_line(t);
}

double box_height(const struct tiers *t, size_t node)
{
    const double words = t->words[node], most = t->lines[t->map->nodes[node].tier] * words_line(t);
    return (words < most ? words : most) + 2 * t->padding;
}

double words_cut(const struct tiers *t, size_t node)
{
    return t->words[node] + 2 * t->padding - t->heights[node];
}

double area_height(const struct tiers *t)
{
    double height = 0;
    for (size_t i = 0; i < t->map->count; i++)
        if (t->map->nodes[i].tier == TIER_AREA && t->heights[i] > height)
            height = t->heights[i];
    return height;
}

double lanes_top(const struct tiers *t)
{
    return t->heights[0] + DROP + area_height(t) + DROP;
}

size_t branch_end(const struct map *map, size_t node)
{
    size_t end = node + 1;
    while (end < map->count && map->nodes[end].tier > map->nodes[node].tier)
        end++;
    return end;
}

/* ---- lanes --------------------------------------------------------------------------------------- */

/* A box and the space above it: more where a measure begins. */
static double step_of(const struct tiers *t, size_t node)
{
    return t->heights[node] + (t->map->nodes[node].tier == TIER_MEASURE ? 2 * t->gap : t->gap);
}

double lane_height(const struct tiers *t, const struct lane *lane)
{
    double height = 0;
    for (size_t i = lane->first; i < lane->end; i++)
        height += step_of(t, i);
    return height;
}

/* The area's lane, if it has only one, is this wide for everything in it to take about this height. */
static double width_for(const struct tiers *t, size_t area, double height)
{
    const double ragged = 3.5; /* em that lines end before the edge: half a long word */
    double words = 0, gutters = 0, boxes = 0;
    for (size_t i = area + 1; i < branch_end(t->map, area); i++) {
        words += t->advances[i] * t->size;
        gutters += GUTTER * (t->map->nodes[i].tier - TIER_AREA);
        height -= words_line(t) / 2 + 2 * t->padding + t->gap; /* the last line is half empty */
        boxes++;
    }
    double room = height > words_line(t) ? height : words_line(t);
    double width = boxes > 0 ? words * words_line(t) / room + gutters / boxes + 2 * box_side(t) + ragged * t->size : 0;
    return width < LANE_NARROWEST ? LANE_NARROWEST : width > LANE_WIDEST ? LANE_WIDEST : width;
}

void lanes_balance(struct tiers *t)
{
    double low = 0, high = 1e5;
    while (high - low > 0.1) {
        double middle = (low + high) / 2, all = -LANE_GAP;
        for (size_t area = 1; area < t->map->count; area = branch_end(t->map, area))
            all += width_for(t, area, middle) + LANE_GAP;
        if (all > t->canvas->width)
            low = middle;
        else
            high = middle;
    }
    for (size_t area = 1; area < t->map->count; area = branch_end(t->map, area)) {
        double width = width_for(t, area, high);
        for (size_t i = area; i < branch_end(t->map, area); i++)
            t->widths[i] = width;
    }
}

/* How many lanes of this height the area needs, `none` if no number is enough; into `lanes` where it is not NULL. */
static size_t area_lanes(const struct tiers *t, size_t area, double height, struct lane *lanes)
{
    const size_t end = branch_end(t->map, area), none = t->map->count + 1;
    struct lane lane = {.area = area, .first = area + 1, .end = area + 1};
    size_t count = 1;
    double used = 0;
    for (size_t next; lane.end < end; lane.end = next) {
        next = branch_end(t->map, lane.end);
        double block = lane_height(t, &(struct lane){.first = lane.end, .end = next});
        if (block > height)
            return none;
        if (used + block > height) {
            if (lanes)
                lanes[count - 1] = lane;
            lane.first = lane.end;
            used = 0;
            count++;
        }
        used += block;
    }
    if (lanes)
        lanes[count - 1] = lane;
    return count;
}

/* The least height at which the area's lanes are no more than its share. */
static double least_height(const struct tiers *t, size_t area, double height)
{
    double low = 0, high = height;
    while (high - low > 0.5) {
        double middle = (low + high) / 2;
        if (area_lanes(t, area, middle, NULL) <= t->shares[area])
            high = middle;
        else
            low = middle;
    }
    return high;
}

/* The area that gains most by another lane: the one with the highest; 0: none has measures to part. */
static size_t highest_area(const struct tiers *t, double height)
{
    size_t highest = 0;
    double most = 0;
    for (size_t i = 1; i < t->map->count; i = branch_end(t->map, i)) {
        size_t measures = 0;
        for (size_t m = i + 1; m < branch_end(t->map, i); m = branch_end(t->map, m))
            measures++;
        double own = measures > t->shares[i] ? least_height(t, i, height) : 0;
        if (own > most) {
            most = own;
            highest = i;
        }
    }
    return highest;
}

bool lanes_fill(struct tiers *t, size_t most, double height)
{
    size_t spare = most, area;
    for (area = 1; area < t->map->count; area = branch_end(t->map, area)) {
        size_t needed = area_lanes(t, area, height, NULL);
        if (needed > spare)
            return false;
        t->shares[area] = needed;
        spare -= needed;
    }
    while (spare-- > 0 && (area = highest_area(t, height)) != 0)
        t->shares[area]++;
    t->lane_count = 0;
    for (area = 1; area < t->map->count; area = branch_end(t->map, area))
        t->lane_count += area_lanes(t, area, least_height(t, area, height), t->lanes + t->lane_count);
    return true;
}
