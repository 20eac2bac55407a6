/* Keys, values and ids as the plan's author would type them: keys in the language of most of the plan's. */
#include "rule.h"

#include <assert.h>
#include <string.h>

const struct field *key_field(const char *path)
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
    const struct field *f = key_field(path);
    return c->plan->thai_keys ? f->thai : f->name;
}

const char *field_name(const struct check *c, const struct field *f)
{
    bool thai = c->plan->thai_keys;
    return arena_format(c->ds->arena, "'%s' (%s)", thai ? f->thai : f->name, thai ? f->name : f->thai);
}

const char *key_name(const struct check *c, const char *path)
{
    return field_name(c, key_field(path));
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
    const struct choice_name *name = &choices_of(key_field(path))[choice - 1];
    return c->plan->thai_keys ? name->thai : name->name;
}

enum {
    IDS_SHOWN = 6,
    ITEMS_SEARCHED = 100 /* of one list: of very many without ids, each finding would search all */
};

/* Adds the ids below `value` until there are more than are shown. */
static void add_ids(const struct check *c, struct names *ids, const struct record *r, const void *value,
                    const char *path)
{
    size_t size = strcspn(path, ".");
    const struct field *f = record_field(r, path, size);
    assert(f && f->kind == KIND_LIST);
    struct list all = list_of(f, value);
    for (size_t i = 0; i < all.count && i < ITEMS_SEARCHED && ids->count <= IDS_SHOWN; i++) {
        const void *item = (const char *)all.items + i * f->item_size;
        const struct entity *e = item; /* where the path ends: a record with an id begins with it */
        if (path[size] != '\0')
            add_ids(c, ids, f->of, item, path + size + 1);
        else if (e->id.s)
            names_add(c, ids, e->id.s);
    }
}

const char *ids_known(const struct check *c, const char *path)
{
    struct names ids = {.count = 0};
    add_ids(c, &ids, &plan_record, c->plan, path);
    bool more = ids.count > IDS_SHOWN;
    ids.count = more ? IDS_SHOWN : ids.count;
    const char *text = names_text(c, &ids);
    return more ? arena_format(c->ds->arena, "%s …", text) : text;
}

void help_ids(const struct check *c, struct diag *d, const char *words, const char *path, const char *ids)
{
    const char *known = ids_known(c, ids);
    if (!known) {
        diag_help(c->ds, d, "%s ไว้ที่ %s", "%s in %s", words, key_name(c, path));
        return;
    }
    const char *first = arena_format(c->ds->arena, "[%.*s]", (int)strcspn(known, ", "), known);
    const char *example = key_value(c, path, first);
    if (strchr(known, ' '))
        diag_help(c->ds, d, "%s เช่น  %s  (เลือกจาก %s)", "%s, as in  %s  (choose from %s)", words, example, known);
    else
        diag_help(c->ds, d, "%s เช่น  %s", "%s, as in  %s", words, example);
}

void help_ignore(const struct check *c, struct diag *d, const char *when)
{
    diag_help(c->ds, d, "%s ให้เติมท้ายบรรทัดนี้  # bmaplan: ignore[%s] เหตุผล",
              "%s, add at the end of this line  # bmaplan: ignore[%s] reason", when, diag_titles[c->code].code);
}

const char *value_word(const struct check *c, const char *path, const char *value)
{
    const struct field *f = key_field(path);
    if (f->kind == KIND_FLAG)
        return c->plan->thai_keys ? "ใช่" : "true";
    int choice = choices_of(f) ? choice_find(choices_of(f), value) : 0;
    return choice ? choice_word(c, path, choice) : value;
}

const char *key_value(const struct check *c, const char *path, const char *value)
{
    return arena_format(c->ds->arena, "%s: %s", key_word(c, path), value_word(c, path, value));
}
