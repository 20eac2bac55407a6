/* Result -> achievement -> score. */
#include "formula.h"

#include <bmaplan/score.h>

static struct decimal magnitude(struct decimal d)
{
    return decimal_sign(d) < 0 ? decimal_sub(decimal_of(0), d) : d;
}

static struct quotient not_below_zero(struct quotient q)
{
    return decimal_sign(q.top) < 0 ? quotient_of(decimal_of(0)) : q;
}

/* 1 - d / |bound|, where `distance` is d times the bottom of the result. */
static struct quotient outside(struct decimal distance, struct decimal bound, struct decimal bottom)
{
    if (decimal_sign(bound) == 0)
        return quotient_of(decimal_of(0));
    struct decimal whole = decimal_mul(magnitude(bound), bottom);
    return not_below_zero((struct quotient){decimal_sub(whole, distance), whole});
}

static bool in_band(const struct target *t, struct quotient result, struct quotient *out)
{
    if (!t->min.ok || !t->max.ok)
        return false;
    struct decimal above_min = quotient_excess(result, t->min.v);
    struct decimal above_max = quotient_excess(result, t->max.v);
    if (decimal_sign(above_min) < 0)
        *out = outside(magnitude(above_min), t->min.v, result.bottom);
    else if (decimal_sign(above_max) > 0)
        *out = outside(above_max, t->max.v, result.bottom);
    else
        *out = quotient_of(decimal_of(1));
    return true;
}

bool kpi_achievement(const struct kpi *k, struct quotient result, struct quotient *out)
{
    enum direction direction = kpi_direction(k);
    if (direction == DIRECTION_MAINTAIN)
        return in_band(&k->target, result, out);
    if (!k->target.value.ok || decimal_sign(k->target.value.v) <= 0)
        return false;
    struct decimal whole = decimal_mul(k->target.value.v, result.bottom);
    *out = (struct quotient){result.top, whole};
    if (direction == DIRECTION_DECREASE) {
        out->top = decimal_sub(decimal_mul(decimal_of(2), whole), result.top);
        *out = not_below_zero(*out);
    }
    return true;
}

/* lowest + (highest - lowest) * steps / gaps: the score at a point of the scale's line. */
static struct decimal score_at(const struct scale *s, struct quotient steps, struct decimal gaps)
{
    struct decimal whole = decimal_mul(gaps, steps.bottom);
    struct decimal span = decimal_sub(s->highest.v, s->lowest.v);
    struct decimal top = decimal_add(decimal_mul(s->lowest.v, whole), decimal_mul(span, steps.top));
    return quotient_round((struct quotient){top, whole}, SCORE_PLACES);
}

static bool are_read(const struct number *marks, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (!marks[i].ok)
            return false;
    return true;
}

/* The score of x among marks that rise or fall, straight lines between neighbours: the lowest at or before the first
 * mark, the highest at or beyond the last. None where a mark could not be read. */
static bool score_between(struct quotient x, const struct number *marks, size_t count, const struct scale *s,
                          struct decimal *out)
{
    if (count < 2 || !are_read(marks, count))
        return false;
    size_t last = count - 1;
    int onwards = decimal_cmp(marks[last].v, marks[0].v);
    struct quotient steps = {.bottom = decimal_of(1)};
    if (quotient_cmp(x, marks[last].v) * onwards >= 0) {
        steps.top = decimal_of((int64_t)last);
    } else if (quotient_cmp(x, marks[0].v) * onwards > 0) {
        size_t i = last - 1;
        while (quotient_cmp(x, marks[i].v) * onwards < 0)
            i--;
        struct decimal gap = magnitude(decimal_sub(marks[i + 1].v, marks[i].v));
        steps.bottom = decimal_mul(x.bottom, gap);
        steps.top =
            decimal_add(decimal_mul(decimal_of((int64_t)i), steps.bottom), magnitude(quotient_excess(x, marks[i].v)));
    }
    *out = score_at(s, steps, decimal_of((int64_t)last));
    return true;
}

/* A result above the highest level is no level (a percentage written for one, mostly): it has no score. */
static bool score_of_level(struct quotient result, const struct scale *s, struct decimal *out)
{
    if (quotient_cmp(result, s->highest.v) > 0)
        return false;
    *out = quotient_cmp(result, s->lowest.v) < 0 ? s->lowest.v : quotient_round(result, SCORE_PLACES);
    return true;
}

enum score_method kpi_score_method(const struct kpi *k)
{
    if (kpi_direction(k) == DIRECTION_MAINTAIN)
        return SCORE_BY_SCALE;
    if (k->criteria.count > 0)
        return SCORE_BY_CRITERIA;
    if (k->levels.count > 0 || (k->unit.to && unit_kind(k->unit.to) == UNIT_LEVEL))
        return SCORE_BY_LEVEL;
    return SCORE_BY_SCALE;
}

static bool score_by_scale(const struct kpi *k, const struct scale *s, struct quotient result, struct decimal *out)
{
    struct quotient percent;
    if (!kpi_achievement(k, result, &percent))
        return false;
    percent.top = decimal_mul(percent.top, decimal_of(100));
    return score_between(percent, s->steps.items, s->steps.count, s, out);
}

bool kpi_grade(const struct kpi *k, const struct scale *scale, struct quotient result, struct decimal *out)
{
    switch (kpi_score_method(k)) {
    case SCORE_BY_SCALE:
        return score_by_scale(k, scale, result, out);
    case SCORE_BY_CRITERIA:
        return score_between(result, k->criteria.items, k->criteria.count, scale, out);
    case SCORE_BY_LEVEL:
        return score_of_level(result, scale, out);
    }
    return false;
}
