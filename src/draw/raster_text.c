/* A line of text, glyph for glyph. */
#include "raster.h"

#include <math.h>

/* What glyphs are drawn with, and the one under way; pixels. */
struct pencil {
    struct raster *raster;
    const struct typesetter *type;
    enum ink ink;
    double size;
    double x, y; /* the glyph's origin */
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
    o->points[o->n_points] = (FT_Vector){lround((p->x + x * p->size) * 64), lround((p->y - y * p->size) * 64)};
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

static void draw_glyph(struct pencil *p, const struct word *w, const struct glyph *g)
{
    const struct outline_sink sink = {
        .move = point_to, .line = point_to, .curve = curve_to, .close = close_contour, .to = p};
    p->outline->n_points = 0;
    p->outline->n_contours = 0;
    p->full = false;
    if (w->symbol)
        symbol_outline((int32_t)g->id, &sink);
    else
        glyph_outline(p->type, w->face, g->id, &sink);
    if (!p->full)
        raster_fill(p->raster, p->outline, p->ink);
}

static void draw_word(struct pencil *p, const struct word *w, double x, double y)
{
    for (const struct glyph *g = w->glyphs; g < w->glyphs + w->count; g++) {
        p->x = x + (double)g->x * p->size;
        p->y = y - (double)g->y * p->size;
        draw_glyph(p, w, g);
    }
}

/* A setting of one line has the text's words and where they stand. */
void raster_text(struct raster *r, struct typesetter *t, const struct shape *s)
{
    const struct span span = {.text = s->text, .face = s->face};
    const struct text_measure endless = {.size = s->size, .width = 1e9};
    struct setting set = text_set(t, &r->arena, &span, 1, endless);
    struct pencil p = {.raster = r, .type = t, .ink = s->ink, .size = s->size * r->scale, .outline = &r->glyph};
    double x = s->x * r->scale, y = s->y * r->scale;
    for (const struct chunk *c = set.chunks; c < set.chunks + set.chunk_count; c++) {
        draw_word(&p, c->word, x, y);
        x += (c->word->advance + c->space) * p.size;
    }
}
