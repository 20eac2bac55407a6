/* Names, links and bookmarks. */
#include "writer.h"

#include <stdlib.h>
#include <string.h>

enum { PRINTED = 1 << 2 }; /* flag of an annotation: shown on paper, too */

void pdf_anchor(struct pdf *p, const char *name, double x, double y)
{
    struct target *t = arena_grow(p->arena, &p->targets, &p->target_count, sizeof *p->targets);
    *t = (struct target){.name = name, .page = p->page_count - 1, .x = x, .y = y, .order = p->target_count};
}

void pdf_link(struct pdf *p, struct pdf_tag *tag, struct pdf_rectangle at, const char *target, const char *contents)
{
    struct annotation *l = arena_grow(p->arena, &p->links, &p->link_count, sizeof *p->links);
    *l = (struct annotation){.tag = tag, .page = p->page_count - 1, .at = at, .target = target, .contents = contents};
    tag_hold(p, tag, (uint32_t)p->link_count - 1, true);
}

void pdf_bookmark(struct pdf *p, unsigned level, const char *title, const char *anchor)
{
    struct bookmark_entry *b = arena_grow(p->arena, &p->bookmarks, &p->bookmark_count, sizeof *p->bookmarks);
    *b = (struct bookmark_entry){.level = level, .title = title, .anchor = anchor};
}

static int by_name(const void *left, const void *right)
{
    const struct target *a = left, *b = right;
    const int order = strcmp(a->name, b->name);
    return order ? order : a->order < b->order ? -1 : a->order > b->order;
}

static const struct target *target_find(const struct pdf *p, const char *name)
{
    size_t low = 0, high = p->target_count;
    while (low < high) {
        const size_t middle = low + (high - low) / 2;
        if (strcmp(p->targets[middle].name, name) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low < p->target_count && strcmp(p->targets[low].name, name) == 0 ? &p->targets[low] : NULL;
}

void navigation_resolve(struct pdf *p)
{
    if (p->target_count > 0)
        qsort(p->targets, p->target_count, sizeof *p->targets, by_name);
    for (size_t i = 0; i < p->link_count; i++) {
        struct annotation *l = &p->links[i];
        if (*l->target != '#' || target_find(p, l->target + 1))
            l->number = object_reserve(&p->objects);
    }
}

/* [page /XYZ left top zoom]: the zoom stays as it is. */
void destination_write(const struct pdf *p, FILE *out, const char *name)
{
    const struct target *t = target_find(p, name);
    if (!t)
        return;
    const struct leaf *page = &p->pages[t->page];
    fprintf(out, "/Dest[%u 0 R/XYZ ", page->number);
    write_point(out, t->x, page->height - t->y);
    fputs("null]", out);
}

static void write_link(struct pdf *p, const struct annotation *l)
{
    const struct leaf *page = &p->pages[l->page];
    const double bottom = page->height - l->at.y - l->at.height;
    FILE *out = object_begin(&p->objects, l->number);
    fprintf(out, "<</Type/Annot/Subtype/Link/F %d/Border[0 0 0]/StructParent %zu/P %u 0 R/Rect[", PRINTED,
            p->page_count + (size_t)(l - p->links), page->number);
    write_point(out, l->at.x, bottom);
    write_point(out, l->at.x + l->at.width, bottom + l->at.height);
    fputs("]/Contents", out);
    write_text(out, l->contents);
    if (*l->target == '#') {
        destination_write(p, out, l->target + 1);
    } else {
        fputs("/A<</S/URI/URI", out);
        write_address(out, l->target);
        fputs(">>", out);
    }
    fputs(">>", out);
    object_end(&p->objects);
}

void links_write(struct pdf *p)
{
    for (size_t i = 0; i < p->link_count; i++)
        if (p->links[i].number)
            write_link(p, &p->links[i]);
}
