/* A KPI's scoring formulas: the same arithmetic as the score stage's, over the cells of its row, the criteria on the
 * KPI sheet and the named cells of the scale. */
#include "xlsx_score.h"

static const char *here(const struct sheet *s, enum score_column c)
{
    return cell_name(s, s->row, (lxw_col_t)c);
}

/* A cell of this KPI on the KPI sheet. */
static const char *kpi_cell(const struct sheet *s, const struct kpi *k, size_t col)
{
    const struct book *b = s->book;
    lxw_row_t row = b->kpis.head + 1 + (lxw_row_t)(k - b->plan->kpis.items);
    return cell_address(&b->kpis, row, (lxw_col_t)col);
}

/* The share of a bound that is left: 1 - distance / |bound|, not below 0; nothing of a bound of 0. */
static const char *outside(struct arena *a, const char *bound, const struct number *value, const char *distance)
{
    if (decimal_sign(value->v) == 0)
        return "0";
    return arena_format(a, "MAX(0,1-(%s)/ABS(%s))*100", distance, bound);
}

static const char *band_formula(struct sheet *s, const struct kpi *k)
{
    if (!k->target.min.ok || !k->target.max.ok)
        return NULL;
    struct arena *a = s->book->arena;
    const char *result = here(s, COL_RESULT);
    const char *min = kpi_cell(s, k, s->book->band), *max = kpi_cell(s, k, s->book->band + 1u);
    const char *below = outside(a, min, &k->target.min, arena_format(a, "%s-%s", min, result));
    const char *above = outside(a, max, &k->target.max, arena_format(a, "%s-%s", result, max));
    return arena_format(a, "IF(%s<%s,%s,IF(%s>%s,%s,100))", result, min, below, result, max, above);
}

static const char *share_formula(struct sheet *s, const struct kpi *k)
{
    enum direction direction = kpi_direction(k);
    if (direction == DIRECTION_MAINTAIN)
        return band_formula(s, k);
    if (!k->target.value.ok || decimal_sign(k->target.value.v) <= 0)
        return NULL;
    const char *result = here(s, COL_RESULT), *target = here(s, COL_TARGET);
    if (direction == DIRECTION_DECREASE)
        return arena_format(s->book->arena, "MAX(0,2-%s/%s)*100", result, target);
    return arena_format(s->book->arena, "%s/%s*100", result, target);
}

const char *achievement_formula(struct sheet *s, const struct kpi_score *k)
{
    struct arena *a = s->book->arena;
    const char *share = share_formula(s, k->kpi);
    if (!share)
        return NULL;
    const char *result = here(s, COL_RESULT);
    if (kpi_score_method(k->kpi) == SCORE_BY_LEVEL) /* a percentage is no level */
        return arena_format(a, "=IF(AND(ISNUMBER(%s),%s<=scale_highest),%s,\"\")", result, result, share);
    return arena_format(a, "=IF(ISNUMBER(%s),%s,\"\")", result, share);
}

/* How far the result has come from one criterion to the next: 0 to 1. Two that are equal make a jump (a finding, but
 * one that a plan may suppress): the higher score begins there, the lowest ends there. */
static const char *gap_formula(struct sheet *s, const struct kpi *k, size_t i)
{
    const char *from = kpi_cell(s, k, s->book->criteria + i), *to = kpi_cell(s, k, s->book->criteria + i + 1);
    if (decimal_cmp(k->criteria.items[i].v, k->criteria.items[i + 1].v) == 0) {
        bool falling = kpi_direction(k) == DIRECTION_DECREASE;
        const char *beyond = falling ? "<" : ">", *or_at = i > 0 ? "=" : "";
        return arena_format(s->book->arena, "IF(%s%s%s%s,1,0)", here(s, COL_RESULT), beyond, or_at, from);
    }
    return arena_format(s->book->arena, "MEDIAN(0,1,(%s-%s)/(%s-%s))", here(s, COL_RESULT), from, to, from);
}

static const char *criteria_formula(struct sheet *s, const struct kpi *k)
{
    if (k->criteria.count < 2)
        return NULL;
    EACH (mark, k->criteria)
        if (!mark->ok)
            return NULL;
    struct arena *a = s->book->arena;
    const char *gaps = gap_formula(s, k, 0);
    for (size_t i = 1; i + 1 < k->criteria.count; i++)
        gaps = arena_format(a, "%s,%s", gaps, gap_formula(s, k, i));
    return arena_format(a, "ROUND(scale_lowest+(scale_highest-scale_lowest)*AVERAGE(%s),%d)", gaps, (int)SCORE_PLACES);
}

/* The score of the step reached, and the part of the way to the next. */
static const char *scale_formula(struct sheet *s, const struct kpi *k)
{
    if (s->book->scale->steps.count < 2 || !share_formula(s, k))
        return NULL;
    struct arena *a = s->book->arena;
    const char *x = arena_format(a, "MEDIAN(MIN(scale_steps),%s,MAX(scale_steps))", here(s, COL_ACHIEVEMENT));
    return arena_format(a,
                        "ROUND(LOOKUP(%s,scale_steps,scale_scores)+(%s-LOOKUP(%s,scale_steps))*"
                        "LOOKUP(%s,scale_steps,scale_slopes),%d)",
                        x, x, x, x, (int)SCORE_PLACES);
}

static const char *graded_formula(struct sheet *s, const struct kpi *k)
{
    const char *result = here(s, COL_RESULT);
    switch (kpi_score_method(k)) {
    case SCORE_BY_SCALE:
        return scale_formula(s, k);
    case SCORE_BY_CRITERIA:
        return criteria_formula(s, k);
    case SCORE_BY_LEVEL:
        return arena_format(s->book->arena, "IF(%s<=scale_highest,ROUND(MAX(scale_lowest,%s),%d),\"\")", result, result,
                            (int)SCORE_PLACES);
    }
    return NULL;
}

const char *computed_formula(struct sheet *s, const struct kpi_score *k)
{
    const char *graded = graded_formula(s, k->kpi);
    if (!graded)
        return NULL;
    bool full = k->unmeasured && k->kpi->if_not_measured.v == NOT_MEASURED_FULL;
    return arena_format(s->book->arena, "=IF(ISNUMBER(%s),%s,%s)", here(s, COL_RESULT), graded,
                        full ? "scale_highest" : "\"\"");
}

const char *score_formula(struct sheet *s)
{
    const char *committee = here(s, COL_COMMITTEE), *computed = here(s, COL_COMPUTED);
    return arena_format(s->book->arena, "=IF(ISNUMBER(%s),%s,IF(ISNUMBER(%s),%s,\"\"))", committee, committee, computed,
                        computed);
}

const char *weighted_formula(struct sheet *s)
{
    const char *score = here(s, COL_SCORE);
    return arena_format(s->book->arena, "=IF(ISNUMBER(%s),%s*%s,\"\")", score, here(s, COL_WEIGHT), score);
}

/* For a computed score: does it stand for the whole year? */
static enum status_word computed_word(const struct book *b, const struct kpi_score *k)
{
    struct period last = {.year = b->plan->fiscal_year.v, .quarter = 4};
    bool early = k->up_to.year != 0 && period_last_month(k->up_to) < period_last_month(last);
    if (early)
        return WORD_PROVISIONAL;
    return k->unmeasured && k->has_computed ? WORD_FULL : WORD_COMPUTED;
}

/* For a row with neither score nor result. */
static enum status_word empty_word(const struct kpi_score *k)
{
    if (k->state == SCORE_UNDEFINED && !k->has_result)
        return WORD_UNDEFINED;
    return k->unmeasured ? WORD_NOT_MEASURED : WORD_NOT_REPORTED;
}

const char *status_formula(struct sheet *s, const struct kpi_score *k)
{
    struct arena *a = s->book->arena;
    if (k->state == SCORE_CANCELLED)
        return arena_format(a, "=%s", status_name(WORD_CANCELLED));
    const char *computed = status_name(computed_word(s->book, k));
    if (computed_word(s->book, k) == WORD_FULL)
        computed = arena_format(a, "IF(ISNUMBER(%s),%s,%s)", here(s, COL_RESULT), status_name(WORD_COMPUTED), computed);
    return arena_format(a, "=IF(ISNUMBER(%s),%s,IF(ISNUMBER(%s),%s,IF(ISNUMBER(%s),%s,%s)))", here(s, COL_COMMITTEE),
                        status_name(WORD_COMMITTEE), here(s, COL_COMPUTED), computed, here(s, COL_RESULT),
                        status_name(WORD_UNDEFINED), status_name(empty_word(k)));
}

enum status_word status_of(const struct book *b, const struct kpi_score *k)
{
    if (k->state == SCORE_CANCELLED)
        return WORD_CANCELLED;
    if (k->by_committee)
        return WORD_COMMITTEE;
    if (k->has_computed)
        return computed_word(b, k);
    return k->has_result ? WORD_UNDEFINED : empty_word(k);
}
