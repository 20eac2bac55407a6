/* Glyphs as pixels: each is drawn once a size, then stamped wherever a text has it. */
#include "raster.h"

#include <math.h>

/* Where the outline of a glyph goes: 64ths of a pixel, y up. */
struct pencil {
    double size, shift; /* pixels */
    FT_Outline *outline;
    bool full;
};

/* The contour under way ends, so far, with this point. */
static void add(struct pencil *p, double x, double y, char tag)
{
    FT_Outline *o = p->outline;
    if (o->n_points == POINTS_MOST || o->n_contours == CONTOURS_MOST) {
        p->full = true;
        return;
    }
    o->points[o->n_points] = (FT_Vector){lround((p->shift + x * p->size) * 64), lround(y * p->size * 64)};
    o->tags[o->n_points] = tag;
    o->contours[o->n_contours] = o->n_points;
    o->n_points++;
}

static void point_to(void *to, double x, double y)
{
    add(to, x, y, FT_CURVE_TAG_ON);
}

static void curve_to(void *to, const double control[4], double x, double y)
{
    add(to, control[0], control[1], FT_CURVE_TAG_CUBIC);
    add(to, control[2], control[3], FT_CURVE_TAG_CUBIC);
    add(to, x, y, FT_CURVE_TAG_ON);
}

static void close_contour(void *to)
{
    struct pencil *p = to;
    if (!p->full)
        p->outline->n_contours++;
}

/* False if the glyph has more points than there is room for. */
static bool trace(FT_Outline *o, const struct typesetter *t, const struct stamp_key *key)
{
    struct pencil p = {.size = key->size, .shift = (double)key->phase / PHASES, .outline = o};
    const struct outline_sink sink = {
        .move = point_to, .line = point_to, .curve = curve_to, .close = close_contour, .to = &p};
    o->n_points = 0;
    o->n_contours = 0;
    if (key->face == FACE_COUNT)
        symbol_outline((int32_t)key->id, &sink);
    else
        glyph_outline(t, (enum face)key->face, key->id, &sink);
    return !p.full;
}

static void render(struct raster *r, struct stamp *s)
{
    const FT_BBox box = raster_touched(&r->glyph);
    size_t size = (size_t)(box.xMax - box.xMin) * (size_t)(box.yMax - box.yMin);
    if (size == 0)
        return;
    s->left = box.xMin;
    s->top = -box.yMax;
    s->width = (unsigned)(box.xMax - box.xMin);
    s->height = (unsigned)(box.yMax - box.yMin);
    s->coverage = arena_alloc(&r->arena, size);
    const FT_Bitmap bitmap = {
        .rows = s->height,
        .width = s->width,
        .pitch = (int)s->width,
        .buffer = s->coverage,
        .num_grays = 256,
        .pixel_mode = FT_PIXEL_MODE_GRAY,
    };
    FT_Outline_Translate(&r->glyph, -box.xMin * 64, -box.yMin * 64);
    raster_require(FT_Outline_Get_Bitmap(r->library, &r->glyph, &bitmap));
    for (unsigned char *c = s->coverage; c < s->coverage + size; c++)
        *c = raster_coverage(*c);
}

static const struct stamp **stamps_of(struct raster *r, const struct stamp_key *key)
{
    uint64_t hash = ((uint64_t)key->id * PHASES + key->phase) * (FACE_COUNT + 1) + key->face;
    hash = (hash * 4096 + (uint64_t)(key->size * 16)) * 11400714819323198485U; /* spread as Knuth does */
    return &r->stamps[(hash >> 32) % STAMP_LISTS];
}

static bool is_same(const struct stamp_key *a, const struct stamp_key *b)
{
    return a->id == b->id && a->face == b->face && a->phase == b->phase && a->size == b->size;
}

const struct stamp *raster_glyph(struct raster *r, const struct typesetter *t, const struct stamp_key *key)
{
    const struct stamp **list = stamps_of(r, key);
    for (const struct stamp *s = *list; s; s = s->next)
        if (is_same(&s->key, key))
            return s;
    struct stamp *new = arena_alloc(&r->arena, sizeof *new);
    *new = (struct stamp){.key = *key, .next = *list};
    if (trace(&r->glyph, t, key))
        render(r, new);
    *list = new;
    return new;
}
