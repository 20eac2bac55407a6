/* Dates as officers write them: day/month/year, year-month-day, or with the month's name. */
#include <string.h>

#include "scan.h"

/* A date as written, before it is known to exist. */
struct parts {
    struct digits day, year;
    int month;
};

/* Three numbers with the same sign between them. */
static bool scan_three(struct scan *s, struct digits n[3], char *sign)
{
    if (!scan_digits(s, &n[0]))
        return false;
    *sign = *s->at;
    if (*sign != '-' && *sign != '/' && *sign != '.')
        return false;
    s->at++;
    if (!scan_digits(s, &n[1]) || *s->at != *sign)
        return false;
    s->at++;
    return scan_digits(s, &n[2]) && scan_end(s);
}

/* "2562-10-01" or "1/10/2562". */
static bool scan_numeric(struct scan *s, struct parts *p)
{
    struct digits n[3];
    char sign;
    if (!scan_three(s, n, &sign))
        return false;
    bool year_first = sign == '-' && n[0].width == 4;
    if (!year_first && (sign != '/' || n[0].width > 2))
        return false;
    *p = (struct parts){.year = n[year_first ? 0 : 2], .month = n[1].value, .day = n[year_first ? 2 : 0]};
    return n[1].width <= 2 && p->day.width <= 2;
}

/* "1 ต.ค. 2562", "๑ ตุลาคม พ.ศ. ๒๕๖๒". */
static bool scan_worded(struct scan *s, struct parts *p)
{
    if (!scan_digits(s, &p->day) || p->day.width > 2)
        return false;
    scan_space(s);
    p->month = scan_month(s);
    return p->month != 0 && scan_year(s, &p->year);
}

/* A date given with other signs, or in another order of them that leaves no doubt: as it should have been written. */
static const char *reorder(struct arena *a, const char *text)
{
    struct scan s = scan_of(text);
    struct digits n[3];
    char sign;
    if (!scan_three(&s, n, &sign))
        return NULL;
    bool year_first = n[0].width == 4;
    const char *between = year_first ? "-" : "/";
    return arena_format(a, "%.*s%s%.*s%s%.*s", (int)(n[0].end - n[0].at), n[0].at, between, (int)(n[1].end - n[1].at),
                        n[1].at, between, (int)(n[2].end - n[2].at), n[2].at);
}

/* NULL if the text doesn't hold `word`. */
static const char *replace(struct arena *a, const char *text, const char *word, const char *by)
{
    const char *found = strstr(text, word);
    return found == NULL ? NULL : arena_format(a, "%.*s%s%s", (int)(found - text), text, by, found + strlen(word));
}

static const char *drop_words(struct arena *a, const char *text)
{
    const char *common = replace(a, text, "ค.ศ.", "พ.ศ.");
    return common != NULL ? common : replace(a, text, "วันที่", "");
}

/* What to suggest for a text that was corrected: nothing if it still is no date. */
static const char *spelling(struct arena *a, const char *corrected)
{
    struct date date;
    bool common_era;
    return reading_suggestion(date_read(a, corrected, &date, &common_era), corrected);
}

/* What else it may have been meant to be: each is tried until one reads. */
static const char *suggest(struct arena *a, const char *text)
{
    if (strlen(text) > CORRECTED_MOST)
        return NULL;
    static const char *(*const corrections[])(struct arena *, const char *) = {reorder, drop_words, month_respell};
    for (size_t i = 0; i < sizeof corrections / sizeof *corrections; i++) {
        const char *corrected = corrections[i](a, text);
        if (corrected == NULL || strcmp(corrected, text) == 0)
            continue;
        const char *suggestion = spelling(a, scan_of(corrected).at);
        if (suggestion != NULL)
            return suggestion;
    }
    return NULL;
}

static struct reading no_month(struct arena *a, const struct parts *p)
{
    if (p->month > 12 && p->day.value <= 12 && p->day.at < p->year.at)
        return (struct reading){.thai = arena_format(a, "ไม่มีเดือนที่ %d: เขียน วัน/เดือน/ปี ตามลำดับ", p->month),
                                .english =
                                    arena_format(a, "has no month %d: a date is always day/month/year", p->month)};
    return (struct reading){.thai = arena_format(a, "ไม่มีเดือนที่ %d ต้องเป็น 1 ถึง 12", p->month),
                            .english = arena_format(a, "has no month %d; expected 1 to 12", p->month)};
}

static struct reading no_day(struct arena *a, const struct parts *p, int year)
{
    int days = date_days_in_month(year, p->month);
    return (struct reading){
        .thai = arena_format(a, "ไม่มีวันที่ %d: เดือน%s %d มี %d วัน", p->day.value, month_name(p->month), year, days),
        .english =
            arena_format(a, "has no day %d: %s %d has %d days", p->day.value, month_english(p->month), year, days),
        .last = {.year = year, .month = p->month, .day = days}};
}

static struct reading settle(struct arena *a, const char *text, const struct parts *p, struct date *out,
                             bool *common_era)
{
    if (p->month < 1 || p->month > 12)
        return no_month(a, p);
    int year;
    struct reading r = year_settle(a, text, p->year, &year, common_era);
    if (!reading_ok(r)) { /* the spelling in full must be of a day that exists */
        if (r.suggestion != NULL && !reading_ok(date_read(a, r.suggestion, &(struct date){0}, common_era)))
            r.suggestion = NULL;
        return r;
    }
    if (p->day.value < 1 || p->day.value > date_days_in_month(year, p->month)) {
        *common_era = false;
        return no_day(a, p, year);
    }
    *out = (struct date){.year = year, .month = p->month, .day = p->day.value};
    return r;
}

struct reading date_read(struct arena *a, const char *s, struct date *out, bool *common_era)
{
    *common_era = false;
    struct scan start = scan_of(s), scan = start;
    struct parts p;
    if (!scan_numeric(&scan, &p)) {
        scan = start;
        if (!scan_worded(&scan, &p))
            return (struct reading){.thai = "ไม่ใช่วันที่ เขียนแบบ 2562-10-01, 1/10/2562 หรือ 1 ต.ค. 2562",
                                    .english = "is not a date; write it as 2562-10-01, 1/10/2562 or 1 ต.ค. 2562",
                                    .suggestion = suggest(a, start.at)};
    }
    if (scan.scripts == SCRIPT_BOTH)
        return reading_mixed(spelling(a, text_arabic_digits(a, start.at)));
    return settle(a, start.at, &p, out, common_era);
}
