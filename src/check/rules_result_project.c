/* Results of projects: money beside the budget (RES005), progress beside time and steps (RES009). */
#include "result.h"

/* ---- RES005 ---- */

static void report_spent(struct check *c, const struct project *p, const struct number *spent)
{
    const struct budget *b = &p->budget;
    struct diag *d;
    if (b->amount.ok)
        d = diag_report(c->ds, c->code, spent->at, "'%s' เบิกจ่าย %s บาท งบประมาณคือ %s บาท",
                        "'%s' has spent %s baht of %s", entity_name(&p->self), number_shown(c, spent->v),
                        number_shown(c, b->amount.v));
    else
        d = diag_headline(c->ds, c->code, spent->at, "โครงการ '%s' ไม่มีงบประมาณ แต่เบิกจ่าย %s บาท",
                          "project '%s' has no budget, and has spent %s baht", entity_name(&p->self),
                          number_shown(c, spent->v));
    diag_note(c->ds, d, b->amount.ok ? b->amount.at : b->at, "งบประมาณเขียนไว้ที่นี่", "the budget is written here");
    diag_help(
        c->ds, d, "แก้ %s ให้เป็นยอดสะสมตั้งแต่ต้นปี หากได้รับโอนเงินเพิ่ม ให้แก้ %s ของโครงการ",
        "write the baht spent since the year began in %s; if money was transferred to the project, correct its %s",
        key_name(c, "results.projects.spent"), key_place(c, "projects.budget.amount"));
}

/* Spending is told to date: where it has passed the budget, the later periods have as well. */
void rule_spent(struct check *c, const void *value)
{
    const struct project *p = value;
    const struct number *amount = &p->budget.amount;
    struct decimal most = amount->ok ? amount->v : decimal_of(0);
    if (p->budget.at.broken || (!amount->ok && p->budget.none.v == 0) || decimal_sign(most) < 0)
        return;
    EACH (r, *project_series(c, p)) {
        const struct number *spent = &r->project->spent;
        if (!spent->ok || decimal_cmp(spent->v, most) <= 0)
            continue;
        report_spent(c, p, spent);
        return;
    }
}

/* ---- RES009 ---- */

enum { STILL_PERIODS = 3 };

static bool is_finished(struct decimal progress)
{
    return decimal_cmp(progress, decimal_of(100)) >= 0;
}

/* The day on which work begins: of the first step, else of the project; day 0: it is not known. */
static struct date work_begins(const struct project *p)
{
    struct date first = {.day = 0};
    EACH (step, p->steps)
        if (step->start.v.day && (!first.day || date_cmp(step->start.v, first) < 0))
            first = step->start.v;
    return first.day ? first : p->start.v;
}

/* Had it begun by the end of this period? Work of which something is done had. */
static bool has_begun(const struct project *p, struct decimal progress, struct period period)
{
    struct date day = work_begins(p);
    return decimal_sign(progress) > 0 || (day.day && date_cmp(day, period_last_day(period)) <= 0);
}

/* The last reports of all are alike, and work has begun: what stood still and moved again is no one's to mend. */
static bool stands_still(const struct project *p, const struct report *last, size_t count)
{
    if (count < STILL_PERIODS)
        return false;
    struct period first = last[1 - STILL_PERIODS].in->period.v;
    for (const struct report *r = last; r > last - STILL_PERIODS; r--) {
        const struct number *progress = &r->project->progress;
        if (!progress->ok || decimal_cmp(progress->v, last->project->progress.v) != 0)
            return false;
        if (r < last && period_last_month(r->in->period.v) >= period_last_month(r[1].in->period.v))
            return false;
    }
    return has_begun(p, last->project->progress.v, first);
}

/* The percent of the work that the steps have planned by this day; false: they do not say. */
static bool planned_by(const struct project *p, struct date day, struct decimal *out)
{
    struct decimal all = decimal_of(0);
    *out = decimal_of(0);
    EACH (step, p->steps) {
        if (!step->weight.ok || !step->end.v.day)
            return false;
        all = decimal_add(all, step->weight.v);
        if (date_cmp(step->end.v, day) <= 0)
            *out = decimal_add(*out, step->weight.v);
    }
    return decimal_cmp(all, decimal_of(100)) == 0;
}

/* The edition's lowest status but one: below so many percent of the plan work is late. A plan is met where the edition
 * knows no such line. */
static struct decimal late_below(const struct edition *e)
{
    struct decimal lowest = decimal_of(100);
    EACH (status, e->scale.statuses)
        if (status->from.ok && decimal_sign(status->from.v) > 0 && decimal_cmp(status->from.v, lowest) < 0)
            lowest = status->from.v;
    return lowest;
}

static void help_late(struct check *c, struct diag *d, const struct project *p)
{
    const char *progress = key_name(c, "results.projects.progress");
    if (p->steps.count > 0)
        diag_help(c->ds, d, "แก้ %s หรือ %s ให้ตรงกับงานจริง", "correct %s or %s as the work is", progress,
                  key_name(c, "projects.steps"));
    else
        diag_help(c->ds, d, "แก้ %s ให้ตรงกับงานจริง", "correct %s as the work is", progress);
    diag_help(c->ds, d, "ถ้าช้าจริง ให้เขียนเหตุไว้ที่ %s และสิ่งที่จะทำต่อไว้ที่ %s ของรายงานงวดนี้",
              "if it is late, say why in %s and what will be done in %s of this report",
              key_name(c, "results.projects.obstacles"), key_name(c, "results.projects.next"));
}

/* "ไม่มี" hinders nothing. */
static bool says_something(const struct markdown *m)
{
    return m->at.broken || (has_text(m->s, m->at) && !is_dash(m->s) && !is_same_text(m->s, "ไม่มี"));
}

/* What a reviewer would ask is told. */
static bool is_explained(const struct project_result *r)
{
    return says_something(&r->obstacles) && says_something(&r->next);
}

static void report_still(struct check *c, const struct project *p, const struct report *last)
{
    const struct report *first = last + 1 - STILL_PERIODS;
    const struct number *progress = &last->project->progress;
    struct diag *d =
        diag_report(c->ds, c->code, progress->at, "'%s' อยู่ที่ร้อยละ %s ตั้งแต่งวด %s ถึง %s",
                    "'%s' stands at %s percent from %s to %s", entity_name(&p->self), number_shown(c, progress->v),
                    period_shown(c, first->in->period.v), period_shown(c, last->in->period.v));
    diag_note(c->ds, d, first->project->progress.at, "เริ่มหยุดที่งวด %s", "it has stood since %s",
              period_shown(c, first->in->period.v));
    help_late(c, d, p);
}

static void judge_schedule(struct check *c, const struct project *p, const struct report *last)
{
    const struct number *progress = &last->project->progress;
    struct decimal planned, limit;
    if (!planned_by(p, period_last_day(last->in->period.v), &planned))
        return;
    limit = decimal_mul(planned, late_below(c->plan->edition));
    if (decimal_cmp(decimal_mul(progress->v, decimal_of(100)), limit) >= 0)
        return;
    struct diag *d = diag_report(c->ds, c->code, progress->at, "'%s' คืบหน้าร้อยละ %s ตามขั้นตอนต้องได้ร้อยละ %s",
                                 "'%s' has reached %s percent, its steps plan %s", entity_name(&p->self),
                                 number_shown(c, progress->v), number_shown(c, planned));
    diag_note(c->ds, d, p->steps.at, "ขั้นตอนที่สิ้นสุดภายในงวด %s มีน้ำหนักรวม %s", "the steps that end by %s weigh %s",
              period_shown(c, last->in->period.v), number_shown(c, planned));
    help_late(c, d, p);
}

void rule_stands_still(struct check *c, const void *value)
{
    const struct project *p = value;
    const struct series *s = project_series(c, p);
    if (s->count == 0 || project_is_cancelled(p))
        return;
    const struct report *last = &s->items[s->count - 1];
    if (!last->project->progress.ok || is_finished(last->project->progress.v) || is_explained(last->project))
        return;
    if (stands_still(p, last, s->count))
        report_still(c, p, last);
    else
        judge_schedule(c, p, last);
}
