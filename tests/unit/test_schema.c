/* The JSON Schema: what it offers in which language. (conform/schema.test.sh lets a validator judge plans by it.) */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <bmaplan/plan.h>
#include <bmaplan/schema.h>

enum { MODES = SCHEMA_BOTH + 1 };
static char *schemas[MODES];

static int write_schemas(void **state)
{
    (void)state;
    for (int mode = 0; mode < MODES; mode++) {
        size_t size;
        FILE *out = open_memstream(&schemas[mode], &size);
        if (!out)
            return -1;
        schema_write(out, &plan_record, (enum schema_keys)mode);
        fclose(out);
    }
    return 0;
}

static int free_schemas(void **state)
{
    (void)state;
    for (int mode = 0; mode < MODES; mode++)
        free(schemas[mode]);
    return 0;
}

enum { IN_THAI = 1 << SCHEMA_THAI, IN_ENGLISH = 1 << SCHEMA_ENGLISH, IN_BOTH = 1 << SCHEMA_BOTH };
enum { IN_ALL = IN_THAI | IN_ENGLISH | IN_BOTH };

static const struct {
    const char *words;
    int modes; /* whose schema has them */
} rows[] = {
    {"\"$schema\": \"http://json-schema.org/draft-07/schema#\"", IN_ALL},
    {"\"additionalProperties\": false", IN_ALL},
    /* keys: offered, or understood */
    {"\"head_vision\": {\n      \"$ref\"", IN_ENGLISH | IN_BOTH},
    {"\"วิสัยทัศน์ของหัวหน้าหน่วยงาน\": {\n      \"$ref\"", IN_THAI | IN_BOTH},
    {"\"^head_vision$\": {", IN_THAI},
    {"\"^วิสัยทัศน์ของหัวหน้าหน่วยงาน$\": {", IN_ENGLISH},
    {"\"bmaplan\": {", IN_ALL},
    {"\"^ไตรมาส[1๑]$\": {", IN_ALL},
    {"\"^q[1๑]$\": {", IN_ALL},
    /* sara am, alone and with a tone, in its decomposed forms */
    {"\"^ค(?:ำ|\u0E4D\u0E32)น(?:ำ|\u0E4D\u0E32)$\": {", IN_ALL},
    {"\"^น(?:้ำ|้\u0E4D\u0E32|\u0E4D้\u0E32)หนัก$\": {", IN_ALL},
    /* words of choices */
    {"\"const\": \"increase\"", IN_ENGLISH | IN_BOTH},
    {"\"const\": \"ยิ่งมากยิ่งดี\"", IN_THAI | IN_BOTH},
    {"increase|ยิ่งมากยิ่งดี|decrease", IN_ALL},
    {"\"const\": \"ไม่มี\"", IN_THAI | IN_BOTH},
    /* Thai first */
    {"\\nThe value to reach by the year's end", IN_ALL},
    {"\"#/definitions/KPI.target\"", IN_ALL},
};

static void offers(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        for (int mode = 0; mode < MODES; mode++) {
            bool wanted = (rows[i].modes & 1 << mode) != 0;
            if ((strstr(schemas[mode], rows[i].words) != NULL) != wanted)
                fail_msg("mode %d %s: %s", mode, wanted ? "lacks" : "has", rows[i].words);
        }
}

/* ---- two records of one name would share a definition ---- */

struct names {
    const struct record *seen[64];
    size_t count;
};

static void add_record(struct names *n, const struct record *r)
{
    for (size_t i = 0; i < n->count; i++) {
        if (n->seen[i] == r)
            return;
        if (strcmp(n->seen[i]->name, r->name) == 0)
            fail_msg("two records are called '%s'", r->name);
    }
    assert_true(n->count < sizeof n->seen / sizeof *n->seen);
    n->seen[n->count++] = r;
    for (const struct field *f = r->fields; f < r->fields + r->count; f++)
        if (f->of)
            add_record(n, f->of);
}

static void record_names(void **state)
{
    (void)state;
    struct names n = {.count = 0};
    add_record(&n, &plan_record);
    assert_true(n.count > 20);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(offers),
        cmocka_unit_test(record_names),
    };
    return cmocka_run_group_tests(tests, write_schemas, free_schemas);
}
