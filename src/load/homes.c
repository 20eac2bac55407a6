/* homes.c: where in the tables a key belongs, and where records of a kind of id are written. */
#include "loader.h"

#include <string.h>

enum { DEEPEST = 8 }; /* records in records; the tables have fewer levels */

/* A field whose record is entered, below another one; NULL: below the top. */
struct entered {
    const struct field *field;
    const struct entered *above;
};
struct search {
    struct loader *loader;
    const char *key;   /* or, where it is NULL: */
    enum id_kind kind; /* of the records in a list */
    enum event_kind shape;
    bool any_shape;
    struct homes homes; /* found so far */
};

bool load_is_shaped(const struct field *f, enum event_kind shape)
{
    if (shape == EVENT_LIST)
        return f->kind == KIND_LIST && f->item != KIND_YEAR_VALUE;
    if (shape == EVENT_MAPPING)
        return f->kind == KIND_RECORD || (f->kind == KIND_LIST && f->item == KIND_YEAR_VALUE);
    return f->kind != KIND_LIST && (f->kind != KIND_RECORD || f->bare);
}

static const char *above_words(struct loader *l, const struct entered *above)
{
    const char *words = NULL;
    for (; above; above = above->above) {
        const char *name = load_field_name(l, above->field);
        words = words ? arena_format(l->arena, "%s %s %s", words, say("ใต้", "under"), name) : name;
    }
    return words;
}

static void look_at(struct search *s, const struct field *f, const struct entered *above)
{
    bool fits = s->key ? s->any_shape || load_is_shaped(f, s->shape)
                       : f->kind == KIND_LIST && f->item == KIND_RECORD && f->of->id_kind == s->kind;
    if (fits && s->homes.count++ < MOST_HOMES)
        s->homes.items[s->homes.count - 1] = (struct home){f, above_words(s->loader, above)};
}

/* Looks at the records so many levels below this one. */
static void search_level(struct search *s, const struct record *r, const struct entered *above, unsigned level)
{
    if (level == 0 && s->key) {
        const struct field *f = record_field(r, s->key, strlen(s->key));
        if (f)
            look_at(s, f, above);
        return;
    }
    for (const struct field *f = r->fields; f < r->fields + r->count; f++) {
        struct entered inner = {f, above};
        if (level == 0)
            look_at(s, f, above);
        else if (f->of)
            search_level(s, f->of, &inner, level - 1);
    }
}

static struct homes search_all(struct search *s, const struct record *top)
{
    for (unsigned level = 0; level < DEEPEST; level++)
        search_level(s, top, NULL, level);
    return s->homes;
}

struct homes load_homes_of_key(struct loader *l, const struct record *top, const char *key, const struct event *value)
{
    bool any_shape = !value || event_is_empty(value);
    struct search s = {.loader = l, .key = key, .any_shape = any_shape, .shape = value ? value->kind : EVENT_SCALAR};
    return search_all(&s, top);
}

struct homes load_homes_of_ids(struct loader *l, enum id_kind kind)
{
    struct search s = {.loader = l, .kind = kind};
    return search_all(&s, &plan_record);
}
