/* What the rules of the stage share. */
#include "rule.h"

#include <stdlib.h>

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

const char *names_add(const struct check *c, const char *list, const char *name)
{
    return list ? arena_format(c->ds->arena, "%s, %s", list, name) : name;
}

const char *missing_keys(const struct check *c, const struct required *keys, size_t count)
{
    const char *missing = NULL;
    for (size_t i = 0; i < count; i++)
        if (!keys[i].written)
            missing = names_add(c, missing, key_name(c, keys[i].path));
    return missing;
}

void report_missing(struct check *c, const struct project *p, const char *missing)
{
    const char *id = entity_name(&p->self);
    if (!missing)
        return;
    struct diag *d = diag_report(c->ds, c->code, entity_place(&p->self), "'%s' ยังขาด %s", "'%s' lacks %s", id, missing);
    diag_help(c->ds, d, "เขียนหัวข้อที่ขาดไว้ที่โครงการ '%s'", "write the missing keys at project '%s'", id);
}

void help_owner(const struct check *c, struct diag *d, const char *path)
{
    const struct agency *agency = &c->plan->agency;
    if (agency->divisions.count > 0)
        diag_help(c->ds, d, "ระบุรหัสส่วนราชการไว้ที่ %s เช่น  %s", "name a division's id in %s, as in  %s", key_name(c, path),
                  key_value(c, path, entity_name(&agency->divisions.items[0].self)));
    else
        diag_help(c->ds, d, "เพิ่มส่วนราชการไว้ที่ %s แล้วระบุรหัสไว้ที่ %s",
                  "declare the divisions in %s, then name a division's id in %s", key_place(c, "agency.divisions"),
                  key_name(c, path));
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
    char *bytes = NULL;
    size_t size = 0;
    FILE *out = open_memstream(&bytes, &size);
    if (!out)
        machine_failed("หน่วยความจำไม่พอ", "out of memory");
    EACH (part, *p)
        fprintf(out, "%s'%s' %s", part == p->items ? "" : ", ", part->name, number_shown(c, part->v));
    if (fclose(out) != 0)
        machine_failed("หน่วยความจำไม่พอ", "out of memory");
    const char *line = arena_copy(c->ds->arena, bytes, size);
    free(bytes);
    return line;
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
