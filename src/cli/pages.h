/* pages.h: what only the laid-out pages can tell. */
#ifndef CLI_PAGES_H
#define CLI_PAGES_H

#include "cli.h"

/* FMT030: the executive summary takes more pages than the edition wants. LNG018: links and calls of footnotes that lead
 * nowhere. */
void pages_judge(struct diags *ds, const struct emission *e);

#endif
