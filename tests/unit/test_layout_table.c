/* Tables on pages: columns, rows that stay whole or are split, header rows again, cells over several rows, structure. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "layout_book.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

static struct node *table_new(struct book *b, unsigned columns)
{
    struct node *table = doc_add(&b->arena, b->section, DOC_TABLE);
    table->style = STYLE_GRID;
    table->columns = columns;
    return table;
}

static struct node *row_new(struct book *b, struct node *table, bool header)
{
    struct node *row = doc_add(&b->arena, table, DOC_ROW);
    row->header = header;
    return row;
}

static struct node *cell_new(struct book *b, struct node *row, const char *text)
{
    struct node *cell = doc_add(&b->arena, row, DOC_CELL);
    if (text)
        doc_paragraph(&b->arena, cell, text);
    return cell;
}

/* `rows` rows of two columns below a header row. */
static struct node *long_table(struct book *b, unsigned rows)
{
    struct node *table = table_new(b, 2), *head = row_new(b, table, true);
    cell_new(b, head, "ที่");
    cell_new(b, head, "รายการ");
    for (unsigned i = 1; i <= rows; i++) {
        struct node *row = row_new(b, table, false);
        cell_new(b, row, arena_format(&b->arena, "r%u", i));
        cell_new(b, row, "การจัดเก็บขยะ");
    }
    return table;
}

/* The place of a text of one line: its page and paint; fails if it is not there. */
struct found {
    size_t page;
    const struct paint *paint;
};
static struct found find(const struct book *b, const char *text, size_t from)
{
    for (size_t i = from; i < b->layout->page_count; i++)
        for (size_t k = 0; k < b->layout->pages[i].count; k++) {
            const struct paint *p = &b->layout->pages[i].paints[k];
            if (p->kind == PAINT_TEXT && strcmp(paint_text(p), text) == 0)
                return (struct found){i, p};
        }
    fail_msg("no '%s' from page %zu on", text, from);
    return (struct found){0, NULL};
}

/* All words that belong to elements, in the order of painting, page after page. */
static char *words_below(struct book *b, const struct node *n)
{
    char *all = arena_format(&b->arena, "%s", "");
    for (size_t i = 0; i < b->layout->page_count; i++)
        for (size_t k = 0; k < b->layout->pages[i].count; k++) {
            const struct paint *p = &b->layout->pages[i].paints[k];
            const struct element *e = p->kind == PAINT_TEXT ? p->element : NULL;
            while (e && e->node != n)
                e = e->parent;
            all = e ? arena_format(&b->arena, "%s%s", all, paint_text(p)) : all;
        }
    return all;
}

/* ---- header rows ---------------------------------------------------------------------------------- */

static void header_rows_come_again_as_artifacts(void **state)
{
    struct book *b = book_open(STYLE_BODY);
    (void)state;
    long_table(b, 100);
    book_lay(b);
    assert_true(b->layout->page_count >= 3);
    assert_non_null(find(b, "รายการ", 0).paint->element);
    for (size_t page = 1; page < b->layout->page_count; page++) {
        struct found again = find(b, "รายการ", page);
        assert_int_equal(again.page, page);
        assert_null(again.paint->element);
    }
    book_close(b);
}

static void the_last_row_does_not_begin_a_page(void **state)
{
    (void)state;
    for (unsigned rows = 20; rows < 36; rows++) {
        struct book *b = book_open(STYLE_BODY);
        long_table(b, rows);
        book_lay(b);
        assert_int_equal(find(b, arena_format(&b->arena, "r%u", rows), 0).page,
                         find(b, arena_format(&b->arena, "r%u", rows - 1), 0).page);
        book_close(b);
    }
}

static void a_section_row_stays_with_the_next(void **state)
{
    (void)state;
    for (unsigned rows = 15; rows < 36; rows++) {
        struct book *b = book_open(STYLE_BODY);
        struct node *table = long_table(b, rows), *cell = cell_new(b, row_new(b, table, false), "section");
        cell->span = 2;
        cell->tone = TONE_ACCENT;
        for (unsigned i = 0; i < 10; i++) {
            struct node *row = row_new(b, table, false);
            cell_new(b, row, i == 0 ? "first" : "other");
            cell_new(b, row, "");
        }
        book_lay(b);
        assert_int_equal(find(b, "section", 0).page, find(b, "first", 0).page);
        book_close(b);
    }
}

/* ---- columns -------------------------------------------------------------------------------------- */

static void no_word_is_broken_where_there_is_room(void **state)
{
    static const unsigned widths[] = {2, 2, 96};
    struct book *b = book_open(STYLE_BODY);
    struct node *table = table_new(b, 3), *row = row_new(b, table, false);
    (void)state;
    table->widths = widths;
    cell_new(b, row, "Electroencephalography");
    cell_new(b, row, "ประชาสัมพันธ์");
    cell_new(b, row, "x");
    book_lay(b);
    struct found a = find(b, "Electroencephalography", 0), c = find(b, "x", 0);
    assert_true(find(b, "ประชาสัมพันธ์", 0).paint->x > a.paint->x + 20);
    assert_true(c.paint->x < 595);
    book_close(b);
}

static void a_number_is_not_broken(void **state)
{
    static const unsigned widths[] = {5, 95};
    struct book *b = book_open(STYLE_BODY);
    struct node *table = table_new(b, 2), *row = row_new(b, table, false);
    (void)state;
    table->widths = widths;
    cell_new(b, row, "๑,๒๓๔,๕๖๗,๘๙๐,๑๒๓.๐๐");
    cell_new(b, row, "x");
    book_lay(b);
    assert_non_null(find(b, "๑,๒๓๔,๕๖๗,๘๙๐,๑๒๓.๐๐", 0).paint);
    book_close(b);
}

static void columns_stay_within_the_page(void **state)
{
    struct book *b = book_open(STYLE_BODY);
    struct node *table = table_new(b, 8), *row = row_new(b, table, false);
    double right = theme_points(&book_theme.page.width) - theme_points(&book_theme.page.right);
    (void)state;
    for (int i = 0; i < 8; i++)
        cell_new(b, row, "Donaudampfschifffahrtsgesellschaft");
    book_lay(b);
    for (size_t k = 0; k < b->layout->pages[0].count; k++) {
        const struct paint *p = &b->layout->pages[0].paints[k];
        if (p->kind == PAINT_LINE)
            assert_true(p->x + p->width < right + 1);
    }
    assert_string_equal(words_below(b, row->last), "Donaudampfschifffahrtsgesellschaft");
    book_close(b);
}

/* ---- rows that pages part -------------------------------------------------------------------------- */

static char *long_text(struct arena *a, unsigned words)
{
    char *text = arena_alloc(a, words * 32 + 1);
    for (unsigned i = 1; i <= words; i++)
        sprintf(text + strlen(text), i < words ? "word%u " : "word%u", i);
    return text;
}

static void a_row_higher_than_a_page_is_split(void **state)
{
    struct book *b = book_open(STYLE_BODY);
    struct node *table = long_table(b, 2), *row = row_new(b, table, false);
    char *text = long_text(&b->arena, 1500);
    (void)state;
    cell_new(b, row, "left");
    struct node *cell = cell_new(b, row, text);
    book_lay(b);
    assert_true(b->layout->page_count >= 3);
    char *words = words_below(b, cell);
    size_t shown = 0, meant = 0;
    for (const char *p = words; *p; p++)
        shown += *p != ' ';
    for (const char *p = text; *p; p++)
        meant += *p != ' ';
    assert_int_equal(shown, meant);
    assert_int_equal(find(b, "r2", 0).page, find(b, "left", 0).page);
    book_close(b);
}

static void a_cell_over_several_rows_goes_on(void **state)
{
    struct book *b = book_open(STYLE_BODY);
    struct node *table = table_new(b, 2), *tall = NULL;
    char *text = long_text(&b->arena, 400);
    (void)state;
    for (unsigned i = 0; i < 60; i++) {
        struct node *row = row_new(b, table, false);
        if (i == 0) {
            tall = cell_new(b, row, text);
            tall->rows = 60;
        }
        cell_new(b, row, arena_format(&b->arena, "r%u", i));
    }
    book_lay(b);
    assert_true(b->layout->page_count >= 2);
    char *words = words_below(b, tall);
    assert_non_null(strstr(words, "word1 "));
    assert_non_null(strstr(words, "word400"));
    assert_true(find(b, "r59", 0).page > 0);
    assert_true(find(b, "r1", 0).paint->x > find(b, "r0", 0).paint->x - 0.1);
    book_close(b);
}

static void a_cell_over_several_rows_makes_room(void **state)
{
    struct book *b = book_open(STYLE_BODY);
    struct node *table = table_new(b, 2), *first = row_new(b, table, false), *tall = cell_new(b, first, NULL);
    (void)state;
    tall->rows = 2;
    for (int i = 0; i < 8; i++)
        doc_paragraph(&b->arena, tall, "p");
    cell_new(b, first, "a");
    cell_new(b, row_new(b, table, false), "b");
    struct node *last = row_new(b, table, false);
    cell_new(b, last, "c");
    cell_new(b, last, "d");
    book_lay(b);
    double a = find(b, "a", 0).paint->y, below = find(b, "b", 0).paint->y, c = find(b, "c", 0).paint->y;
    assert_true(below > a + 14 && below < a + 40);
    assert_true(c > a + 8 * 14);
    book_close(b);
}

/* ---- structure -------------------------------------------------------------------------------------- */

static void element_show(FILE *out, const struct element *e)
{
    static const char *const names[ROLE_COUNT] = {
        [ROLE_TABLE] = "table", [ROLE_ROW] = "row", [ROLE_HEADER_CELL] = "header", [ROLE_CELL] = "cell"};
    const char *name = names[e->role];
    if (name)
        fprintf(out, "%s", name);
    if (e->columns > 1)
        fprintf(out, " columns=%u", e->columns);
    if (e->rows > 1)
        fprintf(out, " rows=%u", e->rows);
    if (e->heads_row)
        fputs(" heads-row", out);
    if (name)
        fputc('\n', out);
    for (const struct element *child = e->first; child; child = child->next)
        element_show(out, child);
}

static void rows_and_cells_are_told_in_order(void **state)
{
    struct book *b = book_open(STYLE_BODY);
    struct node *table = table_new(b, 3), *row = row_new(b, table, true);
    char *got = NULL;
    size_t size = 0;
    (void)state;
    cell_new(b, row, "a")->rows = 2;
    cell_new(b, row, "b")->span = 2;
    row = row_new(b, table, true);
    cell_new(b, row, "c");
    cell_new(b, row, NULL);
    row = row_new(b, table, false);
    cell_new(b, row, "d")->header = true;
    cell_new(b, row, "e")->span = 2;
    book_lay(b);
    FILE *out = open_memstream(&got, &size);
    assert_non_null(out);
    element_show(out, b->layout->root);
    assert_int_equal(fclose(out), 0);
    assert_string_equal(got, "table\nrow\nheader rows=2\nheader columns=2\nrow\nheader\ncell\nrow\nheader heads-row\n"
                             "cell columns=2\n");
    free(got);
    book_close(b);
}

static void rules_of_a_grid_are_painted_once(void **state)
{
    struct book *b = book_open(STYLE_BODY);
    (void)state;
    long_table(b, 3);
    book_lay(b);
    const struct page *page = &b->layout->pages[0];
    size_t across = 0, down = 0;
    for (size_t i = 0; i < page->count; i++) {
        const struct paint *p = &page->paints[i];
        across += p->kind == PAINT_LINE && p->height == 0;
        down += p->kind == PAINT_LINE && p->width == 0;
        assert_true(p->kind != PAINT_LINE || (p->element == NULL && p->ink == INK_RULE));
    }
    assert_int_equal(across, 1 + 5); /* one below the running head */
    assert_int_equal(down, 4 * 3);
    book_close(b);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(header_rows_come_again_as_artifacts),
        cmocka_unit_test(the_last_row_does_not_begin_a_page),
        cmocka_unit_test(a_section_row_stays_with_the_next),
        cmocka_unit_test(no_word_is_broken_where_there_is_room),
        cmocka_unit_test(a_number_is_not_broken),
        cmocka_unit_test(columns_stay_within_the_page),
        cmocka_unit_test(a_row_higher_than_a_page_is_split),
        cmocka_unit_test(a_cell_over_several_rows_goes_on),
        cmocka_unit_test(a_cell_over_several_rows_makes_room),
        cmocka_unit_test(rows_and_cells_are_told_in_order),
        cmocka_unit_test(rules_of_a_grid_are_painted_once),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
