/* The canvas: shapes are put on it one after the other. */
#include <bmaplan/draw.h>

#include "canvas.h"

struct canvas canvas_open(struct arena *a, struct typesetter *t, double width, double height)
{
    return (struct canvas){.arena = a, .type = t, .width = width, .height = height};
}

void canvas_inset(struct canvas *c)
{
    c->inset = 1;
    c->width -= 2 * c->inset;
    c->height -= 2 * c->inset;
}

const struct drawing *canvas_close(struct canvas *c)
{
    struct drawing *d = arena_alloc(c->arena, sizeof *d);
    *d = (struct drawing){
        .width = c->width + 2 * c->inset, .height = c->height + 2 * c->inset, .shapes = c->shapes, .count = c->count};
    return d;
}

struct shape *canvas_add(struct canvas *c)
{
    return arena_grow(c->arena, &c->shapes, &c->count, sizeof *c->shapes);
}

static const struct point *copied(const struct canvas *c, const struct point *points, size_t count)
{
    struct point *copy = arena_alloc(c->arena, count * sizeof *copy);
    for (size_t i = 0; i < count; i++)
        copy[i] = (struct point){c->inset + points[i].x, c->inset + points[i].y};
    return copy;
}

static struct shape path(struct canvas *c, const struct point *points, size_t count, const struct pen *pen)
{
    struct shape s = {.kind = SHAPE_PATH, .points = copied(c, points, count), .count = count};
    if (pen) {
        s.stroked = true;
        s.ink = pen->ink;
        s.width = pen->width;
        s.dash = pen->dash;
    }
    return s;
}

void draw_line(struct canvas *c, const struct point *points, size_t count, struct pen pen)
{
    *canvas_add(c) = path(c, points, count, &pen);
}

void draw_area(struct canvas *c, const struct point *points, size_t count, enum ink fill, const struct pen *pen)
{
    struct shape s = path(c, points, count, pen);
    s.closed = true;
    s.filled = true;
    s.fill = fill;
    *canvas_add(c) = s;
}

void draw_box(struct canvas *c, struct box box, enum ink fill, const struct pen *pen)
{
    double right = box.x + box.width, bottom = box.y + box.height;
    const struct point corners[] = {{box.x, box.y}, {right, box.y}, {right, bottom}, {box.x, bottom}};
    draw_area(c, corners, sizeof corners / sizeof *corners, fill, pen);
}

struct dashes dash_lengths(enum dash dash, double width)
{
    static const struct dashes widths[] = {[DASH_SOLID] = {0, 0}, [DASH_LONG] = {5, 3}, [DASH_DOTTED] = {1, 1.5}};
    return (struct dashes){.on = widths[dash].on * width, .off = widths[dash].off * width};
}
