/* Paths, and the colours of what is painted. */
#include "writer.h"

#include <assert.h>
#include <string.h>

static void write_colour(FILE *out, struct rgb c, const char *operator)
{
    write_real(out, c.red / 255.0);
    fputc(' ', out);
    write_point(out, c.green / 255.0, c.blue / 255.0);
    fprintf(out, "%s\n", operator);
}

static bool same(struct rgb a, struct rgb b)
{
    return a.red == b.red && a.green == b.green && a.blue == b.blue;
}

void fill_set(struct pdf *p, struct rgb ink)
{
    if (!same(p->graphics.fill, ink))
        write_colour(p->content, ink, "rg");
    p->graphics.fill = ink;
}

static void stroke_set(struct pdf *p, const struct pdf_path *path)
{
    if (!same(p->graphics.stroke, *path->stroke))
        write_colour(p->content, *path->stroke, "RG");
    if (p->graphics.width != path->width) {
        write_real(p->content, path->width);
        fputs(" w\n", p->content);
    }
    p->graphics.stroke = *path->stroke;
    p->graphics.width = path->width;
}

static void dashes_set(FILE *out, const double *dashes, size_t count)
{
    fputc('[', out);
    for (size_t i = 0; i < count; i++) {
        write_real(out, dashes[i]);
        fputc(' ', out);
    }
    fputs("]0 d\n", out);
}

/* The operators that paint a path (8.5.3): closed before, filled, stroked. */
static const char *painter(const struct pdf_path *path)
{
    if (path->fill && path->stroke)
        return path->closed ? "b\n" : "B\n";
    if (path->fill)
        return "f\n";
    return path->closed ? "s\n" : "S\n";
}

void pdf_path(struct pdf *p, const struct pdf_path *path)
{
    const double height = p->pages[p->page_count - 1].height;
    assert(p->marked);
    if (path->count < 2 || (!path->fill && !path->stroke))
        return;
    if (path->fill)
        fill_set(p, *path->fill);
    if (path->stroke)
        stroke_set(p, path);
    if (path->dashes)
        dashes_set(p->content, path->dashes, path->dash_count);
    for (size_t i = 0; i < path->count; i++) {
        write_point(p->content, path->points[2 * i], height - path->points[2 * i + 1]);
        fputs(i == 0 ? "m " : "l ", p->content);
    }
    fputs(painter(path), p->content);
    if (path->dashes)
        dashes_set(p->content, NULL, 0);
}
