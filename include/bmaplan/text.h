/* text: Thai text - code points, digits, display width, nearest words - and the numbers, dates and periods written in it. */
#ifndef BMAPLAN_TEXT_H
#define BMAPLAN_TEXT_H

#include <bmaplan/base.h>

/* ---- code points --------------------------------------------------------------------------- */

/* Reads one code point of UTF-8 at s, which lies before end; returns the bytes it took (at least 1).
 * A broken sequence gives U+FFFD and takes one byte. */
size_t text_decode(const char *s, const char *end, int32_t *code);
/* Writes one code point, at most 4 bytes; returns how many. No zero byte is added. */
size_t text_encode(int32_t code, char *out);
size_t text_count(const char *s, size_t size);
/* Columns on a terminal: combining marks take none, wide characters two (utf8proc). */
unsigned text_width(const char *s, size_t size);
bool text_has_word(const char *s);      /* anything but white space */

/* ---- digits and folding -------------------------------------------------------------------- */

/* 0-9 and Thai digits give 0-9, everything else -1. */
int text_digit(int32_t code);
/* A copy with Thai digits for Arabic ones, and the other way round. */
char *text_thai_digits(struct arena *a, const char *s);
char *text_arabic_digits(struct arena *a, const char *s);
/* For comparing names and keys: Thai digits become Arabic, nikhahit + (tone) + sara aa becomes sara am (NFC leaves
 * it), white space at both ends goes. */
char *text_fold(struct arena *a, const char *s);
/* Thai letters for the pages of the front matter and the like: 1 -> ก; ฃ and ฅ are skipped. NULL beyond the alphabet. */
const char *text_thai_letter(unsigned n);

/* ---- nearest word -------------------------------------------------------------------------- */

/* Edits (insert, delete, replace, swap neighbours) between two words, in code points; stops counting above `most`. */
unsigned text_distance(const char *a, const char *b, unsigned most);
/* The distance up to which a word of this many code points is still taken for a slip: a third of it, so that words
 * of one or two have none. */
unsigned text_slip(const char *word);

/* ---- numbers, dates, periods --------------------------------------------------------------- */

/* Why something could not be read: a sentence in each language, NULL where it was read; and how it might be written.
 * What was read from a Common Era year has the spelling with the Buddhist one as its suggestion. */
struct reading {
    const char *thai, *english;
    const char *suggestion; /* in the arena, or NULL */
};
static inline bool reading_ok(struct reading r) { return r.thai == NULL; }

/* A number as plan-language.md allows: Thai or Arabic digits, commas in groups of three, a leading sign, at most 15
 * significant digits; with `money` also a trailing ".-". */
struct reading number_read(struct arena *a, const char *s, bool money, struct decimal *out);

/* Years of the Buddhist era are so many more than those of the Common Era. */
enum { ERA_DIFFERENCE = 543 };

/* A day of the Buddhist era. */
struct date {
    int year, month, day; /* 2562, 10, 1 */
};
/* "2562-10-01", "1/10/2562", "1 ต.ค. 2562", "๑ ตุลาคม พ.ศ. ๒๕๖๒". *common_era: the year was under 2400 and 543 was added. */
struct reading date_read(struct arena *a, const char *s, struct date *out, bool *common_era);
int date_cmp(struct date a, struct date b);
int date_days_in_month(int year, int month);
/* The fiscal year a day lies in: 1 October N-1 to 30 September N is N. */
int date_fiscal_year(struct date d);
/* "๑ ตุลาคม ๒๕๖๒" and "1 ตุลาคม 2562". */
char *date_thai(struct arena *a, struct date d, bool thai_digits);
/* "ตุลาคม", "ต.ค."; month 1 to 12. */
const char *month_name(int month);
const char *month_short(int month);
/* For English messages: "October"; "1 October 2562", of the Buddhist era too. */
const char *month_english(int month);
char *date_english(struct arena *a, struct date d);

/* A month (calendar, B.E.) or a quarter (of a fiscal year); the other is 0. */
struct period {
    int year, month, quarter;
};
/* "2562-10", "ต.ค. 2562", "ตุลาคม ๒๕๖๒"; "2563-Q1", "ไตรมาส 1/2563", "ไตรมาสที่ ๑/๒๕๖๓", "๒๕๖๓-Q๒". */
struct reading period_read(struct arena *a, const char *s, struct period *out, bool *common_era);
/* Months since October of year 0, of the period's last month: orders months and quarters on one line. */
int period_last_month(struct period p);
int period_fiscal_year(struct period p);
/* 1 to 4. */
int period_quarter(struct period p);
/* "ตุลาคม ๒๕๖๒", "ไตรมาสที่ ๑/๒๕๖๓". */
char *period_thai(struct arena *a, struct period p, bool thai_digits);
/* A year of the Buddhist era, four digits. */
struct reading year_read(struct arena *a, const char *s, int *out, bool *common_era);

#endif
