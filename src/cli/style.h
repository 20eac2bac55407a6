/* style: how a command may show its result, where that is no list of findings. */
#ifndef CLI_STYLE_H
#define CLI_STYLE_H

#include "options.h"

/* What --format may be: a row of a table that ends with a NULL name; the first is what a user gets who names none. */
struct style {
    const char *name, *thai, *english;
};

/* The index of the one that --format asks for; wrong usage if there is none. */
size_t style_wanted(const struct options *o, const struct style *styles);

/* A text and blanks up to a width in columns of a terminal: printf's widths count bytes. */
void column_print(FILE *out, const char *text, unsigned width);

#endif
