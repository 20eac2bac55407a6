/* glyph.c: text as a terminal may be shown it. */
#include "glyph.h"

#include <string.h>

#include <bmaplan/text.h>

enum { PICTURES = 0x2400, PICTURE_OF_DELETE = 0x2421, PICTURE_OF_NOTHING_KNOWN = 0x2426, SARA_AM = 0x0E33 };

/* One code point, as shown. */
struct glyph {
    char bytes[4];
    size_t size;
    unsigned width; /* columns */
    size_t taken;   /* bytes of the text it stands for */
    bool starts;    /* a cluster begins here: the text may be cut before it */
};

/* Left as they are, these would steer the terminal, or turn the line's direction around. */
static bool steers(int32_t code)
{
    return (code >= 0x80 && code < 0xA0) || code == 0x061C || code == 0x200E || code == 0x200F ||
           (code >= 0x2028 && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
}

static int32_t picture(int32_t code, size_t taken)
{
    bool broken = code == 0xFFFD && taken == 1;
    if (code == '\t' || code == '\n')
        return ' ';
    if (code < ' ')
        return PICTURES + code;
    if (code == 0x7F)
        return PICTURE_OF_DELETE;
    return broken || steers(code) ? PICTURE_OF_NOTHING_KNOWN : code;
}

/* s lies before end. */
static struct glyph take(const char *s, const char *end)
{
    struct glyph g = {.bytes = {*s}, .size = 1, .width = 1, .taken = 1, .starts = true};
    if (*s >= ' ' && *s < 0x7F)
        return g;
    int32_t code;
    g.taken = text_decode(s, end, &code);
    code = picture(code, g.taken);
    g.size = text_encode(code, g.bytes);
    g.width = text_width(g.bytes, g.size);
    g.starts = g.width > 0 && code != SARA_AM;
    return g;
}

const char *glyph_base(const char *from, const char *s, const char *end)
{
    while (s > from && s < end && !take(s, end).starts) {
        s--;
        while (s > from && ((unsigned char)*s & 0xC0) == 0x80)
            s--;
    }
    return s;
}

const char *glyphs_fit(const char *s, const char *end, unsigned width)
{
    unsigned used = 0;
    while (s < end) {
        struct glyph g = take(s, end);
        if (g.starts && used + g.width > width)
            break;
        used += g.width;
        s += g.taken;
    }
    return s;
}

unsigned glyphs_width(const char *s, const char *end)
{
    unsigned width = 0;
    while (s < end) {
        struct glyph g = take(s, end);
        width += g.width;
        s += g.taken;
    }
    return width;
}

void glyphs_write(FILE *out, const char *s, const char *end)
{
    while (s < end) {
        struct glyph g = take(s, end);
        fwrite(g.bytes, 1, g.size, out);
        s += g.taken;
    }
}
