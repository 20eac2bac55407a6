/* targets: what the arguments of a command have to do with plans. */
#ifndef CLI_TARGETS_H
#define CLI_TARGETS_H

#include "options.h"

/* Adds the plans of a folder, sorted by bytes. */
void folder_plans(struct arena *a, const char *folder, struct words *plans);
/* The same with those of all folders below; names that begin with a dot and links to folders are passed over. */
void folder_tree_plans(struct arena *a, const char *folder, struct words *plans);

/* A plan that parts of it were asked for, and the real paths of its files. */
struct family {
    const char *path;
    const char *const *files;
    size_t count;
};
/* The plans that were met on the way up: each is looked into once. */
struct families {
    struct arena *arena;
    struct family *items;
    size_t count;
};
/* The plan in the file's folder, or in one above, that includes the file; NULL if there is none. real: its real path. */
const char *plan_above(struct families *known, const char *path, const char *real);

#endif
