/* Do the field tables agree with the structs and with themselves? A test asks, so no table can be half filled. */
#include <bmaplan/record.h>

#include <string.h>

#include "word.h"

/* As many fields as the loader can tell apart in one record. */
enum { FIELDS_MOST = 64 };

/* ---- words ------------------------------------------------------------------------------------ */

static bool is_empty(const char *s)
{
    return s == NULL || !text_has_word(s);
}

/* Keys are looked up folded, so they have to stand in the table that way. */
static bool is_folded(const char *s)
{
    struct arena a = {0};
    bool folded = strcmp(text_fold(&a, s), s) == 0;
    arena_free(&a);
    return folded;
}

static const char *lint_names(const struct record *r, const struct field *f)
{
    (void)r;
    if (is_empty(f->name) || is_empty(f->thai))
        return "a name is missing";
    if (!is_folded(f->name) || !is_folded(f->thai))
        return "a name is not folded";
    return NULL;
}

static const char *lint_help(const struct record *r, const struct field *f)
{
    (void)r;
    if (is_empty(f->help) || is_empty(f->help_en))
        return "a help is missing";
    return is_empty(f->example) ? "the example is missing" : NULL;
}

static bool is_key(const struct field *f, const char *word)
{
    return strcmp(f->name, word) == 0 || strcmp(f->thai, word) == 0;
}

static const char *lint_twins(const struct record *r, const struct field *f)
{
    for (const struct field *other = r->fields; other < f; other++) {
        if (is_empty(other->name) || is_empty(other->thai))
            continue;
        if (is_key(other, f->name) || is_key(other, f->thai))
            return "a name stands twice in the record";
        if (other->offset == f->offset)
            return "two rows name one member";
    }
    return NULL;
}

/* A word that is a key would never be looked up; one that is not plain would never be found. */
static const char *lint_also(const struct record *r, const struct field *f)
{
    struct arena a = {0};
    const char *fault = NULL, *rest = f->also;
    for (const char *word; fault == NULL && (word = word_next(&a, &rest)) != NULL;) {
        if (is_empty(word) || strcmp(word_plain(&a, word), word) != 0)
            fault = "an other word is empty or not folded";
        for (size_t i = 0; i < r->count; i++)
            if (is_key(&r->fields[i], word))
                fault = "an other word is a key of the record";
    }
    arena_free(&a);
    return fault;
}

/* ---- kinds ------------------------------------------------------------------------------------ */

/* The kind of the value, or of a list's items. */
static enum field_kind kind_of(const struct field *f)
{
    return f->kind == KIND_LIST ? f->item : f->kind;
}

static size_t kind_size(enum field_kind kind, const struct record *of)
{
    switch (kind) {
    case KIND_TEXT: return sizeof(struct text);
    case KIND_MARKDOWN: return sizeof(struct markdown);
    case KIND_PATH: return sizeof(struct path);
    case KIND_NUMBER: return sizeof(struct number);
    case KIND_YEAR: return sizeof(struct year);
    case KIND_DATE: return sizeof(struct date_value);
    case KIND_PERIOD: return sizeof(struct period_value);
    case KIND_CHOICE: return sizeof(struct choice);
    case KIND_FLAG: return sizeof(struct flag);
    case KIND_REFERENCE: return sizeof(struct reference);
    case KIND_DIMENSION: return sizeof(struct dimension_name);
    case KIND_UNIT: return sizeof(struct unit_name);
    case KIND_YEAR_VALUE: return sizeof(struct year_value);
    case KIND_RECORD: return of ? of->size : 0;
    case KIND_LIST: return sizeof(struct list);
    }
    return 0;
}

static const char *lint_choices(const struct record *r, const struct field *f)
{
    (void)r;
    if ((kind_of(f) == KIND_CHOICE) != (f->choices != NULL))
        return "choices and kind disagree";
    for (const struct choice_name *c = f->choices; c && c->name; c++) {
        if (is_empty(c->name) || is_empty(c->thai))
            return "a choice lacks a name";
        if (choice_find(f->choices, c->name) != (int)(c - f->choices) + 1 ||
            choice_find(f->choices, c->thai) != (int)(c - f->choices) + 1)
            return "a choice stands twice";
    }
    return NULL;
}

static const char *lint_kind(const struct record *r, const struct field *f)
{
    (void)r;
    if ((kind_of(f) == KIND_REFERENCE) != (f->refers != ID_NONE))
        return "what it refers to and kind disagree";
    if ((kind_of(f) == KIND_RECORD) != (f->of != NULL))
        return "the record below and kind disagree";
    if (f->exactly && f->kind != KIND_LIST)
        return "only a list has an exact length";
    return NULL;
}

static const char *lint_size(const struct record *r, const struct field *f)
{
    if (f->kind == KIND_LIST && f->item_size != kind_size(f->item, f->of))
        return "the size of the items is not that of their record";
    if (f->offset < sizeof(struct place) || f->offset + kind_size(f->kind, f->of) > r->size)
        return "the member lies outside the record";
    return NULL;
}

/* What one word or number in the place of a record stands for. */
static const char *lint_bare(const struct record *r, const struct field *f)
{
    const struct field *bare = f->bare;
    (void)r;
    if (bare == NULL)
        return NULL;
    if (f->kind != KIND_RECORD || (bare->kind != KIND_NUMBER && bare->kind != KIND_CHOICE))
        return "only a record has a bare form, and that is a number or a word";
    if (bare->offset + kind_size(bare->kind, NULL) > f->of->size)
        return "the bare member lies outside its record";
    const char *fault = lint_names(f->of, bare);
    return fault ? fault : lint_choices(f->of, bare);
}

/* ---- flags ------------------------------------------------------------------------------------ */

static const char *lint_flags(const struct record *r, const struct field *f)
{
    (void)r;
    enum field_kind kind = kind_of(f);
    if ((f->flags & (FIELD_INTEGER | FIELD_MONEY | FIELD_WORDS)) && kind != KIND_NUMBER)
        return "a number's flag stands at something else";
    if ((f->flags & FIELD_KPI_UNIT) && kind != KIND_NUMBER && kind != KIND_YEAR_VALUE)
        return "a number's flag stands at something else";
    if (f->most && (kind != KIND_NUMBER || f->least > f->most))
        return "the range is empty, or of no number";
    if ((f->flags & FIELD_QUARTER) && kind != KIND_PERIOD)
        return "a period's flag stands at something else";
    if ((f->flags & FIELD_REQUIRED) && kind == KIND_FLAG)
        return "a yes or no is required, though absent means no";
    return NULL;
}

static const char *lint_id(const struct record *r, const struct field *f)
{
    if (!(f->flags & FIELD_ID))
        return NULL;
    if (r->id_kind == ID_NONE)
        return "an id stands in a record without a kind of ids";
    if (f->kind != KIND_TEXT || f->offset != offsetof(struct entity, id))
        return "the id is not that of an entity";
    return f->flags & FIELD_REQUIRED ? NULL : "an id is not required";
}

/* ---- the whole -------------------------------------------------------------------------------- */

/* In this order: the later ones take for granted what the earlier ones ask. */
static const char *(*const checks[])(const struct record *r, const struct field *f) = {
    lint_names, lint_help, lint_twins, lint_also, lint_choices, lint_kind, lint_size, lint_bare, lint_flags, lint_id,
};

static const char *lint_field(const struct record *r, const struct field *f)
{
    const char *fault = NULL;
    for (size_t i = 0; fault == NULL && i < sizeof checks / sizeof *checks; i++)
        fault = checks[i](r, f);
    return fault;
}

static const char *lint_record(const struct record *r)
{
    size_t ids = 0;
    if (is_empty(r->name) || is_empty(r->thai))
        return "the record lacks a name";
    if (r->count == 0 || r->count > FIELDS_MOST)
        return "the record has no fields, or too many";
    for (size_t i = 0; i < r->count; i++)
        ids += (r->fields[i].flags & FIELD_ID) != 0;
    return r->id_kind != ID_NONE && ids != 1 ? "a record with a kind of ids has not one id" : NULL;
}

const char *record_lint(struct arena *a, const struct record *r)
{
    const char *fault = lint_record(r);
    if (fault)
        return arena_format(a, "%s: %s", r->name ? r->name : "?", fault);
    for (const struct field *f = r->fields; f < r->fields + r->count; f++) {
        fault = lint_field(r, f);
        if (fault)
            return arena_format(a, "%s.%s: %s", r->name, f->name ? f->name : "?", fault);
        const char *below = f->of ? record_lint(a, f->of) : NULL;
        if (below)
            return below;
    }
    return NULL;
}
