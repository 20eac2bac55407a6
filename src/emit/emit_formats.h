/* The functions behind the rows of formats.def: void emit_<name>(FILE *out, const struct emission *e). */
#ifndef EMIT_FORMATS_H
#define EMIT_FORMATS_H

#include <bmaplan/emit.h>

#define FORMAT(name, file, by_default, needs, thai, english) void emit_##name(FILE *out, const struct emission *e);
#include "formats.def"
#undef FORMAT

#endif
