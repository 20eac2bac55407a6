/* What stands behind the format's sections: requirements, a draft's findings, the index with its pages; and links that are
 * given their words. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include <bmaplan/check.h>
#include <bmaplan/compose.h>
#include <bmaplan/load.h>

static struct arena arena;
static struct diags ds;

static const char source[] =
    "bmaplan: 1\nfiscal_year: 2563\nformat: bma-2563\n"
    "agency:\n  name: สำนักทดสอบ\n  head: {position: ผู้อำนวยการ}\n  divisions: [{id: ก, name: กองหนึ่ง}]\n"
    "foreword: ดู[](#table-action-table) และ[](#chapter-3) และ[](#nowhere) และ[คำเดิม](#chapter-3)\n"
    "vision: วิสัยทัศน์\n"
    "areas:\n  - id: A1\n    name: ด้านหนึ่ง\n    measures:\n      - {id: M1, text: มาตรการแรก}\n"
    "kpis:\n  - {id: K1, name: ตัวหนึ่ง, unit: ร้อยละ, target: 80, measures: [M1], owner: ก}\n"
    "projects:\n  - {id: P1, name: โครงการ, measures: [M1], kpis: [K1], owner: ก}\n";

static const struct plan *plan_of_source(void)
{
    char path[] = "/tmp/bmaplan-requirements-XXXXXX";
    int file = mkstemp(path);
    assert_true(file >= 0);
    assert_int_equal(write(file, source, sizeof source - 1), sizeof source - 1);
    close(file);
    diags_init(&ds, &arena);
    const struct plan *plan = plan_load(&ds, path);
    unlink(path);
    assert_non_null(plan);
    plan_check(plan, &ds, (struct date){0});
    return plan;
}

static const struct node *composed(const struct plan *plan, struct compose_options options)
{
    options.findings = &ds;
    return plan_compose(&arena, plan, plan_score(&arena, plan), options);
}

static const struct node *named(const struct node *root, const char *anchor)
{
    for (const struct node *n = root; n; n = doc_next(n, root))
        if (n->anchor && strcmp(n->anchor, anchor) == 0)
            return n;
    return NULL;
}

static const struct node *link_to(const struct node *root, const char *target)
{
    for (const struct node *n = root; n; n = doc_next(n, root))
        if (n->kind == DOC_LINK && strcmp(n->target, target) == 0)
            return n;
    return NULL;
}

static void a_section_is_met_unless_its_code_was_found(void **state)
{
    static const struct {
        const char *id;
        bool met;
    } cases[] = {
        {"vision", true},       {"foreword", true},           {"swot", false}, {"missions", false}, {"contents", true},
        {"strategy-map", true}, {"strategic-projects", false}};
    struct requirements all = plan_requirements(&arena, *state, &ds);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const struct requirement *r = all.items;
        while (r < all.items + all.count && strcmp(r->section->id.s, cases[i].id) != 0)
            r++;
        assert_true(r < all.items + all.count);
        assert_int_equal(r->finding == NULL, cases[i].met);
    }
}

static void parts_and_chapters_with_sections_ask_for_nothing(void **state)
{
    struct requirements all = plan_requirements(&arena, *state, &ds);
    for (size_t i = 0; i < all.count; i++) {
        assert_int_not_equal(strncmp(all.items[i].section->id.s, "part-", 5), 0);
        assert_string_not_equal(all.items[i].section->id.s, "chapter-1");
        assert_string_not_equal(all.items[i].section->id.s, "chapter-2");
    }
}

static void the_coverage_page_names_pages_where_met(void **state)
{
    const struct node *root = composed(*state, (struct compose_options){.coverage = true});
    const struct node *heading = named(root, "coverage");
    size_t pages = 0;
    assert_non_null(heading);
    for (const struct node *n = heading; n; n = doc_next(n, root))
        if (n->kind == DOC_PAGE_REF)
            pages++;
    struct requirements all = plan_requirements(&arena, *state, &ds);
    size_t met = 0;
    for (size_t i = 0; i < all.count; i++)
        met += !all.items[i].finding;
    assert_int_equal(pages, met);
    assert_null(named(composed(*state, (struct compose_options){0}), "coverage"));
}

static void a_draft_ends_with_its_findings(void **state)
{
    const struct node *root = composed(*state, (struct compose_options){.draft = true}),
                      *heading = named(root, "findings");
    assert_non_null(heading);
    const char *words = doc_plain(&arena, heading->parent);
    assert_true(diags_count(&ds, SEVERITY_ERROR) > 0);
    for (size_t i = 0; i < ds.count; i++)
        assert_non_null(strstr(words, diag_words(&arena, ds.items[i])));
}

static void links_without_words_say_the_number(void **state)
{
    const struct node *root = composed(*state, (struct compose_options){0}),
                      *caption = named(root, "table-action-table");
    assert_non_null(caption);
    assert_string_equal(doc_plain(&arena, link_to(root, "#table-action-table")), caption->number);
    assert_string_equal(doc_plain(&arena, link_to(root, "#chapter-3")), "บทที่ ๓");
    assert_string_equal(doc_plain(&arena, link_to(root, "#nowhere")), "nowhere");
}

static void the_index_gives_pages(void **state)
{
    const struct node *root = composed(*state, (struct compose_options){0}), *index = named(root, "division-ก");
    assert_non_null(index);
    const struct node *page = index;
    while (page && page->kind != DOC_PAGE_REF)
        page = doc_next(page, root);
    assert_non_null(page);
    assert_string_equal(page->target, "#kpi-K1");
}

static int setup(void **state)
{
    *state = (void *)(uintptr_t)plan_of_source();
    return 0;
}

static int teardown(void **state)
{
    (void)state;
    arena_free(&arena);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_section_is_met_unless_its_code_was_found),
        cmocka_unit_test(parts_and_chapters_with_sections_ask_for_nothing),
        cmocka_unit_test(the_coverage_page_names_pages_where_met),
        cmocka_unit_test(a_draft_ends_with_its_findings),
        cmocka_unit_test(links_without_words_say_the_number),
        cmocka_unit_test(the_index_gives_pages),
    };
    return cmocka_run_group_tests(tests, setup, teardown);
}
