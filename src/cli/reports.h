/* reports: the outputs of one run of `check`: one to standard output, others to files. */
#ifndef CLI_REPORTS_H
#define CLI_REPORTS_H

#include <bmaplan/report.h>

#include "options.h"

/* What goes where. */
struct report_target {
    const struct report_format *format;
    const char *path; /* NULL: standard output */
};
struct reports {
    const struct options *options;
    struct outputs outputs;
    struct report_target *targets; /* the first is standard output */
    struct report *items;
    size_t count;
    const char *new_baseline; /* NULL: none */
    FILE *baseline;
    bool begun; /* it has its heading */
};

/* What --format, --output-file and --write-baseline ask for; most: see struct report; of standard output alone. The arena lives until the program ends. */
void reports_read(struct reports *r, struct arena *a, const struct options *o, size_t most);
/* Opens the outputs; `r` lives until reports_end(). */
void reports_begin(struct reports *r);
/* The findings of a plan, sorted and with fingerprints. Wrong usage if a file to be written is one of the plan's. */
void reports_plan(struct reports *r, const struct diags *ds);
/* All files appear. */
void reports_end(struct reports *r, const struct diag_tally *tally);

#endif
