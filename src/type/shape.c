/* Shaping words, each once: glyphs, where they stand, which characters each stands for. */
#include "typesetter.h"

#include <math.h>
#include <string.h>

#include <bmaplan/text.h>

/* em; closer than this a shifted mark stands where the glyph of sara am has it. */
static const double natural = 0.02;

/* The glyphs of one cluster: some letters with their marks that HarfBuzz does not take apart. */
struct cluster {
    struct glyph *glyphs;
    size_t count;
    const char *text;
    size_t size;
};

static bool has_sara_am(const struct cluster *c)
{
    const char *end = c->text + c->size;
    int32_t code = 0;
    for (const char *s = c->text; s < end && code != 0x0E33;)
        s += text_decode(s, end, &code);
    return code == 0x0E33;
}

static size_t index_of(const struct cluster *c, hb_codepoint_t id)
{
    size_t i = 0;
    while (i < c->count && c->glyphs[i].id != id)
        i++;
    return i;
}

/* HarfBuzz splits sara am into nikhahit, which goes before a tone mark, and sara aa. Where nikhahit stands as in the
 * glyph of sara am, that glyph takes the place of both, so that one glyph says U+0E33; where it was shifted, it counts
 * as part of the glyph before and sara aa says U+0E33. */
static void join_sara_am(const struct typeface *f, struct cluster *c, const struct glyph *first)
{
    size_t mark = index_of(c, f->nikhahit), vowel = index_of(c, f->sara_aa);
    if (mark == c->count || vowel == c->count || f->sara_am == 0)
        return;
    struct glyph *nikhahit = &c->glyphs[mark], *sara_aa = &c->glyphs[vowel];
    bool stands = fabs((double)nikhahit->x - sara_aa->x) < natural && fabs((double)nikhahit->y) < natural;
    if (stands) {
        sara_aa->id = f->sara_am;
        c->count--;
        memmove(nikhahit, nikhahit + 1, (c->count - mark) * sizeof *nikhahit);
    } else if (mark == 0 && nikhahit != first) {
        nikhahit->text = c->text;
        c->glyphs++;
        c->count--;
    }
}

/* A character each; the last glyph stands for what is left, such as the parts of a ligature or what is not shown. */
static void share_text(const struct cluster *c)
{
    const char *at = c->text, *end = c->text + c->size;
    for (size_t i = 0; i < c->count; i++) {
        int32_t code;
        size_t size = at == end ? 0 : text_decode(at, end, &code);
        if (i + 1 == c->count)
            size = (size_t)(end - at);
        c->glyphs[i].text = at;
        c->glyphs[i].size = size;
        at += size;
    }
}

/* What the face lacks is a question mark here, in the midst of a word: text_set() leaves none there. */
static void fill_buffer(struct typesetter *t, const struct typeface *f, const char *text, size_t size)
{
    hb_buffer_reset(t->buffer);
    hb_buffer_set_cluster_level(t->buffer, HB_BUFFER_CLUSTER_LEVEL_MONOTONE_CHARACTERS);
    hb_buffer_set_flags(t->buffer, HB_BUFFER_FLAG_REMOVE_DEFAULT_IGNORABLES);
    for (const char *s = text, *end = text + size; s < end;) {
        int32_t code;
        unsigned at = (unsigned)(s - text);
        s += text_decode(s, end, &code);
        int32_t shown = typeface_shows(f, code);
        hb_buffer_add(t->buffer, shown == 0 ? '?' : (hb_codepoint_t)shown, at);
    }
    hb_buffer_set_content_type(t->buffer, HB_BUFFER_CONTENT_TYPE_UNICODE);
    hb_buffer_guess_segment_properties(t->buffer);
    hb_buffer_set_direction(t->buffer, HB_DIRECTION_LTR);
}

static void shape(struct typesetter *t, struct word *w)
{
    const struct typeface *f = t->faces[w->face];
    fill_buffer(t, f, w->text, w->size);
    hb_shape(f->font, t->buffer, NULL, 0);
    unsigned count;
    const hb_glyph_info_t *infos = hb_buffer_get_glyph_infos(t->buffer, &count);
    const hb_glyph_position_t *positions = hb_buffer_get_glyph_positions(t->buffer, &count);
    struct glyph *glyphs = arena_alloc(t->arena, count * sizeof *glyphs), *to = glyphs;
    double pen = 0;
    for (unsigned i = 0, next; i < count; i = next) {
        for (next = i; next < count && infos[next].cluster == infos[i].cluster; next++) {
            to[next - i] = (struct glyph){.id = infos[next].codepoint,
                                          .x = (float)((pen + positions[next].x_offset) / f->em),
                                          .y = (float)(positions[next].y_offset / f->em)};
            pen += positions[next].x_advance;
        }
        size_t from = i == 0 ? 0 : infos[i].cluster, end = next == count ? w->size : infos[next].cluster;
        struct cluster c = {to, next - i, w->text + from, end - from};
        if (has_sara_am(&c))
            join_sara_am(f, &c, glyphs);
        share_text(&c);
        to = c.glyphs + c.count;
    }
    w->glyphs = glyphs;
    w->count = (size_t)(to - glyphs);
    w->advance = pen / f->em;
}

/* The face lacks the text's first character, and nothing but variation selectors and joiners follows. */
static bool is_symbol(const struct typeface *f, const char *text, size_t size, int32_t *code)
{
    const char *end = text + size;
    if (size == 0)
        return false;
    text += text_decode(text, end, code);
    bool lacks = typeface_shows(f, *code) == 0;
    while (text < end && lacks) {
        int32_t next;
        text += text_decode(text, end, &next);
        lacks = is_selector(next);
    }
    return lacks;
}

static void take_symbol(struct arena *a, struct word *w, int32_t code)
{
    struct glyph *g = arena_alloc(a, sizeof *g);
    *g = (struct glyph){.id = (uint32_t)code, .text = w->text, .size = w->size};
    w->symbol = true;
    w->glyphs = g;
    w->count = 1;
    w->advance = symbol_advance(code);
}

const struct word *word_shape(struct typesetter *t, enum face face, const char *text, size_t size)
{
    struct cache_slot *slot = cache_find(&t->words[face], t->arena, text, size);
    if (slot->value != NULL)
        return slot->value;
    struct word *w = arena_alloc(t->arena, sizeof *w);
    *w = (struct word){.text = slot->text, .size = size, .face = face};
    int32_t code;
    if (is_symbol(t->faces[face], w->text, size, &code))
        take_symbol(t->arena, w, code);
    else
        shape(t, w);
    slot->value = w;
    return w;
}

double text_advance(struct typesetter *t, enum face face, const char *text)
{
    const char *from = text, *end = text + strlen(text);
    double advance = 0;
    for (const char *s = text; s < end;) {
        int32_t code;
        const char *at = s;
        s += text_decode(s, end, &code);
        if (typeface_shows(t->faces[face], code) != 0)
            continue;
        advance += word_shape(t, face, from, (size_t)(at - from))->advance + symbol_advance(code);
        from = s;
    }
    return advance + word_shape(t, face, from, (size_t)(end - from))->advance;
}
