/* fields.c: mappings and lists into structs, driven by the field tables; input can nest no deeper than they do. */
#include "loader.h"

#include <assert.h>
#include <string.h>

#include "mend.h"
#include "syntax.h"

enum {
    MOST_FIELDS = 64,
    SHORT_VALUE = 120 /* bytes that fit a line of a finding */
};

/* What one mapping has been seen to hold. */
struct mapping {
    const struct record *record;
    void *out;
    uint64_t seen;            /* bit i: field i */
    struct place *first;      /* where its key stands */
    const struct field *last; /* the field read last */
    struct diag *split;       /* says that a value was split at its commas */
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

/* `{note: กว่า ๑๐,๐๐๐ คน}` likewise. A key that is only mistyped is no part of a text. */
static bool is_split_text(const struct mapping *m, const struct key *key, const struct event *value)
{
    bool text = m->last && (m->last->kind == KIND_TEXT || m->last->kind == KIND_MARKDOWN);
    const char *name;
    return key->flow && text && event_is_empty(value) && key->size > 0 && !record_nearest(m->record, key->s, &name);
}

/* The first part is reported for all. */
static void report_split(struct loader *l, struct mapping *m, const struct key *key, bool number)
{
    void *value = (char *)m->out + m->last->offset;
    struct place first = load_place(m->last->kind, value);
    const char *name = say(m->last->thai, m->last->name);
    if (!m->split) {
        m->split =
            diag_report(l->diags, D_LNG_UNKNOWN_FIELD, key->at,
                        number ? "'%s' เป็นส่วนหนึ่งของตัวเลขที่มีจุลภาคของ '%s'" : "'%s' เป็นส่วนหนึ่งของข้อความที่มีจุลภาคของ '%s'",
                        number ? "'%s' is a part of a number with commas, of '%s'"
                               : "'%s' is a part of a text with commas, of '%s'",
                        key->s, name);
        diag_help(l->diags, m->split,
                  number ? "ใส่เครื่องหมายคำพูดครอบตัวเลข หรือเขียนหัวข้อละบรรทัด"
                         : "ใส่เครื่องหมายคำพูดครอบข้อความทั้งหมด หรือเขียนหัวข้อละบรรทัด",
                  number ? "quote the number, or write one key a line"
                         : "quote the whole text, or write one key a line");
        if (number && first.line == key->at.line)
            mend_split_number(l->diags, m->split, first);
    }
    if (!number)
        mend_split_text(l->diags, m->split, first, key->at);
    load_broken(m->last->kind, value, number ? key->at : first);
}

/* Of two short values the author sees whether they differ. */
static void note_values(struct loader *l, struct diag *d, struct place first, const struct event *again)
{
    size_t size;
    if (first.line != first.end_line || again->kind != EVENT_SCALAR || again->size > SHORT_VALUE || again->size == 0)
        return;
    const char *written = source_text(l->diags, first, &size);
    if (size == 0 || size > SHORT_VALUE)
        return;
    const char *one = arena_copy(l->arena, written, size), *two = arena_copy(l->arena, again->s, again->size);
    if (strcmp(one, two) == 0)
        diag_note(l->diags, d, (struct place){0}, "ค่าเหมือนกัน: '%s'", "both say '%s'", one);
    else
        diag_note(l->diags, d, (struct place){0}, "ค่าต่างกัน: '%s' และ '%s'", "they differ: '%s' and '%s'", one, two);
}

/* Notes that the field was given; false: for the second time. */
static bool mark_seen(struct loader *l, struct mapping *m, const struct field *f, struct place key,
                      const struct event *value)
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
    if (f->kind != KIND_LIST && f->kind != KIND_RECORD)
        note_values(l, d, load_place(f->kind, field_of(f, m->out)), value);
    diag_help(l->diags, d, "เก็บไว้ที่เดียว แล้วลบอีกที่หนึ่ง", "keep one and delete the other");
    return false;
}

/* The field of a key that is no field's name; `value` is the event after it. */
static const struct field *unknown_key(struct loader *l, struct mapping *m, const struct key *key,
                                       const struct event *value)
{
    bool number = is_split_number(m, key, value);
    if (number || is_split_text(m, key, value)) {
        report_split(l, m, key, number);
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

/* A key whose sara am is taken apart means its field all the same; the rules about text say so. */
static void note_key(struct loader *l, const struct field *f, const struct event *e)
{
    if ((unsigned char)*e->s == 0xE0 && e->size != strlen(f->thai) && strstr(e->s, "\u0E4D"))
        load_note_text(l, NULL, arena_copy(l->arena, e->s, e->size), e->size, e->at);
}

static void read_pair(struct loader *l, struct mapping *m, const struct event *e, bool flow)
{
    struct key key = {.at = e->at, .size = e->size, .flow = flow, .seen = m->seen};
    if (e->size == 2 && memcmp(e->s, "<<", 2) == 0) {
        syntax_refuse(l->diags, key.at, YAML_FEATURE_MERGE, "<<");
        yaml_skip_quietly(l->yaml);
        return;
    }
    const struct field *f = e->refused ? NULL : record_field(m->record, e->s, e->size);
    if (f) {
        count_language(l, e->s);
        note_key(l, f, e);
    }
    bool refused = e->refused;
    if (!f)
        key.s = arena_copy(l->arena, e->s, e->size);
    const struct event *value = yaml_next(l->yaml);
    if (!f && !refused)
        f = unknown_key(l, m, &key, value);
    if (!f || !mark_seen(l, m, f, key.at, value)) {
        struct event first = *value;
        yaml_skip(l->yaml, &first);
        return;
    }
    m->last = f;
    m->split = NULL;
    if (m->record == &plan_record || m->record == &situation_record)
        l->section = f;
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
    l->top = r;
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
        diag_help(l->diags, d, "เช่น  %s: %s", "as in  %s: %s", load_key_name(l, f), load_example(l, f));
    }
}
