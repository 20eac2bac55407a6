/* targets: what the arguments of a command have to do with plans. */
#ifndef CLI_TARGETS_H
#define CLI_TARGETS_H

#include "options.h"

/* The plans of a folder, sorted by bytes. */
struct words folder_plans(struct arena *a, const char *folder);
/* What a folder and those below it hold; names that begin with a dot and links to folders are passed over. */
struct folder_tree {
    struct words plans;  /* by their names, sorted by bytes */
    struct words others; /* other YAML files, sorted by bytes: parts of plans, or plans that nobody looks for */
};
struct folder_tree folder_tree(struct arena *a, const char *folder);

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
