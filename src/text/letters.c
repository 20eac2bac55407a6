/* letters.c: the kinds of Thai letters, and steps over a text. */
#include "letters.h"

#include <assert.h>

enum { THAI_FIRST = 0x0E00, THAI_LAST = 0x0E4F, LONGEST = 4 /* bytes of a code point */ };

/* One sign a letter from U+0E00 on: the place of its kind in the enum. */
static const char kinds[] = "0111111111111111" /* ก to ฏ */
                            "1111111111111111"
                            "1111111111111110" /* to ฮ, then ฯ */
                            "3433444455900000"
                            "22222304666678:0";

static_assert(sizeof kinds - 1 == THAI_LAST - THAI_FIRST + 1, "one sign a letter");
static_assert(LETTER_YAMAKKAN == ':' - '0', "the kinds as they are numbered");

enum letter letter_of(int32_t code)
{
    bool thai = code >= THAI_FIRST && code <= THAI_LAST;
    return thai ? (enum letter)(kinds[code - THAI_FIRST] - '0') : LETTER_NONE;
}

bool letters_clash(int32_t before, int32_t mark)
{
    enum letter base = letter_of(before), kind = letter_of(mark);
    bool bare = base == LETTER_CONSONANT || base == LETTER_PHINTHU || base == LETTER_YAMAKKAN;
    bool vowel = base == LETTER_UPPER || base == LETTER_LOWER;
    switch (kind) {
    case LETTER_NONE:
    case LETTER_CONSONANT:
    case LETTER_LEADING:
    case LETTER_FOLLOWING:
        return false;
    case LETTER_UPPER:
    case LETTER_LOWER:
        return !bare && base != LETTER_NIKHAHIT;
    case LETTER_TONE:
        return !bare && base != LETTER_NIKHAHIT && (!vowel || before == THAI_MAITAIKHU);
    case LETTER_SILENCER:
        return !bare && !vowel && base != LETTER_TONE;
    case LETTER_NIKHAHIT:
        return !bare && !vowel && base != LETTER_TONE && before != THAI_SARA_AA;
    case LETTER_PHINTHU:
    case LETTER_YAMAKKAN:
        return !bare || before == mark;
    }
    return false;
}

/* Behind the bytes that go on with the code point at s; every letter is asked for it, and strnlen() costs more. */
static const char *bytes_end(const char *s)
{
    size_t size = 1;
    while (size < LONGEST && ((unsigned char)s[size] & 0xC0) == 0x80)
        size++;
    return s + size;
}

int32_t code_at(const char *s)
{
    if ((unsigned char)*s < 0x80)
        return *s;
    int32_t code;
    text_decode(s, bytes_end(s), &code);
    return code;
}

const char *step_back(const char *text, const char *s)
{
    do
        s--;
    while (s > text && ((unsigned char)*s & 0xC0) == 0x80);
    return s;
}

int32_t code_before(const char *text, const char *s)
{
    return s == text ? 0 : code_at(step_back(text, s));
}

const char *step_over(const char *s)
{
    int32_t code;
    return s + text_decode(s, bytes_end(s), &code);
}

char *letters_text(struct arena *a, int32_t first, int32_t second)
{
    char bytes[8];
    size_t size = first ? text_encode(first, bytes) : 0;
    size += second ? text_encode(second, bytes + size) : 0;
    return arena_copy(a, bytes, size);
}
