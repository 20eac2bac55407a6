/* The KPI workbook of all score cases, and of texts that a spreadsheet might take for something else.
 * With an argument: writes the workbook to that file, for tests/conform/recalc.test.sh. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <time.h>

#include <cmocka.h>

#include <bmaplan/emit.h>

#include "score_plan.h"

enum { CASES = sizeof score_cases / sizeof *score_cases };

/* Ids that defined names must tell apart, texts that must stay texts. */
static const char *const odd_ids[] = {"2000-756", "2000.756", "ตชว-๑", "ตชว", "k1", "K1", "=1+1"};
static const char *const odd_names[] = {"=1+1", "+66 2 224 3000", "@สงม.", "-", "&amp; <b>", "'quoted", "{=SUM(A1)}"};
enum { ODD = sizeof odd_ids / sizeof *odd_ids };

static const struct edition *edition_of_workbook(void)
{
    static struct edition e;
    e = *edition_2563();
    e.id.s = "bma-2563";
    for (size_t i = 0; i < e.dimensions.count; i++)
        e.dimensions.items[i].name.s = "ด้านทดสอบ";
    return &e;
}

static struct plan *plan_of_cases(void)
{
    struct plan *plan = new_plan(CASES);
    plan->edition = edition_of_workbook();
    plan->agency.name.s = "สำนักงบประมาณ & <กรุงเทพมหานคร>";
    for (size_t i = 0; i < CASES; i++) {
        struct kpi *k = &plan->kpis.items[i];
        fill_case(plan, k, &score_cases[i]);
        k->self.id.s = i < ODD ? odd_ids[i] : arena_format(&arena, "ค-%zu", i);
        k->name.s = i < ODD ? odd_names[i] : score_cases[i].what;
        k->unit.s = score_cases[i].level ? "ระดับ" : "ร้อยละ";
        k->dimension.to = &plan->edition->dimensions.items[i % 2];
    }
    return plan;
}

static void write_workbook(FILE *out, const struct plan *plan)
{
    const struct emission e = {.arena = &arena, .plan = plan, .scores = plan_score(&arena, plan)};
    format_find("xlsx", 4)->write(out, &e);
}

static char *workbook(const struct plan *plan, size_t *size)
{
    char *bytes;
    FILE *out = open_memstream(&bytes, size);
    write_workbook(out, plan);
    fclose(out);
    return bytes;
}

static void workbook_is_reproducible(void **state)
{
    (void)state;
    const struct plan *plan = plan_of_cases();
    size_t size, size_elsewhere;
    char *bytes = workbook(plan, &size);
    setenv("TZ", "Asia/Bangkok", 1);
    tzset();
    char *elsewhere = workbook(plan, &size_elsewhere);
    assert_int_equal(size, size_elsewhere);
    assert_memory_equal(bytes, elsewhere, size);
    assert_memory_equal(bytes, "PK\3\4", 4);
    free(bytes);
    free(elsewhere);
}

static void workbook_of_nothing(void **state)
{
    (void)state;
    struct plan *plan = new_plan(0);
    plan->edition = edition_of_workbook();
    plan->agency.name.s = "หน่วยงาน";
    size_t size;
    char *bytes = workbook(plan, &size);
    assert_memory_equal(bytes, "PK\3\4", 4);
    free(bytes);
}

static void longest_text_is_cut(void **state)
{
    (void)state;
    struct plan *plan = plan_of_cases();
    enum { CHARACTERS = 40000, BYTES = 3 };
    char *name = arena_alloc(&arena, CHARACTERS * BYTES + 1);
    for (size_t i = 0; i < CHARACTERS; i++)
        memcpy(name + i * BYTES, "ก", BYTES);
    plan->kpis.items[0].name.s = name;
    size_t size;
    free(workbook(plan, &size)); /* a longer text than a cell may hold would end the run */
    assert_true(size > 0);
}

static void formats_are_found(void **state)
{
    (void)state;
    assert_string_equal(format_find("html", 4)->file, "plan.html");
    assert_string_equal(format_find("dump,xlsx", 4)->file, "plan.txt");
    assert_false(format_find("dump", 4)->by_default);
    assert_null(format_find("xls", 3));
    assert_null(format_find("", 0));
}

static int write_to(const char *path)
{
    FILE *out = fopen(path, "wb");
    if (!out)
        return 1;
    write_workbook(out, plan_of_cases());
    return fclose(out) == 0 ? 0 : 1;
}

int main(int argc, char **argv)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(workbook_is_reproducible),
        cmocka_unit_test(workbook_of_nothing),
        cmocka_unit_test(longest_text_is_cut),
        cmocka_unit_test(formats_are_found),
    };
    int failed = argc > 1 ? write_to(argv[1]) : cmocka_run_group_tests(tests, NULL, NULL);
    arena_free(&arena);
    return failed;
}
