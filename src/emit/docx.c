/* DOCX: the parts of the package, from templates and from the document. */
#include "docx.h"

#include <stdlib.h>

#include <bmaplan/text.h>

#include "emit_formats.h"
#include "package.h"

/* For the foot of each page. */
static const char *revision(const struct emission *e)
{
    const struct number *number = &e->plan->revision.number;
    if (!number->ok)
        return "";
    const char *figures = decimal_text(e->arena, number->v, 0, false);
    return arena_format(e->arena, "ฉบับปรับปรุง ครั้งที่ %s",
                        e->arabic_digits ? figures : text_thai_digits(e->arena, figures));
}

static void body(struct markup *m)
{
    markup_write(m, m->emission->document);
    docx_last_section(m);
}

/* Addresses and pictures, which the body has met by now. */
static void relationships(struct markup *m)
{
    static const char kind[] = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    const struct docx *d = m->format;
    for (size_t i = 0; i < d->link_count; i++) {
        fprintf(m->out, "<Relationship Id=\"rIdLink%zu\" Type=\"%shyperlink\" Target=\"", i + 1, kind);
        markup_address(m->out, d->links[i]);
        fputs("\" TargetMode=\"External\"/>\n", m->out);
    }
    for (size_t i = 0; i < d->media_count; i++)
        fprintf(m->out, "<Relationship Id=\"rIdPicture%zu\" Type=\"%simage\" Target=\"media/picture%zu.%s\"/>\n", i + 1,
                kind, i + 1, d->media[i].picture.extension);
}

/* What the templates of the parts may ask for. */
static void fill(struct markup *m, const char *template)
{
    const struct emission *e = m->emission;
    struct date date = plan_date(e->plan);
    const struct slot slots[] = {
        {.name = "title", .text = title_of(e)},
        {.name = "agency", .text = agency_of(e)},
        {.name = "agency-behind-title", .text = agency_behind_title(e)},
        {.name = "date",
         .text = arena_format(e->arena, "%04d-%02d-%02dT00:00:00Z", date.year - ERA_DIFFERENCE, date.month, date.day)},
        {.name = "revision", .text = revision(e)},
        {.name = "number-format", .text = e->arabic_digits ? "decimal" : "thaiNumbers"},
        {.name = "body", .write = body},
        {.name = "lists", .write = docx_numbers},
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
    {"word/styles.xml", "docx/styles.xml"},
    {"word/numbering.xml", "docx/numbering.xml"},
    {"word/settings.xml", "docx/settings.xml"},
    {"word/fontTable.xml", "docx/fontTable.xml"},
    {"word/header.xml", "docx/header.xml"},
    {"word/footer.xml", "docx/footer.xml"},
    {"docProps/core.xml", "docx/core.xml"},
    {"docProps/app.xml", "docx/app.xml"},
};

static void add_part(struct markup *m, struct package *package, const char *name, const char *template)
{
    char *bytes = NULL;
    size_t size = 0;
    m->out = open_memstream(&bytes, &size);
    if (!m->out)
        machine_failed("หน่วยความจำไม่พอ", "out of memory");
    fill(m, template);
    if (fclose(m->out) != 0)
        machine_failed("หน่วยความจำไม่พอ", "out of memory");
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
    for (size_t i = 0; i < d.media_count; i++) {
        const struct picture *p = &d.media[i].picture;
        const char *name = arena_format(e->arena, "word/media/picture%zu.%s", i + 1, p->extension);
        package_add(package, name, p->bytes, p->size, true);
    }
    package_close(package);
}
