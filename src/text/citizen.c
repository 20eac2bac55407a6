/* Numbers of citizens: thirteen digits, the last of which checks the others. */
#include <bmaplan/text.h>

#include <string.h>

#include "letters.h"

enum { CITIZEN_DIGITS = 13 };

/* "1-2345-67890-12-3": a dash or a space stands before these digits, everywhere or nowhere. */
static bool begins_group(unsigned digit)
{
    return digit == 1 || digit == 5 || digit == 10 || digit == 12;
}

/* The thirteen digits at `at`, without more behind them; NULL, or where they end. */
static const char *read_digits(const char *at, int digits[CITIZEN_DIGITS])
{
    char sign = '\0'; /* that parts the groups */
    for (unsigned i = 0; i < CITIZEN_DIGITS; i++) {
        if (i == 1 && (*at == '-' || *at == ' '))
            sign = *at;
        if (sign != '\0' && begins_group(i) && *at++ != sign)
            return NULL;
        digits[i] = text_digit(code_at(at));
        if (digits[i] < 0)
            return NULL;
        at = step_over(at);
    }
    return at;
}

/* The remainder by 11 of the first twelve, weighted 13 to 2. A first digit of 0 is a company's tax number, and there is no 9. */
static bool is_checked(const int digits[CITIZEN_DIGITS])
{
    int sum = 0;
    for (int i = 0; i < CITIZEN_DIGITS - 1; i++)
        sum += digits[i] * (CITIZEN_DIGITS - i);
    return digits[0] >= 1 && digits[0] <= 8 && (11 - sum % 11) % 10 == digits[CITIZEN_DIGITS - 1];
}

/* Part of a longer number, an id, a link: no number of its own. */
static bool is_joined(int32_t code)
{
    return text_digit(code) >= 0 || is_latin(code) || (code > 0 && code < 0x80 && strchr("_/=&%#+@\\", code));
}

static bool stands_alone(const char *s, const char *at, const char *end)
{
    int32_t before = code_before(s, at), behind = code_at(end);
    bool continued = behind != 0 && behind < 0x80 && strchr(".,-", behind) && text_digit(code_at(end + 1)) >= 0;
    return !is_joined(before) && before != '-' && before != '.' && before != ',' && !is_joined(behind) && !continued;
}

bool text_next_citizen_id(const char *s, size_t from, struct text_fault *out)
{
    int digits[CITIZEN_DIGITS];
    for (const char *at = s + from; *at != '\0'; at = step_over(at)) {
        if (text_digit(code_at(at)) < 0)
            continue;
        const char *end = read_digits(at, digits);
        if (end == NULL || !is_checked(digits) || !stands_alone(s, at, end))
            continue;
        *out = (struct text_fault){.from = (size_t)(at - s), .to = (size_t)(end - s)};
        return true;
    }
    return false;
}

char *text_hide_citizen_ids(struct arena *a, const char *s, size_t size)
{
    const char *text = arena_copy(a, s, size), *done = text;
    char *hidden = arena_alloc(a, size + 1), *out = hidden;
    struct text_fault f;
    for (size_t from = 0; text_next_citizen_id(text, from, &f); from = f.to) {
        const char *at = text + f.from, *end = text + f.to;
        memcpy(out, done, (size_t)(at - done));
        out += at - done;
        for (; at < end; at = step_over(at), out++) {
            *out = 'x';
            if (*at == '-' || *at == ' ')
                *out = *at;
        }
        done = end;
    }
    stpcpy(out, done);
    return done > text ? hidden : NULL;
}
