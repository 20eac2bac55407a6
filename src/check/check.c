/* The engine: walks over the plan once and calls the rules of each kind of record. */
#include <bmaplan/check.h>

#include <assert.h>

#include "rule.h"

static const struct rule rules[] = {
#define RULE(record, code, function) {&record, D_##code, function},
#include "rules.def"
#undef RULE
};
enum { RULE_COUNT = sizeof rules / sizeof *rules, GROUPS_MOST = 16 };

/* The rows of one kind of record. */
struct group {
    const struct record *record;
    const struct rule *first, *end;
};
struct walk {
    struct check check;
    struct group groups[GROUPS_MOST];
    size_t count;
};

/* A plan has many thousand records of kinds no rule asks about: finding the rows must cost next to nothing. */
static void group_rules(struct walk *w)
{
    for (const struct rule *r = rules; r < rules + RULE_COUNT; r++) {
        if (w->count == 0 || w->groups[w->count - 1].record != r->record) {
            assert(w->count < GROUPS_MOST);
            w->groups[w->count++] = (struct group){.record = r->record, .first = r};
        }
        w->groups[w->count - 1].end = r + 1;
    }
}

static void visit(void *context, const struct record *record, const void *value)
{
    struct walk *w = context;
    const struct group *g = w->groups;
    while (g < w->groups + w->count && g->record != record)
        g++;
    if (g == w->groups + w->count)
        return;
    for (const struct rule *r = g->first; r < g->end; r++) {
        w->check.code = r->code;
        r->judge(&w->check, value);
    }
}

static void apply_severities(const struct edition *e, struct diags *ds)
{
    EACH (row, e->severities) {
        enum diag_code code = row->code.s ? diag_find(row->code.s) : D_COUNT;
        if (code != D_COUNT && row->severity.v > 0)
            ds->severities[code] = (enum severity)(row->severity.v - 1);
    }
    for (size_t i = 0; i < ds->count; i++) /* what the loader has found */
        ds->items[i]->severity = ds->severities[ds->items[i]->code];
}

/* The value of one report; a count of so many is a percentage. */
static bool reported_value(const struct kpi_result *r, struct decimal *out)
{
    if (r->value.ok) {
        *out = r->value.v;
        return true;
    }
    if (!r->count.ok || !r->of.ok || decimal_sign(r->of.v) <= 0)
        return false;
    *out = decimal_div(decimal_mul(r->count.v, decimal_of(100)), r->of.v, 2);
    return true;
}

static const struct reported *gather_reported(const struct plan *p, struct arena *a)
{
    struct reported *all = arena_alloc(a, (p->kpis.count + 1) * sizeof *all);
    EACH (period, p->results) {
        EACH (r, period->kpis) {
            const struct kpi *k = r->kpi.to;
            struct decimal v;
            if (!k || !reported_value(r, &v))
                continue;
            struct reported *of = &all[k - p->kpis.items];
            if (!of->any || decimal_cmp(v, of->highest) > 0) {
                *of = (struct reported){.any = true, .highest = v};
            }
        }
    }
    return all;
}

void plan_check(const struct plan *plan, struct diags *ds)
{
    struct walk w = {.check = {.plan = plan, .ds = ds}};
    apply_severities(plan->edition, ds);
    group_rules(&w);
    w.check.reported = gather_reported(plan, ds->arena);
    record_walk(&plan_record, plan, visit, &w);
}
