/* load: YAML files -> the model, with a finding for everything that is not the plan language. */
#ifndef BMAPLAN_LOAD_H
#define BMAPLAN_LOAD_H

#include <bmaplan/edition.h>
#include <bmaplan/theme.h>

/* Loads a plan with everything it includes, its edition, and resolves all names. `path` is a file, a folder (its
 * plan.yaml, bmaplan.yaml or *.bmaplan.yaml) or "-". Findings of the language (LNG) go to ds.
 * Returns NULL where no plan could be made of it (syntax error, unknown edition, ...): then nothing is to be checked and
 * the findings say why. A file that the machine can't read is machine_failed(). */
struct plan *plan_load(struct diags *ds, const char *path);

/* The real paths of the files that a plan is read from: its own, then those it includes, as far as they can be read. */
struct plan_files {
    const char **items;
    size_t count;
};
struct plan_files plan_files(struct arena *a, const char *path);

/* The edition of this name ("bma-2563") or .yaml file, NULL for the newest. NULL where it has errors, which go to ds. */
const struct edition *edition_load(struct diags *ds, const char *name);

/* For a draft, once the rules have judged the plan: a required text that was not written, or could not be read, says what it
 * is to be, "[ชื่อตัวชี้วัด]". Its place stays missing. Whoever renders a plan finds no required text that is NULL. */
void plan_complete(struct arena *a, struct plan *plan);

/* Where bytes [from, to) of a text value stand in the file: `at` is the value's place, `s` its text. Knows how YAML writes
 * texts - plain, quoted, block and folded - so that the place is exact to the character; a span over several lines has an
 * end_line of its own. */
struct place value_span(const struct diags *ds, struct place at, const char *s, size_t from, size_t to);
/* The same for many parts in one pass: they ascend and do not overlap. out[i] is where parts[i] stands. */
void value_spans(const struct diags *ds, struct place at, const char *s, const struct text_fault *parts, size_t count,
                 struct place *out);

/* The theme that the plan names (theme: my-theme.yaml, beside the plan), or the standard one; --font is the caller's.
 * NULL where it has errors, which go to ds. plan_load() has loaded the one that is named, with its findings: plan->theme. */
const struct theme *theme_load(struct diags *ds, const struct plan *plan);

#endif
