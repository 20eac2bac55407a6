/* Which parts of a text are prose, and which are written for machines: code, the targets of links, addresses. */
#ifndef CHECK_PROSE_H
#define CHECK_PROSE_H

#include <stdbool.h>

/* A reading of a text, from its begin on. */
struct prose {
    const char *at;
    bool markdown, fence, code, target, address;
};
struct prose prose_begin(const char *s, bool markdown);

/* Is what stands at `to`, which lies behind what was asked before, written for machines? */
bool prose_is_literal(struct prose *p, const char *to);

#endif
