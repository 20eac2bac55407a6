/* Where a part of a text stands in its file, for every way in which YAML writes a text. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include <bmaplan/load.h>
#include <bmaplan/plan.h>

static const char head[] = "bmaplan: 1\nfiscal_year: 2563\nagency:\n  name: ก\n  head: {position: ข}\n";

/* The plan whose last key is written so. */
static const struct plan *load(struct diags *ds, const char *field)
{
    char path[] = "/tmp/bmaplan-span-XXXXXX";
    int file = mkstemp(path);
    assert_true(file >= 0);
    FILE *out = fdopen(file, "w");
    assert_non_null(out);
    fprintf(out, "%s%s", head, field);
    assert_int_equal(fclose(out), 0);
    const struct plan *plan = plan_load(ds, path);
    unlink(path);
    return plan;
}

static const char *byte_at(const struct diags *ds, unsigned file, unsigned line, unsigned column)
{
    size_t size;
    const char *s = source_line(ds, file, line, &size), *end = s + size;
    int32_t code;
    for (unsigned i = 1; i < column; i++)
        s += text_decode(s, end + 1, &code);
    return s;
}

static void test_styles(void **state)
{
    (void)state;
    static const struct {
        const char *field; /* of the plan */
        const char *part;  /* of the text */
        const char *file;  /* as it stands in the file */
    } rows[] = {
        {"vision: หนึ่ง สอง สาม\n", "สอง", "สอง"},
        {"vision: หนึ่ง สอง สาม # ว่า\n", "สาม", "สาม"},
        {"vision: หนึ่ง\n  สอง\n\n  สาม\n", "สอง", "สอง"},
        {"vision: หนึ่ง\n  สอง\n\n  สาม\n", "\nสาม", "\n\n  สาม"},
        {"vision: หนึ่ง\n  สอง\n", "หนึ่ง สอง", "หนึ่ง\n  สอง"},
        {"vision: หนึ่ง  \n \t สอง\n", "สอง", "สอง"},
        {"vision:\n  หนึ่ง\n  สอง\n", "หนึ่ง", "หนึ่ง"},
        {"vision: 'มัน''ดี' \n", "'ดี", "''ดี"},
        {"vision: 'มัน''ดี'\n", "ดี", "ดี"},
        {"vision: 'หนึ่ง\n  สอง ''สาม'''\n", "สาม'", "สาม''"},
        {"vision: \"ก\\u200Bข\"\n", "\u200B", "\\u200B"},
        {"vision: \"ก\\u200Bข\"\n", "ข", "ข"},
        {"vision: \"ก\\x41\\\"\\U00000E02ค\"\n", "\"\u0E02", "\\\"\\U00000E02"},
        {"vision: \"ก \\\n    ข ค\"\n", "ข", "ข"},
        {"vision: \"ก\n\n  ข\\tค\"\n", "\tค", "\\tค"},
        {"vision: \"ก\\\n  \\  ข\"\n", "ข", "ข"},
        {"vision: |\n  หนึ่ง\n  สอง\n", "สอง", "สอง"},
        {"vision: |\n  หนึ่ง\n  สอง\n", "หนึ่ง\nสอง", "หนึ่ง\n  สอง"},
        {"vision: |\n\n  หนึ่ง\n\n    สอง\n  สาม\n", "  สอง", "  สอง"},
        {"vision: |\n\n  หนึ่ง\n \n    สอง\n  สาม\n", "สาม", "สาม"},
        {"vision: |2-\n    หนึ่ง\n  สอง\n", "  หนึ่ง", "  หนึ่ง"},
        {"vision: |+ # ว่า\n  หนึ่ง\n  สอง\n\n\n", "สอง", "สอง"},
        {"vision: >\n  หนึ่ง\n  สอง\n\n  สาม\n    สี่\n  ห้า\n", "หนึ่ง สอง", "หนึ่ง\n  สอง"},
        {"vision: >\n  หนึ่ง\n  สอง\n\n  สาม\n    สี่\n  ห้า\n", "สาม", "สาม"},
        {"vision: >-\n  หนึ่ง\n  สอง\n\n  สาม\n    สี่\n  ห้า\n", "  สี่", "  สี่"},
        {"vision: >-\n  หนึ่ง\n  สอง\n\n  สาม\n    สี่\n  ห้า\n", "ห้า", "ห้า"},
        {"vision: >+\n  หนึ่ง\n\n\n  สอง\n\n", "สอง\n\n", "สอง\n\n"},
        {"vision: |\r\n  หนึ่ง\r\n  สอง\r\n", "สอง", "สอง"},
        {"vision: หนึ่ง\r\n  สอง\r\n", "สอง", "สอง"},
        {"vision: >\r\n  หนึ่ง\r\n\r\n  สอง\r\n", "สอง", "สอง"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct arena arena = {0};
        struct diags ds;
        diags_init(&ds, &arena);
        const struct plan *plan = load(&ds, rows[i].field);
        assert_non_null(plan);
        assert_non_null(plan->vision.s);
        const char *s = plan->vision.s, *part = strstr(s, rows[i].part);
        assert_non_null(part);
        size_t from = (size_t)(part - s);
        struct place at = value_span(&ds, plan->vision.at, s, from, from + strlen(rows[i].part));
        const char *begin = byte_at(&ds, at.file, at.line, at.column),
                   *end = byte_at(&ds, at.file, at.end_line, at.end_column);
        assert_string_equal(arena_copy(&arena, begin, (size_t)(end - begin)), rows[i].file);
        arena_free(&arena);
    }
}

static void test_many(void **state)
{
    (void)state;
    struct arena arena = {0};
    struct diags ds;
    diags_init(&ds, &arena);
    const struct plan *plan = load(&ds, "vision: |\n  กก ข\n  ค ง\n");
    assert_non_null(plan);
    static const struct text_fault parts[] = {
        {.from = 0, .to = 3}, {.from = 3, .to = 3}, {.from = 7, .to = 10}, {.from = 11, .to = 14}};
    static const struct place expected[] = {
        {.line = 7, .column = 3, .end_line = 7, .end_column = 4},
        {.line = 7, .column = 4, .end_line = 7, .end_column = 4},
        {.line = 7, .column = 6, .end_line = 7, .end_column = 7},
        {.line = 8, .column = 3, .end_line = 8, .end_column = 4},
    };
    struct place found[4];
    value_spans(&ds, plan->vision.at, plan->vision.s, parts, 4, found);
    for (size_t i = 0; i < 4; i++) {
        assert_int_equal(found[i].line, expected[i].line);
        assert_int_equal(found[i].column, expected[i].column);
        assert_int_equal(found[i].end_line, expected[i].end_line);
        assert_int_equal(found[i].end_column, expected[i].end_column);
    }
    /* A text that is not the one in the file has the place of the value. */
    struct place lost = value_span(&ds, plan->vision.at, "อย่างอื่น", 3, 6);
    assert_int_equal(lost.line, plan->vision.at.line);
    assert_int_equal(lost.column, plan->vision.at.column);
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_styles), cmocka_unit_test(test_many)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
