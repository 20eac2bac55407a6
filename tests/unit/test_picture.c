/* Pictures of every kind are read, broken ones are told from whole ones. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>
#include <jpeglib.h>
#include <png.h>

#include <bmaplan/picture.h>

enum { WIDTH = 9, HEIGHT = 5 };

static char folder[] = "/tmp/bmaplan-picture-XXXXXX";
static char path[sizeof folder + 8];

static int make_folder(void **state)
{
    (void)state;
    if (!mkdtemp(folder))
        return -1;
    snprintf(path, sizeof path, "%s/x", folder);
    return 0;
}

static int remove_folder(void **state)
{
    (void)state;
    unlink(path);
    return rmdir(folder);
}

static void keep(const void *bytes, size_t size)
{
    FILE *file = fopen(path, "wb");
    assert_non_null(file);
    assert_int_equal(fwrite(bytes, 1, size, file), size);
    assert_int_equal(fclose(file), 0);
}

/* The colour of the first and of the last pixel of the picture at the path. */
static void expect_pixels(const unsigned char first[3], const unsigned char last[3], int tolerance)
{
    struct arena a = {0};
    struct picture p;
    assert_int_equal(picture_read(&a, path, &p), PICTURE_FINE);
    assert_int_equal(p.width, WIDTH);
    assert_int_equal(p.height, HEIGHT);
    assert_int_equal(picture_examine(path), PICTURE_FINE);
    unsigned char *pixels = picture_pixels(&p);
    assert_non_null(pixels);
    for (int i = 0; i < 3; i++) {
        assert_in_range(pixels[i] + tolerance, first[i], first[i] + 2 * tolerance);
        assert_in_range(pixels[(WIDTH * HEIGHT - 1) * 3 + i] + tolerance, last[i], last[i] + 2 * tolerance);
    }
    free(pixels);
    arena_free(&a);
}

/* ---- PNG -------------------------------------------------------------------------------------- */

/* All pixels are of these bytes (of the bits of one pixel), in rows of whole bytes. */
static const struct png_case {
    const char *what;
    int type, depth, interlace;
    size_t row;             /* bytes */
    unsigned char pixel[8]; /* repeated over the row */
    size_t size;
    unsigned char expected[3];
    bool transparent; /* colour 0 of the palette, or black */
} png_cases[] = {
    {"grey, one bit", PNG_COLOR_TYPE_GRAY, 1, PNG_INTERLACE_NONE, 2, {0xff}, 1, {255, 255, 255}, false},
    {"grey", PNG_COLOR_TYPE_GRAY, 8, PNG_INTERLACE_NONE, WIDTH, {0x80}, 1, {0x80, 0x80, 0x80}, false},
    {"grey, 16 bits",
     PNG_COLOR_TYPE_GRAY,
     16,
     PNG_INTERLACE_ADAM7,
     WIDTH * 2,
     {0x80, 0x80},
     2,
     {0x80, 0x80, 0x80},
     false},
    {"grey with a transparent value", PNG_COLOR_TYPE_GRAY, 8, PNG_INTERLACE_NONE, WIDTH, {0}, 1, {255, 255, 255}, true},
    {"grey, transparent",
     PNG_COLOR_TYPE_GRAY_ALPHA,
     8,
     PNG_INTERLACE_NONE,
     WIDTH * 2,
     {0, 0},
     2,
     {255, 255, 255},
     false},
    {"palette", PNG_COLOR_TYPE_PALETTE, 4, PNG_INTERLACE_ADAM7, (WIDTH + 1) / 2, {0x11}, 1, {10, 20, 30}, false},
    {"palette, transparent", PNG_COLOR_TYPE_PALETTE, 8, PNG_INTERLACE_NONE, WIDTH, {0}, 1, {255, 255, 255}, true},
    {"colour", PNG_COLOR_TYPE_RGB, 8, PNG_INTERLACE_ADAM7, WIDTH * 3, {10, 20, 30}, 3, {10, 20, 30}, false},
    {"colour, 16 bits",
     PNG_COLOR_TYPE_RGB,
     16,
     PNG_INTERLACE_NONE,
     WIDTH * 6,
     {10, 10, 20, 20, 30, 30},
     6,
     {10, 20, 30},
     false},
    {"colour, transparent",
     PNG_COLOR_TYPE_RGBA,
     8,
     PNG_INTERLACE_ADAM7,
     WIDTH * 4,
     {10, 20, 30, 0},
     4,
     {255, 255, 255},
     false},
    {"colour, opaque",
     PNG_COLOR_TYPE_RGBA,
     8,
     PNG_INTERLACE_NONE,
     WIDTH * 4,
     {10, 20, 30, 255},
     4,
     {10, 20, 30},
     false},
};

static void write_png(const struct png_case *c)
{
    static const png_color palette[] = {{0, 0, 0}, {10, 20, 30}};
    static const png_byte opacity[] = {0};
    FILE *file = fopen(path, "wb");
    assert_non_null(file);
    png_structp png = png_create_write_struct(PNG_LIBPNG_VER_STRING, NULL, NULL, NULL);
    png_infop info = png_create_info_struct(png);
    png_init_io(png, file);
    png_set_IHDR(png, info, WIDTH, HEIGHT, c->depth, c->type, c->interlace, PNG_COMPRESSION_TYPE_BASE,
                 PNG_FILTER_TYPE_BASE);
    if (c->type == PNG_COLOR_TYPE_PALETTE)
        png_set_PLTE(png, info, palette, 2);
    if (c->transparent)
        png_set_tRNS(png, info, opacity, 1, &(png_color_16){.gray = 0});
    unsigned char row[WIDTH * 8];
    png_bytep rows[HEIGHT];
    for (size_t i = 0; i < c->row; i++)
        row[i] = c->pixel[i % c->size];
    for (size_t i = 0; i < HEIGHT; i++)
        rows[i] = row;
    png_set_rows(png, info, rows);
    png_write_png(png, info, PNG_TRANSFORM_IDENTITY, NULL);
    png_destroy_write_struct(&png, &info);
    assert_int_equal(fclose(file), 0);
}

static void test_every_png_is_read(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof png_cases / sizeof *png_cases; i++) {
        print_message("%s\n", png_cases[i].what);
        write_png(&png_cases[i]);
        expect_pixels(png_cases[i].expected, png_cases[i].expected, 0);
    }
}

/* ---- JPEG ------------------------------------------------------------------------------------- */

/* As a whole, in as many scans as is usual, or as there can be. */
enum scans { SCANS_ONE, SCANS_USUAL, SCANS_MOST };

static const struct jpeg_case {
    const char *what;
    int components;
    J_COLOR_SPACE given, kept;
    bool adobe;
    enum scans scans;
    unsigned char pixel[4], expected[3];
    unsigned for_pdf; /* components, 0: a PDF cannot take it as it is */
} jpeg_cases[] = {
    {"grey", 1, JCS_GRAYSCALE, JCS_GRAYSCALE, false, SCANS_ONE, {0x80}, {0x80, 0x80, 0x80}, 1},
    {"colour", 3, JCS_RGB, JCS_YCbCr, false, SCANS_ONE, {200, 100, 50}, {200, 100, 50}, 3},
    {"progressive", 3, JCS_RGB, JCS_YCbCr, false, SCANS_USUAL, {200, 100, 50}, {200, 100, 50}, 3},
    {"colour as it is", 3, JCS_RGB, JCS_RGB, true, SCANS_ONE, {200, 100, 50}, {200, 100, 50}, 3},
    {"colour as it is, unmarked", 3, JCS_RGB, JCS_RGB, false, SCANS_ONE, {200, 100, 50}, {200, 100, 50}, 0},
    {"inks", 4, JCS_CMYK, JCS_CMYK, false, SCANS_ONE, {0, 0, 255, 0}, {255, 255, 0}, 0},
    {"inks of Adobe", 4, JCS_CMYK, JCS_CMYK, true, SCANS_ONE, {255, 255, 0, 255}, {255, 255, 0}, 0},
    {"inks of Adobe, as luma", 4, JCS_CMYK, JCS_YCCK, true, SCANS_ONE, {255, 255, 0, 255}, {255, 255, 0}, 0},
};

enum { COEFFICIENTS = 63 };

/* A scan for each coefficient but the first, and one for that. */
static void every_scan(struct jpeg_compress_struct *info, jpeg_scan_info scans[3 * COEFFICIENTS + 1])
{
    scans[0] = (jpeg_scan_info){.comps_in_scan = 3, .component_index = {0, 1, 2}};
    for (int i = 0; i < 3 * COEFFICIENTS; i++) {
        const int coefficient = i % COEFFICIENTS + 1;
        scans[i + 1] = (jpeg_scan_info){
            .comps_in_scan = 1, .component_index = {i / COEFFICIENTS}, .Ss = coefficient, .Se = coefficient};
    }
    info->scan_info = scans;
    info->num_scans = 3 * COEFFICIENTS + 1;
}

static void write_jpeg(const struct jpeg_case *c)
{
    struct jpeg_compress_struct info;
    struct jpeg_error_mgr errors;
    FILE *file = fopen(path, "wb");
    assert_non_null(file);
    info.err = jpeg_std_error(&errors);
    jpeg_create_compress(&info);
    jpeg_stdio_dest(&info, file);
    info.image_width = WIDTH;
    info.image_height = HEIGHT;
    info.input_components = c->components;
    info.in_color_space = c->given;
    jpeg_set_defaults(&info);
    jpeg_set_colorspace(&info, c->kept);
    jpeg_set_quality(&info, 95, TRUE);
    info.write_Adobe_marker = c->adobe;
    jpeg_scan_info scans[3 * COEFFICIENTS + 1];
    if (c->scans == SCANS_USUAL)
        jpeg_simple_progression(&info);
    if (c->scans == SCANS_MOST)
        every_scan(&info, scans);
    jpeg_start_compress(&info, TRUE);
    unsigned char row[WIDTH * 4];
    for (int i = 0; i < WIDTH * c->components; i++)
        row[i] = c->pixel[i % c->components];
    for (int i = 0; i < HEIGHT; i++)
        jpeg_write_scanlines(&info, &(JSAMPROW){row}, 1);
    jpeg_finish_compress(&info);
    jpeg_destroy_compress(&info);
    assert_int_equal(fclose(file), 0);
}

static void test_every_jpeg_is_read(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof jpeg_cases / sizeof *jpeg_cases; i++) {
        const struct jpeg_case *c = &jpeg_cases[i];
        struct arena a = {0};
        struct picture p;
        print_message("%s\n", c->what);
        write_jpeg(c);
        expect_pixels(c->expected, c->expected, 3);
        assert_int_equal(picture_read(&a, path, &p), PICTURE_FINE);
        assert_int_equal(picture_jpeg_components(&p), c->for_pdf);
        arena_free(&a);
    }
}

static void test_a_jpeg_of_too_many_scans_is_refused(void **state)
{
    static const struct jpeg_case endless = {
        .components = 3, .given = JCS_RGB, .kept = JCS_YCbCr, .scans = SCANS_MOST, .pixel = {200, 100, 50}};
    (void)state;
    write_jpeg(&endless);
    assert_int_equal(picture_examine(path), PICTURE_BROKEN);
}

/* ---- what is wrong with a file ---------------------------------------------------------------- */

/* The picture at the path, cut to this share of its bytes. */
static void cut(size_t part, size_t of)
{
    struct arena a = {0};
    size_t size;
    const char *bytes = file_read(&a, path, 1 << 20, &size);
    assert_non_null(bytes);
    keep(bytes, size * part / of);
    arena_free(&a);
}

static void test_a_broken_picture_is_found(void **state)
{
    (void)state;
    write_png(&png_cases[7]);
    cut(3, 4);
    assert_int_equal(picture_examine(path), PICTURE_BROKEN);
    write_jpeg(&jpeg_cases[1]);
    cut(9, 10);
    assert_int_equal(picture_examine(path), PICTURE_BROKEN);
    keep("\xff\xd8\xff\xc0\0\x0b\x08\0\x01\0\x01\x01\x01\x11\0", 15);
    assert_int_equal(picture_examine(path), PICTURE_BROKEN);
    keep("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\0\0\0\0\1\x08\2\0\0\0abcd", 33);
    assert_int_equal(picture_examine(path), PICTURE_BROKEN);
}

static void test_what_is_no_picture_is_told(void **state)
{
    (void)state;
    keep("GIF89a, a picture of another type", 33);
    assert_int_equal(picture_examine(path), PICTURE_OTHER_TYPE);
    keep("", 0);
    assert_int_equal(picture_examine(path), PICTURE_OTHER_TYPE);
    keep("\xff\xd8\xff\xff\xff", 5);
    assert_int_equal(picture_examine(path), PICTURE_OTHER_TYPE);
    keep("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\1\0\0\0\1\0\0\x08\2\0\0\0abcd", 33);
    assert_int_equal(picture_examine(path), PICTURE_TOO_LARGE);
    assert_int_equal(picture_examine(folder), PICTURE_UNREADABLE);
    unlink(path);
    assert_int_equal(picture_examine(path), PICTURE_MISSING);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_every_png_is_read),
        cmocka_unit_test(test_every_jpeg_is_read),
        cmocka_unit_test(test_a_jpeg_of_too_many_scans_is_refused),
        cmocka_unit_test(test_a_broken_picture_is_found),
        cmocka_unit_test(test_what_is_no_picture_is_told),
    };
    return cmocka_run_group_tests(tests, make_folder, remove_folder);
}
