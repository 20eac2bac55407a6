/* cli: what the commands share. */
#ifndef CLI_CLI_H
#define CLI_CLI_H

#include <bmaplan/emit.h>
#include <bmaplan/load.h>

#include "options.h"

enum exit_status build_run(const struct options *o);
enum exit_status check_run(const struct options *o);
enum exit_status coverage_run(const struct options *o);

/* The language that LC_ALL, LC_MESSAGES or LANG names. */
enum language environment_language(void);
/* May this stream be coloured? */
bool colour_wanted(const struct options *o, FILE *stream);

/* The plan in this folder, for who names none; wrong usage if there is none, or more than one. */
const char *plan_default(const struct options *o);
/* Loads and checks a plan; its findings are in ds, sorted. NULL: no plan could be made of it, and they say why. */
const struct plan *plan_examine(struct diags *ds, const char *path);

/* Prints what stands in ds, sorted, and a summary. */
void findings_print(const struct options *o, FILE *out, const struct diags *ds);

/* Lists like "docx,html" on the command line: the next item, or NULL; *list moves behind it. */
const char *list_next(const char **list, size_t *size);
/* Does the list (NULL: empty) name this word? */
bool list_names(const char *list, const char *word);

#endif
