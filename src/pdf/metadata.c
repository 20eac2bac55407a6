/* What the file says about itself, twice: in XMP, and in the older information dictionary. PDF/A wants them to agree. */
#include "writer.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

/* The identifiers of PDF/UA are no part of XMP that PDF/A knows: their schema is described in the file
 * (ISO 19005-2, 6.6.2.3.3). */
static const char packet[] =
    "<?xpacket begin=\"\xef\xbb\xbf\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
    "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
    "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
    " xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\""
    " xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\">\n"
    "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>\n"
    "<dc:format>application/pdf</dc:format>\n"
    "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%s</rdf:li></rdf:Alt></dc:title>\n"
    "<dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>\n"
    "<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">%s</rdf:li></rdf:Alt></dc:description>\n"
    "<dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>\n"
    "<pdf:Producer>%s</pdf:Producer>\n"
    "<xmp:CreateDate>%s</xmp:CreateDate><xmp:ModifyDate>%s</xmp:ModifyDate>\n"
    "</rdf:Description>\n"
    "<rdf:Description rdf:about=\"\" xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\""
    " xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\""
    " xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">\n"
    "<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType=\"Resource\">\n"
    "<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>\n"
    "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>\n"
    "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>\n"
    "<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType=\"Resource\">\n"
    "<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>\n"
    "<pdfaProperty:category>internal</pdfaProperty:category>\n"
    "<pdfaProperty:description>The part of ISO 14289 that the file follows</pdfaProperty:description>\n"
    "</rdf:li></rdf:Seq></pdfaSchema:property>\n"
    "</rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>\n"
    "</rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>";

/* As XML text; control characters, which XML can't hold, become spaces. */
static char *escaped(const char *s)
{
    char *bytes = NULL;
    size_t size = 0;
    FILE *out = memory_open(&bytes, &size);
    for (; *s; s++) {
        if (*s == '&')
            fputs("&amp;", out);
        else if (*s == '<')
            fputs("&lt;", out);
        else if (*s == '>') /* "]]>" would end what holds it */
            fputs("&gt;", out);
        else
            fputc((unsigned char)*s < ' ' ? ' ' : *s, out);
    }
    memory_close(out);
    return bytes;
}

unsigned metadata_write(struct pdf *p)
{
    const unsigned number = object_reserve(&p->objects);
    char *title = escaped(p->info.title), *author = escaped(p->info.author), *subject = escaped(p->info.subject);
    const char *bytes = arena_format(p->arena, packet, title, author, subject, p->info.language, p->info.producer,
                                     p->info.time, p->info.time);
    /* readable without a PDF library, as PDF/A wants it */
    stream_add_plain(&p->objects, number, "/Type/Metadata/Subtype/XML", bytes, strlen(bytes));
    free(title);
    free(author);
    free(subject);
    return number;
}

/* "2019-10-01T00:00:00Z" -> (D:20191001000000Z) */
static void write_date(FILE *out, const char *time)
{
    fputs("(D:", out);
    for (; *time; time++)
        if (!strchr("-T:", *time))
            fputc(*time, out);
    fputc(')', out);
}

unsigned info_write(struct pdf *p)
{
    const unsigned number = object_reserve(&p->objects);
    const struct {
        const char *key, *text;
    } entries[] = {{"Title", p->info.title},
                   {"Author", p->info.author},
                   {"Subject", p->info.subject},
                   {"Producer", p->info.producer}};
    FILE *out = object_begin(&p->objects, number);
    fputs("<<", out);
    for (size_t i = 0; i < sizeof entries / sizeof *entries; i++) {
        fprintf(out, "/%s", entries[i].key);
        write_text(out, entries[i].text);
    }
    fputs("/CreationDate", out);
    write_date(out, p->info.time);
    fputs("/ModDate", out);
    write_date(out, p->info.time);
    fputs(">>", out);
    object_end(&p->objects);
    return number;
}

/* pdf/srgb.icc: a profile of our own for the screen colours sRGB (IEC 61966-2-1), ICC version 2.1, class mntr -
 * the primaries adapted to D50 and one tone curve of 1,024 steps for all three. */
unsigned profile_write(struct pdf *p)
{
    const unsigned number = object_reserve(&p->objects);
    size_t size = 0;
    const char *bytes = template_read(p->arena, "pdf/srgb.icc", &size);
    assert(bytes);
    stream_add(&p->objects, number, "/N 3", bytes, size);
    return number;
}
