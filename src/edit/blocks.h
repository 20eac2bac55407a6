/* blocks: the lines in which a rewrite differs from its file. */
#ifndef EDIT_BLOCKS_H
#define EDIT_BLOCKS_H

#include <bmaplan/edit.h>

/* Whole lines of the old text, and those that take their place. */
struct block {
    size_t from, to; /* offsets in the old text */
    char *text;
    size_t size;
    size_t line; /* the first of the old lines, from 0 */
    size_t old_lines, new_lines;
};
struct blocks {
    struct arena *arena;
    struct block *items;
    size_t count;
};

struct blocks blocks_find(struct arena *a, const struct rewrite *r);

/* Where the line of an offset begins, and where it ends: behind its '\n', or with the text. */
size_t diff_line_begin(const char *s, size_t at);
size_t diff_line_end(const char *s, size_t size, size_t at);

#endif
