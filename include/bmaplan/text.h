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
/* Behind the item numbers before a name: "3.3 ", "(26) ", "ตัวชี้วัดที่ 3.1 ", "ปี 2563 20. มิติที่ ๒.๒ ... ๒.๒.๑ ", "สปท.9/",
 * "(New) "; all of the text where nothing else stands in it. */
const char *text_behind_item(const char *s);
/* Thai letters for the pages of the front matter and the like: 1 -> ก; ฃ and ฅ are skipped. NULL beyond the alphabet. */
const char *text_thai_letter(unsigned n);

/* ---- what may be wrong in a text ------------------------------------------------------------- */

/* Signs of a fault, one bit a kind. A sign may turn out to be none, but where a bit is not set there is no such fault. */
enum text_suspect {
    SUSPECT_DIGITS = 1 << 0,     /* a digit of one script beside one of the other (TXT001) */
    SUSPECT_SARA_AM = 1 << 1,    /* TXT002 */
    SUSPECT_MARKS = 1 << 2,      /* TXT003 */
    SUSPECT_UNSEEN = 1 << 3,     /* TXT004 */
    SUSPECT_NAME = 1 << 4,       /* something like the city's or an office's name (TXT005) */
    SUSPECT_DOCUMENT = 1 << 5,   /* something like the document's name (TXT006) */
    SUSPECT_SHEET = 1 << 6,      /* TXT007 */
    SUSPECT_LOOKALIKE = 1 << 7,  /* TXT008 */
    SUSPECT_SPACES = 1 << 8,     /* TXT009 */
    SUSPECT_CITIZEN = 1 << 9,    /* TXT010 */
    SUSPECT_SPELLING = 1 << 10,  /* TXT011 */
    HAS_THAI_DIGIT = 1 << 11,    /* TXT012 needs both, in one section */
    HAS_ARABIC_DIGIT = 1 << 12,
    SUSPECT_PLACEHOLDER = 1 << 13 /* begins as what only stands for a text does (FMT031) */
};
/* What the signs are told by: a table of pairs of letters, made once for many texts, with the common misspellings of
 * templates/th-misspellings.txt. Never changes after it was made. */
struct text_scanner;
const struct text_scanner *text_scanner_new(struct arena *a);
/* The signs in `size` bytes at s: one pass, made to cost next to nothing beside the parser. */
unsigned text_suspects(const struct text_scanner *t, const char *s, size_t size);

/* A fault in a text: its bytes [from, to), and what should stand there in the arena (NULL: not certain). */
struct text_fault {
    size_t from, to;
    const char *right;
    bool doubtful; /* `right` is likely, but somebody must look */
};

/* The next fault from byte `from` on that lies there wholly; false: there is none. Repairs may be empty: what is wrong goes.
 * Each looks at what stands around `from`, so that calls from fault to fault are one pass over the text. */

/* A number or date in digits of both scripts; digits in a Latin word ("PM2.5") are none. Right: in the script of most. */
bool text_next_mixed(struct arena *a, const char *s, size_t from, struct text_fault *out);
/* Sara am taken apart (U+0E4D U+0E32), followed by a sara aa, or split from its consonant. */
bool text_next_sara_am(struct arena *a, const char *s, size_t from, struct text_fault *out);
/* Marks above or below a letter that no letter bears together, in that order, or that stand on nothing. Words of Pali and
 * Sanskrit, and marks that are spoken of ("ไม้เอก (่)"), pass. */
bool text_next_mark(struct arena *a, const char *s, size_t from, struct text_fault *out);
/* A run of characters that nobody sees, or that have a meaning in one typeface only; joined pictures pass. */
bool text_next_unseen(struct arena *a, const char *s, size_t from, struct text_fault *out);
/* "no-break space", in the user's language; NULL: the code point is none of those. */
const char *text_unseen_name(int32_t code);
/* A letter in the place of another that looks like it: two เ for แ, ๅ for า, a Latin one in a Thai word. */
bool text_next_lookalike(struct arena *a, const char *s, size_t from, struct text_fault *out);
/* ๆ without a space beside it, several spaces where one would do. */
bool text_next_space(struct arena *a, const char *s, size_t from, struct text_fault *out);

/* A copy with all faults of letters mended (not of digits and spaces), the doubtful ones too: for looking up what was meant
 * by a short name such as a unit's. */
char *text_repair(struct arena *a, const char *s);

/* ---- words ----------------------------------------------------------------------------------- */

/* The common misspellings of templates/th-misspellings.txt. */
struct text_misspellings;
const struct text_misspellings *text_misspellings_new(struct arena *a);
bool text_next_misspelling(const struct text_misspellings *m, const char *s, size_t from, struct text_fault *out);

/* libthai's dictionary; to open it costs some milliseconds. Not to be shared by threads. */
struct text_dictionary;
/* NULL: this machine has none. */
struct text_dictionary *text_dictionary_open(struct arena *a);
void text_dictionary_close(struct text_dictionary *d);
/* Where the words begin in a run of Thai letters (TIS-620, a zero byte behind them), the first left out; returns how many of
 * `starts` were set. */
size_t text_dictionary_divide(const struct text_dictionary *d, const char *run, int *starts, size_t most);
/* The city's name with a letter too many: "พัฒนากกรุงเทพมหานคร", but not "จากกรุงเทพมหานคร". */
bool text_next_doubled_name(const struct text_dictionary *d, const char *s, size_t from, struct text_fault *out);

/* A citizen's number, thirteen digits of either script with a right check digit, with or without its four dashes or spaces;
 * no part of a longer number, an id or a link. */
bool text_next_citizen_id(const char *s, size_t from, struct text_fault *out);
/* A copy in which 'x' stands for each of their digits, for what is kept in logs; NULL where there is none. */
char *text_hide_citizen_ids(struct arena *a, const char *s, size_t size);

/* The next number in prose, written in one script; not within a word of Latin letters, a link, a table of Markdown. *n holds
 * the one before, at first nothing. */
struct text_numeral {
    size_t from, to;
    size_t judged; /* so many bytes of the text have been looked at */
    bool thai;
};
bool text_next_numeral(const char *s, struct text_numeral *n);

/* ---- nearest word -------------------------------------------------------------------------- */

/* Edits (insert, delete, replace, swap neighbours) between two words, in code points; stops counting above `most`. */
unsigned text_distance(const char *a, const char *b, unsigned most);
/* The distance up to which a word of this many code points is still taken for a slip: a third of it, so that words
 * of one or two have none. */
unsigned text_slip(const char *word);

/* ---- numbers, dates, periods --------------------------------------------------------------- */

/* A day of the Buddhist era. */
struct date {
    int year, month, day; /* 2562, 10, 1 */
};

/* Why something could not be read: a sentence in each language, NULL where it was read; and how it might be written.
 * What was read from a Common Era year has the spelling with the Buddhist one as its suggestion. */
struct reading {
    const char *thai, *english;
    const char *suggestion; /* in the arena, or NULL */
    struct date last;       /* of the month that lacks the day; day 0: something else is wrong */
};
static inline bool reading_ok(struct reading r) { return r.thai == NULL; }

/* A number as plan-language.md allows: Thai or Arabic digits, commas in groups of three, a leading sign, at most 15
 * significant digits; with `money` also a trailing ".-". */
struct reading number_read(struct arena *a, const char *s, bool money, struct decimal *out);

/* Years of the Buddhist era are so many more than those of the Common Era. */
enum { ERA_DIFFERENCE = 543 };

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
