/* files.c: which files a plan is read from. Only `include` is looked at, and what is wrong with it is nobody's finding here. */
#include "loader.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>

/* A plan's files while they are gathered; its findings and all but the paths go with the arena of the loader. */
struct gathering {
    struct loader loader;
    struct plan plan; /* of which only `include` is filled */
    const char *root;
    struct arena *arena;
    struct plan_files files;
};

static void note_pattern(struct gathering *g, const struct event *e)
{
    struct plan *plan = &g->plan;
    if (e->kind != EVENT_SCALAR)
        return;
    struct text *t = arena_grow(g->loader.arena, &plan->include.items, &plan->include.count, sizeof *t);
    *t = (struct text){.s = arena_copy(g->loader.arena, e->s, e->size), .at = e->at};
}

/* A single path stands for a list of one, as it does for the loader. */
static void read_patterns(struct gathering *g)
{
    struct yaml *y = g->loader.yaml;
    const struct event *e = yaml_next(y);
    if (e->kind != EVENT_LIST) {
        struct event first = *e;
        note_pattern(g, e);
        yaml_skip(y, &first);
        return;
    }
    while ((e = yaml_next(y))->kind != EVENT_LIST_END && e->kind != EVENT_END) {
        struct event first = *e;
        note_pattern(g, e);
        yaml_skip(y, &first);
    }
}

static void read_top(struct gathering *g)
{
    static const char include[] = "include";
    struct yaml *y = g->loader.yaml;
    const struct field *wanted = record_field(&plan_record, include, sizeof include - 1);
    const struct event *e = yaml_next(y);
    if (e->kind != EVENT_MAPPING)
        return;
    while ((e = yaml_next(y))->kind != EVENT_MAPPING_END && e->kind != EVENT_END) {
        struct event key = *e;
        bool here = key.kind == EVENT_SCALAR && record_field(&plan_record, e->s, e->size) == wanted;
        yaml_skip(y, &key);
        if (here)
            read_patterns(g);
        else
            yaml_skip_quietly(y);
    }
}

static bool is_known(const struct gathering *g, const char *real)
{
    for (size_t i = 0; i < g->files.count; i++)
        if (strcmp(g->files.items[i], real) == 0)
            return true;
    return false;
}

static void gather(struct gathering *g, const char *path, int depth)
{
    char real[PATH_MAX];
    size_t size;
    struct loader *l = &g->loader;
    if (depth > DEEPEST_INCLUDE || !realpath(path, real) || !path_is_inside(real, g->root) || is_known(g, real))
        return;
    const char *bytes = file_read(l->arena, path, LARGEST_FILE, &size);
    if (!bytes)
        return;
    *(const char **)arena_grow(g->arena, &g->files.items, &g->files.count, sizeof(char *)) =
        arena_copy(g->arena, real, strlen(real));
    size_t from = g->plan.include.count;
    l->folder = path_folder(l->arena, path);
    l->yaml = yaml_open(l->diags, source_add(l->diags, path, bytes, size));
    read_top(g);
    yaml_close(l->yaml);
    struct include_list list = load_includes(l, &g->plan, from);
    for (size_t i = 0; i < list.count; i++)
        gather(g, list.items[i].path, depth + 1);
}

struct plan_files plan_files(struct arena *a, const char *path)
{
    struct arena passing = {0};
    struct diags ds;
    diags_init(&ds, &passing);
    struct gathering g = {.loader = {.diags = &ds, .arena = &passing}, .root = load_root(&passing, path), .arena = a};
    g.loader.top_folder = path_folder(&passing, path);
    if (g.root)
        gather(&g, path, 0);
    arena_free(&passing);
    return g.files;
}
