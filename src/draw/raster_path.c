/* Straight lines and areas as outlines: FreeType's stroker draws the lines, the dashes are cut here. */
#include "raster.h"

#include <math.h>
#include <stdlib.h>

#include FT_STROKER_H

enum { MITRE_LIMIT = 4 };

/* A path in pixels. */
struct track {
    const struct raster *raster;
    const struct shape *shape;
    bool upright; /* all lines run across or down */
    double width; /* of the line */
};

static bool is_upright(const struct shape *s)
{
    for (size_t i = 1; i < s->count; i++) {
        const struct point *a = &s->points[i - 1], *b = &s->points[i];
        if (fabs(a->x - b->x) > 0.01 && fabs(a->y - b->y) > 0.01)
            return false;
    }
    return true;
}

static struct track track_of(const struct raster *r, const struct shape *s)
{
    struct track t = {.raster = r, .shape = s, .upright = is_upright(s), .width = fmax(1, s->width * r->scale)};
    if (t.upright)
        t.width = round(t.width);
    return t;
}

/* An upright line covers whole pixels: one of odd width has its middle in the middle of a pixel. */
static double line_at(const struct track *t, double points)
{
    double at = points * t->raster->scale;
    if (!t->upright)
        return at;
    return fmod(t->width, 2) > 0 ? floor(at) + 0.5 : round(at);
}

static double edge_at(const struct track *t, double points)
{
    double at = points * t->raster->scale;
    return t->upright ? round(at) : at;
}

/* As draw_box() makes them. */
static bool is_box(const struct shape *s)
{
    const struct point *p = s->points;
    return s->count == 4 && p[0].y == p[1].y && p[1].x == p[2].x && p[2].y == p[3].y && p[3].x == p[0].x;
}

static void fill_box(struct raster *r, const struct track *t)
{
    const struct point *from = &t->shape->points[0], *to = &t->shape->points[2];
    const FT_BBox box = {lround(edge_at(t, from->x)), lround(edge_at(t, from->y)), lround(edge_at(t, to->x)),
                         lround(edge_at(t, to->y))};
    raster_box(r, &box, t->shape->fill);
}

static FT_Vector vector(double x, double y)
{
    return (FT_Vector){lround(x * 64), lround(y * 64)};
}

static void fill(struct raster *r, const struct track *t)
{
    const struct shape *s = t->shape;
    FT_Outline o;
    raster_require(FT_Outline_New(r->library, (FT_UInt)s->count, 1, &o));
    for (size_t i = 0; i < s->count; i++) {
        o.points[i] = vector(edge_at(t, s->points[i].x), edge_at(t, s->points[i].y));
        o.tags[i] = FT_CURVE_TAG_ON;
    }
    o.contours[0] = o.n_points;
    o.contours[0]--;
    raster_fill(r, &o, s->fill);
    FT_Outline_Done(r->library, &o);
}

static struct point line_point(const struct track *t, size_t i)
{
    const struct point *p = &t->shape->points[i % t->shape->count];
    return (struct point){line_at(t, p->x), line_at(t, p->y)};
}

static void begin(FT_Stroker stroker, struct point p, bool open)
{
    FT_Vector to = vector(p.x, p.y);
    raster_require(FT_Stroker_BeginSubPath(stroker, &to, open));
}

static void line_to(FT_Stroker stroker, struct point p)
{
    FT_Vector to = vector(p.x, p.y);
    raster_require(FT_Stroker_LineTo(stroker, &to));
}

static void end(FT_Stroker stroker)
{
    raster_require(FT_Stroker_EndSubPath(stroker));
}

static void trace(FT_Stroker stroker, const struct track *t)
{
    begin(stroker, line_point(t, 0), !t->shape->closed);
    for (size_t i = 1; i < t->shape->count; i++)
        line_to(stroker, line_point(t, i));
    end(stroker);
}

/* A dash or a gap that is under way, and how far it still goes. */
struct cutter {
    FT_Stroker stroker;
    struct dashes dashes; /* pixels */
    bool on;
    double left;
};

static void cut(struct cutter *c, struct point from, struct point to)
{
    double length = hypot(to.x - from.x, to.y - from.y), at = 0;
    while (length - at > c->left) {
        at += c->left;
        struct point p = {from.x + (to.x - from.x) * at / length, from.y + (to.y - from.y) * at / length};
        if (c->on) {
            line_to(c->stroker, p);
            end(c->stroker);
        } else {
            begin(c->stroker, p, true);
        }
        c->on = !c->on;
        c->left = c->on ? c->dashes.on : c->dashes.off;
    }
    c->left -= length - at;
    if (c->on)
        line_to(c->stroker, to);
}

static void trace_dashed(FT_Stroker stroker, const struct track *t)
{
    struct dashes d = dash_lengths(t->shape->dash, t->width);
    struct cutter c = {.stroker = stroker, .dashes = d, .on = true, .left = d.on};
    size_t last = t->shape->closed ? t->shape->count : t->shape->count - 1;
    begin(stroker, line_point(t, 0), true);
    for (size_t i = 0; i < last; i++)
        cut(&c, line_point(t, i), line_point(t, i + 1));
    if (c.on)
        end(stroker);
}

/* Upright lines end in half a square, which makes them whole pixels long, too, and meet in corners. */
static void stroke_upright(struct raster *r, const struct track *t)
{
    const struct shape *s = t->shape;
    size_t last = s->closed ? s->count : s->count - 1;
    double half = t->width / 2;
    for (size_t i = 0; i < last; i++) {
        struct point a = line_point(t, i), b = line_point(t, i + 1);
        const FT_BBox box = {lround(fmin(a.x, b.x) - half), lround(fmin(a.y, b.y) - half),
                             lround(fmax(a.x, b.x) + half), lround(fmax(a.y, b.y) + half)};
        raster_box(r, &box, s->ink);
    }
}

static void stroke(struct raster *r, const struct track *t)
{
    const struct shape *s = t->shape;
    FT_Stroker stroker;
    raster_require(FT_Stroker_New(r->library, &stroker));
    FT_Stroker_Set(stroker, lround(t->width * 32), FT_STROKER_LINECAP_BUTT, FT_STROKER_LINEJOIN_MITER_FIXED,
                   MITRE_LIMIT * 0x10000L);
    if (s->dash == DASH_SOLID)
        trace(stroker, t);
    else
        trace_dashed(stroker, t);
    FT_UInt points, contours;
    FT_Outline o;
    raster_require(FT_Stroker_GetCounts(stroker, &points, &contours));
    raster_require(FT_Outline_New(r->library, points, (FT_Int)contours, &o));
    o.n_points = 0;
    o.n_contours = 0;
    FT_Stroker_Export(stroker, &o);
    raster_fill(r, &o, s->ink);
    FT_Outline_Done(r->library, &o);
    FT_Stroker_Done(stroker);
}

void raster_path(struct raster *r, const struct shape *s)
{
    struct track t = track_of(r, s);
    if (s->filled && is_box(s))
        fill_box(r, &t);
    else if (s->filled && s->count > 2)
        fill(r, &t);
    if (s->stroked && s->count > 1 && t.upright && s->dash == DASH_SOLID)
        stroke_upright(r, &t);
    else if (s->stroked && s->count > 1)
        stroke(r, &t);
}
