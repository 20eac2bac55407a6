/* A PDF file from the beginning to the end. */
#include "writer.h"

struct pdf *pdf_open(struct arena *a, FILE *out, struct typesetter *t, struct pdf_info info)
{
    struct pdf *p = arena_alloc(a, sizeof *p);
    p->arena = a;
    p->type = t;
    p->info = info;
    objects_open(&p->objects, a, out);
    p->root = pdf_tag(p, NULL, "Document", (struct pdf_attributes){0});
    return p;
}

/* One dictionary for all pages. */
static unsigned resources_write(struct pdf *p)
{
    const unsigned number = object_reserve(&p->objects);
    FILE *out = object_begin(&p->objects, number);
    fputs("<</Font<<", out);
    for (size_t i = 0; i < FACE_COUNT; i++)
        if (p->fonts[i].count > 0)
            fprintf(out, "/F%zu %u 0 R", i, p->fonts[i].number);
    for (size_t i = 0; i < p->symbols.font_count; i++)
        fprintf(out, "/F%zu %u 0 R", FACE_COUNT + i, p->symbols.fonts[i]);
    fputs(">>/XObject<<", out);
    for (size_t i = 0; i < p->image_count; i++)
        if (p->images[i].number)
            fprintf(out, "/I%zu %u 0 R", i, p->images[i].number);
    fputs(">>>>", out);
    object_end(&p->objects);
    return number;
}

static unsigned catalog_write(struct pdf *p)
{
    const unsigned number = object_reserve(&p->objects);
    const unsigned pages = pages_write(p, resources_write(p)), structure = structure_write(p);
    const unsigned outline = bookmarks_write(p), metadata = metadata_write(p), profile = profile_write(p);
    links_write(p);
    FILE *out = object_begin(&p->objects, number);
    fprintf(out,
            "<</Type/Catalog/Pages %u 0 R/StructTreeRoot %u 0 R/MarkInfo<</Marked true>>/Metadata %u 0 R"
            "/ViewerPreferences<</DisplayDocTitle true>>/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1"
            "/OutputConditionIdentifier(sRGB)/Info(sRGB)/DestOutputProfile %u 0 R>>]/Lang(%s)",
            pages, structure, metadata, profile, p->info.language);
    if (outline)
        fprintf(out, "/Outlines %u 0 R/PageMode/UseOutlines", outline);
    labels_write(p, out);
    fputs(">>", out);
    object_end(&p->objects);
    return number;
}

void pdf_close(struct pdf *p)
{
    page_end(p);
    navigation_resolve(p);
    for (size_t i = 0; i < FACE_COUNT; i++)
        if (p->fonts[i].face)
            font_close(p, &p->fonts[i]);
    symbols_embed(p);
    const unsigned catalog = catalog_write(p);
    objects_close(&p->objects, catalog, info_write(p));
}
