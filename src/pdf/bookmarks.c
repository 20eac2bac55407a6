/* The outline: bookmarks as a tree of linked items (12.3.3). */
#include "writer.h"

/* An item's neighbours, as places in the list; 0 is the outline itself, the bookmarks are 1, 2, ... */
struct item {
    size_t parent, before, after, first, last, children;
    unsigned level;
};

/* Each item below the nearest one before it that is of a higher level. */
static struct item *items_link(struct pdf *p)
{
    struct item *items = arena_alloc(p->arena, (p->bookmark_count + 1) * sizeof *items);
    for (size_t i = 1; i <= p->bookmark_count; i++) {
        struct item *item = &items[i];
        item->level = p->bookmarks[i - 1].level;
        item->parent = i - 1;
        while (items[item->parent].level >= item->level)
            item->parent = items[item->parent].parent;
        struct item *parent = &items[item->parent];
        item->before = parent->last;
        if (parent->last)
            items[parent->last].after = i;
        else
            parent->first = i;
        parent->last = i;
        parent->children++;
    }
    return items;
}

static void write_neighbour(FILE *out, const char *key, unsigned outline, size_t place)
{
    if (place > 0)
        fprintf(out, "/%s %zu 0 R", key, outline + place);
}

/* Items are closed: the count of what they would show is negative. */
static void write_children(FILE *out, const struct item *item, unsigned outline, const char *sign)
{
    write_neighbour(out, "First", outline, item->first);
    write_neighbour(out, "Last", outline, item->last);
    if (item->children > 0)
        fprintf(out, "/Count %s%zu", sign, item->children);
}

static void write_item(struct pdf *p, const struct item *item, const struct bookmark_entry *b, unsigned outline)
{
    FILE *out = object_begin(&p->objects, outline + (unsigned)(b - p->bookmarks) + 1);
    fputs("<</Title", out);
    write_text(out, b->title);
    fprintf(out, "/Parent %zu 0 R", outline + item->parent);
    write_neighbour(out, "Prev", outline, item->before);
    write_neighbour(out, "Next", outline, item->after);
    write_children(out, item, outline, "-");
    destination_write(p, out, b->anchor);
    fputs(">>", out);
    object_end(&p->objects);
}

unsigned bookmarks_write(struct pdf *p)
{
    if (p->bookmark_count == 0)
        return 0;
    const struct item *items = items_link(p);
    const unsigned outline = object_reserve(&p->objects);
    for (size_t i = 0; i < p->bookmark_count; i++)
        object_reserve(&p->objects);
    FILE *out = object_begin(&p->objects, outline);
    fputs("<</Type/Outlines", out);
    write_children(out, items, outline, "");
    fputs(">>", out);
    object_end(&p->objects);
    for (size_t i = 0; i < p->bookmark_count; i++)
        write_item(p, &items[i + 1], &p->bookmarks[i], outline);
    return outline;
}
