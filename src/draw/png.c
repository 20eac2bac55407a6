/* A drawing as a PNG: pixels are indices of at most 256 colours. */
#include <bmaplan/draw.h>

#include <math.h>
#include <stdlib.h>

#include <png.h>

#include "raster.h"

/* Flat pictures: each level more takes longer than the few bytes it saves are worth. */
enum { COMPRESSION = 2 };
/* zlib's own is 8: its larger table of hashes costs time for every 32 KB and saves nothing here. */
enum { COMPRESSION_MEMORY = 5 };

static PNG_NORETURN void fail(png_structp png, png_const_charp message)
{
    (void)png;
    machine_failed("เขียนภาพ PNG ไม่ได้: %s", "cannot write a PNG: %s", message);
}

static void ignore(png_structp png, png_const_charp message)
{
    (void)png;
    (void)message;
}

static void header(png_structp png, png_infop info, const struct raster *r, unsigned dpi)
{
    png_color colours[COLOURS_MOST];
    png_uint_32 per_metre = (png_uint_32)lround(dpi / 0.0254);
    for (size_t i = 0; i < r->colour_count; i++)
        colours[i] = (png_color){r->colours[i].red, r->colours[i].green, r->colours[i].blue};
    png_set_IHDR(png, info, r->width, r->height, 8, PNG_COLOR_TYPE_PALETTE, PNG_INTERLACE_NONE,
                 PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
    png_set_PLTE(png, info, colours, (int)r->colour_count);
    png_set_pHYs(png, info, per_metre, per_metre, PNG_RESOLUTION_METER);
    png_write_info(png, info);
}

static void encode(FILE *out, const struct raster *r, unsigned dpi)
{
    png_structp png = png_create_write_struct(PNG_LIBPNG_VER_STRING, NULL, fail, ignore);
    png_infop info = png ? png_create_info_struct(png) : NULL;
    if (!info)
        machine_failed("หน่วยความจำไม่พอ", "out of memory");
    png_init_io(png, out);
    png_set_compression_level(png, COMPRESSION);
    png_set_compression_mem_level(png, COMPRESSION_MEMORY);
    png_set_check_for_invalid_index(png, 0); /* a look at every pixel, a tenth of the time */
    header(png, info, r, dpi);
    for (unsigned y = 0; y < r->height; y++)
        png_write_row(png, r->pixels + (size_t)y * r->width);
    png_write_end(png, info);
    png_destroy_write_struct(&png, &info);
}

char *drawing_png(const struct drawing *d, const struct palette *palette, struct typesetter *t, unsigned dpi,
                  size_t *size)
{
    struct raster r;
    raster_open(&r, d, palette, dpi);
    for (size_t i = 0; i < d->count; i++) {
        const struct shape *s = &d->shapes[i];
        switch (s->kind) {
        case SHAPE_PATH:
            raster_path(&r, s);
            break;
        case SHAPE_TEXT:
            raster_text(&r, t, s);
            break;
        }
    }
    char *bytes = NULL;
    FILE *out = memory_open(&bytes, size);
    encode(out, &r, dpi);
    memory_close(out);
    raster_close(&r);
    return bytes;
}
