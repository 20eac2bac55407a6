/* A text that is no number, under examination: private to number_fault.c, number_marks.c and number_words.c. */
#ifndef TEXT_NUMBER_FAULT_H
#define TEXT_NUMBER_FAULT_H

#include "number.h"

struct attempt {
    struct arena *arena;
    const char *plain; /* its digits in Arabic, no white space at either end */
    bool money;
    const char *suggestion;
};

/* Suggests s if it is a number; the answer is whether it is. */
bool attempt_offer(struct attempt *t, const char *s);
/* Suggests d times ten to this power, if that is a number. */
void attempt_offer_power(struct attempt *t, struct decimal d, int power, bool grouped);
/* The text with the n bytes at `at` replaced. */
char *attempt_replace(const struct attempt *t, const char *at, size_t n, const char *by);
/* Behind the sign, if any. */
const char *attempt_unsigned(const struct attempt *t);

/* Signs that are not where a number has them, or not its own: each suggests the number that was meant. */
bool has_other_minus(struct attempt *t);   /* the minus or dash of a word processor, or an accountant's brackets */
bool has_space(struct attempt *t);         /* "1 500 000" */
bool has_decimal_comma(struct attempt *t); /* "1,5", "1,500,50", "0,125" */
bool has_signs_swapped(struct attempt *t); /* "1.500,50", "1.500.000" */
bool has_wrong_groups(struct attempt *t);  /* "1500,000", "1,20,000" */
bool has_open_point(struct attempt *t);    /* ".5", "80." */

/* A number among words. */
bool has_several(struct attempt *t); /* "80-90" */
bool is_scaled(struct attempt *t);   /* "1.2 ล้านบาท" */
bool is_worded(struct attempt *t);   /* "ร้อยละ 80" */

#endif
