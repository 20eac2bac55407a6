/* type: typefaces and set text - shaped words, Thai line breaks, lines. Advances are in em, lengths in points. */
#ifndef BMAPLAN_TYPE_H
#define BMAPLAN_TYPE_H

#include <bmaplan/base.h>

enum face { FACE_REGULAR, FACE_BOLD, FACE_ITALIC, FACE_BOLD_ITALIC, FACE_COUNT };

/* One drawn glyph of a word. What the glyphs of a word stand for, put together, is the word's text, but where the text
 * has no glyph order of its own: ActualText says it exactly. */
struct glyph {
    uint32_t id;      /* in the face */
    float x, y;       /* em, from the word's origin; y up */
    const char *text; /* the characters it stands for, `size` bytes; 0 for a part of the glyph before */
    size_t size;
};

/* What is shaped at once and never broken: kept by the typesetter and shared by all places that set it. */
struct word {
    const char *text;
    size_t size; /* bytes */
    enum face face;
    bool symbol; /* one character that the face lacks: drawn by symbol_outline(), the glyph's id is its code point */
    const struct glyph *glyphs;
    size_t count;
    double advance; /* em */
};

/* A family of faces, what was shaped so far, and where Thai text may be broken. */
struct typesetter;

/* By the family's name ("Laksaman", "TH Sarabun New"), looked for as font files in the folders where systems and users
 * keep them, or by the path of its regular face (.ttf, .otf; the others are looked for beside it, and the regular face
 * stands in for one that the family lacks). A missing or broken family is machine_failed(). */
struct typesetter *typesetter_open(struct arena *a, const char *family);
void typesetter_close(struct typesetter *t);
/* This term is never split at a line's end: domain terms, the plan's glossary. */
void typesetter_keep(struct typesetter *t, const char *term);

/* The file of a face, for embedding; the same file where one face stands in for another. */
struct face_file {
    const char *bytes;
    size_t size;
};
struct face_file typesetter_file(const struct typesetter *t, enum face face);
/* em; ascent and descent are what marks of Thai text reach, both positive. */
struct face_metrics {
    double ascent, descent, cap_height;
};
struct face_metrics typesetter_metrics(const struct typesetter *t, enum face face);

/* One word of one face as it is: no breaks. A character that the face lacks is a symbol if it is all of the text, else a
 * question mark: text_set() makes words of symbols of their own. */
const struct word *word_shape(struct typesetter *t, enum face face, const char *text, size_t size);
/* em; the whole text in one line. */
double text_advance(struct typesetter *t, enum face face, const char *text);

/* ---- outlines ------------------------------------------------------------------------------- */

/* Where an outline goes; em, y up. Quadratic curves come as cubic ones. */
struct outline_sink {
    void (*move)(void *to, double x, double y);
    void (*line)(void *to, double x, double y);
    void (*curve)(void *to, const double control[4], double x, double y);
    void (*close)(void *to);
    void *to;
};
void glyph_outline(const struct typesetter *t, enum face face, uint32_t id, const struct outline_sink *sink);
/* Symbols that Thai faces lack, such as U+2713: filled with the non-zero rule. Any character that is unknown here, too, is an
 * empty box. */
void symbol_outline(int32_t code, const struct outline_sink *sink);
double symbol_advance(int32_t code);

/* ---- set text ------------------------------------------------------------------------------- */

/* A stretch of text in one style. */
struct span {
    const char *text;    /* "\n" is a new line; NBSP never breaks */
    enum face face;
    double scale, rise;  /* of the size, 0 is 1; em of the size, up */
    const void *owner;   /* the caller's: a link, the place of a page number */
    bool whole;          /* never broken inside */
};

/* A word in its place: what lines are made of. */
struct chunk {
    const struct word *word;
    const struct span *span;
    double space;       /* em of the size: white space behind it, which hangs beyond the end of a line */
    unsigned spaces;    /* the characters of that white space; a NBSP is part of the word */
    bool breaks;        /* a line may end behind it */
    bool newline;       /* a line must end behind it */
};
struct line {
    size_t first, count; /* chunks */
    double width;        /* points, without the hanging space */
    bool last;           /* of the text, or before a newline: not justified */
};
struct setting {
    struct chunk *chunks;
    size_t chunk_count;
    struct line *lines;
    size_t line_count;
};
struct text_measure {
    double size;   /* points */
    double width;  /* of a line */
    double indent; /* less in the first line; negative: more */
};
/* Breaks the text into lines: at spaces, behind dashes and slashes between words, between Thai words (libthai); not inside a
 * kept term, a cluster or a number, between a number and its unit, before closing marks or ๆ ฯ nor behind opening ones. What is
 * wider than a line is broken at the best of these places - a hyphen first, between clusters as a last resort -, so no line
 * is wider than the measure if one cluster fits it. An empty text has one empty line. The result lives in the arena; spans
 * are kept by address. */
struct setting text_set(struct typesetter *t, struct arena *a, const struct span *spans, size_t count,
                        struct text_measure m);
/* The widest stretch that no line should end in: no column should be narrower. Points. */
double text_widest(struct typesetter *t, const struct span *spans, size_t count, double size);

#endif
