/* Scores: the cases of score_cases.h, totals, and a project's progress. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "score_cases.h"

static struct arena arena;
static const struct place written = {.line = 1, .column = 1};

static struct number number(const char *s)
{
    struct number n = {.s = s, .at = written};
    n.ok = s && *s && reading_ok(number_read(&arena, s, false, &n.v));
    return n;
}

/* The numbers of "60 70 80". */
static struct number *numbers(const char *s, size_t *count)
{
    struct number *items = NULL;
    *count = 0;
    for (; s && *s; s += strspn(s, " ")) {
        size_t size = strcspn(s, " ");
        struct number *n = arena_grow(&arena, &items, count, sizeof *items);
        *n = number(arena_copy(&arena, s, size));
        s += size;
    }
    return items;
}

static const struct edition *edition_2563(void)
{
    static struct edition e;
    static struct dimension dimensions[2];
    e.scale.lowest = number("1");
    e.scale.highest = number("5");
    e.scale.per_hundred = number("20");
    e.scale.steps.items = numbers(CRITERIA, &e.scale.steps.count);
    dimensions[0].number = number("1");
    dimensions[1].number = number("2");
    e.dimensions.items = dimensions;
    e.dimensions.count = 2;
    return &e;
}

/* Adds the report "Q1=20", "2563-01=25", "Q3=45/58" or "Q4=-" of a KPI. */
static void add_report(struct plan *plan, const char *s, const struct kpi *k)
{
    const char *value = strchr(s, '=') + 1;
    char *period = arena_copy(&arena, s, (size_t)(value - s - 1));
    if (*period == 'Q')
        period = arena_format(&arena, "2563-%s", period);
    struct results *r = arena_grow(&arena, &plan->results.items, &plan->results.count, sizeof *r);
    bool common_era;
    assert_true(reading_ok(period_read(&arena, period, &r->period.v, &common_era)));
    struct kpi_result *report = arena_alloc(&arena, sizeof *report);
    report->kpi.to = k;
    const char *slash = strchr(value, '/');
    if (slash) {
        report->count = number(arena_copy(&arena, value, (size_t)(slash - value)));
        report->of = number(slash + 1);
    } else if (strcmp(value, "-") == 0) {
        report->not_measured.s = "ไม่มีฝนตก";
    } else {
        report->value = number(value);
    }
    r->kpis.items = report;
    r->kpis.count = 1;
}

static void add_reports(struct plan *plan, const char *s, const struct kpi *k)
{
    for (; s && *s; s += strspn(s, " ")) {
        size_t size = strcspn(s, " ");
        add_report(plan, arena_copy(&arena, s, size), k);
        s += size;
    }
}

static void add_committee(struct plan *plan, const char *s, const struct kpi *k)
{
    size_t count;
    const struct number *scores = numbers(s, &count);
    for (size_t i = 0; i < count; i++) {
        struct committee_score *given =
            arena_grow(&arena, &plan->evaluation.scores.items, &plan->evaluation.scores.count, sizeof *given);
        given->score = scores[i];
        given->kpi.to = k;
    }
}

static void fill_kpi(struct kpi *k, const struct score_case *c)
{
    static const struct unit level = {.kind = {.v = UNIT_LEVEL}}, percent = {.kind = {.v = UNIT_PERCENT}};
    k->direction.v = c->direction;
    k->aggregate.v = c->aggregate;
    k->unit.to = c->level ? &level : &percent;
    k->weight = number("10");
    k->criteria.items = numbers(c->criteria, &k->criteria.count);
    const char *band = c->target ? strstr(c->target, "..") : NULL;
    if (band) {
        k->target.min = number(arena_copy(&arena, c->target, (size_t)(band - c->target)));
        k->target.max = number(band + 2);
    } else {
        k->target.value = number(c->target);
    }
    if (c->full)
        k->if_not_measured.v = NOT_MEASURED_FULL;
    if (c->cancelled)
        k->cancelled.at = written;
}

static struct plan *new_plan(size_t kpis)
{
    struct plan *plan = arena_alloc(&arena, sizeof *plan);
    plan->fiscal_year.v = 2563;
    plan->edition = edition_2563();
    plan->kpis.items = arena_alloc(&arena, kpis * sizeof *plan->kpis.items);
    plan->kpis.count = kpis;
    return plan;
}

static const char *shown(bool there, struct decimal d)
{
    return there ? decimal_text(&arena, decimal_round(d, 6), 0, false) : "none";
}

static bool same(const char *what, const char *member, const char *expected, const char *got)
{
    if (strcmp(expected ? expected : "none", got) == 0)
        return true;
    print_error("%s: %s is %s, not %s\n", what, member, got, expected ? expected : "none");
    return false;
}

static bool case_holds(const struct score_case *c)
{
    struct plan *plan = new_plan(1);
    fill_kpi(&plan->kpis.items[0], c);
    add_reports(plan, c->reports, &plan->kpis.items[0]);
    add_committee(plan, c->committee, &plan->kpis.items[0]);
    const struct kpi_score *s = &plan_score(&arena, plan)->kpis[0];
    bool given = s->state == SCORE_GIVEN;
    bool holds = same(c->what, "result", c->result, shown(s->has_result, s->result));
    holds &= same(c->what, "achievement", c->achievement, shown(s->has_achievement, s->achievement));
    holds &= same(c->what, "score", c->score, shown(given, s->score));
    holds &= s->state == (c->score ? SCORE_GIVEN : c->state);
    holds &= s->provisional == c->provisional;
    holds &= s->by_committee == (c->committee != NULL);
    if (!holds)
        print_error("%s: state %d, provisional %d\n", c->what, (int)s->state, s->provisional);
    return holds;
}

static void each_case(void **state)
{
    (void)state;
    size_t wrong = 0;
    for (size_t i = 0; i < sizeof score_cases / sizeof *score_cases; i++)
        wrong += !case_holds(&score_cases[i]);
    assert_int_equal(wrong, 0);
}

/* Six KPIs of two dimensions: weights 40 (S 5), 22 (S 3), 35 (unreported); 3 cancelled, 10 not measured, none. */
static struct plan *plan_of_six(void)
{
    static const char *const weights[] = {"40", "22", "35", "3", "10", NULL};
    static const char *const reports[] = {"Q4=80", "Q4=64", "", "Q1=1", "Q4=-", "Q4=80"};
    struct plan *plan = new_plan(6);
    for (size_t i = 0; i < 6; i++) {
        struct kpi *k = &plan->kpis.items[i];
        fill_kpi(k, &(struct score_case){.target = "80", .cancelled = i == 3});
        k->weight = number(weights[i]);
        k->dimension.to = &plan->edition->dimensions.items[i % 2];
        add_reports(plan, reports[i], k);
    }
    return plan;
}

static void assert_decimal(const char *expected, struct decimal got)
{
    assert_string_equal(expected, decimal_text(&arena, got, 0, false));
}

static void total_leaves_out_what_is_no_base(void **state)
{
    (void)state;
    const struct scores *s = plan_score(&arena, plan_of_six());
    assert_int_equal(s->count, 6);
    assert_decimal("97", s->total.weight_base);
    assert_decimal("62", s->total.weight_scored);
    assert_decimal("266", s->total.weighted_sum); /* 40 x 5 + 22 x 3 */
    assert_decimal("4.29", s->total.score);       /* 266 / 62 = 4.2903 */
    assert_decimal("2.74", s->total.score_of_all); /* 266 / 97 = 2.7423 */
    assert_decimal("85.81", s->total.of_hundred); /* 266 x 20 / 62 = 85.8065, not 4.29 x 20 = 85.8 */
    assert_int_equal(s->total.scored, 2);
    assert_int_equal(s->total.kpis, 3);
    assert_false(s->total.final);
}

static void total_of_dimension(void **state)
{
    (void)state;
    const struct scores *s = plan_score(&arena, plan_of_six());
    assert_int_equal(s->dimension_count, 2);
    const struct score_total *first = &s->dimensions[0].total, *second = &s->dimensions[1].total;
    assert_decimal("75", first->weight_base);
    assert_decimal("40", first->weight_scored);
    assert_decimal("5", first->score);
    assert_decimal("2.67", first->score_of_all); /* 200 / 75 */
    assert_false(first->final);
    assert_decimal("22", second->weight_base);
    assert_decimal("3", second->score);
    assert_true(second->final);
}

static void total_is_final_when_all_are_scored(void **state)
{
    (void)state;
    struct plan *plan = plan_of_six();
    struct kpi *unreported = &plan->kpis.items[2];
    add_reports(plan, "Q3=80", unreported);
    const struct scores *s = plan_score(&arena, plan);
    assert_decimal("97", s->total.weight_scored);
    assert_false(s->total.final); /* the third quarter stands for the year */
    add_committee(plan, "4.5 4", unreported);
    s = plan_score(&arena, plan);
    assert_true(s->total.final);
    assert_int_equal(s->total.by_committee, 1);
    assert_decimal("414.75", s->total.weighted_sum); /* 200 + 66 + 35 x 4.25 */
}

static void total_of_nothing(void **state)
{
    (void)state;
    const struct scores *s = plan_score(&arena, new_plan(0));
    assert_int_equal(s->count, 0);
    assert_false(s->total.has_score);
    assert_false(s->total.final);
}

static void weighted_score_is_exact(void **state)
{
    (void)state;
    struct plan *plan = new_plan(1);
    fill_kpi(&plan->kpis.items[0], &(struct score_case){.target = "3"});
    plan->kpis.items[0].weight = number("12.5");
    add_reports(plan, "Q4=2", &plan->kpis.items[0]);
    assert_decimal("20.83375", plan_score(&arena, plan)->kpis[0].weighted); /* 12.5 x 1.6667 */
}

static void add_progress(struct plan *plan, struct period at, const struct project *p, const char *progress,
                         const char *spent)
{
    struct results *r = arena_grow(&arena, &plan->results.items, &plan->results.count, sizeof *r);
    r->period.v = at;
    r->projects.items = arena_alloc(&arena, sizeof *r->projects.items);
    r->projects.count = 1;
    r->projects.items[0] = (struct project_result){.project = {.to = p}, number(progress), number(spent)};
}

static void progress_is_the_latest(void **state)
{
    (void)state;
    struct plan *plan = new_plan(0);
    struct project projects[2] = {0};
    struct project_status status;
    add_progress(plan, (struct period){.year = 2563, .quarter = 2}, &projects[0], "45.5", "1,200,000");
    add_progress(plan, (struct period){.year = 2562, .month = 12}, &projects[0], "20", "300,000");
    add_progress(plan, (struct period){.year = 2563, .month = 4}, &projects[0], NULL, NULL);
    assert_true(project_progress(plan, &projects[0], &status));
    assert_int_equal(status.up_to.quarter, 2);
    assert_true(status.has_progress && status.has_spent);
    assert_decimal("45.5", status.progress);
    assert_decimal("1200000", status.spent);
    assert_false(project_progress(plan, &projects[1], &status));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_case),
        cmocka_unit_test(total_leaves_out_what_is_no_base),
        cmocka_unit_test(total_of_dimension),
        cmocka_unit_test(total_is_final_when_all_are_scored),
        cmocka_unit_test(total_of_nothing),
        cmocka_unit_test(weighted_score_is_exact),
        cmocka_unit_test(progress_is_the_latest),
    };
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    arena_free(&arena);
    return failed;
}
