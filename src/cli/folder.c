/* folder.c: the plans of a folder. */
#include "targets.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

static bool is_plan_name(const char *name)
{
    static const char end[] = ".bmaplan.yaml";
    size_t size = strlen(name), tail = sizeof end - 1;
    return strcmp(name, "plan.yaml") == 0 || strcmp(name, "bmaplan.yaml") == 0 ||
           (size > tail && strcmp(name + size - tail, end) == 0);
}

static bool is_yaml_name(const char *name)
{
    const char *end = strrchr(name, '.');
    return end && (strcmp(end, ".yaml") == 0 || strcmp(end, ".yml") == 0);
}

/* What was met so far. */
struct entries {
    struct folder_tree files;
    struct words folders; /* with a slash at their ends */
};

static void add(struct arena *a, struct words *list, const char *path)
{
    *(const char **)arena_grow(a, &list->items, &list->count, sizeof path) = path;
}

static void sort_entry(struct arena *a, const char *folder, const char *name, struct entries *met)
{
    struct stat info;
    const char *path = arena_format(a, "%s%s", folder, name);
    if (lstat(path, &info) != 0)
        return; /* gone meanwhile */
    if (S_ISDIR(info.st_mode))
        add(a, &met->folders, arena_format(a, "%s/", path));
    else if (is_plan_name(name) && !(stat(path, &info) == 0 && S_ISDIR(info.st_mode)))
        add(a, &met->files.plans, path);
    else if (is_yaml_name(name) && S_ISREG(info.st_mode))
        add(a, &met->files.others, path);
}

/* folder: "" or with a slash at its end. false with errno: it can't be read. */
static bool read_folder(struct arena *a, const char *folder, struct entries *met)
{
    DIR *entries = opendir(*folder ? folder : ".");
    if (!entries)
        return false;
    for (const struct dirent *e; (e = readdir(entries)) != NULL;)
        if (e->d_name[0] != '.')
            sort_entry(a, folder, e->d_name, met);
    closedir(entries);
    return true;
}

static int by_bytes(const void *left, const void *right)
{
    return strcmp(*(const char *const *)left, *(const char *const *)right);
}

static void sort(struct words *paths)
{
    if (paths->count > 0)
        qsort(paths->items, paths->count, sizeof *paths->items, by_bytes);
}

/* A folder on the way up that nobody lets us read holds no plan of ours. */
struct words folder_plans(struct arena *a, const char *folder)
{
    struct entries met = {0};
    read_folder(a, folder, &met);
    sort(&met.files.plans);
    return met.files.plans;
}

/* The list of folders grows while it is worked off, so that no more than one of them is open. */
struct folder_tree folder_tree(struct arena *a, const char *folder)
{
    struct entries met = {0};
    add(a, &met.folders, folder);
    for (size_t i = 0; i < met.folders.count; i++)
        if (!read_folder(a, met.folders.items[i], &met))
            machine_failed("อ่านโฟลเดอร์ '%s' ไม่ได้: %s", "cannot read the folder '%s': %s", met.folders.items[i],
                           error_words(errno));
    sort(&met.files.plans);
    sort(&met.files.others);
    return met.files;
}
