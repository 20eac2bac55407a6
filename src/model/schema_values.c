/* schema_values.c: what a field of a JSON Schema may hold. */
#include "schema_writer.h"

#include <string.h>

#include "schema_words.h"

bool schema_offers(const struct schema_writer *w, const char *name, const char *thai)
{
    return w->keys == SCHEMA_BOTH || (w->keys == SCHEMA_THAI) == (name == thai);
}

/* ---- what a value may be ---- */

/* JSON's types, separated by blanks. Nothing after the colon is the same as leaving the key out: null is always one. */
static void write_types(struct json *j, const char *types)
{
    json_array(j, "type");
    for (const char *end; *types; types = *end ? end + 1 : end) {
        end = types + strcspn(types, " ");
        json_text(j, NULL, types, (size_t)(end - types));
    }
    json_string(j, NULL, "null");
    json_array_end(j);
}

/* YAML takes texts for numbers and yes or no: the field decides, and so every scalar is a text. */
static void write_text(struct json *j, const struct field *f)
{
    write_types(j, "string number boolean");
    if (f->flags & FIELD_ID)
        json_string(j, "pattern", "^[^ \\t\\r\\n]*$");
}

/* A string, too: 1,500,000.50 and Thai digits are none of YAML's numbers. */
static void write_number(struct json *j, const struct field *f)
{
    write_types(j, f->flags & FIELD_INTEGER ? "integer string" : "number string");
    if (!f->most)
        return;
    json_integer(j, "minimum", f->least);
    json_integer(j, "maximum", f->most);
}

static void write_constant(struct json *j, const char *name, const char *description)
{
    json_object(j, NULL);
    json_string(j, "const", name);
    json_string(j, "description", description);
    json_object_end(j);
}

/* The words that are offered with what they mean in the other language, then all spellings of all words. */
static void write_choice(struct schema_writer *w, const struct choice_name *choices)
{
    struct json *j = &w->json;
    const char *pattern = "";
    json_array(j, "anyOf");
    for (const struct choice_name *c = choices; c->name; c++) {
        if (schema_offers(w, c->name, c->thai))
            write_constant(j, c->name, c->thai);
        if (schema_offers(w, c->thai, c->thai))
            write_constant(j, c->thai, c->name);
        pattern = arena_format(&w->arena, "%s%s%s|%s", pattern, *pattern ? "|" : "", word_pattern(&w->arena, c->name),
                               word_pattern(&w->arena, c->thai));
    }
    json_object(j, NULL);
    json_string(j, "type", "string");
    json_format(j, "pattern", "^(?:%s)$", pattern);
    json_object_end(j);
    json_object(j, NULL);
    json_string(j, "type", "null");
    json_object_end(j);
    json_array_end(j);
}

static void write_flag(struct json *j)
{
    static const char *const words[] = {"ใช่", "ไม่ใช่", "true", "false"};
    json_array(j, "enum");
    json_bool(j, NULL, true);
    json_bool(j, NULL, false);
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        json_string(j, NULL, words[i]);
    json_string(j, NULL, NULL);
    json_array_end(j);
}

const char *schema_record_key(struct schema_writer *w, const struct record *r)
{
    char *key = arena_copy(&w->arena, r->name, strlen(r->name));
    for (char *p = key; *p; p++)
        if (*p == ' ')
            *p = '_';
    return key;
}

static void write_reference(struct schema_writer *w, const struct record *r)
{
    json_format(&w->json, "$ref", "#/definitions/%s", schema_record_key(w, r));
}

static void write_scalar(struct schema_writer *w, const struct field *f, enum field_kind kind)
{
    struct json *j = &w->json;
    switch (kind) {
    case KIND_TEXT:
    case KIND_MARKDOWN:
    case KIND_PATH:
    case KIND_REFERENCE:
    case KIND_DIMENSION:
    case KIND_UNIT:
        write_text(j, f);
        break;
    case KIND_NUMBER:
        write_number(j, f);
        break;
    case KIND_YEAR:
        write_types(j, "integer string");
        break;
    case KIND_DATE:
    case KIND_PERIOD:
        write_types(j, "string");
        break;
    case KIND_CHOICE:
        write_choice(w, f->choices);
        break;
    case KIND_FLAG:
        write_flag(j);
        break;
    case KIND_RECORD:
        write_reference(w, f->of);
        break;
    case KIND_YEAR_VALUE:
    case KIND_LIST:
        break; /* no scalars, and no items of a list */
    }
}

static void write_list(struct schema_writer *w, const struct field *f)
{
    struct json *j = &w->json;
    write_types(j, "array");
    json_object(j, "items");
    write_scalar(w, f, f->item);
    json_object_end(j);
    if (!f->exactly)
        return;
    json_integer(j, "minItems", f->exactly);
    json_integer(j, "maxItems", f->exactly);
}

static void write_years(struct json *j, const struct field *f)
{
    write_types(j, "object");
    json_object(j, "additionalProperties");
    write_number(j, f);
    json_object_end(j);
}

/* A record, or the one word or number that may stand for it. */
static void write_two_shapes(struct schema_writer *w, const struct field *f)
{
    struct json *j = &w->json;
    json_array(j, "anyOf");
    json_object(j, NULL);
    write_scalar(w, f->bare, f->bare->kind);
    json_object_end(j);
    json_object(j, NULL);
    write_reference(w, f->of);
    json_object_end(j);
    json_array_end(j);
}

/* ---- a field ---- */

static bool is_plain_number(const struct field *f)
{
    return (f->kind == KIND_NUMBER || f->kind == KIND_YEAR) && strspn(f->example, "0123456789.") == strlen(f->example);
}

static void write_examples(struct json *j, const struct field *f)
{
    if (f->kind == KIND_LIST || f->kind == KIND_RECORD || f->kind == KIND_CHOICE || f->kind == KIND_FLAG)
        return;
    json_array(j, "examples");
    if (is_plain_number(f))
        json_number(j, NULL, f->example);
    else
        json_string(j, NULL, f->example);
    json_array_end(j);
}

/* What stands beside a $ref is not read: in a field with a description it stands one level below. */
static void write_record(struct schema_writer *w, const struct field *f)
{
    struct json *j = &w->json;
    json_array(j, "allOf");
    json_object(j, NULL);
    write_reference(w, f->of);
    json_object_end(j);
    json_array_end(j);
}

void schema_write_field(struct schema_writer *w, const struct record *r, const struct field *f)
{
    struct json *j = &w->json;
    json_object(j, arena_format(&w->arena, "%s.%s", schema_record_key(w, r), f->name));
    json_format(j, "description", "%s\n%s", f->help, f->help_en);
    write_examples(j, f);
    if (f->bare)
        write_two_shapes(w, f);
    else if (f->kind == KIND_RECORD)
        write_record(w, f);
    else if (f->kind == KIND_LIST && f->item == KIND_YEAR_VALUE)
        write_years(j, f);
    else if (f->kind == KIND_LIST)
        write_list(w, f);
    else
        write_scalar(w, f, f->kind);
    json_object_end(j);
}
