/* schema_words: the spellings in which a word of the tables is understood, as patterns of a JSON Schema. */
#ifndef MODEL_SCHEMA_WORDS_H
#define MODEL_SCHEMA_WORDS_H

#include <bmaplan/base.h>

/* A regular expression (ECMA 262), without anchors, of every spelling that text_fold() makes this word. */
const char *word_pattern(struct arena *a, const char *word);
/* Has it more than one? */
bool word_varies(const char *word);

#endif
