/* fix: changes of plans that are tried in memory before anything is written. */
#ifndef CLI_FIX_H
#define CLI_FIX_H

#include <bmaplan/edit.h>
#include <bmaplan/report.h>

#include "cli.h"

/* A file as the fixes so far have made it. */
struct version {
    struct rewrite rewrite;
    char *text; /* of malloc; NULL: the file as it is */
    size_t size;
};
struct fixed_file {
    struct file_image image;    /* by which the next loading finds the version `now` */
    struct version now, before; /* before: the last one, while a change is on trial */
};

/* A run over any number of plans. */
struct fixing {
    struct arena *arena;
    const struct options *options;
    bool wanted[D_COUNT];
    FILE *report;              /* a line for each finding that was mended */
    const struct file_image *input; /* standard input, NULL: none */
    struct file_image *images;      /* what loading pretends to find */
    struct fixed_file **files;
    size_t file_count;
    uint64_t *refused; /* fingerprints of findings whose fix made the plan worse */
    size_t refused_count;
    size_t mended;
    struct diag_tally left;
    size_t doubtful; /* of those left: what --unsafe would mend, too */
};

/* The file that a source was read from, or NULL: a template, or a file that has changed since. */
struct fixed_file *fixed_file_of(struct fixing *f, const struct source *source);
/* Is it the file that standard input stands for? */
bool fixed_file_is_input(const struct fixing *f, const char *path);
/* The next loading finds the file with these changes ... */
void fixed_file_try(struct fixing *f, struct fixed_file *file, const struct splices *changes);
/* ... which then stay, or go. */
void fixed_files_settle(struct fixing *f, bool stay);

/* Mends what can be mended in one plan, round by round, until nothing is left that can; counts what is left. */
void fix_plan(struct fixing *f, const char *path);

#endif
