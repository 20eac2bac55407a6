/* Opening a family of typefaces: its files, its measures, the libraries' objects that live as long as it does. */
#include "typesetter.h"

#ifdef __GLIBC__
#include <malloc.h>
#endif
#include <string.h>

#include <bmaplan/text.h>

#include "fontfile.h"
#include "outline.h"

enum { FONT_MOST = 64 * 1024 * 1024 };

static hb_codepoint_t glyph_of(const struct typeface *f, hb_codepoint_t code)
{
    hb_codepoint_t glyph = 0;
    hb_font_get_nominal_glyph(f->font, code, &glyph);
    return glyph;
}

/* em; how far a shaped text reaches above and below its baseline. */
static void measure_reach(const struct typeface *f, const char *text, double *above, double *below)
{
    hb_buffer_t *b = hb_buffer_create();
    hb_buffer_add_utf8(b, text, -1, 0, -1);
    hb_buffer_guess_segment_properties(b);
    hb_shape(f->font, b, NULL, 0);
    unsigned count;
    const hb_glyph_info_t *infos = hb_buffer_get_glyph_infos(b, &count);
    const hb_glyph_position_t *positions = hb_buffer_get_glyph_positions(b, &count);
    *above = *below = 0;
    for (unsigned i = 0; i < count; i++) {
        hb_glyph_extents_t e;
        if (!hb_font_get_glyph_extents(f->font, infos[i].codepoint, &e))
            continue;
        double top = (e.y_bearing + positions[i].y_offset) / f->em;
        double bottom = -(e.y_bearing + e.height + positions[i].y_offset) / f->em;
        *above = top > *above ? top : *above;
        *below = bottom > *below ? bottom : *below;
    }
    hb_buffer_destroy(b);
}

static struct face_metrics measure(const struct typeface *f)
{
    struct face_metrics m;
    double ignored;
    measure_reach(f, "ที่ ปั๊ม ปื้น ฟื้น โป๊ะ ไฟฟ้า น้ำ ฤๅษี ฎุ ฏู ฐุ ญู กฺ ฬุ (", &m.ascent, &m.descent);
    measure_reach(f, "H", &m.cap_height, &ignored);
    return m;
}

struct typeface *typeface_load(struct arena *a, const char *path)
{
    struct typeface *f = arena_alloc(a, sizeof *f);
    f->file.bytes = file_read(a, path, FONT_MOST, &f->file.size);
    if (f->file.bytes == NULL)
        machine_failed("อ่านไฟล์แบบอักษร '%s' ไม่ได้", "can't read the typeface file '%s'", path);
    hb_blob_t *blob = hb_blob_create(f->file.bytes, (unsigned)f->file.size, HB_MEMORY_MODE_READONLY, NULL, NULL);
    hb_face_t *face = hb_face_create(blob, 0);
    hb_blob_destroy(blob);
    f->font = hb_font_create(face);
    f->codes = hb_set_create();
    hb_face_collect_unicodes(face, f->codes);
    f->em = hb_face_get_upem(face);
    hb_face_destroy(face);
    if (!hb_set_has(f->codes, 0x0E01) || !hb_set_has(f->codes, ' ') || !hb_set_has(f->codes, '?'))
        machine_failed("'%s' ไม่ใช่แบบอักษรที่มีภาษาไทย (.ttf, .otf)", "'%s' is no typeface with Thai letters (.ttf, .otf)",
                       path);
    f->nikhahit = glyph_of(f, 0x0E4D);
    f->sara_aa = glyph_of(f, 0x0E32);
    f->sara_am = glyph_of(f, 0x0E33);
    f->space = hb_font_get_glyph_h_advance(f->font, glyph_of(f, ' ')) / f->em;
    f->metrics = measure(f);
    return f;
}

void typeface_free(struct typeface *f)
{
    hb_font_destroy(f->font);
    hb_set_destroy(f->codes);
}

/* HarfBuzz shows nothing for these, or a space of their width. */
static bool is_blank(int32_t code)
{
    return code == 0x00A0 || code == 0x00AD || (code >= 0x2000 && code <= 0x200F) || code == 0x202F ||
           (code >= 0x205F && code <= 0x2064) || code == 0x3000 || (code >= 0xFE00 && code <= 0xFE0F) || code == 0xFEFF;
}

int32_t typeface_shows(const struct typeface *f, int32_t code)
{
    if (hb_set_has(f->codes, (hb_codepoint_t)code) || is_blank(code))
        return code;
    return code == 0x2010 || code == 0x2011 ? '-' : 0;
}

/* What libthai would split. */
static const char *const never_split[] = {
    "ฯลฯ",      "อาชีวอนามัย", "ล้านบาท", "แสนบาท", "หมื่นบาท",  "พันบาท", "หน่วยงาน", "ตัวชี้วัด", "ครั้งที่",   "บทที่",
    "ส่วนที่",     "ตารางที่",    "ภาพที่",   "มิติที่",    "ไตรมาสที่", "ฉบับที่",  "ประเด็นที่", "ระยะที่", "ลำดับที่",  "อันดับที่",
    "วันที่",      "ปีที่",        "ข้อที่",    "งวดที่",   "รอบที่",    "รุ่นที่",   "ตัวที่",     "เขตที่",  "ปนเปื้อน", "จิตสำนึก",
    "อาสาสมัคร", "ต่อเนื่อง",    "เพิ่มขึ้น",  "ลดลง",   "สิบสอง",   "มุ่งเน้น", "บรรลุผล",
};

/* The page loop takes and gives back memory in small pieces: without this, glibc asks the system for it each time. */
static void tune_malloc(void)
{
#ifdef __GLIBC__
    mallopt(M_TRIM_THRESHOLD, 64 * 1024 * 1024);
    mallopt(M_TOP_PAD, 1024 * 1024);
#endif
}

struct typesetter *typesetter_open(struct arena *a, const char *family)
{
    tune_malloc();
    struct typesetter *t = arena_alloc(a, sizeof *t);
    t->arena = a;
    const char *paths[FACE_COUNT] = {0};
    fontfile_find(a, family, paths);
    for (size_t i = 0; i < FACE_COUNT; i++)
        t->faces[i] = paths[i] == NULL ? t->faces[FACE_REGULAR] : typeface_load(a, paths[i]);
    t->buffer = hb_buffer_create();
    t->draw = outline_functions();
    t->dictionary = text_dictionary_open(a);
    if (t->dictionary == NULL)
        machine_failed("ไม่พบพจนานุกรมตัดคำไทยของ libthai (แพ็กเกจ libthai-data)",
                       "libthai's dictionary of Thai words is missing (package libthai-data)");
    t->terms = arena_alloc(a, TERM_HEADS * sizeof(struct term *));
    for (size_t i = 0; i < sizeof never_split / sizeof *never_split; i++)
        typesetter_keep(t, never_split[i]);
    return t;
}

void typesetter_close(struct typesetter *t)
{
    for (size_t i = 0; i < FACE_COUNT; i++)
        if (i == FACE_REGULAR || t->faces[i] != t->faces[FACE_REGULAR])
            typeface_free(t->faces[i]);
    hb_buffer_destroy(t->buffer);
    hb_draw_funcs_destroy(t->draw);
    text_dictionary_close(t->dictionary);
}

struct face_file typesetter_file(const struct typesetter *t, enum face face)
{
    return t->faces[face]->file;
}

struct face_metrics typesetter_metrics(const struct typesetter *t, enum face face)
{
    return t->faces[face]->metrics;
}

void *room_reserve(struct arena *a, struct room *room, size_t size)
{
    if (size <= room->size)
        return room->items;
    size_t larger = size > 2 * room->size ? size : 2 * room->size;
    void *items = arena_alloc(a, larger);
    if (room->size > 0)
        memcpy(items, room->items, room->size);
    *room = (struct room){items, larger};
    return items;
}
