/* pages.h: what only the laid-out pages can tell. */
#ifndef CLI_PAGES_H
#define CLI_PAGES_H

#include "cli.h"

/* FMT030: the executive summary takes more pages than the edition wants. */
void pages_judge(struct diags *ds, const struct plan *plan, const struct layout *layout);

#endif
