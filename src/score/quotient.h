/* Quotients of exact decimals, kept as two numbers until the one rounding where a figure is formed. */
#ifndef SCORE_QUOTIENT_H
#define SCORE_QUOTIENT_H

#include <bmaplan/base.h>

struct quotient {
    struct decimal top, bottom; /* bottom > 0 */
};

static inline struct quotient quotient_of(struct decimal d)
{
    return (struct quotient){d, decimal_of(1)};
}

static inline struct decimal quotient_round(struct quotient q, int places)
{
    return decimal_div(q.top, q.bottom, places);
}

/* q - d, times the bottom of q: its sign says which of the two is larger. */
static inline struct decimal quotient_excess(struct quotient q, struct decimal d)
{
    return decimal_sub(q.top, decimal_mul(d, q.bottom));
}

static inline int quotient_cmp(struct quotient q, struct decimal d)
{
    return decimal_sign(quotient_excess(q, d));
}

#endif
