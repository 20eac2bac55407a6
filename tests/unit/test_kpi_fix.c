/* Which targets and units of a KPI can be mended, how surely, and what then stands in the file. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include <bmaplan/check.h>
#include <bmaplan/load.h>

static struct arena arena;
static struct diags ds;

/* A plan with one KPI; `more` is a line of it, or nothing. */
static const struct diag *finding_of(enum diag_code code, const char *unit, const char *target, const char *more)
{
    char path[] = "/tmp/bmaplan-kpi-fix-XXXXXX";
    int file = mkstemp(path);
    const char *source = arena_format(&arena,
                                      "bmaplan: 1\nfiscal_year: 2563\nformat: bma-2563\n"
                                      "agency:\n  name: สำนักทดสอบ\n  head: {position: ผู้อำนวยการ}\n"
                                      "kpis:\n  - id: K1\n    name: ตัวชี้วัด\n    unit: %s\n    target: %s\n%s",
                                      unit, target, more);
    assert_true(file >= 0);
    assert_int_equal(write(file, source, strlen(source)), (ssize_t)strlen(source));
    close(file);
    diags_init(&ds, &arena);
    const struct plan *plan = plan_load(&ds, path);
    unlink(path);
    assert_non_null(plan);
    plan_check(plan, &ds, (struct date){0});
    for (size_t i = 0; i < ds.count; i++)
        if (ds.items[i]->code == code)
            return ds.items[i];
    fail_msg("no finding: unit '%s', target '%s'", unit, target);
    return NULL;
}

static void compare(const struct diag *d, enum fix_kind kind, const char *text, const char *what)
{
    if (d->fix != kind)
        fail_msg("'%s': fix of kind %d", what, (int)d->fix);
    if (kind != FIX_NONE)
        assert_string_equal(d->edits->text, text);
}

static void test_target(void **state)
{
    (void)state;
    static const char falls[] = "    direction: decrease\n";
    static const struct {
        const char *unit, *target, *more;
        enum fix_kind kind;
        const char *text;
    } rows[] = {
        {"ร้อยละ", "ไม่น้อยกว่าร้อยละ ๘๐", "", FIX_SAFE, "๘๐"},
        {"ร้อยละ", "'ร้อยละ 80 ขึ้นไป'", "", FIX_SAFE, "80"},
        {"ร้อยละ", "80%", "", FIX_SAFE, "80"},
        {"ร้อยละ", "\"≥ 82.50 เปอร์เซ็นต์\"", "", FIX_SAFE, "82.50"},
        {"ครั้ง", "อย่างน้อย 1,200 ครั้ง", "", FIX_SAFE, "\"1,200\""},
        {"ล้านบาท", "1.5 ล้านบาท", "", FIX_SAFE, "1.5"},
        {"วัน", "ไม่เกิน 5 วัน", falls, FIX_SAFE, "5"},
        {"วัน", "ไม่เกิน 5 วัน", "", FIX_UNSAFE, "direction: decrease\n    "},
        {"วัน", "ไม่เกิน 5 วัน", "    direction: increase\n", FIX_NONE, NULL},
        {"ร้อยละ", "ร้อยละ 80 ขึ้นไป", falls, FIX_UNSAFE, "80"},
        {"ร้อยละ", "มากกว่าร้อยละ 80", "", FIX_UNSAFE, "80"},
        {"ร้อยละ", "20 ของประชาชนที่ทำการสำรวจ", "", FIX_NONE, NULL},
        {"ครั้ง", "ร้อยละ 80", "", FIX_NONE, NULL},
        {"ร้อยละ", "ร้อยละ 80 ร้อยละ 90", "", FIX_NONE, NULL},
        {"ร้อยละ", "ร้อยละ ๘0", "", FIX_SAFE, "80"},
        {"ร้อยละ", "ร้อยละ 80", "    direction: maintain\n", FIX_NONE, NULL},
        {"ร้อยละ", "|\n      ร้อยละ 80", "", FIX_NONE, NULL},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        compare(finding_of(D_KPI_TARGET, rows[i].unit, rows[i].target, rows[i].more), rows[i].kind, rows[i].text,
                rows[i].target);
}

static void test_unit(void **state)
{
    (void)state;
    static const struct {
        const char *unit, *target;
        enum fix_kind kind;
        const char *text;
    } rows[] = {
        {"ร่้อยละ", "80", FIX_SAFE, "ร้อยละ"},
        {"ร้อยละ 80", "๘๐", FIX_SAFE, "ร้อยละ"},
        {"ร้อยละ 30", "20", FIX_NONE, NULL},
        {"โครงกา", "3", FIX_UNSAFE, "โครงการ"},
        {"ร้อยละ (ลดลง)", "20", FIX_NONE, NULL},
        {"ผลลัพธ์", "0.5", FIX_NONE, NULL},
        {"มาก", "4", FIX_NONE, NULL},
        {"เขตละ...เส้นทาง", "5", FIX_NONE, NULL},
        {"|-\n      โครงกา", "3", FIX_NONE, NULL},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        compare(finding_of(D_KPI_UNIT_UNKNOWN, rows[i].unit, rows[i].target, ""), rows[i].kind, rows[i].text,
                rows[i].unit);
}

/* One finding mends the unit of every KPI that has it. */
static void test_all_users(void **state)
{
    (void)state;
    const struct diag *d =
        finding_of(D_KPI_UNIT_UNKNOWN, "ร่้อยละ", "80", "  - {id: K2, name: อีกตัว, unit: ร่้อยละ, target: 5}\n");
    assert_non_null(d->edits->next);
    assert_null(d->edits->next->next);
    assert_string_equal(d->edits->next->text, "ร้อยละ");
}

static void test_band(void **state)
{
    (void)state;
    const struct diag *d = finding_of(D_KPI_UNDEFINED, "pH", "{min: '1,008.5', max: 6.5}", "    direction: maintain\n");
    compare(d, FIX_UNSAFE, "6.5", "band");
    assert_string_equal(d->edits->next->text, "\"1,008.5\"");
}

static int arena_done(void **state)
{
    (void)state;
    arena_free(&arena);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_target),
        cmocka_unit_test(test_unit),
        cmocka_unit_test(test_all_users),
        cmocka_unit_test(test_band),
    };
    return cmocka_run_group_tests(tests, NULL, arena_done);
}
