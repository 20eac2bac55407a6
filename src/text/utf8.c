/* Code points: reading and writing them, their width on a terminal, and which of them are white space or Thai marks. */
#include <bmaplan/text.h>

#include <assert.h>
#include <string.h>

#include <utf8proc.h>

#include "scan.h"

/* The next byte of a sequence adds six bits. */
static bool is_next(const char *s, const char *end, ptrdiff_t i)
{
    return i < end - s && ((unsigned char)s[i] & 0xC0) == 0x80;
}

static int32_t next_bits(const char *s, int i)
{
    return (unsigned char)s[i] & 0x3F;
}

size_t text_decode(const char *s, const char *end, int32_t *code)
{
    unsigned char first = (unsigned char)*s;
    *code = first;
    if (first < 0x80)
        return 1;
    *code = 0xFFFD;
    if (first < 0xC2 || first > 0xF4 || !is_next(s, end, 1))
        return 1;
    if (first < 0xE0) {
        *code = (first & 0x1F) << 6 | next_bits(s, 1);
        return 2;
    }
    if (!is_next(s, end, 2))
        return 1;
    if (first < 0xF0) {
        int32_t three = (first & 0x0F) << 12 | next_bits(s, 1) << 6 | next_bits(s, 2);
        if (three < 0x800 || (three >= 0xD800 && three <= 0xDFFF))
            return 1;
        *code = three;
        return 3;
    }
    if (!is_next(s, end, 3))
        return 1;
    int32_t four = (first & 0x07) << 18 | next_bits(s, 1) << 12 | next_bits(s, 2) << 6 | next_bits(s, 3);
    if (four < 0x10000 || four > 0x10FFFF)
        return 1;
    *code = four;
    return 4;
}

size_t text_encode(int32_t code, char *out)
{
    assert(code >= 0 && code <= 0x10FFFF);
    static const unsigned char first[] = {[1] = 0, [2] = 0xC0, [3] = 0xE0, [4] = 0xF0};
    size_t size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    for (size_t i = size - 1; i > 0; i--) {
        out[i] = (char)(0x80 | (code & 0x3F));
        code >>= 6;
    }
    out[0] = (char)(first[size] | code);
    return size;
}

size_t text_count(const char *s, size_t size)
{
    size_t count = 0;
    for (const char *end = s + size; s < end; count++) {
        int32_t code;
        s += text_decode(s, end, &code);
    }
    return count;
}

unsigned text_width(const char *s, size_t size)
{
    unsigned width = 0;
    for (const char *end = s + size; s < end;) {
        int32_t code;
        s += text_decode(s, end, &code);
        width += (unsigned)utf8proc_charwidth(code);
    }
    return width;
}

bool is_space(int32_t code)
{
    if (code <= ' ')
        return code == ' ' || (code >= '\t' && code <= '\r');
    switch (code) {
    case 0x0085: /* next line */
    case 0x00A0: /* no-break space */
    case 0x1680:
    case 0x2028:
    case 0x2029:
    case 0x202F:
    case 0x205F:
    case 0x2060: /* word joiner */
    case 0x3000:
    case 0xFEFF: /* the same, under its old name */
        return true;
    default:
        return code >= 0x2000 && code <= 0x200B; /* to zero width space */
    }
}

bool text_has_word(const char *s)
{
    const char *end = s + strlen(s);
    while (s < end) {
        int32_t code;
        s += text_decode(s, end, &code);
        if (!is_space(code))
            return true;
    }
    return false;
}
