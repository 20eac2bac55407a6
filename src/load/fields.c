/* fields.c: mappings and lists into structs, driven by the field tables; input can nest no deeper than they do. */
#include "loader.h"

#include <assert.h>
#include <string.h>

#include "syntax.h"

enum { MOST_FIELDS = 64 };

/* What one mapping has been seen to hold. */
struct mapping {
    const struct record *record;
    void *out;
    uint64_t seen;            /* bit i: field i */
    struct place *first;      /* where its key stands */
    const struct field *last; /* the field read last */
    bool split;               /* a number was split at its commas, and reported */
};

static void load_value(struct loader *l, const struct field *f, void *out, struct place key, const struct event *e);

static void read_pairs(struct loader *l, struct mapping *m, bool flow);

void load_mapping(struct loader *l, const struct record *r, void *out, struct place at, bool flow)
{
    struct place first[MOST_FIELDS];
    struct mapping m = {.record = r, .out = out, .first = first};
    *(struct place *)out = at;
    read_pairs(l, &m, flow);
    load_required(l, r, out, m.seen);
}

/* ---- a value of any kind ---- */

static void load_unfit(struct loader *l, const struct field *f, void *out, const struct event *e)
{
    struct event first = *e;
    load_skip_wrong(l, f, &first);
    load_broken(f->kind, out, first.at);
}

static void load_record(struct loader *l, const struct field *f, void *out, struct place key, const struct event *e)
{
    if (e->kind == EVENT_MAPPING) {
        load_mapping(l, f->of, out, key, e->flow);
        return;
    }
    const struct field *bare = f->bare;
    bool fits = bare && e->kind == EVENT_SCALAR && !e->refused &&
                (bare->kind != KIND_CHOICE || choice_find(bare->choices, e->s) != 0);
    if (!fits) {
        load_unfit(l, f, out, e);
        return;
    }
    *(struct place *)out = e->at;
    load_scalar(l, bare, bare->kind, (char *)out + bare->offset, e);
}

static void load_value(struct loader *l, const struct field *f, void *out, struct place key, const struct event *e)
{
    if (event_is_empty(e)) {
        load_empty(f->kind, out, key);
        return;
    }
    if (f->kind == KIND_LIST && f->item == KIND_YEAR_VALUE)
        load_years(l, f, out, key, e);
    else if (f->kind == KIND_LIST)
        load_list(l, f, out, key, e);
    else if (f->kind == KIND_RECORD)
        load_record(l, f, out, key, e);
    else if (e->kind == EVENT_SCALAR)
        load_scalar(l, f, f->kind, out, e);
    else
        load_unfit(l, f, out, e);
}

/* ---- keys of a mapping ---- */

/* `{amount: 1,500,000.50}`: YAML reads amount 1 and the keys 500 and 000.50, which have no values. */
static bool is_split_number(const struct mapping *m, const struct key *key, const struct event *value)
{
    return key->flow && m->last && event_is_empty(value) && key->size > 0 &&
           strspn(key->s, "0123456789.-") == key->size;
}

static void report_split(struct loader *l, struct mapping *m, const struct key *key)
{
    if (m->split)
        return;
    m->split = true;
    const char *name = say(m->last->thai, m->last->name);
    struct diag *d = diag_report(l->diags, D_LNG_UNKNOWN_FIELD, key->at, "'%s' เป็นส่วนหนึ่งของตัวเลขที่มีจุลภาคของ '%s'",
                                 "'%s' is a part of a number with commas, of '%s'", key->s, name);
    diag_help(l->diags, d, "ใส่เครื่องหมายคำพูดครอบตัวเลข หรือเขียนหัวข้อละบรรทัด", "quote the number, or write one key a line");
    load_broken(m->last->kind, (char *)m->out + m->last->offset, key->at);
}

/* Notes that the field was given; false: for the second time. */
static bool mark_seen(struct loader *l, struct mapping *m, const struct field *f, struct place key)
{
    size_t i = (size_t)(f - m->record->fields);
    assert(i < MOST_FIELDS);
    uint64_t bit = UINT64_C(1) << i;
    if (!(m->seen & bit)) {
        m->seen |= bit;
        m->first[i] = key;
        return true;
    }
    struct diag *d = diag_report(l->diags, D_LNG_TWICE, key, "'%s' (%s)", "'%s' (%s)", f->name, f->thai);
    diag_note(l->diags, d, m->first[i], "เขียนครั้งแรกที่นี่", "given first here");
    diag_help(l->diags, d, "เก็บไว้ที่เดียว แล้วลบอีกที่หนึ่ง", "keep one and delete the other");
    return false;
}

/* The field of a key that is no field's name; `value` is the event after it. */
static const struct field *unknown_key(struct loader *l, struct mapping *m, const struct key *key,
                                       const struct event *value)
{
    if (is_split_number(m, key, value)) {
        report_split(l, m, key);
        return NULL;
    }
    const struct field *f = load_key(l, m->record, key, value);
    bool free = f && !(m->seen & UINT64_C(1) << (f - m->record->fields));
    return free ? f : NULL;
}

/* Thai letters begin with the byte 0xE0. */
static void count_language(struct loader *l, const char *key)
{
    if ((unsigned char)*key == 0xE0)
        l->thai_keys++;
    else
        l->english_keys++;
}

static void read_pair(struct loader *l, struct mapping *m, const struct event *e, bool flow)
{
    struct key key = {.at = e->at, .size = e->size, .flow = flow};
    if (e->size == 2 && memcmp(e->s, "<<", 2) == 0) {
        syntax_refuse(l->diags, key.at, YAML_FEATURE_MERGE, "<<");
        yaml_skip_quietly(l->yaml);
        return;
    }
    const struct field *f = e->refused ? NULL : record_field(m->record, e->s, e->size);
    if (f)
        count_language(l, e->s);
    bool refused = e->refused;
    if (!f)
        key.s = arena_copy(l->arena, e->s, e->size);
    const struct event *value = yaml_next(l->yaml);
    if (!f && !refused)
        f = unknown_key(l, m, &key, value);
    if (!f || !mark_seen(l, m, f, key.at)) {
        struct event first = *value;
        yaml_skip(l->yaml, &first);
        return;
    }
    m->last = f;
    /* A further file adds to the lists of the top record; everything else stands once. */
    load_value(l, f, (char *)m->out + f->offset, key.at, value);
}

static void read_pairs(struct loader *l, struct mapping *m, bool flow)
{
    const struct event *e;
    while ((e = yaml_next(l->yaml))->kind != EVENT_MAPPING_END && e->kind != EVENT_END) {
        if (e->kind == EVENT_SCALAR) {
            read_pair(l, m, e, flow);
            continue;
        }
        struct event first = *e;
        diag_report(l->diags, D_LNG_KIND, e->at, "ชื่อหัวข้อต้องเป็นข้อความ", "a key must be a text");
        yaml_skip(l->yaml, &first);
        first = *yaml_next(l->yaml);
        yaml_skip(l->yaml, &first);
    }
}

/* Lists may be given once in each file: their bits are forgotten between files. */
static uint64_t lists_of(const struct record *r)
{
    uint64_t lists = 0;
    for (size_t i = 0; i < r->count; i++)
        if (r->fields[i].kind == KIND_LIST)
            lists |= UINT64_C(1) << i;
    return lists;
}

void load_top(struct loader *l, const struct record *r, void *out)
{
    assert(r->count <= MOST_FIELDS);
    if (!l->first)
        l->first = arena_alloc(l->arena, MOST_FIELDS * sizeof *l->first);
    struct mapping m = {.record = r, .out = out, .first = l->first, .seen = l->seen & ~lists_of(r)};
    const struct event *e = yaml_next(l->yaml);
    if (e->kind == EVENT_MAPPING) {
        read_pairs(l, &m, e->flow);
        l->seen |= m.seen;
    } else if (e->kind != EVENT_END && !event_is_empty(e)) {
        struct diag *d = diag_report(l->diags, D_LNG_KIND, e->at, "ไฟล์ต้องขึ้นต้นด้วยหัวข้อ", "a file begins with keys");
        diag_help(l->diags, d, "เขียน  หัวข้อ: ค่า  ทีละบรรทัด", "write  key: value,  one a line");
        l->failed = true;
        return;
    }
    while (e->kind != EVENT_END)
        e = yaml_next(l->yaml);
    l->failed |= yaml_failed(l->yaml);
}

void load_required(struct loader *l, const struct record *r, const void *out, uint64_t seen)
{
    if (l->failed || yaml_failed(l->yaml))
        return;
    struct place at = *(const struct place *)out;
    if (r->id_kind != ID_NONE && ((const struct entity *)out)->id.s)
        at = ((const struct entity *)out)->id.at;
    for (size_t i = 0; i < r->count; i++) {
        const struct field *f = &r->fields[i];
        if (!(f->flags & FIELD_REQUIRED))
            continue;
        bool given = (seen & UINT64_C(1) << i) && !is_missing(load_place(f->kind, field_of(f, out)));
        if (given)
            continue;
        struct diag *d = diag_report(l->diags, D_LNG_REQUIRED, at, "'%s' (%s) ของ%s", "'%s' (%s) of the %s", f->name,
                                     f->thai, say(r->thai, r->name));
        diag_help(l->diags, d, "เช่น  %s: %s", "as in  %s: %s", load_key_name(l, f), f->example);
    }
}
