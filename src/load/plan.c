/* plan.c: a plan from its main file, what it includes, its edition and its names. */
#include "loader.h"

#include <errno.h>
#include <glob.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "editions.h"

/* A folder means the plan in it. */
static const char *main_file(struct arena *a, const char *path)
{
    struct stat info;
    if (strcmp(path, "-") == 0 || stat(path, &info) != 0 || !S_ISDIR(info.st_mode))
        return path;
    static const char *const names[] = {"plan.yaml", "bmaplan.yaml", "*.bmaplan.yaml"};
    const char *slash = path[strlen(path) - 1] == '/' ? "" : "/";
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        glob_t found;
        const char *file = NULL;
        if (glob(arena_format(a, "%s%s%s", load_literal(a, path), slash, names[i]), 0, NULL, &found) == 0)
            file = arena_copy(a, found.gl_pathv[0], strlen(found.gl_pathv[0]));
        globfree(&found);
        if (file)
            return file;
    }
    machine_failed("ไม่มีแผน (plan.yaml, bmaplan.yaml หรือ *.bmaplan.yaml) ในโฟลเดอร์ '%s'",
                   "no plan (plan.yaml, bmaplan.yaml or *.bmaplan.yaml) in the folder '%s'", path);
}

/* A folder that does not exist has no files to include; whether the plan itself can be read is said where it is. */
static const char *root_of(struct loader *l, const char *path)
{
    const char *root = load_root(l->arena, path);
    if (!root && errno == ENOENT)
        return "";
    if (!root)
        machine_failed("อ่านโฟลเดอร์ '%s' ไม่ได้: %s", "cannot read the folder '%s': %s", path_folder(l->arena, path),
                       error_words(errno));
    return root;
}

static void read_file(struct loader *l, struct plan *plan, const struct include_file *file, const char *root,
                      int depth);

static void read_included(struct loader *l, struct plan *plan, size_t from, const char *root, int depth)
{
    struct include_list list = load_includes(l, plan, from);
    for (size_t i = 0; i < list.count; i++) {
        if (depth >= DEEPEST_INCLUDE)
            diag_report(l->diags, D_LNG_LIMIT, list.items[i].at, "รวมไฟล์ซ้อนกันเกิน %d ชั้น",
                        "includes nested deeper than %d levels", (int)DEEPEST_INCLUDE);
        else if (load_may_include(l, &list.items[i], root))
            read_file(l, plan, &list.items[i], root, depth + 1);
    }
}

static void read_file(struct loader *l, struct plan *plan, const struct include_file *file, const char *root, int depth)
{
    unsigned short number;
    if (!load_open(l, file->path, file->at, &number))
        return;
    size_t from = plan->include.count;
    l->folder = path_folder(l->arena, file->path);
    l->yaml = yaml_open(l->diags, number);
    if (depth == 0)
        plan->at = (struct place){.file = number, .line = 1, .column = 1, .end_line = 1, .end_column = 2};
    load_top(l, &plan_record, plan);
    yaml_close(l->yaml);
    read_included(l, plan, from, root, depth);
}

/* Nothing is missing, and nothing names what does not exist, where a file could not be read to its end. */
static bool is_whole(const struct loader *l, size_t before)
{
    if (l->failed)
        return false;
    for (size_t i = before; i < l->diags->count; i++) {
        enum diag_code code = l->diags->items[i]->code;
        if (code == D_LNG_INCLUDE || code == D_LNG_LIMIT)
            return false;
    }
    return true;
}

/* A part of a plan, or no plan at all: whatever else it lacks says nothing. */
static bool is_plan(struct diags *ds, const struct plan *plan)
{
    if (!is_missing(plan->bmaplan.at))
        return true;
    struct diag *d = diag_report(ds, D_LNG_REQUIRED, plan->at, "'bmaplan' ของแผน", "'bmaplan' of the plan");
    diag_help(ds, d, "เขียน  bmaplan: 1  ในไฟล์หลัก  ถ้าไฟล์นี้เป็นส่วนหนึ่งของแผน ให้ตรวจไฟล์หลักที่รวมไฟล์นี้",
              "write  bmaplan: 1  in the main file; if this file is a part of a plan, check the file that includes it");
    return false;
}

static bool is_known_version(struct diags *ds, const struct plan *plan)
{
    const struct number *n = &plan->bmaplan;
    if (!n->ok || decimal_cmp(n->v, decimal_of(1)) == 0)
        return true;
    struct diag *d = diag_report(ds, D_LNG_EDITION, n->at, "ภาษาของแผนรุ่น '%s'", "plan language version '%s'", n->s);
    diag_help(ds, d, "โปรแกรมนี้รู้จักรุ่น 1 เขียน  bmaplan: 1", "this program knows version 1: write  bmaplan: 1");
    return false;
}

struct plan *plan_load(struct diags *ds, const char *path)
{
    struct loader l = {.diags = ds, .arena = ds->arena, .folder = "", .scanner = text_scanner_new(ds->arena)};
    struct plan *plan = arena_alloc(ds->arena, sizeof *plan);
    size_t before = ds->count;
    path = main_file(ds->arena, path);
    struct include_file file = {.path = path};
    char real[PATH_MAX];
    if (realpath(path, real))
        load_remember(&l, real, file.at);
    l.top_folder = path_folder(ds->arena, path);
    read_file(&l, plan, &file, root_of(&l, path), 0);
    if (!is_whole(&l, before) || !is_plan(ds, plan))
        return NULL;
    plan->thai_keys = l.thai_keys > l.english_keys;
    load_required(&l, &plan_record, plan, l.seen);
    if (!is_known_version(ds, plan))
        return NULL;
    plan->edition = edition_choose(&l, plan);
    if (!plan->edition)
        return NULL;
    if (plan->theme_name.s)
        plan->theme = theme_load(ds, plan);
    load_names(&l, plan);
    plan->images.items = l.images;
    plan->images.count = l.image_count;
    plan->texts.items = l.texts;
    plan->texts.count = l.text_count;
    return plan;
}
