/* cli: what the commands share. */
#ifndef CLI_CLI_H
#define CLI_CLI_H

#include <bmaplan/emit.h>
#include <bmaplan/load.h>

#include "options.h"

enum exit_status build_run(const struct options *o);
enum exit_status check_run(const struct options *o);
enum exit_status coverage_run(const struct options *o);
enum exit_status explain_run(const struct options *o);
enum exit_status fix_run(const struct options *o);
enum exit_status schema_run(const struct options *o);

/* The language that LC_ALL, LC_MESSAGES or LANG names. */
enum language environment_language(void);
/* Do we run under GitHub Actions? */
bool environment_is_github(void);
/* Is it a terminal that knows control sequences? */
bool environment_is_terminal(FILE *stream);
/* May this stream be coloured? */
bool colour_wanted(const struct options *o, FILE *stream);

/* The plan in this folder, for who names none; wrong usage if there is none, or more than one. */
const char *plan_default(const struct options *o);
/* The one plan that the first argument means, or plan_default(); wrong usage if it is a folder of several. */
const char *plan_named(struct arena *a, const struct options *o);
/* Loads and checks a plan, and makes it ready to be rendered; its findings are in ds, sorted. NULL: no plan could be made of
 * it, and they say why. */
const struct plan *plan_examine(struct diags *ds, const char *path);
/* Checks a plan that is loaded, or NULL; all findings are in ds, sorted. as_of: see plan_check(). */
void plan_judge(struct diags *ds, const struct plan *plan, struct date as_of);
/* The plans that a command's arguments mean. */
struct targets {
    const char **items; /* paths, or "-" */
    size_t count;
    struct file_image *input; /* standard input, which files_pretend() knows already; NULL: nobody named it */
    bool searched;            /* a folder was named */
};
/* Each once: files, folders, patterns, parts of a plan, "-"; without an argument the one in this folder. */
struct targets plans_named(struct arena *a, const struct options *o);
/* What --select and --ignore leave; wrong usage where they name no code. */
void codes_wanted(const struct options *o, bool wanted[D_COUNT]);

/* Prints what stands in ds, sorted, and a summary. */
void findings_print(const struct options *o, FILE *out, const struct diags *ds);

/* Lists like "docx,html" on the command line: the next item without blanks around it, or NULL; *list
 * moves behind it. */
const char *list_next(const char **list, size_t *size);
/* Does the list (NULL: empty) name this word? */
bool list_names(const char *list, const char *word);

#endif
