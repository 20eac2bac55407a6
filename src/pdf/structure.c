/* The structure tree: what belongs to what, in which order it is read. */
#include "writer.h"

#include <stdlib.h>
#include <string.h>

/* Of one length, so that their order is that of the tags. */
#define NOTE_NAME "(note-%08u)"

static const struct pdf_attributes *copy_attributes(struct pdf *p, const struct pdf_attributes *given)
{
    const bool none = !given->alternative && !given->scope && given->columns <= 1 && given->rows <= 1 &&
                      !given->numbering && !given->box && !given->note;
    if (none)
        return NULL;
    struct pdf_attributes *copy = arena_alloc(p->arena, sizeof *copy);
    *copy = *given;
    if (given->box) {
        struct pdf_rectangle *box = arena_alloc(p->arena, sizeof *box);
        *box = *given->box;
        copy->box = box;
    }
    return copy;
}

struct pdf_tag *pdf_tag(struct pdf *p, struct pdf_tag *parent, const char *type, struct pdf_attributes attributes)
{
    struct pdf_tag *tag = arena_alloc(p->arena, sizeof *tag);
    tag->type = type;
    tag->attributes = copy_attributes(p, &attributes);
    tag->number = (uint32_t)p->tag_count++;
    tag->parent = parent ? parent : p->root;
    if (p->newest)
        p->newest->made = tag;
    p->newest = tag;
    if (!tag->parent)
        return tag;
    if (tag->parent->last)
        tag->parent->last->next = tag;
    else
        tag->parent->first = tag;
    tag->parent->last = tag;
    return tag;
}

void tag_hold(struct pdf *p, struct pdf_tag *tag, uint32_t value, bool is_link)
{
    struct content *c = arena_alloc(p->arena, sizeof *c);
    *c = (struct content){
        .page = (uint32_t)p->page_count - 1, .order = ++p->painted, .value = value, .is_link = is_link};
    if (tag->content_last)
        tag->content_last->next = c;
    else
        tag->content = c;
    tag->content_last = c;
    for (struct pdf_tag *at = tag; at && !at->order; at = at->parent)
        at->order = c->order;
}

static bool leads_nowhere(const struct pdf *p, const struct content *c)
{
    return c->is_link && !p->links[c->value].number;
}

/* A Link without a link is no Link. */
static const char *type_of(const struct pdf *p, const struct pdf_tag *tag)
{
    if (strcmp(tag->type, "Link") != 0)
        return tag->type;
    for (const struct content *c = tag->content; c; c = c->next)
        if (c->is_link && !leads_nowhere(p, c))
            return tag->type;
    return "Span";
}

static void write_content(const struct pdf *p, FILE *out, const struct content *c, uint32_t page)
{
    if (leads_nowhere(p, c))
        return;
    if (c->is_link)
        fprintf(out, "<</Type/OBJR/Pg %u 0 R/Obj %u 0 R>>", p->pages[c->page].number, p->links[c->value].number);
    else if (c->page == page)
        fprintf(out, "%u ", c->value);
    else
        fprintf(out, "<</Type/MCR/Pg %u 0 R/MCID %u>>", p->pages[c->page].number, c->value);
}

/* Children in the order of making; what was painted before a child's first content stands before it. */
static void write_kids(const struct pdf *p, FILE *out, const struct pdf_tag *tag)
{
    const struct content *c = tag->content;
    const uint32_t page = c ? c->page : 0;
    if (!c && !tag->first)
        return;
    if (c)
        fprintf(out, "/Pg %u 0 R", p->pages[page].number);
    fputs("/K[", out);
    for (const struct pdf_tag *child = tag->first; child; child = child->next) {
        for (; c && child->order && c->order < child->order; c = c->next)
            write_content(p, out, c, page);
        fprintf(out, "%u 0 R ", p->first_tag + child->number);
    }
    for (; c; c = c->next)
        write_content(p, out, c, page);
    fputc(']', out);
}

/* The page that the tag's first content stands on. */
static const struct leaf *page_of(const struct pdf *p, const struct pdf_tag *tag)
{
    return tag->content ? &p->pages[tag->content->page] : NULL;
}

static void write_layout(FILE *out, const struct leaf *page, const struct pdf_rectangle *box)
{
    fputs("<</O/Layout/Placement/Block/BBox[", out);
    write_point(out, box->x, page->height - box->y - box->height);
    write_point(out, box->x + box->width, page->height - box->y);
    fputs("]>>", out);
}

/* Attribute objects have an owner each (14.8.5). */
static void write_attributes(const struct pdf *p, FILE *out, const struct pdf_tag *tag)
{
    const struct pdf_attributes *a = tag->attributes;
    const struct leaf *page = page_of(p, tag);
    fputs("/A[", out);
    if (a->scope || a->columns > 1 || a->rows > 1) {
        fputs("<</O/Table", out);
        if (a->scope)
            fprintf(out, "/Scope/%s", a->scope);
        if (a->columns > 1)
            fprintf(out, "/ColSpan %u", a->columns);
        if (a->rows > 1)
            fprintf(out, "/RowSpan %u", a->rows);
        fputs(">>", out);
    }
    if (a->numbering)
        fprintf(out, "<</O/List/ListNumbering/%s>>", a->numbering);
    if (a->box && page)
        write_layout(out, page, a->box);
    fputc(']', out);
}

static void write_tag(struct pdf *p, const struct pdf_tag *tag, unsigned root)
{
    const struct pdf_attributes *a = tag->attributes;
    FILE *out = object_begin(&p->objects, p->first_tag + tag->number);
    fprintf(out, "<</S/%s/P %u 0 R", type_of(p, tag), tag->parent ? p->first_tag + tag->parent->number : root);
    if (a && a->note)
        fprintf(out, "/ID" NOTE_NAME, tag->number);
    if (a && a->alternative) {
        fputs("/Alt", out);
        write_text(out, a->alternative);
    }
    if (a)
        write_attributes(p, out, tag);
    write_kids(p, out, tag);
    fputs(">>", out);
    object_end(&p->objects);
}

/* The tags of a page's marked content, by MCID. */
static unsigned write_owners(struct pdf *p, const struct leaf *page)
{
    const unsigned number = object_reserve(&p->objects);
    FILE *out = object_begin(&p->objects, number);
    fputc('[', out);
    for (size_t i = 0; i < page->owner_count; i++)
        fprintf(out, "%u 0 R ", p->first_tag + p->owners[page->first_owner + i]);
    fputc(']', out);
    object_end(&p->objects);
    return number;
}

/* From marked content and links back to the tags (14.7.4.4). The keys are the pages' numbers, then those of the links. */
static unsigned write_parents(struct pdf *p)
{
    const unsigned number = object_reserve(&p->objects);
    char *bytes = NULL;
    size_t size = 0;
    FILE *keys = memory_open(&bytes, &size);
    for (size_t i = 0; i < p->page_count; i++)
        fprintf(keys, "%zu %u 0 R ", i, write_owners(p, &p->pages[i]));
    for (size_t i = 0; i < p->link_count; i++)
        if (p->links[i].number)
            fprintf(keys, "%zu %u 0 R ", p->page_count + i, p->first_tag + p->links[i].tag->number);
    memory_close(keys);
    fprintf(object_begin(&p->objects, number), "<</Nums[%s]>>", bytes);
    object_end(&p->objects);
    free(bytes);
    return number;
}

static void write_note_names(const struct pdf *p, FILE *out)
{
    fputs("/IDTree<</Names[", out);
    for (const struct pdf_tag *tag = p->root; tag; tag = tag->made)
        if (tag->attributes && tag->attributes->note)
            fprintf(out, NOTE_NAME "%u 0 R ", tag->number, p->first_tag + tag->number);
    fputs("]>>", out);
}

unsigned structure_write(struct pdf *p)
{
    const unsigned root = object_reserve(&p->objects);
    p->first_tag = root + 1;
    for (size_t i = 0; i < p->tag_count; i++)
        object_reserve(&p->objects);
    for (const struct pdf_tag *tag = p->root; tag; tag = tag->made)
        write_tag(p, tag, root);
    const unsigned parents = write_parents(p);
    FILE *out = object_begin(&p->objects, root);
    fprintf(out, "<</Type/StructTreeRoot/K[%u 0 R]/ParentTree %u 0 R/ParentTreeNextKey %zu", p->first_tag, parents,
            p->page_count + p->link_count);
    write_note_names(p, out);
    fputs(">>", out);
    object_end(&p->objects);
    return root;
}
