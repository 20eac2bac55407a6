/* What the rules of the stage share. */
#include "rule.h"

#include <stdlib.h>
#include <string.h>

bool budget_is_said(const struct budget *b)
{
    return b->at.broken || b->none.v > 0 || !is_missing(b->amount.at);
}

bool references_found(const struct reference *items, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (!items[i].to)
            return false;
    }
    return true;
}

struct place place_or(const struct check *c, struct place inner, struct place outer)
{
    if (inner.line) /* a key with nothing after it is a place too */
        return inner;
    return outer.line ? outer : c->plan->at;
}

struct place entity_place(const struct entity *e)
{
    return is_missing(e->id.at) ? e->at : e->id.at;
}

const char *entity_name(const struct entity *e)
{
    return e->id.s ? e->id.s : "?";
}

struct diag *report_entity(struct check *c, const struct entity *e)
{
    return diag_quote(c->ds, c->code, entity_place(e), entity_name(e));
}

const char *number_shown(const struct check *c, struct decimal v)
{
    return decimal_text(c->ds->arena, v, 0, true);
}

const char *date_shown(const struct check *c, struct date d)
{
    return language_get() == THAI ? date_thai(c->ds->arena, d, false) : date_english(c->ds->arena, d);
}

void names_add(const struct check *c, struct names *names, const char *name)
{
    const char **slot = arena_grow(c->ds->arena, &names->items, &names->count, sizeof(const char *));
    *slot = name;
}

const char *names_text(const struct check *c, const struct names *names)
{
    size_t size = 0;
    if (names->count == 0)
        return NULL;
    for (size_t i = 0; i < names->count; i++)
        size += strlen(names->items[i]) + 2;
    char *text = arena_alloc(c->ds->arena, size), *end = text;
    for (size_t i = 0; i < names->count; i++) {
        end = stpcpy(end, i ? ", " : "");
        end = stpcpy(end, names->items[i]);
    }
    return text;
}

void bearers_add(const struct check *c, struct bearers *all, const struct text *name, const struct entity *entity)
{
    if (!name->s || !text_has_word(name->s))
        return;
    struct bearer *bearer = arena_grow(c->ds->arena, &all->items, &all->count, sizeof *bearer);
    *bearer = (struct bearer){.folded = text_fold(c->ds->arena, name->s), .name = name, .entity = entity};
}

/* By name, then in the plan's order. */
static int by_name(const void *left, const void *right)
{
    const struct bearer *a = left, *b = right;
    int order = strcmp(a->folded, b->folded);
    return order != 0 ? order : (a->entity > b->entity) - (a->entity < b->entity);
}

void bearers_compare(struct check *c, struct bearers *all,
                     void (*report)(struct check *c, const struct bearer *first, const struct bearer *again))
{
    if (all->count == 0)
        return;
    qsort(all->items, all->count, sizeof *all->items, by_name);
    for (size_t i = 1, first = 0; i < all->count; i++) {
        if (strcmp(all->items[i].folded, all->items[first].folded) == 0)
            report(c, &all->items[first], &all->items[i]);
        else
            first = i;
    }
}

const char *missing_keys(const struct check *c, const struct required *keys, size_t count)
{
    struct names missing = {.count = 0};
    for (size_t i = 0; i < count; i++)
        if (!keys[i].written)
            names_add(c, &missing, key_name(c, keys[i].path));
    return names_text(c, &missing);
}

/* The first id of a division; NULL: none has one. Of very many without ids, each finding would search all. */
static const char *division_id(const struct agency *agency)
{
    enum { SEARCHED = 100 };
    for (size_t i = 0; i < agency->divisions.count && i < SEARCHED; i++)
        if (agency->divisions.items[i].self.id.s)
            return agency->divisions.items[i].self.id.s;
    return NULL;
}

void help_owner(const struct check *c, struct diag *d, const char *path)
{
    const struct agency *agency = &c->plan->agency;
    const char *id = division_id(agency);
    if (id)
        diag_help(c->ds, d, "ระบุรหัสส่วนราชการไว้ที่ %s เช่น  %s", "name a division's id in %s, as in  %s", key_name(c, path),
                  key_value(c, path, id));
    else if (agency->divisions.count > 0)
        diag_help(c->ds, d, "ตั้งรหัสให้ส่วนราชการก่อน แล้วระบุรหัสไว้ที่ %s", "give the divisions ids, then name one in %s",
                  key_name(c, path));
    else
        diag_help(c->ds, d, "เพิ่มส่วนราชการไว้ที่ %s แล้วระบุรหัสไว้ที่ %s",
                  "declare the divisions in %s, then name a division's id in %s", key_place(c, "agency.divisions"),
                  key_name(c, path));
}

/* How each is written that is no plain text; of few keys all of them. */
static void help_missing(const struct check *c, struct diag *d, const struct required *keys, size_t count, bool all)
{
    for (size_t i = 0; i < count; i++) {
        const struct field *f = key_field(keys[i].path);
        if (keys[i].written)
            continue;
        if (f->kind == KIND_REFERENCE)
            help_owner(c, d, keys[i].path);
        else if (f->kind == KIND_LIST)
            diag_help(c->ds, d, "%s เป็นรายการ เช่น  %s", "%s is a list, as in  %s", field_name(c, f),
                      key_sample(c, keys[i].path, NULL));
        else if (f->bare)
            diag_help(c->ds, d, "เช่น  %s  ถ้าไม่มีเขียน  %s", "as in  %s; where there is none write  %s",
                      key_sample(c, keys[i].path, "amount"), key_value(c, keys[i].path, f->bare->choices[0].name));
        else if (all)
            diag_help(c->ds, d, "เช่น  %s", "as in  %s", key_sample(c, keys[i].path, NULL));
    }
}

void report_missing(struct check *c, const struct project *p, const struct required *keys, size_t count)
{
    enum { FEW = 3 };
    const char *id = entity_name(&p->self), *missing = missing_keys(c, keys, count);
    size_t lacking = 0;
    if (!missing)
        return;
    for (size_t i = 0; i < count; i++)
        lacking += !keys[i].written;
    struct diag *d = diag_report(c->ds, c->code, entity_place(&p->self), "'%s' ยังขาด %s", "'%s' lacks %s", id, missing);
    diag_help(c->ds, d, "เขียนหัวข้อที่ขาดไว้ที่โครงการ '%s'", "write the missing keys at project '%s'", id);
    help_missing(c, d, keys, count, lacking <= FEW);
}

void parts_add(const struct check *c, struct parts *p, const char *name, const struct number *n)
{
    if (is_missing(n->at))
        return;
    if (!n->ok) {
        p->unreadable = true;
        return;
    }
    struct part *part = arena_grow(c->ds->arena, &p->items, &p->count, sizeof *part);
    *part = (struct part){.at = n->at, .name = name ? name : "?", .v = n->v};
    p->sum = decimal_add(p->sum, n->v);
}

const char *parts_line(const struct check *c, const struct parts *p)
{
    struct names names = {.count = 0};
    EACH (part, *p)
        names_add(c, &names, arena_format(c->ds->arena, "'%s' %s", part->name, number_shown(c, part->v)));
    return names_text(c, &names);
}

void parts_note(const struct check *c, struct diag *d, const struct parts *p)
{
    if (p->count > PARTS_SHOWN) {
        const char *line = parts_line(c, p);
        diag_note(c->ds, d, (struct place){0}, "%s", "%s", line);
        return;
    }
    EACH (part, *p)
        diag_note(c->ds, d, part->at, "'%s' %s", "'%s' %s", part->name, number_shown(c, part->v));
}
