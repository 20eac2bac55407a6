/* What kinds of letters Thai has, which may stand side by side, and steps over a text that look at its neighbours. */
#ifndef TEXT_LETTERS_H
#define TEXT_LETTERS_H

#include <bmaplan/text.h>

enum {
    NO_BREAK_SPACE = 0x00A0,
    THAI_SO_SUEA = 0x0E2A,
    THAI_SARA_A = 0x0E30,
    THAI_SARA_AA = 0x0E32,
    THAI_SARA_AM = 0x0E33,
    THAI_SARA_I = 0x0E34,
    THAI_SARA_U = 0x0E38,
    THAI_PHINTHU = 0x0E3A,
    THAI_SARA_E = 0x0E40,
    THAI_SARA_AE = 0x0E41,
    THAI_LAKKHANGYAO = 0x0E45, /* the long stroke of ฤๅ, which looks like sara aa */
    THAI_MAIYAMOK = 0x0E46,
    THAI_MAITAIKHU = 0x0E47,
    THAI_NIKHAHIT = 0x0E4D,
    THAI_ZERO = 0x0E50,
    DOTTED_CIRCLE = 0x25CC, /* stands for any letter where a mark is spoken of */
    REPLACEMENT = 0xFFFD
};

enum letter {
    LETTER_NONE, /* no letter of Thai */
    LETTER_CONSONANT,
    LETTER_LEADING,   /* a vowel before its consonant */
    LETTER_FOLLOWING, /* a vowel behind it */
    LETTER_UPPER,     /* from here on: marks, which stand above or below a consonant */
    LETTER_LOWER,
    LETTER_TONE,
    LETTER_SILENCER,
    LETTER_NIKHAHIT,
    LETTER_PHINTHU,
    LETTER_YAMAKKAN
};

enum letter letter_of(int32_t code);
static inline bool is_mark(int32_t code)
{
    return letter_of(code) >= LETTER_UPPER;
}
/* ก to ฮ */
static inline bool is_consonant(int32_t code)
{
    return code >= 0x0E01 && code <= 0x0E2E;
}
static inline bool is_latin(int32_t code)
{
    return (code >= 'A' && code <= 'Z') || (code >= 'a' && code <= 'z');
}
/* No mark of Thai may stand behind this one; sara am has rules of its own, and sara aa before a nikhahit is its affair. */
bool letters_clash(int32_t before, int32_t mark);

/* An honest text has none of these: see text_next_unseen(). */
bool is_unseen(int32_t code);

/* The code point at s, and the one before it; 0 at the ends of the text. */
int32_t code_at(const char *s);
int32_t code_before(const char *text, const char *s);
/* Where the code point before s begins; s lies behind the text's start. */
const char *step_back(const char *text, const char *s);
/* Behind the code point at s, which is not the text's end. */
const char *step_over(const char *s);
/* One or two code points in UTF-8; 0 is left out. */
char *letters_text(struct arena *a, int32_t first, int32_t second);

#endif
