/* One page: opened with what the page before left over, closed by painting what was placed on it. */
#include "pages.h"

void pages_measure(struct pages *p, enum doc_style style)
{
    const struct theme_page *page = &p->l->options.theme->page;
    bool across = style == STYLE_LANDSCAPE;
    p->width = theme_points(across ? &page->height : &page->width);
    p->height = theme_points(across ? &page->width : &page->height);
    p->left = theme_points(&page->left);
    p->right = p->width - theme_points(&page->right);
    p->top = theme_points(&page->top);
    p->bottom = p->height - theme_points(&page->bottom);
    p->l->section = style;
    p->l->area_width = p->right - p->left;
    p->l->area_height = p->bottom - p->top;
}

double standing_need(const struct standing *s)
{
    const struct flow *content = &s->pillar->content;
    const struct flow rest = {.strips = content->strips + s->next, .count = content->count - s->next};
    return flow_height(&rest) + s->pillar->above + s->pillar->below;
}

/* ---- opening ----------------------------------------------------------------------------------- */

/* Pillars go on from the top; one whose rows have ended takes the room that its content needs. */
static void standing_open(struct pages *p)
{
    double y = p->top;
    for (struct standing *s = p->standing; s && s < p->standing + p->at.standing_count; s++) {
        double end = p->top + standing_need(s);
        s->y = p->top;
        s->from = 0;
        s->end = end < p->bottom ? end : p->bottom;
        y = s->last < p->at.behind && s->end > y ? s->end : y;
    }
    p->at.y = y;
}

void page_start(struct pages *p)
{
    const double most = 0.5; /* of the page, for notes of the page before */
    double height = flow_height(&p->at.notes), half = (p->bottom - p->top) * most;
    p->placed = NULL;
    p->at.placed_count = p->at.strips = 0;
    p->at.notes_height = height;
    p->at.notes_least = height < half ? height : half;
    p->at.page_running = p->at.running;
    standing_open(p);
}

/* ---- painting ---------------------------------------------------------------------------------- */

/* The strips of a page in the order of painting. */
struct sheet {
    struct placed *items;
    size_t count;
    size_t paints;
};

static void sheet_add(struct pages *p, struct sheet *sheet, struct placed placed)
{
    *(struct placed *)arena_grow(p->l->scratch, &sheet->items, &sheet->count, sizeof placed) = placed;
    sheet->paints += placed.strip->count;
}

static bool is_pending(const struct paint *paint)
{
    const struct element *e = paint->element;
    if (paint->kind != PAINT_TEXT || !e)
        return false;
    return paint->count == 0 || (e->node && e->node->kind == DOC_PAGE_REF);
}

static void paints_copy(struct pages *p, const struct sheet *sheet, struct paint *to)
{
    size_t left = sheet->paints;
    for (const struct placed *at = sheet->items; at < sheet->items + sheet->count; at++)
        for (size_t i = 0; i < at->strip->count; i++, to++) {
            *to = at->strip->paints[i];
            if (at->more > 0)
                paint_stretch(to, at->strip->height, at->more);
            to->x += p->left;
            to->y += at->y;
            to->element = at->again ? NULL : to->element;
            left--;
            if (is_pending(to)) {
                struct pending *pending = arena_grow(p->l->arena, &p->pending, &p->pending_count, sizeof *pending);
                *pending = (struct pending){.paint = to, .after = left};
            }
        }
}

/* What the page's strips say about where things stand; returns the first block that begins here. */
static const struct node *places_note(struct pages *p, const struct sheet *sheet)
{
    const double slack = 0.01; /* points */
    const struct node *first = NULL;
    for (const struct placed *at = sheet->items; at < sheet->items + sheet->count; at++) {
        const struct node *begins = at->again ? NULL : at->strip->begins;
        for (size_t i = 0; !at->again && i < at->strip->anchor_count; i++) {
            struct anchor *anchor = arena_grow(p->l->arena, &p->anchors, &p->anchor_count, sizeof *anchor);
            *anchor = (struct anchor){at->strip->anchors[i], p->count, p->left, at->y};
        }
        if (begins && begins->kind == DOC_HEADING && begins->level <= 2 && begins->anchor) {
            struct begun *begun = arena_grow(p->l->arena, &p->begun, &p->begun_count, sizeof *begun);
            *begun = (struct begun){begins, p->count, at->y <= p->top + slack};
        }
        first = first ? first : begins;
    }
    return first;
}

/* ---- closing ----------------------------------------------------------------------------------- */

/* One that said all on a page before says it again, as a header row does, if there is room. */
static void standing_part(struct pages *p, struct sheet *sheet, struct standing *s)
{
    struct strip *part = arena_alloc(p->l->scratch, sizeof *part);
    const size_t count = s->pillar->content.count;
    double height = (s->last < p->at.behind ? s->end : p->at.y) - s->y;
    struct standing whole = {.pillar = s->pillar};
    bool again = s->next == count && standing_need(&whole) <= height;
    s->next = pillar_paint(p->l, part, s->pillar, again ? 0 : s->next, 0, height);
    sheet_add(p, sheet, (struct placed){.strip = part, .y = s->y, .again = again});
}

/* The parts of the pillars that begin here. */
static void standing_paint(struct pages *p, struct sheet *sheet, size_t from)
{
    for (struct standing *s = p->standing; s && s < p->standing + p->at.standing_count; s++)
        if (s->from == from)
            standing_part(p, sheet, s);
}

/* The rule below a row that goes on. */
static void page_close(struct pages *p, struct sheet *sheet)
{
    const struct placed *last = p->at.placed_count > 0 ? &p->placed[p->at.placed_count - 1] : NULL;
    if (last && last->strip->closing)
        sheet_add(p, sheet, (struct placed){.strip = last->strip->closing, .y = last->y + last->more});
}

static void standing_drop(struct pages *p)
{
    size_t kept = 0;
    for (size_t i = 0; i < p->at.standing_count; i++) {
        struct standing s = p->standing[i];
        if (s.last >= p->at.behind || s.next < s.pillar->content.count)
            p->standing[kept++] = s;
    }
    p->at.standing_count = kept;
}

static void notes_rule(struct pages *p, struct sheet *sheet, double y)
{
    const double length = 0.3, width = 0.75; /* of the area; points */
    struct strip *rule = arena_alloc(p->l->scratch, sizeof *rule);
    struct paint *line = paint_add(p->l, rule, PAINT_LINE);
    line->width = p->l->area_width * length;
    line->ink = INK_RULE;
    line->line_width = width;
    sheet_add(p, sheet, (struct placed){.strip = rule, .y = y});
}

/* As many as there is room for, at the page's foot; the others go on on the next page. */
static void notes_paint(struct pages *p, struct sheet *sheet)
{
    const double slack = 0.01; /* points */
    double room = p->bottom - p->at.y - NOTE_RULE, height = 0;
    const struct flow all = p->at.notes;
    size_t count = 0;
    while (count < all.count && height + all.strips[count].height <= room + slack)
        height += all.strips[count++].height;
    p->at.notes = (struct flow){0};
    for (size_t i = count; i < all.count; i++)
        *flow_add(p->l, &p->at.notes) = all.strips[i];
    if (count == 0)
        return;
    double y = p->bottom - height;
    notes_rule(p, sheet, y - NOTE_RULE / 2.0);
    for (size_t i = 0; i < count; i++) {
        sheet_add(p, sheet, (struct placed){.strip = &all.strips[i], .y = y});
        y += all.strips[i].height;
    }
}

/* Front matter counts in Thai letters, the body in digits. */
static const char *label_next(struct pages *p)
{
    if (p->l->section == STYLE_COVER)
        return "";
    if (p->l->section != STYLE_FRONT)
        return number_text(p->l, ++p->body);
    const char *letter = text_thai_letter(++p->front);
    return letter ? letter : number_text(p->l, p->front);
}

void page_finish(struct pages *p)
{
    const char *label = label_next(p);
    struct strip *head = arena_alloc(p->l->scratch, sizeof *head), *foot = arena_alloc(p->l->scratch, sizeof *foot);
    struct sheet sheet = {0};
    if (p->l->section == STYLE_COVER) {
        cover_ornament(p, head);
    } else {
        page_head(p, head);
        page_foot(p, foot, label);
    }
    sheet_add(p, &sheet, (struct placed){.strip = head});
    for (size_t i = 0; i <= p->at.placed_count; i++) {
        standing_paint(p, &sheet, i);
        if (i < p->at.placed_count)
            sheet_add(p, &sheet, p->placed[i]);
    }
    page_close(p, &sheet);
    notes_paint(p, &sheet);
    sheet_add(p, &sheet, (struct placed){.strip = foot});
    struct paint *paints = arena_alloc(p->l->arena, sheet.paints * sizeof *paints);
    paints_copy(p, &sheet, paints);
    const struct node *begins = places_note(p, &sheet);
    struct page *page = arena_grow(p->l->arena, &p->items, &p->count, sizeof *page);
    *page = (struct page){p->width, p->height, label, paints, sheet.paints, begins};
    standing_drop(p);
}
