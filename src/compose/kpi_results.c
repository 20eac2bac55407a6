/* What the KPIs have come to so far. */
#include "composer.h"

const struct kpi_score *score_of(const struct composer *c, const struct kpi *k)
{
    return &c->scores->kpis[k - c->plan->kpis.items];
}

static const char *result_text(struct composer *c, const struct kpi_score *s)
{
    return s->has_result ? phrase_value(&c->words, decimal_round(s->result, 2), &s->kpi->unit) : "";
}

static const char *period_text(struct composer *c, const struct kpi_score *s)
{
    return s->has_result ? phrase_period(&c->words, s->up_to) : "";
}

static const char *achievement_text(struct composer *c, const struct kpi_score *s)
{
    struct decimal percent = decimal_mul(s->achievement, decimal_of(100));
    return s->has_achievement ? phrase_decimal(&c->words, decimal_round(percent, 2), 2) : "";
}

/* The score, or the edition's word for why there is none. */
static const char *score_text(struct composer *c, const struct kpi_score *s)
{
    const struct scale *scale = &c->edition->scale;
    switch (s->state) {
    case SCORE_NOT_REPORTED:
        return scale->not_reported.s;
    case SCORE_NOT_MEASURED:
        return scale->not_measured.s;
    case SCORE_CANCELLED:
        return scale->cancelled.s;
    case SCORE_UNDEFINED:
        return "";
    case SCORE_GIVEN:
        break;
    }
    return phrase_decimal(&c->words, s->score, SCORE_PLACES);
}

/* The edition's word for a score that may still change; "" for any other. */
static const char *provisional_text(const struct composer *c, const struct kpi_score *s)
{
    const char *word = c->edition->scale.provisional.s;
    return s->state == SCORE_GIVEN && s->provisional && word ? word : "";
}

static void note_add(struct composer *c, struct node *cell, const char *text)
{
    struct node *note = paragraph_add(c, cell, text);
    if (note)
        note->style = STYLE_SMALL;
}

void kpi_results_add(struct composer *c, const char *caption, bool (*belongs)(const struct kpi *k))
{
    const struct column columns[] = {{phrases[PHRASE_KPI], 30},
                                     {phrases[PHRASE_TARGET], 18},
                                     {phrases[PHRASE_RESULT_SO_FAR], 24},
                                     {phrases[PHRASE_ACHIEVED_PERCENT], 15},
                                     {phrases[PHRASE_SCORE], 13}};
    if (c->plan->results.count == 0)
        return;
    struct node *table = table_add(c, c->page, caption, columns, 5);
    table->style = STYLE_SMALL;
    EACH (k, c->plan->kpis) {
        if (!belongs(k))
            continue;
        const struct kpi_score *s = score_of(c, k);
        struct node *row = row_add(c, table);
        kpi_link_add(c, cell_add(c, row, ALIGN_START), k);
        text_cell_add(c, row, ALIGN_CENTER, phrase_target(&c->words, k));
        struct node *result = text_cell_add(c, row, ALIGN_CENTER, result_text(c, s));
        note_add(c, result, period_text(c, s));
        text_cell_add(c, row, ALIGN_CENTER, achievement_text(c, s));
        struct node *score = text_cell_add(c, row, ALIGN_CENTER, score_text(c, s));
        note_add(c, score, provisional_text(c, s));
    }
}

void kpi_fill_result(struct composer *c, struct node *cell, const void *value)
{
    const struct kpi_score *s = score_of(c, value);
    const char *score = arena_format(c->arena, "%s%s", phrases[PHRASE_SCORE], provisional_text(c, s));
    if (c->plan->results.count == 0)
        return;
    labelled_add(c, cell, phrases[PHRASE_RESULT_SO_FAR], result_text(c, s));
    labelled_add(c, cell, phrases[PHRASE_UP_TO], period_text(c, s));
    labelled_add(c, cell, phrases[PHRASE_ACHIEVED_PERCENT], achievement_text(c, s));
    labelled_add(c, cell, score, score_text(c, s));
    lines_join(c, cell, NULL);
}

/* What the last report says that nothing could be measured for. */
void kpi_fill_reason(struct composer *c, struct node *cell, const void *value)
{
    const char *reason = NULL;
    int latest = 0;
    if (score_of(c, value)->state != SCORE_NOT_MEASURED && !score_of(c, value)->unmeasured)
        return;
    EACH (r, c->plan->results)
        EACH (result, r->kpis)
            if (result->kpi.to == value && result->not_measured.s && period_last_month(r->period.v) >= latest) {
                reason = result->not_measured.s;
                latest = period_last_month(r->period.v);
            }
    paragraph_add(c, cell, reason);
}
