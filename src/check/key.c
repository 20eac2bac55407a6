/* Keys and values as the plan's author would type them: in the language of most of the plan's keys. */
#include "rule.h"

#include <assert.h>
#include <string.h>

/* From the top of the plan, through lists too. */
static const struct field *field_at(const char *path)
{
    const struct record *r = &plan_record;
    for (;;) {
        size_t size = strcspn(path, ".");
        const struct field *f = record_field(r, path, size);
        assert(f);
        if (path[size] == '\0')
            return f;
        r = f->of;
        path += size + 1;
    }
}

const char *key_word(const struct check *c, const char *path)
{
    const struct field *f = field_at(path);
    return c->plan->thai_keys ? f->thai : f->name;
}

const char *key_name(const struct check *c, const char *path)
{
    const struct field *f = field_at(path);
    return arena_format(c->ds->arena, "'%s' (%s)", key_word(c, path), c->plan->thai_keys ? f->name : f->thai);
}

const char *key_place(const struct check *c, const char *path)
{
    const char *point = strrchr(path, '.'), *name = key_name(c, path);
    if (!point)
        return name;
    const char *above = arena_copy(c->ds->arena, path, (size_t)(point - path));
    return arena_format(c->ds->arena, "%s %s %s", name, say("ใต้", "under"), key_name(c, above));
}

const char *key_list(const struct check *c, const char *path, const char *keys)
{
    struct names list = {.count = 0};
    while (*keys) {
        int size = (int)strcspn(keys, " ");
        const char *below = arena_format(c->ds->arena, "%s.%.*s", path, size, keys);
        names_add(c, &list, key_name(c, below));
        keys += size;
        keys += *keys == ' ';
    }
    return names_text(c, &list);
}

static const struct choice_name *choices_of(const struct field *f)
{
    return f->bare ? f->bare->choices : f->choices;
}

const char *choice_word(const struct check *c, const char *path, int choice)
{
    const struct choice_name *name = &choices_of(field_at(path))[choice - 1];
    return c->plan->thai_keys ? name->thai : name->name;
}

bool key_is_list(const char *path)
{
    return field_at(path)->kind == KIND_LIST;
}

const char *value_word(const struct check *c, const char *path, const char *value)
{
    const struct field *f = field_at(path);
    if (f->kind == KIND_FLAG)
        return c->plan->thai_keys ? "ใช่" : "true";
    int choice = choices_of(f) ? choice_find(choices_of(f), value) : 0;
    return choice ? choice_word(c, path, choice) : value;
}

const char *key_value(const struct check *c, const char *path, const char *value)
{
    return arena_format(c->ds->arena, "%s: %s", key_word(c, path), value_word(c, path, value));
}
