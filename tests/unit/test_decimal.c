/* Exact decimals: arithmetic, rounding, comparison, and how they are printed. */
#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

#include <bmaplan/text.h>

static struct arena arena;

static struct decimal decimal(const char *s)
{
    struct decimal d = {0};
    if (!reading_ok(number_read(&arena, s, false, &d)))
        fail_msg("'%s' is not a decimal", s);
    return d;
}

static void expect(struct decimal got, const char *want, const char *what)
{
    const char *text = decimal_text(&arena, got, 0, false);
    if (strcmp(text, want) != 0)
        fail_msg("%s: got %s, expected %s", what, text, want);
}

static void test_arithmetic(void **state)
{
    (void)state;
    static const struct {
        const char *a, *b, *sum, *difference, *product;
    } rows[] = {
        {"1", "2", "3", "-1", "2"},
        {"0.1", "0.2", "0.3", "-0.1", "0.02"},
        {"100", "0", "100", "100", "0"},
        {"72.5", "7.50", "80", "65", "543.75"},
        {"-3", "1.25", "-1.75", "-4.25", "-3.75"},
        {"999999999999999", "1", "1000000000000000", "999999999999998", "999999999999999"},
        {"999999999999999", "999999999999999", "1999999999999998", "0", "999999999999998000000000000001"},
        {"0.000000000000001", "999999999999999", "999999999999999.000000000000001", "-999999999999998.999999999999999",
         "0.999999999999999"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct decimal a = decimal(rows[i].a), b = decimal(rows[i].b);
        expect(decimal_add(a, b), rows[i].sum, rows[i].a);
        expect(decimal_sub(a, b), rows[i].difference, rows[i].a);
        expect(decimal_mul(a, b), rows[i].product, rows[i].a);
    }
}

static void test_division(void **state)
{
    (void)state;
    static const struct {
        const char *a, *b;
        int places;
        const char *quotient;
    } rows[] = {
        {"1", "3", 4, "0.3333"},
        {"2", "3", 4, "0.6667"},
        {"-2", "3", 4, "-0.6667"},
        {"1", "8", 2, "0.13"},
        {"-1", "8", 2, "-0.13"},
        {"1", "-8", 2, "-0.13"},
        {"-1", "-8", 2, "0.13"},
        {"1", "2", 0, "1"},
        {"-1", "2", 0, "-1"},
        {"1", "2.1", 0, "0"},
        {"5", "2", 0, "3"},
        {"1", "400", 2, "0"},
        {"1", "200", 2, "0.01"},
        {"83.32", "80", 4, "1.0415"},
        {"0", "7", 3, "0"},
        {"100", "0.001", 0, "100000"},
        {"72.50", "7.250", 1, "10"},
        {"1234.5", "1", 0, "1235"},
        {"0.00049", "1", 3, "0"},
        {"0.0005", "1", 3, "0.001"},
        {"41", "24", 4, "1.7083"},
        {"999999999999999", "0.000000000000001", 4, "999999999999999000000000000000"},
        {"0.000000000000001", "999999999999999", 30, "0.000000000000000000000000000001"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        expect(decimal_div(decimal(rows[i].a), decimal(rows[i].b), rows[i].places), rows[i].quotient, rows[i].a);
}

static void test_rounding(void **state)
{
    (void)state;
    static const struct {
        const char *a;
        int places;
        const char *rounded;
    } rows[] = {
        {"2.345", 2, "2.35"}, {"2.3449", 2, "2.34"}, {"-2.345", 2, "-2.35"}, {"0.5", 0, "1"},
        {"-0.5", 0, "-1"},    {"0.49", 0, "0"},      {"-0.49", 0, "0"},      {"99.995", 2, "100"},
        {"80", 2, "80"},      {"3.1", 4, "3.1"},     {"1.005", 2, "1.01"},   {"4.16665", 4, "4.1667"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        expect(decimal_round(decimal(rows[i].a), rows[i].places), rows[i].rounded, rows[i].a);
    assert_int_equal(decimal_round(decimal("3.1"), 4).scale, 1);
}

static void test_comparison(void **state)
{
    (void)state;
    static const struct {
        const char *a, *b;
        int order;
    } rows[] = {
        {"1", "1.00", 0},
        {"1", "2", -1},
        {"2.01", "2", 1},
        {"-1", "1", -1},
        {"-2", "-1", -1},
        {"0", "-0.0", 0},
        {"0.1", "0.09", 1},
        {"100", "99.999", 1},
        {"-0.1", "0", -1},
        {"1,500", "1500.000", 0},
        {"999999999999999", "0.000000000000001", 1},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct decimal a = decimal(rows[i].a), b = decimal(rows[i].b);
        int order = decimal_cmp(a, b), back = decimal_cmp(b, a);
        if ((order > 0) - (order < 0) != rows[i].order || (back > 0) - (back < 0) != -rows[i].order)
            fail_msg("%s against %s: %d and %d", rows[i].a, rows[i].b, order, back);
    }
    assert_int_equal(decimal_sign(decimal("-0.01")), -1);
    assert_int_equal(decimal_sign(decimal("0.00")), 0);
    assert_int_equal(decimal_sign(decimal_of(7)), 1);
}

static void test_text(void **state)
{
    (void)state;
    static const struct {
        const char *a;
        int places;
        bool grouped;
        const char *text;
    } rows[] = {
        {"1500000.5", 2, true, "1,500,000.50"},
        {"1500000.5", 0, true, "1,500,000.5"},
        {"1500000.5", 2, false, "1500000.50"},
        {"80.00", 0, true, "80"},
        {"80.50", 0, true, "80.5"},
        {"80.125", 2, true, "80.125"},
        {"0", 2, true, "0.00"},
        {"0", 0, true, "0"},
        {"-0.05", 2, true, "-0.05"},
        {"0.05", 1, true, "0.05"},
        {"999", 0, true, "999"},
        {"1000", 0, true, "1,000"},
        {"-1000", 0, true, "-1,000"},
        {"-999999.9", 2, true, "-999,999.90"},
        {"999999999999999", 0, true, "999,999,999,999,999"},
        {"0.000000000000001", 2, true, "0.000000000000001"},
        {"007", 0, true, "7"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        assert_string_equal(decimal_text(&arena, decimal(rows[i].a), rows[i].places, rows[i].grouped), rows[i].text);
}

static void test_double(void **state)
{
    (void)state;
    static const struct {
        const char *a;
        double nearest;
    } rows[] = {
        {"0", 0.0},
        {"0.1", 0.1},
        {"-0.1", -0.1},
        {"72.50", 72.5},
        {"1234567.89", 1234567.89},
        {"999999999999999", 999999999999999.0},
        {"0.3", 0.3},
        {"104.15", 104.15},
        {"0.000000000000001", 1e-15},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        double got = decimal_double(decimal(rows[i].a));
        if (memcmp(&got, &rows[i].nearest, sizeof got) != 0)
            fail_msg("%s: got %.17g", rows[i].a, got);
    }
}

/* A million of the largest weights stay exact. */
static void test_long_sum(void **state)
{
    (void)state;
    struct decimal sum = decimal_of(0), item = decimal("999999999.999999");
    for (int i = 0; i < 1000000; i++)
        sum = decimal_add(sum, item);
    expect(sum, "999999999999999", "a million items");
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
        cmocka_unit_test(test_arithmetic), cmocka_unit_test(test_division), cmocka_unit_test(test_rounding),
        cmocka_unit_test(test_comparison), cmocka_unit_test(test_text),     cmocka_unit_test(test_double),
        cmocka_unit_test(test_long_sum),
    };
    return cmocka_run_group_tests(tests, NULL, release);
}
