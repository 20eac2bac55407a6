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

/* For a draft, once the rules have judged the plan: a required text that was not written, or could not be read, says what it
 * is to be, "[ชื่อตัวชี้วัด]". Its place stays missing. Whoever renders a plan finds no required text that is NULL. */
void plan_complete(struct arena *a, struct plan *plan);

/* The theme that the plan names (theme: my-theme.yaml, beside the plan), or the standard one; --font is the caller's.
 * NULL where it has errors, which go to ds. plan_load() has loaded the one that is named, with its findings: plan->theme. */
const struct theme *theme_load(struct diags *ds, const struct plan *plan);

#endif
