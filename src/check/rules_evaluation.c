/* The evaluation committee: who chairs it, and who assesses what. */
#include <string.h>

#include "result.h"

/* ---- EVA001 ---- */

static void report_two_chairs(struct check *c, const struct committee_member *first,
                              const struct committee_member *second)
{
    struct diag *d =
        diag_headline(c->ds, c->code, second->role.at, "คณะกรรมการมีประธานสองคน", "the committee has two chairs");
    diag_note(c->ds, d, first->role.at, "ประธานคนแรกอยู่ที่นี่", "the first chair is here");
    diag_help(c->ds, d, "เขียน  %s  หรือ  %s  ที่คนใดคนหนึ่ง", "write  %s  or  %s  at one of them",
              key_value(c, "evaluation.committee.role", "vice_chair"),
              key_value(c, "evaluation.committee.role", "member"));
}

/* Weights of dimensions alone are no committee. */
void rule_chair(struct check *c, const void *value)
{
    const struct plan *p = value;
    const struct evaluation *e = &p->evaluation;
    const struct committee_member *chair = NULL;
    if (e->committee.count == 0 || e->committee.at.broken)
        return;
    EACH (m, e->committee) {
        if (m->role.at.broken)
            return;
        if (m->role.v != ROLE_CHAIR)
            continue;
        if (chair)
            report_two_chairs(c, chair, m);
        chair = chair ? chair : m;
    }
    if (chair)
        return;
    struct diag *d =
        diag_headline(c->ds, c->code, e->committee.at, "คณะกรรมการไม่มีประธาน", "the committee has no chair");
    diag_help(c->ds, d, "เพิ่มประธานไว้ที่ %s ด้วย  %s", "add the chair to %s, with  %s",
              key_place(c, "evaluation.committee"), key_value(c, "evaluation.committee.role", "chair"));
}

/* ---- EVA002 ---- */

static bool *assessed_kpis(const struct check *c)
{
    const struct plan *p = c->plan;
    bool *assessed = arena_alloc(c->ds->arena, p->kpis.count + 1);
    EACH (m, p->evaluation.committee) {
        EACH (r, m->kpis) {
            const struct kpi *k = r->to;
            if (k)
                assessed[k - p->kpis.items] = true;
        }
    }
    return assessed;
}

/* The committee's list is what lacks them: one finding. */
void rule_unassessed(struct check *c, const void *value)
{
    const struct plan *p = value;
    const struct evaluation *e = &p->evaluation;
    struct names names = {.count = 0};
    const struct kpi *first = NULL;
    if (e->committee.count == 0 || e->committee.at.broken || p->unresolved[ID_KPI] > 0)
        return;
    const bool *assessed = assessed_kpis(c);
    EACH (k, p->kpis) {
        if (!k->weight.ok || kpi_is_cancelled(k) || assessed[k - p->kpis.items])
            continue;
        first = first ? first : k;
        names_add(c, &names, entity_name(&k->self));
    }
    if (!first)
        return;
    struct diag *d = names.count == 1
                         ? diag_quote(c->ds, c->code, e->committee.at, entity_name(&first->self))
                         : diag_report(c->ds, c->code, e->committee.at, "%zu ตัวชี้วัด", "%zu KPIs", names.count);
    if (names.count > 1)
        names_note(c, d, &names);
    diag_note(c->ds, d, first->weight.at, "น้ำหนักของ '%s' เขียนไว้ที่นี่", "the weight of '%s' is written here",
              entity_name(&first->self));
    diag_help(c->ds, d, "เพิ่มรหัสตัวชี้วัดไว้ที่ %s ของกรรมการที่ประเมิน", "add the KPI's id to %s of the member who assesses it",
              key_place(c, "evaluation.committee.kpis"));
}

/* ---- EVA006 ---- */

static bool is_own_agency(const struct check *c, const struct text *agency)
{
    const struct agency *own = &c->plan->agency;
    struct arena *a = c->ds->arena;
    if (!agency->s || !text_has_word(agency->s))
        return false;
    const char *name = text_fold(a, agency->s);
    return (own->name.s && strcmp(name, text_fold(a, own->name.s)) == 0) ||
           (own->short_name.s && strcmp(name, text_fold(a, own->short_name.s)) == 0);
}

/* Of a joint KPI another agency may be the lead. */
static bool is_own_kpi(const struct check *c, const struct kpi *k)
{
    return k && (!k->lead.s || is_own_agency(c, &k->lead));
}

static void report_own(struct check *c, const struct text *agency, const char *kpis)
{
    struct diag *d = diag_report(c->ds, c->code, agency->at, "'%s' ประเมิน %s", "'%s' assesses %s", agency->s, kpis);
    diag_note(c->ds, d, c->plan->agency.name.at, "แผนนี้เป็นของหน่วยงานเดียวกัน", "the plan is this agency's own");
    diag_help(c->ds, d, "ให้กรรมการจากหน่วยงานอื่นประเมิน หรือลบตัวชี้วัดออกจากรายการนี้",
              "let a member of another agency assess it, or take the KPI out of this entry");
}

static bool judge_member(struct check *c, const struct committee_member *m)
{
    struct names names = {.count = 0};
    EACH (r, m->kpis)
        if (is_own_kpi(c, r->to))
            names_add(c, &names, r->id);
    if (names.count == 0)
        return false;
    report_own(c, &m->agency, names_text(c, &names));
    return true;
}

/* Where the committee's list has said so, its scores need not say it again. */
void rule_own_kpi(struct check *c, const void *value)
{
    const struct plan *p = value;
    bool told = false;
    EACH (m, p->evaluation.committee)
        if (is_own_agency(c, &m->agency))
            told = judge_member(c, m) || told;
    EACH (given, p->evaluation.scores)
        if (!told && is_own_agency(c, &given->agency) && is_own_kpi(c, given->kpi.to))
            report_own(c, &given->agency, given->kpi.id);
}
