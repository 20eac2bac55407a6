/* The pixels of a picture, by libpng and libjpeg. */
#include <bmaplan/picture.h>

#include <setjmp.h>
#include <stdlib.h>
#include <string.h>

#include <jerror.h>
#include <jpeglib.h>
#include <png.h>

static bool is_jpeg(const struct picture *p)
{
    return strcmp(p->extension, "jpeg") == 0;
}

static unsigned char *bytes_new(size_t size)
{
    unsigned char *bytes = malloc(size);
    if (!bytes)
        machine_failed("หน่วยความจำไม่พอ", "out of memory");
    return bytes;
}

static unsigned char *pixels_new(const struct picture *p)
{
    return bytes_new((size_t)p->width * p->height * 3);
}

/* ---- PNG -------------------------------------------------------------------------------------- */

/* libpng's plain reader takes palettes, 16 bits, grey, interlaced rows and transparency. What it only warns about (a
 * colour profile it does not like) does no harm. */
static unsigned char *png_pixels(const struct picture *p)
{
    static const png_color white = {0xff, 0xff, 0xff};
    png_image image = {.version = PNG_IMAGE_VERSION};
    if (!png_image_begin_read_from_memory(&image, p->bytes, p->size))
        return NULL;
    image.format = PNG_FORMAT_RGB;
    image.flags |= PNG_IMAGE_FLAG_16BIT_sRGB;
    unsigned char *pixels = pixels_new(p);
    if (png_image_finish_read(&image, &white, pixels, 0, NULL))
        return pixels;
    free(pixels);
    return NULL;
}

/* ---- JPEG ------------------------------------------------------------------------------------- */

/* A file of thousands of scans over a large picture would take hours; real ones have about ten. */
enum { SCANS_MOST = 100 };

struct jpeg_reader {
    struct jpeg_error_mgr errors;
    struct jpeg_progress_mgr progress;
    struct jpeg_decompress_struct info;
    jmp_buf failed; /* libjpeg reports by not coming back */
    unsigned char *pixels, *inks;
};

static void jpeg_fail(j_common_ptr info)
{
    struct jpeg_reader *r = info->client_data;
    if (r->errors.msg_code == JERR_OUT_OF_MEMORY)
        machine_failed("หน่วยความจำไม่พอ", "out of memory");
    longjmp(r->failed, 1);
}

/* A warning means that data is lost: the file ends early or is damaged. */
static void jpeg_message(j_common_ptr info, int level)
{
    if (level < 0)
        jpeg_fail(info);
}

static void jpeg_progress(j_common_ptr info)
{
    if (((j_decompress_ptr)info)->input_scan_number > SCANS_MOST)
        jpeg_fail(info);
}

static void jpeg_begin(struct jpeg_reader *r, const struct picture *p)
{
    r->info.err = jpeg_std_error(&r->errors);
    r->info.client_data = r;
    r->errors.error_exit = jpeg_fail;
    r->errors.emit_message = jpeg_message;
    jpeg_create_decompress(&r->info);
    r->progress.progress_monitor = jpeg_progress;
    r->info.progress = &r->progress;
    jpeg_mem_src(&r->info, (const unsigned char *)p->bytes, p->size);
    jpeg_read_header(&r->info, TRUE);
}

/* Adobe's programs write how much paper shows through instead of how much ink covers it. */
static void from_inks(const unsigned char *inks, unsigned char *rgb, unsigned width, bool adobe)
{
    for (unsigned x = 0; x < width; x++, inks += 4, rgb += 3) {
        unsigned black = adobe ? inks[3] : 255U - inks[3];
        for (unsigned i = 0; i < 3; i++)
            rgb[i] = (unsigned char)((adobe ? inks[i] : 255U - inks[i]) * black / 255);
    }
}

static void jpeg_rows(struct jpeg_reader *r, const struct picture *p)
{
    struct jpeg_decompress_struct *info = &r->info;
    bool four = info->num_components == 4;
    info->out_color_space = four ? JCS_CMYK : JCS_RGB;
    jpeg_start_decompress(info);
    if (info->output_width != p->width || info->output_height != p->height)
        jpeg_fail((j_common_ptr)info);
    r->pixels = pixels_new(p);
    if (four)
        r->inks = bytes_new((size_t)p->width * 4);
    while (info->output_scanline < info->output_height) {
        unsigned char *out = r->pixels + (size_t)info->output_scanline * p->width * 3;
        JSAMPROW row = four ? r->inks : out;
        jpeg_read_scanlines(info, &row, 1);
        if (four)
            from_inks(row, out, p->width, info->saw_Adobe_marker);
    }
    jpeg_finish_decompress(info);
}

static bool jpeg_decode(struct jpeg_reader *r, const struct picture *p)
{
    if (setjmp(r->failed))
        return false;
    jpeg_begin(r, p);
    jpeg_rows(r, p);
    return true;
}

static unsigned char *jpeg_pixels(const struct picture *p)
{
    struct jpeg_reader r = {.pixels = NULL};
    bool whole = jpeg_decode(&r, p);
    jpeg_destroy_decompress(&r.info);
    free(r.inks);
    if (whole)
        return r.pixels;
    free(r.pixels);
    return NULL;
}

/* A PDF takes three components for luma and chroma unless Adobe's marker says otherwise; libjpeg believes other signs,
 * too. It knows no arithmetic coding. */
static bool pdf_reads(const struct jpeg_decompress_struct *info)
{
    bool plain = info->saw_Adobe_marker && info->Adobe_transform == 0;
    if (info->data_precision != 8 || info->arith_code)
        return false;
    if (info->num_components == 1)
        return true;
    return info->num_components == 3 && info->jpeg_color_space == (plain ? JCS_RGB : JCS_YCbCr);
}

static unsigned jpeg_components(struct jpeg_reader *r, const struct picture *p)
{
    if (setjmp(r->failed))
        return 0;
    jpeg_begin(r, p);
    return pdf_reads(&r->info) ? (unsigned)r->info.num_components : 0;
}

/* ---- both ------------------------------------------------------------------------------------- */

unsigned picture_jpeg_components(const struct picture *p)
{
    struct jpeg_reader r = {.pixels = NULL};
    if (!is_jpeg(p))
        return 0;
    unsigned count = jpeg_components(&r, p);
    jpeg_destroy_decompress(&r.info);
    return count;
}

unsigned char *picture_pixels(const struct picture *p)
{
    return is_jpeg(p) ? jpeg_pixels(p) : png_pixels(p);
}

enum picture_fault picture_examine(const char *path)
{
    struct arena a = {0};
    struct picture p;
    enum picture_fault fault = picture_read(&a, path, &p);
    if (fault == PICTURE_FINE) {
        unsigned char *pixels = picture_pixels(&p);
        if (!pixels)
            fault = PICTURE_BROKEN;
        free(pixels);
    }
    arena_free(&a);
    return fault;
}
