/* names.c: ids into pointers, once, after loading; and the names of dimensions and units. */
#include "loader.h"

#include <string.h>

#include "mend.h"

enum { FIRST_SIZE = 1024, MOST_SEARCHES = 100, MOST_LISTED = 12, MOST_AMONG = 64 };

/* A record with an id. */
struct entry {
    struct entry *next;      /* of the same hash */
    struct entry *following; /* of the same kind, in the order of the files */
    struct entity *entity;
    const struct record *record;
    struct link *last; /* of entity->users */
    uint64_t hash;
};
struct names {
    struct loader *loader;
    struct plan *plan;
    struct entry **slots;
    size_t size, count;
    struct entry *first[ID_COUNT], *latest[ID_COUNT];
    bool nameless[ID_COUNT]; /* records of the kind lack their ids: LNG003 says so */
    bool resolving;          /* the second walk */
    struct list among;       /* the references of the list that is being resolved */
    unsigned searches;       /* for the nearest id: a file of nothing but faults must not cost quadratic time */
};

/* The record a reference is counted for: the nearest one that has an id, or the plan. */
struct user {
    const struct record *record;
    const void *value;
};

static uint64_t hash_of(enum id_kind kind, const char *id)
{
    uint64_t h = UINT64_C(14695981039346656037) ^ (uint64_t)kind;
    for (; *id; id++)
        h = (h ^ (unsigned char)*id) * UINT64_C(1099511628211);
    return h ^ h >> 29;
}

static struct entry *find(const struct names *n, enum id_kind kind, const char *id)
{
    uint64_t hash = hash_of(kind, id);
    for (struct entry *e = n->slots[hash & (n->size - 1)]; e; e = e->next)
        if (e->hash == hash && e->record->id_kind == kind && strcmp(e->entity->id.s, id) == 0)
            return e;
    return NULL;
}

static void widen(struct names *n)
{
    struct entry **old = n->slots;
    size_t old_size = n->size;
    n->size = old_size ? old_size * 2 : FIRST_SIZE;
    n->slots = arena_alloc(n->loader->arena, n->size * sizeof(struct entry *));
    for (size_t i = 0; i < old_size; i++) {
        for (struct entry *e = old[i], *next; e; e = next) {
            next = e->next;
            e->next = n->slots[e->hash & (n->size - 1)];
            n->slots[e->hash & (n->size - 1)] = e;
        }
    }
}

static void add_id(struct names *n, const struct record *r, struct entity *entity)
{
    struct diags *ds = n->loader->diags;
    struct entry *twin = find(n, r->id_kind, entity->id.s);
    if (twin) {
        struct diag *d = diag_quote(ds, D_LNG_ID_TWICE, entity->id.at, entity->id.s);
        diag_note(ds, d, twin->entity->id.at, "ใช้ครั้งแรกที่นี่", "used first here");
        diag_help(ds, d, "ตั้งรหัสใหม่ที่ไม่ซ้ำกับ%sอื่นในแผน", "choose another id; each of the %s of the plan has its own",
                  id_kind_name(r->id_kind));
        return;
    }
    if (n->count++ >= n->size / 2)
        widen(n);
    struct entry *e = arena_alloc(n->loader->arena, sizeof *e);
    e->entity = entity;
    e->record = r;
    e->hash = hash_of(r->id_kind, entity->id.s);
    e->next = n->slots[e->hash & (n->size - 1)];
    n->slots[e->hash & (n->size - 1)] = e;
    if (n->latest[r->id_kind])
        n->latest[r->id_kind]->following = e;
    else
        n->first[r->id_kind] = e;
    n->latest[r->id_kind] = e;
}

/* ---- references ---- */

/* Does the list that is being resolved name it already? Of a very long list nobody asks. */
static bool is_listed(const struct names *n, const struct entry *e)
{
    const struct reference *items = n->among.items;
    for (size_t i = 0; i < n->among.count && n->among.count <= MOST_AMONG; i++)
        if (items[i].id && strcmp(items[i].id, e->entity->id.s) == 0)
            return true;
    return false;
}

static struct entry *nearest_id(struct names *n, enum id_kind kind, const char *id)
{
    struct entry *nearest = NULL;
    unsigned most = text_slip(id);
    if (n->searches++ >= MOST_SEARCHES)
        return NULL;
    for (struct entry *e = n->first[kind]; e; e = e->following) {
        unsigned distance = text_distance(id, e->entity->id.s, most);
        if (distance > most || is_listed(n, e))
            continue;
        nearest = e;
        if (distance == 0)
            break;
        most = distance - 1;
    }
    return nearest;
}

/* The record whose name was written in place of its id. */
static struct entry *named(struct names *n, enum id_kind kind, const char *name)
{
    for (struct entry *e = n->first[kind]; e && n->searches < MOST_SEARCHES; e = e->following) {
        const struct field *f = record_field(e->record, "name", 4);
        const struct text *t = f && f->kind == KIND_TEXT ? field_of(f, e->entity) : NULL;
        if (t && t->s && strcmp(t->s, name) == 0 && !is_listed(n, e))
            return e;
    }
    return NULL;
}

/* Nothing of the kind is there to choose from. */
static void help_first(struct names *n, struct diag *d, enum id_kind kind)
{
    struct loader *l = n->loader;
    const struct homes homes = load_homes_of_ids(l, kind);
    const struct field *f = homes.items[0].field;
    const char *above = homes.items[0].above, *name = load_field_name(l, f);
    const char *where = above ? arena_format(l->arena, "%s %s %s", name, say("ใต้", "under"), above) : name;
    diag_help(l->diags, d, "แผนยังไม่มี%s เขียนไว้ที่ %s ก่อน เช่น  %s: %s  หรือลบรหัสนี้",
              "the plan has no %s yet: write them in %s first, as in  %s: %s,  or delete this id", id_kind_name(kind),
              where, load_key_name(l, f), load_example(l, f));
}

static void help_ids(struct names *n, struct diag *d, enum id_kind kind)
{
    const char *all = "";
    unsigned count = 0;
    if (!n->first[kind]) {
        help_first(n, d, kind);
        return;
    }
    for (const struct entry *e = n->first[kind]; e && count <= MOST_LISTED; e = e->following) {
        if (is_listed(n, e))
            continue;
        all = arena_format(n->loader->arena, "%s%s%s", all, *all ? ", " : "", e->entity->id.s);
        count++;
    }
    if (count == 0)
        diag_help(n->loader->diags, d, "ลบรหัสนี้", "delete this id");
    else if (count > MOST_LISTED)
        diag_help(n->loader->diags, d, "เลือกจากรหัสของ%s หรือลบรหัสนี้", "choose an id of the %s, or delete this one",
                  id_kind_name(kind));
    else if (n->among.count > 1)
        diag_help(n->loader->diags, d, "ลบรหัสนี้ หรือเลือกรหัสที่ยังไม่อยู่ในรายการ: %s",
                  "delete this id, or choose one that the list lacks: %s", all);
    else
        diag_help(n->loader->diags, d, "เลือกจาก  %s", "one of  %s", all);
}

/* Reports a reference to nothing; returns what was meant where that is plain. */
static struct entry *report_unresolved(struct names *n, enum id_kind kind, struct reference *ref)
{
    struct diags *ds = n->loader->diags;
    struct diag *d =
        diag_report(ds, D_LNG_REFERENCE, ref->at, "'%s' ใน%s", "'%s' among %s", ref->id, id_kind_name(kind));
    bool elsewhere = false;
    for (enum id_kind other = ID_NONE + 1; other < ID_COUNT; other++) {
        const struct entry *e = find(n, other, ref->id);
        if (e)
            diag_note(ds, d, e->entity->id.at, "รหัสนี้เป็นของ%s", "this id is one of the %s", id_kind_name(other));
        elsewhere = elsewhere || e;
    }
    struct entry *meant = named(n, kind, ref->id);
    if (!meant && !elsewhere)
        meant = nearest_id(n, kind, ref->id);
    if (!meant) {
        help_ids(n, d, kind);
        return NULL;
    }
    diag_help(ds, d, "หมายถึง '%s' หรือไม่", "did you mean '%s'?", meant->entity->id.s);
    mend_value(ds, d, FIX_UNSAFE, ref->at, meant->entity->id.s);
    return meant;
}

static void resolve(struct names *n, const struct field *f, struct reference *ref, struct user user)
{
    if (!ref->id || ref->at.broken)
        return;
    struct entry *e = find(n, f->refers, ref->id);
    bool told = f->refers == ID_DIVISION && is_missing(n->plan->agency.at); /* LNG003 says what all these lack */
    told = told || (!n->first[f->refers] && (n->loader->misplaced[f->refers] || n->nameless[f->refers]));
    if (!e && !told)
        e = report_unresolved(n, f->refers, ref);
    if (!e) {
        n->plan->unresolved[f->refers]++;
        ref->at.broken = true;
        return;
    }
    ref->to = e->entity;
    struct link *link = arena_alloc(n->loader->arena, sizeof *link);
    *link = (struct link){.record = user.record, .user = user.value, .field = f, .at = ref->at};
    if (e->last)
        e->last->next = link;
    else
        e->entity->users = link;
    e->last = link;
}

/* ---- dimensions and units ---- */

static void resolve_dimension(struct names *n, struct dimension_name *name)
{
    struct loader *l = n->loader;
    const struct edition *edition = n->plan->edition;
    if (!name->s || name->at.broken)
        return;
    name->to = edition_dimension(edition, name->s);
    if (name->to)
        return;
    name->at.broken = true;
    const char *all = "";
    EACH (d, edition->dimensions)
        all = arena_format(l->arena, "%s%s%d (%s)", all, *all ? ", " : "", dimension_number(d), d->name.s);
    struct diag *d = diag_report(l->diags, D_LNG_CHOICE, name->at, "มิติ '%s'", "dimension '%s'", name->s);
    diag_help(l->diags, d, "เลือกจาก  %s", "one of  %s", all);
}

static void resolve_unit(struct names *n, struct unit_name *name)
{
    if (!name->s)
        return;
    EACH (u, n->plan->units) {
        if (u->name.s && strcmp(u->name.s, name->s) == 0) {
            name->to = u;
            return;
        }
    }
    name->to = edition_unit(n->plan->edition, name->s);
}

/* ---- two walks over the plan: all ids, then all names ---- */

static void walk_record(struct names *n, const struct record *r, void *value, struct user user);

static void walk_items(struct names *n, const struct field *f, void *record, struct user user)
{
    if (f->item != KIND_RECORD && (f->item != KIND_REFERENCE || !n->resolving))
        return;
    struct list list = list_of(f, record);
    for (size_t i = 0; i < list.count; i++) {
        void *item = (char *)list.items + i * f->item_size;
        if (f->item == KIND_REFERENCE)
            n->among = list;
        if (f->item == KIND_RECORD)
            walk_record(n, f->of, item, user);
        else
            resolve(n, f, item, user);
    }
    n->among.count = 0;
}

static void walk_record(struct names *n, const struct record *r, void *value, struct user user)
{
    if (r->id_kind != ID_NONE) {
        user = (struct user){r, value};
        if (!((struct entity *)value)->id.s)
            n->nameless[r->id_kind] = true;
        else if (!n->resolving)
            add_id(n, r, value);
    }
    for (const struct field *f = r->fields; f < r->fields + r->count; f++) {
        void *member = (char *)value + f->offset;
        if (f->kind == KIND_LIST)
            walk_items(n, f, value, user);
        else if (f->kind == KIND_RECORD)
            walk_record(n, f->of, member, user);
        else if (n->resolving && f->kind == KIND_REFERENCE)
            resolve(n, f, member, user);
        else if (n->resolving && f->kind == KIND_DIMENSION)
            resolve_dimension(n, member);
        else if (n->resolving && f->kind == KIND_UNIT)
            resolve_unit(n, member);
    }
}

void load_names(struct loader *l, struct plan *plan)
{
    struct names n = {.loader = l, .plan = plan};
    struct user top = {&plan_record, plan};
    widen(&n);
    walk_record(&n, &plan_record, plan, top);
    n.resolving = true;
    walk_record(&n, &plan_record, plan, top);
}
