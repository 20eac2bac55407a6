/* DOCX pictures: a part of the package each, shown in a line of text. */
#include "docx.h"

#include <string.h>

enum {
    EMU_PIXEL = 9525, /* English metric units, at 96 pixels to the inch */
    EMU_TWIP = 635,
    HEIGHT_MOST = 10205,      /* twips: 18 cm ... */
    COVER_HEIGHT_MOST = 5102, /* ... and 9 where the title needs room */
};

static const struct media *media_find(struct markup *m, const char *path)
{
    struct docx *d = m->format;
    struct picture picture;
    for (size_t i = 0; i < d->media_count; i++)
        if (strcmp(d->media[i].path, path) == 0)
            return &d->media[i];
    if (!picture_read(m->emission->arena, path, &picture))
        return NULL;
    struct media *media = arena_grow(m->emission->arena, &d->media, &d->media_count, sizeof *media);
    media->path = path;
    media->picture = picture;
    return media;
}

/* As large as its pixels, or as the page allows. */
static void size_of(const struct markup *m, const struct picture *p, unsigned long long *width,
                    unsigned long long *height)
{
    const unsigned long long widest = (unsigned long long)docx_width(m) * EMU_TWIP;
    const struct docx *d = m->format;
    bool cover = d->section && d->section->style == STYLE_COVER;
    const unsigned long long highest = (unsigned long long)(cover ? COVER_HEIGHT_MOST : HEIGHT_MOST) * EMU_TWIP;
    *width = (unsigned long long)p->width * EMU_PIXEL;
    *height = (unsigned long long)p->height * EMU_PIXEL;
    if (*width > widest) {
        *height = p->height * widest / p->width;
        *width = widest;
    }
    if (*height > highest) {
        *width = *width * highest / *height;
        *height = highest;
    }
}

void docx_image(struct markup *m, const struct node *n)
{
    struct docx *d = m->format;
    const struct media *media = media_find(m, n->target);
    unsigned long long width, height;
    if (!media) {
        docx_run(m, n, n->text ? n->text : n->target);
        return;
    }
    size_of(m, &media->picture, &width, &height);
    d->drawings++;
    fprintf(m->out,
            "<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\">"
            "<wp:extent cx=\"%llu\" cy=\"%llu\"/><wp:docPr id=\"%u\" name=\"picture %u\"",
            width, height, d->drawings, d->drawings);
    markup_attribute(m->out, "descr", n->text);
    fprintf(m->out,
            "/><a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\">"
            "<pic:pic><pic:nvPicPr><pic:cNvPr id=\"%u\" name=\"picture %u\"/><pic:cNvPicPr/></pic:nvPicPr>"
            "<pic:blipFill><a:blip r:embed=\"rIdPicture%u\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>",
            d->drawings, d->drawings, (unsigned)(media - d->media) + 1);
    fprintf(m->out,
            "<pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"%llu\" cy=\"%llu\"/></a:xfrm>"
            "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>"
            "</wp:inline></w:drawing></w:r>",
            width, height);
}
