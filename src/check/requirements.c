/* The requirements of the format, and which of them the plan meets. */
#include <bmaplan/check.h>

#include <string.h>

/* Findings that leave a section empty, besides its own: a plan without projects is told once, at the action table. */
static const struct {
    const char *section;
    enum diag_code code;
} others[] = {
    {"strategic-projects", D_FMT_NO_GROUP},   {"strategic-projects", D_FMT_ACTION_TABLE},
    {"routine-projects", D_FMT_ACTION_TABLE}, {"dimension-projects", D_FMT_ACTION_TABLE},
    {"project-steps", D_FMT_ACTION_TABLE},    {"new-projects", D_FMT_PROPOSAL},
};

static bool is_about(const struct diag *d, const struct section *s)
{
    if (s->code.s && strcmp(diag_titles[d->code].code, s->code.s) == 0)
        return true;
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        if (others[i].code == d->code && strcmp(others[i].section, s->id.s) == 0)
            return true;
    return false;
}

/* NULL where the section holds what it must. */
static const struct diag *finding_of(const struct diags *ds, const struct section *s)
{
    for (size_t i = 0; i < ds->count; i++)
        if (!ds->items[i]->suppressed && is_about(ds->items[i], s))
            return ds->items[i];
    return NULL;
}

/* ---- what could not be read ---- */

/* Where the plan holds what a section shows: keys from the top, through records. */
static const struct {
    const char *section, *path;
} homes[] = {
    {"cover", "cover.highlights"},
    {"head-vision", "head_vision"},
    {"foreword", "foreword"},
    {"executive-summary", "executive_summary"},
    {"general-conditions", "situation.conditions"},
    {"situation-analysis", "situation.analysis"},
    {"swot", "situation.swot"},
    {"next-year", "situation.conclusion"},
    {"vision", "vision"},
    {"missions", "missions"},
    {"objectives", "objectives"},
    {"goals", "goals"},
    {"headline-kpis", "kpis"},
    {"chapter-3", "areas"},
    {"chapter-4", "management"},
    {"strategy-map", "areas"},
    {"action-table", "projects"},
    {"strategic-projects", "projects"},
    {"routine-projects", "projects"},
    {"dimension-projects", "projects"},
    {"project-steps", "projects"},
    {"new-projects", "projects"},
};

/* Of the kinds that the homes above have. */
static const struct place *place_of(const struct field *f, const void *value)
{
    if (f->kind == KIND_LIST)
        return &((const struct list *)value)->at;
    if (f->kind == KIND_MARKDOWN)
        return &((const struct markdown *)value)->at;
    return f->kind == KIND_RECORD ? value : NULL;
}

/* Was the key guessed, or the value not read? A record begins on the line below its key. */
static bool is_doubtful(const struct diags *ds, const struct place *at, bool record)
{
    if (at->broken)
        return true;
    for (size_t i = 0; at->line > 0 && i < ds->count; i++) {
        const struct diag *d = ds->items[i];
        if (d->code == D_LNG_UNKNOWN_FIELD && d->at.file == at->file &&
            (d->at.line == at->line || (record && d->at.line + 1 == at->line)))
            return true;
    }
    return false;
}

/* The first place of what `path` leads to that is in doubt. */
static const struct place *find_unread(const struct diags *ds, const struct plan *plan, const char *path)
{
    const struct record *r = &plan_record;
    const void *value = plan;
    while (r && *path) {
        size_t size = strcspn(path, ".");
        const struct field *f = record_field(r, path, size);
        value = field_of(f, value);
        if (is_doubtful(ds, place_of(f, value), f->kind == KIND_RECORD))
            return place_of(f, value);
        r = f->kind == KIND_RECORD ? f->of : NULL;
        path += size + (path[size] == '.');
    }
    for (size_t i = 0; r && i < r->count; i++) {
        const struct place *at = place_of(&r->fields[i], field_of(&r->fields[i], value));
        if (at && is_doubtful(ds, at, false))
            return at;
    }
    return NULL;
}

static const struct place *unread_of(const struct diags *ds, const struct plan *plan, const struct section *s)
{
    for (size_t i = 0; i < sizeof homes / sizeof *homes; i++)
        if (strcmp(homes[i].section, s->id.s) == 0)
            return find_unread(ds, plan, homes[i].path);
    return NULL;
}

/* Parts, and chapters whose sections lie deeper, ask for nothing themselves. */
static bool is_container(const struct edition *e, const struct section *s)
{
    const struct section *next = s + 1;
    if (strncmp(s->id.s, "part-", 5) == 0)
        return true;
    return !s->code.s && next < e->sections.items + e->sections.count && next->level.ok && s->level.ok &&
           decimal_cmp(next->level.v, s->level.v) > 0;
}

struct requirements plan_requirements(struct arena *a, const struct plan *plan, const struct diags *ds)
{
    struct requirements all = {0};
    EACH (s, plan->edition->sections) {
        if (!s->id.s || is_container(plan->edition, s))
            continue;
        struct requirement *r = arena_grow(a, &all.items, &all.count, sizeof *r);
        *r = (struct requirement){.section = s, .finding = finding_of(ds, s)};
        if (!r->finding)
            r->unread = unread_of(ds, plan, s);
    }
    return all;
}
