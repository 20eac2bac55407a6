/* A project in full, links to it, and its money. */
#include "composer.h"

bool project_budget(const struct project *p, struct decimal *out)
{
    if (is_missing(p->budget.amount.at) || !p->budget.amount.ok)
        return false;
    *out = p->budget.amount.v;
    return true;
}

const char *project_budget_text(struct composer *c, const struct project *p)
{
    struct decimal budget;
    if (p->budget.none.v)
        return phrases[PHRASE_NONE];
    return project_budget(p, &budget) ? phrase_amount(&c->words, budget) : "";
}

const struct area *project_area(const struct plan *plan, const struct project *p)
{
    return measure_area(plan, refs_first(REFS(ID_MEASURE, p->measures)));
}

const char *project_title(struct composer *c, const struct project *p)
{
    return project_is_cancelled(p) ? arena_format(c->arena, "%s (%s)", p->name.s, phrases[PHRASE_CANCELLED])
                                   : p->name.s;
}

void project_link_add(struct composer *c, struct node *parent, const struct project *p)
{
    struct node *text = doc_add(c->arena, parent, DOC_PARAGRAPH);
    link_add(c, text, ID_PROJECT, p, NULL);
    doc_textf(c->arena, text, " %s", project_title(c, p));
}

/* ---- the rows of the form ----------------------------------------------------------------------- */

static void fill_kind(struct composer *c, struct node *cell, const void *value)
{
    const struct project *p = value;
    paragraph_add(c, cell, phrase_choice(&project_record, "kind", p->kind.v ? p->kind.v : (int)PROJECT_PROJECT));
}

static void fill_supports(struct composer *c, struct node *cell, const void *value)
{
    const struct project *p = value;
    supports_add(c, cell, REFS(ID_ALIGNMENT, p->supports), REFS(ID_MEASURE, p->measures));
}

static void fill_kpis(struct composer *c, struct node *cell, const void *value)
{
    const struct project *p = value;
    EACH (r, p->kpis) {
        if (!r->to)
            continue;
        kpi_link_add(c, cell, r->to);
        const char *target = phrase_target(&c->words, r->to);
        if (*target)
            doc_textf(c->arena, cell->last, " (%s %s)", phrases[PHRASE_TARGET], target);
    }
}

static void fill_period(struct composer *c, struct node *cell, const void *value)
{
    const struct project *p = value;
    paragraph_add(c, cell, phrase_span(&c->words, &p->start, &p->end));
}

/* As written where it is no number. */
static const char *money_text(struct composer *c, const struct number *n)
{
    bool read = n->ok && !is_missing(n->at);
    return read ? phrase_money(&c->words, n->v) : phrase_or_dash(phrase_number(&c->words, n));
}

/* "label name ... บาท · name ... บาท" */
static void money_lines_add(struct composer *c, struct node *cell, const char *key, const struct money_line *lines,
                            size_t count)
{
    if (count == 0)
        return;
    struct node *line = label_add(c, cell, phrase_label(phrase_record(&project_record, "budget"), key));
    for (size_t i = 0; i < count; i++)
        doc_textf(c->arena, line, "%s %s %s", i > 0 ? " ·" : "", lines[i].name.s, money_text(c, &lines[i].amount));
}

static void spending_add(struct composer *c, struct node *cell, const struct quarters *quarters)
{
    struct node *before = cell->last;
    struct node *label = label_add(c, cell, phrase_label(phrase_record(&project_record, "budget"), "quarters"));
    figures_line_add(
        c, cell,
        (struct strip){
            .label = PHRASE_QUARTER, .unit = phrases[PHRASE_BAHT], .items = quarters->q, .count = 4, .money = true});
    if (cell->last == label)
        child_take_back(cell, before);
}

static void fill_budget(struct composer *c, struct node *cell, const void *value)
{
    const struct budget *b = &((const struct project *)value)->budget;
    struct decimal amount;
    if (b->none.v)
        paragraph_add(c, cell, phrases[PHRASE_NONE]);
    if (project_budget(value, &amount))
        paragraph_add(c, cell, phrase_money(&c->words, amount));
    labelled_add(c, cell, phrase_label(phrase_record(&project_record, "budget"), "program"), b->program.s);
    money_lines_add(c, cell, "sources", b->sources.items, b->sources.count);
    lines_join(c, cell, NULL);
    money_lines_add(c, cell, "lines", b->lines.items, b->lines.count);
    spending_add(c, cell, &b->quarters);
}

static void fill_years(struct composer *c, struct node *cell, const void *value)
{
    const struct project *p = value;
    EACH (y, p->years)
        doc_textf(c->arena, doc_add(c->arena, cell, DOC_PARAGRAPH), "%s" NBSP "%s: %s", phrases[PHRASE_IN_YEAR],
                  phrase_or_dash(phrase_year(&c->words, y->year.v)), money_text(c, &y->amount));
    lines_join(c, cell, NULL);
}

static void fill_steps(struct composer *c, struct node *cell, const void *value)
{
    const struct project *p = value;
    if (p->steps.count == 0)
        return;
    struct node *list = doc_add(c->arena, cell, DOC_LIST);
    list->ordered = true;
    EACH (step, p->steps) {
        struct node *item = doc_add(c->arena, list, DOC_ITEM);
        paragraph_add(c, item, step->name.s);
        struct node *name = item->last;
        paragraph_add(c, item, phrase_span(&c->words, &step->start, &step->end));
        labelled_add(c, item, phrase_label(&step_record, "weight"), phrase_number(&c->words, &step->weight));
        labelled_add(c, item, phrase_label(&step_record, "owner"), division_name(&step->owner));
        labelled_add(c, item, phrase_label(&step_record, "output"), step->output.s);
        small_lines_join(c, item, name);
    }
}

static void fill_risks(struct composer *c, struct node *cell, const void *value)
{
    const struct project *p = value;
    EACH (r, p->risks) {
        labelled_add(c, cell, r->self.id.s, " ");
        struct node *lead = cell->last;
        markdown_add(c, cell, &r->text);
        paragraph_join(lead);
        lead = cell->last;
        labelled_add(c, cell, phrase_label(&risk_record, "likelihood"), phrase_number(&c->words, &r->likelihood));
        labelled_add(c, cell, phrase_label(&risk_record, "impact"), phrase_number(&c->words, &r->impact));
        small_lines_join(c, cell, lead);
        if (!r->response.s)
            continue;
        lead = doc_text(c->arena, label_add(c, cell, phrase_label(&risk_record, "response")), " ");
        markdown_add(c, cell, &r->response);
        paragraph_join(lead);
    }
}

static void fill_progress(struct composer *c, struct node *cell, const void *value)
{
    struct project_status status;
    if (!project_progress(c->plan, value, &status))
        return;
    if (status.has_progress)
        labelled_add(c, cell, phrases[PHRASE_PROGRESS], phrase_percent(&c->words, status.progress, 0));
    if (status.has_spent)
        labelled_add(c, cell, phrases[PHRASE_SPENT], phrase_money(&c->words, status.spent));
    labelled_add(c, cell, phrases[PHRASE_UP_TO], phrase_period(&c->words, status.up_to));
    lines_join(c, cell, NULL);
}

const struct filler project_form[] = {
    {.id = "kind", .fill = fill_kind, .brief = true},
    {.id = "supports", .fill = fill_supports},
    {.id = "kpis", .fill = fill_kpis},
    {.id = "period", .fill = fill_period},
    {.id = "budget", .fill = fill_budget},
    {.id = "years", .fill = fill_years},
    {.id = "steps", .fill = fill_steps},
    {.id = "risks", .fill = fill_risks},
    {.id = "progress", .fill = fill_progress},
    {0},
};
