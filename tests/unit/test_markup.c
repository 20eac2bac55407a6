/* Escaping, and that HTML and DOCX have a row for each kind of node and write what they should. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../src/emit/docx.h"
#include "../../src/emit/html.h"
#include "documents.h"

static char *written(void (*write)(FILE *out, const char *s), const char *s)
{
    char *bytes = NULL;
    size_t size = 0;
    FILE *out = open_memstream(&bytes, &size);

    assert_non_null(out);
    write(out, s);
    assert_int_equal(fclose(out), 0);
    return bytes;
}

struct pair {
    const char *from, *to;
};

static void compare(void (*write)(FILE *out, const char *s), const struct pair *cases, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        char *got = written(write, cases[i].from);

        assert_string_equal(got, cases[i].to);
        free(got);
    }
}

static void text_is_escaped(void **state)
{
    static const struct pair cases[] = {
        {"", ""},
        {"ร้อยละ ๘๐", "ร้อยละ ๘๐"},
        {"<a href=\"x\">&'</a>", "&lt;a href=&quot;x&quot;&gt;&amp;'&lt;/a&gt;"},
        {"ก\tข\nค", "ก\tข\nค"},
        /* what XML can't hold is left out; what only looks like it stays */
        {"ก\x01\x1fข\x7f", "กข"},
        {"a\xc2\x85\xc2\xa0z", "a\xc2\xa0z"},
        {"a\xef\xbf\xbe\xef\xbf\xbf\xef\xbf\xbdz", "a\xef\xbf\xbdz"},
    };

    (void)state;
    compare(xml_escape, cases, sizeof cases / sizeof *cases);
}

static void addresses_are_encoded(void **state)
{
    static const struct pair cases[] = {
        {"https://example.org/a?b=1&c=2#d", "https://example.org/a?b=1&amp;c=2#d"},
        {"#kpi-ก", "#kpi-%E0%B8%81"},
        {"a b\"<>", "a%20b%22%3C%3E"},
        {"100%/%41/%4", "100%25/%41/%254"},
    };

    (void)state;
    compare(markup_address, cases, sizeof cases / sizeof *cases);
}

static void every_kind_has_a_row(void **state)
{
    const struct mark *const formats_marks[] = {html_marks(), docx_marks()};

    (void)state;
    for (size_t i = 0; i < sizeof formats_marks / sizeof *formats_marks; i++)
        for (int kind = 0; kind < DOC_KIND_COUNT; kind++) {
            const struct mark *mark = &formats_marks[i][kind];

            if (!mark->before && !mark->after && !mark->enter && !mark->leave)
                fail_msg("no row for %s", doc_kind_name((enum doc_kind)kind));
        }
}

/* ---- whole documents ----------------------------------------------------------------------- */

static const char sample[] = "# ก <b>\n\n- ข\n- ค\n\n3. ง\n\n| จ | ฉ |\n|--|--:|\n| [ช](#kpi) | "
                             "[ซ](https://example.org/?a&b) |\n\n![ภาพ](none.png)";

static char *emitted_as(const char *format, bool draft, size_t *size)
{
    struct arena a = {0};
    struct plan plan = {.cover.title.s = "แผน & ปี", .agency.name.s = "สำนัก", .fiscal_year.v = 2563};
    struct node *root = doc_new(&a), *front = doc_add(&a, root, DOC_SECTION), *body = doc_add(&a, root, DOC_SECTION);
    struct emission e = {.arena = &a, .plan = &plan, .document = root, .theme = standard(&a, &plan), .draft = draft};
    char *bytes = NULL;

    front->style = STYLE_FRONT;
    doc_add(&a, front, DOC_CONTENTS)->text = "headings";
    body->style = STYLE_LANDSCAPE;
    doc_markdown(&a, body, sample, 1);
    body->first->anchor = "h";
    sample_table(&a, body);
    FILE *out = open_memstream(&bytes, size);
    assert_non_null(out);
    format_find(format, strlen(format))->write(out, &e);
    assert_int_equal(fclose(out), 0);
    arena_free(&a);
    return bytes;
}

static char *emitted(const char *format, size_t *size)
{
    return emitted_as(format, false, size);
}

static void html_says_what_the_tree_says(void **state)
{
    static const char *const parts[] = {
        "<html lang=\"th\" class=\"thai-digits final\">",
        "<title>แผน &amp; ปี สำนัก</title>",
        "<div class=\"contents\">\n<ol>\n<li><a href=\"#h\">ก &lt;b&gt;</a></li></ol>\n</div>",
        "<div class=\"landscape\">\n<h2 class=\"begins-page\" id=\"h\">ก &lt;b&gt;"
        "<a class=\"here\" aria-hidden=\"true\" tabindex=\"-1\" href=\"#h\"></a></h2>",
        "<ul>\n<li>ข</li>\n<li>ค</li>\n</ul>\n<ol start=\"3\">\n<li>ง</li>\n</ol>",
        "<thead>\n<tr><th scope=\"col\">จ</th><th scope=\"col\" class=\"end\">ฉ</th></tr>\n</thead>\n<tbody>",
        "<td><a href=\"#kpi\">ช</a></td>",
        "<a href=\"https://example.org/?a&amp;b\">",
        "<span class=\"alternative\">ภาพ</span>",
        "<div class=\"table scroll\" role=\"group\" tabindex=\"0\" aria-labelledby=\"t\"><table "
        "class=\"grid\">\n<caption id=\"t\"><span class=\"number\">ตารางที่ ๑</span> ชื่อ</caption>",
        "<th scope=\"col\" rowspan=\"2\">สองแถว</th><th scope=\"col\" colspan=\"2\" class=\"center\">สองช่อง</th>",
        "<tr id=\"kpi\"><td class=\"good\">ดี</td><td></td></tr>\n</tbody>\n</table>",
    };
    size_t size = 0;
    char *html = emitted("html", &size);

    (void)state;
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
        if (!strstr(html, parts[i]))
            fail_msg("not in the page: %s", parts[i]);
    assert_null(strstr(html, "{{"));
    assert_null(strstr(html, "<script"));
    free(html);
}

static void html_notes_stand_at_the_end(void **state)
{
    static const char *const parts[] = {
        "<p>ก<sup><a class=\"note\" role=\"doc-noteref\" id=\"plan-note-1-from\" href=\"#plan-note-1\" "
        "aria-label=\"เชิงอรรถ ๑\">๑</a></sup></p>\n<section ",
        "<ol>\n<li id=\"plan-note-1\">\n<p>ข</p>\n<p><a role=\"doc-backlink\" href=\"#plan-note-1-from\">",
    };
    struct arena a = {0};
    struct node *root = doc_new(&a), *p = doc_paragraph(&a, root, "ก");
    struct plan plan = {0};
    struct emission e = {.arena = &a, .plan = &plan, .document = root};
    struct html html = {0};
    char *bytes = NULL;
    size_t size = 0;
    struct markup m = {.out = open_memstream(&bytes, &size), .marks = html_marks(), .emission = &e, .format = &html};

    (void)state;
    assert_non_null(m.out);
    doc_paragraph(&a, doc_add(&a, p, DOC_FOOTNOTE), "ข");
    doc_add(&a, p, DOC_PAGE_REF)->target = "#p";
    markup_write(&m, root);
    html_notes(&m);
    assert_int_equal(fclose(m.out), 0);
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
        if (!strstr(bytes, parts[i]))
            fail_msg("not in the page: %s", parts[i]);
    free(bytes);
    arena_free(&a);
}

static void a_draft_says_so(void **state)
{
    size_t size = 0;
    char *draft = emitted_as("html", true, &size), *final = emitted("html", &size);

    (void)state;
    assert_non_null(strstr(draft, "<p class=\"banner\">"));
    assert_non_null(strstr(draft, "thai-digits draft"));
    assert_null(strstr(final, "<p class=\"banner\">"));
    free(draft);
    free(final);
}

static void docx_is_the_same_twice(void **state)
{
    static const char first_entry[] = "[Content_Types].xml";
    size_t size = 0, again_size = 0;
    char *docx = emitted("docx", &size), *again = emitted("docx", &again_size);

    (void)state;
    assert_memory_equal(docx, "PK\x03\x04", 4);
    assert_memory_equal(docx + 30, first_entry, strlen(first_entry));
    assert_int_equal(size, again_size);
    assert_memory_equal(docx, again, size);
    free(docx);
    free(again);
}

static void parts_and_chapters_begin_a_page(void **state)
{
    static const struct {
        unsigned level;
        const char *number;
        bool begins;
    } cases[] = {
        {2, NULL, false},   {1, "ส่วนที่ ๓", true}, {2, "บทที่ ๑", false}, {3, NULL, false},
        {2, "บทที่ ๒", true}, {1, NULL, true},     {2, "๑.", false},    {2, "7.", false},
    };
    struct arena a = {0};
    struct node *root = doc_new(&a);

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct node *heading = doc_add(&a, root, DOC_HEADING);

        heading->level = cases[i].level;
        heading->number = cases[i].number;
        assert_int_equal(heading_begins_page(heading), cases[i].begins);
    }
    struct node *list = doc_add(&a, root, DOC_HEADING);
    list->level = 2;
    doc_add(&a, root, DOC_CONTENTS)->text = "tables";
    assert_true(heading_begins_page(list));
    arena_free(&a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(text_is_escaped),
        cmocka_unit_test(addresses_are_encoded),
        cmocka_unit_test(every_kind_has_a_row),
        cmocka_unit_test(html_says_what_the_tree_says),
        cmocka_unit_test(docx_is_the_same_twice),
        cmocka_unit_test(parts_and_chapters_begin_a_page),
        cmocka_unit_test(html_notes_stand_at_the_end),
        cmocka_unit_test(a_draft_says_so),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
