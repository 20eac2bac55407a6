/* DOCX names and links: bookmarks, and the hyperlinks that lead to them or out of the document. */
#include "docx.h"

#include <stdlib.h>
#include <string.h>

enum { NAME_MOST = 28 };

/* Word takes names for the same that differ only in case, so each name carries its number. */
static const char *bookmark_name(struct arena *a, const char *anchor, unsigned id)
{
    char *name = arena_copy(a, anchor, strnlen(anchor, NAME_MOST));
    for (char *c = name; *c; c++)
        if (!((*c >= 'a' && *c <= 'z') || (*c >= 'A' && *c <= 'Z') || (*c >= '0' && *c <= '9')))
            *c = '_';
    return arena_format(a, "b_%s_%u", name, id);
}

static int by_anchor(const void *a, const void *b)
{
    const struct bookmark *one = a, *other = b;
    return strcmp(one->node->anchor, other->node->anchor);
}

void docx_bookmarks(struct docx *d, const struct emission *e)
{
    for (const struct node *n = e->document; n; n = doc_next(n, e->document))
        if (n->anchor) {
            struct bookmark *b = arena_grow(e->arena, &d->bookmarks, &d->bookmark_count, sizeof *b);
            b->node = n;
            b->id = (unsigned)d->bookmark_count;
            b->name = bookmark_name(e->arena, n->anchor, b->id);
        }
    if (d->bookmark_count > 0)
        qsort(d->bookmarks, d->bookmark_count, sizeof *d->bookmarks, by_anchor);
}

const struct bookmark *docx_bookmark_find(const struct docx *d, const char *anchor)
{
    const struct node wanted = {.anchor = anchor};
    const struct bookmark key = {.node = &wanted};
    if (!anchor || d->bookmark_count == 0)
        return NULL;
    return bsearch(&key, d->bookmarks, d->bookmark_count, sizeof key, by_anchor);
}

const struct bookmark *docx_target_find(const struct docx *d, const char *target)
{
    return *target == '#' ? docx_bookmark_find(d, target + 1) : NULL;
}

void docx_bookmark(struct markup *m, const struct node *n)
{
    const struct bookmark *b = docx_bookmark_find(m->format, n->anchor);
    if (b && b->node == n)
        fprintf(m->out, "<w:bookmarkStart w:id=\"%u\" w:name=\"%s\"/>", b->id, b->name);
}

void docx_bookmark_end(struct markup *m, const struct node *n)
{
    const struct bookmark *b = docx_bookmark_find(m->format, n->anchor);
    if (b && b->node == n)
        fprintf(m->out, "<w:bookmarkEnd w:id=\"%u\"/>", b->id);
}

void docx_bookmark_here(struct markup *m, const struct node *n)
{
    docx_bookmark(m, n);
    docx_bookmark_end(m, n);
}

void docx_jump(struct markup *m, const struct bookmark *to)
{
    fprintf(m->out, "<w:hyperlink w:anchor=\"%s\" w:history=\"1\">", to->name);
}

void docx_jump_end(struct markup *m)
{
    fputs("</w:hyperlink>", m->out);
}

void docx_link(struct markup *m, const struct node *n)
{
    struct docx *d = m->format;
    const struct bookmark *to = docx_target_find(d, n->target);
    if (to)
        docx_jump(m, to);
    if (*n->target == '#')
        return;
    const char **link = arena_grow(m->emission->arena, &d->links, &d->link_count, sizeof *link);
    *link = n->target;
    fprintf(m->out, "<w:hyperlink r:id=\"rIdLink%zu\" w:history=\"1\">", d->link_count);
}

/* A link to a name that the document lacks stays plain words. */
void docx_link_end(struct markup *m, const struct node *n)
{
    if (*n->target != '#' || docx_target_find(m->format, n->target))
        docx_jump_end(m);
}
