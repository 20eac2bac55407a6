/* A page: words, grounds, rules, figures. */
#include "pdf.h"

static void ground(struct painter *p, const struct paint *at)
{
    const double right = at->x + at->width, bottom = at->y + at->height;
    const double points[] = {at->x, at->y, right, at->y, right, bottom, at->x, bottom};
    const struct pdf_path path = {.points = points, .count = 4, .closed = true, .fill = &p->palette.inks[at->ink]};
    pdf_path(p->pdf, &path);
}

static void rule(struct painter *p, const struct paint *at)
{
    const double points[] = {at->x, at->y, at->x + at->width, at->y + at->height};
    const struct pdf_path path = {
        .points = points, .count = 2, .stroke = &p->palette.inks[at->ink], .width = at->line_width};
    pdf_path(p->pdf, &path);
}

static void picture(struct painter *p, const struct paint *at)
{
    struct pdf_tag *tag = tag_of(p, at);
    pdf_begin(p->pdf, tag, tag ? NULL : "Layout");
    pdf_picture(p->pdf, at->picture, (struct pdf_rectangle){at->x, at->y, at->width, at->height});
    pdf_end(p->pdf);
}

/* Grounds and rules one after the other are one artifact, whatever they are drawn for. */
static size_t rules(struct painter *p, const struct page *page, size_t i)
{
    pdf_begin(p->pdf, NULL, "Layout");
    for (; i < page->count; i++) {
        const struct paint *at = &page->paints[i];
        if (at->kind == PAINT_GROUND)
            ground(p, at);
        else if (at->kind == PAINT_LINE)
            rule(p, at);
        else
            break;
    }
    pdf_end(p->pdf);
    return i;
}

void page_paint(struct painter *p, const struct page *page)
{
    for (size_t i = 0; i < page->count;) {
        const struct paint *at = &page->paints[i];
        switch (at->kind) {
        case PAINT_TEXT:
            run_paint(p, at);
            i++;
            break;
        case PAINT_GROUND:
        case PAINT_LINE:
            i = rules(p, page, i);
            break;
        case PAINT_DRAWING:
            drawing_paint(p, at);
            i++;
            break;
        case PAINT_PICTURE:
            picture(p, at);
            i++;
            break;
        }
    }
}
