/* scanner.c: the table of pairs of characters, made once for many texts. */
#include "scanner.h"

#include <string.h>

#include "letters.h"

/* ---- pairs ---- */

static bool is_thai_place(unsigned place)
{
    return place < PLACE_PUNCTUATION;
}

/* A character of the kind that has the place. */
static int32_t code_of(unsigned place)
{
    static const char others[] = "( #A0";
    if (is_thai_place(place))
        return THAI_BASE + (int32_t)place;
    return place < PLACE_OTHER ? others[place - PLACE_PUNCTUATION] : REPLACEMENT;
}

static unsigned sara_am_signs(unsigned first, int32_t before, int32_t code)
{
    bool tone = letter_of(code) == LETTER_TONE;
    bool vowel = code == THAI_SARA_AA || code == THAI_SARA_AM;
    bool split = vowel && (first == PLACE_SPACE || first == PLACE_OTHER);
    bool pair = before == THAI_NIKHAHIT && (code == THAI_SARA_AA || code == THAI_LAKKHANGYAO || tone);
    bool turned = before == THAI_SARA_AA && code == THAI_NIKHAHIT;
    bool twice = before == THAI_SARA_AM && code == THAI_SARA_AA;
    return split || pair || turned || twice ? SUSPECT_SARA_AM : 0;
}

static unsigned lookalike_signs(int32_t before, int32_t code)
{
    bool doubled = before == THAI_SARA_E && code == THAI_SARA_E;
    bool stroke = code == THAI_LAKKHANGYAO && letter_of(before) != LETTER_NONE;
    bool latin = (letter_of(before) == LETTER_LEADING && is_latin(code)) ||
                 (is_latin(before) && (is_mark(code) || letter_of(code) == LETTER_FOLLOWING));
    return doubled || stroke || latin ? SUSPECT_LOOKALIKE : 0;
}

static bool is_word_place(unsigned place)
{
    return place == PLACE_LATIN || place == PLACE_DIGIT ||
           (is_thai_place(place) && (letter_of(code_of(place)) != LETTER_NONE || text_digit(code_of(place)) >= 0));
}

static unsigned space_signs(unsigned first, unsigned second)
{
    enum { YAMOK = THAI_MAIYAMOK - THAI_BASE };
    bool close = (second == YAMOK && is_word_place(first)) || (first == YAMOK && is_word_place(second));
    return close || (first == PLACE_SPACE && second == PLACE_SPACE) ? SUSPECT_SPACES : 0;
}

/* What can't be told by two letters alone is looked at again: see confirmed(). */
static unsigned word_signs(unsigned first, int32_t before, int32_t code)
{
    enum { KO_KAI = 0x0E01, DO_CHADA = 0x0E0E, TO_PATAK = 0x0E0F };
    unsigned signs = 0;
    if (before == KO_KAI && code == KO_KAI)
        signs |= SUSPECT_NAME;
    if (before == THAI_SO_SUEA && (code == THAI_SARA_AM || code == THAI_NIKHAHIT))
        signs |= SUSPECT_NAME;
    if ((before == DO_CHADA || before == TO_PATAK) && code == THAI_SARA_I)
        signs |= SUSPECT_DOCUMENT;
    if (first == PLACE_HASH && is_latin(code))
        signs |= SUSPECT_SHEET;
    return signs;
}

static unsigned signs_of(unsigned first, unsigned second)
{
    int32_t before = code_of(first), code = code_of(second);
    unsigned signs = sara_am_signs(first, before, code) | lookalike_signs(before, code) | space_signs(first, second) |
                     word_signs(first, before, code);
    if (letters_clash(before, code))
        signs |= SUSPECT_MARKS;
    if (text_digit(code) >= 0)
        signs |= NUMBER_BEGINS;
    return signs;
}

/* ---- the misspellings ---- */

static unsigned place_of(const struct text_scanner *t, int32_t code)
{
    if (code < 0x80)
        return t->ascii[code];
    bool thai = code >= THAI_BASE && code < THAI_BASE + PLACE_PUNCTUATION;
    return thai ? (unsigned)(code - THAI_BASE) : PLACE_OTHER;
}

static void add_misspellings(struct text_scanner *t, struct arena *a)
{
    for (struct misspelt *m = misspelt_read(a), *next; m != NULL; m = next) {
        next = m->next;
        if (strcmp(m->word, m->right) == 0)
            continue;
        unsigned first = place_of(t, m->first), second = place_of(t, m->second);
        t->pairs[first][second] |= SUSPECT_SPELLING;
        struct misspelt **list = &t->misspelt[list_of(first, second)];
        m->next = *list;
        *list = m;
    }
}

static unsigned ascii_place(int c)
{
    if (c == ' ' || c == '\t')
        return PLACE_SPACE;
    if (c == '#')
        return PLACE_HASH;
    if (c >= '0' && c <= '9')
        return PLACE_DIGIT;
    return is_latin(c) ? PLACE_LATIN : PLACE_PUNCTUATION;
}

const struct text_scanner *text_scanner_new(struct arena *a)
{
    struct text_scanner *t = arena_alloc(a, sizeof *t);
    for (int c = 0; c < 0x80; c++)
        t->ascii[c] = (unsigned char)ascii_place(c);
    for (unsigned first = 0; first <= PLACE_OTHER; first++)
        for (unsigned second = 0; second <= PLACE_OTHER; second++)
            t->pairs[first][second] = (uint16_t)signs_of(first, second);
    add_misspellings(t, a);
    return t;
}
