/* Column widths of a table whose author gave none. */
#ifndef DOC_WIDTHS_H
#define DOC_WIDTHS_H

#include <bmaplan/doc.h>

/* Shares that sum to 100, by the longest text of each column; NULL (equal widths) for a table without columns or with
 * more than can be told apart. */
const unsigned *widths_by_text(struct arena *a, const struct node *table);

#endif
