/* schema.c: the JSON Schema (draft-07) of a record and all below it. A field has one definition, which both of its names refer
 * to; names of the language that is not offered, and other spellings of a name, are patterns. */
#include <bmaplan/schema.h>

#include <string.h>

#include "schema_words.h"
#include "schema_writer.h"

static bool has_one_name(const struct field *f)
{
    return strcmp(f->name, f->thai) == 0;
}

static void write_field_link(struct schema_writer *w, const struct record *r, const struct field *f, const char *name)
{
    json_object(&w->json, name);
    json_format(&w->json, "$ref", "#/definitions/%s.%s", schema_record_key(w, r), f->name);
    json_object_end(&w->json);
}

static void write_properties(struct schema_writer *w, const struct record *r)
{
    json_object(&w->json, "properties");
    for (const struct field *f = r->fields; f < r->fields + r->count; f++) {
        bool one = has_one_name(f);
        if (one || schema_offers(w, f->name, f->thai))
            write_field_link(w, r, f, f->name);
        if (!one && schema_offers(w, f->thai, f->thai))
            write_field_link(w, r, f, f->thai);
    }
    json_object_end(&w->json);
}

static void write_pattern(struct schema_writer *w, const struct record *r, const struct field *f, const char *name)
{
    if (schema_offers(w, name, f->thai) && !word_varies(name))
        return;
    write_field_link(w, r, f, arena_format(&w->arena, "^%s$", word_pattern(&w->arena, name)));
}

static void write_patterns(struct schema_writer *w, const struct record *r)
{
    json_object(&w->json, "patternProperties");
    for (const struct field *f = r->fields; f < r->fields + r->count; f++) {
        if (has_one_name(f))
            continue;
        write_pattern(w, r, f, f->name);
        write_pattern(w, r, f, f->thai);
    }
    json_object_end(&w->json);
}

/* One field under both of its names. */
static void write_twice(struct json *j, const struct record *r)
{
    json_object(j, "dependencies");
    for (const struct field *f = r->fields; f < r->fields + r->count; f++) {
        if (has_one_name(f))
            continue;
        json_object(j, f->name);
        json_object(j, "not");
        json_array(j, "required");
        json_string(j, NULL, f->thai);
        json_array_end(j);
        json_object_end(j);
        json_object_end(j);
    }
    json_object_end(j);
}

/* ---- what must be there ---- */

static void write_present(struct json *j, const char *name)
{
    json_object(j, NULL);
    json_array(j, "required");
    json_string(j, NULL, name);
    json_array_end(j);
    json_object_end(j);
}

/* Some name is a spelling of this one: not all names are none. */
static void write_spelled(struct schema_writer *w, const char *name)
{
    struct json *j = &w->json;
    json_object(j, NULL);
    json_object(j, "not");
    json_object(j, "propertyNames");
    json_object(j, "not");
    json_format(j, "pattern", "^%s$", word_pattern(&w->arena, name));
    for (int open = 0; open < 4; open++)
        json_object_end(j);
}

static void write_either(struct schema_writer *w, const struct field *f)
{
    struct json *j = &w->json;
    if (has_one_name(f)) {
        write_present(j, f->name);
        return;
    }
    json_object(j, NULL);
    json_array(j, "anyOf");
    write_present(j, f->name);
    write_present(j, f->thai);
    if (word_varies(f->thai))
        write_spelled(w, f->thai);
    json_array_end(j);
    json_object_end(j);
}

static bool has_required(const struct record *r)
{
    for (const struct field *f = r->fields; f < r->fields + r->count; f++)
        if (f->flags & FIELD_REQUIRED)
            return true;
    return false;
}

static void write_required(struct schema_writer *w, const struct record *r)
{
    if (!has_required(r))
        return;
    json_array(&w->json, "allOf");
    for (const struct field *f = r->fields; f < r->fields + r->count; f++)
        if (f->flags & FIELD_REQUIRED)
            write_either(w, f);
    json_array_end(&w->json);
}

/* A file without the key `bmaplan` is a part of a plan, and one with includes may have what is required in them. */
static void write_required_of_plan(struct schema_writer *w, const struct record *top)
{
    struct json *j = &w->json;
    const struct field *include = record_field(top, "include", strlen("include"));
    json_object(j, "if");
    json_array(j, "required");
    json_string(j, NULL, "bmaplan");
    json_array_end(j);
    json_object(j, "not");
    json_array(j, "anyOf");
    write_present(j, include->name);
    write_present(j, include->thai);
    json_array_end(j);
    json_object_end(j);
    json_object_end(j);
    json_object(j, "then");
    write_required(w, top);
    json_object_end(j);
}

/* ---- records ---- */

/* The members that say what a record holds. */
static void write_members(struct schema_writer *w, const struct record *r)
{
    struct json *j = &w->json;
    write_properties(w, r);
    write_patterns(w, r);
    json_bool(j, "additionalProperties", false);
    write_twice(j, r);
}

static void write_record(struct schema_writer *w, const struct record *r)
{
    struct json *j = &w->json;
    json_object(j, schema_record_key(w, r));
    json_array(j, "type");
    json_string(j, NULL, "object");
    json_string(j, NULL, "null"); /* nothing after the colon */
    json_array_end(j);
    write_members(w, r);
    write_required(w, r);
    json_object_end(j);
}

static void gather(struct schema_writer *w, const struct record *r)
{
    for (size_t i = 0; i < w->count; i++)
        if (w->records[i] == r)
            return;
    *(const struct record **)arena_grow(&w->arena, &w->records, &w->count, sizeof(const struct record *)) = r;
    for (const struct field *f = r->fields; f < r->fields + r->count; f++)
        if (f->of)
            gather(w, f->of);
}

static void write_definitions(struct schema_writer *w)
{
    json_object(&w->json, "definitions");
    for (size_t i = 0; i < w->count; i++) {
        const struct record *r = w->records[i];
        if (i > 0)
            write_record(w, r);
        for (const struct field *f = r->fields; f < r->fields + r->count; f++)
            schema_write_field(w, r, f);
    }
    json_object_end(&w->json);
}

void schema_write(FILE *out, const struct record *top, enum schema_keys keys)
{
    struct schema_writer w = {.json = {.out = out}, .keys = keys};
    struct json *j = &w.json;
    gather(&w, top);
    json_object(j, NULL);
    json_string(j, "$schema", "http://json-schema.org/draft-07/schema#");
    json_format(j, "title", "%s (bmaplan)", top->thai);
    json_string(j, "type", "object");
    write_members(&w, top);
    write_required_of_plan(&w, top);
    write_definitions(&w);
    json_object_end(j);
    json_finish(j);
    arena_free(&w.arena);
}
