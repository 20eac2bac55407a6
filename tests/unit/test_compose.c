/* What the composer makes of a plan: which of its facts stand in which row, and how they stand there. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include <bmaplan/compose.h>
#include <bmaplan/load.h>

static struct arena arena;

static const char source[] =
    "bmaplan: 1\nfiscal_year: 2563\nformat: bma-2563\n"
    "agency:\n  name: สำนักทดสอบ\n  head: {position: ผู้อำนวยการ}\n  divisions: [{id: ก, name: กองหนึ่ง}]\n"
    "approval: {prepared_by: เลขานุการ, approved_by: ผู้อำนวยการ}\n"
    "areas:\n  - id: A1\n    name: ด้านหนึ่ง\n    measures:\n"
    "      - {id: M1, text: มาตรการแรก, supports: [DEV]}\n"
    "      - {id: M2, text: มาตรการหลัง}\n"
    "alignments:\n  - {id: DEV, name: แผน, kind: development_plan, code: 7.4}\n"
    "kpis:\n"
    "  - {id: K1, name: ตัวหนึ่ง, unit: ร้อยละ, target: 80, measures: [M1], quarters: {q1: 20, q2: 40, q3: 60, q4: 80},"
    " definition: \"# หัวข้อ\"}\n"
    "  - {id: K2, name: ตัวสอง, unit: ร้อยละ, target: 90, baseline: {2562: 72}, headline: true, weight: 60,"
    " dimension: 1, measures: [M2]}\n"
    "  - {id: K3, name: ตัวสาม, unit: ร้อยละ, target: 50, headline: true, weight: 40, dimension: 2}\n"
    "projects:\n"
    "  - {id: P1, name: โครงการ, measures: [M1, M2], kpis: [K1, K2], owner: ก, budget: {amount: 1000000},\n"
    "     start: 2562-10-01, end: 2563-09-30, steps: [{name: สำรวจ, start: 2562-10-01, end: 2562-12-31, weight: 40,"
    " owner: ก, output: รายงาน}]}\n"
    "results:\n  - period: 2563-Q1\n    kpis: [{kpi: K2, not_measured: ยังไม่ถึงรอบสำรวจ}]\n";

static struct typesetter *typesetter;

/* Drawn or not. */
static const struct node *composed(bool drawn)
{
    char path[] = "/tmp/bmaplan-compose-XXXXXX";
    int file = mkstemp(path);
    struct diags ds;

    assert_true(file >= 0);
    assert_int_equal(write(file, source, sizeof source - 1), sizeof source - 1);
    close(file);
    diags_init(&ds, &arena);
    const struct plan *plan = plan_load(&ds, path);
    unlink(path);
    assert_non_null(plan);
    const struct compose_options options = {
        .arabic_digits = true, .theme = theme_load(&ds, plan), .type = drawn ? typesetter : NULL};
    return plan_compose(&arena, plan, plan_score(&arena, plan), options);
}

/* The node of this kind whose plain text is the words, or begins with them where they end with "..."; NULL if there is
 * none. */
static const struct node *found(const struct node *root, enum doc_kind kind, const char *words)
{
    size_t size = strlen(words);
    bool begins = size > 3 && strcmp(words + size - 3, "...") == 0;

    for (const struct node *n = doc_next(root, root); n; n = doc_next(n, root)) {
        if (n->kind != kind)
            continue;
        const char *plain = doc_plain(&arena, n);
        if (begins ? strncmp(plain, words, size - 3) == 0 : strcmp(plain, words) == 0)
            return n;
    }
    return NULL;
}

static const struct node *section_at(const struct node *root, const char *anchor)
{
    for (const struct node *n = root; n; n = doc_next(n, root))
        if (n->anchor && strcmp(n->anchor, anchor) == 0)
            return n;
    return NULL;
}

static void rows_show_the_kpis_of_their_measure(void **state)
{
    const struct node *root = *state, *row;

    row = found(root, DOC_ROW,
                "M1 มาตรการแรก K1 ตัวหนึ่ง K1 ร้อยละ\xc2\xa0"
                "80 P1 โครงการ 1,000,000 กองหนึ่ง –");
    assert_non_null(row);
    assert_non_null(found(row->parent, DOC_ROW,
                          "M2 มาตรการหลัง K2 ตัวสอง K2 ร้อยละ\xc2\xa0"
                          "90 P1 โครงการ ดู M1 กองหนึ่ง –"));
    assert_non_null(found(row->parent, DOC_ROW, "ด้าน A1 ด้านหนึ่ง"));
}

/* M2 has no link of its own; that its project serves M1 too gives it none. */
static void a_measure_has_its_own_links(void **state)
{
    const struct node *root = *state;

    assert_non_null(found(root, DOC_ROW, "A1 ด้านหนึ่ง M1 มาตรการแรก – ● 7.4 – K1 P1"));
    assert_non_null(found(root, DOC_ROW, "M2 มาตรการหลัง – – – K2 P1"));
}

static void brief_values_share_a_row(void **state)
{
    const struct node *root = *state, *row;

    row = found(root, DOC_ROW, "หน่วยนับ ร้อยละ ทิศทาง ยิ่งมากยิ่งดี");
    assert_non_null(row);
    assert_int_equal(row->first->next->span, 1);
    row = found(root, DOC_ROW, "เป้าหมายรายไตรมาส ...");
    assert_non_null(row);
    assert_int_equal(row->last->span, 3);
    assert_non_null(found(row, DOC_ROW, "ไตรมาสที่ 1 2 3 4"));
    assert_non_null(found(row, DOC_ROW, "ร้อยละ 20 40 60 80"));
}

static void headings_in_cells_are_strong(void **state)
{
    const struct node *cell = found(*state, DOC_CELL, "หัวข้อ");

    assert_non_null(cell);
    assert_int_equal(cell->first->kind, DOC_PARAGRAPH);
    assert_int_equal(cell->first->first->kind, DOC_STRONG);
}

static void what_was_not_measured_says_why(void **state)
{
    assert_non_null(found(*state, DOC_ROW, "เหตุที่ไม่ได้วัด ยังไม่ถึงรอบสำรวจ"));
}

static void the_cover_says_the_year_once(void **state)
{
    const struct node *cover = ((const struct node *)*state)->first;
    const char *plain = doc_plain(&arena, cover), *year = strstr(plain, "2563");

    assert_int_equal(cover->style, STYLE_COVER);
    assert_non_null(strstr(plain, "พ.ศ.\xc2\xa0"
                                  "2563"));
    assert_null(strstr(year + 4, "2563"));
}

static void signatures_are_a_paragraph_each(void **state)
{
    const struct node *root = *state;
    size_t count = 0;

    for (const struct node *n = doc_next(root, root); n; n = doc_next(n, root))
        count += n->style == STYLE_SIGNATURE;
    assert_int_equal(count, 4); /* two who approve, the head, the foreword's agency */
}

/* The heading of part 4 stands on the landscape pages of its first section. */
static void headings_stand_on_the_pages_below(void **state)
{
    const struct node *part = section_at(*state, "part-4"), *map = section_at(*state, "strategy-map");

    assert_non_null(part);
    assert_non_null(map);
    assert_ptr_equal(part->parent, map->parent);
    assert_int_equal(part->parent->style, STYLE_LANDSCAPE);
}

static void every_heading_has_an_anchor(void **state)
{
    const struct node *root = *state;

    for (const struct node *n = root; n; n = doc_next(n, root))
        if (n->kind == DOC_HEADING && !n->anchor)
            fail_msg("no anchor: %s", doc_plain(&arena, n));
}

/* Each has its number, a drawing and words that say what it shows; the contents list them. */
static void figures_are_drawn_and_said(void **state)
{
    const struct node *root = composed(true);
    static const char *const words[] = {
        "แผนภูมิแท่งแสดงน้ำหนักตัวชี้วัดตามมิติ: มิติที่\xc2\xa0"
        "1 ด้านประสิทธิผลตามพันธกิจ ร้อยละ\xc2\xa0"
        "60 · คะแนน\xc2\xa0ยังไม่รายงาน; ...",
        "แผนภูมิแท่งแสดงงบประมาณรายด้าน: ด้านหนึ่ง 1,000,000\xc2\xa0บาท · 1\xc2\xa0โครงการ",
        "แผนภูมิแท่งแสดงค่าเป้าหมายของตัวชี้วัดภาพรวมเทียบกับข้อมูลพื้นฐาน: K2 ตัวสอง ร้อยละ\xc2\xa0"
        "125 จาก ร้อยละ\xc2\xa0"
        "72 เป็น ร้อยละ\xc2\xa0"
        "90; K3 ตัวสาม ไม่มีข้อมูลพื้นฐาน ค่าเป้าหมาย ร้อยละ\xc2\xa0"
        "50",
        ("ผังจากวิสัยทัศน์ของหน่วยงานสู่ 1\xc2\xa0ด้าน 2\xc2\xa0มาตรการ และโครงการหรือตัวชี้วัดใต้แต่ละมาตรการ; "
         "A1 ด้านหนึ่ง: M1 (P1) M2 (P1); แผนพัฒนากรุงเทพมหานคร: M1"),
        "แผนภูมิสิบสองเดือน ...P1 โครงการ 1\xc2\xa0ขั้นตอน 1\xc2\xa0ตุลาคม 2562 ถึง 30\xc2\xa0กันยายน 2563",
    };
    size_t count = 0;

    (void)state;
    for (const struct node *n = doc_next(root, root); n; n = doc_next(n, root)) {
        if (n->kind != DOC_FIGURE)
            continue;
        assert_true(count < sizeof words / sizeof *words);
        const char *expected = words[count++], *gap = strstr(expected, "...");
        size_t start = gap ? (size_t)(gap - expected) : strlen(expected);
        assert_int_equal(strncmp(n->text, expected, start), 0);
        if (gap)
            assert_non_null(strstr(n->text, gap + 3));
        assert_non_null(n->drawing);
        assert_int_equal(n->first->kind, DOC_CAPTION);
        assert_non_null(n->first->number);
    }
    assert_int_equal(count, sizeof words / sizeof *words);
    assert_non_null(section_at(root, "contents-figures"));
}

static void without_type_there_are_no_figures(void **state)
{
    const struct node *root = *state;

    for (const struct node *n = root; n; n = doc_next(n, root))
        assert_true(n->kind != DOC_FIGURE);
    assert_null(section_at(root, "contents-figures"));
}

static void steps_say_who_and_when(void **state)
{
    const struct node *root = *state;

    assert_non_null(found(root, DOC_ROW,
                          "สำรวจ รายงาน กองหนึ่ง 1\xc2\xa0"
                          "ตุลาคม 2562 ถึง 31\xc2\xa0"
                          "ธันวาคม 2562 40"));
}

static int compose(void **state)
{
    typesetter = typesetter_open(&arena, "Laksaman");
    *state = (void *)composed(false);
    return 0;
}

static int arena_release(void **state)
{
    (void)state;
    typesetter_close(typesetter);
    arena_free(&arena);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(rows_show_the_kpis_of_their_measure),
        cmocka_unit_test(a_measure_has_its_own_links),
        cmocka_unit_test(brief_values_share_a_row),
        cmocka_unit_test(headings_in_cells_are_strong),
        cmocka_unit_test(what_was_not_measured_says_why),
        cmocka_unit_test(the_cover_says_the_year_once),
        cmocka_unit_test(signatures_are_a_paragraph_each),
        cmocka_unit_test(headings_stand_on_the_pages_below),
        cmocka_unit_test(every_heading_has_an_anchor),
        cmocka_unit_test(figures_are_drawn_and_said),
        cmocka_unit_test(without_type_there_are_no_figures),
        cmocka_unit_test(steps_say_who_and_when),
    };

    return cmocka_run_group_tests(tests, compose, arena_release);
}
