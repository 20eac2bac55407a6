/* The scores that the committee has given: on the scale, beside each other, and what proves them. */
#include "result.h"

/* ---- EVA003 ---- */

static bool is_on_scale(const struct scale *s, const struct number *score)
{
    return score->ok && decimal_cmp(score->v, s->lowest.v) >= 0 && decimal_cmp(score->v, s->highest.v) <= 0;
}

static void report_score(struct check *c, const struct number *score)
{
    const struct scale *s = &c->plan->edition->scale;
    const char *lowest = number_shown(c, s->lowest.v), *highest = number_shown(c, s->highest.v);
    struct decimal converted = decimal_div(score->v, s->per_hundred.v, 2);
    bool of_hundred = decimal_cmp(score->v, decimal_of(100)) <= 0 && decimal_cmp(converted, s->lowest.v) >= 0;
    struct diag *d = diag_report(c->ds, c->code, score->at, "'%s' ต้องเป็น %s ถึง %s", "'%s', expected %s to %s", score->s,
                                 lowest, highest);
    if (of_hundred)
        diag_help(c->ds, d, "ถ้าเป็นคะแนนเต็ม 100 ให้หารด้วย %s แล้วเขียน  %s",
                  "if it is out of 100, divide it by %s and write  %s", number_shown(c, s->per_hundred.v),
                  key_value(c, "evaluation.scores.score", number_shown(c, converted)));
    else
        diag_help(c->ds, d, "เขียนคะแนนตั้งแต่ %s ถึง %s", "write a score from %s to %s", lowest, highest);
}

void rule_committee_score(struct check *c, const void *value)
{
    const struct plan *p = value;
    const struct scale *s = &p->edition->scale;
    bool known = s->lowest.ok && s->highest.ok && s->per_hundred.ok && decimal_sign(s->per_hundred.v) > 0;
    EACH (given, p->evaluation.scores)
        if (known && given->score.ok && !is_on_scale(s, &given->score))
            report_score(c, &given->score);
}

/* ---- EVA004 ---- */

/* The lowest and the highest score of one KPI, those outside the scale aside. */
struct span_of_scores {
    const struct committee_score *lowest, *highest;
};

static struct span_of_scores *spans(const struct check *c)
{
    const struct plan *p = c->plan;
    struct span_of_scores *all = arena_alloc(c->ds->arena, (p->kpis.count + 1) * sizeof *all);
    EACH (given, p->evaluation.scores) {
        const struct kpi *k = given->kpi.to;
        if (!k || !is_on_scale(&p->edition->scale, &given->score))
            continue;
        struct span_of_scores *s = &all[k - p->kpis.items];
        if (!s->lowest || decimal_cmp(given->score.v, s->lowest->score.v) < 0)
            s->lowest = given;
        if (!s->highest || decimal_cmp(given->score.v, s->highest->score.v) > 0)
            s->highest = given;
    }
    return all;
}

static const char *agency_of(const struct committee_score *s)
{
    return s->agency.s ? s->agency.s : say("ไม่ได้เขียนหน่วยงาน", "no agency written");
}

static void report_span(struct check *c, const struct kpi *k, const struct span_of_scores *s)
{
    bool last = s->highest > s->lowest; /* in the order of the plan */
    const struct committee_score *later = last ? s->highest : s->lowest, *earlier = last ? s->lowest : s->highest;
    struct diag *d = diag_report(c->ds, c->code, later->score.at, "'%s' ได้ %s และ %s", "'%s' has %s and %s",
                                 entity_name(&k->self), earlier->score.s, later->score.s);
    diag_note(c->ds, d, earlier->score.at, "%s ให้ %s", "%s gave %s", agency_of(earlier), earlier->score.s);
    diag_note(c->ds, d, later->score.at, "%s ให้ %s", "%s gave %s", agency_of(later), later->score.s);
    diag_help(c->ds, d, "แก้คะแนนที่พิมพ์ผิด", "correct the score that was mistyped");
    help_ignore(c, d, say("หากทั้งสองถูกต้อง", "if both are right"));
}

void rule_scores_differ(struct check *c, const void *value)
{
    const struct plan *p = value;
    if (p->evaluation.scores.count < 2)
        return;
    const struct span_of_scores *all = spans(c);
    EACH (k, p->kpis) {
        const struct span_of_scores *s = &all[k - p->kpis.items];
        if (!s->lowest || is_same_text(s->lowest->agency.s, s->highest->agency.s))
            continue;
        if (decimal_cmp(decimal_sub(s->highest->score.v, s->lowest->score.v), decimal_of(1)) > 0)
            report_span(c, k, s);
    }
}

/* ---- EVA005 ---- */

static void report_without_evidence(struct check *c, const struct kpi *k, const struct committee_score *given)
{
    const struct series *s = kpi_series(c, k);
    struct diag *d = diag_quote(c->ds, c->code, given->kpi.at, entity_name(&k->self));
    if (s->count == 0)
        diag_note(c->ds, d, entity_place(&k->self), "ตัวชี้วัดนี้ยังไม่รายงานผล", "this KPI has no result yet");
    else
        diag_note(c->ds, d, report_place(s->items), "ผลที่รายงานไม่มีหลักฐาน", "what was reported has no evidence");
    if (s->count == 0)
        diag_help(c->ds, d, "เพิ่มผลของ '%s' พร้อมหลักฐานไว้ใต้ %s หรือลบคะแนนนี้",
                  "add a result of '%s' with its evidence under %s, or delete this score", entity_name(&k->self),
                  key_name(c, "results"));
    else
        help_evidence(c, d);
}

void rule_score_evidence(struct check *c, const void *value)
{
    const struct plan *p = value;
    bool *told = arena_alloc(c->ds->arena, p->kpis.count + 1);
    EACH (given, p->evaluation.scores) {
        const struct kpi *k = given->kpi.to;
        if (!k || !given->score.ok || told[k - p->kpis.items] || kpi_has_evidence(c, k))
            continue;
        told[k - p->kpis.items] = true;
        report_without_evidence(c, k, given);
    }
}
