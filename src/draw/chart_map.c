/* The strategy map: looks for the largest type, and the fewest lanes, in which everything fits. */
#include "chart_map.h"

#include <string.h>

/* From what is best to read to the most that one page holds. */
static const struct level {
    double size;
    unsigned lines[TIER_COUNT];
    double padding, gap;
} levels[] = {
    {12, {3, 3, 6, 4}, 4, 5},    {11, {3, 3, 5, 3}, 3.5, 5}, {10, {3, 3, 5, 3}, 3, 4.5}, {10, {3, 3, 4, 2}, 3, 4},
    {9, {3, 3, 4, 2}, 2.5, 3.5}, {9, {2, 3, 3, 2}, 2, 3},    {8.5, {2, 3, 3, 2}, 2, 3},  {8.5, {2, 3, 3, 1}, 2, 3},
    {8, {2, 3, 3, 1}, 1.5, 2.5}, {8, {2, 2, 2, 1}, 1, 2},
};
static const double narrowest = 74, widest = 240; /* of a lane */

static size_t count_tier(const struct map *map, unsigned tier)
{
    size_t count = 0;
    for (size_t i = 0; i < map->count; i++)
        count += map->nodes[i].tier == tier;
    return count;
}

static const double *advances_of(struct canvas *c, const struct map *map)
{
    double *advances = arena_alloc(c->arena, map->count * sizeof *advances);
    for (size_t i = 0; i < map->count; i++)
        advances[i] =
            text_advance(c->type, map->nodes[i].tier < TIER_MEASURE ? FACE_BOLD : FACE_REGULAR, map->nodes[i].words);
    return advances;
}

static void box_measure(struct tiers *t, size_t node, bool counted)
{
    words_measure(t, node, counted);
    t->heights[node] = box_height(t, node);
}

/* Areas are first taken for one lane wide: with more they become lower at most. */
static bool fits(struct tiers *t, size_t lanes, bool counted)
{
    const size_t count = t->map->count;
    for (size_t i = 0; i < count; i++) {
        t->shares[i] = 1;
        box_measure(t, i, counted);
    }
    if (!lanes_fill(t, lanes, t->canvas->height - t->legend - lanes_top(t)))
        return false;
    for (size_t area = 1; area < count; area = branch_end(t->map, area))
        box_measure(t, area, counted);
    return true;
}

static void level_set(struct tiers *t, const struct level *level)
{
    t->size = level->size;
    t->padding = level->padding;
    t->gap = level->gap;
    memcpy(t->lines, level->lines, sizeof t->lines);
    t->legend = legend_draw(t, 0, false) + t->gap;
}

/* What room a lane leaves is for the boxes whose words are cut: a line more for each, as far as it reaches, then another. */
static void lane_grow(struct tiers *t, const struct lane *lane, const struct level *own)
{
    double room = t->canvas->height - t->legend - lanes_top(t) - lane_height(t, lane);
    for (const struct level *level = own; level > levels;) {
        memcpy(t->lines, (--level)->lines, sizeof t->lines);
        for (size_t i = lane->first; i < lane->end; i++) {
            double more = box_height(t, i) - t->heights[i];
            if (more > room)
                continue;
            t->heights[i] += more;
            room -= more;
        }
    }
}

static const struct drawing *drawn(struct tiers *t, const struct level *level)
{
    for (size_t i = 0; i < t->lane_count; i++)
        lane_grow(t, &t->lanes[i], level);
    t->canvas->height = tiers_draw(t);
    return canvas_close(t->canvas);
}

/* As many as look well: no area much wider than its words, all of one width where they can be. */
static size_t least_lanes(const struct map *map)
{
    size_t areas = count_tier(map, TIER_AREA), measures = count_tier(map, TIER_MEASURE);
    size_t wanted = areas == 1 ? 3 : areas == 2 ? 4 : areas, least = areas > 1 ? areas : 1;
    return wanted < measures ? wanted : measures > least ? measures : least;
}

bool chart_map(struct arena *a, struct typesetter *type, struct box page, const struct map *map,
               const struct drawing **out)
{
    struct canvas canvas = canvas_open(a, type, page.width, page.height);
    canvas_inset(&canvas);
    struct tiers t = {.canvas = &canvas, .map = map, .advances = advances_of(&canvas, map)};
    size_t most = (size_t)((canvas.width + LANE_GAP) / (narrowest + LANE_GAP));
    t.words = arena_alloc(a, map->count * sizeof *t.words);
    t.heights = arena_alloc(a, map->count * sizeof *t.heights);
    t.shares = arena_alloc(a, map->count * sizeof *t.shares);
    t.lanes = arena_alloc(a, most * sizeof *t.lanes);
    for (const struct level *level = levels; level < levels + sizeof levels / sizeof *levels; level++) {
        level_set(&t, level);
        for (size_t lanes = least_lanes(map); lanes <= most; lanes++) {
            double width = (canvas.width + LANE_GAP) / (double)lanes - LANE_GAP;
            t.lane_width = width < widest ? width : widest;
            if (!fits(&t, lanes, false) || !fits(&t, lanes, true))
                continue;
            *out = drawn(&t, level);
            return true;
        }
    }
    return false;
}
