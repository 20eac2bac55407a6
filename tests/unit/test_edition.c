/* Sections, dimensions and units of an edition are found as officers write them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <bmaplan/edition.h>

#define COUNT(array) (sizeof(array) / sizeof *(array))

static struct section sections[] = {{.id = {.s = "cover"}}, {.id = {.s = "swot"}}};
static struct dimension dimensions[] = {
    {.number = {.v = {.digits = 1}, .ok = true}, .name = {.s = "ด้านประสิทธิผลตามพันธกิจ"}},
    {.number = {.v = {.digits = 20, .scale = 1}, .ok = true}, .name = {.s = "ด้านการทำงาน"}},
    {.number = {.v = {.digits = 3}, .ok = true}, .name = {.s = "คุณภาพ"}},
    {.number = {.v = {.digits = 4}, .ok = true}},
    {.number = {.v = {.digits = 12}, .ok = true}, .name = {.s = "ด้านอื่น"}},
};
static struct text times[] = {{.s = "จำนวนครั้ง"}, {.s = "หน"}};
static struct unit units[] = {
    {.name = {.s = "ร้อยละ"}},
    {.name = {.s = "ครั้ง"}, .aliases = {.items = times, .count = 2}},
    {.name = {.s = "ลำ"}},
    {.name = {.s = "คน/๑๐๐ คน"}},
};
static const struct edition edition = {
    .sections = {.items = sections, .count = COUNT(sections)},
    .dimensions = {.items = dimensions, .count = COUNT(dimensions)},
    .units = {.items = units, .count = COUNT(units)},
};

static void test_section(void **state)
{
    (void)state;
    assert_ptr_equal(edition_section(&edition, "swot"), &sections[1]);
    assert_null(edition_section(&edition, "chapter-9"));
}

static void test_column(void **state)
{
    static const struct section kpis = {.id = {.s = "headline-kpis"}}, map = {.id = {.s = "strategy-map"}};
    (void)state;
    assert_true(section_has_column(&kpis, "kpi"));
    assert_true(section_has_column(&kpis, "formula"));
    assert_true(section_has_column(&map, "governor"));
    assert_false(section_has_column(&map, "formula"));
    assert_false(section_has_column(&sections[0], "kpi"));
    assert_string_equal(section_nearest_column(&map, "govenor"), "governor");
    assert_string_equal(section_nearest_column(&kpis, "formla"), "formula");
    assert_null(section_nearest_column(&kpis, "governor"));
    assert_null(section_nearest_column(&sections[0], "kpi"));
}

static void test_dimension(void **state)
{
    static const struct {
        const char *written;
        int number; /* 0: none */
    } cases[] = {
        {"1", 1},
        {"๑", 1},
        {" ๑ ", 1},
        {"2", 2},
        {"12", 12},
        {"๑๒", 12},
        {"มิติที่ ๑", 1},
        {"มิติที่ 1", 1},
        {"มิติที่๑", 1},
        {"มิติ 1", 1},
        {"มิติที่  ๔", 4},
        {"มิติที่ ๑ ด้านประสิทธิผลตามพันธกิจ", 1},
        {"มิติที่ 1 ประสิทธิผลตามพันธกิจ", 1},
        {"มิติที่ ๑ ด้านประสิทธิผล", 1},
        {"ด้านประสิทธิผลตามพันธกิจ", 1},
        {"ประสิทธิผลตามพันธกิจ", 1},
        {"ด้านการทำงาน ", 2},
        {"ด้านการท\xE0\xB9\x8D\xE0\xB8\xB2งาน", 2}, /* sara am in two code points */
        {"มิติที่ ๒ ด้านการท\xE0\xB9\x8D\xE0\xB8\xB2งาน", 2},
        {"คุณภาพ", 3},
        {"", 0},
        {"0", 0},
        {"5", 0},
        {"1234", 0},
        {"1.5", 0},
        {"1 ด้านประสิทธิผลตามพันธกิจ", 0},
        {"มิติ", 0},
        {"มิติที่ ๑ ด้านการทำงาน", 0}, /* number and name disagree */
        {"มิติที่ ๔ ด้านการทำงาน", 0},
        {"ด้าน", 0},
        {"ด้านประสิทธิผล", 0},
    };
    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        const struct dimension *d = edition_dimension(&edition, cases[i].written);
        if ((d ? dimension_number(d) : 0) != cases[i].number)
            fail_msg("'%s' is %d", cases[i].written, d ? dimension_number(d) : 0);
    }
}

static void test_unit(void **state)
{
    static const struct {
        const char *name;
        const struct unit *unit;
    } cases[] = {
        {"ร้อยละ", &units[0]},
        {" ร้อยละ", &units[0]},
        {"ครั้ง", &units[1]},
        {"จำนวนครั้ง", &units[1]},
        {"จ\xE0\xB9\x8D\xE0\xB8\xB2นวนครั้ง", &units[1]},
        {"ล\xE0\xB9\x8D\xE0\xB8\xB2", &units[2]},
        {"คน/๑๐๐ คน", &units[3]},
        {"คน/100 คน", &units[3]},
        {"ร่้อยละ", NULL},
        {"มาก", NULL},
        {"", NULL},
    };
    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++)
        assert_ptr_equal(edition_unit(&edition, cases[i].name), cases[i].unit);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_section),
        cmocka_unit_test(test_column),
        cmocka_unit_test(test_dimension),
        cmocka_unit_test(test_unit),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
