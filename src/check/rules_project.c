/* Rules of a project's own fields: period, steps, owner, content, name. */
#include "rule.h"

static bool is_date(const struct date_value *d)
{
    return !is_missing(d->at) && !d->at.broken;
}

/* ---- PRJ001 ---- */

static bool is_multi_year(const struct check *c, const struct project *p)
{
    if (p->years.at.broken)
        return true;
    EACH (y, p->years)
        if (y->year.v != c->plan->fiscal_year.v)
            return true;
    return false;
}

static int side_of_year(const struct check *c, const struct date_value *d)
{
    if (!is_date(d))
        return 0;
    return date_cmp(d->v, plan_first_day(c->plan)) < 0 ? -1 : date_cmp(d->v, plan_last_day(c->plan)) > 0;
}

/* `name`: of the day, in the user's language. */
static void report_outside_year(struct check *c, const struct date_value *d, const char *name)
{
    struct diag *f =
        diag_report(c->ds, c->code, d->at, "%s '%s' อยู่นอกปีงบประมาณ %d", "%s '%s' is outside of fiscal year %d", name,
                    date_shown(c, d->v), c->plan->fiscal_year.v);
    diag_note(c->ds, f, c->plan->fiscal_year.at, "ปีงบประมาณคือ %s ถึง %s", "the fiscal year is %s to %s",
              date_shown(c, plan_first_day(c->plan)), date_shown(c, plan_last_day(c->plan)));
    diag_help(c->ds, f, "แก้วันที่ หากเป็นโครงการต่อเนื่องหลายปีให้เขียนทุกปีไว้ที่ %s",
              "correct the date; a project of several years lists them in %s", key_name(c, "projects.years"));
}

/* `whose`: the project or the step, in the user's language. */
static void report_order(struct check *c, const struct date_value *start, const struct date_value *end,
                         const char *whose)
{
    struct diag *d =
        diag_headline(c->ds, c->code, end->at, "%s สิ้นสุด '%s' ก่อนวันเริ่ม '%s'", "%s ends on '%s', before its start '%s'",
                      whose, date_shown(c, end->v), date_shown(c, start->v));
    diag_note(c->ds, d, start->at, "วันเริ่มเขียนไว้ที่นี่", "the start is written here");
    diag_help(c->ds, d, "แก้ %s หรือ %s ให้วันสิ้นสุดไม่ก่อนวันเริ่ม", "correct %s or %s, so that the end is not before the start",
              key_name(c, "projects.start"), key_name(c, "projects.end"));
}

static bool is_reversed(const struct date_value *start, const struct date_value *end)
{
    return is_date(start) && is_date(end) && date_cmp(end->v, start->v) < 0;
}

void rule_project_period(struct check *c, const void *value)
{
    const struct project *p = value;
    bool reversed = is_reversed(&p->start, &p->end);
    bool any_year = is_multi_year(c, p) || c->plan->fiscal_year.v == 0 || c->plan->fiscal_year.at.broken;
    int start = any_year ? 0 : side_of_year(c, &p->start), end = any_year ? 0 : side_of_year(c, &p->end);
    if (start != 0)
        report_outside_year(c, &p->start, say("วันเริ่ม", "start"));
    if (reversed)
        report_order(c, &p->start, &p->end,
                     arena_format(c->ds->arena, "%s '%s'", say("โครงการ", "project"), entity_name(&p->self)));
    else if (end != 0 && end != start) /* a whole period in another year is one slip, not two */
        report_outside_year(c, &p->end, say("วันสิ้นสุด", "end"));
}

static const char *step_name(const struct step *s)
{
    return s->name.s ? s->name.s : "?";
}

void rule_step_order(struct check *c, const void *value)
{
    const struct step *s = value;
    if (is_reversed(&s->start, &s->end))
        report_order(c, &s->start, &s->end, arena_format(c->ds->arena, "%s '%s'", say("ขั้นตอน", "step"), step_name(s)));
}

/* ---- PRJ002 ---- */

static bool is_outside(const struct project *p, const struct date_value *d)
{
    return is_date(d) && ((is_date(&p->start) && date_cmp(d->v, p->start.v) < 0) ||
                          (is_date(&p->end) && date_cmp(d->v, p->end.v) > 0));
}

void rule_step_period(struct check *c, const void *value)
{
    const struct project *p = value;
    if (is_reversed(&p->start, &p->end))
        return;
    EACH (s, p->steps) {
        const struct date_value *wrong = is_outside(p, &s->start) ? &s->start : &s->end;
        if (!is_outside(p, wrong) || is_reversed(&s->start, &s->end))
            continue;
        bool late = is_date(&p->end) && date_cmp(wrong->v, p->end.v) > 0;
        bool starts = wrong == &s->start;
        struct diag *d = diag_report(c->ds, c->code, wrong->at, starts ? "ขั้นตอน '%s' เริ่ม '%s'" : "ขั้นตอน '%s' สิ้นสุด '%s'",
                                     starts ? "step '%s' starts on '%s'" : "step '%s' ends on '%s'", step_name(s),
                                     date_shown(c, wrong->v));
        if (late)
            diag_note(c->ds, d, p->end.at, "โครงการสิ้นสุด %s", "the project ends on %s", date_shown(c, p->end.v));
        else
            diag_note(c->ds, d, p->start.at, "โครงการเริ่ม %s", "the project starts on %s", date_shown(c, p->start.v));
        diag_help(c->ds, d, "แก้วันที่ของขั้นตอน หรือแก้ระยะเวลาของโครงการ", "mend the step's date, or the project's period");
    }
}

/* ---- PRJ003 ---- */

void rule_step_weights(struct check *c, const void *value)
{
    const struct project *p = value;
    struct parts parts = {.count = 0};
    EACH (s, p->steps)
        parts_add(c, &parts, s->name.s, &s->weight);
    if (parts.count == 0 || parts.unreadable || p->steps.at.broken || decimal_cmp(parts.sum, decimal_of(100)) == 0)
        return;
    struct diag *d = diag_report(c->ds, c->code, p->steps.at, "โครงการ '%s' รวมได้ %s",
                                 "those of project '%s' sum to %s", entity_name(&p->self), number_shown(c, parts.sum));
    parts_note(c, d, &parts);
    diag_help(c->ds, d, "แก้ %s ของขั้นตอนให้รวมได้ 100 พอดี", "correct %s of the steps, so that they sum to exactly 100",
              key_name(c, "projects.steps.weight"));
}

/* ---- PRJ006, PRJ007: a new project is judged by its proposal, FMT033 ---- */

void rule_project_owner(struct check *c, const void *value)
{
    const struct project *p = value;
    if (!is_missing(p->owner.at) || p->is_new.v)
        return;
    struct diag *d = report_entity(c, &p->self);
    help_owner(c, d, "projects.owner");
}

void rule_content(struct check *c, const void *value)
{
    const struct project *p = value;
    if (p->is_new.v)
        return;
    const struct required keys[] = {
        {"projects.rationale", has_text(p->rationale.s, p->rationale.at)},
        {"projects.objectives", has_items(p->objectives.count, p->objectives.at)},
        {"projects.outputs", has_items(p->outputs.count, p->outputs.at)},
    };
    report_missing(c, p, keys, sizeof keys / sizeof *keys);
}

/* ---- PRJ010 ---- */

static bool differs_in_digits(const struct check *c, const char *a, const char *b)
{
    struct arena *arena = c->ds->arena;
    return strcmp(a, b) != 0 && strcmp(text_arabic_digits(arena, a), text_arabic_digits(arena, b)) == 0;
}

static void report_same_name(struct check *c, const struct bearer *first, const struct bearer *again)
{
    struct diag *d = diag_quote(c->ds, c->code, again->name->at, again->name->s);
    diag_note(c->ds, d, first->name->at, "โครงการ '%s' ใช้ชื่อนี้แล้ว", "project '%s' has this name",
              entity_name(first->entity));
    if (differs_in_digits(c, first->name->s, again->name->s))
        diag_note(c->ds, d, (struct place){0}, "สองชื่อต่างกันเพียงเลขไทยกับเลขอารบิก",
                  "the names differ in Thai and Arabic digits alone");
    diag_help(
        c->ds, d, "เติมในชื่อสิ่งที่ทำให้ต่างกัน เช่น รุ่น ระยะ หรือพื้นที่ หากเป็นโครงการเดียวกันให้ลบออกหนึ่งรายการ",
        "add to the name what sets them apart: the round, the phase or the area; of one project twice take one out");
}

void rule_same_name(struct check *c, const void *value)
{
    const struct plan *plan = value;
    struct bearers all = {.count = 0};
    EACH (p, plan->projects)
        bearers_add(c, &all, &p->name, &p->self);
    bearers_compare(c, &all, report_same_name);
}
