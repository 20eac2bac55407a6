/* The strategy map: looks for the largest type, and the fewest lanes, in which no words are cut; else for the most lines. */
#include "chart_map.h"

#include <math.h>

/* From what is best to read to the most that one page holds. */
static const struct level {
    double size, padding, gap;
} levels[] = {
    {12, 4, 5},    {11.5, 3.5, 5}, {11, 3.5, 5}, {10.5, 3, 4.5}, {10, 3, 4}, {9.5, 2.5, 3.5},
    {9, 2.5, 3.5}, {9, 2, 3},      {8.5, 2, 3},  {8, 1.5, 2.5},  {8, 1, 2},
};
enum { LEVELS = sizeof levels / sizeof *levels, LINES_MOST = 12 };

static size_t count_tier(const struct map *map, unsigned tier)
{
    size_t count = 0;
    for (size_t i = 0; i < map->count; i++)
        count += map->nodes[i].tier == tier;
    return count;
}

/* As many as look well: no area much wider than its words, all of one width where they can be. */
static size_t least_lanes(const struct map *map)
{
    size_t areas = count_tier(map, TIER_AREA), measures = count_tier(map, TIER_MEASURE);
    size_t wanted = areas == 1 ? 3 : areas == 2 ? 4 : areas, least = areas > 1 ? areas : 1;
    return wanted < measures ? wanted : measures > least ? measures : least;
}

/* ---- one size of type ---------------------------------------------------------------------------- */

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

/* Is every word as wide as its box at most? Wider ones are broken inside. */
static bool words_stand(const struct tiers *t)
{
    for (size_t i = 0; i < t->map->count; i++)
        if (t->widest[i] * t->size > words_width(t, i))
            return false;
    return true;
}

/* All of one width if there are most_lanes at most; one more: a lane for each area, as wide as its words need. */
static size_t lanes_set(struct tiers *t, size_t lanes)
{
    double width = (t->canvas->width + LANE_GAP) / (double)lanes - LANE_GAP;
    for (size_t i = 0; i < t->map->count; i++)
        t->widths[i] = width < LANE_WIDEST ? width : LANE_WIDEST;
    if (lanes <= t->most_lanes)
        return lanes;
    lanes_balance(t);
    lanes = count_tier(t->map, TIER_AREA);
    return lanes < t->most_lanes ? lanes : t->most_lanes;
}

/* lines: of a project; the fewer boxes above may have one more. */
static bool settles(struct tiers *t, size_t lanes, double lines)
{
    for (unsigned tier = 0; tier < TIER_COUNT; tier++)
        t->lines[tier] = tier == TIER_PROJECT ? lines : lines + 1;
    lanes = lanes_set(t, lanes);
    return fits(t, lanes, false) && fits(t, lanes, true);
}

static void level_set(struct tiers *t, const struct level *level)
{
    t->size = level->size;
    t->padding = level->padding;
    t->gap = level->gap;
    t->legend = legend_draw(t, 0, false) + t->gap;
}

/* ---- nothing cut --------------------------------------------------------------------------------- */

/* whole: no word is broken inside, either. */
static bool settles_uncut(struct tiers *t, bool whole)
{
    for (size_t i = 0; i < LEVELS; i++) {
        level_set(t, &levels[i]);
        for (size_t lanes = least_lanes(t->map); lanes <= t->most_lanes + 1; lanes++)
            if (settles(t, lanes, HUGE_VAL) && (!whole || words_stand(t)))
                return true;
    }
    return false;
}

/* ---- the least cut ------------------------------------------------------------------------------- */

/* What room a lane leaves is for the boxes whose words are cut: a line more for each, as far as it reaches, then another. */
static void lane_grow(struct tiers *t, const struct lane *lane)
{
    const double more = words_line(t);
    double room = t->canvas->height - t->legend - lanes_top(t) - lane_height(t, lane);
    for (bool grown = true; grown;) {
        grown = false;
        for (size_t i = lane->first; i < lane->end && more <= room; i++) {
            if (words_cut(t, i) < more / 2)
                continue;
            t->heights[i] += more;
            room -= more;
            grown = true;
        }
    }
}

/* How long the lines are that are not seen; HUGE_VAL if not even one line of each box has room. */
static double cut_with(struct tiers *t, size_t lanes)
{
    unsigned lines = LINES_MOST;
    double cut = 0;
    while (!settles(t, lanes, lines))
        if (--lines == 0)
            return HUGE_VAL;
    for (size_t i = 0; i < t->lane_count; i++)
        lane_grow(t, &t->lanes[i]);
    for (size_t i = 0; i < t->map->count; i++)
        cut += words_cut(t, i) * words_width(t, i);
    return cut;
}

static bool settles_cut(struct tiers *t)
{
    size_t best = 0;
    double least = HUGE_VAL;
    level_set(t, &levels[LEVELS - 1]);
    for (size_t lanes = least_lanes(t->map); lanes <= t->most_lanes + 1; lanes++) {
        double cut = cut_with(t, lanes);
        if (cut < least) {
            least = cut;
            best = lanes;
        }
    }
    return best > 0 && cut_with(t, best) < HUGE_VAL;
}

static void words_prepare(struct tiers *t)
{
    double *advances = arena_alloc(t->canvas->arena, t->map->count * sizeof *advances);
    double *widths = arena_alloc(t->canvas->arena, t->map->count * sizeof *widths);
    for (size_t i = 0; i < t->map->count; i++) {
        const struct map_node *n = &t->map->nodes[i];
        const struct span span = {.text = n->words, .face = tier_letters(t, n->tier).face};
        advances[i] = text_advance(t->canvas->type, span.face, n->words);
        widths[i] = text_widest(t->canvas->type, &span, 1, 1);
    }
    t->advances = advances;
    t->widest = widths;
}

bool chart_map(struct arena *a, struct typesetter *type, struct box page, const struct map *map,
               const struct drawing **out)
{
    struct canvas canvas = canvas_open(a, type, page.width, page.height);
    canvas_inset(&canvas);
    struct tiers t = {.canvas = &canvas, .map = map};
    t.most_lanes = (size_t)((canvas.width + LANE_GAP) / (LANE_NARROWEST + LANE_GAP));
    t.widths = arena_alloc(a, map->count * sizeof *t.widths);
    t.words = arena_alloc(a, map->count * sizeof *t.words);
    t.heights = arena_alloc(a, map->count * sizeof *t.heights);
    t.shares = arena_alloc(a, map->count * sizeof *t.shares);
    t.lanes = arena_alloc(a, t.most_lanes * sizeof *t.lanes);
    words_prepare(&t);
    if (!settles_cut(&t))
        return false;
    if (!settles_uncut(&t, true) && !settles_uncut(&t, false))
        settles_cut(&t);
    canvas.height = tiers_draw(&t);
    *out = canvas_close(&canvas);
    return true;
}
