/* What the JSON writer writes: escapes, commas, lines. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <bmaplan/json.h>

struct fixture {
    struct json json;
    char *text;
    size_t size;
};

static struct json *begin(struct fixture *f, bool one_line)
{
    *f = (struct fixture){.text = NULL};
    f->json = (struct json){.out = open_memstream(&f->text, &f->size), .one_line = one_line};
    return &f->json;
}

static void ends_as(struct fixture *f, const char *expected)
{
    json_finish(&f->json);
    assert_int_equal(fclose(f->json.out), 0);
    assert_string_equal(f->text, expected);
    free(f->text);
}

static void test_strings(void **state)
{
    static const struct {
        const char *text, *json;
    } rows[] = {
        {"", "\"\"\n"},
        {"ร้อยละ ๘๐ 😀", "\"ร้อยละ ๘๐ 😀\"\n"},
        {"\"\\/", "\"\\\"\\\\/\"\n"},
        {"\b\f\n\r\t", "\"\\b\\f\\n\\r\\t\"\n"},
        {"\x01\x1f\x7f", "\"\\u0001\\u001f\\u007f\"\n"},
        /* NEL, the separators of lines and paragraphs */
        {"\xC2\x85\xE2\x80\xA8\xE2\x80\xA9", "\"\\u0085\\u2028\\u2029\"\n"},
        /* no UTF-8: a lone byte, a cut sequence, half of a pair of UTF-16, an overlong zero */
        {"a\xFF"
         "b",
         "\"a\xEF\xBF\xBD"
         "b\"\n"},
        {"\xE0\xB8", "\"\xEF\xBF\xBD\xEF\xBF\xBD\"\n"},
        {"\xED\xA0\x80", "\"\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\"\n"},
        {"\xC0\x80", "\"\xEF\xBF\xBD\xEF\xBF\xBD\"\n"},
        {"\xEF\xBF\xBD", "\"\xEF\xBF\xBD\"\n"},
        {NULL, "null\n"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct fixture f;
        json_string(begin(&f, false), NULL, rows[i].text);
        ends_as(&f, rows[i].json);
    }
}

static void test_text_with_zero(void **state)
{
    struct fixture f;
    (void)state;
    json_text(begin(&f, false), NULL, "a\0b", 3);
    ends_as(&f, "\"a\\u0000b\"\n");
}

static void write_sample(struct json *j)
{
    json_object(j, NULL);
    json_array(j, "empty");
    json_array_end(j);
    json_object(j, "none");
    json_object_end(j);
    json_array(j, "ก\"");
    json_integer(j, NULL, INT64_MIN);
    json_number(j, NULL, "-1.50");
    json_array(j, NULL);
    json_bool(j, NULL, true);
    json_array_end(j);
    json_object(j, NULL);
    json_format(j, "a", "%s-%d", "b", 1);
    json_bool(j, "c", false);
    json_object_end(j);
    json_array_end(j);
    json_object_end(j);
}

static void test_lines(void **state)
{
    struct fixture f;
    (void)state;
    write_sample(begin(&f, false));
    ends_as(&f, "{\n"
                "  \"empty\": [],\n"
                "  \"none\": {},\n"
                "  \"ก\\\"\": [\n"
                "    -9223372036854775808,\n"
                "    -1.50,\n"
                "    [\n"
                "      true\n"
                "    ],\n"
                "    {\n"
                "      \"a\": \"b-1\",\n"
                "      \"c\": false\n"
                "    }\n"
                "  ]\n"
                "}\n");
}

/* A stream of documents: the second has no comma before it. */
static void test_one_line(void **state)
{
    struct fixture f;
    (void)state;
    struct json *j = begin(&f, true);
    write_sample(j);
    json_finish(j);
    json_array(j, NULL);
    json_array_end(j);
    ends_as(
        &f,
        "{\"empty\":[],\"none\":{},\"ก\\\"\":[-9223372036854775808,-1.50,[true],{\"a\":\"b-1\",\"c\":false}]}\n[]\n");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_strings),
        cmocka_unit_test(test_text_with_zero),
        cmocka_unit_test(test_lines),
        cmocka_unit_test(test_one_line),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
