/* suspect.c: signs that a text may have a fault, found in one fast pass over its pairs of letters. */
#include <bmaplan/text.h>

#include <string.h>

#include "letters.h"
#include "scanner.h"

enum { CITIZEN_DIGITS = 13 };

/* The pass over one text. */
struct pass {
    const char *s, *end;
    const char *text;
    const char *digits_end; /* of the last run of digits */
    const char *word_end;   /* of the last run of digits in a Latin word */
    unsigned digit_count;   /* in runs that one dash or space parts */
    unsigned found;
};

/* Is the digit at s a part of a Latin word ("PM2.5", "COVID-19")? What joins them is punctuation at most. */
static bool is_in_word(const struct pass *p, const char *s)
{
    bool joined = s > p->text && s[-1] != '\0' && strchr("-./:_=?&", s[-1]) != NULL;
    const char *before = joined ? s - 1 : s;
    return before > p->text && (before == p->word_end || is_latin((unsigned char)before[-1]));
}

/* The digits of one script from p->s on; how many. */
static unsigned pass_digits(struct pass *p)
{
    const char *s = p->s;
    while (s < p->end && *s >= '0' && *s <= '9')
        s++;
    unsigned count = (unsigned)(s - p->s);
    if (count == 0)
        for (; p->end - s >= 3 && memcmp(s, "\xE0\xB9", 2) == 0 && (unsigned char)(s[2] - 0x90) <= 9; s += 3)
            count++;
    p->s = s;
    return count;
}

/* From a digit on; behind it stands no further one of the same script. A word goes on behind its digits. */
static unsigned pass_number(struct pass *p, const char *start)
{
    bool near = p->digits_end != NULL && start - p->digits_end <= 1 &&
                (start == p->digits_end || start[-1] == ' ' || start[-1] == '-');
    bool arabic = *start >= '0' && *start <= '9', word = arabic && is_in_word(p, start);
    bool mixed = arabic && start == p->digits_end; /* "๕1kg" */
    p->s = start;
    unsigned count = pass_digits(p);
    p->digit_count = near ? p->digit_count + count : count;
    p->digits_end = p->s;
    if (p->digit_count >= CITIZEN_DIGITS)
        p->found |= SUSPECT_CITIZEN;
    word |= arabic && p->s < p->end && is_latin((unsigned char)*p->s);
    if (word)
        p->word_end = p->s;
    if (!word || mixed)
        p->found |= arabic ? HAS_ARABIC_DIGIT : HAS_THAI_DIGIT;
    return word ? PLACE_LATIN : arabic ? PLACE_DIGIT : (unsigned)(THAI_ZERO - THAI_BASE);
}

static bool follows(const struct pass *p, const char *letters)
{
    size_t size = strlen(letters);
    return (size_t)(p->end - p->s) >= size && memcmp(p->s, letters, size) == 0;
}

/* Does one of the list stand around the two letters that end before p->s? */
static bool is_misspelt(const struct pass *p, const struct misspelt *list)
{
    size_t before = (size_t)(p->s - p->text), after = (size_t)(p->end - p->s);
    for (const struct misspelt *m = list; m != NULL; m = m->next) {
        bool fits = m->lead <= before && m->size - m->lead <= after;
        const char *s = p->s - (fits ? m->lead : 0);
        if (fits && s[m->size - 1] == m->word[m->size - 1] && memcmp(s, m->word, m->size) == 0)
            return true;
    }
    return false;
}

/* Of signs that two letters alone do not show, those that the letters around them confirm. */
static unsigned confirmed(const struct pass *p, unsigned signs, const struct misspelt *list)
{
    if (signs & SUSPECT_SPELLING && !is_misspelt(p, list))
        signs &= ~(unsigned)SUSPECT_SPELLING;
    if (signs & SUSPECT_NAME && !follows(p, "\xE0\xB8\xA3") && !follows(p, "\xE0\xB8\x99")) /* กกร, สำน */
        signs &= ~(unsigned)SUSPECT_NAME;
    if (signs & SUSPECT_DOCUMENT && !follows(p, "บัติก"))
        signs &= ~(unsigned)SUSPECT_DOCUMENT;
    return signs;
}

/* A character beyond ASCII and Thai at s: where the next one begins. */
static const char *pass_other(struct pass *p, const char *s)
{
    int32_t code;
    s += text_decode(s, p->end, &code);
    p->found |= is_unseen(code) ? SUSPECT_UNSEEN : 0;
    return s;
}

/* "...", "- -", "xxx", "TODO", "[เขียนคำนำ]", "รอข้อมูล" and the like all begin so. */
static bool may_be_placeholder(const char *s, const char *end)
{
    while (s < end && memchr(" \t\r\n", *s, 4))
        s++;
    if (s == end)
        return false;
    unsigned char c = (unsigned char)*s;
    if (c < 0x80)
        return memchr(".-_?[<(xXtTlL", c, 13) != NULL;
    return c == 0xE2 || (end - s >= 6 && memcmp(s, "รอ", 6) == 0); /* dashes and dots; รอข้อมูล */
}

/* The loop keeps what it needs in registers: most pairs have no sign. */
unsigned text_suspects(const struct text_scanner *t, const char *text, size_t size)
{
    struct pass p = {.text = text, .end = text + size};
    const char *s = text, *end = text + size;
    unsigned before = PLACE_PUNCTUATION;
    while (s < end) {
        const char *start = s;
        unsigned char c = (unsigned char)*s;
        unsigned place;
        if (c == 0xE0 && end - s >= 3 && ((unsigned char)s[1] & 0xFE) == 0xB8) {
            place = ((unsigned)s[1] & 1) << 6 | ((unsigned)s[2] & 0x3F);
            s += 3;
        } else if (c < 0x80) {
            place = t->ascii[c];
            s++;
        } else {
            place = PLACE_OTHER;
            s = pass_other(&p, s);
        }
        unsigned signs = t->pairs[before][place];
        if (signs != 0) {
            p.s = s;
            p.found |= confirmed(&p, signs, t->misspelt[list_of(before, place)]);
            if (signs & NUMBER_BEGINS)
                place = pass_number(&p, start);
            s = p.s;
        }
        before = place;
    }
    if (p.found & HAS_THAI_DIGIT && p.found & HAS_ARABIC_DIGIT)
        p.found |= SUSPECT_DIGITS;
    if (may_be_placeholder(text, end))
        p.found |= SUSPECT_PLACEHOLDER;
    return p.found & ~(unsigned)NUMBER_BEGINS;
}
