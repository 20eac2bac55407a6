/* Numbers as the plan language allows them: exact decimals in digits of either script. */
#include "number.h"

#include <string.h>

/* A number while its digits come in. */
struct figure {
    struct scan scan;
    int64_t value;   /* of the first 18 significant digits: more are refused anyway */
    int significant; /* zeros before the number left out */
};

/* Takes a run of digits; returns how many. */
static int take(struct figure *f)
{
    int count = 0;
    for (int digit; (digit = scan_digit(&f->scan)) >= 0; count++) {
        f->significant += f->significant > 0 || digit > 0;
        if (f->significant <= 18)
            f->value = 10 * f->value + digit;
    }
    return count;
}

/* "1500000" or "1,500,000". A group of zeros before the first comma is no number of thousands ("0,125"). */
static bool take_groups(struct figure *f)
{
    int count = take(f);
    if (count == 0 || *f->scan.at != ',')
        return count > 0;
    if (count > 3 || f->value == 0)
        return false;
    while (*f->scan.at == ',') {
        f->scan.at++;
        if (take(f) != 3)
            return false;
    }
    return true;
}

enum number_result number_scan(const char *s, bool money, struct decimal *out)
{
    struct figure f = {.scan = scan_of(s)};
    int places = 0;
    bool negative = *f.scan.at == '-';
    if (negative || *f.scan.at == '+')
        f.scan.at++;
    if (!take_groups(&f))
        return NUMBER_NONE;
    if (!(money && scan_word(&f.scan, ".-")) && scan_word(&f.scan, ".")) {
        places = take(&f);
        if (places == 0)
            return NUMBER_NONE;
    }
    if (!scan_end(&f.scan) || f.scan.scripts == SCRIPT_BOTH)
        return NUMBER_NONE;
    if (f.significant > NUMBER_DIGITS_MOST || places > NUMBER_DIGITS_MOST)
        return NUMBER_TOO_LONG;
    *out = (struct decimal){.digits = negative ? -f.value : f.value, .scale = places};
    return NUMBER_READ;
}

struct reading number_read(struct arena *a, const char *s, bool money, struct decimal *out)
{
    if (number_scan(s, money, out) == NUMBER_READ)
        return (struct reading){0};
    return number_fault(a, s, money);
}
