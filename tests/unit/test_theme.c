/* The standard theme can be read by everyone, and an office's theme is laid over it. */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include <bmaplan/load.h>

static char folder[] = "/tmp/bmaplan-theme-XXXXXX";

static int make_folder(void **state)
{
    (void)state;
    return mkdtemp(folder) ? 0 : -1;
}

static int remove_folder(void **state)
{
    (void)state;
    return rmdir(folder);
}

/* A theme as a plan beside it names it; NULL: the standard one. */
static const struct theme *load(struct diags *ds, struct arena *a, const char *yaml)
{
    struct plan plan = {0};
    diags_init(ds, a);
    const char *path = arena_format(a, "%s/my-theme.yaml", folder);
    if (yaml) {
        FILE *file = fopen(path, "w");
        assert_non_null(file);
        fputs(yaml, file);
        assert_int_equal(fclose(file), 0);
        plan.theme_name.s = "my-theme.yaml";
        plan.theme_name.at.file = source_add(ds, arena_format(a, "%s/plan.yaml", folder), "", 0);
    }
    const struct theme *t = theme_load(ds, &plan);
    if (yaml)
        unlink(path);
    return t;
}

/* ---- contrast, as WCAG 2 counts it ------------------------------------------------------------- */

static double linear(unsigned char part)
{
    double c = part / 255.0;
    return c <= 0.04045 ? c / 12.92 : pow((c + 0.055) / 1.055, 2.4);
}

static double luminance(struct rgb c)
{
    return 0.2126 * linear(c.red) + 0.7152 * linear(c.green) + 0.0722 * linear(c.blue);
}

static double contrast(const struct palette *p, enum ink one, enum ink other)
{
    double a = luminance(p->inks[one]), b = luminance(p->inks[other]);
    return ((a > b ? a : b) + 0.05) / ((a > b ? b : a) + 0.05);
}

static const struct {
    enum ink words, ground;
    double least;
} pairs[] = {
    {INK_TEXT, INK_PAPER, 7},          {INK_TEXT, INK_HEADER, 7},      {INK_TEXT, INK_SOFT, 7},
    {INK_TEXT, INK_GOOD, 7},           {INK_TEXT, INK_WARN, 7},        {INK_TEXT, INK_BAD, 7},
    {INK_TEXT, INK_BAR, 4.5},          {INK_MUTED, INK_PAPER, 4.5},    {INK_MUTED, INK_HEADER, 4.5},
    {INK_MUTED, INK_SOFT, 4.5},        {INK_HEADING, INK_PAPER, 4.5},  {INK_HEADING, INK_HEADER, 4.5},
    {INK_HEADING, INK_SOFT, 4.5},      {INK_LINK, INK_PAPER, 4.5},     {INK_LINK, INK_HEADER, 4.5},
    {INK_LINK, INK_SOFT, 4.5},         {INK_LINK, INK_GOOD, 4.5},      {INK_LINK, INK_WARN, 4.5},
    {INK_LINK, INK_BAD, 4.5},          {INK_ACCENT, INK_PAPER, 4.5},   {INK_ON_ACCENT, INK_ACCENT, 4.5},
    {INK_SERIES_1, INK_PAPER, 4.5},    {INK_SERIES_2, INK_PAPER, 4.5}, {INK_SERIES_3, INK_PAPER, 4.5},
    {INK_MUTED, INK_GOOD, 4.5},        {INK_MUTED, INK_WARN, 4.5},     {INK_MUTED, INK_BAD, 4.5},
    {INK_BAR, INK_PAPER, 3},           {INK_RULE, INK_PAPER, 3},       {INK_SERIES_1, INK_SERIES_2, 1.5},
    {INK_SERIES_2, INK_SERIES_3, 1.5},
};

static void test_words_can_be_read_on_every_ground(void **state)
{
    struct arena a = {0};
    struct diags ds;
    (void)state;
    const struct theme *t = load(&ds, &a, NULL);
    assert_non_null(t);
    struct palette p = theme_palette(t);
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
        double found = contrast(&p, pairs[i].words, pairs[i].ground);
        if (found < pairs[i].least)
            fail_msg("inks %d and %d: contrast %.2f", (int)pairs[i].words, (int)pairs[i].ground, found);
    }
    arena_free(&a);
}

static void test_colours_are_read(void **state)
{
    static const char *const faulty[] = {"", "#", "1f4e79", "#1f4e7", "#1f4e799", "#1f4e7g", "#1f 4e7", "red"};
    struct rgb c;
    (void)state;
    assert_true(rgb_read("#1f4E79", &c));
    assert_int_equal(c.red, 0x1f);
    assert_int_equal(c.green, 0x4e);
    assert_int_equal(c.blue, 0x79);
    assert_false(rgb_read(NULL, &c));
    for (size_t i = 0; i < sizeof faulty / sizeof *faulty; i++)
        assert_false(rgb_read(faulty[i], &c));
}

static void test_an_own_theme_is_laid_over_the_standard_one(void **state)
{
    struct arena a = {0};
    struct diags ds;
    (void)state;
    const struct theme *t = load(&ds, &a,
                                 "bmaplan_theme: 1\npage: {left: 25.4}\nตัวอักษร: {แบบอักษร: my.ttf}\n"
                                 "colours:\n  accent: \"#102030\"\n");
    assert_non_null(t);
    assert_int_equal(ds.count, 0);
    assert_true(fabs(theme_points(&t->page.left) - 72) < 1e-9);
    assert_true(fabs(theme_points(&t->page.right) - 56.69) < 0.01);
    assert_true(fabs(theme_size(&t->type.small) - 12.5) < 1e-9);
    assert_string_equal(t->type.face.s, arena_format(&a, "%s/my.ttf", folder));
    assert_string_equal(t->type.office_face.s, "TH Sarabun New");
    struct palette p = theme_palette(t);
    assert_int_equal(p.inks[INK_ACCENT].green, 0x20);
    assert_int_equal(p.inks[INK_PAPER].green, 0xff);
    arena_free(&a);
}

static const struct {
    const char *yaml;
    enum diag_code code;
    unsigned line, column;
} faults[] = {
    {"page: {}\n", D_LNG_REQUIRED, 1, 1},
    {"bmaplan_theme: 2\n", D_LNG_THEME, 1, 16},
    {"bmaplan_theme: 1\ncolours: {accent: red}\n", D_LNG_THEME, 2, 19},
    {"bmaplan_theme: 1\ntype: {body: 5}\n", D_LNG_NUMBER, 2, 14},
    {"bmaplan_theme: 1\ntype: {line_height: 3.1}\n", D_LNG_NUMBER, 2, 21},
    {"bmaplan_theme: 1\npage: {width: 99}\n", D_LNG_NUMBER, 2, 15},
    {"bmaplan_theme: 1\npage:\n  left: 80\n  right: 71\n", D_LNG_THEME, 2, 1},
    {"bmaplan_theme: 1\npage: {edge: 25}\n", D_LNG_THEME, 2, 14},
    {"bmaplan_theme: 1\nwatermark: x\n", D_LNG_UNKNOWN_FIELD, 2, 1},
    {"bmaplan_theme: 1\ntitle: \"open\n", D_LNG_SYNTAX, 2, 8},
};

static void test_a_fault_is_found_at_its_place(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof faults / sizeof *faults; i++) {
        struct arena a = {0};
        struct diags ds;
        assert_null(load(&ds, &a, faults[i].yaml));
        if (ds.count != 1)
            fail_msg("%s: %zu findings, the last is %s", faults[i].yaml, ds.count,
                     ds.count > 0 ? diag_titles[ds.items[ds.count - 1]->code].code : "none");
        const struct diag *d = ds.items[0];
        if (d->code != faults[i].code || d->at.line != faults[i].line || d->at.column != faults[i].column)
            fail_msg("%s: %s at %u:%u", faults[i].yaml, diag_titles[d->code].code, d->at.line, d->at.column);
        arena_free(&a);
    }
}

/* The standard colour stays, but not in silence. */
static void test_a_colour_without_quotes_is_a_comment(void **state)
{
    struct arena a = {0};
    struct diags ds;
    (void)state;
    const struct theme *t = load(&ds, &a, "bmaplan_theme: 1\ncolours:\n  accent: #102030\n");
    assert_non_null(t);
    assert_string_equal(t->colours.accent.s, "#00594c");
    assert_int_equal(ds.count, 1);
    assert_int_equal(ds.items[0]->code, D_LNG_CUT);
    arena_free(&a);
}

static void test_an_unknown_theme_is_a_finding(void **state)
{
    static const char *const names[] = {"no-such-theme", "../standard", "no-such-theme.yaml"};
    (void)state;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        struct arena a = {0};
        struct diags ds;
        diags_init(&ds, &a);
        unsigned short file = source_add(&ds, "plan.yaml", "theme: x", 8);
        struct plan plan = {.theme_name = {.s = names[i], .at = {.line = 1, .column = 8, .file = file}}};
        assert_null(theme_load(&ds, &plan));
        assert_int_equal(ds.count, 1);
        assert_int_equal(ds.items[0]->code, D_LNG_THEME);
        assert_int_equal(ds.items[0]->at.column, 8);
        arena_free(&a);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_words_can_be_read_on_every_ground),
        cmocka_unit_test(test_colours_are_read),
        cmocka_unit_test(test_an_own_theme_is_laid_over_the_standard_one),
        cmocka_unit_test(test_a_fault_is_found_at_its_place),
        cmocka_unit_test(test_a_colour_without_quotes_is_a_comment),
        cmocka_unit_test(test_an_unknown_theme_is_a_finding),
    };
    return cmocka_run_group_tests(tests, make_folder, remove_folder);
}
