/* ToUnicode maps (9.10.3): from the codes of a font back to text. */
#include "writer.h"

#include <bmaplan/text.h>

void unicode_begin(FILE *out, bool two_bytes)
{
    fputs("/CIDInit/ProcSet findresource begin\n12 dict begin\nbegincmap\n"
          "/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n"
          "/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n",
          out);
    fputs(two_bytes ? "<0000><FFFF>\n" : "<00><FF>\n", out);
    fputs("endcodespacerange\n", out);
}

void unicode_entry(FILE *out, unsigned code, int digits, const char *s, size_t size)
{
    fprintf(out, "<%0*X><", digits, code);
    for (const char *end = s + size; s < end;) {
        int32_t character;
        s += text_decode(s, end, &character);
        if (character < 0x10000)
            fprintf(out, "%04X", (unsigned)character);
        else
            fprintf(out, "%04X%04X", 0xd800 | (unsigned)(character - 0x10000) >> 10,
                    0xdc00 | ((unsigned)character & 0x3ff));
    }
    fputs(">\n", out);
}

void unicode_end(FILE *out)
{
    fputs("endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend\n", out);
}
