/* What the files of this stage share: the typesetter itself, its faces, its caches. */
#ifndef TYPE_TYPESETTER_H
#define TYPE_TYPESETTER_H

#include <hb.h>

#include <bmaplan/type.h>

#include "cache.h"
#include "letters.h"

struct typeface {
    struct face_file file;
    hb_font_t *font;
    hb_set_t *codes;                           /* that it has glyphs for */
    hb_codepoint_t nikhahit, sara_aa, sara_am; /* glyphs, 0 if it lacks them */
    double em;                                 /* units */
    double space;                              /* em, the advance of U+0020 */
    struct face_metrics metrics;
};

/* A term that is never split, as code points; the next one that begins with the same two. */
struct term {
    struct term *next;
    const int32_t *codes;
    size_t count;
};
enum { TERM_HEADS = 128 * 128 };

struct typesetter {
    struct arena *arena;
    struct typeface *faces[FACE_COUNT]; /* one may stand in for another */
    hb_buffer_t *buffer;
    hb_draw_funcs_t *draw;
    struct text_dictionary *dictionary;
    struct cache words[FACE_COUNT]; /* struct word */
    struct cache runs;              /* of Thai letters (TIS-620): a byte each, 1 where a word begins */
    struct term **terms;            /* TERM_HEADS lists */
    struct letters letters;         /* of the text being set; the next one uses the same room */
    struct room chunks, lines, run, positions;
};

/* Machine failure if the file is no typeface. */
struct typeface *typeface_load(struct arena *a, const char *path);
void typeface_free(struct typeface *f);
/* The code point that the face shows for this one - mostly itself -, or 0 if it has nothing for it. */
int32_t typeface_shows(const struct typeface *f, int32_t code);

/* Room for that many bytes, kept from one text to the next; what it held is kept, too. */
void *room_reserve(struct arena *a, struct room *room, size_t size);

#endif
