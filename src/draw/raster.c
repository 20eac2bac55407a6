/* Pixels and their colours: outlines are filled by FreeType, span for span. */
#include "raster.h"

#include <limits.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

static _Noreturn void fail(void)
{
    machine_failed("หน่วยความจำไม่พอ", "out of memory");
}

void raster_require(FT_Error error)
{
    if (error)
        machine_failed("วาดภาพไม่ได้ (FreeType %d)", "cannot draw a figure (FreeType %d)", (int)error);
}

static unsigned pixels(double points, unsigned dpi)
{
    double n = ceil(points * dpi / 72 - 0.01);
    return n < 1 ? 1 : n > SHRT_MAX ? SHRT_MAX : (unsigned)n;
}

void raster_open(struct raster *r, const struct drawing *d, const struct palette *palette, unsigned dpi)
{
    *r = (struct raster){.width = pixels(d->width, dpi), .height = pixels(d->height, dpi), .scale = dpi / 72.0};
    raster_require(FT_Init_FreeType(&r->library));
    raster_require(FT_Outline_New(r->library, POINTS_MOST, CONTOURS_MOST, &r->glyph));
    size_t size = (size_t)r->width * r->height;
    r->pixels = malloc(size);
    r->blends = calloc(COLOURS_MOST, sizeof *r->blends);
    if (!r->pixels || !r->blends)
        fail();
    memset(r->pixels, INK_PAPER, size);
    memcpy(r->colours, palette->inks, sizeof palette->inks);
    r->colour_count = INK_COUNT;
}

void raster_close(struct raster *r)
{
    free(r->pixels);
    free(r->blends);
    arena_free(&r->arena);
    FT_Outline_Done(r->library, &r->glyph);
    FT_Done_FreeType(r->library);
}

static int difference(struct rgb a, struct rgb b)
{
    int red = a.red - b.red, green = a.green - b.green, blue = a.blue - b.blue;
    return red * red + green * green + blue * blue;
}

/* The index of this colour, or of the nearest one once there is no room for more. */
static size_t colour_index(struct raster *r, struct rgb c)
{
    size_t nearest = 0;
    int least = INT_MAX;
    for (size_t i = 0; i < r->colour_count && least > 0; i++) {
        int d = difference(r->colours[i], c);
        if (d < least) {
            least = d;
            nearest = i;
        }
    }
    if (least == 0 || r->colour_count == COLOURS_MOST)
        return nearest;
    r->colours[r->colour_count] = c;
    return r->colour_count++;
}

static unsigned char mixed(unsigned under, unsigned over, unsigned coverage)
{
    unsigned sum = under * (COVERAGE_WHOLE - coverage) + over * coverage;
    return (unsigned char)((sum + COVERAGE_WHOLE / 2) / COVERAGE_WHOLE);
}

static unsigned short blend_index(struct raster *r, unsigned char under, unsigned coverage)
{
    struct rgb a = r->colours[under], b = r->colours[r->ink];
    struct rgb c = {mixed(a.red, b.red, coverage), mixed(a.green, b.green, coverage), mixed(a.blue, b.blue, coverage)};
    return (unsigned short)(colour_index(r, c) + 1);
}

static unsigned char blend(struct raster *r, unsigned char under, unsigned coverage)
{
    unsigned short *known = &r->blends[under].of[r->ink][coverage];
    if (*known == 0)
        *known = blend_index(r, under, coverage);
    return (unsigned char)(*known - 1);
}

unsigned char raster_coverage(unsigned char of_255)
{
    return (unsigned char)((of_255 * COVERAGE_WHOLE + UCHAR_MAX / 2) / UCHAR_MAX);
}

static void paint(int y, int count, const FT_Span *spans, void *user)
{
    struct raster *r = user;
    unsigned char *row = r->pixels + (size_t)y * r->width;
    for (const FT_Span *s = spans; s < spans + count; s++) {
        unsigned coverage = raster_coverage(s->coverage);
        unsigned char *from = row + s->x;
        if (coverage == COVERAGE_WHOLE)
            memset(from, (int)r->ink, s->len);
        else if (coverage > 0)
            for (unsigned char *p = from; p < from + s->len; p++)
                *p = blend(r, *p, coverage);
    }
}

/* What of the box is in the picture. */
static FT_BBox clipped(const struct raster *r, const FT_BBox *box)
{
    return (FT_BBox){
        .xMin = box->xMin < 0 ? 0 : box->xMin,
        .yMin = box->yMin < 0 ? 0 : box->yMin,
        .xMax = box->xMax < (FT_Pos)r->width ? box->xMax : (FT_Pos)r->width,
        .yMax = box->yMax < (FT_Pos)r->height ? box->yMax : (FT_Pos)r->height,
    };
}

FT_BBox raster_touched(const FT_Outline *outline)
{
    FT_BBox box;
    FT_Outline_Get_CBox(outline, &box);
    return (FT_BBox){
        .xMin = box.xMin >> 6,
        .yMin = box.yMin >> 6,
        .xMax = (box.xMax + 63) >> 6,
        .yMax = (box.yMax + 63) >> 6,
    };
}

/* The time FreeType takes grows with the rows of its clip box. */
void raster_fill(struct raster *r, FT_Outline *outline, enum ink ink)
{
    FT_BBox box = raster_touched(outline);
    FT_Raster_Params params = {
        .flags = FT_RASTER_FLAG_AA | FT_RASTER_FLAG_DIRECT | FT_RASTER_FLAG_CLIP,
        .gray_spans = paint,
        .user = r,
        .clip_box = clipped(r, &box),
    };
    if (params.clip_box.xMin >= params.clip_box.xMax || params.clip_box.yMin >= params.clip_box.yMax)
        return;
    r->ink = ink;
    raster_require(FT_Outline_Render(r->library, outline, &params));
}

void raster_box(struct raster *r, const FT_BBox *box, enum ink ink)
{
    FT_BBox in = clipped(r, box);
    if (in.xMin >= in.xMax)
        return;
    for (FT_Pos y = in.yMin; y < in.yMax; y++)
        memset(r->pixels + (size_t)y * r->width + in.xMin, (int)ink, (size_t)(in.xMax - in.xMin));
}

void raster_stamp(struct raster *r, const struct stamp *s, long x, long y, enum ink ink)
{
    long left = x + s->left, top = y + s->top;
    const FT_BBox box = {left, top, left + (long)s->width, top + (long)s->height};
    const FT_BBox in = clipped(r, &box);
    r->ink = ink;
    for (long at = in.yMin; at < in.yMax; at++) {
        const unsigned char *coverage = s->coverage + (size_t)(at - top) * s->width - left;
        unsigned char *row = r->pixels + (size_t)at * r->width;
        for (long i = in.xMin; i < in.xMax; i++)
            if (coverage[i] > 0)
                row[i] = coverage[i] == COVERAGE_WHOLE ? (unsigned char)ink : blend(r, row[i], coverage[i]);
    }
}
