/* Thai digits, the spelling in which keys and names are compared, and the letters that count pages. */
#include <bmaplan/text.h>

#include <string.h>

#include "scan.h"

enum {
    SARA_AA = 0x0E32,
    SARA_AM = 0x0E33,
    MAI_EK = 0x0E48,
    MAI_CHATTAWA = 0x0E4B, /* the first and the last of the four tones */
    NIKHAHIT = 0x0E4D,
    THAI_ZERO = 0x0E50
};

int text_digit(int32_t code)
{
    if (code >= '0' && code <= '9')
        return code - '0';
    return code >= THAI_ZERO && code <= THAI_ZERO + 9 ? code - THAI_ZERO : -1;
}

char *text_thai_digits(struct arena *a, const char *s)
{
    size_t size = 1;
    for (const char *p = s; *p != '\0'; p++)
        size += *p >= '0' && *p <= '9' ? 3 : 1;
    char *copy = arena_alloc(a, size), *out = copy;
    for (; *s != '\0'; s++) {
        if (*s >= '0' && *s <= '9')
            out += text_encode(THAI_ZERO + (*s - '0'), out);
        else
            *out++ = *s;
    }
    return copy;
}

char *text_arabic_digits(struct arena *a, const char *s)
{
    char *copy = arena_copy(a, s, strlen(s)), *out = copy;
    for (struct scan scan = {.at = s}; *scan.at != '\0';) {
        int digit = scan_digit(&scan);
        if (digit >= 0)
            *out++ = (char)('0' + digit);
        else
            *out++ = *scan.at++;
    }
    *out = '\0';
    return copy;
}

static bool is_tone(int32_t code)
{
    return code >= MAI_EK && code <= MAI_CHATTAWA;
}

/* Behind a nikhahit: (tone) and sara aa become (tone) and sara am. Returns what follows them, or NULL for no such pair. */
static const char *join_sara_am(const char *s, const char *end, char **out)
{
    int32_t tone = 0, vowel = 0;
    if (s < end)
        s += text_decode(s, end, &vowel);
    if (is_tone(vowel) && s < end) {
        tone = vowel;
        s += text_decode(s, end, &vowel);
    }
    if (vowel != SARA_AA)
        return NULL;
    if (tone != 0)
        *out += text_encode(tone, *out);
    *out += text_encode(SARA_AM, *out);
    return s;
}

char *text_fold(struct arena *a, const char *s)
{
    s = scan_of(s).at;
    size_t size = strlen(s);
    char *copy = arena_copy(a, s, size), *out = copy, *last = copy; /* last: behind what is no white space */
    for (const char *end = s + size; s < end;) {
        int32_t code;
        const char *from = s;
        s += text_decode(s, end, &code);
        const char *joined = code == NIKHAHIT ? join_sara_am(s, end, &out) : NULL;
        if (joined != NULL) {
            s = joined;
        } else if (text_digit(code) >= 0) {
            *out++ = (char)('0' + text_digit(code));
        } else {
            memcpy(out, from, (size_t)(s - from));
            out += s - from;
        }
        if (!is_space(code))
            last = out;
    }
    *last = '\0';
    return copy;
}

const char *text_thai_letter(unsigned n)
{
    static const char *const letters[] = {
        "ก", "ข", "ค", "ฆ", "ง", "จ", "ฉ", "ช", "ซ", "ฌ", "ญ", "ฎ", "ฏ", "ฐ", "ฑ", "ฒ", "ณ", "ด", "ต", "ถ", "ท",
        "ธ", "น", "บ", "ป", "ผ", "ฝ", "พ", "ฟ", "ภ", "ม", "ย", "ร", "ล", "ว", "ศ", "ษ", "ส", "ห", "ฬ", "อ", "ฮ",
    };
    return n >= 1 && n <= sizeof letters / sizeof *letters ? letters[n - 1] : NULL;
}
