/* A zip container that is written to a stream, the same bytes for the same parts. */
#ifndef BMAPLAN_EMIT_PACKAGE_H
#define BMAPLAN_EMIT_PACKAGE_H

#include <bmaplan/base.h>

struct package;

struct package *package_open(struct arena *a, FILE *out);
/* Adds a part; pictures are packed already and are `stored` as they are. */
void package_add(struct package *p, const char *name, const char *bytes, size_t size, bool stored);
/* Writes the whole to the stream, which stays open. */
void package_close(struct package *p);

#endif
