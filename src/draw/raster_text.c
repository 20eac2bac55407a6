/* A line of text, glyph for glyph. */
#include "raster.h"

#include <math.h>

/* What glyphs are drawn with. */
struct pencil {
    struct raster *raster;
    const struct typesetter *type;
    enum ink ink;
    double size; /* pixels */
};

/* Baselines lie between two rows of pixels, so all lines look alike. */
static void draw_word(const struct pencil *p, const struct word *w, double x, long baseline)
{
    for (const struct glyph *g = w->glyphs; g < w->glyphs + w->count; g++) {
        long steps = lround((x + (double)g->x * p->size) * PHASES);
        long whole = (long)floor((double)steps / PHASES);
        const struct stamp_key key = {
            .id = g->id,
            .face = w->symbol ? FACE_COUNT : w->face,
            .phase = (unsigned)(steps - whole * PHASES),
            .size = p->size,
        };
        const struct stamp *s = raster_glyph(p->raster, p->type, &key);
        raster_stamp(p->raster, s, whole, baseline - lround((double)g->y * p->size), p->ink);
    }
}

/* A setting of one line has the text's words and where they stand. */
void raster_text(struct raster *r, struct typesetter *t, const struct shape *s)
{
    const struct span span = {.text = s->text, .face = s->face};
    const struct text_measure endless = {.size = s->size, .width = 1e9};
    struct setting set = text_set(t, &r->arena, &span, 1, endless);
    const struct pencil p = {.raster = r, .type = t, .ink = s->ink, .size = s->size * r->scale};
    double x = s->x * r->scale;
    long baseline = lround(s->y * r->scale);
    for (const struct chunk *c = set.chunks; c < set.chunks + set.chunk_count; c++) {
        draw_word(&p, c->word, x, baseline);
        x += (c->word->advance + c->space) * p.size;
    }
}
