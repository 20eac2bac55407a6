/* Fonts as objects: the subset of the face, its widths, and the way from CIDs back to text. */
#include "writer.h"

#include <stdlib.h>
#include <string.h>

#include <hb-ot.h>
#include <hb-subset.h>

enum { MAP_BATCH = 100 }; /* entries between beginbfchar and endbfchar, at most */

/* The glyphs in use, and their new numbers in the file that is embedded. */
struct subset {
    hb_subset_plan_t *plan;
    hb_face_t *face;
    hb_blob_t *blob;
};
/* A font's objects, and the name that several of them bear. */
struct parts {
    const char *name;
    unsigned descendant, descriptor, file, map, unicode;
};

/* Tables of layout and of names are of no use to who shows glyphs by number. */
static void drop_tables(hb_set_t *tables)
{
    static const hb_tag_t unused[] = {
        HB_TAG('G', 'S', 'U', 'B'), HB_TAG('G', 'P', 'O', 'S'), HB_TAG('G', 'D', 'E', 'F'), HB_TAG('k', 'e', 'r', 'n'),
        HB_TAG('n', 'a', 'm', 'e'), HB_TAG('O', 'S', '/', '2'), HB_TAG('p', 'o', 's', 't')};
    for (size_t i = 0; i < sizeof unused / sizeof *unused; i++)
        hb_set_add(tables, unused[i]);
}

static struct subset subset_make(const struct font *f)
{
    struct subset s = {0};
    hb_subset_input_t *input = hb_subset_input_create_or_fail();
    if (!input)
        machine_failed("หน่วยความจำไม่พอ", "out of memory");
    for (size_t i = 0; i < f->count; i++)
        hb_set_add(hb_subset_input_glyph_set(input), f->glyphs[i].id);
    drop_tables(hb_subset_input_set(input, HB_SUBSET_SETS_DROP_TABLE_TAG));
    hb_subset_input_set_flags(input, HB_SUBSET_FLAGS_NO_HINTING | HB_SUBSET_FLAGS_NOTDEF_OUTLINE);
    s.plan = hb_subset_plan_create_or_fail(f->face, input);
    s.face = s.plan ? hb_subset_plan_execute_or_fail(s.plan) : NULL;
    if (!s.face)
        machine_failed("ตัดย่อแบบอักษรเพื่อฝังใน PDF ไม่ได้: แฟ้มแบบอักษรอาจเสีย",
                       "the typeface could not be subset for the PDF: its file may be broken");
    s.blob = hb_face_reference_blob(s.face);
    hb_subset_input_destroy(input);
    return s;
}

static void subset_free(struct subset *s)
{
    hb_blob_destroy(s->blob);
    hb_face_destroy(s->face);
    hb_subset_plan_destroy(s->plan);
}

/* "QXKPAB+Laksaman-Bold": six letters that follow from the glyphs (9.6.4), and the face's own name. */
static const char *base_name(struct pdf *p, const struct font *f)
{
    static const char allowed[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.";
    char name[128] = "", kept[128] = "", tag[7] = "";
    unsigned size = sizeof name;
    uint32_t hash = 0;
    size_t count = 0;
    for (size_t i = 0; i < f->count; i++)
        hash = (hash ^ f->glyphs[i].id) * 16777619u;
    for (int i = 0; i < 6; i++, hash = hash / 26 ^ hash << 3)
        tag[i] = (char)('A' + hash % 26);
    hb_ot_name_get_utf8(f->face, HB_OT_NAME_ID_POSTSCRIPT_NAME, HB_LANGUAGE_INVALID, &size, name);
    for (const char *at = name; *at; at++)
        if (strchr(allowed, *at))
            kept[count++] = *at;
    return arena_format(p->arena, "%s+%s", tag, count ? kept : "Typeface");
}

static void write_font(struct pdf *p, const struct font *f, const struct parts *parts)
{
    FILE *out = object_begin(&p->objects, f->number);
    fprintf(out,
            "<</Type/Font/Subtype/Type0/BaseFont/%s/Encoding/Identity-H/DescendantFonts[%u 0 R]/ToUnicode %u 0 R>>",
            parts->name, parts->descendant, parts->unicode);
    object_end(&p->objects);
}

/* The glyphs' widths, and the map from CIDs to the glyphs of the subset. */
static void write_descendant(struct pdf *p, const struct font *f, const struct parts *parts)
{
    FILE *out = object_begin(&p->objects, parts->descendant);
    fprintf(out,
            "<</Type/Font/Subtype/CIDFontType2/BaseFont/%s/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/"
            "Supplement 0>>"
            "/FontDescriptor %u 0 R/CIDToGIDMap %u 0 R/DW 0/W[1[",
            parts->name, parts->descriptor, parts->map);
    for (size_t i = 0; i < f->count; i++) {
        write_real(out, f->glyphs[i].width);
        fputc(' ', out);
    }
    fputs("]]>>", out);
    object_end(&p->objects);
}

static void write_map(struct pdf *p, const struct font *f, unsigned number, const struct subset *s)
{
    const hb_map_t *numbers = hb_subset_plan_old_to_new_glyph_mapping(s->plan);
    char *bytes = NULL;
    size_t size = 0;
    FILE *map = memory_open(&bytes, &size);
    fwrite("\0\0", 1, 2, map);
    for (size_t i = 0; i < f->count; i++) {
        const unsigned glyph = hb_map_get(numbers, f->glyphs[i].id);
        fputc((int)(glyph >> 8 & 0xff), map);
        fputc((int)(glyph & 0xff), map);
    }
    memory_close(map);
    stream_add(&p->objects, number, "", bytes, size);
    free(bytes);
}

static void write_unicode(struct pdf *p, const struct font *f, unsigned number)
{
    char *bytes = NULL;
    size_t size = 0;
    FILE *map = memory_open(&bytes, &size);
    unicode_begin(map, true);
    for (size_t i = 0; i < f->count; i++) {
        const struct font_glyph *g = &f->glyphs[i];
        const size_t left = f->count - i;
        if (i % MAP_BATCH == 0)
            fprintf(map, "%zu beginbfchar\n", left < MAP_BATCH ? left : (size_t)MAP_BATCH);
        unicode_entry(map, (unsigned)i + 1, 4, g->own ? g->own : g->text, g->own ? strlen(g->own) : g->size);
        if (left == 1 || (i + 1) % MAP_BATCH == 0)
            fputs("endbfchar\n", map);
    }
    unicode_end(map);
    memory_close(map);
    stream_add(&p->objects, number, "", bytes, size);
    free(bytes);
}

/* Four signed numbers of the table `head`, in font units. */
static void write_box(FILE *out, const struct font *f)
{
    enum { HEAD_BOX = 36, HEAD_SIZE = 54 };
    hb_blob_t *head = hb_face_reference_table(f->face, HB_TAG('h', 'e', 'a', 'd'));
    unsigned size;
    const unsigned char *at = (const unsigned char *)hb_blob_get_data(head, &size);
    for (int i = 0; i < 4 && size >= HEAD_SIZE; i++) {
        const int16_t edge = (int16_t)(at[HEAD_BOX + 2 * i] << 8 | at[HEAD_BOX + 2 * i + 1]);
        write_real(out, edge * 1000 / f->em);
        fputc(' ', out);
    }
    hb_blob_destroy(head);
}

static double metric(const struct font *f, hb_ot_metrics_tag_t tag)
{
    hb_position_t value = 0;
    hb_ot_metrics_get_position(f->measure, tag, &value);
    return value * 1000 / f->em;
}

static void write_descriptor(struct pdf *p, const struct font *f, const struct parts *parts)
{
    enum { SYMBOLIC = 1 << 2, ITALIC = 1 << 6 };
    const double slant = (double)hb_style_get_value(f->measure, HB_STYLE_TAG_SLANT_ANGLE);
    const double weight = (double)hb_style_get_value(f->measure, HB_STYLE_TAG_WEIGHT);
    FILE *out = object_begin(&p->objects, parts->descriptor);
    fprintf(out, "<</Type/FontDescriptor/FontName/%s/Flags %d/FontBBox[", parts->name,
            SYMBOLIC | (slant < 0 ? ITALIC : 0));
    write_box(out, f);
    fputs("]/ItalicAngle ", out);
    write_real(out, slant);
    fputs("/Ascent ", out);
    write_real(out, metric(f, HB_OT_METRICS_TAG_HORIZONTAL_ASCENDER));
    fputs("/Descent ", out);
    write_real(out, metric(f, HB_OT_METRICS_TAG_HORIZONTAL_DESCENDER));
    fputs("/CapHeight ", out);
    write_real(out, metric(f, HB_OT_METRICS_TAG_CAP_HEIGHT));
    /* faces don't tell how wide their stems are: about 80 of 1000 in regular ones, 170 in bold ones */
    fputs("/StemV ", out);
    write_real(out, 50 + weight * weight / 4225);
    fprintf(out, "/FontFile2 %u 0 R>>", parts->file);
    object_end(&p->objects);
}

static void need_truetype(const struct font *f)
{
    hb_blob_t *outlines = hb_face_reference_table(f->face, HB_TAG('g', 'l', 'y', 'f'));
    const bool there = hb_blob_get_length(outlines) > 0;
    hb_blob_destroy(outlines);
    if (!there)
        machine_failed("PDF ต้องใช้แบบอักษรชนิด TrueType (.ttf): แบบอักษรนี้เป็นชนิด CFF (.otf)",
                       "a PDF needs a TrueType face (.ttf): this one is of the kind CFF (.otf)");
}

static void embed(struct pdf *p, const struct font *f)
{
    need_truetype(f);
    struct subset s = subset_make(f);
    unsigned size;
    const char *bytes = hb_blob_get_data(s.blob, &size);
    struct parts parts = {.name = base_name(p, f)};
    unsigned *const numbers[] = {&parts.descendant, &parts.descriptor, &parts.file, &parts.map, &parts.unicode};
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
        *numbers[i] = object_reserve(&p->objects);
    write_font(p, f, &parts);
    write_descendant(p, f, &parts);
    write_descriptor(p, f, &parts);
    write_map(p, f, parts.map, &s);
    write_unicode(p, f, parts.unicode);
    stream_add(&p->objects, parts.file, arena_format(p->arena, "/Length1 %u", size), bytes, size);
    subset_free(&s);
}

void font_close(struct pdf *p, struct font *f)
{
    if (f->count > 0)
        embed(p, f);
    hb_font_destroy(f->measure);
    hb_face_destroy(f->face);
}
