/* keys.c: what a key that is no field's name may have meant. */
#include "loader.h"

/* MOST_SEARCHES: for the nearest name; a file of nothing but unknown keys must not cost minutes. */
enum { MOST_MEANT = 4, SHORT_RECORD = 10, MOST_SEARCHES = 1000 };

/* Fields known by that other word; the one the value fits comes first. */
static unsigned also_known(const struct record *r, const char *key, const struct event *value,
                           const struct field **meant)
{
    unsigned n = 0;
    for (const struct field *f = record_also(r, key, NULL); f && n < MOST_MEANT; f = record_also(r, key, f))
        meant[n++] = f;
    for (unsigned i = 1; i < n; i++) {
        if ((value->kind == EVENT_LIST) != (meant[i]->kind == KIND_LIST))
            continue;
        if ((value->kind == EVENT_LIST) == (meant[0]->kind == KIND_LIST))
            break;
        const struct field *first = meant[0];
        meant[0] = meant[i];
        meant[i] = first;
    }
    return n;
}

static void help_all_keys(struct loader *l, struct diag *d, const struct record *r)
{
    if (r->count > SHORT_RECORD || l->searches > MOST_SEARCHES)
        return;
    const char *all = "";
    for (size_t i = 0; i < r->count; i++)
        all = arena_format(l->arena, "%s%s%s (%s)", all, i ? ", " : "", r->fields[i].name, r->fields[i].thai);
    diag_help(l->diags, d, "หัวข้อที่ใช้ได้: %s", "the keys here: %s", all);
}

const struct field *load_key(struct loader *l, const struct record *r, const struct key *key, const struct event *value)
{
    struct diag *d = diag_report(l->diags, D_LNG_UNKNOWN_FIELD, key->at, "'%s' ใน%s", "'%s' in the %s", key->s,
                                 say(r->thai, r->name));
    const struct field *meant[MOST_MEANT];
    unsigned n = also_known(r, key->s, value, meant);
    for (unsigned i = 0; i < n; i++)
        diag_help(l->diags, d, "หมายถึง '%s' (%s) หรือไม่", "did you mean '%s' (%s)?", meant[i]->name, meant[i]->thai);
    if (n)
        return meant[0];
    const char *name;
    const struct field *nearest = l->searches++ < MOST_SEARCHES ? record_nearest(r, key->s, &name) : NULL;
    if (nearest)
        diag_help(l->diags, d, "หมายถึง '%s' หรือไม่", "did you mean '%s'?", name);
    else
        help_all_keys(l, d, r);
    return nearest;
}
