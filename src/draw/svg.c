/* A drawing as an <svg> element: paths and texts with presentation attributes, lengths in hundredths of a point. */
#include <bmaplan/draw.h>

#include <math.h>
#include <string.h>

#include <bmaplan/xml.h>

/* Where a reader lacks the family: other typefaces that have Thai letters of its proportions, Windows' own, any. */
static const char fallbacks[] = "'TH Sarabun New','Sarabun','Noto Sans Thai','Leelawadee UI',sans-serif";

/* As short as it can be said, whatever the locale. */
static void number(FILE *out, double value)
{
    long hundredths = lround(value * 100);
    unsigned long size = hundredths < 0 ? 0UL - (unsigned long)hundredths : (unsigned long)hundredths;
    unsigned long rest = size % 100;
    fprintf(out, "%s%lu", hundredths < 0 ? "-" : "", size / 100);
    if (rest % 10)
        fprintf(out, ".%02lu", rest);
    else if (rest)
        fprintf(out, ".%lu", rest / 10);
}

static void attribute(FILE *out, const char *name, double value)
{
    fprintf(out, " %s=\"", name);
    number(out, value);
    fputc('"', out);
}

static void colour(FILE *out, const char *name, struct rgb c)
{
    fprintf(out, " %s=\"#%02x%02x%02x\"", name, (unsigned)c.red, (unsigned)c.green, (unsigned)c.blue);
}

static void step(FILE *out, struct point from, struct point to)
{
    bool same_x = lround(from.x * 100) == lround(to.x * 100), same_y = lround(from.y * 100) == lround(to.y * 100);
    if (same_x && same_y)
        return;
    fputc(same_x ? 'V' : same_y ? 'H' : 'L', out);
    if (!same_x)
        number(out, to.x);
    if (!same_x && !same_y)
        fputc(' ', out);
    if (!same_y)
        number(out, to.y);
}

static void stroke(FILE *out, const struct shape *s, const struct palette *palette)
{
    struct dashes d = dash_lengths(s->dash, s->width);
    colour(out, "stroke", palette->inks[s->ink]);
    attribute(out, "stroke-width", s->width);
    if (d.on <= 0)
        return;
    fputs(" stroke-dasharray=\"", out);
    number(out, d.on);
    fputc(' ', out);
    number(out, d.off);
    fputc('"', out);
}

static void path(FILE *out, const struct shape *s, const struct palette *palette)
{
    if (s->count == 0)
        return;
    fputs("<path d=\"M", out);
    number(out, s->points[0].x);
    fputc(' ', out);
    number(out, s->points[0].y);
    for (size_t i = 1; i < s->count; i++)
        step(out, s->points[i - 1], s->points[i]);
    fputs(s->closed ? "Z\"" : "\"", out);
    if (s->filled)
        colour(out, "fill", palette->inks[s->fill]);
    else
        fputs(" fill=\"none\"", out);
    if (s->stroked)
        stroke(out, s, palette);
    fputs("/>\n", out);
}

static void text(FILE *out, const struct shape *s, const struct palette *palette)
{
    static const char *const faces[FACE_COUNT] = {
        [FACE_REGULAR] = "",
        [FACE_BOLD] = " font-weight=\"bold\"",
        [FACE_ITALIC] = " font-style=\"italic\"",
        [FACE_BOLD_ITALIC] = " font-weight=\"bold\" font-style=\"italic\"",
    };
    fputs("<text", out);
    attribute(out, "x", s->x);
    attribute(out, "y", s->y);
    attribute(out, "font-size", s->size);
    attribute(out, "textLength", s->advance);
    fprintf(out, " lengthAdjust=\"spacingAndGlyphs\"%s", faces[s->face]);
    colour(out, "fill", palette->inks[s->ink]);
    fputc('>', out);
    xml_escape(out, s->text);
    fputs("</text>\n", out);
}

/* A name that could end the quotes it stands in is no name of a family. */
static void families(FILE *out, const char *family)
{
    fputs(" font-family=\"", out);
    if (!strpbrk(family, "'\\")) {
        fputc('\'', out);
        xml_escape(out, family);
        fputs("',", out);
    }
    fprintf(out, "%s\"", fallbacks);
}

void drawing_svg(FILE *out, const struct drawing *d, const struct palette *palette, const char *family)
{
    fputs("<svg role=\"img\" viewBox=\"0 0 ", out);
    number(out, d->width);
    fputc(' ', out);
    number(out, d->height);
    fputc('"', out);
    families(out, family);
    fputs(">\n", out);
    for (size_t i = 0; i < d->count; i++) {
        const struct shape *s = &d->shapes[i];
        switch (s->kind) {
        case SHAPE_PATH:
            path(out, s, palette);
            break;
        case SHAPE_TEXT:
            text(out, s, palette);
            break;
        }
    }
    fputs("</svg>\n", out);
}
