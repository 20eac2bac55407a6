/* Numbers among words: the number is suggested where the words leave its value alone, or say what to make of it. */
#include "number_fault.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

/* The next run of digits, points and commas at or behind s, a minus before it included; NULL if there is none. */
static const char *next_number(const char *text, const char *s, size_t *size)
{
    s += strcspn(s, "0123456789");
    if (*s == '\0')
        return NULL;
    *size = strspn(s, "0123456789.,");
    while (s[*size - 1] == '.' || s[*size - 1] == ',')
        --*size;
    bool minus = s > text && s[-1] == '-' && (s - 1 == text || s[-2] == ' ');
    *size += minus;
    return s - minus;
}

bool has_several(struct attempt *t)
{
    size_t size;
    const char *first = next_number(t->plain, t->plain, &size);
    return first != NULL && next_number(t->plain, first + size, &size) != NULL;
}

/* "PM2.5" and "K1" are names; ",5" is anything. */
static bool is_part(const struct attempt *t, const char *number, size_t size)
{
    bool led = number > t->plain && (isalpha((unsigned char)number[-1]) || number[-1] == '.' || number[-1] == ',');
    return led || isalpha((unsigned char)number[size]);
}

static size_t begins_with(const char *s, const char *word)
{
    size_t size = strlen(word);
    return strncasecmp(s, word, size) == 0 ? size : 0;
}

/* "แสนล้าน": passes the words that multiply; how many zeros they stand for. */
static int take_scale(const char **s)
{
    static const struct {
        const char *word;
        int zeros;
    } scales[] = {{"ล้าน", 6}, {"แสน", 5}, {"หมื่น", 4}, {"พัน", 3}};
    int zeros = 0;
    for (size_t i = 0; i < sizeof scales / sizeof *scales;) {
        size_t size = begins_with(*s, scales[i].word);
        *s += size;
        zeros += size > 0 && zeros <= NUMBER_DIGITS_MOST ? scales[i].zeros : 0;
        i = size > 0 ? 0 : i + 1;
    }
    return zeros;
}

/* Words that make less or more of the number before them. */
static bool is_vague(const char *rest)
{
    static const char *const words[] = {"ครึ่ง", "กว่า", "เศษ"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (strstr(rest, words[i]) != NULL)
            return true;
    return false;
}

/* Does the word of a scale end here? "พันธุ์" and "ล้านนา" are none. */
static bool ends_scale(const char *rest)
{
    static const char *const words[] = {" ", "บาท", "คน", "ราย", "ครั้ง", "ครึ่ง", "กว่า", "เศษ"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (begins_with(rest, words[i]) > 0)
            return true;
    return *rest == '\0';
}

bool is_scaled(struct attempt *t)
{
    size_t size;
    const char *number = next_number(t->plain, t->plain, &size);
    if (number == NULL || is_part(t, number, size))
        return false;
    const char *rest = scan_of(number + size).at;
    int zeros = take_scale(&rest);
    struct decimal d;
    if (zeros == 0 || !ends_scale(rest) || number_scan(arena_copy(t->arena, number, size), false, &d) != NUMBER_READ)
        return false;
    if (!is_vague(rest))
        attempt_offer_power(t, d, zeros, true);
    return true;
}

/* Do the words behind the number make another one of it? */
static bool is_changed(const char *rest)
{
    static const char *const words[] = {"ล้าน",     "แสน",      "หมื่น",     "พัน",      "โหล",  "กุรุส",
                                        "hundred", "thousand", "million", "billion", "dozen"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (begins_with(rest, words[i]) > 0)
            return true;
    return is_vague(rest) || (begins_with(rest, "ร้อย") > 0 && begins_with(rest, "ร้อยละ") == 0);
}

bool is_worded(struct attempt *t)
{
    size_t size;
    const char *number = next_number(t->plain, t->plain, &size);
    if (number == NULL || strlen(t->plain) == size)
        return false;
    if (is_part(t, number, size) || is_changed(scan_of(number + size).at))
        return true;
    const char *alone = arena_copy(t->arena, number, size);
    struct decimal unused;
    t->suggestion = reading_suggestion(number_read(t->arena, alone, t->money, &unused), alone);
    return true;
}
