/* glyph: text as a terminal may be shown it - control characters become pictures, widths are counted in columns. */
#ifndef DIAG_GLYPH_H
#define DIAG_GLYPH_H

#include <bmaplan/base.h>

/* The beginning of the cluster that the code point at s belongs to; not before `from`. */
const char *glyph_base(const char *from, const char *s, const char *end);
/* How far `width` columns reach, whole clusters only. */
const char *glyphs_fit(const char *s, const char *end, unsigned width);
unsigned glyphs_width(const char *s, const char *end);
void glyphs_write(FILE *out, const char *s, const char *end);

#endif
