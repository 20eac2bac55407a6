/* Strips find their pages: groups that stay together, header rows again, rows for what spans them, footnotes. */
#include "pages.h"

static const double slack = 0.01; /* points: what rounding may add */

static void page_turn(struct pages *p)
{
    page_finish(p);
    page_start(p);
}

/* ---- placing ----------------------------------------------------------------------------------- */

static void notes_place(struct pages *p, const struct flow *notes)
{
    enum { LEAST = 2 };
    struct layouter *l = p->l;
    double height = 0;
    p->at.notes_least = p->at.notes_height;
    for (size_t i = 0; i < notes->count; i++) {
        *flow_add(l, &p->at.notes) = notes->strips[i];
        height += notes->strips[i].height;
        if (i < LEAST)
            p->at.notes_least += notes->strips[i].height;
    }
    p->at.notes_height += height;
}

static void running_follow(struct pages *p, const struct node *n)
{
    if (n && n->kind == DOC_HEADING && heading_is_chapter(n))
        p->at.running = n;
    if (p->at.strips == 0)
        p->at.page_running = p->at.running;
}

static void strip_place(struct pages *p, size_t index)
{
    const struct strip *strip = &p->flow->strips[index];
    double y = p->at.y + (p->at.placed_count > 0 ? strip->above : 0), bottom = y + strip->height;
    for (const struct pillar *pillar = strip->pillars; pillar; pillar = pillar->next) {
        struct standing *s = arena_grow(p->l->scratch, &p->standing, &p->at.standing_count, sizeof *s);
        *s = (struct standing){.pillar = pillar, .last = index + pillar->rows - 1, .from = p->at.placed_count, .y = y};
    }
    for (struct standing *s = p->standing; s && s < p->standing + p->at.standing_count; s++) {
        double end = s->y + standing_need(s);
        bottom = s->last == index && end > bottom ? end : bottom;
    }
    for (struct standing *s = p->standing; s && s < p->standing + p->at.standing_count; s++)
        s->end = s->last == index ? bottom : s->end;
    struct placed *placed = arena_grow(p->l->scratch, &p->placed, &p->at.placed_count, sizeof *placed);
    *placed = (struct placed){.strip = strip, .y = y, .more = bottom - y - strip->height};
    running_follow(p, strip->begins);
    p->at.y = bottom;
    p->at.strips++;
    p->at.behind = index + 1;
    if (strip->notes)
        notes_place(p, strip->notes);
}

static bool fits(const struct pages *p)
{
    return p->at.y <= p->bottom - (p->at.notes.count > 0 ? NOTE_RULE + p->at.notes_least : 0) + slack;
}

static bool group_place(struct pages *p, size_t first, size_t end)
{
    struct progress before = p->at;
    for (size_t i = first; i < end; i++)
        strip_place(p, i);
    if (fits(p))
        return true;
    p->at = before;
    return false;
}

/* The header rows again, where a page begins inside a table; pillars go on below them. */
static void repeat_place(struct pages *p, const struct flow *rows)
{
    for (size_t i = 0; rows && i < rows->count; i++) {
        struct placed *placed = arena_grow(p->l->scratch, &p->placed, &p->at.placed_count, sizeof *placed);
        *placed = (struct placed){.strip = &rows->strips[i], .y = p->at.y, .again = true};
        p->at.y += rows->strips[i].height;
    }
    for (struct standing *s = p->standing; s && s < p->standing + p->at.standing_count; s++) {
        s->y = p->at.y;
        s->from = p->at.placed_count;
    }
}

/* One that is alone on its page and yet too high: a pillar's content goes on on the next page. */
static void strip_force(struct pages *p, size_t index)
{
    p->at.notes_least = 0;
    if (group_place(p, index, index + 1))
        return;
    strip_place(p, index);
    struct placed *placed = &p->placed[p->at.placed_count - 1];
    double natural = placed->y + placed->strip->height, end = natural > p->bottom ? natural : p->bottom;
    placed->more = end < p->at.y ? end - natural : placed->more;
    p->at.y = natural + placed->more;
    for (struct standing *s = p->standing; s && s < p->standing + p->at.standing_count; s++)
        s->end = s->last == index ? p->at.y : s->end;
}

/* ---- groups ------------------------------------------------------------------------------------ */

/* The end of the strips that stay with this one, as far as a page can hold them. */
static size_t group_end(const struct pages *p, size_t first)
{
    const struct strip *strips = p->flow->strips;
    double room = p->bottom - p->top - (strips[first].repeat ? flow_height(strips[first].repeat) : 0);
    double height = strips[first].height;
    size_t end = first + 1;
    while (end < p->flow->count && strips[end - 1].keep && !strips[end].page_before) {
        height += strips[end].above + strips[end].height;
        if (height > room + slack)
            break;
        end++;
    }
    return end;
}

/* Strips of notes and pillars that no page holds yet. */
static size_t left_over(const struct pages *p)
{
    size_t count = p->at.notes.count;
    for (const struct standing *s = p->standing; s && s < p->standing + p->at.standing_count; s++)
        count += s->pillar->content.count - s->next;
    return count;
}

void pages_fill(struct pages *p, const struct flow *flow)
{
    p->flow = flow;
    p->at.behind = 0;
    page_start(p);
    for (size_t i = 0, end; i < flow->count; i = end) {
        const struct strip *strip = &flow->strips[i];
        if (strip->page_before && p->at.strips > 0)
            page_turn(p);
        end = group_end(p, i);
        if (group_place(p, i, end))
            continue;
        if (p->at.strips > 0) {
            page_turn(p);
            repeat_place(p, strip->repeat);
            if (group_place(p, i, end))
                continue;
        }
        strip_force(p, i);
        end = i + 1;
    }
    page_finish(p);
    for (size_t left = left_over(p), before = left + 1; left > 0 && left < before; left = left_over(p)) {
        before = left;
        page_start(p);
        page_finish(p);
    }
    p->at = (struct progress){.running = p->at.running};
    p->placed = NULL;
    p->standing = NULL;
}
