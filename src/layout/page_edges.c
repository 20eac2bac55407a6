/* What stands on every page: running head, foot with the page's number, the cover's bands. All of it artifacts. */
#include "pages.h"

static const double rule_width = 0.5, rule_below = 5; /* points: below the running head */
static const double line_height = 1.35;               /* of the size of heads and feet */
static const double note_share = 0.45;                /* of the width, beside the page's number in the middle */

/* The column of a head or foot of this size. */
static struct column edge_column(const struct pages *p, const struct number *size, enum ink ink)
{
    return (struct column){.width = p->l->area_width, .size = theme_size(size), .line_height = line_height, .ink = ink};
}

/* As many of the words as fit in one line of the column. */
static void line_put(struct pages *p, struct strip *to, const char *text, const struct column *column, double y)
{
    const struct layouter *l = p->l;
    struct span *span = arena_alloc(l->arena, sizeof *span);
    *span = (struct span){.text = text, .face = column->face};
    struct text_measure measure = {.size = column->size, .width = column->width};
    struct setting setting = text_set(l->options.type, l->arena, span, 1, measure);
    const struct line *line = &setting.lines[0];
    if (line->count == 0)
        return;
    struct paint *paint = paint_add(p->l, to, PAINT_TEXT);
    paint->x = column_align(column, line->width);
    paint->y = y;
    paint->ink = column->ink;
    paint->chunks = setting.chunks + line->first;
    paint->count = line->count;
    paint->size = column->size;
}

static const char *running_words(struct pages *p)
{
    const struct node *heading = p->at.page_running;
    if (!heading)
        return "";
    const char *words = heading->running ? heading->running : doc_plain(p->l->arena, heading);
    return heading_words(p->l, heading, words);
}

void page_head(struct pages *p, struct strip *to)
{
    const double apart = 12; /* points: between the two */
    const struct layout_options *o = &p->l->options;
    struct column column = edge_column(p, &o->theme->type.small, INK_MUTED);
    const char *right = running_words(p), *left = o->head ? o->head : "";
    double y = theme_points(&o->theme->page.edge) + column_baseline(p->l, &column);
    double width = text_advance(o->type, FACE_REGULAR, right) * column.size;
    struct column rest = column;
    rest.width -= width + apart;
    if (rest.width > text_advance(o->type, FACE_REGULAR, left) * column.size || !*right)
        line_put(p, to, left, *right ? &rest : &column, y);
    column.align = ALIGN_END;
    line_put(p, to, right, &column, y);
    if (!*left && !*right)
        return;
    struct paint *line = paint_add(p->l, to, PAINT_LINE);
    line->y = theme_points(&o->theme->page.edge) + column_leading(&column) + rule_below;
    line->width = p->l->area_width;
    line->ink = INK_RULE;
    line->line_width = rule_width;
}

void page_foot(struct pages *p, struct strip *to, const char *label)
{
    const struct layout_options *o = &p->l->options;
    struct column number = edge_column(p, &o->theme->type.table, INK_TEXT);
    struct column note = edge_column(p, &o->theme->type.small, INK_MUTED);
    double y = p->height - theme_points(&o->theme->page.edge);
    number.align = ALIGN_CENTER;
    note.width = p->l->area_width * note_share;
    line_put(p, to, label, &number, y);
    if (o->foot)
        line_put(p, to, o->foot, &note, y);
}

void cover_ornament(struct pages *p, struct strip *to)
{
    const double above = 34, below = 12; /* points */
    const struct box bands[] = {{-p->left, 0, p->width, above}, {-p->left, p->height - below, p->width, below}};
    for (size_t i = 0; p->count == 0 && i < sizeof bands / sizeof *bands; i++) {
        struct paint *band = paint_add(p->l, to, PAINT_GROUND);
        band->x = bands[i].x;
        band->y = bands[i].y;
        band->width = bands[i].width;
        band->height = bands[i].height;
        band->ink = INK_ACCENT;
    }
}
