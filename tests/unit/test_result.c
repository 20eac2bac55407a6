/* Results: the days of a period, and what a text of a report says. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>

#include "../../src/check/result.h"

static struct arena arena;

static void assert_date(struct date d, int year, int month, int day)
{
    assert_int_equal(d.year, year);
    assert_int_equal(d.month, month);
    assert_int_equal(d.day, day);
}

/* 2563 of the Buddhist era is 2020, a leap year. */
static void test_days(void **state)
{
    (void)state;
    static const struct {
        struct period period;
        struct date first, last;
    } rows[] = {
        {{.year = 2563, .quarter = 1}, {2562, 10, 1}, {2562, 12, 31}},
        {{.year = 2563, .quarter = 2}, {2563, 1, 1}, {2563, 3, 31}},
        {{.year = 2563, .quarter = 4}, {2563, 7, 1}, {2563, 9, 30}},
        {{.year = 2562, .month = 10}, {2562, 10, 1}, {2562, 10, 31}},
        {{.year = 2562, .month = 12}, {2562, 12, 1}, {2562, 12, 31}},
        {{.year = 2563, .month = 2}, {2563, 2, 1}, {2563, 2, 29}},
        {{.year = 2563, .month = 9}, {2563, 9, 1}, {2563, 9, 30}},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct date first = rows[i].first, last = rows[i].last;
        assert_date(period_first_day(rows[i].period), first.year, first.month, first.day);
        assert_date(period_last_day(rows[i].period), last.year, last.month, last.day);
    }
}

static struct number whole(int v)
{
    return (struct number){.v = decimal_of(v), .ok = true};
}

static void test_deadline(void **state)
{
    (void)state;
    struct edition edition = {.report_days = {.ok = false}};
    struct plan plan = {.edition = &edition};
    const struct check c = {.plan = &plan};
    const struct period first = {.year = 2563, .quarter = 1};
    assert_date(report_deadline(&c, first), 2562, 12, 31);
    edition.report_days = whole(15);
    assert_date(report_deadline(&c, first), 2563, 1, 15);
    edition.report_days = whole(60);
    assert_date(report_deadline(&c, first), 2563, 2, 29);
    edition.report_days = whole(366);
    assert_date(report_deadline(&c, first), 2563, 12, 31);
}

static void test_shown(void **state)
{
    (void)state;
    struct diags ds = {.arena = &arena};
    const struct check c = {.ds = &ds};
    assert_string_equal(period_shown(&c, (struct period){.year = 2563, .quarter = 1}), "2563-Q1");
    assert_string_equal(period_shown(&c, (struct period){.year = 2563, .month = 2}), "2563-02");
}

static void test_dash(void **state)
{
    (void)state;
    static const char *const dashes[] = {"-", " – ", "---", "...", "- -\n", "—"};
    static const char *const words[] = {"", " \n", "ไม่มี", "- ประชุม", "๑.", "-1"};
    for (size_t i = 0; i < sizeof dashes / sizeof *dashes; i++)
        assert_true(is_dash(dashes[i]));
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        assert_false(is_dash(words[i]));
    assert_false(is_dash(NULL));
}

static void test_same(void **state)
{
    (void)state;
    assert_true(is_same_text("ประชุม ๒ ครั้ง", " ประชุม ๒ ครั้ง\n"));
    assert_false(is_same_text("ประชุม ๒ ครั้ง", "ประชุม ๓ ครั้ง"));
    assert_false(is_same_text("ประชุม", "ประชุม ๓ ครั้ง"));
    assert_false(is_same_text(" ", "\n"));
    assert_false(is_same_text(NULL, "ประชุม"));
    assert_false(is_same_text("ประชุม", NULL));
}

static int teardown(void **state)
{
    (void)state;
    arena_free(&arena);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_days), cmocka_unit_test(test_deadline), cmocka_unit_test(test_shown),
        cmocka_unit_test(test_dash), cmocka_unit_test(test_same),
    };
    return cmocka_run_group_tests(tests, NULL, teardown);
}
