/* The field tables are complete, and a table that is not is told so. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <bmaplan/edition.h>
#include <bmaplan/theme.h>

static void test_tables_are_complete(void **state)
{
    struct arena a = {0};
    (void)state;
    assert_string_equal("", record_lint(&a, &plan_record) ? record_lint(&a, &plan_record) : "");
    assert_string_equal("", record_lint(&a, &edition_record) ? record_lint(&a, &edition_record) : "");
    assert_string_equal("", record_lint(&a, &theme_record) ? record_lint(&a, &theme_record) : "");
    arena_free(&a);
}

/* ---- planted faults ------------------------------------------------------------------------- */

struct inner { struct place at; struct text name; };
struct sample {
    struct entity self;
    struct text name;
    struct number number;
    struct choice choice;
    struct flag flag;
    struct reference reference;
    struct inner inner;
    LIST_OF(struct inner) list;
};

#define HELP .help = "คำอธิบาย", .help_en = "A help.", .example = "1"
#define NAME(...) FIELD(struct sample, name, "name", "ชื่อ", __VA_ARGS__)
#define NUMBER(...) FIELD(struct sample, number, "number", "จำนวน", HELP, __VA_ARGS__)

static const struct field inner_fields[] = {FIELD(struct inner, name, "name", "ชื่อ", HELP)};
static const struct record inner_record = RECORD(struct inner, inner_fields, .name = "inner", .thai = "ใน");
static const struct record wide_record = RECORD(struct sample, inner_fields, .name = "wide", .thai = "กว้าง");
static const struct field empty_fields[] = {FIELD(struct inner, name, "name", "ชื่อ", .help = "คำอธิบาย")};
static const struct record empty_record = RECORD(struct inner, empty_fields, .name = "inner", .thai = "ใน");

static const struct choice_name nameless[] = {{.name = "a", .thai = ""}, {0}};
static const struct choice_name twins[] = {{.name = "a", .thai = "ก"}, {.name = "b", .thai = "ก"}, {0}};
static const struct field bare_text = FIELD(struct inner, name, "name", "ชื่อ", HELP);
static const struct field bare_outside = FIELD(struct sample, number, "number", "จำนวน", HELP);
static const struct field bare_choice = {
    .name = "name", .thai = "ชื่อ", .kind = KIND_CHOICE, .offset = offsetof(struct inner, name),
};

/* One row after the id of a record. */
static const struct {
    struct field field;
    const char *fault;
} planted[] = {
    {FIELD(struct sample, name, "", "ชื่อ", HELP), "a name is missing"},
    {FIELD(struct sample, name, "name", NULL, HELP), "a name is missing"},
    {FIELD(struct sample, name, "name", "ชื่อ๑", HELP), "a name is not folded"},
    {NAME(.help_en = "A help.", .example = "1"), "a help is missing"},
    {NAME(.help = "คำอธิบาย", .help_en = " ", .example = "1"), "a help is missing"},
    {NAME(.help = "คำอธิบาย", .help_en = "A help."), "the example is missing"},
    {FIELD(struct sample, name, "name", "รหัส", HELP), "a name stands twice in the record"},
    {FIELD(struct sample, name, "id", "ชื่อ", HELP), "a name stands twice in the record"},
    {FIELD(struct sample, self.id, "name", "ชื่อ", HELP), "two rows name one member"},
    {NAME(HELP, .also = "title||text"), "an other word is empty or not folded"},
    {NAME(HELP, .also = "Title"), "an other word is empty or not folded"},
    {NAME(HELP, .also = "title|รหัส"), "an other word is a key of the record"},
    {NAME(HELP, .choices = twins), "choices and kind disagree"},
    {FIELD(struct sample, choice, "choice", "เลือก", HELP), "choices and kind disagree"},
    {FIELD(struct sample, choice, "choice", "เลือก", HELP, .choices = nameless), "a choice lacks a name"},
    {FIELD(struct sample, choice, "choice", "เลือก", HELP, .choices = twins), "a choice stands twice"},
    {FIELD(struct sample, reference, "owner", "ผู้รับผิดชอบ", HELP), "what it refers to and kind disagree"},
    {NAME(HELP, .refers = ID_KPI), "what it refers to and kind disagree"},
    {FIELD(struct sample, inner, "inner", "ใน", HELP), "the record below and kind disagree"},
    {NAME(HELP, .exactly = 5), "only a list has an exact length"},
    {LIST(struct sample, list, "list", "รายการ", HELP, .of = &wide_record),
     "the size of the items is not that of their record"},
    {{.name = "name", .thai = "ชื่อ", .kind = KIND_TEXT, .offset = sizeof(struct sample) - 8, HELP},
     "the member lies outside the record"},
    {{.name = "name", .thai = "ชื่อ", .kind = KIND_TEXT, .offset = 0, HELP}, "the member lies outside the record"},
    {NAME(HELP, .bare = &bare_text), "only a record has a bare form"},
    {FIELD(struct sample, inner, "inner", "ใน", HELP, .of = &inner_record, .bare = &bare_text),
     "only a record has a bare form"},
    {FIELD(struct sample, inner, "inner", "ใน", HELP, .of = &inner_record, .bare = &bare_outside),
     "the bare member lies outside its record"},
    {FIELD(struct sample, inner, "inner", "ใน", HELP, .of = &inner_record, .bare = &bare_choice),
     "choices and kind disagree"},
    {NAME(HELP, .flags = FIELD_MONEY), "a number's flag stands at something else"},
    {NAME(HELP, .flags = FIELD_KPI_UNIT), "a number's flag stands at something else"},
    {NAME(HELP, .least = 1, .most = 5), "the range is empty, or of no number"},
    {NUMBER(.least = 5, .most = 1), "the range is empty, or of no number"},
    {NUMBER(.flags = FIELD_QUARTER), "a period's flag stands at something else"},
    {FIELD(struct sample, flag, "flag", "ใช่", HELP, .flags = FIELD_REQUIRED), "a yes or no is required"},
    {NAME(HELP, .flags = FIELD_ID), "a record with a kind of ids has not one id"},
    {FIELD(struct sample, inner, "inner", "ใน", HELP, .of = &empty_record), "inner.name: a help is missing"},
};

static const struct field id_row =
    FIELD(struct sample, self.id, "id", "รหัส", HELP, .flags = FIELD_REQUIRED | FIELD_ID);

static const char *lint(struct arena *a, const struct field *fields, size_t count, enum id_kind id_kind)
{
    const struct record r = {
        .name = "sample", .thai = "ตัวอย่าง", .size = sizeof(struct sample), .fields = fields, .count = count,
        .id_kind = id_kind,
    };
    return record_lint(a, &r);
}

static void expect(const char *found, const char *fault)
{
    if (found == NULL || strstr(found, fault) == NULL)
        fail_msg("expected '%s', found '%s'", fault, found ? found : "nothing");
}

static void test_faults_of_a_row_are_found(void **state)
{
    struct arena a = {0};
    (void)state;
    for (size_t i = 0; i < sizeof planted / sizeof *planted; i++) {
        const struct field fields[] = {id_row, planted[i].field};
        expect(lint(&a, fields, 2, ID_KPI), planted[i].fault);
    }
    arena_free(&a);
}

static void test_faults_of_an_id_are_found(void **state)
{
    struct arena a = {0};
    struct field optional = id_row, elsewhere = id_row;
    (void)state;
    optional.flags = FIELD_ID;
    elsewhere.offset = offsetof(struct sample, name);
    expect(lint(&a, &id_row, 1, ID_NONE), "an id stands in a record without a kind of ids");
    expect(lint(&a, &optional, 1, ID_KPI), "an id is not required");
    expect(lint(&a, &elsewhere, 1, ID_KPI), "the id is not that of an entity");
    arena_free(&a);
}

static void test_faults_of_a_record_are_found(void **state)
{
    struct arena a = {0};
    struct record nameless_record = inner_record;
    const struct field name = NAME(HELP);
    (void)state;
    nameless_record.thai = NULL;
    expect(record_lint(&a, &nameless_record), "the record lacks a name");
    expect(lint(&a, &name, 0, ID_NONE), "the record has no fields, or too many");
    expect(lint(&a, &name, 1, ID_KPI), "a record with a kind of ids has not one id");
    assert_null(lint(&a, &name, 1, ID_NONE));
    assert_null(lint(&a, &id_row, 1, ID_KPI));
    arena_free(&a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_tables_are_complete),
        cmocka_unit_test(test_faults_of_a_row_are_found),
        cmocka_unit_test(test_faults_of_an_id_are_found),
        cmocka_unit_test(test_faults_of_a_record_are_found),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
