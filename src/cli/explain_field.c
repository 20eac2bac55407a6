/* explain_field.c: explains the fields of a plan from their tables. */
#include "explain.h"

#include <string.h>

#include <bmaplan/text.h>

/* A field at its place in the plan: "kpis.target". */
struct spot {
    struct spot *next;
    const struct spot *parent; /* NULL at the top */
    const struct record *record;
    const struct field *field;
    struct bilingual path;
};
struct spots {
    struct spot *first, **last;
};

/* ---- all fields, and those of a name ---- */

static const char *join(struct arena *a, const char *path, const char *name)
{
    return *path ? arena_format(a, "%s.%s", path, name) : name;
}

static void gather(struct arena *a, struct spots *all, const struct record *r, const struct spot *parent)
{
    for (const struct field *f = r->fields; f < r->fields + r->count; f++) {
        struct spot *s = arena_alloc(a, sizeof *s);
        *s = (struct spot){.parent = parent, .record = r, .field = f};
        s->path = (struct bilingual){join(a, parent ? parent->path.thai : "", f->thai),
                                     join(a, parent ? parent->path.english : "", f->name)};
        *all->last = s;
        all->last = &s->next;
        if (f->of)
            gather(a, all, f->of, s);
    }
}

static struct spots all_spots(struct arena *a)
{
    struct spots *all = arena_alloc(a, sizeof *all);
    all->last = &all->first;
    gather(a, all, &plan_record, NULL);
    return *all;
}

/* Does the path end so, in either language? *whole: it is nothing else. */
static bool is_named(const struct spot *s, const char *name, bool *whole)
{
    const char *end = name + strlen(name);
    for (; s; s = s->parent) {
        const char *begin = end;
        while (begin > name && begin[-1] != '.')
            begin--;
        if (record_field(s->record, begin, (size_t)(end - begin)) != s->field)
            return false;
        *whole = begin == name && !s->parent;
        if (begin == name)
            return true;
        end = begin - 1;
    }
    return false;
}

/* Is the field also called so by officers? */
static bool is_also_named(const struct spot *s, const char *name)
{
    const struct field *f = NULL;
    while ((f = record_also(s->record, name, f)) != NULL)
        if (f == s->field)
            return true;
    return false;
}

/* ---- one of them ---- */

static void explain_choices(struct explainer *x, const struct choice_name *choices)
{
    static const struct listing_column columns[] = {
        {.key = "english", .heading = {"อังกฤษ", "English"}},
        {.key = "thai", .heading = {"ไทย", "Thai"}},
        {.key = NULL},
    };
    struct listing g = {.columns = columns};
    for (const struct choice_name *c = choices; c && c->name; c++) {
        listing_add(x, &g, as_written(c->name));
        listing_add(x, &g, as_written(c->thai));
    }
    explain_listing(x, "choices", (struct bilingual){"ค่าที่เลือกได้", "Values"}, &g);
}

static void explain_inner(struct explainer *x, const struct record *r)
{
    static const struct listing_column columns[] = {
        {.key = "english", .heading = {"อังกฤษ", "English"}},
        {.key = "thai", .heading = {"ไทย", "Thai"}},
        {.key = "takes", .heading = {"ชนิด", "takes"}},
        {.key = "help", .heading = {"ความหมาย", "meaning"}},
        {.key = NULL},
    };
    struct listing g = {.columns = columns};
    for (const struct field *f = r->fields; f < r->fields + r->count; f++) {
        listing_add(x, &g, as_written(f->name));
        listing_add(x, &g, as_written(f->thai));
        listing_add(x, &g, field_takes(x->arena, f));
        listing_add(x, &g, (struct bilingual){f->help, f->help_en});
    }
    explain_listing(x, "fields", (struct bilingual){"หัวข้อย่อย", "Keys"}, &g);
}

static void explain_field(struct explainer *x, const struct spot *s)
{
    const struct field *f = s->field;
    explain_begin(x, "field", s->path.english, (struct bilingual){f->help, f->help_en});
    explain_fact(x, "thai", (struct bilingual){"ชื่อไทย", "in Thai"}, as_written(s->path.thai));
    explain_fact(x, "takes", (struct bilingual){"ชนิด", "takes"}, field_takes(x->arena, f));
    explain_fact(x, "example", (struct bilingual){"ตัวอย่าง", "example"},
                 as_written(arena_format(x->arena, "%s: %s", f->name, f->example)));
    explain_words(x, "also", (struct bilingual){"คำอื่นที่ใช้เรียก", "also called"}, field_other_words(x->arena, f));
    explain_choices(x, f->choices);
    if (f->of)
        explain_inner(x, f->of);
    explain_end(x);
}

/* ---- by name ---- */

/* Those that a name means. */
struct found {
    const struct spot **items;
    size_t count;
};

static void add_found(struct explainer *x, struct found *all, const struct spot *s)
{
    *(const struct spot **)arena_grow(x->arena, &all->items, &all->count, sizeof(const struct spot *)) = s;
}

static void explain_several(struct explainer *x, struct bilingual title, const char *name, const struct found *all)
{
    static const struct listing_column columns[] = {
        {.key = "english", .heading = {"อังกฤษ", "English"}},
        {.key = "thai", .heading = {"ไทย", "Thai"}},
        {.key = "help", .heading = {"ความหมาย", "meaning"}},
        {.key = NULL},
    };
    struct listing g = {.columns = columns};
    const struct spot *first = all->items[0];
    for (size_t i = 0; i < all->count; i++) {
        const struct spot *s = all->items[i];
        listing_add(x, &g, as_written(s->path.english));
        listing_add(x, &g, as_written(s->path.thai));
        listing_add(x, &g, (struct bilingual){s->field->help, s->field->help_en});
    }
    explain_begin(x, "fields", name, title);
    explain_listing(x, "fields", as_written(NULL), &g);
    explain_hint(x, arena_format(x->arena, "ระบุให้ครบ เช่น  bmaplan explain %s", first->path.thai),
                 arena_format(x->arena, "Name one of them in full, as in  bmaplan explain %s", first->path.english));
    explain_end(x);
}

static size_t explain_found(struct explainer *x, struct bilingual title, const char *name, const struct found *all)
{
    if (all->count == 1)
        explain_field(x, all->items[0]);
    else if (all->count > 1)
        explain_several(x, title, name, all);
    return all->count > 0;
}

static const struct bilingual of_this_name = {"หัวข้อที่ใช้ชื่อนี้", "fields of this name"};

/* "kpis[].target" -> "kpis.target" */
static char *without_brackets(struct arena *a, const char *name)
{
    char *copy = arena_copy(a, name, strlen(name)), *out = copy;
    for (; *name; name++)
        if (*name != '[' && *name != ']')
            *out++ = *name;
    *out = '\0';
    return copy;
}

/* The one whose whole path it is comes first, with all that there is to say. */
size_t explain_fields(struct explainer *x, const char *name)
{
    const char *plain = without_brackets(x->arena, name);
    struct spots all = all_spots(x->arena);
    const struct spot *exact = NULL;
    struct found found = {0};
    for (const struct spot *s = all.first; s; s = s->next) {
        bool whole = false;
        if (is_named(s, plain, &whole) && whole)
            exact = s;
        else if (is_named(s, plain, &whole))
            add_found(x, &found, s);
    }
    if (!exact)
        return explain_found(x, of_this_name, name, &found);
    explain_field(x, exact);
    if (found.count > 0)
        explain_several(x, (struct bilingual){"หัวข้ออื่นที่ใช้ชื่อนี้", "other fields of this name"}, name, &found);
    return 1;
}

size_t explain_other_words(struct explainer *x, const char *name)
{
    struct spots all = all_spots(x->arena);
    struct found found = {0};
    for (const struct spot *s = all.first; s; s = s->next)
        if (is_also_named(s, name))
            add_found(x, &found, s);
    return explain_found(x, of_this_name, name, &found);
}

size_t explain_choice(struct explainer *x, const char *name)
{
    struct spots all = all_spots(x->arena);
    struct found found = {0};
    for (const struct spot *s = all.first; s; s = s->next)
        if (s->field->choices && choice_find(s->field->choices, name))
            add_found(x, &found, s);
    return explain_found(x, (struct bilingual){"หัวข้อที่ใช้ค่านี้", "fields that take this value"}, name, &found);
}

void fields_near(struct explainer *x, struct nearest *n)
{
    struct spots all = all_spots(x->arena);
    for (const struct spot *s = all.first; s; s = s->next) {
        nearest_try(n, s->path.english);
        nearest_try(n, s->path.thai);
        nearest_try(n, s->field->name);
        nearest_try(n, s->field->thai);
        const char *rest = s->field->also;
        for (const char *word; (word = field_next_word(x->arena, &rest)) != NULL;)
            nearest_try(n, word);
    }
}
