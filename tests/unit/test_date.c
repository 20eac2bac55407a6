/* Dates, periods and years as officers write them. */
#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

#include <bmaplan/text.h>

static struct arena arena;

static const char *or_none(const char *s)
{
    return s != NULL ? s : "(none)";
}

/* A row of any of the three: what was read is compared as a text, NULL where nothing is to be read. */
struct row {
    const char *written, *read;
    bool common_era;
    const char *suggestion, *about; /* about: words of the English sentence */
};

static void compare(const struct row *row, struct reading r, bool common_era, const char *read)
{
    if (reading_ok(r) != (row->read != NULL))
        fail_msg("'%s': %s", row->written, reading_ok(r) ? read : r.english);
    if (reading_ok(r) && (strcmp(read, row->read) != 0 || common_era != row->common_era))
        fail_msg("'%s': read as %s, common era %d", row->written, read, common_era);
    if (!reading_ok(r) && strstr(r.english, row->about) == NULL)
        fail_msg("'%s': %s", row->written, r.english);
    if (strcmp(or_none(r.suggestion), or_none(row->suggestion)) != 0)
        fail_msg("'%s': suggests %s", row->written, or_none(r.suggestion));
}

static const struct row date_rows[] = {
    {"2562-10-01", "1 10 2562", false, NULL, NULL},
    {"๒๕๖๒-๑๐-๐๑", "1 10 2562", false, NULL, NULL},
    {"1/10/2562", "1 10 2562", false, NULL, NULL},
    {"๓๐/๙/๒๕๖๓", "30 9 2563", false, NULL, NULL},
    {"01/10/2562", "1 10 2562", false, NULL, NULL},
    {"1 ต.ค. 2562", "1 10 2562", false, NULL, NULL},
    {"1 ต.ค 2562", "1 10 2562", false, NULL, NULL},
    {"1ต.ค.2562", "1 10 2562", false, NULL, NULL},
    {"๑ ตุลาคม พ.ศ. ๒๕๖๒", "1 10 2562", false, NULL, NULL},
    {"30 กันยายน พ.ศ.2563", "30 9 2563", false, NULL, NULL},
    {"  15\u00a0มีนาคม 2563 ", "15 3 2563", false, NULL, NULL},
    {"29/2/2563", "29 2 2563", false, NULL, NULL},    /* 2020 */
    {"29 ก.พ. 2543", "29 2 2543", false, NULL, NULL}, /* 2000 */
    {"31 ธ.ค. 2562", "31 12 2562", false, NULL, NULL},
    {"2019-10-01", "1 10 2562", true, "2562-10-01", NULL},
    {"1/10/2019", "1 10 2562", true, "1/10/2562", NULL},
    {"๑ ต.ค. ๒๐๑๙", "1 10 2562", true, "๑ ต.ค. ๒๕๖๒", NULL},
    {"29 ก.พ. 2020", "29 2 2563", true, "29 ก.พ. 2563", NULL},
    {"1/31/2564", NULL, false, NULL, "no month 31: a date is always day/month/year"},
    {"๑๒/๑๓/๒๕๖๔", NULL, false, NULL, "always day/month/year"},
    {"31/13/2564", NULL, false, NULL, "no month 13"},
    {"2564-13-01", NULL, false, NULL, "no month 13"},
    {"1/0/2564", NULL, false, NULL, "no month 0"},
    {"29/2/2562", NULL, false, NULL, "no day 29"},
    {"29 ก.พ. 2443", NULL, false, NULL, "no day 29"}, /* 1900 was no leap year */
    {"31 เมษายน 2563", NULL, false, NULL, "no day 31: April 2563 has 30 days"},
    {"0/10/2562", NULL, false, NULL, "no day 0"},
    {"29/2/2019", NULL, false, NULL, "no day 29"},
    {"1/10/62", NULL, false, "1/10/2562", "two digits"},
    {"๑/๑๐/๖๒", NULL, false, "๑/๑๐/๒๕๖๒", "two digits"},
    {"1 ต.ค. 62", NULL, false, "1 ต.ค. 2562", "two digits"},
    {"1 ต.ค. พ.ศ. 05", NULL, false, "1 ต.ค. พ.ศ. 2505", "two digits"},
    {"29/2/62", NULL, false, NULL, "two digits"},
    {"๑/10/2562", NULL, false, "1/10/2562", "mixes"},
    {"1 ต.ค. ๒๕๖๒", NULL, false, "1 ต.ค. 2562", "mixes"},
    {"๑/10/2019", NULL, false, "1/10/2562", "mixes"},
    {"1/10/562", NULL, false, NULL, "plausible year"},
    {"1/10/0001", NULL, false, NULL, "plausible year"},
    {"1/10/2800", NULL, false, NULL, "plausible year"},
    {"1/10/25620", NULL, false, NULL, "plausible year"},
    {"2562/10/01", NULL, false, "2562-10-01", "is not a date"},
    {"1-10-2562", NULL, false, "1/10/2562", "is not a date"},
    {"1.10.2562", NULL, false, "1/10/2562", "is not a date"},
    {"1 กรกฏาคม 2563", NULL, false, "1 กรกฎาคม 2563", "is not a date"},
    {"1 พฤษจิกายน ๒๕๖๒", NULL, false, "1 พฤศจิกายน 2562", "is not a date"},
    {"๑ กันยายยน ๒๕๖๓", NULL, false, "๑ กันยายน ๒๕๖๓", "is not a date"},
    {"วันที่ 1 ตุลาคม 2562", NULL, false, "1 ตุลาคม 2562", "is not a date"},
    {"1 ตุลาคม ค.ศ. 2019", NULL, false, "1 ตุลาคม พ.ศ. 2562", "is not a date"},
    {"ตุลาคม 2562", NULL, false, NULL, "is not a date"},
    {"1 ตุลาคม", NULL, false, NULL, "is not a date"},
    {"1/10", NULL, false, NULL, "is not a date"},
    {"1 Oct 2562", NULL, false, NULL, "is not a date"},
    {"2562", NULL, false, NULL, "is not a date"},
    {"", NULL, false, NULL, "is not a date"},
    {"สิ้นปี", NULL, false, NULL, "is not a date"},
};

static void test_dates(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof date_rows / sizeof *date_rows; i++) {
        struct date d = {0};
        bool common_era = true;
        struct reading r = date_read(&arena, date_rows[i].written, &d, &common_era);
        compare(&date_rows[i], r, common_era, arena_format(&arena, "%d %d %d", d.day, d.month, d.year));
        if (!reading_ok(r))
            assert_false(common_era);
    }
}

static void test_months(void **state)
{
    (void)state;
    for (int month = 1; month <= 12; month++) {
        const char *shortened = arena_copy(&arena, month_short(month), strlen(month_short(month)) - 1);
        const char *names[] = {month_name(month), month_short(month), shortened};
        for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
            struct date d;
            struct period p;
            bool common_era;
            assert_true(reading_ok(date_read(&arena, arena_format(&arena, "28 %s 2563", names[i]), &d, &common_era)));
            assert_int_equal(d.month, month);
            assert_true(reading_ok(period_read(&arena, arena_format(&arena, "%s ๒๕๖๓", names[i]), &p, &common_era)));
            assert_int_equal(p.month, month);
            assert_int_equal(p.quarter, 0);
        }
    }
}

static const struct row period_rows[] = {
    {"2562-10", "2562 m10", false, NULL, NULL},
    {"๒๕๖๒-๑๐", "2562 m10", false, NULL, NULL},
    {"2563-01", "2563 m1", false, NULL, NULL},
    {"ต.ค. 2562", "2562 m10", false, NULL, NULL},
    {"ตุลาคม ๒๕๖๒", "2562 m10", false, NULL, NULL},
    {"ตุลาคม พ.ศ. 2562", "2562 m10", false, NULL, NULL},
    {"2563-Q1", "2563 q1", false, NULL, NULL},
    {"๒๕๖๓-Q๒", "2563 q2", false, NULL, NULL},
    {"2563-q4", "2563 q4", false, NULL, NULL},
    {"ไตรมาส 1/2563", "2563 q1", false, NULL, NULL},
    {"ไตรมาสที่ ๑/๒๕๖๓", "2563 q1", false, NULL, NULL},
    {"ไตรมาสที่ 3 / 2563", "2563 q3", false, NULL, NULL},
    {"2019-10", "2562 m10", true, "2562-10", NULL},
    {"2020-Q1", "2563 q1", true, "2563-Q1", NULL},
    {"ไตรมาส ๑/๒๐๒๐", "2563 q1", true, "ไตรมาส ๑/๒๕๖๓", NULL},
    {"2563-Q5", NULL, false, NULL, "no quarter 5"},
    {"ไตรมาส 0/2563", NULL, false, NULL, "no quarter 0"},
    {"2563-13", NULL, false, NULL, "no month 13"},
    {"2563-00", NULL, false, NULL, "no month 0"},
    {"62-10", NULL, false, "2562-10", "two digits"},
    {"ต.ค. 62", NULL, false, "ต.ค. 2562", "two digits"},
    {"ไตรมาส ๑/๖๓", NULL, false, "ไตรมาส ๑/๒๕๖๓", "two digits"},
    {"๒๕๖๓-Q1", NULL, false, "2563-Q1", "mixes"},
    {"Q1/2563", NULL, false, "2563-Q1", "neither"},
    {"ไตรมาสที่ ๑ ปีงบประมาณ ๒๕๖๓", NULL, false, "2563-Q1", "neither"},
    {"10/2562", NULL, false, "2562-10", "neither"},
    {"2562/10", NULL, false, "2562-10", "neither"},
    {"2562-10-31", NULL, false, "2562-10", "neither"},
    {"1/2563", NULL, false, NULL, "neither"},
    {"2563-1", NULL, false, NULL, "neither"},
    {"กุมภาพัน 2563", NULL, false, "กุมภาพันธ์ 2563", "neither"},
    {"ต.ค.-ธ.ค. 2562", NULL, false, NULL, "neither"},
    {"2563", NULL, false, NULL, "neither"},
    {"", NULL, false, NULL, "neither"},
};

static void test_periods(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof period_rows / sizeof *period_rows; i++) {
        struct period p = {0};
        bool common_era = true;
        struct reading r = period_read(&arena, period_rows[i].written, &p, &common_era);
        int n = p.quarter != 0 ? p.quarter : p.month;
        compare(&period_rows[i], r, common_era, arena_format(&arena, "%d %s%d", p.year, p.quarter != 0 ? "q" : "m", n));
    }
}

static const struct row year_rows[] = {
    {"2563", "2563", false, NULL, NULL},
    {"๒๕๖๓", "2563", false, NULL, NULL},
    {"พ.ศ. 2563", "2563", false, NULL, NULL},
    {"2020", "2563", true, "2563", NULL},
    {"๒๐๒๐", "2563", true, "๒๕๖๓", NULL},
    {"63", NULL, false, "2563", "two digits"},
    {"๖๓", NULL, false, "๒๕๖๓", "two digits"},
    {"๒๕63", NULL, false, "2563", "mixes"},
    {"25630", NULL, false, NULL, "plausible"},
    {"1899", NULL, false, NULL, "plausible"},
    {"2157", "2700", true, "2700", NULL},
    {"2158", NULL, false, NULL, "plausible"},
    {"2399", NULL, false, NULL, "plausible"},
    {"2400", "2400", false, NULL, NULL},
    {"2701", NULL, false, NULL, "plausible"},
    {"2,563", NULL, false, "2563", "not a year"},
    {"ปีงบประมาณ ๒๕๖๓", NULL, false, "2563", "not a year"},
    {"FY2020", NULL, false, "2563", "not a year"},
    {"2561-2565", NULL, false, NULL, "not a year"},
    {"ปีนี้", NULL, false, NULL, "not a year"},
    {"", NULL, false, NULL, "not a year"},
};

static void test_years(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof year_rows / sizeof *year_rows; i++) {
        int year = 0;
        bool common_era = true;
        struct reading r = year_read(&arena, year_rows[i].written, &year, &common_era);
        compare(&year_rows[i], r, common_era, arena_format(&arena, "%d", year));
    }
}

static void test_fiscal(void **state)
{
    (void)state;
    static const struct {
        struct period period;
        int fiscal_year, quarter, last_month;
        const char *thai;
    } rows[] = {
        {{.year = 2562, .month = 10}, 2563, 1, 12 * 2562, "ตุลาคม ๒๕๖๒"},
        {{.year = 2562, .month = 12}, 2563, 1, 12 * 2562 + 2, "ธันวาคม ๒๕๖๒"},
        {{.year = 2563, .month = 1}, 2563, 2, 12 * 2562 + 3, "มกราคม ๒๕๖๓"},
        {{.year = 2563, .month = 3}, 2563, 2, 12 * 2562 + 5, "มีนาคม ๒๕๖๓"},
        {{.year = 2563, .month = 6}, 2563, 3, 12 * 2562 + 8, "มิถุนายน ๒๕๖๓"},
        {{.year = 2563, .month = 7}, 2563, 4, 12 * 2562 + 9, "กรกฎาคม ๒๕๖๓"},
        {{.year = 2563, .month = 9}, 2563, 4, 12 * 2562 + 11, "กันยายน ๒๕๖๓"},
        {{.year = 2563, .month = 10}, 2564, 1, 12 * 2563, "ตุลาคม ๒๕๖๓"},
        {{.year = 2563, .quarter = 1}, 2563, 1, 12 * 2562 + 2, "ไตรมาสที่ ๑/๒๕๖๓"},
        {{.year = 2563, .quarter = 2}, 2563, 2, 12 * 2562 + 5, "ไตรมาสที่ ๒/๒๕๖๓"},
        {{.year = 2563, .quarter = 4}, 2563, 4, 12 * 2562 + 11, "ไตรมาสที่ ๔/๒๕๖๓"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        assert_int_equal(period_fiscal_year(rows[i].period), rows[i].fiscal_year);
        assert_int_equal(period_quarter(rows[i].period), rows[i].quarter);
        assert_int_equal(period_last_month(rows[i].period), rows[i].last_month);
        assert_string_equal(period_thai(&arena, rows[i].period, true), rows[i].thai);
    }
    assert_string_equal(period_thai(&arena, rows[0].period, false), "ตุลาคม 2562");
}

static void test_calendar(void **state)
{
    (void)state;
    const struct date first = {2562, 10, 1}, last = {2563, 9, 30};
    assert_int_equal(date_fiscal_year(first), 2563);
    assert_int_equal(date_fiscal_year(last), 2563);
    assert_int_equal(date_fiscal_year((struct date){2562, 9, 30}), 2562);
    assert_true(date_cmp(first, last) < 0);
    assert_true(date_cmp(last, first) > 0);
    assert_true(date_cmp((struct date){2563, 9, 29}, last) < 0);
    assert_true(date_cmp((struct date){2563, 10, 1}, last) > 0);
    assert_int_equal(date_cmp(first, first), 0);
    assert_string_equal(date_thai(&arena, first, true), "๑ ตุลาคม ๒๕๖๒");
    assert_string_equal(date_thai(&arena, last, false), "30 กันยายน 2563");
    assert_string_equal(date_english(&arena, first), "1 October 2562");
    assert_string_equal(date_english(&arena, last), "30 September 2563");
    assert_int_equal(date_days_in_month(2563, 2), 29);
    assert_int_equal(date_days_in_month(2562, 2), 28);
    assert_int_equal(date_days_in_month(2643, 2), 28); /* 2100 */
    assert_int_equal(date_days_in_month(2563, 9), 30);
}

static int release(void **state)
{
    (void)state;
    arena_free(&arena);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_dates), cmocka_unit_test(test_months), cmocka_unit_test(test_periods),
        cmocka_unit_test(test_years), cmocka_unit_test(test_fiscal), cmocka_unit_test(test_calendar),
    };
    return cmocka_run_group_tests(tests, NULL, release);
}
