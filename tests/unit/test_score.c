/* Scores: the cases of score_cases.h, totals, and a project's progress. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "score_plan.h"

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
    fill_case(plan, &plan->kpis.items[0], c);
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
    assert_decimal("266", s->total.weighted_sum);  /* 40 x 5 + 22 x 3 */
    assert_decimal("4.29", s->total.score);        /* 266 / 62 = 4.2903 */
    assert_decimal("2.74", s->total.score_of_all); /* 266 / 97 = 2.7423 */
    assert_decimal("85.81", s->total.of_hundred);  /* 266 x 20 / 62 = 85.8065, not 4.29 x 20 = 85.8 */
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
