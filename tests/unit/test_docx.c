/* The body of a DOCX file: tables, sections, styles, links and fields. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../src/emit/docx.h"
#include "documents.h"

static char *docx_body(struct arena *a, struct node *root, const struct layout *layout)
{
    struct docx d = {0};
    struct plan plan = {0};
    struct emission e = {.arena = a, .plan = &plan, .document = root, .theme = standard(a, &plan), .layout = layout};
    char *bytes = NULL;
    size_t size = 0;
    struct markup m = {.out = open_memstream(&bytes, &size), .marks = docx_marks(), .emission = &e, .format = &d};

    assert_non_null(m.out);
    docx_bookmarks(&d, &e);
    markup_write(&m, root);
    docx_last_section(&m);
    docx_notes(&m);
    assert_int_equal(fclose(m.out), 0);
    return bytes;
}

static size_t occurrences(const char *text, const char *part)
{
    size_t count = 0;

    for (const char *at = text; (at = strstr(at, part)) != NULL; at += strlen(part))
        count++;
    return count;
}

static void docx_cells_fill_the_grid(void **state)
{
    struct arena a = {0};
    struct node *root = doc_new(&a);
    char *body;

    (void)state;
    sample_table(&a, root);
    body = docx_body(&a, root, NULL);
    assert_int_equal(occurrences(body, "<w:gridCol "), 3);
    assert_int_equal(occurrences(body, "<w:vMerge w:val=\"restart\"/>"), 1);
    assert_int_equal(occurrences(body, "<w:vMerge/>"), 1);
    assert_int_equal(occurrences(body, "<w:gridSpan w:val=\"2\"/>"), 1);
    assert_int_equal(occurrences(body, "<w:tc>"), 5);
    assert_int_equal(occurrences(body, "</w:p>\n</w:tc>"), 5);
    assert_int_equal(occurrences(body, "<w:tblHeader/>"), 1);
    assert_non_null(strstr(body, " SEQ ตารางที่ \\* THAIARABIC "));
    assert_non_null(strstr(body, "<w:bookmarkStart w:id=\"2\" w:name=\"b_kpi_2\"/><w:bookmarkEnd w:id=\"2\"/><w:tr>"));
    free(body);
    arena_free(&a);
}

static void docx_sections_follow_each_other(void **state)
{
    static const enum doc_style styles[] = {STYLE_COVER, STYLE_FRONT, STYLE_BODY, STYLE_LANDSCAPE, STYLE_BODY};
    struct arena a = {0};
    struct node *root = doc_new(&a);
    char *body;

    (void)state;
    for (size_t i = 0; i < sizeof styles / sizeof *styles; i++) {
        struct node *section = doc_add(&a, root, DOC_SECTION);

        section->style = styles[i];
        doc_paragraph(&a, section, "ก");
    }
    body = docx_body(&a, root, NULL);
    assert_int_equal(occurrences(body, "<w:sectPr>"), 5);
    assert_int_equal(occurrences(body, "<w:headerReference "), 5);
    assert_int_equal(occurrences(body, "<w:footerReference "), 4);
    assert_int_equal(occurrences(body, "w:fmt=\"thaiLetters\" w:start=\"1\""), 1);
    assert_int_equal(occurrences(body, "w:fmt=\"thaiNumbers\" w:start=\"1\""), 1);
    assert_int_equal(occurrences(body, "w:fmt=\"thaiNumbers\"/>"), 2);
    assert_int_equal(occurrences(body, "w:orient=\"landscape\""), 1);
    free(body);
    arena_free(&a);
}

static void docx_keeps_codes_whole(void **state)
{
    struct arena a = {0};
    struct node *root = doc_new(&a);
    char *body;

    (void)state;
    doc_markdown(&a, root, "[2000-756](#there) [2000-756 ชื่อ](#there) [a-b](https://example.org)", 1);
    root->first->anchor = "there";
    body = docx_body(&a, root, NULL);
    assert_int_equal(occurrences(body, "<w:noBreakHyphen/>"), 1);
    assert_non_null(strstr(body, ">2000</w:t><w:noBreakHyphen/><w:t xml:space=\"preserve\">756</w:t>"));
    assert_non_null(strstr(body, ">2000-756 ชื่อ</w:t>"));
    free(body);
    arena_free(&a);
}

/* The styles set the pitch of the lines: one for each size of table, and one that leaves room for a picture. */
static void docx_paragraphs_have_the_style_of_their_place(void **state)
{
    struct arena a = {0};
    struct node *root = doc_new(&a), *table = sample_table(&a, root);
    char *body;

    (void)state;
    table->style = STYLE_SMALL;
    doc_paragraph(&a, table->last->first, "หมายเหตุ")->style = STYLE_SMALL;
    doc_markdown(&a, root, "ก ![ภาพ](none.png)", 1);
    body = docx_body(&a, root, NULL);
    assert_int_equal(occurrences(body, "<w:pStyle w:val=\"TableDenseHeader\"/>"), 2);
    assert_int_equal(occurrences(body, "<w:pStyle w:val=\"TableDense\"/>"), 1);
    assert_int_equal(occurrences(body, "<w:pStyle w:val=\"TableNote\"/>"), 1);
    assert_int_equal(occurrences(body, "<w:pStyle w:val=\"Picture\"/>"), 1);
    free(body);
    arena_free(&a);
}

static void docx_links_need_a_bookmark(void **state)
{
    struct arena a = {0};
    struct node *root = doc_new(&a);
    char *body;

    (void)state;
    doc_markdown(&a, root, "[ก](#there) [ข](#nowhere) **[ค](https://example.org)**", 1);
    root->first->anchor = "there";
    body = docx_body(&a, root, NULL);
    assert_int_equal(occurrences(body, "<w:hyperlink "), 2);
    assert_int_equal(occurrences(body, "</w:hyperlink>"), 2);
    assert_non_null(strstr(body, "<w:hyperlink w:anchor=\"b_there_1\""));
    assert_non_null(strstr(body, "<w:rPr><w:rStyle w:val=\"Hyperlink\"/><w:b/><w:bCs/></w:rPr>"));
    free(body);
    arena_free(&a);
}

/* Contents, references and notes: fields with what Word would find, the pages those of the layout. */
static void docx_fields_say_what_they_will_say(void **state)
{
    static const char *const parts[] = {
        " TOC \\o &quot;1-3&quot; \\h \\z \\u ",
        " PAGEREF b_h_1 \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
        "<w:r><w:t xml:space=\"preserve\">ก</w:t></w:r>",
        "<w:bookmarkStart w:id=\"2\" w:name=\"b_t_2\"/><w:r><w:rPr><w:rStyle w:val=\"Number\"/></w:rPr>"
        "<w:t xml:space=\"preserve\">ตารางที่ </w:t></w:r>",
        "ดู</w:t></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> REF "
        "b_t_2 \\h ",
        "<w:hyperlink w:anchor=\"b_t_2\" w:history=\"1\"><w:r><w:t xml:space=\"preserve\"> หน้า </w:t></w:r>",
        "<w:t xml:space=\"preserve\">๙</w:t>",
        "<w:footnoteReference w:id=\"1\"/>",
        "<w:footnote w:id=\"1\">\n<w:p><w:pPr><w:pStyle w:val=\"FootnoteText\"/></w:pPr>",
    };
    static const struct page pages[] = {{.label = "ก"}, {.label = "๙"}};
    static const struct anchor anchors[] = {{.name = "h", .page = 0}, {.name = "t", .page = 1}};
    const struct layout layout = {.pages = pages, .page_count = 2, .anchors = anchors, .anchor_count = 2};
    struct arena a = {0};
    struct node *root = doc_new(&a), *p;
    char *body;

    (void)state;
    doc_add(&a, root, DOC_CONTENTS)->text = "headings";
    doc_markdown(&a, root, "# ก\n\n[ดูตารางที่ ๑](#t) [อื่น](#t)", 1);
    root->first->next->anchor = "h";
    p = root->last;
    doc_add(&a, p, DOC_PAGE_REF)->target = "#t";
    p->last->text = " หน้า ";
    doc_paragraph(&a, doc_add(&a, p, DOC_FOOTNOTE), "เชิงอรรถ");
    sample_table(&a, root);
    body = docx_body(&a, root, &layout);
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
        if (!strstr(body, parts[i]))
            fail_msg("not in the body: %s", parts[i]);
    assert_int_equal(occurrences(body, " REF "), 1);
    assert_int_equal(occurrences(body, "เชิงอรรถ"), 1);
    assert_null(strstr(body, "w:dirty"));
    free(body);
    arena_free(&a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(docx_cells_fill_the_grid),   cmocka_unit_test(docx_sections_follow_each_other),
        cmocka_unit_test(docx_keeps_codes_whole),     cmocka_unit_test(docx_paragraphs_have_the_style_of_their_place),
        cmocka_unit_test(docx_links_need_a_bookmark), cmocka_unit_test(docx_fields_say_what_they_will_say),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
