/* The common misspellings, each with the right spelling and the two letters that tell it best. */
#ifndef TEXT_MISSPELT_H
#define TEXT_MISSPELT_H

#include <bmaplan/text.h>

struct misspelt {
    struct misspelt *next;
    const char *word, *right; /* both the same: it is not wrong, although it holds a wrong one */
    size_t size;              /* of the word */
    size_t lead;              /* bytes of the word up to the end of the two letters */
    int32_t first, second;    /* the letters */
};

/* All of templates/th-misspellings.txt, the last one first. */
struct misspelt *misspelt_read(struct arena *a);

#endif
