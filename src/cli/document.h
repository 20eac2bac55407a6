/* document.h: from a plan to what the formats render. */
#ifndef CLI_DOCUMENT_H
#define CLI_DOCUMENT_H

#include "cli.h"

/* Makes what is needed of scores, document and pages. What the pages give cause for (FMT030) and what is wrong with the
 * theme go to ds; false: the theme can't be used. */
bool document_prepare(struct emission *e, const struct options *o, struct diags *ds, enum format_needs needs);
void document_close(struct emission *e);

#endif
