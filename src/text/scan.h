/* Tokens of the small grammars of text - numbers, dates, periods - with digits of either script. */
#ifndef TEXT_SCAN_H
#define TEXT_SCAN_H

#include <bmaplan/text.h>

enum { SCRIPT_ARABIC = 1, SCRIPT_THAI = 2, SCRIPT_BOTH = SCRIPT_ARABIC | SCRIPT_THAI };

/* A text being read from front to back; it ends with a zero byte. */
struct scan {
    const char *at;
    unsigned scripts; /* of the digits met so far */
};

/* A run of digits. */
struct digits {
    const char *at, *end;
    int width; /* how many */
    int value; /* of the first nine */
};

/* White space of any kind, the invisible ones too. */
bool is_space(int32_t code);

/* The digit that stands there, passed; or -1. */
static inline int scan_digit(struct scan *s)
{
    const unsigned char *p = (const unsigned char *)s->at;
    if (*p >= '0' && *p <= '9') {
        s->scripts |= SCRIPT_ARABIC;
        s->at++;
        return *p - '0';
    }
    if (p[0] == 0xE0 && p[1] == 0xB9 && p[2] >= 0x90 && p[2] <= 0x99) {
        s->scripts |= SCRIPT_THAI;
        s->at += 3;
        return p[2] - 0x90;
    }
    return -1;
}

/* From the first character that is no white space. */
struct scan scan_of(const char *text);
/* False, and nothing passed, if no digit stands there. */
bool scan_digits(struct scan *s, struct digits *out);
/* Passes `word` if it stands there. */
bool scan_word(struct scan *s, const char *word);
/* The same for an abbreviation, of which any point may be left out. */
bool scan_short(struct scan *s, const char *word);
void scan_space(struct scan *s);
/* Passes white space; true if nothing follows it. */
bool scan_end(struct scan *s);
/* A month's name, long or short: 1 to 12, or 0. */
int scan_month(struct scan *s);

/* A year where it stands at the end of a value, after the words of its era if any: a year of the Buddhist era. */
bool scan_year(struct scan *s, struct digits *out);
/* The year B.E. that `year` stands for, or why it stands for none; `text` holds it, and the suggestion is all of it. */
struct reading year_settle(struct arena *a, const char *text, struct digits year, int *out, bool *common_era);

/* Bytes of the longest value for which another spelling is looked for: a date in words is half of it. */
enum { CORRECTED_MOST = 200 };

/* The text with the nearest month's name in the place of a misspelt one, or NULL. */
const char *month_respell(struct arena *a, const char *text);

/* What to suggest after `text`, itself a correction, was read again: its own suggestion, or itself if it reads. */
const char *reading_suggestion(struct reading again, const char *text);
/* Two scripts of digits in one value. */
struct reading reading_mixed(const char *suggestion);

#endif
