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

static void add(struct arena *a, struct words *list, const char *path)
{
    *(const char **)arena_grow(a, &list->items, &list->count, sizeof path) = path;
}

static void sort_entry(struct arena *a, const char *folder, const char *name, struct words *plans,
                       struct words *folders)
{
    struct stat info;
    const char *path = arena_format(a, "%s%s", folder, name);
    if (lstat(path, &info) != 0)
        return; /* gone meanwhile */
    if (S_ISDIR(info.st_mode))
        add(a, folders, arena_format(a, "%s/", path));
    else if (is_plan_name(name) && !(stat(path, &info) == 0 && S_ISDIR(info.st_mode)))
        add(a, plans, path);
}

/* folder: "" or with a slash at its end. false with errno: it can't be read. */
static bool read_folder(struct arena *a, const char *folder, struct words *plans, struct words *folders)
{
    DIR *entries = opendir(*folder ? folder : ".");
    if (!entries)
        return false;
    for (const struct dirent *e; (e = readdir(entries)) != NULL;)
        if (e->d_name[0] != '.')
            sort_entry(a, folder, e->d_name, plans, folders);
    closedir(entries);
    return true;
}

static int by_bytes(const void *left, const void *right)
{
    return strcmp(*(const char *const *)left, *(const char *const *)right);
}

static void sort_from(struct words *plans, size_t from)
{
    if (plans->count > from)
        qsort(plans->items + from, plans->count - from, sizeof *plans->items, by_bytes);
}

/* A folder on the way up that nobody lets us read holds no plan of ours. */
void folder_plans(struct arena *a, const char *folder, struct words *plans)
{
    struct words folders = {0};
    size_t from = plans->count;
    read_folder(a, folder, plans, &folders);
    sort_from(plans, from);
}

/* The list of folders grows while it is worked off, so that no more than one of them is open. */
void folder_tree_plans(struct arena *a, const char *folder, struct words *plans)
{
    struct words folders = {0};
    size_t from = plans->count;
    add(a, &folders, folder);
    for (size_t i = 0; i < folders.count; i++)
        if (!read_folder(a, folders.items[i], plans, &folders))
            machine_failed("อ่านโฟลเดอร์ '%s' ไม่ได้: %s", "cannot read the folder '%s': %s", folders.items[i],
                           error_words(errno));
    sort_from(plans, from);
}
