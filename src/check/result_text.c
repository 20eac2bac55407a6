/* Periods and dates of results, and the texts beside them. */
#include "result.h"

#include <string.h>

/* ---- periods ---- */

bool period_is_of_year(const struct plan *p, struct period period)
{
    return p->fiscal_year.v == 0 || period_fiscal_year(period) == p->fiscal_year.v;
}

const char *period_shown(const struct check *c, struct period p)
{
    return p.quarter ? arena_format(c->ds->arena, "%d-Q%d", p.year, p.quarter)
                     : arena_format(c->ds->arena, "%d-%02d", p.year, p.month);
}

/* `months` as period_last_month() counts them. */
static struct date first_of_month(int months)
{
    return (struct date){(months + 9) / 12, (months + 9) % 12 + 1, 1};
}

struct date period_first_day(struct period p)
{
    return first_of_month(period_last_month(p) - (p.quarter ? 2 : 0));
}

struct date period_last_day(struct period p)
{
    struct date d = first_of_month(period_last_month(p));
    d.day = date_days_in_month(d.year, d.month);
    return d;
}

struct date report_deadline(const struct check *c, struct period p)
{
    const struct number *days = &c->plan->edition->report_days;
    int months = period_last_month(p);
    struct date d = period_last_day(p);
    d.day += days->ok ? (int)decimal_round(days->v, 0).digits : 0; /* an integer of up to a year */
    for (int most; d.day > (most = date_days_in_month(d.year, d.month));) {
        int left = d.day - most;
        d = first_of_month(++months);
        d.day = left;
    }
    return d;
}

bool period_is_cancelled(const struct cancelled *cancelled, struct period p)
{
    struct date day = cancelled->date.v;
    return !is_missing(cancelled->at) && (!day.day || date_cmp(day, period_last_day(p)) <= 0);
}

/* ---- texts ---- */

const char *names_few(const struct check *c, const struct names *names)
{
    struct names shown = *names;
    if (names->count <= PARTS_SHOWN)
        return names_text(c, names);
    shown.count = PARTS_SHOWN;
    return arena_format(c->ds->arena, "%s %s %zu%s", names_text(c, &shown), say("และอีก", "and"),
                        names->count - shown.count, say(" รายการ", " more"));
}

void names_note(const struct check *c, struct diag *d, const struct names *names)
{
    const char *text = names_few(c, names);
    diag_note(c->ds, d, (struct place){0}, "%s", "%s", text);
}

void help_evidence(const struct check *c, struct diag *d)
{
    const char *known = ids_known(c, "evidence");
    if (known)
        diag_help(
            c->ds, d, "ระบุรหัสเอกสารที่แสดงผลนี้ไว้ที่ %s ของผล (แผนนี้มี %s) ถ้ายังไม่มีเอกสารนั้น ให้เพิ่มไว้ใต้ %s ของแผนก่อน",
            "name the paper that proves this result in its %s (the plan has %s); one that is not there is declared "
            "in the plan's %s first",
            key_name(c, "results.kpis.evidence"), known, key_name(c, "evidence"));
    else
        diag_help(c->ds, d, "เพิ่มเอกสารไว้ใต้ %s ของแผน เช่น  %s  แล้วเขียน  %s  ที่ผลนี้",
                  "declare the paper in the plan's %s, as with  %s  then write  %s  at this result",
                  key_name(c, "evidence"), key_value(c, "evidence.id", "E1"),
                  key_value(c, "results.kpis.evidence", "[E1]"));
}

bool is_dash(const char *s)
{
    static const char *const marks[] = {"-", "–", "—", "."};
    bool any = false;
    while (s && *s) {
        size_t size = strspn(s, " \n\t");
        for (size_t i = 0; size == 0 && i < sizeof marks / sizeof *marks; i++)
            if (strncmp(s, marks[i], strlen(marks[i])) == 0)
                size = strlen(marks[i]);
        if (size == 0)
            return false;
        any = any || !strchr(" \n\t", *s);
        s += size;
    }
    return any;
}

static size_t trimmed(const char **s)
{
    static const char white[] = " \n\t";
    *s += strspn(*s, white);
    size_t size = strlen(*s);
    while (size > 0 && strchr(white, (*s)[size - 1]))
        size--;
    return size;
}

bool is_same_text(const char *a, const char *b)
{
    if (!a || !b)
        return false;
    size_t size = trimmed(&a);
    return size > 0 && size == trimmed(&b) && memcmp(a, b, size) == 0;
}
