/* The twelve-month charts of part 4 item 6: as many as the steps need pages. */
#include "composer.h"

enum { MONTHS = 12 };

/* Months from the fiscal year's October: below 0 before it, 12 and more after it. */
static int month_of(const struct plan *plan, struct date d)
{
    struct date first = plan_first_day(plan);
    return (d.year - first.year) * MONTHS + d.month - first.month;
}

/* No bar where a day is missing. */
static struct month_row row_of(const struct plan *plan, const struct date_value *from, const struct date_value *to)
{
    struct month_row row = {.from = 1, .to = 0};
    if (from->v.day && to->v.day) {
        row.from = month_of(plan, from->v);
        row.to = month_of(plan, to->v);
    }
    return row;
}

static struct month_row project_row(struct composer *c, const struct project *p)
{
    struct month_row row = row_of(c->plan, &p->start, &p->end);
    row.heads = true;
    row.words = arena_format(c->arena, "%s %s", p->self.id.s, project_title(c, p));
    row.owner = division_name(&p->owner);
    return row;
}

static struct month_row step_row(struct composer *c, const struct step *step)
{
    struct month_row row = row_of(c->plan, &step->start, &step->end);
    const char *weight = phrase_number(&c->words, &step->weight);
    row.words = step->name.s;
    row.owner = division_name(&step->owner);
    row.weight = *weight ? arena_format(c->arena, "%s%%", weight) : NULL;
    return row;
}

/* The project of each row, for the words of the figures. */
struct timed {
    struct month_row *rows;
    size_t *projects; /* places in the plan */
    size_t count, project_count;
};

static void timed_add(struct composer *c, struct timed *t, const struct project *p, struct month_row row)
{
    struct month_row *next = arena_grow(c->arena, &t->rows, &t->count, sizeof *t->rows);
    size_t *place = arena_grow(c->arena, &t->projects, &t->project_count, sizeof *t->projects);
    *next = row;
    *place = (size_t)(p - c->plan->projects.items);
}

static struct timed timed_rows(struct composer *c)
{
    struct timed t = {0};
    EACH (p, c->plan->projects) {
        if (p->steps.count > 0)
            timed_add(c, &t, p, project_row(c, p));
        EACH (step, p->steps)
            timed_add(c, &t, p, step_row(c, step));
    }
    return t;
}

/* "P1 ชื่อโครงการ ๔ ขั้นตอน ๑ ตุลาคม ๒๕๖๒ ถึง ๓๐ กันยายน ๒๕๖๓; ...": the table below says it of every step. */
static const char *chart_words(struct composer *c, const struct timed *t, size_t first, size_t end)
{
    const char *words = phrases[PHRASE_MONTHS_WORDS];
    const struct project *last = NULL;
    for (size_t i = first; i < end; i++) {
        const struct project *p = &c->plan->projects.items[t->projects[i]];
        if (p == last)
            continue;
        words = arena_format(c->arena, "%s%s %s %s %s" NBSP "%s %s", words, last ? ";" : "", p->self.id.s,
                             project_title(c, p), phrase_count(&c->words, p->steps.count), phrases[PHRASE_STEPS],
                             phrase_span(&c->words, &p->start, &p->end));
        last = p;
    }
    return words;
}

static const char *year_words(struct composer *c, int year)
{
    return arena_format(c->arena, "%s" NBSP "%s", phrases[PHRASE_ERA], phrase_year(&c->words, year));
}

/* "แผนการปฏิบัติงานสิบสองเดือน P4–P6 (ต่อ)": which projects a figure shows is what tells it from the others in their list. */
static const char *chart_caption(struct composer *c, const struct timed *t, size_t first, size_t end)
{
    const char *caption = phrases[PHRASE_TWELVE_MONTHS];
    if (end - first == t->count)
        return arena_format(c->arena, "%s %s", caption, phrases[PHRASE_MONTHS_OF_YEAR]);
    const struct project *from = &c->plan->projects.items[t->projects[first]];
    const struct project *to = &c->plan->projects.items[t->projects[end - 1]];
    caption = arena_format(c->arena, "%s %s", caption, from->self.id.s);
    if (to != from)
        caption = arena_format(c->arena, "%s–%s", caption, to->self.id.s);
    bool goes_on = first > 0 && t->projects[first - 1] == t->projects[first];
    return goes_on ? arena_format(c->arena, "%s %s", caption, phrases[PHRASE_CONTINUED]) : caption;
}

void months_figures_add(struct composer *c)
{
    const struct timed t = timed_rows(c);
    const int year = c->plan->fiscal_year.v;
    struct month_chart chart = {.rows = t.rows,
                                .count = t.count,
                                .years = {year_words(c, year - 1), year_words(c, year)},
                                .steps = phrases[PHRASE_PROJECTS_AND_STEPS],
                                .owner = phrase_label(&step_record, "owner"),
                                .again = phrases[PHRASE_CONTINUED]};
    for (int month = 0; month < MONTHS; month++)
        chart.months[month] = month_short((month + 9) % MONTHS + 1);
    for (size_t next = 0, first = 0; next < t.count; first = next) {
        const struct drawing *drawing =
            chart_months(c->arena, c->options.type, figure_page(c, first == 0), &chart, &next);
        figure_add(c, drawing, chart_caption(c, &t, first, next), chart_words(c, &t, first, next));
    }
}
