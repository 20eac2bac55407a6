/* Fields and choices are found by any of their names, and what is nearest is suggested. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <bmaplan/edition.h>

#define COUNT(array) (sizeof(array) / sizeof *(array))
#define NIKHAHIT "\xE0\xB9\x8D"
#define SARA_AA "\xE0\xB8\xB2"

static const struct record *record_below(const struct record *r, const char *key)
{
    const struct field *f = record_field(r, key, strlen(key));
    assert_non_null(f);
    return f->of;
}

static void test_field(void **state)
{
    static const struct {
        const char *key, *name;
    } cases[] = {
        {"weight", "weight"},
        {"น้ำหนัก", "weight"},
        {"น" NIKHAHIT "้" SARA_AA "หนัก", "weight"}, /* nikhahit before the tone mark */
        {"น้" NIKHAHIT SARA_AA "หนัก", "weight"},    /* and behind it */
        {" ค่าเป้าหมาย ", "target"},
        {"id", "id"},
        {"รหัส", "id"},
        {"cancelled", "cancelled"},
        {"Weight", NULL},
        {"weigh", NULL},
        {"weights", NULL},
        {"น้ำหนัก๑", NULL},
        {"เกณฑ์", NULL},
        {" ", NULL},
        {"", NULL},
    };
    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        const struct field *f = record_field(&kpi_record, cases[i].key, strlen(cases[i].key));
        assert_string_equal(f ? f->name : "none", cases[i].name ? cases[i].name : "none");
    }
}

static void test_field_of_a_part(void **state)
{
    static const char line[] = "target: 80", thai[] = "ไตรมาส๑: 20";
    const struct record *quarters = record_below(&kpi_record, "quarters");
    (void)state;
    assert_string_equal(record_field(&kpi_record, line, 6)->thai, "ค่าเป้าหมาย");
    assert_null(record_field(&kpi_record, line, 5));
    assert_null(record_field(&kpi_record, line, 7));
    assert_string_equal(record_field(quarters, thai, strlen("ไตรมาส๑"))->name, "q1");
}

static void test_quarters_in_either_script(void **state)
{
    static const char *const names[][3] = {
        {"q1", "ไตรมาส1", "ไตรมาส๑"},
        {"q2", "ไตรมาส2", "ไตรมาส๒"},
        {"q3", "ไตรมาส3", "ไตรมาส๓"},
        {"q4", "ไตรมาส4", "ไตรมาส๔"},
    };
    const struct record *planned = record_below(&kpi_record, "quarters");
    const struct record *spending = record_below(record_below(&project_record, "budget"), "quarters");
    (void)state;
    for (size_t q = 0; q < COUNT(names); q++) {
        for (size_t i = 0; i < 3; i++) {
            const char *name = names[q][i];
            const size_t offset = offsetof(struct quarters, q) + q * sizeof(struct number), size = strlen(name);
            assert_int_equal(record_field(planned, name, size)->offset, offset);
            assert_int_equal(record_field(spending, name, size)->offset, offset);
        }
    }
}

static void test_nearest(void **state)
{
    static const struct {
        const struct record *record;
        const char *key, *name, *spelled;
    } cases[] = {
        {&kpi_record, "targt", "target", "target"},
        {&kpi_record, "TARGET", "target", "target"},
        {&kpi_record, "ค่าเปาหมาย", "target", "ค่าเป้าหมาย"},
        {&kpi_record, "เป้าหมาย", "target", "ค่าเป้าหมาย"},
        {&kpi_record, "เกณฑ์", "criteria", "เกณฑ์การให้คะแนน"},
        {&kpi_record, "วิธีคำนวณ", "formula", "วิธีการคำนวณ"},
        {&kpi_record, "วิธีค" NIKHAHIT SARA_AA "นวณ", "formula", "วิธีการคำนวณ"},
        {&kpi_record, "หน่วย", "unit", "หน่วยนับ"},
        {&kpi_record, "ชื่อตัวชี้วัด", "name", "ชื่อ"},
        {&kpi_record, "ผู้รับผิดชอบหลัก", "owner", "ผู้รับผิดชอบ"},
        {&kpi_record, "title", "name", "name"},
        {&kpi_record, "completely_else", NULL, NULL},
        {&kpi_record, "กรุงเทพมหานคร", NULL, NULL},
        {&plan_record, "เป้าหมาย", "goals", "เป้าหมายหลัก"},
        {&plan_record, "kpi", "kpis", "kpis"},
        {&plan_record, "fiscal year", "fiscal_year", "fiscal_year"},
        {&plan_record, "ปีงบประมาน", "fiscal_year", "ปีงบประมาณ"},
        {&project_record, "งบ", "budget", "งบประมาณ"},
        {&goal_record, "เป้าหมายหลัก", "text", "ข้อความ"},
    };
    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        const char *spelled = "none";
        const struct field *f = record_nearest(cases[i].record, cases[i].key, &spelled);
        assert_string_equal(f ? f->name : "none", cases[i].name ? cases[i].name : "none");
        assert_string_equal(spelled, cases[i].spelled ? cases[i].spelled : "none");
    }
}

static void test_also(void **state)
{
    const struct field *target = record_also(&kpi_record, "เป้าหมาย", NULL);
    (void)state;
    assert_string_equal(target->name, "target");
    const struct field *goals = record_also(&kpi_record, "เป้าหมาย", target);
    assert_string_equal(goals->name, "goals");
    assert_null(record_also(&kpi_record, "เป้าหมาย", goals));
    assert_string_equal(record_also(&kpi_record, "วิธีค" NIKHAHIT SARA_AA "นวณ", NULL)->name, "formula");
    assert_string_equal(record_also(&kpi_record, "Title", NULL)->name, "name");
    assert_null(record_also(&kpi_record, "เป้าหมา", NULL));
    assert_null(record_also(&kpi_record, "target", NULL));
    assert_null(record_also(&kpi_record, "", NULL));
}

static void test_choices(void **state)
{
    struct arena a = {0};
    const struct choice_name *directions = record_field(&kpi_record, "direction", 9)->choices;
    const struct choice_name *types = record_field(&kpi_record, "type", 4)->choices;
    const struct choice_name *kinds = record_field(&unit_record, "kind", 4)->choices;
    (void)state;
    assert_int_equal(choice_find(directions, "increase"), DIRECTION_INCREASE);
    assert_int_equal(choice_find(directions, "อยู่ในช่วง"), DIRECTION_MAINTAIN);
    assert_int_equal(choice_find(types, "งานประจ" NIKHAHIT SARA_AA), WORK_ROUTINE);
    assert_int_equal(choice_find(kinds, " ร้อยละ "), UNIT_PERCENT);
    assert_int_equal(choice_find(directions, "Increase"), 0);
    assert_int_equal(choice_find(directions, ""), 0);
    assert_string_equal(choice_nearest(directions, "Increse"), "increase");
    assert_string_equal(choice_nearest(directions, "ยิ่งมากยิ่ง"), "ยิ่งมากยิ่งดี");
    assert_null(choice_nearest(directions, "อะไรก็ไม่รู้"));
    assert_string_equal(choice_all(&a, types), "strategic/เชิงยุทธศาสตร์, routine/งานประจำ");
    arena_free(&a);
}

/* The choices stand in the order of the enums in plan.h and edition.h. */
static void test_choices_match_their_enums(void **state)
{
    const struct field *alignment = record_field(&alignment_record, "kind", 4);
    const struct record *group = record_below(&edition_record, "groups");
    const struct record *row = record_below(&edition_record, "severities");
    const struct choice_name *severities = record_field(row, "severity", 8)->choices;
    (void)state;
    assert_ptr_equal(record_field(group, "alignment", 9)->choices, alignment->choices);
    assert_int_equal(choice_find(alignment->choices, "governor_policy"), ALIGN_GOVERNOR);
    assert_int_equal(choice_find(alignment->choices, "asean"), ALIGN_KINDS - 1);
    assert_int_equal(choice_find(severities, "error") - 1, SEVERITY_ERROR);
    assert_int_equal(choice_find(severities, "ข้อสังเกต") - 1, SEVERITY_INFO);
}

static void test_aliases_belong_to_editions(void **state)
{
    (void)state;
    assert_null(record_field(&unit_record, "aliases", 7));
    assert_non_null(record_field(record_below(&edition_record, "units"), "aliases", 7));
}

static void test_id_kinds(void **state)
{
    (void)state;
    language_set(ENGLISH);
    assert_string_equal(id_kind_name(ID_KPI), "kpis");
    language_set(THAI);
    assert_string_equal(id_kind_name(ID_KPI), "ตัวชี้วัด");
    for (enum id_kind kind = ID_DIVISION; kind < ID_COUNT; kind++)
        assert_true(text_has_word(id_kind_name(kind)));
}

/* ---- the walk ------------------------------------------------------------------------------- */

struct visits {
    const struct record *record[8];
    const void *value[8];
    size_t count;
};

static void visit(void *context, const struct record *record, const void *value)
{
    struct visits *v = context;
    assert_true(v->count < 8);
    v->record[v->count] = record;
    v->value[v->count++] = value;
}

static void test_walk(void **state)
{
    struct risk risk = {0};
    struct kpi kpis[2] = {0};
    struct plan plan = {.kpis = {.items = kpis, .count = 2}};
    struct visits v = {0};
    (void)state;
    plan.management.risks.items = &risk;
    plan.management.risks.count = 1;
    plan.management.at.line = 3;
    plan.cover.at.line = 2;
    plan.cover.at.broken = true;
    record_walk(&plan_record, &plan, visit, &v);
    const void *expected[5] = {&plan, &plan.management, &risk, &kpis[0], &kpis[1]};
    assert_int_equal(v.count, 5);
    assert_memory_equal(v.value, expected, sizeof expected);
    assert_ptr_equal(v.record[2], &risk_record);
    assert_ptr_equal(v.record[4], &kpi_record);
}

static void test_list(void **state)
{
    struct reference goals[3] = {0};
    const struct kpi k = {.goals = {.items = goals, .count = 3, .at = {.line = 7}}};
    struct list list = list_of(record_field(&kpi_record, "goals", 5), &k);
    (void)state;
    assert_ptr_equal(list.items, goals);
    assert_int_equal(list.count, 3);
    assert_int_equal(list.at.line, 7);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_field),
        cmocka_unit_test(test_field_of_a_part),
        cmocka_unit_test(test_quarters_in_either_script),
        cmocka_unit_test(test_nearest),
        cmocka_unit_test(test_also),
        cmocka_unit_test(test_choices),
        cmocka_unit_test(test_choices_match_their_enums),
        cmocka_unit_test(test_aliases_belong_to_editions),
        cmocka_unit_test(test_id_kinds),
        cmocka_unit_test(test_walk),
        cmocka_unit_test(test_list),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
