/* The field tables hold the plan language: every key of its description, and no other. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <bmaplan/edition.h>

#include "plan_keys.h"

enum { KEY_COUNT = sizeof keys / sizeof *keys };

static const char *const kinds[] = {
    [KIND_TEXT] = "text",       [KIND_MARKDOWN] = "md",          [KIND_PATH] = "path",     [KIND_NUMBER] = "number",
    [KIND_YEAR] = "year",       [KIND_DATE] = "date",            [KIND_PERIOD] = "period", [KIND_FLAG] = "yes/no",
    [KIND_UNIT] = "unit",       [KIND_DIMENSION] = "dimension",  [KIND_RECORD] = "record",
    [KIND_YEAR_VALUE] = "year: number",
};
static const char *const ids[ID_COUNT] = {
    [ID_DIVISION] = "divisions", [ID_MISSION] = "missions", [ID_OBJECTIVE] = "objectives", [ID_GOAL] = "goals",
    [ID_SWOT] = "swot",          [ID_MEASURE] = "measures", [ID_ALIGNMENT] = "alignments", [ID_KPI] = "kpis",
    [ID_PROJECT] = "projects",   [ID_EVIDENCE] = "evidence",
};

/* What the value, or one item of a list, is in the notation of plan_keys.h. */
static const char *item_takes(struct arena *a, const struct field *f, enum field_kind kind)
{
    if (kind == KIND_REFERENCE)
        return arena_format(a, "→ %s", ids[f->refers]);
    if (kind == KIND_CHOICE)
        return choice_all(a, f->choices);
    if (kind == KIND_NUMBER && f->most)
        return arena_format(a, "%d–%d", f->least, f->most);
    if (kind == KIND_NUMBER && (f->flags & FIELD_INTEGER))
        return "integer";
    return kind == KIND_PERIOD && (f->flags & FIELD_QUARTER) ? "quarter" : kinds[kind];
}

static const char *takes(struct arena *a, const struct field *f)
{
    const char *required = f->flags & FIELD_REQUIRED ? "*" : "";
    if (f->kind != KIND_LIST)
        return arena_format(a, "%s%s", item_takes(a, f, f->kind), required);
    const char *five = f->exactly == 5 ? " five" : "";
    return arena_format(a, "[%s]%s%s", item_takes(a, f, f->item), five, required);
}

static const struct field *find(const char *path)
{
    const struct record *r = &plan_record;
    for (const char *key = path;;) {
        size_t size = strcspn(key, ".");
        const struct field *f = record_field(r, key, size);
        if (f == NULL) {
            fail_msg("no such field: %s", path);
            abort();
        }
        if (key[size] == '\0')
            return f;
        r = f->of;
        key += size + 1;
    }
}

/* The record that the last name of the path belongs to. */
static const struct record *find_record(struct arena *a, const char *path)
{
    const char *dot = strrchr(path, '.');
    return dot ? find(arena_copy(a, path, (size_t)(dot - path)))->of : &plan_record;
}

static void test_each_key_is_known(void **state)
{
    struct arena a = {0};
    (void)state;
    for (size_t i = 0; i < KEY_COUNT; i++) {
        const struct field *f = find(keys[i].path);
        assert_ptr_equal(record_field(find_record(&a, keys[i].path), keys[i].thai, strlen(keys[i].thai)), f);
        const char *found = takes(&a, f);
        if (strcmp(found, keys[i].takes) != 0)
            fail_msg("%s takes %s, not %s", keys[i].path, keys[i].takes, found);
    }
    arena_free(&a);
}

static size_t count_fields(const struct record *r)
{
    size_t n = r->count;
    for (size_t i = 0; i < r->count; i++)
        n += r->fields[i].of ? count_fields(r->fields[i].of) : 0;
    return n;
}

static void test_no_other_key(void **state)
{
    (void)state;
    assert_int_equal(count_fields(&plan_record), KEY_COUNT);
}

/* What cannot be appended may stand in one file only. */
static void test_single_fields_of_the_top_stand_in_one_file(void **state)
{
    (void)state;
    for (const struct field *f = plan_record.fields; f < plan_record.fields + plan_record.count; f++)
        assert_int_equal((f->flags & FIELD_ONE_FILE) != 0, f->kind != KIND_LIST);
}

static void check_flag(const char *const *paths, unsigned flag)
{
    for (; *paths; paths++)
        if (!(find(*paths)->flags & flag))
            fail_msg("%s lacks its flag", *paths);
}

static void test_numbers(void **state)
{
    static const char *const money[] = {
        "projects.budget.amount", "projects.budget.sources.amount", "projects.budget.lines.amount",
        "projects.budget.quarters.q3", "projects.years.amount", "results.projects.spent",
        "situation.conditions.revenue.amount", "situation.conditions.expenditure.amount", NULL,
    };
    static const char *const any_unit[] = {
        "kpis.target.min", "kpis.quarters.q1", "kpis.criteria", "kpis.baseline", "results.kpis.value", NULL,
    };
    static const char *const words[] = {
        "kpis.target.min", "kpis.target.max", "kpis.criteria", "kpis.quarters.q1", "kpis.quarters.q4", NULL,
    };
    (void)state;
    check_flag(money, FIELD_MONEY);
    check_flag(any_unit, FIELD_KPI_UNIT);
    assert_false(find("kpis.target")->bare->flags & FIELD_MONEY);
    check_flag(words, FIELD_WORDS);
    assert_false(find("situation.conditions.staffing.amount")->flags & FIELD_MONEY);
    assert_false(find("results.kpis.value")->flags & FIELD_WORDS);
}

static void test_bare_forms(void **state)
{
    const struct field *target = find("kpis.target")->bare, *budget = find("projects.budget")->bare;
    (void)state;
    assert_int_equal(target->kind, KIND_NUMBER);
    assert_true(target->flags & FIELD_WORDS);
    assert_int_equal(target->offset, offsetof(struct target, value));
    assert_int_equal(budget->kind, KIND_CHOICE);
    assert_int_equal(budget->offset, offsetof(struct budget, none));
    assert_int_equal(choice_find(budget->choices, "none"), 1);
    assert_int_equal(choice_find(budget->choices, "ไม่มี"), 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_each_key_is_known),
        cmocka_unit_test(test_no_other_key),
        cmocka_unit_test(test_single_fields_of_the_top_stand_in_one_file),
        cmocka_unit_test(test_numbers),
        cmocka_unit_test(test_bare_forms),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
