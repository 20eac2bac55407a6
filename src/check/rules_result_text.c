/* Results: reports that say nothing, or what the one before has said (RES004). */
#include <string.h>

#include "result.h"

static bool is_number(const struct number *n, int v)
{
    return n->ok && decimal_cmp(n->v, decimal_of(v)) == 0;
}

/* The report of an earlier period, or NULL: `r` is of the series. */
static const struct report *report_before(const struct series *s, const struct report *r)
{
    const struct report *before = r > s->items ? r - 1 : NULL;
    bool earlier = before && period_last_month(before->in->period.v) < period_last_month(r->in->period.v);
    return earlier ? before : NULL;
}

static void help_questions(struct check *c, struct diag *d)
{
    diag_help(c->ds, d, "เขียนสิ่งที่ทำในงวดนี้ไว้ที่ %s", "write what was done in this period in %s",
              key_list(c, "results.projects", "what where when how"));
}

enum { ANSWERS = 4 };
static void answers_of(const struct project_result *r, const struct markdown *out[ANSWERS])
{
    const struct markdown *all[ANSWERS] = {&r->what, &r->where, &r->when, &r->how};
    memcpy(out, all, sizeof all);
}

/* Of all the answers taken together. */
struct answers {
    bool none, dashes, same;
};

static bool is_same_answer(const struct markdown *now, const struct markdown *then)
{
    return has_text(now->s, now->at) ? is_same_text(now->s, then->s) : !has_text(then->s, then->at);
}

/* Others who took part, or other things that came out, are news. */
static bool is_same_beside(const struct project_result *r, const struct project_result *before)
{
    bool same = is_same_answer(&r->with_whom, &before->with_whom) && r->outputs.count == before->outputs.count;
    for (size_t i = 0; same && i < r->outputs.count; i++)
        same = is_same_answer(&r->outputs.items[i], &before->outputs.items[i]);
    return same;
}

static struct answers judge_answers(const struct project_result *r, const struct project_result *before)
{
    const struct markdown *now[ANSWERS], *then[ANSWERS];
    struct answers a = {true, true, before && is_same_beside(r, before)};
    answers_of(r, now);
    answers_of(before ? before : r, then);
    for (int i = 0; i < ANSWERS; i++) {
        bool written = has_text(now[i]->s, now[i]->at);
        a.none = a.none && !written;
        a.dashes = a.dashes && (!written || is_dash(now[i]->s));
        a.same = a.same && is_same_answer(now[i], then[i]);
    }
    return a;
}

/* Nothing can be told of a project that has not begun, was finished before, or was cancelled. */
static bool has_news(const struct project *p, const struct report *r, const struct report *before)
{
    const struct number *progress = &r->project->progress;
    bool finished = before && is_number(&before->project->progress, 100) && is_number(progress, 100);
    bool still = is_number(progress, 0) && (!before || is_number(&before->project->progress, 0));
    bool begun = !p->start.v.day || date_cmp(p->start.v, period_last_day(r->in->period.v)) <= 0;
    return !finished && (begun || !still) && !period_is_cancelled(&p->cancelled, r->in->period.v);
}

static void judge_report(struct check *c, const struct project *p, const struct report *r, const struct report *before)
{
    struct answers a = judge_answers(r->project, before ? before->project : NULL);
    struct diag *d = NULL;
    if (!r->project->progress.ok || !has_news(p, r, before) || (!a.none && !a.dashes && !a.same))
        return;
    const char *name = report_name(r), *period = period_shown(c, r->in->period.v);
    if (a.none)
        d = diag_report(c->ds, c->code, report_place(r), "'%s' งวด %s รายงานแต่ความก้าวหน้า",
                        "'%s' in %s has its progress alone", name, period);
    else if (a.dashes)
        d = diag_report(c->ds, c->code, report_place(r), "'%s' งวด %s มีแต่ขีดหรือจุด",
                        "'%s' in %s has dashes or dots alone", name, period);
    else
        d = diag_report(c->ds, c->code, report_place(r), "'%s' งวด %s ใช้ข้อความเดิมทั้งหมด",
                        "'%s' in %s has the same words", name, period);
    if (!a.none && !a.dashes)
        diag_note(c->ds, d, report_place(before), "ข้อความเดียวกันอยู่ในงวด %s", "the same words stand in %s",
                  period_shown(c, before->in->period.v));
    help_questions(c, d);
}

void rule_project_answers(struct check *c, const void *value)
{
    const struct project *p = value;
    const struct series *s = project_series(c, p);
    EACH (r, *s)
        judge_report(c, p, r, report_before(s, r));
}

/* Nothing yet, nothing to measure, or all that was planned: there is nothing new to say. */
static bool may_repeat(const struct kpi *k, const struct kpi_result *before, const struct kpi_result *r)
{
    struct decimal was, is;
    if (!is_missing(r->not_measured.at))
        return true;
    if (!result_value(before, &was) || !result_value(r, &is) || decimal_cmp(was, is) != 0)
        return false;
    bool reached =
        k->target.value.ok && kpi_direction(k) == DIRECTION_INCREASE && decimal_cmp(is, k->target.value.v) >= 0;
    return reached || decimal_sign(is) == 0;
}

static void judge_note(struct check *c, const struct kpi *k, const struct report *r, const struct report *before)
{
    const struct markdown *note = &r->kpi->note;
    bool dash = is_dash(note->s);
    bool same = before && is_same_text(note->s, before->kpi->note.s) && !may_repeat(k, before->kpi, r->kpi);
    if (!dash && !same)
        return;
    const char *period = period_shown(c, r->in->period.v), *key = key_name(c, "results.kpis.note");
    struct diag *d = dash ? diag_report(c->ds, c->code, note->at, "%s ของ '%s' งวด %s มีแต่ขีดหรือจุด",
                                        "%s of '%s' in %s has dashes or dots alone", key, report_name(r), period)
                          : diag_report(c->ds, c->code, note->at, "%s ของ '%s' งวด %s เหมือนงวดก่อน",
                                        "%s of '%s' in %s is that of the period before", key, report_name(r), period);
    if (!dash)
        diag_note(c->ds, d, before->kpi->note.at, "ข้อความเดียวกันอยู่ในงวด %s", "the same words stand in %s",
                  period_shown(c, before->in->period.v));
    diag_help(c->ds, d, "เขียนว่าทำอะไรไปในงวดนี้ ถ้าไม่มีอะไรจะเขียน ให้ลบ %s ออก",
              "write what was done in this period; where there is nothing to say, delete %s", key);
}

void rule_kpi_notes(struct check *c, const void *value)
{
    const struct kpi *k = value;
    const struct series *s = kpi_series(c, k);
    EACH (r, *s)
        if (r->kpi->note.s && !r->kpi->note.at.broken && !period_is_cancelled(&k->cancelled, r->in->period.v))
            judge_note(c, k, r, report_before(s, r));
}
