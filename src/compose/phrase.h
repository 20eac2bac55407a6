/* The fixed words of the document, and figures as a planning officer writes them. */
#ifndef PHRASE_H
#define PHRASE_H

#include <bmaplan/plan.h>

enum phrase {
#define PHRASE(name, words) PHRASE_##name,
#include "phrase.def"
#undef PHRASE
    PHRASE_COUNT
};
extern const char *const phrases[PHRASE_COUNT];

/* Keeps two words on one line: a figure with its unit, พ.ศ. with its year. */
#define NBSP "\xc2\xa0"

/* How generated figures are written. */
struct wording {
    struct arena *arena;
    bool arabic_digits;
};

/* The phrase with its "{}" replaced, in order, by the values. */
const char *phrase_fill(const struct wording *w, enum phrase phrase, const char *const *values);
/* The same text with its digits in the script of the document. */
const char *phrase_digits(const struct wording *w, const char *s);
/* The same text with พ.ศ. kept beside its year. */
const char *phrase_title(const struct wording *w, const char *s);
/* "ไตรมาสที่ ๒", "ระดับ ๕": on one line. */
const char *phrase_numbered(const struct wording *w, enum phrase label, size_t n);
const char *phrase_count(const struct wording *w, size_t n);
/* Grouped, with at least `places` places. */
const char *phrase_decimal(const struct wording *w, struct decimal d, int places);
/* As phrase_decimal; as written where it is no number, "" where there is none. */
const char *phrase_number(const struct wording *w, const struct number *n);
/* Baht with two places where there are satang: "๑,๕๐๐,๐๐๐", and the same with บาท. */
const char *phrase_amount(const struct wording *w, struct decimal baht);
const char *phrase_money(const struct wording *w, struct decimal baht);
/* "ร้อยละ ๘๐": at least `places` places. */
const char *phrase_percent(const struct wording *w, struct decimal percent, int places);
/* A value with its unit on the side where the unit stands: "ร้อยละ ๘๐", "๘๐ คน"; a written number likewise. The two stay on
 * one line, but for figures so long that a narrow column must part them. */
const char *phrase_value(const struct wording *w, struct decimal value, const struct unit_name *unit);
const char *phrase_measure(const struct wording *w, const struct number *value, const struct unit_name *unit);
/* The target with its unit, a band as "ร้อยละ ๖๐ ถึง ๘๐"; "" where there is none. */
const char *phrase_target(const struct wording *w, const struct kpi *k);
/* A dash for "": what stands behind a label must say something. */
const char *phrase_or_dash(const char *s);
/* "๒๕๖๓"; year 0 gives "". */
const char *phrase_year(const struct wording *w, int year);
const char *phrase_date(const struct wording *w, const struct date_value *d);
/* "ตุลาคม ๒๕๖๒" */
const char *phrase_month(const struct wording *w, const struct date_value *d);
/* "๑ ตุลาคม ๒๕๖๒ ถึง ๓๐ กันยายน ๒๕๖๓"; the one that is written if the other is not. */
const char *phrase_span(const struct wording *w, const struct date_value *from, const struct date_value *to);
const char *phrase_period(const struct wording *w, struct period p);
/* "มิติที่ ๑ ด้านประสิทธิผลตามพันธกิจ"; "มิติที่ ๑". */
const char *phrase_dimension(const struct wording *w, const struct dimension *d);
const char *phrase_dimension_short(const struct wording *w, const struct dimension *d);

/* The record's field of this key, which must exist; its Thai name, as a label; what records it holds; the Thai word of
 * its choice, "" where none was made. */
const struct field *phrase_field(const struct record *r, const char *key);
const char *phrase_label(const struct record *r, const char *key);
const struct record *phrase_record(const struct record *r, const char *key);
const char *phrase_choice(const struct record *r, const char *key, int choice);

#endif
