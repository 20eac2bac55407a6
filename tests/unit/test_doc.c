/* The document tree: what may hold what, building and walking, Markdown, the dump. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <bmaplan/doc.h>

static char *dumped(const struct node *root)
{
    char *bytes = NULL;
    size_t size = 0;
    FILE *out = open_memstream(&bytes, &size);
    assert_non_null(out);
    doc_dump(out, root);
    assert_int_equal(fclose(out), 0);
    return bytes;
}

static void blocks_hold_what_they_may(void **state)
{
    static const struct {
        enum doc_kind parent, child;
        bool may;
    } cases[] = {
        {DOC_DOCUMENT, DOC_SECTION, true},  {DOC_DOCUMENT, DOC_TEXT, false},  {DOC_SECTION, DOC_SECTION, true},
        {DOC_HEADING, DOC_TEXT, true},      {DOC_HEADING, DOC_HEADING, false}, {DOC_LIST, DOC_ITEM, true},
        {DOC_LIST, DOC_PARAGRAPH, false},   {DOC_ITEM, DOC_LIST, true},       {DOC_TABLE, DOC_ROW, true},
        {DOC_TABLE, DOC_CELL, false},       {DOC_ROW, DOC_CELL, true},        {DOC_CELL, DOC_TABLE, true},
        {DOC_CELL, DOC_TEXT, false},        {DOC_TEXT, DOC_TEXT, false},      {DOC_LINK, DOC_STRONG, true},
        {DOC_CODE_BLOCK, DOC_TEXT, false},  {DOC_CONTENTS, DOC_TEXT, false},  {DOC_PARAGRAPH, DOC_DOCUMENT, false},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        if (doc_may_hold(cases[i].parent, cases[i].child) != cases[i].may)
            fail_msg("%s in %s", doc_kind_name(cases[i].child), doc_kind_name(cases[i].parent));
}

static void every_kind_has_a_name_and_a_place(void **state)
{
    (void)state;
    for (int kind = 0; kind < DOC_KIND_COUNT; kind++) {
        bool held = kind == DOC_DOCUMENT;
        assert_non_null(doc_kind_name((enum doc_kind)kind));
        for (int parent = 0; parent < DOC_KIND_COUNT; parent++)
            held = held || doc_may_hold((enum doc_kind)parent, (enum doc_kind)kind);
        assert_true(held);
    }
}

static void a_walk_visits_each_node_once(void **state)
{
    static const enum doc_kind order[] = {
        DOC_SECTION, DOC_PARAGRAPH, DOC_TEXT, DOC_STRONG, DOC_TEXT, DOC_PARAGRAPH, DOC_TEXT
    };
    struct arena a = {0};
    struct node *root = doc_new(&a);
    struct node *section = doc_add(&a, root, DOC_SECTION);
    struct node *first = doc_paragraph(&a, section, "ก");
    size_t count = 0;
    (void)state;
    doc_text(&a, doc_add(&a, first, DOC_STRONG), "ข");
    doc_textf(&a, doc_add(&a, section, DOC_PARAGRAPH), "%d %s", 7, "ค");
    for (const struct node *n = doc_next(root, root); n; n = doc_next(n, root))
        assert_int_equal(n->kind, order[count++]);
    assert_int_equal(count, sizeof order / sizeof *order);
    assert_true(doc_inside(first->last->first, DOC_STRONG));
    assert_false(doc_inside(first->last, DOC_STRONG));
    assert_ptr_equal(doc_next(first->last->first, first), NULL);
    assert_string_equal(doc_plain(&a, section), "กข 7 ค");
    arena_free(&a);
}

/* Markdown -> the dump of what it becomes, below the document's own line. */
struct markdown_case {
    const char *source, *expected;
};

static const struct markdown_case markdown_cases[] = {
    {"", ""},
    {"กรุงเทพมหานคร", "  paragraph\n    text \"กรุงเทพมหานคร\"\n"},
    /* a soft break is a space */
    {"ความโปร่งใส\nแต่ละด้าน", "  paragraph\n    text \"ความโปร่งใส แต่ละด้าน\"\n"},
    {"ร้อยละ\n80 ของ\nplan", "  paragraph\n    text \"ร้อยละ 80 ของ plan\"\n"},
    {"ปี ๒๕๖๓\nและปี", "  paragraph\n    text \"ปี ๒๕๖๓ และปี\"\n"},
    {"one\ntwo", "  paragraph\n    text \"one two\"\n"},
    {"**งาน**\nประจำ", "  paragraph\n    strong\n      text \"งาน\"\n    text \" ประจำ\"\n"},
    {"งาน  \nประจำ", "  paragraph\n    text \"งาน\"\n    break\n    text \"ประจำ\"\n"},
    /* marks */
    {"*a* ~~b~~ `c`", "  paragraph\n    emphasis\n      text \"a\"\n    text \" \"\n    strike\n      text \"b\"\n"
                      "    text \" \"\n    code \"c\"\n"},
    {"~a~", "  paragraph\n    text \"~a~\"\n"},
    /* raw HTML is text */
    {"ก <b>ข</b> ค", "  paragraph\n    text \"ก <b>ข</b> ค\"\n"},
    {"<div>\n<p>ก\n</div>", "  paragraph\n    text \"<div> <p>ก </div>\"\n"},
    /* links: what could run is no link */
    {"[ก](#kpi-1 \"t\")", "  paragraph\n    link target=\"#kpi-1\"\n      text \"ก\"\n"},
    {"[ก](JavaScript:alert(1))", "  paragraph\n    text \"ก\"\n"},
    {"[ก](https://example.org/?a=b)", "  paragraph\n    link target=\"https://example.org/?a=b\"\n      text \"ก\"\n"},
    {"https://example.org", "  paragraph\n    text \"https://example.org\"\n"},
    {"![ภาพ](a.png)", "  paragraph\n    image target=\"a.png\" \"ภาพ\"\n"},
    {"![ภาพ **หนึ่ง**](a.png) ต่อ", "  paragraph\n    image target=\"a.png\" \"ภาพ หนึ่ง\"\n    text \" ต่อ\"\n"},
    /* headings begin at the level asked for (3 here), 6 is the last */
    {"# ก\n\n#### ข\n\n###### ค", "  heading level=3\n    text \"ก\"\n  heading level=6\n    text \"ข\"\n"
                                   "  heading level=6\n    text \"ค\"\n"},
    {"> ก\n\n---\n\n```\na\n  b\n```", "  quote\n    paragraph\n      text \"ก\"\n  rule\n  code-block \"a\\n  b\"\n"},
    {"- ก\n  1. ข\n- ค", "  list\n    item\n      paragraph\n        text \"ก\"\n      list ordered\n        item\n"
                          "          paragraph\n            text \"ข\"\n    item\n      paragraph\n        text \"ค\"\n"},
    {"3. ก", "  list ordered start=3\n    item\n      paragraph\n        text \"ก\"\n"},
    {"| a | b |\n|:--|--:|\n| ก | ข\\|ค |",
     "  table columns=2 widths=50,50\n    row header\n      cell\n        paragraph\n          text \"a\"\n"
     "      cell align=end\n        paragraph\n          text \"b\"\n    row\n      cell\n        paragraph\n"
     "          text \"ก\"\n      cell align=end\n        paragraph\n          text \"ข|ค\"\n"},
    /* footnotes stand where they are called; a second call has the words again, a call in a note is text */
    {"ก[^1] ข\n\n[^1]: ค **ง**", "  paragraph\n    text \"ก\"\n    footnote\n      paragraph\n        text \"ค \"\n"
                                "        strong\n          text \"ง\"\n    text \" ข\"\n"},
    {"ก[^a]\n\nข[^a]\n\n[^a]: > ค", "  paragraph\n    text \"ก\"\n    footnote\n      quote\n        paragraph\n"
                                   "          text \"ค\"\n  paragraph\n    text \"ข\"\n    footnote\n      quote\n"
                                   "        paragraph\n          text \"ค\"\n"},
    {"ค[^1]\n\n[^1]: ข[^1][^2]\n\n[^2]: ก", "  paragraph\n    text \"ค\"\n    footnote\n      paragraph\n"
                                           "        text \"ข[^1][^2]\"\n"},
    {"ก[^1]", "  paragraph\n    text \"ก[^1]\"\n"},
    {"ก\n\n[^1]: ข", "  paragraph\n    text \"ก\"\n"},
};

static void markdown_becomes_blocks(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof markdown_cases / sizeof *markdown_cases; i++) {
        struct arena a = {0};
        struct node *root = doc_new(&a);
        doc_markdown(&a, root, markdown_cases[i].source, 3);
        char *got = dumped(root);
        assert_string_equal(got + strlen("document\n"), markdown_cases[i].expected);
        free(got);
        arena_free(&a);
    }
}

static unsigned deepest(const struct node *root)
{
    unsigned most = 0;
    for (const struct node *n = root; n; n = doc_next(n, root)) {
        unsigned depth = 0;
        for (const struct node *up = n; up != root; up = up->parent)
            depth++;
        most = depth > most ? depth : most;
    }
    return most;
}

static void deep_nesting_is_taken_apart(void **state)
{
    static const char *const openers[] = {"> ", "- ", "1. ", "*_"};
    (void)state;
    for (size_t i = 0; i < sizeof openers / sizeof *openers; i++) {
        struct arena a = {0};
        struct node *root = doc_new(&a);
        char source[4096 + 8] = "";
        for (size_t n = strlen(openers[i]), at = 0; at + n <= 2000; at += n)
            memcpy(source + at, openers[i], n + 1);
        strcat(source, "ก");
        for (size_t left = i == 3 ? 1000 : 0; left > 0; left--)
            strcat(source, "_*");
        doc_markdown(&a, root, source, 1);
        assert_in_range(deepest(root), 2, 70);
        assert_non_null(strstr(doc_plain(&a, root), "ก"));
        arena_free(&a);
    }
}

static void a_note_is_repeated_for_so_many_calls(void **state)
{
    struct arena a = {0};
    struct node *root = doc_new(&a);
    char source[4096] = "[^1]: ก\n\n";
    unsigned notes = 0;
    (void)state;
    for (int i = 0; i < 100; i++)
        strcat(source, "ข[^1]\n");
    doc_markdown(&a, root, source, 1);
    for (const struct node *n = root; n; n = doc_next(n, root))
        notes += n->kind == DOC_FOOTNOTE;
    assert_int_equal(notes, 16);
    assert_non_null(strstr(doc_plain(&a, root), "ข[^1]"));
    arena_free(&a);
}

/* They would stand in contents and running heads; asked for itself, a note has its words. */
static void plain_text_has_no_notes(void **state)
{
    static const struct {
        const char *source, *expected;
    } cases[] = {
        {"# ก[^1]ข\n\n[^1]: ค", "กข"},
        {"# ก[^1]\n\n[^1]: ค\n\n    - ง\n    - จ", "ก"},
        {"ก[^1] **ข[^1]**\n\nต่อ[^1]\n\n[^1]: ค", "ก ข ต่อ"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct arena a = {0};
        struct node *root = doc_new(&a);
        doc_markdown(&a, root, cases[i].source, 1);
        assert_string_equal(doc_plain(&a, root), cases[i].expected);
        for (const struct node *n = root; n; n = doc_next(n, root))
            if (n->kind == DOC_FOOTNOTE)
                assert_non_null(strstr(doc_plain(&a, n), "ค"));
        arena_free(&a);
    }
}

static void long_columns_get_more(void **state)
{
    struct arena a = {0};
    struct node *root = doc_new(&a);
    const struct node *table;
    unsigned sum = 0;
    (void)state;
    doc_markdown(&a, root, "| ที่ | ตัวชี้วัด |\n|--|--|\n| ๑ | ร้อยละของครัวเรือนที่คัดแยกขยะ ณ แหล่งกำเนิด |", 1);
    table = root->first;
    assert_int_equal(table->columns, 2);
    assert_true(table->widths[0] >= 5 && table->widths[1] > 3 * table->widths[0]);
    for (unsigned i = 0; i < table->columns; i++)
        sum += table->widths[i];
    assert_int_equal(sum, 100);
    arena_free(&a);
}

static void the_dump_shows_what_is_set(void **state)
{
    static const unsigned widths[] = {30, 70};
    struct arena a = {0};
    struct node *root = doc_new(&a);
    struct node *heading = doc_add(&a, root, DOC_HEADING);
    struct node *table = doc_add(&a, root, DOC_TABLE);
    struct node *cell;
    (void)state;
    heading->level = 2;
    heading->anchor = "swot";
    heading->number = "บทที่ ๒";
    heading->running = "SWOT";
    doc_text(&a, heading, "การวิเคราะห์ \"SWOT\"\nข");
    table->columns = 2;
    table->widths = widths;
    table->style = STYLE_FORM;
    cell = doc_add(&a, doc_add(&a, table, DOC_ROW), DOC_CELL);
    cell->header = true;
    cell->span = 2;
    cell->rows = 3;
    cell->align = ALIGN_CENTER;
    cell->tone = TONE_GOOD;
    char *got = dumped(root);
    assert_string_equal(got, "document\n"
                             "  heading level=2 anchor=\"swot\" number=\"บทที่ ๒\" running=\"SWOT\"\n"
                             "    text \"การวิเคราะห์ \\\"SWOT\\\"\\nข\"\n"
                             "  table style=form columns=2 widths=30,70\n"
                             "    row\n"
                             "      cell header span=2 rows=3 align=center tone=good\n");
    free(got);
    arena_free(&a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(blocks_hold_what_they_may),
        cmocka_unit_test(every_kind_has_a_name_and_a_place),
        cmocka_unit_test(a_walk_visits_each_node_once),
        cmocka_unit_test(markdown_becomes_blocks),
        cmocka_unit_test(deep_nesting_is_taken_apart),
        cmocka_unit_test(a_note_is_repeated_for_so_many_calls),
        cmocka_unit_test(plain_text_has_no_notes),
        cmocka_unit_test(long_columns_get_more),
        cmocka_unit_test(the_dump_shows_what_is_set),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
