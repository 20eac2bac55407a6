/* Images in Markdown: their files lie beside the plan, and whatever the files are called, Markdown takes them for images. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include <bmaplan/load.h>

static char folder[] = "/tmp/bmaplan-images-XXXXXX";
static char path[sizeof folder + sizeof "/plan.yaml"];

static int make_folder(void **state)
{
    (void)state;
    if (!mkdtemp(folder))
        return -1;
    snprintf(path, sizeof path, "%s/plan.yaml", folder);
    return 0;
}

static int remove_folder(void **state)
{
    (void)state;
    unlink(path);
    return rmdir(folder);
}

/* What is written, the image's file and alternative, and the same as cmark gets it; @ stands for the plan's folder. */
static const struct {
    const char *written, *file, *alternative, *read;
} cases[] = {
    {"ก ![ข](c.png) ค", "@/c.png", "ข", "ก ![ข](<@/c.png>) ค"},
    {"![ข](c d.png \"จ\")", "@/c d.png", "ข", "![ข](<@/c d.png> \"จ\")"},
    {"![ข [1]](<c.png>)", "@/c.png", "ข [1]", "![ข [1]](<@/c.png>)"},
    {"![ข](c(1).png)", "@/c(1).png", "ข", "![ข](<@/c(1).png>)"},
    {"![ข](c\\>d\\<e.png)", "@/c>d<e.png", "ข", "![ข](<@/c\\>d\\<e.png>)"},
    {"![ข](c&amp;d.png)", "@/c&amp;d.png", "ข", "![ข](<@/c&amp;amp;d.png>)"},
    {"![](/c\\\\d.png)", "/c\\d.png", "", "![](</c\\\\d.png>)"},
    {"`![ข](c.png)` \\![ข](c.png)", NULL, NULL, "`![ข](c.png)` \\![ข](c.png)"},
};

static const struct plan *plan_with(struct arena *a, struct diags *ds, const char *foreword)
{
    FILE *file = fopen(path, "w");
    assert_non_null(file);
    fprintf(file, "bmaplan: 1\nfiscal_year: 2563\nforeword: |-\n  %s\n", foreword);
    assert_int_equal(fclose(file), 0);
    diags_init(ds, a);
    return plan_load(ds, path);
}

/* The text with the folder in the place of each @. */
static const char *in_folder(struct arena *a, const char *text)
{
    const char *at = strchr(text, '@');
    return at ? arena_format(a, "%.*s%s%s", (int)(at - text), text, folder, at + 1) : text;
}

static void images_are_read(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct arena a = {0};
        struct diags ds;
        const struct plan *plan = plan_with(&a, &ds, cases[i].written);
        assert_non_null(plan);
        assert_string_equal(plan->foreword.s, in_folder(&a, cases[i].read));
        assert_int_equal(plan->images.count, cases[i].file != NULL);
        if (cases[i].file) {
            assert_string_equal(plan->images.items[0].path.s, in_folder(&a, cases[i].file));
            assert_string_equal(plan->images.items[0].alternative.s, cases[i].alternative);
        }
        arena_free(&a);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(images_are_read)};
    return cmocka_run_group_tests(tests, make_folder, remove_folder);
}
