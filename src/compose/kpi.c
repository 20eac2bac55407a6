/* A KPI in full, links to it, and what it has come to so far. */
#include "composer.h"

const struct kpi_score *score_of(const struct composer *c, const struct kpi *k)
{
    return &c->scores->kpis[k - c->plan->kpis.items];
}

const char *kpi_title(struct composer *c, const struct kpi *k)
{
    return kpi_is_cancelled(k) ? arena_format(c->arena, "%s (%s)", k->name.s, phrases[PHRASE_CANCELLED]) : k->name.s;
}

void kpi_link_add(struct composer *c, struct node *parent, const struct kpi *k)
{
    struct node *p = doc_add(c->arena, parent, DOC_PARAGRAPH);

    link_add(c, p, ID_KPI, k, NULL);
    doc_textf(c->arena, p, " %s", kpi_title(c, k));
}

const char *kpi_last_baseline(struct composer *c, const struct kpi *k)
{
    const struct year_value *last = NULL;

    EACH (b, k->baseline)
        last = !last || b->year.v > last->year.v ? b : last;
    if (!last)
        return "";
    return arena_format(c->arena, "%s (%s %s)", phrase_measure(&c->words, &last->value, &k->unit),
                        phrases[PHRASE_IN_YEAR], phrase_year(&c->words, last->year.v));
}

/* ---- results so far -------------------------------------------------------------------------- */

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

    return s->has_achievement ? phrase_percent(&c->words, decimal_round(percent, 2), 2) : "";
}

/* The score, or the edition's word for why there is none. */
static const char *score_text(struct composer *c, const struct kpi_score *s)
{
    const struct scale *scale = &c->edition->scale;
    const char *score;

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
    score = phrase_decimal(&c->words, s->score, 2);
    return s->provisional && scale->provisional.s ? arena_format(c->arena, "%s (%s)", score, scale->provisional.s)
                                                  : score;
}

void kpi_results_add(struct composer *c, const char *caption, bool (*belongs)(const struct kpi *k))
{
    const struct column columns[] = {{phrases[PHRASE_KPI], 34},           {phrases[PHRASE_TARGET], 14},
                                     {phrases[PHRASE_RESULT_SO_FAR], 14}, {phrases[PHRASE_UP_TO], 14},
                                     {phrases[PHRASE_ACHIEVED], 12},      {phrases[PHRASE_SCORE], 12}};

    if (c->plan->results.count == 0)
        return;
    struct node *table = table_add(c, c->page, caption, columns, 6);
    EACH (k, c->plan->kpis) {
        if (!belongs(k))
            continue;
        const struct kpi_score *s = score_of(c, k);
        struct node *row = row_add(c, table);
        kpi_link_add(c, cell_add(c, row, ALIGN_START), k);
        text_cell_add(c, row, ALIGN_CENTER, phrase_target(&c->words, k));
        text_cell_add(c, row, ALIGN_CENTER, result_text(c, s));
        text_cell_add(c, row, ALIGN_CENTER, period_text(c, s));
        text_cell_add(c, row, ALIGN_CENTER, achievement_text(c, s));
        text_cell_add(c, row, ALIGN_CENTER, score_text(c, s));
    }
}

/* ---- the KPI in full -------------------------------------------------------------------------- */

static void fill_direction(struct composer *c, struct node *cell, const void *value)
{
    paragraph_add(c, cell, phrase_choice(&kpi_record, "direction", (int)kpi_direction(value)));
}

static void fill_aggregate(struct composer *c, struct node *cell, const void *value)
{
    paragraph_add(c, cell, phrase_choice(&kpi_record, "aggregate", (int)kpi_aggregate(value)));
}

static void fill_target(struct composer *c, struct node *cell, const void *value)
{
    paragraph_add(c, cell, phrase_target(&c->words, value));
}

static void fill_baseline(struct composer *c, struct node *cell, const void *value)
{
    const struct kpi *k = value;

    EACH (b, k->baseline)
        doc_textf(c->arena, doc_add(c->arena, cell, DOC_PARAGRAPH), "%s %s: %s", phrases[PHRASE_IN_YEAR],
                  phrase_year(&c->words, b->year.v), phrase_measure(&c->words, &b->value, &k->unit));
    lines_join(c, cell, NULL);
}

/* "ไตรมาสที่ ๑: ร้อยละ ๒๐", a paragraph; what is not written is left out. */
static void fill_numbered(struct composer *c, struct node *cell, enum phrase label, size_t n, const char *text)
{
    if (*text)
        doc_textf(c->arena, doc_add(c->arena, cell, DOC_PARAGRAPH), "%s %s: %s", phrases[label],
                  phrase_count(&c->words, n), text);
}

static void fill_quarters(struct composer *c, struct node *cell, const void *value)
{
    const struct kpi *k = value;

    for (size_t i = 0; i < 4; i++)
        fill_numbered(c, cell, PHRASE_QUARTER, i + 1, phrase_measure(&c->words, &k->quarters.q[i], &k->unit));
    lines_join(c, cell, NULL);
}

static void fill_levels(struct composer *c, struct node *cell, const void *value)
{
    const struct kpi *k = value;
    size_t n = 0;

    EACH (level, k->levels)
        fill_numbered(c, cell, PHRASE_LEVEL, ++n, level->s);
}

static const char *steps_text(struct composer *c)
{
    const char *text = "";

    EACH (step, c->edition->scale.steps)
        text = arena_format(c->arena, "%s%s%s", text, *text ? " " : "", phrase_number(&c->words, step));
    return text;
}

static const char *scores_text(struct composer *c)
{
    const struct scale *scale = &c->edition->scale;

    return arena_format(c->arena, "%s %s %s", phrase_number(&c->words, &scale->lowest), phrases[PHRASE_TO],
                        phrase_number(&c->words, &scale->highest));
}

/* The KPI's own criteria, or the edition's where these score it. */
static void fill_criteria(struct composer *c, struct node *cell, const void *value)
{
    const struct kpi *k = value;
    const char *const defaults[] = {steps_text(c), scores_text(c)};
    size_t n = 0;

    EACH (criterion, k->criteria)
        fill_numbered(c, cell, PHRASE_SCORE, ++n, phrase_measure(&c->words, criterion, &k->unit));
    lines_join(c, cell, NULL);
    if (n == 0 && k->levels.count == 0 && k->weight.ok && unit_kind(k->unit.to) != UNIT_LEVEL)
        paragraph_add(c, cell, phrase_fill(&c->words, PHRASE_DEFAULT_CRITERIA, defaults));
}

static void fill_supports(struct composer *c, struct node *cell, const void *value)
{
    const struct kpi *k = value;

    supports_add(c, cell, REFS(ID_ALIGNMENT, k->supports), REFS(ID_MEASURE, k->measures));
}

static void fill_result(struct composer *c, struct node *cell, const void *value)
{
    const struct kpi_score *s = score_of(c, value);

    if (c->plan->results.count == 0)
        return;
    labelled_add(c, cell, phrases[PHRASE_RESULT_SO_FAR], result_text(c, s));
    labelled_add(c, cell, phrases[PHRASE_UP_TO], period_text(c, s));
    labelled_add(c, cell, phrases[PHRASE_ACHIEVED], achievement_text(c, s));
    labelled_add(c, cell, phrases[PHRASE_SCORE], score_text(c, s));
    lines_join(c, cell, NULL);
}

static void fill_nothing(struct composer *c, struct node *cell, const void *value)
{
    (void)c;
    (void)cell;
    (void)value;
}

/* id and name stand in the heading. */
static const struct filler fillers[] = {
    {.id = "id", .fill = fill_nothing},          {.id = "name", .fill = fill_nothing},
    {.id = "direction", .fill = fill_direction}, {.id = "target", .fill = fill_target},
    {.id = "baseline", .fill = fill_baseline},   {.id = "quarters", .fill = fill_quarters},
    {.id = "aggregate", .fill = fill_aggregate}, {.id = "criteria", .fill = fill_criteria},
    {.id = "levels", .fill = fill_levels},       {.id = "supports", .fill = fill_supports},
    {.id = "result", .fill = fill_result},       {0},
};

void kpi_add(struct composer *c, const struct kpi *k, unsigned level)
{
    struct node *heading = heading_add(c, level, k->self.id.s, kpi_title(c, k));
    struct form form = form_add(c, c->page, &kpi_record, fillers, k);

    heading->anchor = anchor_name(c, ID_KPI, k->self.id.s);
    for (size_t i = 0; i < kpi_record.count; i++)
        form_row_add(c, &form, kpi_record.fields[i].name, kpi_record.fields[i].thai);
    form_row_add(c, &form, "result", phrases[PHRASE_RESULT]);
}
