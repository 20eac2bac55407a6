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

/* Equal, where _ stands for a no-break space. */
static void assert_words(const char *got, const char *expected)
{
    const char *want = "";

    for (const char *gap; (gap = strchr(expected, '_')) != NULL; expected = gap + 1)
        want = arena_format(&arena, "%s%.*s" NBSP, want, (int)(gap - expected), expected);
    assert_string_equal(got, arena_format(&arena, "%s%s", want, expected));
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
        {"80", {.s = "ร้อยละ", .to = &percent}, "ร้อยละ_๘๐", "ร้อยละ_80"},
        {"80", {.s = "%", .to = &percent}, "ร้อยละ_๘๐", "ร้อยละ_80"},
        {"๘๐", {.s = "จำนวนคน", .to = &person}, "๘๐_คน", "80_คน"},
        {"4.5", {.s = "ระดับคะแนน", .to = &level_score}, "๔.๕_ระดับคะแนน", "4.5_ระดับคะแนน"},
        {"1500000", {.s = "บาท", .to = &baht}, "๑,๕๐๐,๐๐๐_บาท", "1,500,000_บาท"},
        {"1500000.5", {.s = "บาท", .to = &baht}, "๑,๕๐๐,๐๐๐.๕๐ บาท", "1,500,000.50 บาท"},
        /* long figures may part from their unit */
        {"850000000", {.s = "บาท", .to = &baht}, "๘๕๐,๐๐๐,๐๐๐ บาท", "850,000,000 บาท"},
        {"12", {.s = "หน่วยที่ไม่รู้จัก"}, "๑๒_หน่วยที่ไม่รู้จัก", "12_หน่วยที่ไม่รู้จัก"},
        {"12", {0}, "๑๒", "12"},
    };

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct number n = written(cases[i].value);

        assert_words(phrase_measure(&thai, &n, &cases[i].unit), cases[i].thai);
        assert_words(phrase_measure(&arabic, &n, &cases[i].unit), cases[i].arabic);
    }
}

static void missing_and_unreadable_numbers(void **state)
{
    struct number none = {0}, words = written("ทุกหน่วยงาน");
    struct unit_name unit = {.s = "คน", .to = &person};

    (void)state;
    assert_words(phrase_number(&thai, &none), "");
    assert_words(phrase_measure(&thai, &none, &unit), "");
    assert_words(phrase_measure(&thai, &words, &unit), "ทุกหน่วยงาน_คน");
}

static void targets(void **state)
{
    struct kpi k = {.unit = {.s = "ร้อยละ", .to = &percent}};

    (void)state;
    assert_words(phrase_target(&thai, &k), "");
    k.target.value = written("87.25");
    assert_words(phrase_target(&thai, &k), "ร้อยละ_๘๗.๒๕");
    k.target = (struct target){.min = written("25"), .max = written("30")};
    assert_words(phrase_target(&thai, &k), "ร้อยละ_๒๕ ถึง ๓๐");
    k.unit = (struct unit_name){.s = "คน", .to = &person};
    assert_words(phrase_target(&arabic, &k), "25 ถึง 30_คน");
}

static void money_and_percent(void **state)
{
    (void)state;
    assert_words(phrase_amount(&thai, decimal("0")), "๐");
    assert_words(phrase_amount(&thai, decimal("1200000.00")), "๑,๒๐๐,๐๐๐");
    assert_words(phrase_amount(&thai, decimal("999.25")), "๙๙๙.๒๕");
    assert_words(phrase_money(&arabic, decimal("17160000")), "17,160,000 บาท");
    assert_words(phrase_percent(&thai, decimal("104.15"), 2), "ร้อยละ_๑๐๔.๑๕");
    assert_words(phrase_percent(&thai, decimal("40"), 2), "ร้อยละ_๔๐.๐๐");
    assert_words(phrase_count(&thai, 1024), "๑,๐๒๔");
}

static void dates(void **state)
{
    struct date_value none = {0}, from = {.v = {2562, 10, 1}}, to = {.v = {2563, 9, 30}};

    (void)state;
    assert_words(phrase_date(&thai, &none), "");
    assert_words(phrase_month(&thai, &from), "ตุลาคม_๒๕๖๒");
    assert_words(phrase_month(&arabic, &from), "ตุลาคม_2562");
    assert_words(phrase_span(&thai, &from, &to), "๑_ตุลาคม ๒๕๖๒ ถึง ๓๐_กันยายน ๒๕๖๓");
    assert_words(phrase_span(&arabic, &none, &to), "30_กันยายน 2563");
    assert_words(phrase_span(&thai, &from, &none), "๑_ตุลาคม ๒๕๖๒");
    assert_words(phrase_span(&thai, &none, &none), "");
    assert_words(phrase_year(&thai, 0), "");
    assert_words(phrase_year(&thai, 2563), "๒๕๖๓");
    assert_words(phrase_period(&thai, (struct period){.year = 2563, .quarter = 2}), "ไตรมาสที่_๒/๒๕๖๓");
}

static void dimensions_and_words(void **state)
{
    struct dimension d = {.number = written("1"), .name = {.s = "ด้านประสิทธิผลตามพันธกิจ"}};
    const char *const values[] = {"๓", "๒๓"};

    (void)state;
    assert_words(phrase_dimension(&thai, &d), "มิติที่_๑ ด้านประสิทธิผลตามพันธกิจ");
    assert_words(phrase_dimension_short(&arabic, &d), "มิติที่_1");
    assert_words(phrase_fill(&thai, PHRASE_COMMITTEE_OF, values), "ใช้คะแนนกรรมการ ๓ จาก ๒๓_ตัวชี้วัด");
    assert_words(phrase_fill(&thai, PHRASE_NONE, NULL), "ไม่มี");
    assert_words(phrase_digits(&arabic, "บทที่ ๒"), "บทที่ 2");
    assert_words(phrase_digits(&thai, "บทที่ 2"), "บทที่ ๒");
}

static void years_stay_with_their_era(void **state)
{
    (void)state;
    assert_words(phrase_title(&thai, "แผนปฏิบัติราชการประจำปี พ.ศ. ๒๕๖๓"), "แผนปฏิบัติราชการประจำปี พ.ศ._๒๕๖๓");
    assert_words(phrase_title(&thai, "แผนปี ๒๕๖๓"), "แผนปี ๒๕๖๓");
    assert_words(phrase_numbered(&arabic, PHRASE_QUARTER, 2), "ไตรมาสที่_2");
}

static void labels_are_the_field_tables(void **state)
{
    (void)state;
    assert_words(phrase_label(&kpi_record, "target"), "ค่าเป้าหมาย");
    assert_words(phrase_choice(&kpi_record, "level", LEVEL_OUTCOME), "ผลลัพธ์");
    assert_words(phrase_choice(&kpi_record, "level", 0), "");
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
        cmocka_unit_test(years_stay_with_their_era),
        cmocka_unit_test(labels_are_the_field_tables),
        cmocka_unit_test(phrases_are_complete),
    };

    return cmocka_run_group_tests(tests, NULL, arena_release);
}
