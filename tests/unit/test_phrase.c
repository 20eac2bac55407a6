/* Figures as the document writes them: digits, units before and behind, money, bands, dates, phrases with holes. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <bmaplan/edition.h>

#include "../../src/compose/phrase.h"

static struct arena arena;
static const struct wording thai = {.arena = &arena}, arabic = {.arena = &arena, .arabic_digits = true};

static int arena_release(void **state)
{
    (void)state;
    arena_free(&arena);
    return 0;
}

/* A number as the loader leaves it. */
static struct number written(const char *s)
{
    struct number n = {.s = s, .at = {.line = 1}};

    n.ok = reading_ok(number_read(&arena, s, false, &n.v));
    return n;
}

static struct decimal decimal(const char *s)
{
    return written(s).v;
}

static const struct unit percent = {.name = {.s = "ร้อยละ"}, .kind = {.v = UNIT_PERCENT}};
static const struct unit person = {.name = {.s = "คน"}, .kind = {.v = UNIT_COUNT}};
static const struct unit level_score = {
    .name = {.s = "ระดับคะแนน"}, .kind = {.v = UNIT_LEVEL}, .place = {.v = UNIT_AFTER}};
static const struct unit baht = {.name = {.s = "บาท"}, .kind = {.v = UNIT_MONEY}};

static void values_stand_on_the_units_side(void **state)
{
    const struct {
        const char *value;
        struct unit_name unit;
        const char *thai, *arabic;
    } cases[] = {
        {"80", {.s = "ร้อยละ", .to = &percent}, "ร้อยละ ๘๐", "ร้อยละ 80"},
        {"80", {.s = "%", .to = &percent}, "ร้อยละ ๘๐", "ร้อยละ 80"},
        {"๘๐", {.s = "จำนวนคน", .to = &person}, "๘๐ คน", "80 คน"},
        {"4.5", {.s = "ระดับคะแนน", .to = &level_score}, "๔.๕ ระดับคะแนน", "4.5 ระดับคะแนน"},
        {"1500000", {.s = "บาท", .to = &baht}, "๑,๕๐๐,๐๐๐ บาท", "1,500,000 บาท"},
        {"1500000.5", {.s = "บาท", .to = &baht}, "๑,๕๐๐,๐๐๐.๕๐ บาท", "1,500,000.50 บาท"},
        {"12", {.s = "หน่วยที่ไม่รู้จัก"}, "๑๒ หน่วยที่ไม่รู้จัก", "12 หน่วยที่ไม่รู้จัก"},
        {"12", {0}, "๑๒", "12"},
    };

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct number n = written(cases[i].value);

        assert_string_equal(phrase_measure(&thai, &n, &cases[i].unit), cases[i].thai);
        assert_string_equal(phrase_measure(&arabic, &n, &cases[i].unit), cases[i].arabic);
    }
}

static void missing_and_unreadable_numbers(void **state)
{
    struct number none = {0}, words = written("ทุกหน่วยงาน");
    struct unit_name unit = {.s = "คน", .to = &person};

    (void)state;
    assert_string_equal(phrase_number(&thai, &none), "");
    assert_string_equal(phrase_measure(&thai, &none, &unit), "");
    assert_string_equal(phrase_measure(&thai, &words, &unit), "ทุกหน่วยงาน คน");
}

static void targets(void **state)
{
    struct kpi k = {.unit = {.s = "ร้อยละ", .to = &percent}};

    (void)state;
    assert_string_equal(phrase_target(&thai, &k), "");
    k.target.value = written("87.25");
    assert_string_equal(phrase_target(&thai, &k), "ร้อยละ ๘๗.๒๕");
    k.target = (struct target){.min = written("25"), .max = written("30")};
    assert_string_equal(phrase_target(&thai, &k), "ร้อยละ ๒๕ ถึง ๓๐");
    k.unit = (struct unit_name){.s = "คน", .to = &person};
    assert_string_equal(phrase_target(&arabic, &k), "25 ถึง 30 คน");
}

static void money_and_percent(void **state)
{
    (void)state;
    assert_string_equal(phrase_amount(&thai, decimal("0")), "๐");
    assert_string_equal(phrase_amount(&thai, decimal("1200000.00")), "๑,๒๐๐,๐๐๐");
    assert_string_equal(phrase_amount(&thai, decimal("999.25")), "๙๙๙.๒๕");
    assert_string_equal(phrase_money(&arabic, decimal("17160000")), "17,160,000 บาท");
    assert_string_equal(phrase_percent(&thai, decimal("104.15"), 2), "ร้อยละ ๑๐๔.๑๕");
    assert_string_equal(phrase_percent(&thai, decimal("40"), 2), "ร้อยละ ๔๐.๐๐");
    assert_string_equal(phrase_count(&thai, 1024), "๑,๐๒๔");
}

static void dates(void **state)
{
    struct date_value none = {0}, from = {.v = {2562, 10, 1}}, to = {.v = {2563, 9, 30}};

    (void)state;
    assert_string_equal(phrase_date(&thai, &none), "");
    assert_string_equal(phrase_month(&thai, &from), "ตุลาคม ๒๕๖๒");
    assert_string_equal(phrase_month(&arabic, &from), "ตุลาคม 2562");
    assert_string_equal(phrase_span(&thai, &from, &to), "๑ ตุลาคม ๒๕๖๒ ถึง ๓๐ กันยายน ๒๕๖๓");
    assert_string_equal(phrase_span(&arabic, &none, &to), "30 กันยายน 2563");
    assert_string_equal(phrase_span(&thai, &from, &none), "๑ ตุลาคม ๒๕๖๒");
    assert_string_equal(phrase_span(&thai, &none, &none), "");
    assert_string_equal(phrase_year(&thai, 0), "");
    assert_string_equal(phrase_year(&thai, 2563), "๒๕๖๓");
    assert_string_equal(phrase_period(&thai, (struct period){.year = 2563, .quarter = 2}), "ไตรมาสที่ ๒/๒๕๖๓");
}

static void dimensions_and_words(void **state)
{
    struct dimension d = {.number = written("1"), .name = {.s = "ด้านประสิทธิผลตามพันธกิจ"}};
    const char *const values[] = {"๓", "๒๓"};

    (void)state;
    assert_string_equal(phrase_dimension(&thai, &d), "มิติที่ ๑ ด้านประสิทธิผลตามพันธกิจ");
    assert_string_equal(phrase_dimension_short(&arabic, &d), "มิติที่ 1");
    assert_string_equal(phrase_fill(&thai, PHRASE_COMMITTEE_OF, values), "ใช้คะแนนกรรมการ ๓ จาก ๒๓ ตัวชี้วัด");
    assert_string_equal(phrase_fill(&thai, PHRASE_NONE, NULL), "ไม่มี");
    assert_string_equal(phrase_digits(&arabic, "บทที่ ๒"), "บทที่ 2");
    assert_string_equal(phrase_digits(&thai, "บทที่ 2"), "บทที่ ๒");
}

static void labels_are_the_field_tables(void **state)
{
    (void)state;
    assert_string_equal(phrase_label(&kpi_record, "target"), "ค่าเป้าหมาย");
    assert_string_equal(phrase_choice(&kpi_record, "level", LEVEL_OUTCOME), "ผลลัพธ์");
    assert_string_equal(phrase_choice(&kpi_record, "level", 0), "");
    assert_ptr_equal(phrase_record(&project_record, "steps"), &step_record);
}

/* Every phrase says something, and none holds digits: figures are written by the functions above. */
static void phrases_are_complete(void **state)
{
    (void)state;
    for (int i = 0; i < PHRASE_COUNT; i++) {
        assert_non_null(phrases[i]);
        assert_true(*phrases[i]);
        assert_null(strpbrk(phrases[i], "0123456789"));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(values_stand_on_the_units_side),
        cmocka_unit_test(missing_and_unreadable_numbers),
        cmocka_unit_test(targets),
        cmocka_unit_test(money_and_percent),
        cmocka_unit_test(dates),
        cmocka_unit_test(dimensions_and_words),
        cmocka_unit_test(labels_are_the_field_tables),
        cmocka_unit_test(phrases_are_complete),
    };

    return cmocka_run_group_tests(tests, NULL, arena_release);
}
