/* lookalike.c: letters typed for others that look like them. */
#include "letters.h"

#include <string.h>

/* Thai consonants that have one Latin letter like them; most have several, or none. */
static const struct {
    int32_t latin, thai;
} alike[] = {{'s', 0x0E23}, {'w', 0x0E1E}, {'W', 0x0E1E}};

static int32_t thai_like(int32_t latin)
{
    for (size_t i = 0; i < sizeof alike / sizeof *alike; i++)
        if (alike[i].latin == latin)
            return alike[i].thai;
    return 0;
}

/* A Latin letter where only a consonant can stand: behind a leading vowel, or before a mark or vowel that leans on it. More
 * than one are a word of their own, or a name. */
static bool is_in_thai_word(const char *text, const char *s)
{
    int32_t before = code_before(text, s), after = code_at(step_over(s));
    if (is_latin(before) || is_latin(after) || letter_of(before) == LETTER_NONE)
        return false;
    bool leans = (is_mark(after) && after != THAI_PHINTHU) || letter_of(after) == LETTER_FOLLOWING;
    return letter_of(before) == LETTER_LEADING || leans;
}

/* ฤๅ and ฦๅ have it; behind a nikhahit it is half a sara am. */
static bool is_stroke_for_vowel(int32_t before)
{
    enum { RU = 0x0E24, LU = 0x0E26 };
    enum letter kind = letter_of(before);
    return (kind == LETTER_CONSONANT && before != RU && before != LU) || kind == LETTER_TONE;
}

bool text_next_lookalike(struct arena *a, const char *text, size_t from, struct text_fault *out)
{
    for (const char *s = text + from; *s != '\0'; s = step_over(s)) {
        int32_t code = code_at(s), right = 0;
        const char *end = step_over(s);
        bool latin = is_latin(code) && is_in_thai_word(text, s);
        if (latin) {
            right = thai_like(code);
        } else if (code == THAI_SARA_E && code_at(end) == THAI_SARA_E) {
            right = THAI_SARA_AE;
            end = step_over(end);
        } else if (code == THAI_LAKKHANGYAO && is_stroke_for_vowel(code_before(text, s))) {
            right = THAI_SARA_AA;
        } else {
            continue;
        }
        *out = (struct text_fault){.from = (size_t)(s - text), .to = (size_t)(end - text), .doubtful = latin};
        out->right = right ? letters_text(a, right, 0) : NULL;
        return true;
    }
    return false;
}
