/* The signs of faults that one fast pass over a text sees. */
#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

#include <bmaplan/text.h>

static struct arena arena;

enum {
    THAI_DIGITS = HAS_THAI_DIGIT,
    ARABIC_DIGITS = HAS_ARABIC_DIGIT,
    BOTH = HAS_THAI_DIGIT | HAS_ARABIC_DIGIT | SUSPECT_DIGITS
};

static void test_signs(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        unsigned signs;
    } rows[] = {
        {"", 0},
        {"แผนปฏิบัติราชการประจำปี", 0},
        {"แผนปฏิบัติการประจำปี", SUSPECT_DOCUMENT},
        {"แผนปฎิบัติการ", SUSPECT_DOCUMENT | SUSPECT_SPELLING},
        {"กฏหมายใหม่", SUSPECT_SPELLING},
        {"กฎหมาย ปฏิบัติ ปรากฏ", 0},
        {"สำนักงานเขต", SUSPECT_NAME},
        {"สำหรับ สำคัญ", 0},
        {"กกรุงเทพมหานคร", SUSPECT_NAME},
        {"รวม #REF! และ #N/A", SUSPECT_SHEET},
        {"ห้อง #5", ARABIC_DIGITS},
        {"PM2.5 COVID-19 4G ISO37120:2018 v1.2", 0},
        {"https://example.org/page/23456/plan-2563?a=7", 0},
        {"ปี 2563", ARABIC_DIGITS},
        {"ปี ๒๕๖๓ PM2.5", THAI_DIGITS},
        {"ปี ๒๕๖๓ และ 2564", BOTH},
        {"๒๕๖5", BOTH},
        {"1-2345-67890-12-3", SUSPECT_CITIZEN | ARABIC_DIGITS},
        {"๑ ๒๓๔๕ ๖๗๘๙๐ ๑๒ ๓", SUSPECT_CITIZEN | THAI_DIGITS},
        {"1234567890123", SUSPECT_CITIZEN | ARABIC_DIGITS},
        {"123456789012 คน 3", ARABIC_DIGITS},
        {"ต่าง ๆ นานา", 0},
        {"ต่างๆ", SUSPECT_SPACES},
        {"中文 µg/m³ ≥ – “ก”", 0},
        {"ก\u200Bข", SUSPECT_UNSEEN},
        {"เเผน", SUSPECT_LOOKALIKE},
        {"ก\xE0\xB8", SUSPECT_UNSEEN}, /* cut off */
    };
    const struct text_scanner *scanner = text_scanner_new(&arena);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        unsigned signs = text_suspects(scanner, rows[i].text, strlen(rows[i].text));
        if (signs != rows[i].signs)
            fail_msg("%s: %#x, not %#x", rows[i].text, signs, rows[i].signs);
    }
}

/* Every misspelling of the list is seen, wherever it stands. */
static void test_misspellings(void **state)
{
    (void)state;
    const struct text_scanner *scanner = text_scanner_new(&arena);
    const char *list = template_read(&arena, "th-misspellings.txt", NULL);
    assert_non_null(list);
    size_t count = 0;
    for (const char *line = list; *line != '\0';) {
        size_t size = strcspn(line, "\n"), wrong = strcspn(line, "\t\n");
        bool same = size == 2 * wrong + 1 && strncmp(line, line + wrong + 1, wrong) == 0;
        if (*line != '#' && wrong > 0 && wrong < size && !same) {
            const char *text = arena_format(&arena, "ก%.*sข", (int)wrong, line);
            if (!(text_suspects(scanner, text, strlen(text)) & SUSPECT_SPELLING))
                fail_msg("not seen: %s", text);
            count++;
        }
        line += size + (line[size] == '\n');
    }
    assert_true(count > 50);
}

static int free_arena(void **state)
{
    (void)state;
    arena_free(&arena);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_signs), cmocka_unit_test(test_misspellings)};
    return cmocka_run_group_tests(tests, NULL, free_arena);
}
