/* The grammar of numbers, apart from what is said about those that break it. */
#ifndef TEXT_NUMBER_H
#define TEXT_NUMBER_H

#include "scan.h"

enum { NUMBER_DIGITS_MOST = 15 };

enum number_result { NUMBER_READ, NUMBER_TOO_LONG, NUMBER_NONE };
enum number_result number_scan(const char *s, bool money, struct decimal *out);

/* Why number_scan() refused, and what may have been meant. */
struct reading number_fault(struct arena *a, const char *s, bool money);

#endif
