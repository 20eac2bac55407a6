/* A drawing as pixels: each the index of a colour, which is there when it is first needed. */
#ifndef BMAPLAN_DRAW_RASTER_H
#define BMAPLAN_DRAW_RASTER_H

#include <ft2build.h>
#include FT_FREETYPE_H
#include FT_OUTLINE_H

#include <bmaplan/draw.h>

enum {
    COLOURS_MOST = 256,
    COVERAGE_WHOLE = 15, /* how much of a pixel a shape covers is told in this many steps */
    /* of one glyph, several times what ornate ones have; one beyond that is left out */
    POINTS_MOST = 4096,
    CONTOURS_MOST = 512,
    PHASES = 2, /* a glyph begins at a whole pixel or in its middle: at 300 dpi nobody sees less */
    STAMP_LISTS = 512,
};

/* What becomes of a colour under each ink: the index of the colour and 1, or 0 if that was not asked for so far. */
struct blends {
    unsigned short of[INK_COUNT][COVERAGE_WHOLE];
};

/* One glyph of one face and size, `phase` PHASES-ths of a pixel to the right. */
struct stamp_key {
    uint32_t id;
    unsigned face; /* FACE_COUNT: a symbol */
    unsigned phase;
    double size; /* pixels */
};
/* A glyph as pixels: how much of each it covers, in rows from the top. */
struct stamp {
    struct stamp_key key;
    const struct stamp *next; /* in the same list */
    long left, top;           /* of the first pixel, from the glyph's origin; y down */
    unsigned width, height;
    unsigned char *coverage;
};

struct raster {
    FT_Library library;
    unsigned width, height;           /* pixels */
    double scale;                     /* pixels of a point */
    unsigned char *pixels;            /* rows from the top */
    struct rgb colours[COLOURS_MOST]; /* the palette's inks, then what comes of them */
    size_t colour_count;
    struct blends *blends; /* of each colour */
    enum ink ink;          /* of the shape under way */
    FT_Outline glyph;      /* room for the one under way */
    const struct stamp *stamps[STAMP_LISTS];
    struct arena arena; /* of set text and stamps */
};
/* All paper. */
void raster_open(struct raster *r, const struct drawing *d, const struct palette *palette, unsigned dpi);
void raster_close(struct raster *r);
/* Fills what the outline surrounds by the non-zero rule; it is in 64ths of a pixel, y down. */
void raster_fill(struct raster *r, FT_Outline *outline, enum ink ink);
/* The whole pixels that an outline in 64ths of a pixel touches. */
FT_BBox raster_touched(const FT_Outline *outline);
/* FreeType's 255 steps as ours. */
unsigned char raster_coverage(unsigned char of_255);
/* Fills a box of whole pixels. */
void raster_box(struct raster *r, const FT_BBox *box, enum ink ink);
/* Puts the stamp's origin on this pixel. */
void raster_stamp(struct raster *r, const struct stamp *s, long x, long y, enum ink ink);
/* The stamp of this glyph, which is made when it is first needed. */
const struct stamp *raster_glyph(struct raster *r, const struct typesetter *t, const struct stamp_key *key);
/* For everything that FreeType refuses. */
void raster_require(FT_Error error);

/* A SHAPE_PATH: lines that all run across and down are set on whole pixels. */
void raster_path(struct raster *r, const struct shape *s);
/* A SHAPE_TEXT. */
void raster_text(struct raster *r, struct typesetter *t, const struct shape *s);

#endif
