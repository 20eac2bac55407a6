/* The outlines of glyphs, in em. */
#include "outline.h"

#include "typesetter.h"

/* HarfBuzz hands this to the functions below. */
struct pen {
    const struct outline_sink *sink;
    double em;
};

static void move_to(hb_draw_funcs_t *f, void *data, hb_draw_state_t *state, float x, float y, void *user)
{
    (void)f, (void)state, (void)user;
    const struct pen *p = data;
    p->sink->move(p->sink->to, x / p->em, y / p->em);
}

static void line_to(hb_draw_funcs_t *f, void *data, hb_draw_state_t *state, float x, float y, void *user)
{
    (void)f, (void)state, (void)user;
    const struct pen *p = data;
    p->sink->line(p->sink->to, x / p->em, y / p->em);
}

/* NOLINTNEXTLINE(readability-function-size): HarfBuzz says what the parameters are. */
static void curve_to(hb_draw_funcs_t *f, void *data, hb_draw_state_t *state, float x1, float y1, float x2, float y2,
                     float x, float y, void *user)
{
    (void)f, (void)state, (void)user;
    const struct pen *p = data;
    const double control[4] = {x1 / p->em, y1 / p->em, x2 / p->em, y2 / p->em};
    p->sink->curve(p->sink->to, control, x / p->em, y / p->em);
}

static void close_path(hb_draw_funcs_t *f, void *data, hb_draw_state_t *state, void *user)
{
    (void)f, (void)state, (void)user;
    const struct pen *p = data;
    p->sink->close(p->sink->to);
}

/* No function for quadratic curves: HarfBuzz then makes them cubic. */
hb_draw_funcs_t *outline_functions(void)
{
    hb_draw_funcs_t *f = hb_draw_funcs_create();
    hb_draw_funcs_set_move_to_func(f, move_to, NULL, NULL);
    hb_draw_funcs_set_line_to_func(f, line_to, NULL, NULL);
    hb_draw_funcs_set_cubic_to_func(f, curve_to, NULL, NULL);
    hb_draw_funcs_set_close_path_func(f, close_path, NULL, NULL);
    hb_draw_funcs_make_immutable(f);
    return f;
}

void glyph_outline(const struct typesetter *t, enum face face, uint32_t id, const struct outline_sink *sink)
{
    struct pen pen = {sink, t->faces[face]->em};
    hb_font_get_glyph_shape(t->faces[face]->font, id, t->draw, &pen);
}
