/* The strategy map: its boxes apart, links between them, and words cut only where they must be. */
#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

#include <bmaplan/draw.h>

#include "shapes.h"
#include "typesetter.h"

enum { MOST_NODES = 400 };
struct grown {
    struct map_node nodes[MOST_NODES];
    struct map map;
};

static void node_add(struct grown *g, unsigned tier, const char *name, size_t number, unsigned kinds)
{
    g->nodes[g->map.count++] = (struct map_node){
        .words = arena_format(&arena, "%s%zu พัฒนาระบบติดตามและประเมินผลงบประมาณรายจ่ายประจำปี", name, number),
        .tier = tier,
        .kinds = kinds};
}

/* So many areas, measures and projects, each spread over the tier above. */
static struct grown *grown_map(size_t areas, size_t measures, size_t projects)
{
    struct grown *g = arena_alloc(&arena, sizeof *g);
    g->map = (struct map){.nodes = g->nodes, .legend = {"นโยบาย", "แผน", "ประจำ"}, .plain = "อื่น"};
    node_add(g, 0, "V", 0, 0);
    for (size_t a = 0, m = 0, p = 0; a < areas; a++) {
        node_add(g, 1, "A", a, MAP_GOVERNOR | MAP_DEVELOPMENT | MAP_ROUTINE);
        for (; m < measures * (a + 1) / areas; m++) {
            node_add(g, 2, "M", m, m % 8);
            for (; p < projects * (m + 1) / measures; p++)
                node_add(g, 3, "P", p, (p + 1) % 8);
        }
    }
    return g;
}

static bool apart(struct box a, struct box b)
{
    return a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
}

/* The box that a line's shape goes through; a line is as good as a thin box. */
static void assert_no_line_behind(const struct drawing *d, const struct shape *line)
{
    const double hair = 0.05;
    const struct point a = line->points[0], b = line->points[1];
    const struct box thin = {(a.x < b.x ? a.x : b.x) + hair, (a.y < b.y ? a.y : b.y) + hair,
                             (a.x < b.x ? b.x - a.x : a.x - b.x) - 2 * hair,
                             (a.y < b.y ? b.y - a.y : a.y - b.y) - 2 * hair};
    for (size_t i = 0; i < d->count; i++)
        if (is_box(&d->shapes[i]))
            assert_true(apart(thin, box_of(&d->shapes[i])));
}

static void assert_map_is_clear(const struct drawing *d)
{
    for (size_t i = 0; i < d->count; i++) {
        const struct shape *s = &d->shapes[i];
        if (s->kind == SHAPE_PATH && !s->filled)
            assert_no_line_behind(d, s);
        for (size_t j = 0; is_box(s) && j < i; j++)
            if (is_box(&d->shapes[j]))
                assert_true(apart(box_of(s), box_of(&d->shapes[j])));
        if (s->kind == SHAPE_TEXT)
            assert_true(s->size >= 8);
    }
}

static void test_map(void **state)
{
    (void)state;
    static const struct {
        size_t areas, measures, projects;
        double width, height;
        bool fits;
    } rows[] = {
        {7, 25, 60, 700, 405, true},   {1, 1, 1, 700, 310, true},     {1, 1, 0, 700, 310, true},
        {2, 3, 5, 700, 310, true},     {1, 6, 20, 700, 310, true},    {5, 14, 19, 700, 310, true},
        {3, 3, 3, 450, 600, true},     {0, 0, 0, 700, 310, true},     {7, 0, 0, 700, 310, true},
        {7, 60, 120, 700, 405, false}, {12, 12, 12, 700, 405, false}, {1, 1, 90, 700, 405, false},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const struct grown *g = grown_map(rows[i].areas, rows[i].measures, rows[i].projects);
        const struct drawing *d = NULL;
        bool fits = chart_map(&arena, typesetter, (struct box){0, 0, rows[i].width, rows[i].height}, &g->map, &d);
        assert_int_equal(fits, rows[i].fits);
        if (!fits)
            continue;
        assert_true(d->width == rows[i].width && d->height <= rows[i].height);
        assert_inside(d);
        assert_map_is_clear(d);
        for (size_t n = 1; n < g->map.count; n++)
            assert_non_null(
                text_find(d, arena_format(&arena, "%.*s", (int)strcspn(g->nodes[n].words, " "), g->nodes[n].words)));
    }
}

static bool ends_with(const char *text, size_t size, const char *word)
{
    size_t own = strlen(word);
    return size >= own && memcmp(text + size - own, word, own) == 0;
}

/* The bytes before the ellipsis that the text ends in; 0: none. */
static size_t cut_size(const char *text)
{
    size_t size = strlen(text), sign = strlen("…");
    return ends_with(text, size, "…") ? size - sign : 0;
}

static void assert_cut_behind_word(const char *text, size_t size)
{
    static const char *const words[] = {"พัฒนา", "ระบบ",   "ติดตาม", "และ", "ประเมิน", "ผล",
                                        "งบ",   "ประมาณ", "ราย",   "จ่าย", "ประจำ",  "ปี"};
    bool found = text[size - 1] >= '0' && text[size - 1] <= '9';
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        found = found || ends_with(text, size, words[i]);
    assert_true(found);
}

/* Words are cut only where even the smallest type has no room for them, and then behind a word. */
static void test_cut_words(void **state)
{
    (void)state;
    static const struct {
        size_t areas, measures, projects;
        double height;
        bool cut;
    } rows[] = {{2, 3, 5, 310, false}, {5, 14, 19, 405, false}, {5, 14, 19, 260, true}, {7, 25, 60, 405, true}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const struct grown *g = grown_map(rows[i].areas, rows[i].measures, rows[i].projects);
        const struct drawing *d = NULL;
        size_t cut = 0;
        assert_true(chart_map(&arena, typesetter, (struct box){0, 0, 700, rows[i].height}, &g->map, &d));
        for (size_t j = 0; j < d->count; j++) {
            const struct shape *s = &d->shapes[j];
            size_t size = s->kind == SHAPE_TEXT ? cut_size(s->text) : 0;
            if (size == 0)
                continue;
            cut++;
            assert_cut_behind_word(s->text, size);
            assert_true(near(s->size, 8));
        }
        assert_int_equal(cut > 0, rows[i].cut);
    }
}

/* The ellipsis stands alone where no word has room before it; only what is wider than the box is cut inside. */
static void test_ellipsis(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        const char *wide; /* as the box is */
        unsigned lines;
        const char *last;
    } rows[] = {
        {"งบประมาณ รายจ่าย", "งบประมาณ…", 1, "งบประมาณ…"},
        {"รายจ่าย งบประมาณ รายจ่าย", "งบประมาณ", 2, "…"},
        {"งบประมาณ รายจ่าย งบประมาณ", "งบประมาณ…", 2, "รายจ่าย…"},
        {"AAAAAAAAAAAAAAAAAAAA", "AAAA…", 1, "AAAA…"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct canvas c = canvas_open(&arena, typesetter, 400, 100);
        const struct lettering l = {.size = 10, .align = -1};
        double width = text_advance(typesetter, l.face, rows[i].wide) * l.size + 0.1;
        draw_words(&c, (struct box){0, 0, width, rows[i].lines * 13.5}, rows[i].text, l, false);
        const struct drawing *d = canvas_close(&c);
        assert_int_equal(d->count, rows[i].lines);
        assert_string_equal(d->shapes[d->count - 1].text, rows[i].last);
    }
}

/* Each kind has an ink and a dash of its own, and a link of three kinds is three lines. */
static void test_kinds_of_links(void **state)
{
    (void)state;
    for (unsigned kinds = 0; kinds < 8; kinds++) {
        const struct map_node nodes[] = {{"V", 0, 0}, {"A", 1, kinds}};
        const struct map map = {.nodes = nodes, .count = 2, .legend = {"1", "2", "3"}, .plain = "4"};
        const struct drawing *d = NULL;
        unsigned lines[3] = {0}, expected = kinds == 0 ? 1 : (kinds & 1) + (kinds >> 1 & 1) + (kinds >> 2);
        size_t between = 0;
        assert_true(chart_map(&arena, typesetter, (struct box){0, 0, 700, 300}, &map, &d));
        for (size_t i = 0; i < d->count; i++) {
            const struct shape *s = &d->shapes[i];
            if (s->kind != SHAPE_PATH || s->filled || s->points[0].x != s->points[1].x)
                continue;
            between++;
            for (unsigned kind = 0; kind < 3; kind++)
                lines[kind] += s->ink == INK_SERIES_1 + kind && s->dash == DASH_SOLID + kind;
        }
        assert_int_equal(between, expected);
        for (unsigned kind = 0; kind < 3; kind++)
            assert_int_equal(lines[kind], kinds >> kind & 1);
        assert_int_equal(text_find(d, "4") != NULL, kinds == 0);
    }
}

/* The last stretch of a link, into its box, is solid: it is too short for dashes. */
static void test_links_end_solid(void **state)
{
    (void)state;
    const unsigned all = MAP_GOVERNOR | MAP_DEVELOPMENT | MAP_ROUTINE;
    const struct map_node nodes[] = {{"V", 0, 0}, {"A", 1, all}, {"M", 2, all}, {"P", 3, all}};
    const struct map map = {.nodes = nodes, .count = 4, .legend = {"1", "2", "3"}, .plain = "4"};
    const struct drawing *d = NULL;
    size_t ends = 0;
    assert_true(chart_map(&arena, typesetter, (struct box){0, 0, 700, 300}, &map, &d));
    for (size_t i = 0; i < d->count; i++) {
        const struct shape *s = &d->shapes[i];
        bool across = s->kind == SHAPE_PATH && s->count == 2 && s->points[0].y == s->points[1].y;
        if (across && s->points[1].x - s->points[0].x < 12) {
            assert_int_equal(s->dash, DASH_SOLID);
            ends++;
        }
    }
    assert_int_equal(ends, 6);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_map),
        cmocka_unit_test(test_cut_words),
        cmocka_unit_test(test_ellipsis),
        cmocka_unit_test(test_kinds_of_links),
        cmocka_unit_test(test_links_end_solid),
    };
    return cmocka_run_group_tests(tests, open_typesetter, close_typesetter);
}
