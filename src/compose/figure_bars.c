/* The executive summary's charts: weights by dimension, budget by area, headline targets against where they begin. */
#include "composer.h"

#include <string.h>

/* The bars of a figure under way. */
struct bars {
    struct bar *items;
    size_t count;
};

static struct bar *bar_add(struct composer *c, struct bars *bars)
{
    return arena_grow(c->arena, &bars->items, &bars->count, sizeof *bars->items);
}

/* "caption: label value; label value": what the figure shows, in words. */
static const char *bars_words(struct composer *c, const char *caption, const struct bars *bars)
{
    struct node *words = doc_add(c->arena, doc_new(c->arena), DOC_PARAGRAPH);
    doc_textf(c->arena, words, "%s%s", phrases[PHRASE_BARS_OF], caption);
    EACH (bar, *bars)
        doc_textf(c->arena, words, "%s %s %s", bar == bars->items ? ":" : ";", bar->label, bar->value);
    char *plain = doc_plain(c->arena, words);
    for (char *line = plain; (line = strchr(line, '\n')) != NULL;)
        *line = ' ';
    return plain;
}

static void bars_figure_add(struct composer *c, enum phrase caption, const struct bars *bars, struct bar_mark mark)
{
    double width = figure_page(c, false).width;
    const struct drawing *drawing = chart_bars(c->arena, c->options.type, width, bars->items, bars->count, mark);
    figure_add(c, drawing, phrases[caption], bars_words(c, phrases[caption], bars));
}

/* ---- weights by dimension ------------------------------------------------------------------------ */

/* "ร้อยละ ๕๕ · ๑๒ ตัวชี้วัด"; "ร้อยละ ๕๕ · คะแนน ๓.๗๕" once the plan has results. */
static const char *dimension_value(struct composer *c, struct decimal weight, size_t kpis,
                                   const struct score_total *total)
{
    bool scored = c->plan->results.count > 0 && kpis > 0;
    const char *score = total->has_score ? phrase_decimal(&c->words, decimal_round(total->score, 2), 2)
                                         : c->edition->scale.not_reported.s;
    const char *const values[] = {phrase_percent(&c->words, weight, 0), scored ? score : phrase_count(&c->words, kpis)};
    return phrase_fill(&c->words, scored ? PHRASE_WEIGHT_AND_SCORE : PHRASE_WEIGHT_AND_KPIS, values);
}

static struct bar dimension_bar(struct composer *c, const struct dimension_total *of)
{
    struct decimal weight = decimal_of(0);
    size_t kpis = 0;
    EACH (k, c->plan->kpis) {
        if (k->dimension.to != of->dimension)
            continue;
        kpis++;
        if (k->weight.ok)
            weight = decimal_add(weight, k->weight.v);
    }
    return (struct bar){.label = phrase_dimension(&c->words, of->dimension),
                        .value = dimension_value(c, weight, kpis, &of->total),
                        .size = decimal_double(weight)};
}

void weights_figure_add(struct composer *c)
{
    struct bars bars = {0};
    for (size_t i = 0; i < c->scores->dimension_count; i++)
        *bar_add(c, &bars) = dimension_bar(c, &c->scores->dimensions[i]);
    if (bars.count > 0)
        bars_figure_add(c, PHRASE_WEIGHTS, &bars, (struct bar_mark){0});
}

/* ---- budget by area ------------------------------------------------------------------------------ */

/* What the projects of an area cost. */
struct cost {
    struct decimal sum; /* baht */
    size_t projects;
    bool known; /* one of them says it */
};

static void cost_count(struct cost *cost, const struct project *p)
{
    struct decimal budget;
    bool given = project_budget(p, &budget);
    cost->projects++;
    cost->known = cost->known || given || p->budget.none.v;
    if (given)
        cost->sum = decimal_add(cost->sum, budget);
}

/* "๑,๕๐๐,๐๐๐ บาท · ๓ โครงการ" */
static struct bar cost_bar(struct composer *c, const char *label, const struct cost *cost)
{
    const char *const values[] = {cost->known ? phrase_money(&c->words, cost->sum) : phrases[PHRASE_NOT_WRITTEN],
                                  phrase_count(&c->words, cost->projects)};
    return (struct bar){.label = label,
                        .value = phrase_fill(&c->words, PHRASE_BUDGET_OF_AREA, values),
                        .size = decimal_double(cost->sum),
                        .unknown = !cost->known};
}

void budgets_figure_add(struct composer *c)
{
    const struct plan *plan = c->plan;
    struct cost *costs = arena_alloc(c->arena, (plan->areas.count + 1) * sizeof *costs);
    struct cost *rest = costs + plan->areas.count; /* of projects in no area */
    struct bars bars = {0};
    EACH (p, plan->projects) {
        const struct area *area = project_area(plan, p);
        cost_count(area ? costs + (area - plan->areas.items) : rest, p);
    }
    EACH (area, plan->areas)
        *bar_add(c, &bars) = cost_bar(c, area->name.s, &costs[area - plan->areas.items]);
    if (rest->projects > 0)
        *bar_add(c, &bars) = cost_bar(c, phrases[PHRASE_NO_AREA], rest);
    bars_figure_add(c, PHRASE_BY_AREA, &bars, (struct bar_mark){0});
}

/* ---- headline KPIs ------------------------------------------------------------------------------- */

static bool is_read(const struct number *n)
{
    return n->ok && !is_missing(n->at);
}

/* Why the target is no percentage of the baseline; PHRASE_NONE: it is. */
static enum phrase why_unknown(const struct kpi *k, const struct year_value *baseline)
{
    if (!is_missing(k->target.min.at))
        return PHRASE_TARGET_BAND;
    if (!is_read(&k->target.value) || decimal_sign(k->target.value.v) < 0)
        return PHRASE_NO_TARGET;
    if (!baseline || !is_read(&baseline->value))
        return PHRASE_NO_BASELINE;
    return decimal_sign(baseline->value.v) <= 0 ? PHRASE_BASELINE_ZERO : PHRASE_NONE;
}

/* "จาก ร้อยละ ๗๒.๕ เป็น ร้อยละ ๘๐"; as much of it as is known. */
static const char *headline_way(struct composer *c, const struct kpi *k, const struct year_value *baseline)
{
    const char *const ends[] = {baseline ? phrase_measure(&c->words, &baseline->value, &k->unit) : "",
                                phrase_target(&c->words, k)};
    if (*ends[0] && *ends[1])
        return phrase_fill(&c->words, PHRASE_FROM_TO, ends);
    return *ends[1] ? arena_format(c->arena, "%s %s", phrases[PHRASE_TARGET], ends[1]) : "";
}

/* "ร้อยละ ๑๑๐.๓", or why there is no percentage; below it what was compared, but where the bars are crowded: the table of the
 * headline KPIs says it, too. */
static struct bar headline_bar(struct composer *c, const struct kpi *k, bool crowded)
{
    const struct year_value *baseline = kpi_baseline(k);
    const char *way = headline_way(c, k, baseline);
    enum phrase why = why_unknown(k, baseline);
    struct bar bar = {.label = arena_format(c->arena, "%s %s", k->self.id.s, kpi_title(c, k)),
                      .value = phrases[why],
                      .unknown = why != PHRASE_NONE};
    if (!bar.unknown) {
        struct decimal hundredfold = decimal_mul(k->target.value.v, decimal_of(100));
        struct decimal percent = decimal_div(hundredfold, baseline->value.v, 1);
        bar.size = decimal_double(percent);
        bar.value = phrase_percent(&c->words, percent, 0);
    }
    if (kpi_direction(k) == DIRECTION_DECREASE)
        bar.value =
            arena_format(c->arena, "%s (%s)", bar.value, phrase_choice(&kpi_record, "direction", DIRECTION_DECREASE));
    if (*way && !crowded)
        bar.value = arena_format(c->arena, "%s\n%s", bar.value, way);
    return bar;
}

void headlines_figure_add(struct composer *c)
{
    struct bars bars = {0};
    size_t count = 0;
    bool known = false;
    EACH (k, c->plan->kpis)
        count += k->headline.v;
    EACH (k, c->plan->kpis)
        if (k->headline.v) {
            struct bar bar = headline_bar(c, k, count > BARS_CROWDED);
            known = known || !bar.unknown;
            *bar_add(c, &bars) = bar;
        }
    const char *const whole[] = {phrase_count(&c->words, 100)};
    struct bar_mark mark = {100, phrase_fill(&c->words, PHRASE_BASELINE_MARK, whole)};
    if (bars.count > 0)
        bars_figure_add(c, PHRASE_HEADLINE_TARGETS, &bars, known ? mark : (struct bar_mark){0});
}
