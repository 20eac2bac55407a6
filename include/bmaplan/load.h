/* load: YAML files -> the model, with a finding for everything that is not the plan language. */
#ifndef BMAPLAN_LOAD_H
#define BMAPLAN_LOAD_H

#include <bmaplan/edition.h>

/* Loads a plan with everything it includes, its edition, and resolves all names. `path` is a file, a folder (its
 * plan.yaml, bmaplan.yaml or *.bmaplan.yaml) or "-". Findings of the language (LNG) go to ds.
 * Returns NULL where no plan could be made of it (syntax error, unknown edition, ...): then nothing is to be checked and
 * the findings say why. A file that the machine can't read is machine_failed(). */
const struct plan *plan_load(struct diags *ds, const char *path);

#endif
