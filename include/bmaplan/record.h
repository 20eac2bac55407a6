/* record: what a plan is made of - values that know their place, and tables that describe structs of them. The loader,
 * did-you-mean, the rule engine's walk, the lint test and every printed reference read the same rows. */
#ifndef BMAPLAN_RECORD_H
#define BMAPLAN_RECORD_H

#include <bmaplan/diag.h>
#include <bmaplan/text.h>

/* ---- values: one C type a kind ------------------------------------------------------------- */

struct text      { const char *s; struct place at; };           /* as written; NULL: none */
struct markdown  { const char *s; struct place at; };           /* CommonMark with GFM tables */
struct path      { const char *s; struct place at; };           /* relative to the file that holds it (at.file) */
struct number    { struct decimal v; const char *s; bool ok; struct place at; }; /* s as written; ok: v holds it */
struct year      { int v; struct place at; };                   /* B.E.; 0: none */
struct date_value { struct date v; struct place at; };           /* v.day 0: none */
struct period_value { struct period v; struct place at; };         /* a month or a quarter; v.year 0: none */
struct choice    { int v; struct place at; };                   /* 1 is the first of field.choices; 0: none */
struct flag      { bool v; struct place at; };
struct reference { const char *id; const void *to; struct place at; }; /* to: the record, NULL while unresolved */
struct dimension_name { const char *s; const struct dimension *to; struct place at; }; /* of the edition */
struct unit_name { const char *s; const struct unit *to; struct place at; }; /* of the plan's units or the edition */
struct year_value { struct place at; struct year year; struct number value; };

/* A list; `at` is the place of its key. Every list has this layout (struct list). */
#define LIST_OF(T) struct { T *items; size_t count; struct place at; }
struct list { void *items; size_t count; struct place at; };

/* for each `v`, a pointer to a const item */
#define EACH(v, list) \
    for (const __typeof__(*(list).items) *v = (list).items; v && v < (list).items + (list).count; v++)

/* Every record struct begins with its place; one that has an id begins with a struct entity. */
struct entity {
    struct place at;
    struct text id;
    struct link *users; /* who names this record, in the order of the files */
};
struct link {
    struct link *next;
    const struct record *record; /* kind of the record that holds the reference ... */
    const void *user;            /* ... the nearest one with an id of its own, or the top one */
    const struct field *field;
    struct place at;
};

/* ---- fields -------------------------------------------------------------------------------- */

enum field_kind {
    KIND_TEXT, KIND_MARKDOWN, KIND_PATH, KIND_NUMBER, KIND_YEAR, KIND_DATE, KIND_PERIOD, KIND_CHOICE, KIND_FLAG,
    KIND_REFERENCE, KIND_DIMENSION, KIND_UNIT, KIND_YEAR_VALUE, KIND_RECORD, KIND_LIST
};

/* Kinds of ids: unique in their kind, and what a reference may name. */
enum id_kind {
    ID_NONE, ID_DIVISION, ID_MISSION, ID_OBJECTIVE, ID_GOAL, ID_SWOT, ID_AREA, ID_MEASURE, ID_ALIGNMENT, ID_KPI,
    ID_PROJECT, ID_RISK, ID_EVIDENCE, ID_COUNT
};

enum field_flags {
    FIELD_REQUIRED = 1 << 0,
    FIELD_ID       = 1 << 1, /* text without spaces, unique in the record's id kind */
    FIELD_INTEGER  = 1 << 2, /* a number without a fraction */
    FIELD_MONEY    = 1 << 3, /* in baht: a trailing ".-" is accepted */
    FIELD_WORDS    = 1 << 4, /* words in a number are kept for a rule to judge (KPI003), not LNG007 */
    FIELD_QUARTER  = 1 << 5, /* a period that must be a quarter */
    FIELD_ONE_FILE = 1 << 6, /* top level: may stand in the main file only, or anywhere but once */
    FIELD_KPI_UNIT = 1 << 7  /* in the unit of a KPI, which may be baht: a trailing ".-" is accepted */
};

/* One value of a choice. */
struct choice_name {
    const char *name, *thai;
};

struct field {
    const char *name, *thai;   /* the key, in both languages */
    enum field_kind kind;      /* from the member's C type */
    enum field_kind item;      /* KIND_LIST: the kind of its items */
    unsigned flags;
    size_t offset;
    size_t item_size;          /* KIND_LIST */
    const struct record *of;   /* KIND_RECORD, and a list of records */
    const struct choice_name *choices; /* ends with a NULL name */
    enum id_kind refers;       /* KIND_REFERENCE */
    unsigned exactly;          /* a list of exactly so many; 0: any */
    int least, most;           /* a number's range where most > 0 */
    const struct field *bare;  /* KIND_RECORD: what a bare word or number in its place stands for (target, budget) */
    const char *help, *help_en; /* one sentence each */
    const char *example;       /* as YAML, on one line */
    const char *also;          /* other words officers use, separated by '|': did-you-mean knows them */
};

struct record {
    const char *name, *thai; /* "kpi", "ตัวชี้วัด": for messages */
    size_t size;
    const struct field *fields;
    size_t count;
    enum id_kind id_kind;    /* ID_NONE: no id, and no struct entity */
};

/* A member of an unknown type does not compile, and a wrong kind cannot be written. */
#define KIND_OF(lvalue) _Generic((lvalue), \
    struct text: KIND_TEXT, struct markdown: KIND_MARKDOWN, struct path: KIND_PATH, struct number: KIND_NUMBER, \
    struct year: KIND_YEAR, struct date_value: KIND_DATE, struct period_value: KIND_PERIOD, struct choice: KIND_CHOICE, \
    struct flag: KIND_FLAG, struct reference: KIND_REFERENCE, struct dimension_name: KIND_DIMENSION, \
    struct unit_name: KIND_UNIT, struct year_value: KIND_YEAR_VALUE, default: KIND_RECORD)
#define MEMBER(T, m) (((T *)0)->m)

#define FIELD(T, m, key, key_thai, ...) \
    { .name = key, .thai = key_thai, .kind = KIND_OF(MEMBER(T, m)), .offset = offsetof(T, m), __VA_ARGS__ }
#define LIST(T, m, key, key_thai, ...) \
    { .name = key, .thai = key_thai, .kind = KIND_LIST, .item = KIND_OF(*MEMBER(T, m.items)), \
      .offset = offsetof(T, m), .item_size = sizeof *MEMBER(T, m.items), __VA_ARGS__ }
#define RECORD(T, rows, ...) { .size = sizeof(T), .fields = (rows), .count = sizeof(rows) / sizeof *(rows), __VA_ARGS__ }

/* The field of this key in either language (digits and sara am folded), or NULL. */
const struct field *record_field(const struct record *r, const char *key, size_t size);
/* The field whose English, Thai or other name is nearest, or NULL; *name is the spelling to suggest, in the script of
 * the key. */
const struct field *record_nearest(const struct record *r, const char *key, const char **name);
/* The next field after `after` (NULL: from the first) that officers also call by this word; NULL if there is none. */
const struct field *record_also(const struct record *r, const char *key, const struct field *after);
/* The choice of this word (1 is the first), 0 if none. */
int choice_find(const struct choice_name *choices, const char *word);
/* The nearest choice as it may be written, or NULL. */
const char *choice_nearest(const struct choice_name *choices, const char *word);
/* "increase/ยิ่งมากยิ่งดี, ..." */
const char *choice_all(struct arena *a, const struct choice_name *choices);
/* "kpis", "ตัวชี้วัด": the word for a kind of id, in the user's language. */
const char *id_kind_name(enum id_kind kind);
/* Where a field lies in a record. */
static inline const void *field_of(const struct field *f, const void *record)
{
    return (const char *)record + f->offset;
}
/* A list's generic view. */
struct list list_of(const struct field *f, const void *record);

/* Calls visit for root and for every record below it, parents first; the table says what contains what. A single record
 * that was not written, or could not be read, is passed over with all below it. */
typedef void record_visitor(void *context, const struct record *record, const void *value);
void record_walk(const struct record *root, const void *value, record_visitor *visit, void *context);

/* NULL, or what is wrong with the table and those below it: help missing, names twice, sizes that differ. */
const char *record_lint(struct arena *a, const struct record *r);

#endif
