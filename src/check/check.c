/* The engine: walks over the plan once and calls the rules of each kind of record. */
#include <bmaplan/check.h>

#include <assert.h>

#include "result.h"

static const struct rule rules[] = {
#define RULE(record, code, function) {&record, D_##code, function},
#define TEXT_RULE(suspects, code, function)
#include "rules.def"
#undef RULE
#undef TEXT_RULE
};
static const struct text_rule text_rules[] = {
#define RULE(record, code, function)
#define TEXT_RULE(suspects, code, function) {suspects, D_##code, function},
#include "rules.def"
#undef RULE
#undef TEXT_RULE
};
enum { RULE_COUNT = sizeof rules / sizeof *rules, GROUPS_MOST = 24 };

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

/* Few texts show a sign at all. */
static void judge_texts(struct check *c)
{
    EACH (text, c->plan->texts) {
        for (size_t i = 0; i < sizeof text_rules / sizeof *text_rules; i++) {
            if (!(text->suspects & text_rules[i].suspects))
                continue;
            c->code = text_rules[i].code;
            text_rules[i].judge(c, text);
        }
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

void plan_check(const struct plan *plan, struct diags *ds, struct date as_of)
{
    struct walk w = {.check = {.plan = plan, .ds = ds, .as_of = as_of}};
    apply_severities(plan->edition, ds);
    group_rules(&w);
    w.check.reported = reported_gather(plan, ds->arena);
    w.check.reports = reports_gather(plan, ds->arena);
    record_walk(&plan_record, plan, visit, &w);
    judge_texts(&w.check);
    if (w.check.dictionary)
        text_dictionary_close(w.check.dictionary);
}
