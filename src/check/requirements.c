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
    }
    return all;
}
