/* What the rules of the stage share. */
#include "rule.h"

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

const char *key_name(const struct record *r, const char *key)
{
    const struct field *f = record_field(r, key, strlen(key));
    return say(f->thai, f->name);
}

const char *names_add(const struct check *c, const char *list, const char *name)
{
    return list ? arena_format(c->ds->arena, "%s, %s", list, name) : name;
}

void parts_add(struct parts *p, const char *name, const struct number *n)
{
    if (is_missing(n->at))
        return;
    if (!n->ok) {
        p->unreadable = true;
        return;
    }
    if (p->count < PARTS_SHOWN) {
        p->first[p->count] = (struct part){.at = n->at, .name = name ? name : "?", .v = n->v};
    }
    p->count++;
    p->sum = decimal_add(p->sum, n->v);
}

void parts_note(const struct check *c, struct diag *d, const struct parts *p)
{
    diag_note(c->ds, d, (struct place){0}, "รวมกันได้ %s", "the sum is %s", number_shown(c, p->sum));
    for (size_t i = 0; i < p->count && i < PARTS_SHOWN; i++) {
        const struct part *part = &p->first[i];
        diag_note(c->ds, d, part->at, "'%s' %s", "'%s' %s", part->name, number_shown(c, part->v));
    }
    if (p->count > PARTS_SHOWN) {
        diag_note(c->ds, d, (struct place){0}, "และอีก %zu รายการ", "and %zu more", p->count - PARTS_SHOWN);
    }
}
