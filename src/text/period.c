/* Periods of the report: a month of the calendar, or a quarter of a fiscal year. */
#include <string.h>

#include "scan.h"

/* A period as written, before it is known to exist. */
struct parts {
    struct digits year;
    bool is_quarter;
    int n; /* the month or the quarter */
};

/* "2562-10", "2563-Q1". */
static bool scan_dashed(struct scan *s, struct parts *p)
{
    struct digits n;
    if (!scan_digits(s, &p->year) || !scan_word(s, "-"))
        return false;
    p->is_quarter = scan_word(s, "Q") || scan_word(s, "q");
    if (!scan_digits(s, &n) || n.width != (p->is_quarter ? 1 : 2))
        return false;
    p->n = n.value;
    return scan_end(s);
}

/* "ไตรมาส 1/2563", "ไตรมาสที่ ๑/๒๕๖๓". */
static bool scan_quarter(struct scan *s, struct parts *p)
{
    struct digits n;
    if (!scan_word(s, "ไตรมาส"))
        return false;
    scan_word(s, "ที่");
    scan_space(s);
    if (!scan_digits(s, &n) || n.width > 1)
        return false;
    p->is_quarter = true;
    p->n = n.value;
    scan_space(s);
    return scan_word(s, "/") && scan_year(s, &p->year);
}

/* "ต.ค. 2562", "ตุลาคม พ.ศ. ๒๕๖๒". */
static bool scan_worded(struct scan *s, struct parts *p)
{
    p->is_quarter = false;
    p->n = scan_month(s);
    return p->n != 0 && scan_year(s, &p->year);
}

static bool scan_parts(struct scan *s, struct parts *p)
{
    static bool (*const forms[])(struct scan *, struct parts *) = {scan_dashed, scan_quarter, scan_worded};
    const struct scan start = *s;
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++) {
        *s = start;
        if (forms[i](s, p))
            return true;
    }
    return false;
}

/* What to suggest for a text that was corrected: nothing if it still is no period. */
static const char *spelling(struct arena *a, const char *corrected)
{
    struct period period;
    bool common_era;
    if (corrected == NULL)
        return NULL;
    return reading_suggestion(period_read(a, corrected, &period, &common_era), corrected);
}

/* The two numbers of a text that holds no others. */
static bool two_numbers(const char *text, struct digits n[2])
{
    int found = 0;
    for (struct scan s = {.at = text}; *s.at != '\0';) {
        struct digits next;
        if (!scan_digits(&s, &next))
            s.at++;
        else if (found == 2)
            return false;
        else
            n[found++] = next;
    }
    return found == 2;
}

/* "Q1/2563", "ไตรมาสที่ 1 ปีงบประมาณ 2563", "10/2562". A bare "1/2563" may be a month or a quarter: no guess. */
static const char *reorder(struct arena *a, const char *text)
{
    struct digits n[2];
    if (!two_numbers(text, n) || n[0].width == n[1].width)
        return NULL;
    struct digits year = n[0].width > n[1].width ? n[0] : n[1], part = n[0].width > n[1].width ? n[1] : n[0];
    if (strstr(text, "ไตรมาส") != NULL || strpbrk(text, "Qq") != NULL)
        return arena_format(a, "%.*s-Q%d", (int)(year.end - year.at), year.at, part.value);
    bool bare = strspn(text, "0123456789-/. ") == strlen(text);
    if (!bare || (part.width == 1 && part.value <= 4))
        return NULL;
    return arena_format(a, "%.*s-%02d", (int)(year.end - year.at), year.at, part.value);
}

static const char *suggest(struct arena *a, const char *text)
{
    if (strlen(text) > CORRECTED_MOST)
        return NULL;
    struct date date;
    bool common_era;
    if (reading_ok(date_read(a, text, &date, &common_era)))
        return arena_format(a, "%d-%02d", date.year, date.month);
    const char *plain = text_arabic_digits(a, text);
    static const char *(*const corrections[])(struct arena *, const char *) = {reorder, month_respell};
    for (size_t i = 0; i < sizeof corrections / sizeof *corrections; i++) {
        const char *corrected = corrections[i](a, plain);
        bool same = corrected != NULL && strcmp(corrected, plain) == 0;
        const char *suggestion = same ? NULL : spelling(a, corrected);
        if (suggestion != NULL)
            return suggestion;
    }
    return NULL;
}

static struct reading settle(struct arena *a, const char *text, const struct parts *p, struct period *out,
                             bool *common_era)
{
    if (p->is_quarter && (p->n < 1 || p->n > 4))
        return (struct reading){.thai = arena_format(a, "ไม่มีไตรมาสที่ %d ต้องเป็น 1 ถึง 4", p->n),
                                .english = arena_format(a, "has no quarter %d; expected 1 to 4", p->n)};
    if (p->n < 1 || p->n > 12)
        return (struct reading){.thai = arena_format(a, "ไม่มีเดือนที่ %d ต้องเป็น 01 ถึง 12", p->n),
                                .english = arena_format(a, "has no month %d; expected 01 to 12", p->n)};
    int year;
    struct reading r = year_settle(a, text, p->year, &year, common_era);
    if (!reading_ok(r))
        return r;
    *out = (struct period){.year = year};
    *(p->is_quarter ? &out->quarter : &out->month) = p->n;
    return r;
}

struct reading period_read(struct arena *a, const char *s, struct period *out, bool *common_era)
{
    *common_era = false;
    struct scan scan = scan_of(s);
    const char *text = scan.at;
    struct parts p;
    if (!scan_parts(&scan, &p))
        return (struct reading){
            .thai = "ไม่ใช่เดือนหรือไตรมาส เขียนแบบ 2562-10, ต.ค. 2562, 2563-Q1 หรือ ไตรมาส 1/2563",
            .english = "is neither a month nor a quarter; write it as 2562-10, ต.ค. 2562, 2563-Q1 or ไตรมาส 1/2563",
            .suggestion = suggest(a, text)};
    if (scan.scripts == SCRIPT_BOTH)
        return reading_mixed(spelling(a, text_arabic_digits(a, text)));
    return settle(a, text, &p, out, common_era);
}

int period_last_month(struct period p)
{
    /* Counted from October, the first month of a fiscal year; a quarter's last is its third. */
    return p.quarter != 0 ? 12 * p.year + 3 * p.quarter - 13 : 12 * p.year + p.month - 10;
}

int period_fiscal_year(struct period p)
{
    return p.quarter == 0 && p.month >= 10 ? p.year + 1 : p.year;
}

int period_quarter(struct period p)
{
    return p.quarter != 0 ? p.quarter : (p.month + 2) / 3 % 4 + 1;
}

char *period_thai(struct arena *a, struct period p, bool thai_digits)
{
    char *text = p.quarter != 0 ? arena_format(a, "ไตรมาสที่ %d/%d", p.quarter, p.year)
                                : arena_format(a, "%s %d", month_name(p.month), p.year);
    return thai_digits ? text_thai_digits(a, text) : text;
}
