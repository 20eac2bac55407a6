/* formats: what the formats of findings are made of, one file a format. */
#ifndef DIAG_FORMATS_H
#define DIAG_FORMATS_H

#include <bmaplan/report.h>

/* ---- finding.c: what several formats say of a finding ---- */

/* "error", "warning", "info" */
extern const char *const severity_words[SEVERITY_INFO + 1];

/* The file's path; where the finding is about no place, the plan's. */
const char *finding_path(const struct diags *ds, struct place at);
/* The place with an end that does not lie before its beginning. */
struct place finding_span(struct place at);
/* That `bmaplan fix` mends it, in the user's language; NULL if nothing does. */
const char *finding_offer(const struct diag *d);
/* "  note: plan.yaml:4:5: ..." and "  help: ...", a line each. */
void finding_remarks(FILE *out, const struct diags *ds, const struct diag *d);
/* All of it as text: its words and, on lines of their own, its remarks. */
char *finding_text(struct arena *a, const struct diags *ds, const struct diag *d);

/* "พบข้อผิดพลาด 2 รายการ คำเตือน 1 รายการ", "2 errors, 1 warning"; false where there is none. */
bool found_write(FILE *out, const struct diag_tally *tally);

/* What is written into memory, to come behind what is not known yet. */
struct report_text {
    FILE *out;
    char *bytes; /* the caller's to free */
    size_t size;
};
void report_text_open(struct report_text *m);
void report_text_close(struct report_text *m);

/* How many findings stand that the report did not show, and the same in words. */
size_t report_unseen(const struct report *r, const struct diag_tally *tally);
const char *report_unseen_words(struct report *r, const struct diag_tally *tally);

/* ---- the formats ---- */

void full_finding(struct report *r, const struct diags *ds, const struct diag *d);
void full_end(struct report *r, const struct diag_tally *tally);
void concise_finding(struct report *r, const struct diags *ds, const struct diag *d);
void concise_end(struct report *r, const struct diag_tally *tally);

void json_report_begin(struct report *r);
void json_report_finding(struct report *r, const struct diags *ds, const struct diag *d);
void json_report_end(struct report *r, const struct diag_tally *tally);
void jsonl_finding(struct report *r, const struct diags *ds, const struct diag *d);

void sarif_begin(struct report *r);
void sarif_finding(struct report *r, const struct diags *ds, const struct diag *d);
void sarif_end(struct report *r, const struct diag_tally *tally);

void github_begin(struct report *r);
void github_finding(struct report *r, const struct diags *ds, const struct diag *d);
void github_end(struct report *r, const struct diag_tally *tally);

void gitlab_begin(struct report *r);
void gitlab_finding(struct report *r, const struct diags *ds, const struct diag *d);
void gitlab_end(struct report *r, const struct diag_tally *tally);

void junit_begin(struct report *r);
void junit_plan(struct report *r, const struct diags *ds);
void junit_finding(struct report *r, const struct diags *ds, const struct diag *d);
void junit_end(struct report *r, const struct diag_tally *tally);

#endif
