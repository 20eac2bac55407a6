/* schema_words.c: spellings of a word as a pattern. */
#include "schema_words.h"

#include <string.h>

#include <bmaplan/text.h>

enum { SARA_AM = 0x0E33, TONE_FIRST = 0x0E48, TONE_LAST = 0x0E4B, THAI_ZERO = 0x0E50 };

static bool is_tone(int32_t code)
{
    return code >= TONE_FIRST && code <= TONE_LAST;
}

static const char *add_digit(struct arena *a, const char *pattern, int digit)
{
    char thai[5] = {0};
    text_encode(THAI_ZERO + digit, thai);
    return arena_format(a, "%s[%d%s]", pattern, digit, thai);
}

/* Sara am may be typed in two pieces, nikhahit and sara aa, with its tone before or between them. */
static const char *add_sara_am(struct arena *a, const char *pattern, const char *tone)
{
    if (!*tone)
        return arena_format(a, "%s(?:\u0E33|\u0E4D\u0E32)", pattern);
    return arena_format(a, "%s(?:%s\u0E33|%s\u0E4D\u0E32|\u0E4D%s\u0E32)", pattern, tone, tone, tone);
}

const char *word_pattern(struct arena *a, const char *word)
{
    const char *pattern = "", *tone = "", *end = word + strlen(word);
    while (word < end) {
        int32_t code;
        size_t size = text_decode(word, end, &code);
        const char *letter = arena_copy(a, word, size);
        word += size;
        if (code == SARA_AM) {
            pattern = add_sara_am(a, pattern, tone);
            tone = "";
            continue;
        }
        pattern = arena_format(a, "%s%s", pattern, tone);
        tone = is_tone(code) ? letter : "";
        if (text_digit(code) >= 0)
            pattern = add_digit(a, pattern, text_digit(code));
        else if (!*tone)
            pattern = arena_format(a, "%s%s", pattern, letter);
    }
    return arena_format(a, "%s%s", pattern, tone);
}

bool word_varies(const char *word)
{
    return strpbrk(word, "0123456789") || strstr(word, "\u0E33");
}
