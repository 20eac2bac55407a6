/* Numbers among words, and the words around one that say from which side it is to be reached: "ไม่น้อยกว่า 80", "5 ลงมา". */
#ifndef CHECK_BOUND_H
#define CHECK_BOUND_H

#include <stdbool.h>
#include <stddef.h>

enum bound {
    BOUND_NONE,
    BOUND_LEAST, /* the number or more */
    BOUND_MOST,  /* the number or less */
    BOUND_BEYOND /* more, or less, but not the number itself */
};

/* Bytes of the bound's word that stands at s, 0 for none. */
size_t bound_at(const char *s, enum bound *out);
/* Does the text that ends at `end` end with a bound's word? Spaces behind it do not matter. */
bool bound_before(const char *from, const char *end);
/* Bytes of the figure at s: digits of either script, with the commas and points between them; 0 for none. */
size_t figure_at(const char *s);

#endif
