/* Faces in use: which glyphs stand for which text. */
#include "writer.h"

#include <string.h>

#include <hb-ot.h>

enum { CIDS_MOST = 0xffff, SARA_AA = 0xe32 };

static bool is_private(hb_codepoint_t code)
{
    return code >= 0xe000 && code <= 0xf8ff;
}

static void face_open(struct font *f)
{
    hb_blob_t *blob = hb_blob_create(f->file.bytes, (unsigned)f->file.size, HB_MEMORY_MODE_READONLY, NULL, NULL);
    f->face = hb_face_create(blob, 0);
    hb_blob_destroy(blob);
    f->measure = hb_font_create(f->face);
    f->em = hb_face_get_upem(f->face);
}

/* The first face of the same file. */
struct font *font_of(struct pdf *p, enum face face)
{
    struct font *f = &p->fonts[face];
    if (f->face)
        return f;
    if (!f->file.bytes)
        f->file = typesetter_file(p->type, face);
    for (struct font *other = p->fonts; other < p->fonts + FACE_COUNT; other++)
        if (other->face && other->file.bytes == f->file.bytes)
            return other;
    face_open(f);
    return f;
}

/* The glyph's character in the face. A glyph without one is a ZERO WIDTH SPACE: some readers show junk for a text of
 * nothing. */
static const char *own_text(struct pdf *p, const struct font *f, uint32_t id)
{
    hb_set_t *codes = hb_set_create();
    hb_codepoint_t code = HB_SET_VALUE_INVALID, glyph, found = 0x200b;
    char text[4];
    hb_face_collect_unicodes(f->face, codes);
    while (found == 0x200b && hb_set_next(codes, &code))
        if (hb_font_get_nominal_glyph(f->measure, code, &glyph) && glyph == id && !is_private(code))
            found = code;
    hb_set_destroy(codes);
    return arena_copy(p->arena, text, text_encode((int32_t)found, text));
}

/* Does the glyph say its own character, not what the word says? So do parts of the glyph before, and the sara aa that is
 * left of a sara am: with its nikhahit, which is such a part, they spell the vowel. */
static bool is_part(const struct font *f, const struct glyph *g)
{
    static const char sara_am[] = "ำ";
    hb_codepoint_t sara_aa;
    if (g->size != sizeof sara_am - 1 || memcmp(g->text, sara_am, g->size) != 0)
        return g->size == 0;
    return hb_font_get_nominal_glyph(f->measure, SARA_AA, &sara_aa) && sara_aa == g->id;
}

static uint32_t hash_of(const struct glyph *g)
{
    uint32_t hash = g->id * 2654435761u;
    for (size_t i = 0; i < g->size; i++)
        hash = (hash ^ (unsigned char)g->text[i]) * 16777619u;
    return (hash ^ hash >> 16) % FONT_HEADS;
}

static const struct font_glyph *glyph_add(struct pdf *p, struct font *f, const struct glyph *g, uint32_t *head)
{
    if (f->count == CIDS_MOST)
        machine_failed("เอกสารใช้รูปอักษรต่าง ๆ กันมากเกินกว่าที่แบบอักษรหนึ่งของ PDF จะเก็บได้",
                       "the document uses more different glyphs than one font of a PDF can hold");
    if (f->count == 0)
        f->number = object_reserve(&p->objects);
    struct font_glyph *new = arena_grow(p->arena, &f->glyphs, &f->count, sizeof *f->glyphs);
    *new = (struct font_glyph){.id = g->id,
                               .next = *head,
                               .text = g->text,
                               .size = g->size,
                               .own = is_part(f, g) ? own_text(p, f, g->id) : NULL,
                               .width = hb_font_get_glyph_h_advance(f->measure, g->id) * 1000 / f->em};
    *head = (uint32_t)f->count;
    return new;
}

const struct font_glyph *font_glyph(struct pdf *p, struct font *f, const struct glyph *g)
{
    uint32_t *head = &f->heads[hash_of(g)];
    for (uint32_t cid = *head; cid; cid = f->glyphs[cid - 1].next) {
        const struct font_glyph *known = &f->glyphs[cid - 1];
        if (known->id == g->id && known->size == g->size && memcmp(known->text, g->text, g->size) == 0)
            return known;
    }
    return glyph_add(p, f, g, head);
}

unsigned font_cid(const struct font *f, const struct font_glyph *g)
{
    return (unsigned)(g - f->glyphs) + 1;
}
