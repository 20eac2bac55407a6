/* kinds.c: what all kinds of values have in common - a place, being unreadable, being of the wrong kind. */
#include "loader.h"

#include <string.h>

/* Where the place stands in a value of this kind. */
static size_t place_offset(enum field_kind kind)
{
    static const size_t offsets[] = {
        [KIND_TEXT] = offsetof(struct text, at),
        [KIND_MARKDOWN] = offsetof(struct markdown, at),
        [KIND_PATH] = offsetof(struct path, at),
        [KIND_NUMBER] = offsetof(struct number, at),
        [KIND_YEAR] = offsetof(struct year, at),
        [KIND_DATE] = offsetof(struct date_value, at),
        [KIND_PERIOD] = offsetof(struct period_value, at),
        [KIND_CHOICE] = offsetof(struct choice, at),
        [KIND_FLAG] = offsetof(struct flag, at),
        [KIND_REFERENCE] = offsetof(struct reference, at),
        [KIND_DIMENSION] = offsetof(struct dimension_name, at),
        [KIND_UNIT] = offsetof(struct unit_name, at),
        [KIND_YEAR_VALUE] = offsetof(struct year_value, at),
        [KIND_RECORD] = 0,
        [KIND_LIST] = offsetof(struct list, at),
    };
    return offsets[kind];
}

struct place load_place(enum field_kind kind, const void *value)
{
    return *(const struct place *)((const char *)value + place_offset(kind));
}

static struct place *place_in(enum field_kind kind, void *out)
{
    return (struct place *)((char *)out + place_offset(kind));
}

void load_empty(enum field_kind kind, void *out, struct place key)
{
    struct place *place = place_in(kind, out);
    if (!is_missing(*place))
        return;
    *place = key;
    place->empty = true;
}

void load_broken(enum field_kind kind, void *out, struct place at)
{
    if (kind == KIND_NUMBER)
        ((struct number *)out)->ok = false;
    struct place *place = place_in(kind, out);
    *place = at;
    place->broken = true;
}

/* What the field must be, or have. */
static const char *kind_word(const struct field *f)
{
    if (f->kind == KIND_LIST && f->item != KIND_YEAR_VALUE)
        return say("เป็นรายการ", "a list");
    if (f->kind == KIND_RECORD || f->kind == KIND_LIST)
        return say("มีหัวข้อย่อย", "a map of keys");
    if (f->kind == KIND_NUMBER)
        return say("เป็นตัวเลข", "a number");
    return say("เป็นข้อความ", "a text");
}

static const char *met_word(enum event_kind met)
{
    if (met == EVENT_LIST)
        return say("รายการ", "a list");
    return met == EVENT_MAPPING ? say("หัวข้อย่อย", "a map of keys") : say("ค่าเดียว", "a single value");
}

const char *load_key_name(const struct loader *l, const struct field *f)
{
    return l->thai_keys > l->english_keys ? f->thai : f->name;
}

/* The field whose English key stands at s, with a colon behind it; NULL: none. */
static const struct field *key_in_example(const struct record *r, const char *example, const char *s, size_t *size)
{
    *size = strspn(s, "abcdefghijklmnopqrstuvwxyz_");
    bool begins = s > example && strchr("{ ", s[-1]);
    return begins && *size > 0 && s[*size] == ':' ? record_field(r, s, *size) : NULL;
}

const char *load_example(const struct loader *l, const struct field *f)
{
    const char *done = f->example, *text = "";
    if (!f->of || load_key_name(l, f) == f->name)
        return f->example;
    for (const char *s = f->example; *s; s++) {
        size_t size;
        const struct field *key = key_in_example(f->of, f->example, s, &size);
        if (!key)
            continue;
        text = arena_format(l->arena, "%s%.*s%s", text, (int)(s - done), done, key->thai);
        done = s + size;
    }
    return arena_format(l->arena, "%s%s", text, done);
}

const char *load_field_name(const struct loader *l, const struct field *f)
{
    const char *key = load_key_name(l, f);
    return arena_format(l->arena, "'%s' (%s)", key, key == f->name ? f->thai : f->name);
}

/* The field of a record that a bare value was most likely meant for: a number's, or that of the first required text. */
static const struct field *field_meant(struct loader *l, const struct record *r, const char *value)
{
    struct decimal number;
    enum field_kind kind = reading_ok(number_read(l->arena, value, true, &number)) ? KIND_NUMBER : KIND_TEXT;
    const struct field *first = NULL;
    for (const struct field *f = r->fields; f < r->fields + r->count; f++) {
        if (f->kind != kind)
            continue;
        if (f->flags & FIELD_REQUIRED || kind == KIND_NUMBER)
            return f;
        first = first ? first : f;
    }
    return first;
}

/* `budget: 500,000` where a map belongs: the value under the key it was meant for, or the bare word. */
static void help_map(struct loader *l, struct diag *d, const struct field *f, const char *value)
{
    const struct field *inner = field_meant(l, f->of, value);
    if (inner)
        diag_help(l->diags, d,
                  "เขียน  %s: %s  ในบรรทัดใต้  %s:", "write  %s: %s  on the line below  %s:", load_key_name(l, inner),
                  value, load_key_name(l, f));
    else
        diag_help(l->diags, d, "เช่น  %s: %s", "as in  %s: %s", load_key_name(l, f), load_example(l, f));
    if (f->bare && f->bare->kind == KIND_CHOICE)
        diag_help(l->diags, d, "ถ้าไม่มี เขียน  %s: %s", "where there is none, write  %s: %s", load_key_name(l, f),
                  choice_all(l->arena, f->bare->choices));
}

/* Up to the brace that closes the first one. */
static size_t map_size(const char *map)
{
    size_t size = 0;
    int depth = 0;
    do
        depth += (map[size] == '{') - (map[size] == '}');
    while (map[size++] && depth > 0);
    return size;
}

/* The first item of "[G1, G2]" or "[{id: M1, text: ...}]". */
static const char *first_item(struct arena *a, const char *list)
{
    list += *list == '[';
    return arena_copy(a, list, *list == '{' ? map_size(list) : strcspn(list, ",]"));
}

static void help_list(struct loader *l, struct diag *d, const struct field *f, const char *value)
{
    const char *item = *value && f->item != KIND_RECORD ? value : f->example;
    diag_help(l->diags, d, "เขียนข้อละบรรทัด ขึ้นต้นด้วยขีดและช่องว่าง เช่น  - %s",
              "write one item a line after a dash and a space, as in  - %s", first_item(l->arena, item));
}

struct diag *load_wrong_kind(struct loader *l, const struct field *f, const struct event *met)
{
    bool item = f->kind == KIND_LIST && f->item == KIND_RECORD && met->kind != EVENT_MAPPING;
    const char *wanted = item ? say("เป็นรายการ แต่ละข้อมีหัวข้อย่อย", "a list of maps") : kind_word(f);
    struct diag *d = diag_report(l->diags, D_LNG_KIND, met->at, "'%s' (%s) ต้อง%s แต่พบ%s", "'%s' (%s) takes %s, not %s",
                                 f->name, f->thai, wanted, met_word(met->kind));
    const char *value = met->kind == EVENT_SCALAR ? arena_copy(l->arena, met->s, met->size) : "";
    if (f->kind == KIND_LIST && f->item != KIND_YEAR_VALUE)
        help_list(l, d, f, value);
    else if (f->kind == KIND_RECORD && *value)
        help_map(l, d, f, value);
    else if (f->kind == KIND_MARKDOWN && met->kind == EVENT_LIST)
        diag_help(l->diags, d, "ถ้าเป็นรายการในข้อความ เขียน  %s: |  แล้วคงขีดไว้ในบรรทัดถัดไป",
                  "for a list inside the text write  %s: |  and keep the dashes below it", load_key_name(l, f));
    else
        diag_help(l->diags, d, "เช่น  %s: %s", "as in  %s: %s", load_key_name(l, f), load_example(l, f));
    return d;
}

void load_skip_wrong(struct loader *l, const struct field *f, const struct event *first)
{
    yaml_skip(l->yaml, first);
    if (!first->refused && !yaml_failed(l->yaml))
        load_wrong_kind(l, f, first);
}

void load_note_text(struct loader *l, const struct field *f, const char *s, size_t size, struct place at)
{
    unsigned suspects = l->scanner ? text_suspects(l->scanner, s, size) : 0;
    if (!suspects)
        return;
    struct plan_text *t = arena_grow(l->arena, &l->texts, &l->text_count, sizeof *t);
    *t = (struct plan_text){.s = s, .at = at, .field = f, .section = l->section, .suspects = suspects};
}
