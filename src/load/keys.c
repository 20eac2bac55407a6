/* keys.c: what a key that is no field's name may have meant. */
#include "loader.h"

#include <string.h>

/* MOST_SEARCHES: for the nearest name; a file of nothing but unknown keys must not cost minutes. */
enum { MOST_MEANT = 4, SHORT_RECORD = 10, MOST_SEARCHES = 1000 };

/* Fields known by that other word: those that the value fits, all where it fits none. */
static unsigned also_known(const struct record *r, const char *key, const struct event *value,
                           const struct field **meant)
{
    unsigned n = 0, fit = 0;
    for (const struct field *f = record_also(r, key, NULL); f && n < MOST_MEANT; f = record_also(r, key, f))
        meant[n++] = f;
    for (unsigned i = 0; i < n; i++)
        if (load_is_shaped(meant[i], value->kind))
            meant[fit++] = meant[i];
    return fit > 0 ? fit : n;
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

/* The key in the place of the one that was written, unless that stands in the mapping already. */
static void mend_key(struct loader *l, struct diag *d, const struct record *r, const struct key *key,
                     const struct field *f)
{
    bool thai = (unsigned char)*key->s == 0xE0; /* the first byte of every Thai letter */
    bool certain = f == record_also(r, key->s, NULL) && !record_also(r, key->s, f);
    if (!(key->seen & UINT64_C(1) << (f - r->fields)))
        diag_fix(l->diags, d, certain ? FIX_SAFE : FIX_UNSAFE, key->at, thai ? f->thai : f->name);
}

/* "division" and "divisions" */
static bool is_number_of(const char *a, const char *b)
{
    size_t size = strlen(a);
    return strncmp(a, b, size) == 0 && strcmp(b + size, "s") == 0;
}

static bool is_home_in(const struct homes *homes)
{
    return homes->count > 0 && homes->count <= MOST_HOMES;
}

/* Says where a key belongs that is the name of a field elsewhere. */
static void help_homes(struct loader *l, struct diag *d, const struct homes *homes)
{
    const char *all = "";
    for (size_t i = 0; i < homes->count && i < MOST_HOMES; i++) {
        const char *above = homes->items[i].above;
        const char *where = above ? arena_format(l->arena, "%s %s", say("ใต้", "under"), above)
                                  : say("ที่ระดับนอกสุดของไฟล์ (ชิดซ้าย)", "at the file's outermost level, without indent");
        all = arena_format(l->arena, "%s%s%s", all, i ? say(" หรือ", " or ") : "", where);
    }
    const struct field *f = homes->items[0].field;
    if (f->kind == KIND_LIST && f->item == KIND_RECORD)
        l->misplaced[f->of->id_kind] = true;
    diag_help(l->diags, d, "%s เขียนไว้%s%s", "%s belongs %s%s", load_field_name(l, f), all,
              homes->count > MOST_HOMES ? say(" เป็นต้น", ", among others") : "");
}

/* The field that the word or its spelling leads to; NULL: none, or the key is that of another record, which is told. */
static const struct field *find_meant(struct loader *l, struct diag *d, const struct record *r, const struct key *key,
                                      const struct event *value)
{
    const struct field *meant[MOST_MEANT];
    unsigned n = also_known(r, key->s, value, meant);
    bool search = l->searches++ < MOST_SEARCHES;
    struct homes below = {.count = 0}, all = {.count = 0};
    if (n && search)
        below = load_homes_of_key(l, r, key->s, value);
    if (n && !is_home_in(&below)) {
        for (unsigned i = n; i > 0; i--) /* the one that a fix would write stands last */
            diag_help(l->diags, d, "หมายถึง '%s' (%s) หรือไม่", "did you mean '%s' (%s)?", meant[i - 1]->name,
                      meant[i - 1]->thai);
        return meant[0];
    }
    const char *name = NULL;
    const struct field *nearest = search && !n ? record_nearest(r, key->s, &name) : NULL;
    if (search)
        all = load_homes_of_key(l, l->top, key->s, nearest ? value : NULL);
    if (nearest && (all.count == 0 || is_number_of(key->s, name) || is_number_of(name, key->s))) {
        diag_help(l->diags, d, "หมายถึง '%s' หรือไม่", "did you mean '%s'?", name);
        return nearest;
    }
    if (all.count > 0)
        help_homes(l, d, n ? &below : &all);
    else
        help_all_keys(l, d, r);
    return NULL;
}

const struct field *load_key(struct loader *l, const struct record *r, const struct key *key, const struct event *value)
{
    struct diag *d = diag_report(l->diags, D_LNG_UNKNOWN_FIELD, key->at, "'%s' ใน%s", "'%s' in the %s", key->s,
                                 say(r->thai, r->name));
    const struct field *meant = find_meant(l, d, r, key, value);
    if (meant)
        mend_key(l, d, r, key, meant);
    return meant;
}
