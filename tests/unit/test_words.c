/* Words and numbers that do not belong in a text: misspellings, a doubled letter, citizens' numbers, both scripts of digits. */
#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

#include <bmaplan/text.h>

static struct arena arena;

/* ---- misspellings ---- */

static void test_misspelling(void **state)
{
    (void)state;
    static const struct {
        const char *s, *wrong, *right; /* wrong NULL: none */
    } rows[] = {
        {"การบังคับใช้กฏหมาย", "กฏหมาย", "กฎหมาย"},
        {"แผนปฎิรูป", "ปฎิ", "ปฏิ"},
        {"ปฎิบัติงาน", "ปฎิบัติ", "ปฏิบัติ"},        /* the longest */
        {"ปรากฎหมายเลข", "ปรากฎ", "ปรากฏ"}, /* the first */
        {"ปรากฏหมายเลขโทรศัพท์", NULL, NULL}, /* holds กฏหมาย */
        {"ปรากฏหมายเลข และกฏหมาย", "กฏหมาย", "กฎหมาย"},
        {"ได้รับอนุญาติ", "อนุญาติ", "อนุญาต"},
        {"ผู้ได้รับอนุญาตติดตั้งป้าย", NULL, NULL},
        {"โครงการณ์", "โครงการณ์", "โครงการ"},
        {"ลายเซ็นต่อท้าย", NULL, NULL},
        {"ประชาสัมพันธ์กิจกรรม", NULL, NULL},
        {"บริษัท อินเตอร์เน็ตประเทศไทย จำกัด", NULL, NULL},
        {"plain words", NULL, NULL},
        {"", NULL, NULL},
    };
    const struct text_misspellings *list = text_misspellings_new(&arena);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct text_fault f;
        bool found = text_next_misspelling(list, rows[i].s, 0, &f);
        if (found != (rows[i].wrong != NULL))
            fail_msg("'%s'", rows[i].s);
        if (!found)
            continue;
        assert_string_equal(arena_copy(&arena, rows[i].s + f.from, f.to - f.from), rows[i].wrong);
        assert_string_equal(f.right, rows[i].right);
    }
}

/* The list itself: every wrong form is found whole and once, and no right one is taken for wrong. */
static void judge_line(const struct text_misspellings *list, const char *wrong, const char *right)
{
    struct text_fault f;
    bool exception = strcmp(wrong, right) == 0;
    if (text_next_misspelling(list, right, 0, &f))
        fail_msg("right, and found: '%s'", right);
    if (exception)
        return;
    if (!text_next_misspelling(list, wrong, 0, &f) || f.from != 0 || f.to != strlen(wrong))
        fail_msg("not found whole: '%s'", wrong);
    assert_string_equal(f.right, right);
}

static void test_list(void **state)
{
    (void)state;
    const struct text_misspellings *list = text_misspellings_new(&arena);
    const char *line = template_read(&arena, "th-misspellings.txt", NULL);
    size_t count = 0;
    assert_non_null(line);
    for (; *line != '\0'; line += strcspn(line, "\n") + 1) {
        size_t size = strcspn(line, "\n"), wrong = strcspn(line, "\t\n");
        if (*line == '#' || size == 0)
            continue;
        if (wrong == 0 || wrong >= size)
            fail_msg("no tab: '%.*s'", (int)size, line);
        judge_line(list, arena_copy(&arena, line, wrong), arena_copy(&arena, line + wrong + 1, size - wrong - 1));
        count++;
    }
    assert_true(count > 100);
}

/* ---- the city's name ---- */

static void test_doubled_name(void **state)
{
    (void)state;
    static const struct {
        const char *s;
        bool doubled;
    } rows[] = {
        {"แผนพัฒนากกรุงเทพมหานคร", true},
        {"ผู้ว่าราชการกกรุงเทพมหานคร", true},
        {"สำนักปลัดกกรุงเทพมหานคร", true},
        {"ศาลาว่าการกกรุงเทพมหานคร", true},
        {"ประชาชนกกรุงเทพมหานคร", true},
        {"ทั่วเขตกกรุงเทพฯ", true},
        {"เดินทางจากกรุงเทพมหานคร", false},
        {"นอกกรุงเทพมหานคร", false},
        {"ฝั่งตะวันออกกรุงเทพมหานคร", false},
        {"เครื่องบินตกกรุงเทพมหานคร", false},
        {"ประชากรเด็กกรุงเทพมหานคร", false},
        {"สำนักกรุงเทพศึกษา", false},
        {"กกรุงเทพ", false}, /* nothing to judge by */
        {"แผนพัฒนากรุงเทพมหานคร", false},
    };
    struct text_dictionary *d = text_dictionary_open(&arena);
    assert_non_null(d);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct text_fault f;
        if (text_next_doubled_name(d, rows[i].s, 0, &f) != rows[i].doubled)
            fail_msg("'%s'", rows[i].s);
    }
    text_dictionary_close(d);
}

/* ---- citizens' numbers ---- */

static void test_citizen(void **state)
{
    (void)state;
    static const struct {
        const char *s;
        size_t from, to; /* both 0: none */
    } rows[] = {
        {"1201234567896", 0, 13},
        {"id 1-2012-34567-89-6.", 3, 20},
        {"1 2012 34567 89 6", 0, 17},
        {"(๑๒๐๑๒๓๔๕๖๗๘๙๖)", 1, 40},
        {"1201234567895", 0, 0},  /* wrong check digit */
        {"0994000165013", 0, 0},  /* a company's */
        {"91201234567896", 0, 0}, /* longer */
        {"12012345678961", 0, 0},
        {"1-2012-34567-896", 0, 0}, /* groups by half */
        {"1-2012 34567-89-6", 0, 0},
        {"1-2012-34567-89-6-7", 0, 0},
        {"A1201234567896", 0, 0},
        {"https://a.th/1201234567896", 0, 0},
        {"?id=1201234567896&x", 0, 0},
        {"1,201,234,567,896", 0, 0},
        {"1201234567896.50", 0, 0},
        {"120123456", 0, 0},
        {"", 0, 0},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct text_fault f = {0};
        bool found = text_next_citizen_id(rows[i].s, 0, &f);
        if (found != (rows[i].to > 0) || f.from != rows[i].from || f.to != rows[i].to)
            fail_msg("'%s': %zu to %zu", rows[i].s, f.from, f.to);
    }
}

/* ---- scripts of digits ---- */

static void test_numeral(void **state)
{
    (void)state;
    static const struct {
        const char *s;
        unsigned thai, arabic;
    } rows[] = {
        {"ปี ๒๕๖๓ และ 2564", 1, 1},
        {"๗.๔.๑ กับ ๑,๕๖๘ วันที่ ๑/๑๐/๒๕๖๒", 3, 0},
        {"พ.ศ.2563 ร้อยละ 80.5 (12)", 0, 3},
        {"PM2.5 COVID-19 K1 A1.1 ๕", 1, 0},
        {"https://a.th/2563/1?b=2 และ 3", 0, 1},
        {"พ.ศ. ๒๕๖5", 0, 0}, /* TXT001 */
        {"1. ข้อแรก ๕\n2) ข้อสอง\n  3. ข้อสาม 7", 1, 1},
        {"| ปี | 2563 |\n|---|---|\n| ก | 10 |\nปี ๒๕๖๓", 1, 0},
        {"โคโรนา 2019 (COVID-19) Windows 10 แบบ สยป. 4.1(1) ๕", 1, 0},
        {"มยผ. 1301/1302-61 มอก.9 พ.ศ. 2563 ๕", 1, 1},
        {"10 คน\n11 คน", 0, 2},
        {"------------", 0, 0},
        {"", 0, 0},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        unsigned counts[2] = {0, 0};
        for (struct text_numeral n = {0}; text_next_numeral(rows[i].s, &n);)
            counts[n.thai]++;
        if (counts[true] != rows[i].thai || counts[false] != rows[i].arabic)
            fail_msg("'%s': %u Thai, %u Arabic", rows[i].s, counts[true], counts[false]);
    }
}

static void test_hidden(void **state)
{
    (void)state;
    static const struct {
        const char *s, *hidden;
    } rows[] = {
        {"นาย ก 1101700203451 ข", NULL},
        {"นาย ก 1101700203450 ข", "นาย ก xxxxxxxxxxxxx ข"},
        {"1-1017-00203-45-0, ๑๑๐๑๗๐๐๒๐๓๔๕๐", "x-xxxx-xxxxx-xx-x, xxxxxxxxxxxxx"},
        {"", NULL},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        char *hidden = text_hide_citizen_ids(&arena, rows[i].s, strlen(rows[i].s));
        if (!rows[i].hidden)
            assert_null(hidden);
        else
            assert_string_equal(hidden, rows[i].hidden);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_misspelling), cmocka_unit_test(test_list),   cmocka_unit_test(test_doubled_name),
        cmocka_unit_test(test_citizen),     cmocka_unit_test(test_hidden), cmocka_unit_test(test_numeral),
    };
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    arena_free(&arena);
    return failed;
}
