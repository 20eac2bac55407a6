/* The requirements of the format, and which of them the plan meets. */
#include <bmaplan/check.h>

#include <string.h>

/* A section is missing where a finding of its own code stands; those without a code are generated. */
static const struct diag *finding_of(const struct diags *ds, const struct section *s)
{
    for (size_t i = 0; s->code.s && i < ds->count; i++)
        if (!ds->items[i]->suppressed && strcmp(diag_titles[ds->items[i]->code].code, s->code.s) == 0)
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
        const struct diag *finding = finding_of(ds, s);
        struct requirement *r = arena_grow(a, &all.items, &all.count, sizeof *r);
        *r = (struct requirement){.section = s, .met = !finding, .finding = finding};
    }
    return all;
}
