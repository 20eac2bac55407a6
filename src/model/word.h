/* word: how keys, names and choices are compared - in either script of digits and either form of sara am. */
#ifndef MODEL_WORD_H
#define MODEL_WORD_H

#include <bmaplan/text.h>

/* May text_fold() change the word? Most words are as they should be, and folding costs memory. */
bool word_may_fold(const char *s, size_t size);
/* The same once folded? */
bool word_same(const char *a, const char *b);
/* Folded, and Latin capitals small: how far words are apart is measured on this. */
char *word_plain(struct arena *a, const char *s);
/* The name in the script of `written`. */
const char *word_in_script(const char *written, const char *english, const char *thai);
/* The next word of a list with '|' between them, *rest moves behind it; NULL at the end. *rest may be NULL: no list. */
const char *word_next(struct arena *a, const char **rest);

#endif
