/* mend: fixes for findings of the language, worded as they have to stand in the file. */
#ifndef LOAD_MEND_H
#define LOAD_MEND_H

#include "loader.h"

/* 'the text', in single quotes. */
char *mend_quoted(struct arena *a, const char *s, size_t size);

/* The value at this place becomes another one; quoted where it has to be, or was. No fix where it goes over several lines. */
void mend_value(struct diags *ds, struct diag *d, enum fix_kind kind, struct place at, const char *value);
/* A number or a date that could not be read becomes what it was probably meant to be: safe where no more goes than signs that
 * are no part of it. */
void mend_reading(struct diags *ds, struct diag *d, struct place at, const char *written, const char *meant);
/* LNG005: one value where a list belongs becomes the list's item, below the key; "K1, K2" becomes two. */
void mend_list(struct diags *ds, struct diag *d, const struct field *f, struct place key, const struct event *value);
/* LNG002: `{amount: 1,500}` with the number in quotes; `at`: where it begins. */
void mend_split_number(struct diags *ds, struct diag *d, struct place at);
/* The same for a text: quotes around all from where it begins to the end of its last part, which moves with each part. */
void mend_split_text(struct diags *ds, struct diag *d, struct place text, struct place part);
/* LNG020: the text and what was cut from it, in quotes; the place of `text` ends where it was cut. Returns what is to
 * stand there. */
const char *mend_cut(struct diags *ds, struct diag *d, struct place text, const char *hash);

#endif
