/* Drawings: shapes and words on a canvas, the same drawing as SVG and as pixels. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>
#include <png.h>

#include <bmaplan/draw.h>

#include "typesetter.h"

static const struct palette palette = {.inks = {
                                           [INK_TEXT] = {0, 0, 0},
                                           [INK_PAPER] = {255, 255, 255},
                                           [INK_ACCENT] = {0, 0, 255},
                                           [INK_BAR] = {255, 0, 0},
                                           [INK_GOOD] = {0, 255, 0},
                                           [INK_SERIES_1] = {200, 100, 0},
                                       }};

static const char sentence[] = "โครงการพัฒนาระบบบริหารจัดการข้อมูลที่ดินและทรัพย์สินของกรุงเทพมหานคร";

static const struct lettering plain = {.size = 10, .face = FACE_REGULAR, .ink = INK_TEXT, .align = -1};

static struct canvas new_canvas(double width, double height)
{
    return canvas_open(&arena, typesetter, width, height);
}

static void test_shapes(void **state)
{
    (void)state;
    struct canvas c = new_canvas(100, 50);
    struct point points[] = {{1, 2}, {3, 4}};
    const struct pen pen = {.ink = INK_RULE, .width = 0.5, .dash = DASH_LONG};
    draw_line(&c, points, 2, pen);
    points[0].x = 99;
    draw_box(&c, (struct box){10, 20, 30, 5}, INK_SOFT, NULL);
    c.height = 40;
    const struct drawing *d = canvas_close(&c);
    assert_int_equal(d->count, 2);
    assert_true(d->width == 100 && d->height == 40);
    const struct shape *line = &d->shapes[0], *box = &d->shapes[1];
    assert_true(line->kind == SHAPE_PATH && line->stroked && !line->filled && !line->closed);
    assert_true(line->ink == INK_RULE && line->width == 0.5 && line->dash == DASH_LONG);
    assert_true(line->count == 2 && line->points[0].x == 1);
    assert_true(box->closed && box->filled && !box->stroked && box->fill == INK_SOFT);
    assert_true(box->count == 4 && box->points[2].x == 40 && box->points[2].y == 25);
}

static void test_words_in_boxes(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        double width;
        int align;
        bool middle;
        size_t lines; /* 0: several */
    } rows[] = {
        {"มิติที่ ๑", 200, -1, false, 1},   {"มิติที่ ๑", 200, 0, true, 1}, {"มิติที่ ๑", 200, 1, false, 1},
        {sentence, 80, -1, false, 0},   {sentence, 80, 0, true, 0}, {sentence, 80, 1, true, 0},
        {"หนึ่ง\nสอง", 200, -1, true, 2},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct canvas c = new_canvas(300, 300);
        struct lettering l = plain;
        l.align = rows[i].align;
        const struct box box = {20, 30, rows[i].width, 200};
        double height = draw_words(&c, box, rows[i].text, l, rows[i].middle);
        assert_true(rows[i].lines == 0 ? c.count > 1 : c.count == rows[i].lines);
        assert_true(height == (double)c.count * 1.35 * l.size);
        assert_true(height == words_height(&c, box.width, rows[i].text, l));
        double above = c.shapes[0].y - box.y, below = box.y + box.height - c.shapes[c.count - 1].y;
        assert_true(rows[i].middle ? above - below < 10 && below - above < 10 : above < l.size * 1.35);
        for (const struct shape *s = c.shapes; s < c.shapes + c.count; s++) {
            double left = s->x - box.x, right = box.x + box.width - s->x - s->advance;
            assert_true(left > -0.01 && right > -0.01 && s->advance > 0);
            double wrong = l.align < 0 ? left : l.align > 0 ? right : left - right;
            assert_true(wrong < 0.01 && wrong > -0.01);
        }
    }
}

/* What is cut off is words, and within a word clusters, never marks from their letters. */
static void test_ellipsis(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        double width, height;
        const char *first, *last; /* of the lines; NULL: not looked at */
        size_t lines;
    } rows[] = {
        {sentence, 80, 27, NULL, NULL, 2},
        {sentence, 80, 5, NULL, NULL, 1},
        {"หนึ่ง สอง\nสาม", 100, 14, "หนึ่ง สอง…", NULL, 1},
        {"one two\nthree", 32, 14, "one…", NULL, 1},
        {"one\ntwo\nthree", 100, 27, "one", "two…", 2},
        {"หนึ่ง", 100, 5, "หนึ่ง", NULL, 1},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct canvas c = new_canvas(300, 300);
        double height = draw_words(&c, (struct box){0, 0, rows[i].width, rows[i].height}, rows[i].text, plain, false);
        assert_int_equal(c.count, rows[i].lines);
        assert_true(height == (double)c.count * 1.35 * plain.size);
        const struct shape *last = &c.shapes[c.count - 1];
        assert_true(last->advance <= rows[i].width);
        if (rows[i].first)
            assert_string_equal(c.shapes[0].text, rows[i].first);
        else
            assert_non_null(strstr(last->text, "…"));
        if (rows[i].last)
            assert_string_equal(last->text, rows[i].last);
    }
}

static void test_height_that_was_told(void **state)
{
    (void)state;
    for (unsigned tenths = 60; tenths < 140; tenths += 3) {
        struct canvas c = new_canvas(300, 300);
        struct lettering l = plain;
        l.size = tenths / 10.0;
        double height = words_height(&c, 60, sentence, l);
        assert_true(draw_words(&c, (struct box){0, 0, 60, height}, sentence, l, true) == height);
        for (size_t i = 0; i < c.count; i++)
            assert_null(strstr(c.shapes[i].text, "…"));
    }
}

static const char *svg(const struct drawing *d, const char *family)
{
    char *text = NULL;
    size_t size;
    FILE *out = open_memstream(&text, &size);
    assert_non_null(out);
    drawing_svg(out, d, &palette, family);
    assert_int_equal(fclose(out), 0);
    const char *copy = arena_copy(&arena, text, size);
    free(text);
    return copy;
}

static void test_svg_paths(void **state)
{
    (void)state;
    struct canvas c = new_canvas(100, 50.5);
    const struct pen pen = {.ink = INK_ACCENT, .width = 0.75, .dash = DASH_LONG};
    draw_box(&c, (struct box){10, 20.005, 30, 5}, INK_BAR, NULL);
    draw_line(&c, (const struct point[]){{-0.5, 2}, {3.333, 4}, {3.333, 8}}, 3, pen);
    draw_area(&c, (const struct point[]){{0, 0}, {5, 5}, {0, 5}}, 3, INK_PAPER, &(struct pen){INK_TEXT, 1, DASH_SOLID});
    assert_string_equal(
        svg(canvas_close(&c), "Laksaman"),
        "<svg role=\"img\" viewBox=\"0 0 100 50.5\" font-family=\"'Laksaman','TH Sarabun New','Sarabun',"
        "'Noto Sans Thai','Leelawadee UI',sans-serif\">\n"
        "<path d=\"M10 20.01H40V25.01H10Z\" fill=\"#ff0000\"/>\n"
        "<path d=\"M-0.5 2L3.33 4V8\" fill=\"none\" stroke=\"#0000ff\" stroke-width=\"0.75\""
        " stroke-dasharray=\"3.75 2.25\"/>\n"
        "<path d=\"M0 0L5 5H0Z\" fill=\"#ffffff\" stroke=\"#000000\" stroke-width=\"1\"/>\n"
        "</svg>\n");
}

static void test_svg_texts(void **state)
{
    (void)state;
    struct canvas c = new_canvas(400, 50);
    struct lettering l = plain;
    l.face = FACE_BOLD;
    draw_words(&c, (struct box){0, 0, 400, 20}, "ก < ข & \"ค\" > \x01ง", l, false);
    const char *text = svg(canvas_close(&c), "It's");
    assert_non_null(strstr(text, "ก &lt; ข &amp; &quot;ค&quot; &gt; ง</text>"));
    assert_non_null(strstr(text, "<text x=\"0\" y=\""));
    assert_non_null(strstr(text, " font-size=\"10\" textLength=\""));
    assert_non_null(strstr(text, " lengthAdjust=\"spacingAndGlyphs\" font-weight=\"bold\" fill=\"#000000\">"));
    assert_null(strstr(text, "It's"));
}

struct image {
    unsigned char *rgb;
    unsigned width, height;
};

static struct image decoded(const char *bytes, size_t size)
{
    png_image image = {.version = PNG_IMAGE_VERSION};
    assert_true(png_image_begin_read_from_memory(&image, bytes, size));
    image.format = PNG_FORMAT_RGB;
    struct image out = {.width = image.width, .height = image.height};
    out.rgb = arena_alloc(&arena, PNG_IMAGE_SIZE(image));
    assert_true(png_image_finish_read(&image, NULL, out.rgb, 0, NULL));
    return out;
}

static struct image png(const struct drawing *d, unsigned dpi)
{
    size_t size;
    char *bytes = drawing_png(d, &palette, typesetter, dpi, &size);
    struct image image = decoded(bytes, size);
    free(bytes);
    return image;
}

static unsigned long colour(const struct image *image, unsigned x, unsigned y)
{
    const unsigned char *p = image->rgb + 3 * ((size_t)y * image->width + x);
    return (unsigned long)p[0] << 16 | (unsigned long)p[1] << 8 | p[2];
}

static void test_pixels(void **state)
{
    (void)state;
    struct canvas c = new_canvas(60.2, 40);
    const struct pen solid = {.ink = INK_ACCENT, .width = 1, .dash = DASH_SOLID};
    draw_box(&c, (struct box){10, 10, 20, 10.3}, INK_BAR, &solid);
    draw_line(&c, (const struct point[]){{40, 5}, {40, 15}, {50, 15}}, 3, solid);
    draw_line(&c, (const struct point[]){{0, 30}, {60, 30}}, 2, (struct pen){INK_TEXT, 2, DASH_LONG});
    draw_area(&c, (const struct point[]){{50, 20}, {60, 20}, {50, 30}}, 3, INK_GOOD, NULL);
    draw_area(&c, (const struct point[]){{-9, 38}, {99, 38}, {99, 99}, {-9, 99}}, 4, INK_GOOD, NULL);
    struct image image = png(canvas_close(&c), 72);
    assert_int_equal(image.width, 61);
    assert_int_equal(image.height, 40);
    static const struct {
        unsigned x, y;
        unsigned long colour;
    } rows[] = {
        {0, 0, 0xffffff},   {9, 15, 0xffffff},  {10, 15, 0x0000ff}, {11, 11, 0xff0000}, {29, 19, 0xff0000},
        {30, 20, 0x0000ff}, {31, 15, 0xffffff}, {15, 10, 0x0000ff}, {15, 9, 0xffffff},  {40, 5, 0x0000ff},
        {40, 15, 0x0000ff}, {45, 15, 0x0000ff}, {45, 14, 0xffffff}, {39, 10, 0xffffff}, {41, 10, 0xffffff},
        {1, 29, 0x000000},  {9, 30, 0x000000},  {12, 30, 0xffffff}, {17, 29, 0x000000}, {51, 21, 0x00ff00},
        {59, 28, 0xffffff}, {0, 39, 0x00ff00},  {60, 38, 0x00ff00}, {60, 37, 0xffffff},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (colour(&image, rows[i].x, rows[i].y) != rows[i].colour)
            fail_msg("at %u, %u: got %06lx, expected %06lx", rows[i].x, rows[i].y, colour(&image, rows[i].x, rows[i].y),
                     rows[i].colour);
}

/* Pixels of one colour in a part of the image. */
static unsigned counted(const struct image *image, unsigned from, unsigned to, unsigned long wanted)
{
    unsigned n = 0;
    for (unsigned y = 0; y < image->height; y++)
        for (unsigned x = from; x < to; x++)
            n += colour(image, x, y) == wanted;
    return n;
}

static void test_text_in_pixels(void **state)
{
    (void)state;
    struct canvas c = new_canvas(100, 24);
    draw_words(&c, (struct box){4, 4, 90, 20}, "กทม ✓", plain, false);
    double end = c.shapes[0].x + c.shapes[0].advance;
    struct image image = png(canvas_close(&c), 300);
    unsigned left = 4 * 300 / 72 - 2, right = (unsigned)(end * 300 / 72) + 2;
    unsigned all = left * image.height, rest = (image.width - right) * image.height;
    assert_int_equal(counted(&image, 0, left, 0xffffff), all);
    assert_int_equal(counted(&image, right, image.width, 0xffffff), rest);
    unsigned check = right - 30;
    assert_in_range(counted(&image, left, check, 0x000000), 200, 3000);
    assert_in_range(counted(&image, check, right, 0x000000), 50, 1000);
}

/* A glyph that was drawn before looks the same in its next place, whether that is whole or cut at the edge. */
static void test_glyphs_again(void **state)
{
    (void)state;
    static const struct {
        double x, y;
        int right, down; /* pixels from the first place */
    } rows[] = {{60, 20, 40, 0},  {20, 50, 0, 30},   {95, 20, 75, 0},
                {-5, 20, -25, 0}, {50, -4, 30, -24}, {30, 96, 10, 76}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct canvas c = new_canvas(100, 100);
        draw_words(&c, (struct box){20, 20, 80, 20}, "ญู", plain, false);
        draw_words(&c, (struct box){rows[i].x, rows[i].y, 80, 20}, "ญู", plain, false);
        struct image image = png(canvas_close(&c), 72);
        unsigned inside = 0;
        for (int y = 20; y < 36; y++)
            for (int x = 18; x < 34; x++) {
                int there = x + rows[i].right, below = y + rows[i].down;
                if (there < 0 || there >= 100 || below < 0 || below >= 100)
                    continue;
                assert_int_equal(colour(&image, (unsigned)x, (unsigned)y),
                                 colour(&image, (unsigned)there, (unsigned)below));
                inside++;
            }
        assert_true(inside > 0);
        assert_in_range(counted(&image, 0, 100, 0xffffff), 9000, 9990);
    }
}

/* Rows of every kind of width, more than zlib is given at once. */
static void test_large_pictures(void **state)
{
    (void)state;
    static const unsigned widths[] = {1, 15, 16, 17, 1000, 32767};
    for (size_t i = 0; i < sizeof widths / sizeof *widths; i++) {
        unsigned height = 200000 / widths[i] < 300 ? 200000 / widths[i] : 300;
        struct canvas c = new_canvas(widths[i], height);
        const double middle = height / 2.0, right = widths[i], slant = right < 1000 ? right : 1000;
        draw_box(&c, (struct box){0, 0, right, 1}, INK_BAR, NULL);
        draw_area(&c, (const struct point[]){{0, middle}, {slant, height}, {0, height}}, 3, INK_GOOD, NULL);
        draw_box(&c, (struct box){right - 1, height - 1, 1, 1}, INK_ACCENT, NULL);
        struct image image = png(canvas_close(&c), 72);
        assert_true(image.width == widths[i] && image.height == height);
        assert_int_equal(counted(&image, 0, widths[i], 0xff0000), widths[i]);
        assert_int_equal(counted(&image, 0, widths[i], 0x0000ff), 1);
        assert_int_equal(colour(&image, widths[i] - 1, 1), 0xffffff);
    }
}

/* More blends than a palette has room for: the nearest ones stand in, and the inks stay exact. */
static void test_many_colours(void **state)
{
    (void)state;
    struct canvas c = new_canvas(200, 200);
    for (unsigned i = 0; i < 60; i++) {
        double x = i * 3;
        const struct point points[] = {{x, 0}, {x + 20, 7}, {x + 3, 150}};
        draw_area(&c, points, 3, i % 3 == 0 ? INK_BAR : i % 3 == 1 ? INK_ACCENT : INK_SERIES_1, NULL);
    }
    draw_box(&c, (struct box){0, 180, 20, 20}, INK_GOOD, NULL);
    struct image image = png(canvas_close(&c), 72);
    assert_int_equal(counted(&image, 0, 20, 0x00ff00), 400);
    assert_int_equal(colour(&image, 199, 199), 0xffffff);
}

static void test_reproducible(void **state)
{
    (void)state;
    struct canvas c = new_canvas(100, 50);
    draw_box(&c, (struct box){10, 10, 80, 30}, INK_ACCENT, &(struct pen){INK_TEXT, 0.5, DASH_DOTTED});
    draw_words(&c, (struct box){10, 10, 80, 30}, sentence, plain, true);
    const struct drawing *d = canvas_close(&c);
    size_t size, again;
    char *first = drawing_png(d, &palette, typesetter, 300, &size);
    char *second = drawing_png(d, &palette, typesetter, 300, &again);
    assert_int_equal(size, again);
    assert_memory_equal(first, second, size);
    static const char resolution[] = "pHYs\x00\x00\x2e\x23\x00\x00\x2e\x23\x01"; /* 11,811 pixels a metre */
    bool found = false;
    for (size_t i = 0; i + sizeof resolution <= size; i++) {
        found = found || memcmp(first + i, resolution, sizeof resolution - 1) == 0;
        assert_memory_not_equal(first + i, "tIME", 4);
    }
    assert_true(found);
    free(first);
    free(second);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_shapes),       cmocka_unit_test(test_words_in_boxes),
        cmocka_unit_test(test_ellipsis),     cmocka_unit_test(test_height_that_was_told),
        cmocka_unit_test(test_svg_paths),    cmocka_unit_test(test_svg_texts),
        cmocka_unit_test(test_pixels),       cmocka_unit_test(test_text_in_pixels),
        cmocka_unit_test(test_glyphs_again), cmocka_unit_test(test_large_pictures),
        cmocka_unit_test(test_many_colours), cmocka_unit_test(test_reproducible),
    };
    return cmocka_run_group_tests(tests, open_typesetter, close_typesetter);
}
