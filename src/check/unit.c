/* Units of measure among words. */
#include "unit.h"

#include <string.h>

const struct unit *unit_named(const struct plan *p, const char *name)
{
    EACH (u, p->units)
        if (u->name.s && strcmp(u->name.s, name) == 0)
            return u;
    return edition_unit(p->edition, name);
}

/* Looks at every name and alias, and keeps the best. */
struct search {
    const char *text;
    size_t size; /* for compare_end() */
    void (*compare)(struct search *s, const struct unit *u, const char *name);
    const struct unit *best;
    size_t length;     /* bytes of the best name */
    unsigned distance; /* of the best name; at first, of one that is too far */
};

static void search_unit(struct search *s, const struct unit *u)
{
    if (u->name.s)
        s->compare(s, u, u->name.s);
    EACH (alias, u->aliases)
        if (alias->s)
            s->compare(s, u, alias->s);
}

/* A plan declares a handful of units; of more than these the rest is not looked for among words. */
enum { OWN_UNITS_MOST = 300 };

static void search_units(struct search *s, const struct plan *p)
{
    for (size_t i = 0; i < p->units.count && i < OWN_UNITS_MOST; i++)
        search_unit(s, &p->units.items[i]);
    EACH (u, p->edition->units)
        search_unit(s, u);
}

static void compare_beginning(struct search *s, const struct unit *u, const char *name)
{
    size_t size = strlen(name);
    if (size <= s->length || strncmp(s->text, name, size) != 0)
        return;
    s->best = u;
    s->length = size;
}

static void compare_end(struct search *s, const struct unit *u, const char *name)
{
    size_t size = strlen(name);
    if (size <= s->length || size > s->size || strcmp(s->text + s->size - size, name) != 0)
        return;
    s->best = u;
    s->length = size;
}

static void compare_whole(struct search *s, const struct unit *u, const char *name)
{
    unsigned distance = text_distance(s->text, name, s->distance);
    if (distance >= s->distance)
        return;
    s->best = u;
    s->distance = distance;
}

size_t unit_at(const struct plan *p, const char *s, const struct unit **out)
{
    struct search search = {.text = s, .compare = compare_beginning};
    search_units(&search, p);
    *out = search.best;
    return search.length;
}

const struct unit *unit_at_end(const struct plan *p, const char *s)
{
    struct search search = {.text = s, .size = strlen(s), .compare = compare_end};
    search_units(&search, p);
    return search.best;
}

const struct unit *unit_nearest(const struct plan *p, const char *s)
{
    struct search search = {.text = s, .compare = compare_whole, .distance = text_slip(s) + 1};
    search_units(&search, p);
    return search.best;
}
