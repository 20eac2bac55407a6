/* Blocks on pages: lines of prose, structure, lists, captions, links, contents, figures. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "layout_book.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

static const double left = 30 / 25.4 * 72, right = 190 / 25.4 * 72, near = 0.05; /* points */

/* ---- prose ------------------------------------------------------------------------------------- */

static void prose_is_spread_up_to_the_margin_or_ragged(void **state)
{
    struct book *b = book_open(STYLE_BODY);
    const struct node *p = book_prose(b, 20);
    const struct layout *l = book_lay(b);
    size_t spread = 0, lines = 0;
    (void)state;
    for (size_t i = 0; i < l->pages[0].count; i++) {
        const struct paint *paint = &l->pages[0].paints[i];
        if (!paint_belongs(paint, p))
            continue;
        lines++;
        assert_true(paint_end(paint) <= right + near);
        assert_true(paint->stretch <= 0.45 * paint->size + near && paint->gap <= 0.09 * paint->size + near);
        if (paint->stretch > 0 || paint->gap > 0) {
            assert_true(paint_end(paint) >= right - near);
            spread++;
        }
    }
    assert_true(lines > 10 && spread > lines / 3);
    book_close(b);
}

static void prose_begins_with_an_indent(void **state)
{
    struct book *b = book_open(STYLE_BODY);
    struct node *quote = doc_add(&b->arena, b->section, DOC_QUOTE);
    const struct node *p = book_prose(b, 3), *quoted = doc_paragraph(&b->arena, quote, "คำขวัญ");
    const struct layout *l = book_lay(b);
    const struct paint *first = NULL, *second = NULL, *in_quote = NULL;
    (void)state;
    for (size_t i = 0; i < l->pages[0].count; i++) {
        const struct paint *paint = &l->pages[0].paints[i];
        if (paint_belongs(paint, p)) {
            second = first && !second ? paint : second;
            first = first ? first : paint;
        }
        in_quote = paint_belongs(paint, quoted) ? paint : in_quote;
    }
    assert_true(first && second && in_quote);
    assert_true(first->x > left + 40);
    assert_true(second->x < left + near);
    assert_true(in_quote->x < left + 25);
    book_close(b);
}

static void marks_are_raised_and_words_struck_or_linked(void **state)
{
    struct book *b = book_open(STYLE_BODY);
    struct node *p = doc_paragraph(&b->arena, b->section, "ก่อน ");
    struct node *strike = doc_add(&b->arena, p, DOC_STRIKE), *link = doc_add(&b->arena, p, DOC_LINK);
    doc_text(&b->arena, strike, "เลิก ");
    doc_text(&b->arena, link, "ดูที่นี่");
    link->target = "https://example.org";
    (void)state;
    const struct layout *l = book_lay(b);
    const struct paint *struck = book_find(l, "เลิก ", NULL), *linked = book_find(l, "ดูที่นี่", NULL);
    assert_true(struck && struck->struck && linked && !linked->struck);
    assert_int_equal(linked->element->role, ROLE_LINK);
    assert_string_equal(linked->element->target, "https://example.org");
    assert_ptr_equal(linked->element->parent, struck->element);
    assert_int_equal(linked->ink, INK_LINK);
    book_close(b);
}

/* ---- structure --------------------------------------------------------------------------------- */

static void levels_of_headings_are_not_skipped(void **state)
{
    static const struct {
        unsigned level, wanted;
    } cases[] = {{2, 1}, {3, 2}, {6, 3}, {6, 3}, {4, 3}, {5, 4}, {3, 2}, {1, 1}, {3, 2}};
    struct book *b = book_open(STYLE_BODY);
    struct node *headings[COUNT(cases)];
    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++)
        headings[i] = book_heading(b, cases[i].level, NULL, arena_format(&b->arena, "หัวข้อ%zu", i));
    const struct layout *l = book_lay(b);
    size_t found = 0;
    for (const struct element *e = l->root->first->first; e; e = e->next, found++) {
        assert_int_equal(e->role, ROLE_HEADING);
        assert_ptr_equal(e->node, headings[found]);
        assert_int_equal(e->level, cases[found].wanted);
    }
    assert_int_equal(found, COUNT(cases));
    book_close(b);
}

static void elements_count_in_reading_order(void **state)
{
    struct book *b = book_open(STYLE_BODY);
    (void)state;
    doc_markdown(&b->arena, b->section, "# หนึ่ง\n\nสอง [สาม](https://a.org)\n\n- สี่\n- ห้า\n\n> หก\n\n```\nเจ็ด\n```\n", 1);
    const struct layout *l = book_lay(b);
    unsigned number = 0;
    for (const struct element *e = l->root; e;) {
        assert_int_equal(e->number, number++);
        for (const struct element *child = e->first; child; child = child->next)
            assert_ptr_equal(child->parent, e);
        if (e->first) {
            e = e->first;
            continue;
        }
        while (e && !e->next)
            e = e->parent;
        e = e ? e->next : NULL;
    }
    assert_int_equal(number, l->element_count);
    book_close(b);
}

static void items_have_labels(void **state)
{
    struct book *b = book_open(STYLE_BODY);
    (void)state;
    doc_markdown(&b->arena, b->section, "9. เก้า\n10. สิบ\n    - ย่อย\n", 1);
    const struct layout *l = book_lay(b);
    const struct element *list = l->root->first->first, *item = list->first;
    assert_int_equal(list->role, ROLE_LIST);
    assert_true(list->ordered);
    assert_int_equal(item->role, ROLE_ITEM);
    assert_int_equal(item->first->role, ROLE_LABEL);
    assert_int_equal(item->first->next->role, ROLE_BODY);
    const struct paint *nine = book_find(l, "๙.", NULL), *ten = book_find(l, "๑๐.", NULL);
    const struct paint *word = book_find(l, "สิบ", NULL), *below = book_find(l, "ย่อย", NULL);
    assert_true(nine && ten && word && below && book_find(l, "–", NULL));
    assert_true(paint_end(ten) < word->x && word->x < below->x && nine->x <= ten->x + near);
    assert_true(ten->y >= word->y - near && ten->y <= word->y + near);
    book_close(b);
}

static void a_caption_is_inside_its_table(void **state)
{
    struct book *b = book_open(STYLE_BODY);
    struct node *caption = doc_add(&b->arena, b->section, DOC_CAPTION);
    caption->number = "ตารางที่ ๑";
    doc_text(&b->arena, caption, "อัตรากำลัง");
    (void)state;
    doc_markdown(&b->arena, b->section, "| ก | ข |\n|---|---|\n| 1 | 2 |\n", 1);
    const struct layout *l = book_lay(b);
    const struct element *table = l->root->first->first;
    assert_int_equal(table->role, ROLE_TABLE);
    assert_int_equal(table->first->role, ROLE_CAPTION);
    assert_int_equal(table->first->next->role, ROLE_ROW);
    assert_null(table->next);
    book_close(b);
}

/* ---- names and numbers of pages ---------------------------------------------------------------- */

static void contents_show_the_labels_of_pages(void **state)
{
    struct book *b = book_open(STYLE_FRONT);
    (void)state;
    book_heading(b, 1, NULL, "สารบัญ");
    doc_add(&b->arena, b->section, DOC_CONTENTS);
    book_section(b, STYLE_BODY);
    book_heading(b, 1, NULL, "บทนำ");
    book_heading(b, 1, "ส่วนที่ ๒", "สาระ");
    book_heading(b, 4, NULL, "ไม่อยู่ในสารบัญ");
    const struct layout *l = book_lay(b);
    const struct element *list = l->root->first->last;
    assert_int_equal(list->role, ROLE_CONTENTS);
    static const char *const targets[] = {"#สารบัญ", "#บทนำ", "#สาระ"}, *const labels[] = {"ก", "๑", "๒"};
    size_t at = 0;
    for (const struct element *entry = list->first; entry; entry = entry->next, at++) {
        const struct element *link = entry->first->first;
        assert_int_equal(entry->role, ROLE_ENTRY);
        assert_int_equal(entry->first->role, ROLE_REFERENCE);
        assert_int_equal(link->role, ROLE_LINK);
        assert_string_equal(link->target, targets[at]);
        assert_string_equal(layout_label(l, targets[at]), labels[at]);
        const struct paint *number = NULL;
        for (size_t i = 0; i < l->pages[0].count; i++)
            if (l->pages[0].paints[i].element == link)
                number = &l->pages[0].paints[i];
        assert_string_equal(paint_text(number), labels[at]);
        assert_true(paint_end(number) > right - near && paint_end(number) < right + near);
    }
    assert_int_equal(at, COUNT(targets));
    assert_null(layout_anchor(l, "#ไม่มี"));
    book_close(b);
}

static void the_line_closes_up_to_a_page_number(void **state)
{
    struct book *b = book_open(STYLE_BODY);
    struct node *p = doc_paragraph(&b->arena, b->section, "ดูตาราง"), *ref = doc_add(&b->arena, p, DOC_PAGE_REF);
    (void)state;
    ref->target = "#ปลาย";
    ref->text = " หน้า\302\240";
    doc_text(&b->arena, p, "และต่อไป");
    book_heading(b, 1, NULL, "ปลาย");
    const struct layout *l = book_lay(b);
    const struct paint *number = book_find(l, "หน้า\302\240๒", NULL), *rest = book_find(l, "และต่อไป", NULL);
    assert_true(number && rest);
    assert_true(paint_end(number) > rest->x - near && paint_end(number) < rest->x + near);
    book_close(b);
}

static void contents_list_headings_tables_and_figures(void **state)
{
    static const struct {
        const char *what;
        size_t count;
    } cases[] = {{NULL, 2}, {"headings", 2}, {"tables", 1}, {"figures", 1}};
    struct book *b = book_open(STYLE_BODY);
    (void)state;
    book_heading(b, 1, NULL, "หนึ่ง");
    book_heading(b, 3, NULL, "สอง");
    book_heading(b, 4, NULL, "สาม");
    doc_add(&b->arena, b->section, DOC_CAPTION)->number = "ตารางที่ ๑";
    doc_add(&b->arena, b->section, DOC_TABLE);
    struct node *figure = doc_add(&b->arena, b->section, DOC_FIGURE);
    doc_add(&b->arena, figure, DOC_CAPTION)->number = "แผนภาพที่ ๑";
    for (size_t i = 0; i < COUNT(cases); i++) {
        size_t count = 0;
        const struct node *n = contents_next(b->document, cases[i].what, NULL);
        for (; n; n = contents_next(b->document, cases[i].what, n))
            count++;
        assert_int_equal(count, cases[i].count);
    }
    book_close(b);
}

/* ---- figures ----------------------------------------------------------------------------------- */

static void a_drawing_fits_the_page_with_its_caption(void **state)
{
    static const struct drawing cases[] = {
        {.width = 200, .height = 100}, {.width = 900, .height = 100}, {.width = 300, .height = 3000}};
    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct book *b = book_open(STYLE_BODY);
        struct node *figure = doc_add(&b->arena, b->section, DOC_FIGURE), *caption;
        figure->drawing = &cases[i];
        figure->text = "กราฟ";
        caption = doc_add(&b->arena, figure, DOC_CAPTION);
        caption->number = "แผนภาพที่ ๑";
        const struct layout *l = book_lay(b);
        const struct element *e = l->root->first->first;
        assert_int_equal(l->page_count, 1);
        assert_int_equal(e->role, ROLE_FIGURE);
        assert_string_equal(e->alternative, "กราฟ");
        assert_int_equal(e->first->role, ROLE_CAPTION);
        for (size_t k = 0; k < l->pages[0].count; k++) {
            const struct paint *p = &l->pages[0].paints[k];
            if (p->kind != PAINT_DRAWING)
                continue;
            assert_true(p->x >= left - near && p->x + p->width <= right + near);
            assert_true(p->width <= cases[i].width + near);
            assert_true(p->width * cases[i].height > p->height * cases[i].width - 1);
        }
        book_close(b);
    }
}

static void a_missing_picture_is_its_words(void **state)
{
    struct book *b = book_open(STYLE_BODY);
    struct node *p = doc_add(&b->arena, b->section, DOC_PARAGRAPH), *image = doc_add(&b->arena, p, DOC_IMAGE);
    (void)state;
    image->target = "no/such/picture.png";
    image->text = "ตราสัญลักษณ์";
    assert_non_null(book_find(book_lay(b), "ตราสัญลักษณ์", NULL));
    book_close(b);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(prose_is_spread_up_to_the_margin_or_ragged),
        cmocka_unit_test(prose_begins_with_an_indent),
        cmocka_unit_test(marks_are_raised_and_words_struck_or_linked),
        cmocka_unit_test(levels_of_headings_are_not_skipped),
        cmocka_unit_test(elements_count_in_reading_order),
        cmocka_unit_test(items_have_labels),
        cmocka_unit_test(a_caption_is_inside_its_table),
        cmocka_unit_test(contents_show_the_labels_of_pages),
        cmocka_unit_test(the_line_closes_up_to_a_page_number),
        cmocka_unit_test(contents_list_headings_tables_and_figures),
        cmocka_unit_test(a_drawing_fits_the_page_with_its_caption),
        cmocka_unit_test(a_missing_picture_is_its_words),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
