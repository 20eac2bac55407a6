/* Strips on pages: what stays together, what begins a page, labels, heads and feet, footnotes, sections. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "layout_book.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

static const double top = 25 / 25.4 * 72, bottom = 272 / 25.4 * 72, slack = 0.05; /* points */

/* Lines of the block on this page. */
static size_t lines_on(const struct page *page, const struct node *block)
{
    size_t lines = 0;
    double y = -1;
    for (size_t i = 0; i < page->count; i++)
        if (paint_belongs(&page->paints[i], block) && (page->paints[i].y < y || page->paints[i].y > y)) {
            y = page->paints[i].y;
            lines++;
        }
    return lines;
}

/* `count` paragraphs of one line. */
static void fill(struct book *b, unsigned count)
{
    for (unsigned i = 0; i < count; i++)
        doc_paragraph(&b->arena, b->section, "บรรทัดเดียว");
}

static void no_line_stands_alone(void **state)
{
    (void)state;
    for (unsigned before = 20; before < 32; before++)
        for (unsigned sentences = 2; sentences < 6; sentences++) {
            struct book *b = book_open(STYLE_BODY);
            fill(b, before);
            const struct node *p = book_prose(b, sentences);
            const struct layout *l = book_lay(b);
            size_t first = lines_on(&l->pages[0], p), rest = l->page_count > 1 ? lines_on(&l->pages[1], p) : 0;
            if (first == 1 || rest == 1)
                fail_msg("%u lines before: %zu and %zu", before, first, rest);
            book_close(b);
        }
}

static void a_heading_stays_with_what_follows(void **state)
{
    (void)state;
    for (unsigned before = 18; before < 32; before++) {
        struct book *b = book_open(STYLE_BODY);
        fill(b, before);
        const struct node *above = book_heading(b, 3, NULL, "หัวข้อ"), *heading = book_heading(b, 4, NULL, "หัวข้อย่อย");
        const struct node *p = book_prose(b, 4);
        const struct layout *l = book_lay(b);
        for (size_t i = 0; i < l->page_count; i++) {
            bool has = lines_on(&l->pages[i], heading) > 0;
            assert_int_equal(has, lines_on(&l->pages[i], above) > 0);
            assert_true(!has || lines_on(&l->pages[i], p) >= 2);
        }
        book_close(b);
    }
}

static void nothing_leaves_the_text_area(void **state)
{
    struct book *b = book_open(STYLE_BODY);
    (void)state;
    for (unsigned i = 0; i < 60; i++)
        book_prose(b, 1 + i % 7);
    const struct layout *l = book_lay(b);
    assert_true(l->page_count > 5);
    for (size_t i = 0; i < l->page_count; i++)
        for (size_t k = 0; k < l->pages[i].count; k++) {
            const struct paint *p = &l->pages[i].paints[k];
            if (p->element)
                assert_true(p->y > top - slack && p->y < bottom + slack);
        }
    book_close(b);
}

static void sections_have_their_own_labels(void **state)
{
    static const struct {
        enum doc_style style;
        const char *label;
        bool across;
    } cases[] = {{STYLE_COVER, "", false}, {STYLE_FRONT, "ก", false},    {STYLE_FRONT, "ข", false},
                 {STYLE_BODY, "๑", false}, {STYLE_LANDSCAPE, "๒", true}, {STYLE_BODY, "๓", false}};
    struct book *b = book_open(cases[0].style);
    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        if (i > 0)
            book_section(b, cases[i].style);
        book_prose(b, 1);
    }
    const struct layout *l = book_lay(b);
    assert_int_equal(l->page_count, COUNT(cases));
    for (size_t i = 0; i < COUNT(cases); i++) {
        assert_string_equal(l->pages[i].label, cases[i].label);
        assert_int_equal(l->pages[i].width > l->pages[i].height, cases[i].across);
    }
    book_close(b);
}

/* The running words on a page are the last paint of its head. */
static const char *running(const struct page *page)
{
    const char *words = "";
    for (size_t i = 0; i < page->count && page->paints[i].y < top; i++)
        if (page->paints[i].kind == PAINT_TEXT && !page->paints[i].element)
            words = paint_text(&page->paints[i]);
    return words;
}

static void heads_name_the_chapter(void **state)
{
    static const char *const wanted[] = {"บทนำ", "ส่วนที่ ๒ สาระ", "บทที่ ๒ ผล", "บทที่ ๓ สั้น"};
    struct book *b = book_open(STYLE_BODY);
    (void)state;
    book_heading(b, 1, NULL, "บทนำ");
    book_heading(b, 2, "๑.", "ข้อ");
    book_heading(b, 1, "ส่วนที่ ๒", "สาระ");
    book_heading(b, 2, "บทที่ ๑", "เหตุ");
    book_heading(b, 2, "บทที่ ๒", "ผล");
    book_heading(b, 2, "บทที่ ๓", "ยาวมาก")->running = "สั้น";
    const struct layout *l = book_lay(b);
    assert_int_equal(l->page_count, COUNT(wanted));
    for (size_t i = 0; i < COUNT(wanted); i++)
        assert_string_equal(running(&l->pages[i]), wanted[i]);
    book_close(b);
}

static void heads_and_feet_are_artifacts(void **state)
{
    struct book *b = book_open(STYLE_BODY);
    (void)state;
    book_prose(b, 1);
    const struct layout *l = book_lay(b);
    static const char *const words[] = {"แผน", "ฉบับร่าง", "๑"};
    for (size_t i = 0; i < COUNT(words); i++) {
        const struct paint *p = book_find(l, words[i], NULL);
        assert_non_null(p);
        assert_null(p->element);
        assert_true(p->y < top || p->y > bottom);
    }
    book_close(b);
}

/* ---- footnotes --------------------------------------------------------------------------------- */

static struct node *noted(struct book *b, const char *text)
{
    struct node *p = doc_paragraph(&b->arena, b->section, text), *note = doc_add(&b->arena, p, DOC_FOOTNOTE);
    return doc_add(&b->arena, note, DOC_PARAGRAPH);
}

static void a_footnote_stands_at_the_foot_of_its_page(void **state)
{
    (void)state;
    for (unsigned before = 0; before < 32; before++) {
        struct book *b = book_open(STYLE_BODY);
        size_t call, foot;
        fill(b, before);
        doc_text(&b->arena, noted(b, "มีหมายเหตุ"), "คำอธิบาย");
        fill(b, 10);
        const struct layout *l = book_lay(b);
        assert_non_null(book_find(l, "มีหมายเหตุ", &call));
        const struct paint *note = book_find(l, "คำอธิบาย", &foot);
        assert_non_null(note);
        assert_int_equal(call, foot);
        assert_true(note->y < bottom && note->y > bottom - 16);
        book_close(b);
    }
}

static void a_long_footnote_goes_on(void **state)
{
    struct book *b = book_open(STYLE_BODY);
    (void)state;
    fill(b, 20);
    struct node *note = noted(b, "มีหมายเหตุ");
    for (unsigned i = 0; i < 200; i++)
        doc_text(&b->arena, note, "คำอธิบายที่ยาวมากและต่อไปจนถึงหน้าถัดไป ");
    fill(b, 30);
    const struct layout *l = book_lay(b);
    size_t lines = 0;
    double size = 0;
    for (size_t i = 0; i < l->page_count; i++) {
        lines += lines_on(&l->pages[i], note);
        for (size_t k = 0; k < l->pages[i].count; k++)
            if (paint_belongs(&l->pages[i].paints[k], note)) {
                size += (double)l->pages[i].paints[k].count;
                assert_true(l->pages[i].paints[k].y < bottom);
            }
    }
    assert_true(lines_on(&l->pages[0], note) > 1 && lines_on(&l->pages[1], note) > 1);
    assert_true(lines > 40 && size > 200 * 8);
    book_close(b);
}

/* ---- sections ---------------------------------------------------------------------------------- */

static void sections_know_their_pages(void **state)
{
    struct book *b = book_open(STYLE_BODY);
    (void)state;
    const struct node *one = book_heading(b, 1, NULL, "หนึ่ง");
    fill(b, 50);
    const struct node *two = book_heading(b, 1, NULL, "สอง"), *item = book_heading(b, 2, "๑.", "ข้อ");
    fill(b, 3);
    const struct layout *l = book_lay(b);
    const struct {
        const struct node *heading;
        size_t first, last;
    } wanted[] = {{one, 0, 1}, {two, 2, 2}, {item, 2, 2}};
    assert_int_equal(l->section_count, COUNT(wanted));
    for (size_t i = 0; i < COUNT(wanted); i++) {
        assert_ptr_equal(l->sections[i].heading, wanted[i].heading);
        assert_int_equal(l->sections[i].first, wanted[i].first);
        assert_int_equal(l->sections[i].last, wanted[i].last);
    }
    assert_int_equal(l->pages[l->sections[0].last].begins->kind, DOC_PARAGRAPH);
    assert_ptr_equal(l->pages[l->sections[1].first].begins, two);
    book_close(b);
}

static void the_same_document_gives_the_same_pages(void **state)
{
    struct book *b = book_open(STYLE_BODY);
    (void)state;
    for (unsigned i = 0; i < 20; i++)
        book_prose(b, 1 + i % 5);
    const struct layout *one = book_lay(b), *other = book_lay(b);
    assert_int_equal(one->page_count, other->page_count);
    for (size_t i = 0; i < one->page_count; i++) {
        assert_int_equal(one->pages[i].count, other->pages[i].count);
        for (size_t k = 0; k < one->pages[i].count; k++)
            assert_true(one->pages[i].paints[k].x <= other->pages[i].paints[k].x &&
                        one->pages[i].paints[k].x >= other->pages[i].paints[k].x);
    }
    book_close(b);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(no_line_stands_alone),
        cmocka_unit_test(a_heading_stays_with_what_follows),
        cmocka_unit_test(nothing_leaves_the_text_area),
        cmocka_unit_test(sections_have_their_own_labels),
        cmocka_unit_test(heads_name_the_chapter),
        cmocka_unit_test(heads_and_feet_are_artifacts),
        cmocka_unit_test(a_footnote_stands_at_the_foot_of_its_page),
        cmocka_unit_test(a_long_footnote_goes_on),
        cmocka_unit_test(sections_know_their_pages),
        cmocka_unit_test(the_same_document_gives_the_same_pages),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
