/* HTML figures: drawings as inline SVG, pictures as data. */
#include "html.h"

/* Tenths of a pixel for a point of a drawing: its words can be read, and are no larger than those around it. */
enum { PIXELS_LEAST = 15, PIXELS_MOST = 20, TENTHS = 10 };

/* A drawing wider than a telephone scrolls in a box of its own, as tables do. What it shows is said once, by the
 * alternative text: the words in the drawing come in no order. */
static void drawing(struct markup *m, const struct node *figure)
{
    const struct theme *theme = m->emission->theme;
    const struct drawing *d = figure->drawing;
    const struct palette palette = theme_palette(theme);
    const struct node *caption = figure->first;
    fputs("<div class=\"drawing\" role=\"group\" tabindex=\"0\"", m->out);
    if (caption && caption->kind == DOC_CAPTION && caption->anchor)
        xml_attribute(m->out, "aria-labelledby", caption->anchor);
    else
        xml_attribute(m->out, "aria-label", "ภาพ");
    unsigned width = (unsigned)d->width;
    fprintf(m->out, ">\n<div role=\"img\" style=\"min-width:%upx;max-width:%upx\"", width * PIXELS_LEAST / TENTHS,
            width * PIXELS_MOST / TENTHS);
    xml_attribute(m->out, "aria-label", figure->text);
    fputs("><div aria-hidden=\"true\">\n", m->out);
    drawing_svg(m->out, d, &palette, theme->type.office_face.s);
    fputs("</div></div>\n</div>\n", m->out);
}

/* A figure that holds nothing to see says in words what it would show. */
void html_figure(struct markup *m, const struct node *n)
{
    fputs("<figure", m->out);
    html_id(m, n);
    if (!n->drawing)
        xml_attribute(m->out, "aria-label", n->text);
    fputs(">\n", m->out);
    if (n->drawing) {
        drawing(m, n);
    } else if (n->text && (!n->first || (n->first->kind == DOC_CAPTION && !n->first->next))) {
        fputs("<p>", m->out);
        xml_escape(m->out, n->text);
        fputs("</p>\n", m->out);
    }
}

static void base64(FILE *out, const char *bytes, size_t size)
{
    static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    const unsigned char *s = (const unsigned char *)bytes;
    for (size_t i = 0; i < size; i += 3) {
        unsigned long group = (unsigned long)s[i] << 16;
        group |= i + 1 < size ? (unsigned long)s[i + 1] << 8 : 0;
        group |= i + 2 < size ? s[i + 2] : 0;
        fputc(digits[group >> 18], out);
        fputc(digits[group >> 12 & 63], out);
        fputc(i + 1 < size ? digits[group >> 6 & 63] : '=', out);
        fputc(i + 2 < size ? digits[group & 63] : '=', out);
    }
}

void html_image(struct markup *m, const struct node *n)
{
    struct picture p;
    if (picture_read(m->emission->arena, n->target, &p) != PICTURE_FINE) {
        fputs("<span class=\"alternative\">", m->out);
        xml_escape(m->out, n->text ? n->text : n->target);
        fputs("</span>", m->out);
        return;
    }
    fprintf(m->out, "<img width=\"%u\" height=\"%u\"", p.width, p.height);
    xml_attribute(m->out, "alt", n->text ? n->text : "");
    fprintf(m->out, " src=\"data:%s;base64,", p.type);
    base64(m->out, p.bytes, p.size);
    fputs("\">", m->out);
}
