/* The structure of the document as it is laid out: a tree of elements in reading order. */
#include "core.h"

static void element_append(struct element *parent, struct element *e)
{
    e->parent = parent;
    if (parent->last)
        parent->last->next = e;
    else
        parent->first = e;
    parent->last = e;
}

struct element *element_add(struct layouter *l, enum role role, const struct node *n)
{
    struct element *e = arena_alloc(l->arena, sizeof *e);
    e->role = role;
    e->node = n;
    l->element_count++;
    if (l->parent)
        element_append(l->parent, e);
    return e;
}

struct element *element_alone(struct layouter *l, enum role role, const struct node *n)
{
    struct element *parent = l->parent;
    l->parent = NULL;
    struct element *e = element_add(l, role, n);
    l->parent = parent;
    return e;
}

void element_lead(struct element *parent, struct element *e)
{
    e->parent = parent;
    e->next = parent->first;
    parent->first = e;
    if (!parent->last)
        parent->last = e;
}

void elements_number(struct element *root)
{
    unsigned number = 0;
    for (struct element *e = root; e;) {
        e->number = number++;
        if (e->first) {
            e = e->first;
            continue;
        }
        while (e && !e->next)
            e = e->parent;
        e = e ? e->next : NULL;
    }
}

unsigned heading_level(struct layouter *l, unsigned level)
{
    while (l->heading_depth > 0 && l->heading_levels[l->heading_depth - 1] >= level)
        l->heading_depth--;
    l->heading_levels[l->heading_depth++] = level;
    return l->heading_depth;
}
