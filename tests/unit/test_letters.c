/* Faults of letters, spaces and digits in Thai texts: what is found, what is repaired, what passes. */
#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

#include <bmaplan/text.h>

static struct arena arena;

struct row {
    const char *text;
    const char *right; /* with all certain repairs made; NULL: the text passes */
};

/* The text with its faults mended: "?" behind a doubtful repair, "!" for one that is not known. */
static const char *marked(bool next(struct arena *, const char *, size_t, struct text_fault *), const char *s)
{
    const char *all = "";
    size_t done = 0;
    for (struct text_fault f; next(&arena, s, done, &f); done = f.to) {
        assert_true(f.from >= done && f.to > f.from);
        all = arena_format(&arena, "%s%.*s%s", all, (int)(f.from - done), s + done,
                           f.right ? arena_format(&arena, "%s%s", f.right, f.doubtful ? "?" : "") : "!");
    }
    return arena_format(&arena, "%s%s", all, s + done);
}

static void compare(bool next(struct arena *, const char *, size_t, struct text_fault *), const struct row *rows,
                    size_t count, unsigned sign)
{
    const struct text_scanner *scanner = text_scanner_new(&arena);
    for (size_t i = 0; i < count; i++) {
        const char *right = rows[i].right ? rows[i].right : rows[i].text;
        assert_string_equal(marked(next, rows[i].text), right);
        if (rows[i].right && !(text_suspects(scanner, rows[i].text, strlen(rows[i].text)) & sign))
            fail_msg("no sign of a fault: %s", rows[i].text);
    }
}

#define COMPARE(next, rows, sign) compare(next, rows, sizeof rows / sizeof *rows, sign)

static void test_mixed(void **state)
{
    (void)state;
    static const struct row rows[] = {
        {"พ.ศ. ๒๕๖5", "พ.ศ. ๒๕๖๕"},
        {"วันที่ 1/๑๐/2562 แล้ว", "วันที่ 1/10/2562 แล้ว"},
        {"๑,๒50,๐๐๐ บาท", "๑,๒๕๐,๐๐๐ บาท"},
        {"๒๕63", "๒๕๖๓"}, /* as many of both: as it begins */
        {"25๖๓", "2563"},
        {"๕1kg", "๕๑kg"},
        {"ร้อยละ 8๐.๕๐", "ร้อยละ ๘๐.๕๐"},
        {"PM2.5 และ ๕๐", NULL},
        {"ข้อ ๑ (2)", NULL},
        {"COVID-19๒", NULL},
        {"๑,2", NULL},
        {"พ.ศ. ๒๕๖๓-2565", NULL},
        {"ปี 2564 ๔. งาน ปี ๒๕๖๐", NULL},
    };
    COMPARE(text_next_mixed, rows, SUSPECT_DIGITS);
}

static void test_sara_am(void **state)
{
    (void)state;
    static const struct row rows[] = {
        {"สํานัก", "สำนัก"},        {"นํ้า", "น้ำ"},           {"น้ํา", "น้ำ"},       {"สํ านัก", "สำนัก"},
        {"สาํนัก", "สำนัก"},        {"ทำางาน", "ทำงาน"},    {"ก ำกับ", "กำกับ"},  {"ส\xEF\xBF\xBDำนัก", "สำนัก"},
        {"น้ ำ", "น้ำ"},           {"ท ำ", "ทำ"},          {"ส านัก", "สำ?นัก"}, {"กํๅ", "กำ"},
        {"พุทฺธํ สรณํ คจฺฉามิ", NULL}, {"อักษร ำ และ า", NULL}, {"สระ ำ", NULL},    {"สำ นัก", NULL},
        {"น้ำ กำกับ", NULL},
    };
    COMPARE(text_next_sara_am, rows, SUSPECT_SARA_AM);
}

static void test_marks(void **state)
{
    (void)state;
    static const struct row rows[] = {
        {"เหมื่่อน", "เหมื่อน"},
        {"ร่้อยละ", "ร้?อยละ"},
        {"พันธ์ุ", "พันธุ์"},
        {"สิทธ์ิ", "สิทธิ์"},
        {"น้ี", "นี้"},
        {"ขา้ง", "ข้าง"},
        {"นำ้", "น้ำ"},
        {"ค่่า", "ค่า"},
        {"ดีี", "ดี"},
        {"เป็้น", "เป็?น"},
        {"กิุ", "ก!"},
        {"Best \u0E3AService", "Best Service"},
        {"ที ่ดิน", "ที่?ดิน"},
        {"เ่ก", "เ!ก"},
        {"ก็ เก๊ ปั๊ม สิทธิ์ พันธุ์ น้ำ ฤๅษี", NULL},
        {"พุทฺธํ ศฺรี อาตฺมนฺ พฺรหฺมา จารึ", NULL},
        {"ไม้เอก (่) และ ํ ๎ ยามักการ ◌่า", NULL},
        {"กำลังใจ ๆ ฯลฯ ฯ", NULL},
    };
    COMPARE(text_next_mark, rows, SUSPECT_MARKS);
}

static void test_unseen(void **state)
{
    (void)state;
    static const struct row rows[] = {
        {"คำ\u200Bแบ่ง", "คำแบ่ง"},
        {"soft\u00ADhyphen", "softhyphen"},
        {"ร้อยละ\u00A0๘๐", "ร้อยละ ๘๐"},
        {"ร้อยละ \u00A0๘๐", "ร้อยละ ๘๐"},
        {"ก\u00A0\u00A0\u200Bข", "ก ข"},
        {"\uFEFFก\u202Eข", "กข"},
        {"ก\uFFFDข", "ก!ข"},
        {"ป\uF701น", "ปิน"},
        {"\uE123", "!"},
        {"ก\u200Dข", "กข"},
        {"👩\u200D💻 ✔\uFE0F", NULL},
        {"ส\uFFFDำนัก", NULL}, /* sara am's */
    };
    COMPARE(text_next_unseen, rows, SUSPECT_UNSEEN);
    assert_null(text_unseen_name('a'));
    assert_non_null(text_unseen_name(0x200B));
}

static void test_lookalike(void **state)
{
    (void)state;
    static const struct row rows[] = {
        {"เเผน", "แผน"},
        {"กๅร", "การ"},
        {"เwื่อ", "เพ?ื่อ"},
        {"กsะ", "กร?ะ"},
        {"เuื้อ", "เ!ื้อ"},
        {"ฤๅษี ฦๅชา", NULL},
        {"KPIของหน่วย เกรดAและ วิตามินC ค่าpของ", NULL},
        {"แบบ e-Service โดยITของ", NULL},
    };
    COMPARE(text_next_lookalike, rows, SUSPECT_LOOKALIKE);
}

static void test_spaces(void **state)
{
    (void)state;
    static const struct row rows[] = {
        {"ต่างๆ", "ต่าง ๆ"},        {"ต่างๆ นานา", "ต่าง ๆ นานา"},     {"ต่าง ๆนานา", "ต่าง ๆ นานา"},
        {"หนึ่ง  สอง", "หนึ่ง สอง"},  {"ต่าง ๆ (ต่าง ๆ) “ๆ” ๆๆๆ", NULL}, {"  - ข้อ\n\n    ย่อหน้า", NULL},
        {"1.  ข้อ\n-   ข้อ", NULL}, {"บรรทัด  \nใหม่  ", NULL},        {"| ก  | ข   |", NULL},
        {"คำสั่ง `a  b`", NULL},
    };
    COMPARE(text_next_space, rows, SUSPECT_SPACES);
}

static void test_repair(void **state)
{
    (void)state;
    static const struct row rows[] = {
        {"ร่้อยละ", "ร้อยละ"}, {"เเห่ง", "แห่ง"}, {"คน\u200B", "คน"}, {"กํากับ", "กำกับ"}, {"ครั้ง", "ครั้ง"}, {"", ""},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        assert_string_equal(text_repair(&arena, rows[i].text), rows[i].right);
}

static int free_arena(void **state)
{
    (void)state;
    arena_free(&arena);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_mixed),  cmocka_unit_test(test_sara_am),   cmocka_unit_test(test_marks),
        cmocka_unit_test(test_unseen), cmocka_unit_test(test_lookalike), cmocka_unit_test(test_spaces),
        cmocka_unit_test(test_repair),
    };
    return cmocka_run_group_tests(tests, NULL, free_arena);
}
