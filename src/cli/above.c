/* above.c: the plan that a file is a part of. */
#include "targets.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include <bmaplan/load.h>

/* "a/b/" -> "a/", "a/" -> "", "" -> "../", "../" -> "../../", "/a/" -> "/". */
static const char *folder_above(struct arena *a, const char *folder)
{
    size_t size = strlen(folder);
    while (size > 0 && folder[size - 1] == '/')
        size--;
    size_t from = size;
    while (from > 0 && folder[from - 1] != '/')
        from--;
    size_t name = size - from;
    if (name == 0 || (name == 2 && memcmp(folder + from, "..", 2) == 0))
        return arena_format(a, "%s../", folder);
    if (name == 1 && folder[from] == '.')
        return folder_above(a, arena_copy(a, folder, from));
    return arena_copy(a, folder, from);
}

static const struct family *family_of(struct families *known, const char *plan)
{
    for (size_t i = 0; i < known->count; i++)
        if (strcmp(known->items[i].path, plan) == 0)
            return &known->items[i];
    struct plan_files files = plan_files(known->arena, plan);
    struct family *f = arena_grow(known->arena, &known->items, &known->count, sizeof *f);
    *f = (struct family){.path = plan, .files = files.items, .count = files.count};
    return f;
}

/* A plan's own file comes first. */
static bool has_part(const struct family *f, const char *real)
{
    for (size_t i = 1; i < f->count; i++)
        if (strcmp(f->files[i], real) == 0)
            return true;
    return false;
}

static const char *plan_in(struct families *known, const char *folder, const char *real)
{
    struct words plans = folder_plans(known->arena, folder);
    for (size_t i = 0; i < plans.count; i++)
        if (has_part(family_of(known, plans.items[i]), real))
            return plans.items[i];
    return NULL;
}

const char *plan_above(struct families *known, const char *path, const char *real)
{
    char top[PATH_MAX];
    for (const char *folder = path_folder(known->arena, path);; folder = folder_above(known->arena, folder)) {
        const char *plan = plan_in(known, folder, real);
        if (plan)
            return plan;
        if (!realpath(*folder ? folder : ".", top) || strcmp(top, "/") == 0)
            return NULL;
    }
}
