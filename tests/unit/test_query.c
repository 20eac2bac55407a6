/* Defaults, ranges, links and dates that a plan leaves unsaid. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <bmaplan/edition.h>

#define COUNT(array) (sizeof(array) / sizeof *(array))

static void test_defaults_of_a_kpi(void **state)
{
    struct kpi k = {0};
    (void)state;
    assert_int_equal(kpi_direction(&k), DIRECTION_INCREASE);
    assert_int_equal(kpi_aggregate(&k), AGGREGATE_TO_DATE);
    assert_false(kpi_is_cancelled(&k));
    k.direction.v = DIRECTION_MAINTAIN;
    k.aggregate.v = AGGREGATE_AVERAGE;
    assert_int_equal(kpi_direction(&k), DIRECTION_MAINTAIN);
    assert_int_equal(kpi_aggregate(&k), AGGREGATE_AVERAGE);
}

static void test_units(void **state)
{
    static const struct {
        int kind; /* 0: not written */
        enum unit_kind is;
        enum unit_place place;
        int min, max; /* max 0: open */
    } cases[] = {
        {0, UNIT_COUNT, UNIT_AFTER, 0, 0},
        {UNIT_PERCENT, UNIT_PERCENT, UNIT_BEFORE, 0, 100},
        {UNIT_LEVEL, UNIT_LEVEL, UNIT_BEFORE, 1, 5},
        {UNIT_MONEY, UNIT_MONEY, UNIT_AFTER, 0, 0},
        {UNIT_DURATION, UNIT_DURATION, UNIT_AFTER, 0, 0},
        {UNIT_RATE, UNIT_RATE, UNIT_AFTER, 0, 0},
    };
    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        const struct unit u = {.kind = {.v = cases[i].kind}};
        struct decimal min, max;
        assert_int_equal(unit_kind(&u), cases[i].is);
        assert_int_equal(unit_place(&u), cases[i].place);
        assert_true(unit_min(&u, &min) && decimal_cmp(min, decimal_of(cases[i].min)) == 0);
        assert_int_equal(unit_max(&u, &max), cases[i].max != 0);
        assert_true(cases[i].max == 0 || decimal_cmp(max, decimal_of(cases[i].max)) == 0);
    }
}

static void test_range_as_written(void **state)
{
    const struct unit u = {
        .kind = {.v = UNIT_RATE},
        .min = {.v = {.digits = -5}, .ok = true},
        .max = {.v = {.digits = 125, .scale = 1}, .ok = true},
        .place = {.v = UNIT_BEFORE},
    };
    const struct unit words = {.kind = {.v = UNIT_PERCENT}, .max = {.s = "มาก"}};
    struct decimal d;
    (void)state;
    assert_true(unit_min(&u, &d) && decimal_cmp(d, decimal_of(-5)) == 0);
    assert_true(unit_max(&u, &d) && decimal_cmp(d, (struct decimal){.digits = 125, .scale = 1}) == 0);
    assert_int_equal(unit_place(&u), UNIT_BEFORE);
    assert_true(unit_max(&words, &d) && decimal_cmp(d, decimal_of(100)) == 0);
}

static void test_unknown_unit_is_a_rate(void **state)
{
    struct decimal d;
    (void)state;
    assert_int_equal(unit_kind(NULL), UNIT_RATE);
    assert_int_equal(unit_place(NULL), UNIT_AFTER);
    assert_true(unit_min(NULL, &d) && decimal_sign(d) == 0);
    assert_false(unit_max(NULL, &d));
}

/* ---- links ---------------------------------------------------------------------------------- */

static const struct alignment governor = {.kind = {.v = ALIGN_GOVERNOR}}, asean = {.kind = {.v = ALIGN_ASEAN}};

static void test_supports(void **state)
{
    struct reference to_governor[] = {{.id = "X"}, {.id = "P1", .to = &governor}};
    struct reference to_asean[] = {{.id = "P2", .to = &asean}};
    const struct measure measure = {.supports = {.items = to_governor, .count = 2}}, other = {0};
    struct reference measures[] = {{.id = "Y"}, {.id = "A1.1", .to = &measure}};
    const struct kpi k = {.measures = {.items = measures, .count = 2}};
    const struct project both = {.supports = {.items = to_asean, .count = 1}, .measures = {.items = measures, .count = 2}};
    const struct project p = {.supports = {.items = to_asean, .count = 1}, .measures = {.items = measures, .count = 1}};
    (void)state;
    assert_true(project_supports_kind(&both, ALIGN_ASEAN));
    assert_true(project_supports_kind(&both, ALIGN_GOVERNOR));
    assert_false(project_supports_kind(&both, ALIGN_DEVELOPMENT));
    assert_true(project_supports_kind(&p, ALIGN_ASEAN));
    assert_false(project_supports_kind(&p, ALIGN_GOVERNOR)); /* its one measure is unresolved */
    assert_true(kpi_serves_measure(&k, &measure));
    assert_false(kpi_serves_measure(&k, &other));
    assert_false(project_serves_measure(&p, &measure));
}

static void test_links_by_record(void **state)
{
    struct link third = {.record = &kpi_record}, second = {.next = &third, .record = &project_record};
    struct link first = {.next = &second, .record = &kpi_record};
    (void)state;
    assert_ptr_equal(link_from(&first, &kpi_record), &first);
    assert_ptr_equal(link_from(first.next, &kpi_record), &third);
    assert_null(link_from(third.next, &kpi_record));
    assert_null(link_from(&first, &goal_record));
    assert_null(link_from(NULL, &goal_record));
}

/* ---- dates ---------------------------------------------------------------------------------- */

static void assert_date(struct date d, int year, int month, int day)
{
    assert_int_equal(d.year, year);
    assert_int_equal(d.month, month);
    assert_int_equal(d.day, day);
}

static void test_fiscal_year(void **state)
{
    const struct plan p = {.fiscal_year = {.v = 2563}};
    (void)state;
    assert_date(plan_first_day(&p), 2562, 10, 1);
    assert_date(plan_last_day(&p), 2563, 9, 30);
}

static void test_date_of_the_plan(void **state)
{
    struct plan p = {.fiscal_year = {.v = 2563}};
    (void)state;
    unsetenv("SOURCE_DATE_EPOCH");
    assert_date(plan_date(&p), 2562, 10, 1);
    p.cover.date.v = (struct date){.year = 2562, .month = 9, .day = 2};
    assert_date(plan_date(&p), 2562, 9, 2);
    p.revision.date.v = (struct date){.year = 2563, .month = 3, .day = 15};
    assert_date(plan_date(&p), 2563, 3, 15);
}

static void test_source_date_epoch(void **state)
{
    static const struct {
        const char *seconds;
        int year, month, day;
    } cases[] = {
        {"0", 2513, 1, 1},
        {"1582934400", 2563, 2, 29},
        {"1569887999", 2562, 9, 30},
        {"1569888000", 2562, 10, 1},
        {"253402300799", 10542, 12, 31},
        {"253402300800", 2564, 10, 1}, /* from here on ignored */
        {"99999999999999999999999999", 2564, 10, 1},
        {"", 2564, 10, 1},
        {"-1", 2564, 10, 1},
        {" 1", 2564, 10, 1},
        {"1.5", 2564, 10, 1},
        {"1569888000x", 2564, 10, 1},
        {"วันนี้", 2564, 10, 1},
    };
    const struct plan p = {.fiscal_year = {.v = 2565}};
    (void)state;
    setenv("TZ", "Asia/Bangkok", 1);
    for (size_t i = 0; i < COUNT(cases); i++) {
        setenv("SOURCE_DATE_EPOCH", cases[i].seconds, 1);
        assert_date(plan_date(&p), cases[i].year, cases[i].month, cases[i].day);
    }
    unsetenv("SOURCE_DATE_EPOCH");
}

static void test_title(void **state)
{
    struct arena a = {0};
    const struct edition e = {.document_name = {.s = "แผนปฏิบัติราชการประจำปี"}};
    struct plan p = {.fiscal_year = {.v = 2563}, .edition = &e};
    (void)state;
    assert_string_equal(plan_title(&a, &p), "แผนปฏิบัติราชการประจำปี พ.ศ. ๒๕๖๓");
    p.cover.title.s = "แผน 2563";
    assert_string_equal(plan_title(&a, &p), "แผน 2563");
    arena_free(&a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_defaults_of_a_kpi),
        cmocka_unit_test(test_units),
        cmocka_unit_test(test_range_as_written),
        cmocka_unit_test(test_unknown_unit_is_a_rate),
        cmocka_unit_test(test_supports),
        cmocka_unit_test(test_links_by_record),
        cmocka_unit_test(test_fiscal_year),
        cmocka_unit_test(test_date_of_the_plan),
        cmocka_unit_test(test_source_date_epoch),
        cmocka_unit_test(test_title),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
