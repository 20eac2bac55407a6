/* Charts: what is drawn where - bars by their sizes, months by page. */
#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

#include <bmaplan/draw.h>

#include "shapes.h"
#include "typesetter.h"

/* The nth box of this fill, from 0; its width is 0 where there are not so many. */
static struct box filled(const struct drawing *d, enum ink fill, size_t n)
{
    for (size_t i = 0; i < d->count; i++)
        if (is_box(&d->shapes[i]) && d->shapes[i].fill == fill && n-- == 0)
            return box_of(&d->shapes[i]);
    return (struct box){0};
}

/* ---- bars ---------------------------------------------------------------------------------------- */

static void test_bars_have_their_sizes(void **state)
{
    (void)state;
    const struct bar bars[] = {{.label = "มิติที่ ๑ ด้านประสิทธิผลตามพันธกิจ", .value = "ร้อยละ ๕๐", .size = 50},
                               {.label = "มิติที่ ๒", .value = "ร้อยละ ๒๕", .size = 25},
                               {.label = "มิติที่ ๓", .value = "ร้อยละ ๐"},
                               {.label = "มิติที่ ๔", .value = "ไม่ได้ระบุ", .size = 10, .unknown = true}};
    const struct drawing *d = chart_bars(&arena, typesetter, 450, bars, 4, (struct bar_mark){0});
    struct box first = filled(d, INK_BAR, 0), second = filled(d, INK_BAR, 1);
    assert_inside(d);
    assert_true(first.width > 150 && near(second.width * 2, first.width));
    assert_true(filled(d, INK_BAR, 2).width == 0);
    assert_int_equal(text_find(d, "ไม่ได้ระบุ")->ink, INK_MUTED);
    assert_true(text_find(d, "ร้อยละ ๒๕")->x > second.x + second.width);
    assert_true(text_find(d, "ร้อยละ ๒๕")->x < first.x + first.width);
}

static const struct shape *mark_line(const struct drawing *d)
{
    for (size_t i = 0; i < d->count; i++)
        if (d->shapes[i].kind == SHAPE_PATH && d->shapes[i].dash == DASH_LONG)
            return &d->shapes[i];
    return NULL;
}

/* The mark stands where a bar of its size ends; a bar far beyond it leaves the others visible. */
static void test_mark(void **state)
{
    (void)state;
    static const struct {
        double sizes[2], longest; /* in marks */
    } rows[] = {{{100, 50}, 1}, {{80, 50}, 0.8}, {{150, 100}, 1.5}, {{4000, 100}, 3}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const struct bar bars[] = {{.label = "ก", .value = "๑", .size = rows[i].sizes[0]},
                                   {.label = "ข", .value = "๒", .size = rows[i].sizes[1]}};
        const struct drawing *d = chart_bars(&arena, typesetter, 450, bars, 2, (struct bar_mark){100, "ฐาน"});
        struct box first = filled(d, INK_BAR, 0), second = filled(d, INK_BAR, 1);
        double mark = mark_line(d)->points[0].x - first.x;
        assert_inside(d);
        assert_true(near(first.width, mark * rows[i].longest));
        assert_true(near(second.width, mark * rows[i].sizes[1] / 100));
        assert_true((filled(d, INK_PAPER, 0).height > 0) == (rows[i].sizes[0] > 300));
    }
}

static void test_no_bars(void **state)
{
    (void)state;
    const struct bar zero = {.label = "ก", .value = "๐"};
    assert_inside(chart_bars(&arena, typesetter, 450, NULL, 0, (struct bar_mark){0}));
    assert_inside(chart_bars(&arena, typesetter, 450, &zero, 1, (struct bar_mark){0}));
}

/* Many bars have a line each. */
static void test_crowded_bars(void **state)
{
    (void)state;
    enum { MOST = 2 * BARS_CROWDED };
    struct bar bars[MOST];
    double heights[MOST];
    for (size_t count = 1; count <= MOST; count++) {
        bars[count - 1] =
            (struct bar){"K1 ร้อยละของหน่วยงานที่ได้รับการติดตามการใช้จ่ายงบประมาณรายจ่ายประจำปีงบประมาณ พ.ศ. ๒๕๖๓ ครบถ้วน",
                         "ร้อยละ ๑๑๐.๓", 100, false};
        const struct drawing *d = chart_bars(&arena, typesetter, 450, bars, count, (struct bar_mark){100, "ฐาน"});
        assert_inside(d);
        assert_true(filled(d, INK_BAR, count - 1).width > 80);
        heights[count - 1] = d->height;
    }
    assert_true(heights[BARS_CROWDED] < 0.75 * heights[BARS_CROWDED - 1]);
    assert_true(heights[MOST - 1] < 1.3 * heights[BARS_CROWDED - 1]);
}

/* ---- months -------------------------------------------------------------------------------------- */

static struct month_chart chart_of(const struct month_row *rows, size_t count)
{
    return (struct month_chart){
        .rows = rows,
        .count = count,
        .months = {"ต.ค.", "พ.ย.", "ธ.ค.", "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย."},
        .years = {"พ.ศ. ๒๕๖๒", "พ.ศ. ๒๕๖๓"},
        .steps = "ขั้นตอน",
        .owner = "ผู้รับผิดชอบ",
        .again = "(ต่อ)"};
}

static void test_bars_over_months(void **state)
{
    (void)state;
    static const struct {
        int from, to, first, last; /* months that the bar covers; -1: no bar */
        const char *weight;
    } rows[] = {{0, 11, 0, 11, "๑๒.๕%"}, {0, 0, 0, 0, "๑๐๐%"},      {11, 11, 11, 11, "๕%"},
                {3, 5, 3, 5, "๒๐%"},     {-4, 1, 0, 1, "๑๐%"},      {10, 20, 10, 11, "๑%"},
                {1, 0, -1, -1, NULL},    {14, 15, -1, -1, "๓๐% →"}, {-9, -3, -1, -1, "← ๓๐%"}};
    const struct month_row all = {.words = "ก", .from = 0, .to = 11};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const char *weight = rows[i].first < 0 && rows[i].weight ? "๓๐%" : rows[i].weight;
        const struct month_row two[] = {all, {.words = "ข", .weight = weight, .from = rows[i].from, .to = rows[i].to}};
        const struct month_chart chart = chart_of(two, 2);
        size_t next = 0;
        const struct drawing *d = chart_months(&arena, typesetter, (struct box){0, 0, 450, 600}, &chart, &next);
        struct box whole = filled(d, INK_BAR, 0), bar = filled(d, INK_BAR, 1);
        double month = (whole.width + 2) / 12;
        assert_inside(d);
        assert_int_equal(next, 2);
        if (weight)
            assert_non_null(text_find(d, rows[i].weight));
        if (rows[i].first < 0) {
            assert_true(bar.width == 0);
            continue;
        }
        assert_true(near(bar.x - whole.x, rows[i].first * month));
        assert_true(near(bar.width, (rows[i].last - rows[i].first + 1) * month - 2));
    }
}

/* Every row once and in order, no page higher than it may be, a project never without a step, its name again where its
 * steps go on. */
static void test_pages_of_months(void **state)
{
    (void)state;
    enum { ROWS = 120 };
    struct month_row rows[ROWS];
    for (size_t every = 2; every <= 60; every += every) {
        for (size_t i = 0; i < ROWS; i++)
            rows[i] = (struct month_row){.words = arena_format(&arena, "%s%zu.", i % every ? "S" : "P", i),
                                         .owner = "กองระบบและระเบียบงบประมาณ",
                                         .heads = i % every == 0,
                                         .to = 3};
        const struct month_chart chart = chart_of(rows, ROWS);
        for (size_t next = 0, first = 0; next < ROWS; first = next) {
            const struct drawing *d = chart_months(&arena, typesetter, (struct box){0, 0, 450, 300}, &chart, &next);
            assert_true(next > first && d->height <= 300.5);
            assert_false(rows[next - 1].heads);
            assert_inside(d);
            for (size_t i = 0; i < ROWS; i++)
                assert_int_equal(text_find(d, rows[i].words) != NULL,
                                 (i >= first && i < next) || (first % every != 0 && i == first / every * every));
            assert_int_equal(text_find(d, "(ต่อ)") != NULL, first % every != 0);
        }
    }
}

static void test_low_page(void **state)
{
    (void)state;
    const struct month_row rows[] = {{.words = "P", .heads = true}, {.words = "S"}, {.words = "T"}};
    const struct month_chart chart = chart_of(rows, 3);
    size_t next = 0;
    chart_months(&arena, typesetter, (struct box){0, 0, 450, 10}, &chart, &next);
    assert_int_equal(next, 2);
    chart_months(&arena, typesetter, (struct box){0, 0, 450, 10}, &chart, &next);
    assert_int_equal(next, 3);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_bars_have_their_sizes),
        cmocka_unit_test(test_mark),
        cmocka_unit_test(test_no_bars),
        cmocka_unit_test(test_crowded_bars),
        cmocka_unit_test(test_bars_over_months),
        cmocka_unit_test(test_pages_of_months),
        cmocka_unit_test(test_low_page),
    };
    return cmocka_run_group_tests(tests, open_typesetter, close_typesetter);
}
