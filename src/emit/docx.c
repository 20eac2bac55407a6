/* DOCX: the parts of the package, from templates and from the document. */
#include "docx.h"

#include <stdlib.h>

#include "emit_formats.h"
#include "package.h"

static void body(struct markup *m)
{
    markup_write(m, m->emission->document);
    docx_last_section(m);
}

/* Addresses that the part before has met, and pictures. */
static void relationships(struct markup *m)
{
    static const char kind[] = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    struct docx *d = m->format;
    for (size_t i = d->links_related; i < d->link_count; i++) {
        fprintf(m->out, "<Relationship Id=\"rIdLink%zu\" Type=\"%shyperlink\" Target=\"", i + 1, kind);
        markup_address(m->out, d->links[i]);
        fputs("\" TargetMode=\"External\"/>\n", m->out);
    }
    d->links_related = d->link_count;
    for (size_t i = 0; i < d->media_count; i++)
        fprintf(m->out, "<Relationship Id=\"rIdPicture%zu\" Type=\"%simage\" Target=\"media/picture%zu.%s\"/>\n", i + 1,
                kind, i + 1, d->media[i].picture.extension);
}

/* Across the pages of a draft. */
static void watermark(struct markup *m)
{
    static const struct slot none[] = {{0}};
    if (m->emission->draft)
        markup_fill(m, "docx/watermark.xml", none);
}

/* What the templates of the parts may ask for. */
static void fill(struct markup *m, const char *template)
{
    const struct emission *e = m->emission;
    const struct slot slots[] = {
        {.name = "title", .text = emission_title(e)},
        {.name = "agency", .text = emission_agency(e)},
        {.name = "agency-behind-title", .text = emission_agency_behind_title(e)},
        {.name = "date", .text = emission_time(e)},
        {.name = "revision", .text = emission_revision(e)},
        {.name = "subject", .text = emission_subject(e)},
        {.name = "text-width", .text = arena_format(e->arena, "%u", docx_text_width(e, false))},
        {.name = "number-format", .text = e->arabic_digits ? "decimal" : "thaiNumbers"},
        {.name = "body", .write = body},
        {.name = "lists", .write = docx_numbers},
        {.name = "notes", .write = docx_notes},
        {.name = "watermark", .write = watermark},
        {.name = "relationships", .write = relationships},
        {0},
    };
    markup_fill(m, template, slots);
}

/* In the order of the package: the content types come first, and the body before the parts that follow from it. */
static const struct {
    const char *name, *template;
} parts[] = {
    {"[Content_Types].xml", "docx/content-types.xml"},
    {"_rels/.rels", "docx/package-rels.xml"},
    {"word/document.xml", "docx/document.xml"},
    {"word/_rels/document.xml.rels", "docx/document-rels.xml"},
    {"word/footnotes.xml", "docx/footnotes.xml"},
    {"word/styles.xml", "docx/styles.xml"},
    {"word/numbering.xml", "docx/numbering.xml"},
    {"word/settings.xml", "docx/settings.xml"},
    {"word/fontTable.xml", "docx/fontTable.xml"},
    {"word/header.xml", "docx/header.xml"},
    {"word/cover-header.xml", "docx/cover-header.xml"},
    {"word/plain-header.xml", "docx/plain-header.xml"},
    {"word/footer.xml", "docx/footer.xml"},
    {"docProps/core.xml", "docx/core.xml"},
    {"docProps/app.xml", "docx/app.xml"},
};

static void add_part(struct markup *m, struct package *package, const char *name, const char *template)
{
    char *bytes = NULL;
    size_t size = 0;
    m->out = memory_open(&bytes, &size);
    fill(m, template);
    memory_close(m->out);
    package_add(package, name, bytes, size, false);
    free(bytes);
}

void emit_docx(FILE *out, const struct emission *e)
{
    struct docx d = {0};
    struct markup m = {.marks = docx_marks(), .emission = e, .format = &d};
    struct package *package = package_open(e->arena, out);
    docx_bookmarks(&d, e);
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
        add_part(&m, package, parts[i].name, parts[i].template);
    if (d.note_count > 0)
        add_part(&m, package, "word/_rels/footnotes.xml.rels", "docx/footnotes-rels.xml");
    for (size_t i = 0; i < d.media_count; i++) {
        const struct picture *p = &d.media[i].picture;
        const char *name = arena_format(e->arena, "word/media/picture%zu.%s", i + 1, p->extension);
        package_add(package, name, p->bytes, p->size, true);
    }
    package_close(package);
}
