/* Thai text: code points, widths, digits, folding, letters, and the distance between words. */
#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

#include <bmaplan/text.h>

static struct arena arena;

static void test_decode(void **state)
{
    (void)state;
    static const struct {
        const char *bytes;
        size_t size, taken;
        int32_t code;
    } rows[] = {
        {"A", 1, 1, 'A'},
        {"ก", 3, 3, 0x0E01},
        {"๙", 3, 3, 0x0E59},
        {"\xC3\xA9", 2, 2, 0xE9},
        {"\xF0\x9F\x98\x80", 4, 4, 0x1F600},
        {"\xF4\x8F\xBF\xBF", 4, 4, 0x10FFFF},
        {"\x80", 1, 1, 0xFFFD},             /* a continuation alone */
        {"\xC0\x80", 2, 1, 0xFFFD},         /* overlong */
        {"\xE0\x80\x80", 3, 1, 0xFFFD},     /* overlong */
        {"\xF0\x80\x80\x80", 4, 1, 0xFFFD}, /* overlong */
        {"\xED\xA0\x80", 3, 1, 0xFFFD},     /* a surrogate */
        {"\xF4\x90\x80\x80", 4, 1, 0xFFFD}, /* beyond the last */
        {"\xFF", 1, 1, 0xFFFD},
        {"ก", 2, 1, 0xFFFD}, /* cut off */
        {"\xE0\xB8x", 3, 1, 0xFFFD},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        int32_t code = 0;
        assert_int_equal(text_decode(rows[i].bytes, rows[i].bytes + rows[i].size, &code), rows[i].taken);
        assert_int_equal(code, rows[i].code);
    }
}

static void test_round_trip(void **state)
{
    (void)state;
    for (int32_t code = 0; code <= 0x10FFFF; code++) {
        if (code >= 0xD800 && code <= 0xDFFF)
            continue;
        char bytes[4];
        int32_t back = -1;
        size_t size = text_encode(code, bytes);
        if (text_decode(bytes, bytes + size, &back) != size || back != code)
            fail_msg("U+%04X", (unsigned)code);
    }
}

static void test_measure(void **state)
{
    (void)state;
    static const struct {
        const char *s;
        size_t count;
        unsigned width;
    } rows[] = {
        {"", 0, 0},        {"plan", 4, 4},  {"ไม่น้อยกว่าร้อยละ ๘๐", 20, 16}, {"ที่", 3, 1}, {"น้ำหนัก", 7, 5}, {"中文", 2, 4},
        {"e\u0301", 2, 1}, {"ร่้อยละ", 7, 5},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        assert_int_equal(text_count(rows[i].s, strlen(rows[i].s)), rows[i].count);
        assert_int_equal(text_width(rows[i].s, strlen(rows[i].s)), rows[i].width);
    }
    assert_int_equal(text_count("\xE0\xB8", 2), 2);
}

static void test_kinds(void **state)
{
    (void)state;
    assert_int_equal(text_digit('7'), 7);
    assert_int_equal(text_digit(0x0E50), 0);
    assert_int_equal(text_digit(0x0E59), 9);
    assert_int_equal(text_digit(0x0E5A), -1);
    assert_int_equal(text_digit('a'), -1);
    static const char *const empty[] = {"", " ", "\t\r\n", "\u00a0\u200b\ufeff", "\u3000"};
    for (size_t i = 0; i < sizeof empty / sizeof *empty; i++)
        assert_false(text_has_word(empty[i]));
    assert_true(text_has_word("-"));
    assert_true(text_has_word("\u00a0ก"));
}

static void test_fold(void **state)
{
    (void)state;
    static const struct {
        const char *written, *folded;
    } rows[] = {
        {"ไตรมาส๑", "ไตรมาส1"},
        {" \u00a0เป้าหมาย\n", "เป้าหมาย"},
        {"น้\u0e4d\u0e32หนัก", "น้\u0e33หนัก"}, /* tone, nikhahit, sara aa */
        {"น\u0e4d้\u0e32หนัก", "น้\u0e33หนัก"}, /* nikhahit, tone, sara aa */
        {"ค\u0e4d\u0e32น\u0e4d\u0e32", "ค\u0e33น\u0e33"},
        {"คำนำ", "คำนำ"},
        {"\u0e4d", "\u0e4d"}, /* alone, it stays */
        {"ก\u0e4d้ข", "ก\u0e4d้ข"},
        {"fiscal_year", "fiscal_year"},
        {"a b", "a b"},
        {"\xE0\xB8", "\xE0\xB8"},
        {"  ", ""},
        {"", ""},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        assert_string_equal(text_fold(&arena, rows[i].written), rows[i].folded);
    assert_string_equal(text_thai_digits(&arena, "7.4.1 ปี 2563"), "๗.๔.๑ ปี ๒๕๖๓");
    assert_string_equal(text_arabic_digits(&arena, "๗.๔.๑ ปี ๒๕๖๓"), "7.4.1 ปี 2563");
    assert_string_equal(text_arabic_digits(&arena, ""), "");
}

static void test_letters(void **state)
{
    (void)state;
    static const struct {
        unsigned n;
        const char *letter;
    } rows[] = {{1, "ก"}, {2, "ข"}, {3, "ค"}, {4, "ฆ"}, {5, "ง"}, {33, "ร"}, {34, "ล"}, {35, "ว"}, {42, "ฮ"}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        assert_string_equal(text_thai_letter(rows[i].n), rows[i].letter);
    assert_null(text_thai_letter(0));
    assert_null(text_thai_letter(43));
}

/* Edits without a limit, by the definition: to compare the banded one with. */
static unsigned edits(const char *a, const char *b)
{
    if (*a == '\0' || *b == '\0')
        return (unsigned)(strlen(a) + strlen(b));
    unsigned best = edits(a + 1, b + 1) + (*a != *b);
    unsigned removed = edits(a + 1, b) + 1, inserted = edits(a, b + 1) + 1;
    best = removed < best ? removed : best;
    best = inserted < best ? inserted : best;
    if (a[1] != '\0' && b[1] != '\0' && a[0] == b[1] && a[1] == b[0]) {
        unsigned swapped = edits(a + 2, b + 2) + 1;
        best = swapped < best ? swapped : best;
    }
    return best;
}

static void test_distance(void **state)
{
    (void)state;
    static const struct {
        const char *a, *b;
        unsigned most, distance;
    } rows[] = {
        {"target", "target", 3, 0},
        {"target", "tagret", 3, 1},
        {"target", "taget", 3, 1},
        {"weigth", "weight", 2, 1},
        {"", "abc", 3, 3},
        {"abc", "", 2, 3},
        {"ร่้อยละ", "ร้อยละ", 3, 1},
        {"ค่าเป้าหมาย", "เป้าหมาย", 4, 3},
        {"abcdef", "uvwxyz", 2, 3},
        {"goals", "projects", 2, 3},
        {"ca", "abc", 5, 3},
        {"ตัวชี้วัด", "ตัวชีวัด", 3, 1},
        {"kitten", "sitting", 10, 3},
        {"owner", "ownr", 0, 1},
        {"owner", "owner", 0, 0},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        assert_int_equal(text_distance(rows[i].a, rows[i].b, rows[i].most), rows[i].distance);
        assert_int_equal(text_distance(rows[i].b, rows[i].a, rows[i].most), rows[i].distance);
    }
    char longest[66];
    memset(longest, 'a', 64);
    longest[64] = '\0';
    assert_int_equal(text_distance(longest, longest, 1), 0);
    longest[64] = 'a';
    longest[65] = '\0';
    assert_int_equal(text_distance(longest, longest, 1), 2); /* 65 letters are beyond comparing */
}

/* All pairs of words of up to four letters out of three, and every limit. */
static void test_distance_exhaustive(void **state)
{
    (void)state;
    char words[121][5];
    size_t count = 0;
    memcpy(words[count++], "", 1);
    for (size_t from = 0, length = 1; length <= 4; length++) {
        size_t to = count;
        for (; from < to; from++)
            for (char c = 'a'; c <= 'c'; c++, count++) {
                strcpy(words[count], words[from]);
                strncat(words[count], &c, 1);
            }
    }
    assert_int_equal(count, 121);
    for (size_t i = 0; i < count; i++)
        for (size_t j = 0; j < count; j++) {
            unsigned exact = edits(words[i], words[j]);
            for (unsigned most = 0; most <= 5; most++)
                if (text_distance(words[i], words[j], most) != (exact <= most ? exact : most + 1))
                    fail_msg("'%s', '%s', at most %u", words[i], words[j], most);
        }
}

static void test_slip(void **state)
{
    (void)state;
    assert_int_equal(text_slip(""), 0);
    assert_int_equal(text_slip("id"), 0);
    assert_int_equal(text_slip("goals"), 1);
    assert_int_equal(text_slip("น้ำหนัก"), 2);
}

static int release(void **state)
{
    (void)state;
    arena_free(&arena);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_decode),   cmocka_unit_test(test_round_trip),
        cmocka_unit_test(test_measure),  cmocka_unit_test(test_kinds),
        cmocka_unit_test(test_fold),     cmocka_unit_test(test_letters),
        cmocka_unit_test(test_distance), cmocka_unit_test(test_distance_exhaustive),
        cmocka_unit_test(test_slip),
    };
    return cmocka_run_group_tests(tests, NULL, release);
}
