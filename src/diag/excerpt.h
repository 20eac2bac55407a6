/* excerpt: the source line under a finding, with carets. */
#ifndef DIAG_EXCERPT_H
#define DIAG_EXCERPT_H

#include <bmaplan/diag.h>

/* `colour` begins and `plain` ends the colour of the carets; empty where there is none. */
void excerpt_print(FILE *out, const struct diags *ds, struct place at, const char *colour, const char *plain);

#endif
