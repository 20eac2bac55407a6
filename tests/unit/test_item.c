/* Item numbers before a name: every form that the monitoring pages of the city show. */
#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

#include <bmaplan/text.h>

static struct arena arena;

static void test_skipped(void **state)
{
    (void)state;
    static const char *const items[] = {
        "",
        "3.3 ",
        "(26) ",
        "7. ",
        "๑. ",
        "20) ",
        "ตัวชี้วัดที่ 3.1 ",
        "มิติที่ 4 (4.2) ",
        "(สกค.2.1)",
        "อ.5/1",
        "สปท.9/",
        "(New) ",
        "ปี 2563 ๓. ",
        "2.2.1 ",
        "ตัวชี้วัดที่ ๓ : ",
        "สปท.9/ ",
        "ปีงบประมาณ พ.ศ. 2563 4.1 ",
        "ปี 2563 20. มิติที่ ๒.๒ การบริหารงบประมาณ ๒.๒.๑ ",
        "ปี 2564 ๔. ",
    };
    for (size_t i = 0; i < sizeof items / sizeof *items; i++) {
        const char *name = arena_format(&arena, "%sร้อยละความสำเร็จ (3.2)", items[i]);
        const char *rest = text_behind_item(name);
        if (strcmp(rest, "ร้อยละความสำเร็จ (3.2)") != 0)
            fail_msg("behind '%s': '%s'", items[i], rest);
    }
    arena_free(&arena);
}

static void test_kept(void **state)
{
    (void)state;
    static const char *const names[] = {
        "ร้อยละ 80 ของเรื่องร้องเรียน",
        "20 ชุมชนที่เข้าร่วม",
        "(ร่าง) ระเบียบกรุงเทพมหานคร",
        "ปีการศึกษาที่ 1",
        "ข้อร้องเรียนที่ยุติ",
        "2563",
        "พ.ร.บ. งบประมาณ",
        "",
    };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        assert_string_equal(text_behind_item(names[i]), names[i]);
    assert_string_equal(text_behind_item("  3.3 "), "3.3 ");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_skipped),
        cmocka_unit_test(test_kept),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
