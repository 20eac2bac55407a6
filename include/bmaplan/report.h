/* report: findings as someone reads them - a terminal, CI, an editor. */
#ifndef BMAPLAN_REPORT_H
#define BMAPLAN_REPORT_H

#include <bmaplan/diag.h>

/* What a run found, for its last line and its exit status. */
struct diag_tally {
    size_t found[SEVERITY_INFO + 1]; /* findings that stand, by severity */
    size_t plans;                    /* that were looked at */
    bool several;                    /* more than one, or those of a folder: a clean run says how many there were */
    size_t files;                    /* with a finding that stands at a place in them */
    size_t mendable;                 /* of those that stand: `bmaplan fix` mends them without being told more */
    size_t suppressed, known, dropped;
};
/* Adds the findings of one plan; they are sorted. */
void diags_tally(const struct diags *ds, struct diag_tally *tally);

/* One output of findings under way. A format writes what it can at once and keeps in `state` and `arena` what has to wait
 * for the last plan. */
struct report {
    const struct report_format *format;
    FILE *out;
    bool colour;
    bool strict;     /* warnings fail, too */
    struct arena arena;
    size_t most;     /* findings that stand to be written at most, of all plans; 0: all */
    size_t count;    /* of them written, ... */
    size_t left_out; /* ... and beyond `most`: counted in the tally, said at the end */
    size_t errors_left_out;
    void *state;     /* of the format */
};
struct report_format {
    const char *name; /* "full" */
    const char *thai, *english;
    bool marked; /* takes suppressed and known findings, too: they are marked, and not counted */
    /* all may be NULL but `finding`; `plan` comes before the findings of a plan, which may have none */
    void (*begin)(struct report *r);
    void (*plan)(struct report *r, const struct diags *ds);
    void (*finding)(struct report *r, const struct diags *ds, const struct diag *d);
    void (*end)(struct report *r, const struct diag_tally *tally);
};
extern const struct report_format report_formats[]; /* ends with a NULL name; the first is what a user at a terminal gets */

/* NULL if there is no such format. */
const struct report_format *report_format_find(const char *name);

/* Begin, one call for each plan in order, end. The stream is the caller's to open, check and close; `colour`, `strict` and
 * `most` are set before. The findings are sorted and have their fingerprints. */
void report_begin(struct report *r, const struct report_format *format, FILE *out);
void report_plan(struct report *r, const struct diags *ds);
void report_end(struct report *r, const struct diag_tally *tally);

/* Words or paths as a terminal may be shown them: on one line, and no character of theirs steers it. */
void report_words(FILE *out, const char *s);

/* ---- a baseline: the findings of an inherited plan, which new ones are told from ---- */

struct baseline;
/* Reads what baseline_write() wrote; NULL with a finding-free message in *why (in the user's language) if it is none. */
const struct baseline *baseline_read(struct arena *a, const char *bytes, size_t size, const char **why);
/* How many findings it holds. */
size_t baseline_count(const struct baseline *b);
/* Marks the findings that it holds as known; never what diag_is_unread(). */
void baseline_apply(const struct baseline *b, struct diags *ds);
/* The findings of one plan, whether known already or not, but the suppressed ones and what diag_is_unread(); `first`: the
 * file's heading, too. */
void baseline_write(FILE *out, const struct diags *ds, bool first);

#endif
