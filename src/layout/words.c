/* Words as lines, a strip each: where they stand, how they are spread, which element each part belongs to. */
#include "core.h"

#include <string.h>

/* em: how far the spaces of a line of prose, and the places where it may be broken, are spread; a line that would need
 * more stays ragged. */
static const double stretch_most = 0.45, gap_most = 0.09;

/* A block's lines under way. */
struct lines {
    struct layouter *l;
    struct text_place place;
    const struct setting *setting;
    const struct node *link; /* the last one met ... */
    struct element *element; /* ... and the element made for it: it may go on over several parts and lines */
};

double column_leading(const struct column *column)
{
    return column->size * column->line_height;
}

double column_baseline(const struct layouter *l, const struct column *column)
{
    struct face_metrics m = typesetter_metrics(l->options.type, column->face);
    return (column_leading(column) + (m.ascent - m.descent) * column->size) / 2;
}

double column_align(const struct column *column, double width)
{
    double room = column->width - width;
    switch (column->align) {
    case ALIGN_CENTER:
        return column->x + room / 2;
    case ALIGN_END:
        return column->x + room;
    case ALIGN_START:
        break;
    }
    return column->x;
}

/* ---- spreading ------------------------------------------------------------------------------- */

struct spread {
    double stretch, gap; /* points */
};

static bool touches(const struct chunk *c)
{
    return c->spaces == 0 && c->breaks;
}

static struct spread line_spread(const struct lines *s, const struct line *line, double room)
{
    const struct column *column = s->place.column;
    const struct chunk *chunks = s->setting->chunks + line->first;
    double spaces = 0, gaps = 0;
    if (!column->justified || line->last || room <= 0)
        return (struct spread){0};
    for (size_t i = 0; i + 1 < line->count; i++) {
        spaces += chunks[i].spaces;
        gaps += touches(&chunks[i]);
    }
    double most = (spaces * stretch_most + gaps * gap_most) * column->size, part = room / (most > 0 ? most : room);
    if (most <= 0 || part > 1)
        return (struct spread){0};
    return (struct spread){part * stretch_most * column->size, part * gap_most * column->size};
}

/* ---- parts of a line ------------------------------------------------------------------------- */

static const struct node *owner_of(const struct chunk *c)
{
    return c->span->owner;
}

/* The node of this kind that the owner is or lies in. */
static const struct node *around(const struct node *owner, enum doc_kind kind)
{
    for (; owner && doc_may_hold(DOC_PARAGRAPH, owner->kind); owner = owner->parent)
        if (owner->kind == kind)
            return owner;
    return NULL;
}

static const struct node *link_around(const struct node *owner)
{
    return owner && owner->kind == DOC_PAGE_REF ? owner : around(owner, DOC_LINK);
}

static const struct element *part_element(struct lines *s, struct strip *strip, const struct node *owner)
{
    struct layouter *l = s->l;
    const struct node *link = link_around(owner);
    if (owner && owner->kind == DOC_FOOTNOTE) {
        struct element *mark = element_add(l, ROLE_REFERENCE, owner);
        footnote_add(l, strip, owner);
        return mark;
    }
    if (!link)
        return l->parent;
    if (link != s->link) {
        s->link = link;
        s->element = element_add(l, ROLE_LINK, link);
        s->element->target = link->target;
    }
    return s->element;
}

static double part_length(const struct lines *s, const struct chunk *chunks, size_t count, struct spread spread)
{
    double size = s->place.column->size, length = 0;
    for (const struct chunk *c = chunks; c < chunks + count; c++) {
        double scale = c->span->scale > 0 ? c->span->scale : 1;
        length += (c->word->advance * scale + c->space) * size + c->spaces * spread.stretch;
        length += touches(c) ? spread.gap : 0;
    }
    return length;
}

/* The chunks from `first` on that have one owner. */
static size_t part_count(const struct chunk *chunks, size_t first, size_t count)
{
    size_t end = first + 1;
    while (end < count && owner_of(&chunks[end]) == owner_of(&chunks[first]))
        end++;
    return end - first;
}

static void line_paint(struct lines *s, struct strip *strip, const struct line *line, double x)
{
    const struct column *column = s->place.column;
    const struct chunk *chunks = s->setting->chunks + line->first;
    struct spread spread = line_spread(s, line, column->x + column->width - x - line->width);
    double baseline = column_baseline(s->l, column);
    for (size_t i = 0, count; i < line->count; i += count) {
        const struct node *owner = owner_of(&chunks[i]);
        count = part_count(chunks, i, line->count);
        const struct element *element = part_element(s, strip, owner);
        struct paint *paint = paint_add(s->l, strip, PAINT_TEXT);
        paint->element = element;
        paint->x = x;
        paint->y = baseline;
        paint->ink = link_around(owner) ? INK_LINK : column->ink;
        paint->chunks = chunks + i;
        paint->count = count;
        paint->size = column->size;
        paint->stretch = spread.stretch;
        paint->gap = spread.gap;
        paint->struck = around(owner, DOC_STRIKE) != NULL;
        x += part_length(s, chunks + i, count, spread);
    }
}

/* ---- lines ----------------------------------------------------------------------------------- */

/* Broken at their spaces alone. */
static const struct span *phrases(struct layouter *l, const struct span *spans, size_t count, size_t *phrase_count)
{
    struct span *found = NULL;
    *phrase_count = 0;
    for (const struct span *span = spans; span < spans + count; span++)
        for (const char *text = span->text, *end; *text; text = end) {
            end = text + strcspn(text, " ");
            end += strspn(end, " ");
            struct span *phrase = arena_grow(l->arena, &found, phrase_count, sizeof *phrase);
            *phrase = *span;
            phrase->text = arena_copy(l->arena, text, (size_t)(end - text));
            phrase->whole = true;
        }
    return found;
}

/* Centred words over several lines: lines of about one length instead of a full one above a short one. */
static struct setting balanced(struct layouter *l, const struct span *spans, size_t count, struct text_measure measure,
                               struct setting setting)
{
    const double ease = 1.08; /* of the mean length: words are not cut to measure */
    double length = 0;
    for (size_t i = 0; i < setting.line_count; i++) {
        if (setting.lines[i].last && i + 1 < setting.line_count)
            return setting;
        length += setting.lines[i].width;
    }
    if (setting.line_count < 2)
        return setting;
    size_t phrase_count;
    const struct span *parts = phrases(l, spans, count, &phrase_count);
    struct setting whole = text_set(l->options.type, l->arena, parts, phrase_count, measure);
    double width = length / (double)setting.line_count * ease;
    if (whole.line_count == setting.line_count)
        return whole;
    if (width >= measure.width)
        return setting;
    measure.width = width;
    struct setting other = text_set(l->options.type, l->arena, spans, count, measure);
    return other.line_count == setting.line_count ? other : setting;
}

void flow_spans(struct layouter *l, struct flow *flow, const struct span *spans, size_t count, struct text_place place)
{
    const struct column *column = place.column;
    struct text_measure measure = {.size = column->size, .width = column->width, .indent = place.indent};
    struct setting setting = text_set(l->options.type, l->arena, spans, count, measure);
    if (column->align == ALIGN_CENTER && !column->tight)
        setting = balanced(l, spans, count, measure, setting);
    struct lines s = {.l = l, .place = place, .setting = &setting};
    for (size_t i = 0; i < setting.line_count; i++) {
        const struct line *line = &setting.lines[i];
        struct strip *strip = flow_add(l, flow);
        strip->height = column_leading(column);
        /* neither the first line alone at the foot of a page nor the last alone at the top of one */
        strip->keep = i + 1 < setting.line_count && (i == 0 || i + 2 == setting.line_count);
        double indent = i == 0 ? place.indent : 0;
        line_paint(&s, strip, line, indent + column_align(column, indent + line->width));
    }
}

/* Pictures stand between the lines: what comes before and behind them is set for itself. */
void flow_prose(struct layouter *l, struct flow *flow, const struct node *block, struct text_place place)
{
    size_t count, from = 0;
    const struct span *spans = spans_of(l, block, place.column, &count);
    for (size_t i = 0; i < count; i++) {
        const struct node *owner = spans[i].owner;
        if (!owner || owner->kind != DOC_IMAGE)
            continue;
        if (i > from)
            flow_spans(l, flow, spans + from, i - from, place);
        flow_image(l, flow, owner, place.column);
        from = i + 1;
        place.indent = 0;
    }
    if (count == 0)
        flow_spans(l, flow, NULL, 0, place);
    else if (from < count)
        flow_spans(l, flow, spans + from, count - from, place);
}

void flow_words(struct layouter *l, struct flow *flow, const struct node *block, const struct column *column)
{
    flow_prose(l, flow, block, (struct text_place){.column = column});
}

struct setting text_line(struct layouter *l, const char *text, enum face face, double size)
{
    const double endless = 1e6; /* points */
    struct span *span = arena_alloc(l->arena, sizeof *span);
    *span = (struct span){.text = text, .face = face, .whole = true};
    return text_set(l->options.type, l->arena, span, 1, (struct text_measure){.size = size, .width = endless});
}

void text_paint(struct layouter *l, struct strip *strip, const char *text, const struct column *column, struct point at)
{
    struct setting setting = text_line(l, text, column->face, column->size);
    struct paint *paint = paint_add(l, strip, PAINT_TEXT);
    paint->element = l->parent;
    paint->x = at.x;
    paint->y = at.y;
    paint->ink = column->ink;
    paint->chunks = setting.chunks;
    paint->count = setting.chunk_count;
    paint->size = column->size;
}

double paint_length(const struct paint *paint)
{
    double em = 0;
    for (size_t i = 0; i < paint->count; i++)
        em += paint->chunks[i].word->advance + paint->chunks[i].space;
    return em * paint->size;
}
