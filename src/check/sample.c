/* Keys with values as an author might write them: from the tables' examples, with ids that the plan has. */
#include "rule.h"

#include <string.h>

/* A field while its value is made. */
struct sample {
    const struct check *c;
    const struct field *field;
    const char *keys; /* of the records in it, separated by spaces; NULL: those that are required */
};

static const char *key_of(const struct check *c, const struct field *f)
{
    return c->plan->thai_keys ? f->thai : f->name;
}

/* The id of the plan's first record of a kind, or NULL. */
static const char *first_id(const struct plan *p, enum id_kind kind)
{
    const struct entity *first = NULL;
    if (kind == ID_MISSION && p->missions.count > 0)
        first = &p->missions.items[0].self;
    else if (kind == ID_OBJECTIVE && p->objectives.count > 0)
        first = &p->objectives.items[0].self;
    return first ? first->id.s : NULL;
}

/* In braces a comma ends a value. */
static const char *in_braces(struct arena *a, const char *value)
{
    return strpbrk(value, ",[]{}") ? arena_format(a, "'%s'", value) : value;
}

static const char *value_of(const struct sample *s);

/* What the list's own example gives for a field of its items, "M1" of "[{id: M1, text: ...}]", or NULL. */
static const char *example_in(struct arena *a, const struct field *list, const char *name)
{
    const char *at = strstr(list->example, arena_format(a, "%s: ", name));
    if (!at || at == list->example || !strchr("{ ", at[-1]))
        return NULL;
    at += strlen(name) + 2;
    return strchr("[{", *at) ? NULL : arena_copy(a, at, strcspn(at, ",}"));
}

/* "id: M1", or NULL where the plan has nothing that it could name. */
static const char *pair_of(const struct sample *s, const struct field *f)
{
    struct arena *a = s->c->ds->arena;
    const struct sample inner = {.c = s->c, .field = f};
    const char *value = f->kind == KIND_LIST ? value_of(&inner) : example_in(a, s->field, f->name);
    if (!value && f->kind != KIND_LIST)
        value = in_braces(a, f->example);
    return value ? arena_format(a, "%s: %s", key_of(s->c, f), value) : NULL;
}

static bool is_wanted(const struct sample *s, const struct field *f)
{
    if (!s->keys)
        return f->flags & FIELD_REQUIRED;
    size_t size = strlen(f->name);
    for (const char *at = s->keys; (at = strstr(at, f->name)) != NULL; at += size)
        if ((at == s->keys || at[-1] == ' ') && (at[size] == ' ' || at[size] == '\0'))
            return true;
    return false;
}

/* "{id: M1, text: ...}" */
static const char *map_of(const struct sample *s)
{
    const struct record *r = s->field->of;
    struct names pairs = {.count = 0};
    for (const struct field *f = r->fields; f < r->fields + r->count; f++) {
        const char *pair = is_wanted(s, f) ? pair_of(s, f) : NULL;
        if (pair)
            names_add(s->c, &pairs, pair);
    }
    return arena_format(s->c->ds->arena, "{%s}", pairs.count > 0 ? names_text(s->c, &pairs) : "");
}

/* A day of the plan's fiscal year: of an end the last one. */
static const char *day_of(const struct sample *s)
{
    const struct plan *p = s->c->plan;
    bool last = strcmp(s->field->name, "end") == 0;
    return date_thai(s->c->ds->arena, last ? plan_last_day(p) : plan_first_day(p), false);
}

static const char *value_of(const struct sample *s)
{
    struct arena *a = s->c->ds->arena;
    const struct field *f = s->field;
    if (f->kind == KIND_LIST && f->item == KIND_REFERENCE) {
        const char *id = first_id(s->c->plan, f->refers);
        return id ? arena_format(a, "[%s]", id) : NULL;
    }
    if (f->kind == KIND_LIST && f->item == KIND_RECORD)
        return arena_format(a, "[%s]", map_of(s));
    if (f->kind == KIND_DATE && s->c->plan->fiscal_year.v)
        return day_of(s);
    return f->kind == KIND_RECORD && s->keys ? map_of(s) : f->example;
}

const char *key_sample(const struct check *c, const char *path, const char *keys)
{
    const struct sample s = {.c = c, .field = key_field(path), .keys = keys};
    return arena_format(c->ds->arena, "%s: %s", key_of(c, s.field), value_of(&s));
}

const char *key_sample_from_top(const struct check *c, const char *path, const char *keys)
{
    struct arena *a = c->ds->arena;
    const char *sample = key_sample(c, path, keys), *point;
    bool inner = !keys; /* a bare value now stands in braces */
    for (; (point = strrchr(path, '.')) != NULL; inner = false) {
        const struct field *f = key_field(path);
        if (inner)
            sample = arena_format(a, "%s: %s", key_of(c, f), in_braces(a, f->example));
        path = arena_copy(a, path, (size_t)(point - path));
        sample = arena_format(a, "%s: {%s}", key_word(c, path), sample);
    }
    return sample;
}
