/* DOCX pictures, and drawn figures as such: a part of the package each, shown in a line of text. */
#include "docx.h"

#include <stdlib.h>
#include <string.h>

enum {
    EMU_PIXEL = 9525, /* English metric units, at 96 pixels to the inch */
    EMU_TWIP = 635,
    EMU_POINT = 12700,
    TWIP_POINT = 20,
    RESOLUTION = 300,         /* dots to the inch, of drawings */
    BESIDE_DRAWING = 1701,    /* twips: 3 cm of a page for the heading and the caption */
    HEIGHT_MOST = 10205,      /* twips: 18 cm ... */
    COVER_HEIGHT_MOST = 5102, /* ... and 9 where the title needs room */
};

static const struct media *media_find(struct markup *m, const char *path)
{
    struct docx *d = m->format;
    struct picture picture;
    for (size_t i = 0; i < d->media_count; i++)
        if (d->media[i].path && strcmp(d->media[i].path, path) == 0)
            return &d->media[i];
    if (picture_read(m->emission->arena, path, &picture) != PICTURE_FINE)
        return NULL;
    struct media *media = arena_grow(m->emission->arena, &d->media, &d->media_count, sizeof *media);
    media->path = path;
    media->picture = picture;
    return media;
}

/* English metric units. */
struct extent {
    unsigned long long width, height;
};

/* As large as it is, or as the page allows; the height is in twips. */
static struct extent fitted(const struct markup *m, struct extent size, unsigned height_most)
{
    const unsigned long long widest = (unsigned long long)docx_width(m) * EMU_TWIP;
    const unsigned long long highest = (unsigned long long)height_most * EMU_TWIP;
    if (size.width > widest) {
        size.height = size.height * widest / size.width;
        size.width = widest;
    }
    if (size.height > highest) {
        size.width = size.width * highest / size.height;
        size.height = highest;
    }
    return size;
}

/* Twips, between the margins. */
static unsigned text_height(const struct markup *m)
{
    const struct docx *d = m->format;
    const struct theme_page *page = &m->emission->theme->page;
    bool across = d->section && d->section->style == STYLE_LANDSCAPE;
    double points =
        theme_points(across ? &page->width : &page->height) - theme_points(&page->top) - theme_points(&page->bottom);
    return (unsigned)(points * TWIP_POINT);
}

/* One picture in a line of text; the alternative may be NULL. */
static void inline_picture(struct markup *m, const struct media *media, struct extent extent, const char *alternative)
{
    struct docx *d = m->format;
    d->drawings++;
    fprintf(m->out,
            "<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\">"
            "<wp:extent cx=\"%llu\" cy=\"%llu\"/><wp:docPr id=\"%u\" name=\"picture %u\"",
            extent.width, extent.height, d->drawings, d->drawings);
    xml_attribute(m->out, "descr", alternative);
    fprintf(m->out,
            "/><a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\">"
            "<pic:pic><pic:nvPicPr><pic:cNvPr id=\"%u\" name=\"picture %u\"/><pic:cNvPicPr/></pic:nvPicPr>"
            "<pic:blipFill><a:blip r:embed=\"rIdPicture%u\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>",
            d->drawings, d->drawings, (unsigned)(media - d->media) + 1);
    fprintf(m->out,
            "<pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"%llu\" cy=\"%llu\"/></a:xfrm>"
            "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>"
            "</wp:inline></w:drawing></w:r>",
            extent.width, extent.height);
}

void docx_image(struct markup *m, const struct node *n)
{
    const struct media *media = media_find(m, n->target);
    if (!media) {
        docx_run(m, n, n->text ? n->text : n->target);
        return;
    }
    const struct picture *p = &media->picture;
    const struct extent pixels = {(unsigned long long)p->width * EMU_PIXEL, (unsigned long long)p->height * EMU_PIXEL};
    const struct docx *d = m->format;
    bool cover = d->section && d->section->style == STYLE_COVER;
    inline_picture(m, media, fitted(m, pixels, cover ? COVER_HEIGHT_MOST : HEIGHT_MOST), n->text);
}

void docx_drawing(struct markup *m, const struct node *figure)
{
    const struct emission *e = m->emission;
    const struct drawing *drawing = figure->drawing;
    const struct palette palette = theme_palette(e->theme);
    const struct extent size = {(unsigned long long)(drawing->width * EMU_POINT),
                                (unsigned long long)(drawing->height * EMU_POINT)};
    struct docx *d = m->format;
    struct media *media = arena_grow(e->arena, &d->media, &d->media_count, sizeof *media);
    struct picture *p = &media->picture;
    char *bytes = drawing_png(drawing, &palette, e->type, RESOLUTION, &p->size);
    media->path = NULL;
    p->type = "image/png";
    p->extension = "png";
    p->bytes = arena_copy(e->arena, bytes, p->size);
    free(bytes);
    docx_paragraph(m, "Picture", figure->first ? "<w:keepNext/>" : NULL);
    inline_picture(m, media, fitted(m, size, text_height(m) - BESIDE_DRAWING), figure->text);
    docx_paragraph_end(m);
}
