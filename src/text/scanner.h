/* The table by which signs of faults are told. */
#ifndef TEXT_SCANNER_H
#define TEXT_SCANNER_H

#include "misspelt.h"

/* Places in the table: Thai letters stand at their distance from U+0E00, other characters behind the last of them. */
enum {
    THAI_BASE = 0x0E00,
    PLACE_PUNCTUATION = 0x60, /* the start of a text too */
    PLACE_SPACE,
    PLACE_HASH,
    PLACE_LATIN,
    PLACE_DIGIT,
    PLACE_OTHER, /* beyond ASCII and Thai */
    PLACES = 0x80
};
enum {
    NUMBER_BEGINS = 1 << 14 /* in the table only: a digit of either script */
};

struct text_scanner {
    uint16_t pairs[PLACES][PLACES];        /* signs of the second character behind the first */
    unsigned char ascii[0x80];             /* places of the ASCII characters */
    struct misspelt *misspelt[PLACES * 2]; /* by the places of the two letters that tell them */
};

/* Where the misspellings stand that two letters tell. */
static inline unsigned list_of(unsigned first, unsigned second)
{
    return (first * 5 + second) % (2 * PLACES);
}

#endif
