/* What findings show of a text around its faults: a few letters on each side, or the syllable alone. */
#ifndef CHECK_EXCERPT_H
#define CHECK_EXCERPT_H

#include "text_fault.h"

/* Bytes [from, to) of a text; dots stand where a word goes on. */
struct excerpt {
    size_t from, to;
    bool cut_before, cut_after;
};

/* Around fault `first` and those behind it, up to `last`: to the next space, or to as many letters as are shown. */
struct excerpt excerpt_around(const struct text_faults *all, size_t first, size_t last);
/* From the consonant that a fault hangs on to the last mark behind it, without dots. */
struct excerpt excerpt_syllable(const struct text_faults *all, size_t fault);
/* As it is written, or with the faults in it mended. */
const char *excerpt_written(const struct check *c, const struct text_faults *all, const struct excerpt *e);
const char *excerpt_mended(const struct check *c, const struct text_faults *all, const struct excerpt *e);

#endif
