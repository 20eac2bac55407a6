/* glyph: text as a terminal may be shown it - control characters become pictures, widths are counted in columns. */
#ifndef DIAG_GLYPH_H
#define DIAG_GLYPH_H

#include <bmaplan/base.h>

/* One code point, as shown. */
struct glyph {
    char bytes[4];
    size_t size;
    unsigned width; /* columns */
    size_t taken;   /* bytes of the text it stands for */
    bool starts;    /* a cluster begins here: the text may be cut before it */
};

/* s lies before end. */
struct glyph glyph_read(const char *s, const char *end);
/* The beginning of the cluster that the code point at s belongs to; not before `from`. */
const char *glyph_base(const char *from, const char *s, const char *end);
/* How far `width` columns reach, whole clusters only. */
const char *glyphs_fit(const char *s, const char *end, unsigned width);
unsigned glyphs_width(const char *s, const char *end);
void glyphs_write(FILE *out, const char *s, const char *end);

#endif
