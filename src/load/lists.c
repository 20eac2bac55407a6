/* lists.c: lists of values and records, and maps of years to numbers. */
#include "loader.h"

#include <string.h>

#include "mend.h"

static bool is_item(const struct field *f, const struct event *e)
{
    return e->kind == (f->item == KIND_RECORD ? EVENT_MAPPING : EVENT_SCALAR);
}

static void add_item(struct loader *l, const struct field *f, struct list *list, const struct event *e)
{
    if (event_is_empty(e))
        return;
    if (!is_item(f, e)) {
        struct event first = *e;
        load_skip_wrong(l, f, &first);
        list->at.broken = true;
        return;
    }
    void *item = arena_grow(l->arena, &list->items, &list->count, f->item_size);
    if (f->item == KIND_RECORD)
        load_mapping(l, f->of, item, e->at, e->flow);
    else
        list->at.broken |= !load_scalar(l, f, f->item, item, e);
}

static void check_count(struct loader *l, const struct field *f, const struct list *list)
{
    if (!f->exactly || list->count == f->exactly)
        return;
    struct diag *d =
        diag_headline(l->diags, D_LNG_KIND, list->at, "จำนวนค่าไม่ตรง: '%s' (%s) ต้องมี %u ค่า แต่มี %zu ค่า",
                      "wrong number of values: '%s' (%s) takes %u, not %zu", f->name, f->thai, f->exactly, list->count);
    diag_help(l->diags, d, "เขียนให้ได้ %u ข้อ ข้อละบรรทัด", "write %u, one a line", f->exactly);
}

/* A single item where a list belongs is reported and taken for a list of one. */
void load_list(struct loader *l, const struct field *f, void *out, struct place key, const struct event *e)
{
    struct list list;
    memcpy(&list, out, sizeof list);
    if (is_missing(list.at))
        list.at = key;
    if (e->kind == EVENT_LIST) {
        for (e = yaml_next(l->yaml); e->kind != EVENT_LIST_END && e->kind != EVENT_END; e = yaml_next(l->yaml))
            add_item(l, f, &list, e);
        check_count(l, f, &list);
        list.at.broken |= f->exactly && list.count != f->exactly;
    } else {
        bool one = is_item(f, e) && !e->refused;
        bool several = one && f->item == KIND_REFERENCE && strchr(e->s, ','); /* "K1, K2" names no one record */
        if (one)
            mend_list(l->diags, load_wrong_kind(l, f, e), f, key, e);
        if (!several)
            add_item(l, f, &list, e);
        list.at.broken = true;
    }
    memcpy(out, &list, sizeof list);
}

/* ---- a map of years to numbers ---- */

static void add_year(struct loader *l, const struct field *f, struct list *list, const struct event *key)
{
    struct event e = *key;
    struct year_value entry = {.at = e.at};
    if (e.kind != EVENT_SCALAR)
        load_skip_wrong(l, f, &e);
    bool ok = e.kind == EVENT_SCALAR && load_scalar(l, f, KIND_YEAR, &entry.year, key);
    const struct event *value = yaml_next(l->yaml);
    if (event_is_empty(value))
        return;
    struct event first = *value;
    if (first.kind == EVENT_SCALAR)
        ok = load_scalar(l, f, KIND_NUMBER, &entry.value, value) && ok;
    else
        yaml_skip(l->yaml, &first);
    const struct year_value *years = list->items;
    for (size_t i = 0; ok && i < list->count; i++) {
        if (years[i].year.v != entry.year.v)
            continue;
        struct diag *d = diag_report(l->diags, D_LNG_TWICE, e.at, "ปี %d", "year %d", entry.year.v);
        diag_note(l->diags, d, years[i].at, "เขียนครั้งแรกที่นี่", "given first here");
        return;
    }
    struct year_value *added = arena_grow(l->arena, &list->items, &list->count, sizeof *added);
    *added = entry;
    list->at.broken |= !ok;
}

void load_years(struct loader *l, const struct field *f, void *out, struct place key, const struct event *e)
{
    struct list list = {.at = key};
    if (e->kind == EVENT_MAPPING) {
        for (e = yaml_next(l->yaml); e->kind != EVENT_MAPPING_END && e->kind != EVENT_END; e = yaml_next(l->yaml))
            add_year(l, f, &list, e);
    } else {
        struct event first = *e;
        load_skip_wrong(l, f, &first);
        list.at.broken = true;
    }
    memcpy(out, &list, sizeof list);
}
