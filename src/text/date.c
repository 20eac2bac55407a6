/* Dates of the Buddhist era: names of months, arithmetic, and how a date is printed. */
#include <bmaplan/text.h>

#include <assert.h>

static const struct {
    const char *name, *abbreviation, *english;
    int days; /* in a common year */
} months[] = {
    {"มกราคม", "ม.ค.", "January", 31}, {"กุมภาพันธ์", "ก.พ.", "February", 28},  {"มีนาคม", "มี.ค.", "March", 31},
    {"เมษายน", "เม.ย.", "April", 30},  {"พฤษภาคม", "พ.ค.", "May", 31},       {"มิถุนายน", "มิ.ย.", "June", 30},
    {"กรกฎาคม", "ก.ค.", "July", 31},   {"สิงหาคม", "ส.ค.", "August", 31},     {"กันยายน", "ก.ย.", "September", 30},
    {"ตุลาคม", "ต.ค.", "October", 31},  {"พฤศจิกายน", "พ.ย.", "November", 30}, {"ธันวาคม", "ธ.ค.", "December", 31},
};

const char *month_name(int month)
{
    assert(month >= 1 && month <= 12);
    return months[month - 1].name;
}

const char *month_short(int month)
{
    assert(month >= 1 && month <= 12);
    return months[month - 1].abbreviation;
}

const char *month_english(int month)
{
    assert(month >= 1 && month <= 12);
    return months[month - 1].english;
}

static bool is_leap(int year)
{
    year -= ERA_DIFFERENCE;
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

int date_days_in_month(int year, int month)
{
    assert(month >= 1 && month <= 12);
    return months[month - 1].days + (month == 2 && is_leap(year));
}

int date_cmp(struct date a, struct date b)
{
    if (a.year != b.year)
        return a.year < b.year ? -1 : 1;
    if (a.month != b.month)
        return a.month < b.month ? -1 : 1;
    return (a.day > b.day) - (a.day < b.day);
}

int date_fiscal_year(struct date d)
{
    return d.month >= 10 ? d.year + 1 : d.year;
}

char *date_thai(struct arena *a, struct date d, bool thai_digits)
{
    char *text = arena_format(a, "%d %s %d", d.day, month_name(d.month), d.year);
    return thai_digits ? text_thai_digits(a, text) : text;
}

char *date_english(struct arena *a, struct date d)
{
    return arena_format(a, "%d %s %d", d.day, month_english(d.month), d.year);
}
