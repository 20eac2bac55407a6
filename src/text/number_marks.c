/* Numbers with signs that are not theirs, or not in their places: spaces, commas, points, other kinds of minus. */
#include "number_fault.h"

#include <ctype.h>
#include <string.h>

bool has_other_minus(struct attempt *t)
{
    static const char *const signs[] = {"−", "–", "—"};
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
        if (strncmp(t->plain, signs[i], strlen(signs[i])) == 0)
            return attempt_offer(t, attempt_replace(t, t->plain, strlen(signs[i]), "-"));
    size_t size = strlen(t->plain);
    return size > 2 && t->plain[0] == '(' && t->plain[size - 1] == ')' &&
           attempt_offer(t, arena_format(t->arena, "-%.*s", (int)size - 2, t->plain + 1));
}

/* White space between two digits stands for a comma, other white space for nothing. */
bool has_space(struct attempt *t)
{
    const char *end = t->plain + strlen(t->plain);
    char *joined = arena_copy(t->arena, t->plain, strlen(t->plain)), *out = joined;
    bool spaced = false, pending = false;
    for (const char *s = t->plain; s < end;) {
        int32_t code;
        size_t size = text_decode(s, end, &code);
        if (is_space(code)) {
            spaced = pending = true;
        } else {
            if (pending && out > joined && isdigit((unsigned char)out[-1]) && text_digit(code) >= 0)
                *out++ = ',';
            pending = false;
            memcpy(out, s, size);
            out += size;
        }
        s += size;
    }
    *out = '\0';
    return spaced && attempt_offer(t, joined);
}

/* "1,5", "1,500,50", "0,125": one or two digits, or any behind a zero, are no thousands. */
bool has_decimal_comma(struct attempt *t)
{
    const char *comma = strrchr(t->plain, ',');
    if (comma == NULL)
        return false;
    size_t digits = strspn(comma + 1, "0123456789");
    const char *whole = attempt_unsigned(t);
    bool behind_zero = strspn(whole, "0") == (size_t)(comma - whole);
    return comma[1 + digits] == '\0' && (digits <= 2 || behind_zero) &&
           attempt_offer(t, attempt_replace(t, comma, 1, "."));
}

/* "1.500,50", "1.500.000": as other countries write them. */
bool has_signs_swapped(struct attempt *t)
{
    if (strchr(t->plain, '.') == NULL)
        return false;
    char *swapped = arena_copy(t->arena, t->plain, strlen(t->plain));
    for (char *p = swapped; (p = strpbrk(p, ".,")) != NULL; p++)
        *p = (char)(*p == '.' ? ',' : '.');
    return attempt_offer(t, swapped);
}

/* Does every comma stand before a group of three digits, or before another comma? Then no digit is missing. */
static bool has_whole_groups(const char *s)
{
    while ((s = strchr(s, ',')) != NULL) {
        size_t digits = strspn(++s, "0123456789");
        if (digits != 3 && *s != ',')
            return false;
    }
    return true;
}

/* "1500,000", "1,,500"; of "1,20,000" nobody knows whether a digit is missing or a comma too many. */
bool has_wrong_groups(struct attempt *t)
{
    const char *last = strrchr(t->plain, ','), *point = strchr(t->plain, '.');
    if (last == NULL || !isdigit((unsigned char)last[1]) || *attempt_unsigned(t) == ',' ||
        (point != NULL && point < last))
        return false;
    char *bare = arena_copy(t->arena, t->plain, strlen(t->plain)), *out = bare;
    for (const char *p = t->plain; *p != '\0'; p++)
        if (*p != ',')
            *out++ = *p;
    *out = '\0';
    struct decimal d;
    if (number_scan(bare, t->money, &d) != NUMBER_READ)
        return false;
    if (has_whole_groups(t->plain))
        attempt_offer(t, decimal_text(t->arena, d, d.scale, true));
    return true;
}

bool has_open_point(struct attempt *t)
{
    const char *s = attempt_unsigned(t);
    if (*s == '.')
        return attempt_offer(t, attempt_replace(t, s, 0, "0"));
    size_t size = strlen(t->plain);
    return size > 1 && t->plain[size - 1] == '.' && attempt_offer(t, arena_copy(t->arena, t->plain, size - 1));
}
