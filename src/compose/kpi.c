/* A KPI in full, and links to it. */
#include "composer.h"

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

const struct year_value *kpi_baseline(const struct kpi *k)
{
    const struct year_value *last = NULL;
    EACH (b, k->baseline)
        last = !last || b->year.v > last->year.v ? b : last;
    return last;
}

const char *kpi_last_baseline(struct composer *c, const struct kpi *k)
{
    const struct year_value *last = kpi_baseline(k);
    const char *figure = last ? phrase_measure(&c->words, &last->value, &k->unit) : "";
    if (!*figure)
        return "";
    return arena_format(c->arena, "%s (%s" NBSP "%s)", figure, phrases[PHRASE_IN_YEAR],
                        phrase_or_dash(phrase_year(&c->words, last->year.v)));
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
        doc_textf(c->arena, doc_add(c->arena, cell, DOC_PARAGRAPH), "%s: %s",
                  phrase_or_dash(phrase_year(&c->words, b->year.v)),
                  phrase_or_dash(phrase_measure(&c->words, &b->value, &k->unit)));
    lines_join(c, cell, NULL);
}

static void figures_add(struct composer *c, struct node *cell, enum phrase label, const struct number *items,
                        size_t count, const struct unit_name *unit)
{
    figures_line_add(c, cell,
                     (struct strip){.label = label,
                                    .unit = unit->to ? unit->to->name.s : unit->s,
                                    .items = items,
                                    .count = count,
                                    .money = unit->to && unit_kind(unit->to) == UNIT_MONEY});
}

static void fill_quarters(struct composer *c, struct node *cell, const void *value)
{
    const struct kpi *k = value;
    figures_add(c, cell, PHRASE_QUARTER, k->quarters.q, 4, &k->unit);
}

static void fill_levels(struct composer *c, struct node *cell, const void *value)
{
    const struct kpi *k = value;
    size_t n = 0;
    EACH (level, k->levels)
        doc_textf(c->arena, doc_add(c->arena, cell, DOC_PARAGRAPH), "%s: %s",
                  phrase_numbered(&c->words, PHRASE_LEVEL, ++n), level->s);
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
    if (k->criteria.count > 0)
        figures_add(c, cell, PHRASE_SCORE, k->criteria.items, k->criteria.count, &k->unit);
    else if (k->levels.count == 0 && k->weight.ok && unit_kind(k->unit.to) != UNIT_LEVEL)
        paragraph_add(c, cell, phrase_fill(&c->words, PHRASE_DEFAULT_CRITERIA, defaults));
}

static void fill_supports(struct composer *c, struct node *cell, const void *value)
{
    const struct kpi *k = value;
    supports_add(c, cell, REFS(ID_ALIGNMENT, k->supports), REFS(ID_MEASURE, k->measures));
}

/* What the chapters have said in words already. */
static void fill_goals(struct composer *c, struct node *cell, const void *value)
{
    const struct kpi *k = value;
    refs_add(c, cell, NULL, REFS(ID_GOAL, k->goals));
}

static void fill_measures(struct composer *c, struct node *cell, const void *value)
{
    const struct kpi *k = value;
    refs_add(c, cell, NULL, REFS(ID_MEASURE, k->measures));
}

static void fill_nothing(struct composer *c, struct node *cell, const void *value)
{
    (void)c;
    (void)cell;
    (void)value;
}

/* id and name stand in the heading. */
static const struct filler fillers[] = {
    {.id = "id", .fill = fill_nothing},
    {.id = "name", .fill = fill_nothing},
    {.id = "direction", .fill = fill_direction, .brief = true},
    {.id = "target", .fill = fill_target, .brief = true},
    {.id = "baseline", .fill = fill_baseline},
    {.id = "quarters", .fill = fill_quarters},
    {.id = "aggregate", .fill = fill_aggregate, .brief = true},
    {.id = "criteria", .fill = fill_criteria},
    {.id = "levels", .fill = fill_levels},
    {.id = "goals", .fill = fill_goals, .brief = true},
    {.id = "measures", .fill = fill_measures, .brief = true},
    {.id = "supports", .fill = fill_supports},
    {.id = "result", .fill = kpi_fill_result},
    {.id = "not_measured", .fill = kpi_fill_reason},
    {0},
};

/* The brief ones come first, two to a row. */
static void rows_add(struct composer *c, struct form *form, bool brief)
{
    for (size_t i = 0; i < kpi_record.count; i++) {
        const struct field *f = &kpi_record.fields[i];
        if (form_is_brief(form, f->name) == brief)
            form_row_add(c, form, f->name, f->thai);
    }
}

void kpi_add(struct composer *c, const struct kpi *k, unsigned level)
{
    struct node *heading = heading_add(c, level, k->self.id.s, kpi_title(c, k));
    struct form form = form_add(c, c->page, &kpi_record, fillers, k);
    heading->anchor = anchor_name(c, ID_KPI, k->self.id.s);
    rows_add(c, &form, true);
    rows_add(c, &form, false);
    form_row_add(c, &form, "result", phrases[PHRASE_RESULT]);
    form_row_add(c, &form, "not_measured", phrase_label(&kpi_result_record, "not_measured"));
}
