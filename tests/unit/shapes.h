/* What tests of charts share: shapes found in a drawing, and what holds for all of them. */
#ifndef BMAPLAN_TEST_SHAPES_H
#define BMAPLAN_TEST_SHAPES_H

#include <string.h>

#include <bmaplan/draw.h>

static inline bool near(double a, double b)
{
    return a - b < 0.01 && b - a < 0.01;
}

static inline const struct shape *text_find(const struct drawing *d, const char *words)
{
    for (size_t i = 0; i < d->count; i++)
        if (d->shapes[i].kind == SHAPE_TEXT && strstr(d->shapes[i].text, words))
            return &d->shapes[i];
    return NULL;
}

static inline bool is_box(const struct shape *s)
{
    return s->kind == SHAPE_PATH && s->filled && s->count == 4;
}

static inline struct box box_of(const struct shape *s)
{
    const struct point *p = s->points;
    return (struct box){p[0].x, p[0].y, p[2].x - p[0].x, p[2].y - p[0].y};
}

/* Nothing touches the edges: they may cut what does. */
static inline void assert_inside(const struct drawing *d)
{
    const double inset = 0.99, right = d->width - inset, bottom = d->height - inset;
    for (size_t i = 0; i < d->count; i++) {
        const struct shape *s = &d->shapes[i];
        for (size_t j = 0; j < s->count; j++)
            assert_true(s->points[j].x >= inset && s->points[j].x <= right && s->points[j].y >= inset &&
                        s->points[j].y <= bottom);
        if (s->kind == SHAPE_TEXT)
            assert_true(s->x >= inset && s->x + s->advance <= right && s->y <= bottom && s->size >= 8);
    }
}

#endif
