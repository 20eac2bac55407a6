/* xml.c: escapes, and what no XML or HTML file may hold. */
#include <bmaplan/xml.h>

#include <string.h>

#include <bmaplan/text.h>

/* C0 and C1 controls, U+FFFE and U+FFFF. */
static bool is_forbidden(int32_t c)
{
    if (c < 0x20)
        return c != '\t' && c != '\n' && c != '\r';
    return (c >= 0x7f && c < 0xa0) || c == 0xfffe || c == 0xffff;
}

/* What stands for the code point, NULL: it stands as it is. */
static const char *instead_of(int32_t code)
{
    static const char *const entities[128] = {['&'] = "&amp;", ['<'] = "&lt;", ['>'] = "&gt;", ['"'] = "&quot;"};
    if (is_forbidden(code))
        return "";
    if (code == 0xfffd)
        return "\xEF\xBF\xBD";
    return code < 128 ? entities[code] : NULL;
}

void xml_escape(FILE *out, const char *s)
{
    const char *end = s + strlen(s), *from = s;
    while (s < end) {
        int32_t code;
        size_t size = text_decode(s, end, &code);
        const char *instead = instead_of(code);
        if (instead) {
            fwrite(from, 1, (size_t)(s - from), out);
            fputs(instead, out);
            from = s + size;
        }
        s += size;
    }
    fwrite(from, 1, (size_t)(s - from), out);
}

void xml_attribute(FILE *out, const char *name, const char *value)
{
    if (!value)
        return;
    fprintf(out, " %s=\"", name);
    xml_escape(out, value);
    fputc('"', out);
}
