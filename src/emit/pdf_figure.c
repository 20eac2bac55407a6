/* Drawings: paths between words. Each word is a sequence of its own, so that it is read where it stands. */
#include "pdf.h"

static void path_paint(struct painter *p, const struct paint *figure, const struct shape *s)
{
    const double scale = figure->width / figure->drawing->width;
    double *points = arena_alloc(&p->scratch, 2 * s->count * sizeof *points);
    const struct dashes dashes = dash_lengths(s->dash, s->width * scale);
    const double lengths[] = {dashes.on, dashes.off};
    for (size_t i = 0; i < s->count; i++) {
        points[2 * i] = figure->x + s->points[i].x * scale;
        points[2 * i + 1] = figure->y + s->points[i].y * scale;
    }
    const struct pdf_path path = {.points = points,
                                  .count = s->count,
                                  .closed = s->closed,
                                  .fill = s->filled ? &p->palette.inks[s->fill] : NULL,
                                  .stroke = s->stroked ? &p->palette.inks[s->ink] : NULL,
                                  .width = s->width * scale,
                                  .dashes = s->dash == DASH_SOLID ? NULL : lengths,
                                  .dash_count = sizeof lengths / sizeof *lengths};
    pdf_path(p->pdf, &path);
}

void drawing_paint(struct painter *p, const struct paint *paint)
{
    const struct drawing *d = paint->drawing;
    struct pdf_tag *tag = tag_of(p, paint);
    for (size_t i = 0; i < d->count;) {
        if (d->shapes[i].kind == SHAPE_TEXT) {
            label_paint(p, paint, &d->shapes[i++]);
            continue;
        }
        pdf_begin(p->pdf, tag, tag ? NULL : "Layout");
        for (; i < d->count && d->shapes[i].kind == SHAPE_PATH; i++)
            path_paint(p, paint, &d->shapes[i]);
        pdf_end(p->pdf);
    }
    arena_free(&p->scratch);
}
