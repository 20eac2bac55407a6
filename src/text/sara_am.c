/* sara_am.c: sara am in a broken form: taken apart, doubled, or split from its consonant. */
#include "letters.h"

#include <string.h>

/* A fault's end, and its repair. */
struct broken {
    const char *end;
    int32_t tone; /* before the sara am, or 0 */
    bool doubtful;
};

static bool is_tone(int32_t code)
{
    return letter_of(code) == LETTER_TONE;
}

/* What may part the halves of a sara am, or it from its consonant. */
static bool is_gap(int32_t code)
{
    return code == ' ' || code == REPLACEMENT || code == NO_BREAK_SPACE || code == 0x200B;
}

/* U+0E4D at s: then a tone or none, a gap or none, and sara aa (or the stroke like it). */
static bool read_apart(const char *text, const char *s, struct broken *out)
{
    int32_t base = code_before(text, s);
    bool after_tone = is_tone(base);
    s = step_over(s);
    if (is_tone(code_at(s))) {
        out->tone = code_at(s);
        s = step_over(s);
    }
    if (is_gap(code_at(s)))
        s = step_over(s);
    if (code_at(s) != THAI_SARA_AA && code_at(s) != THAI_LAKKHANGYAO)
        return false;
    out->end = step_over(s);
    return after_tone || letter_of(base) == LETTER_CONSONANT;
}

/* Sara am at s, then one sara aa too many, with a gap or none. */
static bool read_doubled(const char *s, struct broken *out)
{
    s = step_over(s);
    if (is_gap(code_at(s)))
        s = step_over(s);
    out->end = code_at(s) == THAI_SARA_AA ? step_over(s) : s;
    return code_at(s) == THAI_SARA_AA;
}

/* A gap at s, a vowel behind it that belongs to the consonant before. Where the vowel's ring is lost with it, the word is
 * most likely one with a sara am: so do programs write it that take text out of PDF files ("ส านัก"). A vowel that is
 * spoken of stands alone. */
static bool read_split(const char *text, const char *s, struct broken *out)
{
    const char *vowel = step_over(s), *base = s;
    if (s == text || (code_at(vowel) != THAI_SARA_AM && code_at(vowel) != THAI_SARA_AA))
        return false;
    if (is_tone(code_before(text, base)))
        base = step_back(text, base);
    if (letter_of(code_before(text, base)) != LETTER_CONSONANT)
        return false;
    out->end = step_over(vowel);
    out->doubtful = code_at(vowel) == THAI_SARA_AA;
    enum letter next = letter_of(code_at(out->end));
    bool alone = letter_of(code_before(text, step_back(text, base))) == LETTER_NONE;
    return next == LETTER_CONSONANT || next == LETTER_LEADING || (alone && !out->doubtful);
}

/* Sara aa at s, then the ring that should stand before it. */
static bool read_turned(const char *text, const char *s, struct broken *out)
{
    const char *ring = step_over(s);
    out->end = code_at(ring) == THAI_NIKHAHIT ? step_over(ring) : s;
    enum letter base = letter_of(code_before(text, s));
    return code_at(ring) == THAI_NIKHAHIT && (base == LETTER_CONSONANT || base == LETTER_TONE);
}

static bool read_broken(const char *text, const char *s, struct broken *out)
{
    int32_t code = code_at(s);
    *out = (struct broken){.end = s};
    if (code == THAI_NIKHAHIT)
        return read_apart(text, s, out);
    if (code == THAI_SARA_AM)
        return read_doubled(s, out);
    if (code == THAI_SARA_AA)
        return read_turned(text, s, out);
    return is_gap(code) && read_split(text, s, out);
}

bool text_next_sara_am(struct arena *a, const char *text, size_t from, struct text_fault *out)
{
    for (const char *s = text + from; *s != '\0'; s = step_over(s)) {
        struct broken b;
        if ((*s != ' ' && (unsigned char)*s < 0x80) || !read_broken(text, s, &b))
            continue;
        *out = (struct text_fault){
            .from = (size_t)(s - text),
            .to = (size_t)(b.end - text),
            .right = letters_text(a, b.tone, THAI_SARA_AM),
            .doubtful = b.doubtful,
        };
        return true;
    }
    return false;
}
