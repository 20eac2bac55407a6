/* sarif: the parts that SARIF's objects have in common - texts, files, places. */
#ifndef DIAG_SARIF_H
#define DIAG_SARIF_H

#include <bmaplan/diag.h>
#include <bmaplan/json.h>

/* An object with nothing but a text: messages, snippets, descriptions. */
void sarif_text(struct json *j, const char *name, const char *text);
/* The member artifactLocation: the file. */
void sarif_artifact(struct json *j, const struct diags *ds, struct place at);
/* `snippet`: with the text that stands there. */
void sarif_region(struct json *j, const struct diags *ds, const char *name, struct place at, bool snippet);
/* The member physicalLocation: the file and, unless it is about no place, the region. */
void sarif_physical(struct json *j, const struct diags *ds, struct place at);

#endif
