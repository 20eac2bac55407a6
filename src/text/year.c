/* Years of the Buddhist era, and those of the Common Era that were written in their place. */
#include <string.h>

#include "scan.h"

enum { COMMON_ERA_BELOW = 2400, YEAR_LEAST = 1900, YEAR_MOST = 2700 };

bool scan_year(struct scan *s, struct digits *out)
{
    scan_space(s);
    scan_short(s, "พ.ศ.");
    scan_space(s);
    return scan_digits(s, out) && scan_end(s);
}

/* The text with `year` in the place of its year, in digits of the same script. */
static const char *respell(struct arena *a, const char *text, struct digits was, int year)
{
    const char *spelling = arena_format(a, "%d", year);
    if (text_digit(*was.at) < 0)
        spelling = text_thai_digits(a, spelling);
    return arena_format(a, "%.*s%s%s", (int)(was.at - text), text, spelling, was.end);
}

struct reading year_settle(struct arena *a, const char *text, struct digits year, int *out, bool *common_era)
{
    if (year.width == 2)
        return (struct reading){.thai = "เขียนปีเพียงสองหลัก ต้องเขียนปี พ.ศ. ให้ครบสี่หลัก",
                                .english = "has a year of two digits; a year of the Buddhist era has four",
                                .suggestion = respell(a, text, year, 2500 + year.value)};
    bool common = year.value < COMMON_ERA_BELOW;
    int value = common ? year.value + ERA_DIFFERENCE : year.value;
    if (year.width != 4 || year.value < YEAR_LEAST || value > YEAR_MOST)
        return (struct reading){.thai = "มีปีที่เป็นไปไม่ได้ ต้องเป็นปี พ.ศ. สี่หลัก เช่น 2563",
                                .english = "has no plausible year; expected four digits of the Buddhist era, as 2563"};
    *common_era = common;
    *out = value;
    return (struct reading){.suggestion = common ? respell(a, text, year, value) : NULL};
}

/* The one number among the words of `text`, as a year: "ปีงบประมาณ 2563", "2,563". */
static const char *year_within(struct arena *a, const char *text)
{
    if (strlen(text) > CORRECTED_MOST)
        return NULL;
    char *bare = arena_copy(a, text, strlen(text)), *out = bare;
    for (const char *p = text; *p != '\0'; p++)
        if (*p != ',')
            *out++ = *p;
    *out = '\0';
    struct scan s = {.at = bare};
    struct digits found = {0}, next;
    while (*s.at != '\0') {
        if (!scan_digits(&s, &next))
            s.at++;
        else if (found.width > 0)
            return NULL;
        else
            found = next;
    }
    if (found.width == 0)
        return NULL;
    const char *year = text_arabic_digits(a, arena_copy(a, found.at, (size_t)(found.end - found.at)));
    int value;
    bool common_era;
    s = (struct scan){.at = year};
    scan_digits(&s, &found);
    return reading_suggestion(year_settle(a, year, found, &value, &common_era), year);
}

struct reading year_read(struct arena *a, const char *s, int *out, bool *common_era)
{
    *common_era = false;
    struct scan scan = scan_of(s);
    const char *text = scan.at;
    struct digits year;
    if (!scan_year(&scan, &year))
        return (struct reading){.thai = "ไม่ใช่ปี ต้องเป็นปี พ.ศ. สี่หลัก เช่น 2563",
                                .english = "is not a year; expected four digits of the Buddhist era, as 2563",
                                .suggestion = year_within(a, text)};
    if (scan.scripts == SCRIPT_BOTH)
        return reading_mixed(year_within(a, text));
    return year_settle(a, text, year, out, common_era);
}
