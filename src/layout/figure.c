/* Figures and pictures: scaled to the room there is, never split. */
#include "core.h"

#include <string.h>

static const double pixel = 0.75;               /* points: 96 pixels are an inch */
static const double cover_most = 9 / 2.54 * 72; /* points: the title needs room, too */
static const double beside_text = 0.8;          /* of the page's height, for pictures in the text */
static const double drawing_least = 0.5; /* of the page's height: a drawing is not made smaller for what is above it */
static const double caption_lines = 2.4; /* lines of text that stay with a figure */

struct placed_picture {
    const char *path;
    const struct picture *picture; /* NULL: the file shows none */
};

const struct picture *image_picture(struct layouter *l, const struct node *image)
{
    struct picture picture;
    for (size_t i = 0; i < l->picture_count; i++)
        if (strcmp(l->pictures[i].path, image->target) == 0)
            return l->pictures[i].picture;
    struct placed_picture *known = arena_grow(l->arena, &l->pictures, &l->picture_count, sizeof *known);
    known->path = image->target;
    if (picture_read(l->arena, image->target, &picture) == PICTURE_FINE) {
        struct picture *kept = arena_alloc(l->arena, sizeof *kept);
        *kept = picture;
        known->picture = kept;
    }
    return known->picture;
}

/* One that says nothing is an ornament, and so an artifact. */
static const struct element *picture_element(struct layouter *l, const struct node *n)
{
    if (!n->text || !*n->text)
        return NULL;
    struct element *e = element_add(l, ROLE_FIGURE, n);
    e->alternative = n->text;
    return e;
}

bool flow_image(struct layouter *l, struct flow *flow, const struct node *image, const struct column *column)
{
    const struct picture *picture = image_picture(l, image);
    if (!picture)
        return false;
    double width = picture->width * pixel, height = picture->height * pixel;
    double highest = l->section == STYLE_COVER ? cover_most : l->area_height * beside_text;
    double scale = width > column->width ? column->width / width : 1;
    scale = height * scale > highest ? highest / height : scale;
    struct strip *strip = flow_add(l, flow);
    struct paint *paint = paint_add(l, strip, PAINT_PICTURE);
    paint->element = picture_element(l, image);
    paint->picture = picture;
    paint->width = width * scale;
    paint->height = strip->height = height * scale;
    paint->x = column_align(column, paint->width);
    return true;
}

/* What is above it and stays with it: a drawing leaves room for that on its page. */
static double kept_above(const struct flow *flow)
{
    double height = 0;
    for (size_t i = flow->count; i > 0 && flow->strips[i - 1].keep; i--)
        height += flow->strips[i - 1].height + flow->strips[i - 1].above;
    return height;
}

static void drawing(struct layouter *l, struct flow *flow, const struct node *figure, const struct column *column)
{
    const struct drawing *d = figure->drawing;
    double room = l->area_height - kept_above(flow) - caption_lines * column_leading(column);
    double scale = d->width > column->width ? column->width / d->width : 1;
    double least = drawing_least * l->area_height;
    room = room > least ? room : least;
    scale = d->height * scale > room ? room / d->height : scale;
    struct strip *strip = flow_add(l, flow);
    struct paint *paint = paint_add(l, strip, PAINT_DRAWING);
    paint->element = l->parent;
    paint->drawing = d;
    paint->width = d->width * scale;
    paint->height = strip->height = d->height * scale;
    paint->x = column->x + (column->width - paint->width) / 2;
    strip->keep = figure->first != NULL;
}

/* A figure of blocks is what its blocks are; one that shows nothing says in words what it would show. */
void flow_figure(struct layouter *l, struct flow *flow, const struct node *figure, const struct column *column)
{
    const struct node *first = figure->first;
    bool empty = !figure->drawing && (!first || (first->kind == DOC_CAPTION && !first->next));
    struct element *parent = l->parent;
    l->parent = element_add(l, figure->drawing ? ROLE_FIGURE : ROLE_SECTION, figure);
    if (figure->drawing) {
        l->parent->alternative = figure->text;
        drawing(l, flow, figure, column);
    } else if (empty && figure->text) {
        struct element *e = l->parent;
        struct span *span = arena_alloc(l->arena, sizeof *span);
        *span = (struct span){.text = figure->text, .face = FACE_ITALIC};
        l->parent = element_add(l, ROLE_PARAGRAPH, figure);
        flow_spans(l, flow, span, 1, (struct text_place){.column = column});
        l->parent = e;
    }
    size_t from = flow->count;
    flow_blocks(l, flow, figure, column);
    if (from > 0 && flow->count > from && (figure->drawing || empty))
        flow->strips[from].above = column_leading(column) / 4;
    l->parent = parent;
}
