/* Units of measure among words: which unit of the plan or of the edition's registry stands in a text, or was meant. */
#ifndef CHECK_UNIT_H
#define CHECK_UNIT_H

#include "rule.h"

/* By name or alias, the plan's own first; NULL if there is none. */
const struct unit *unit_named(const struct plan *p, const char *name);
/* Bytes of the longest unit that stands at s, 0 for none. */
size_t unit_at(const struct plan *p, const char *s, const struct unit **out);
/* The longest unit that the text ends with, or NULL. */
const struct unit *unit_at_end(const struct plan *p, const char *s);
/* The one whose name or alias differs by the fewest slips of typing, or NULL. */
const struct unit *unit_nearest(const struct plan *p, const char *s);
/* Is it KPI002's: a text that is no unit? */
bool unit_is_text(const struct check *c, const struct kpi *k);

#endif
