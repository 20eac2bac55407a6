/* Results: reporting periods, what is due, and what was reported after a cancellation. */
#include "result.h"

/* ---- RES001: the period's own place ---- */

/* The same month or quarter of the plan's year: what was most likely meant. */
static struct period in_plan_year(const struct check *c, struct period p)
{
    int year = c->plan->fiscal_year.v;
    p.year = p.month >= 10 ? year - 1 : year;
    return p;
}

static void judge_year(struct check *c, const struct results *r)
{
    if (!r->period.v.year || period_is_of_year(c->plan, r->period.v))
        return;
    const char *meant = period_shown(c, in_plan_year(c, r->period.v));
    struct diag *d =
        diag_report(c->ds, c->code, r->period.at, "งวด '%s' อยู่นอกปีงบประมาณ %d", "'%s' lies outside fiscal year %d",
                    period_shown(c, r->period.v), c->plan->fiscal_year.v);
    diag_note(c->ds, d, (struct place){0}, "ปีงบประมาณ %d เริ่ม 1 ตุลาคม %d ถึง 30 กันยายน %d",
              "fiscal year %d runs from 1 October %d to 30 September %d", c->plan->fiscal_year.v,
              c->plan->fiscal_year.v - 1, c->plan->fiscal_year.v);
    diag_help(c->ds, d, "ถ้าหมายถึงปีงบประมาณนี้ ให้เขียน  %s", "if this fiscal year was meant, write  %s",
              key_value(c, "results.period", meant));
    diag_fix(c->ds, d, FIX_UNSAFE, r->period.at, meant);
}

/* The one fiscal year of all periods, where that is another than the plan's; else 0. */
static int other_year(const struct plan *p)
{
    int year = 0;
    EACH (r, p->results) {
        int of = r->period.v.year ? period_fiscal_year(r->period.v) : 0;
        if (!of || of == p->fiscal_year.v || (year && of != year))
            return 0;
        year = of;
    }
    return p->fiscal_year.v ? year : 0;
}

/* The year of the plan or that of all the results is wrong: one cause. */
static void report_other_year(struct check *c, int year)
{
    const struct plan *p = c->plan;
    struct diag *d = diag_headline(
        c->ds, c->code, p->results.items->period.at, "งวดรายงานทั้ง %zu งวดเป็นของปีงบประมาณ %d แต่แผนเป็นของปี %d",
        "all %zu reporting periods are of fiscal year %d, the plan is of %d", p->results.count, year, p->fiscal_year.v);
    diag_note(c->ds, d, p->fiscal_year.at, "ปีงบประมาณของแผนเขียนไว้ที่นี่", "the plan's fiscal year is written here");
    diag_help(c->ds, d, "แก้ %s ของแผน หรือแก้ %s ทุกงวด", "correct the plan's %s, or each %s", key_name(c, "fiscal_year"),
              key_name(c, "results.period"));
}

static void judge_years(struct check *c)
{
    int year = c->plan->results.count > 1 ? other_year(c->plan) : 0;
    if (year) {
        report_other_year(c, year);
        return;
    }
    EACH (r, c->plan->results)
        judge_year(c, r);
}

/* ---- RES001: one KPI or project, one report in a period ---- */

/* A report and the one that it repeats. */
struct clash {
    const struct report *first, *second;
};
struct clashes {
    struct clash *items;
    size_t count;
};

static bool is_mixed(const struct clash *clash)
{
    return (clash->first->in->period.v.quarter != 0) != (clash->second->in->period.v.quarter != 0);
}

/* In order of their last months, a report can clash only with the one before it. */
static bool is_clash(const struct clash *clash)
{
    struct period a = clash->first->in->period.v, b = clash->second->in->period.v;
    return is_mixed(clash) ? period_quarter(a) == period_quarter(b) : period_last_month(a) == period_last_month(b);
}

static void help_clash(struct check *c, struct diag *d, const struct clash *clash)
{
    if (is_mixed(clash))
        diag_help(c->ds, d, "เลือกรายงานรายเดือนหรือรายไตรมาสอย่างใดอย่างหนึ่ง แล้วลบอีกอย่างออก",
                  "report either the months or the quarter, and delete the other");
    else
        diag_help(c->ds, d, "ลบรายการที่ซ้ำ หรือแก้ %s ถ้าเป็นของงวดอื่น",
                  "delete one of the two, or correct %s if it is of another period", key_name(c, "results.period"));
}

static void report_clash(struct check *c, const struct clash *clash)
{
    const struct report *first = clash->first, *second = clash->second;
    const char *name = report_name(second), *period = period_shown(c, second->in->period.v);
    struct diag *d;
    if (is_mixed(clash))
        d = diag_report(c->ds, c->code, report_place(second), "'%s' รายงานทั้ง %s และ %s",
                        "'%s' is reported for %s and for %s", name, period_shown(c, first->in->period.v), period);
    else
        d = diag_report(c->ds, c->code, report_place(second), "'%s' รายงานไว้แล้วในงวด %s",
                        "'%s' is reported already for %s", name, period);
    diag_note(c->ds, d, report_place(first), "รายงานครั้งแรกอยู่ที่นี่", "reported first here");
    help_clash(c, d, clash);
}

/* A file that was copied, and the period not changed: one cause for all it holds. */
static void report_clashes(struct check *c, const struct clashes *all)
{
    const struct clash *clash = all->items;
    const struct results *in = clash->second->in;
    struct names names = {.count = 0};
    EACH (each, *all)
        names_add(c, &names, report_name(each->second));
    struct diag *d = diag_report(c->ds, c->code, in->period.at, "%zu รายการของงวด %s รายงานไว้แล้ว",
                                 "%zu entries of %s are reported already", all->count, period_shown(c, in->period.v));
    diag_note(c->ds, d, clash->first->in->period.at, "งวดที่รายงานไว้ก่อนอยู่ที่นี่", "the period that has them is here");
    names_note(c, d, &names);
    help_clash(c, d, clash);
}

/* Twice under one period is a slip of its own. */
static void gather_clashes(struct check *c, struct clashes *all, const struct series *s)
{
    for (size_t i = 1; i < s->count; i++) {
        struct clash clash = {&s->items[i - 1], &s->items[i]};
        bool is_same_place = clash.first->in == clash.second->in;
        if (is_same_place && is_clash(&clash))
            report_clash(c, &clash);
        if (is_same_place || !is_clash(&clash))
            continue;
        struct clashes *of = &all[clash.second->in - c->plan->results.items];
        struct clash *slot = arena_grow(c->ds->arena, &of->items, &of->count, sizeof *slot);
        *slot = clash;
    }
}

void rule_periods(struct check *c, const void *value)
{
    const struct plan *p = value;
    struct clashes *all = arena_alloc(c->ds->arena, (p->results.count + 1) * sizeof *all);
    judge_years(c);
    EACH (k, p->kpis)
        gather_clashes(c, all, kpi_series(c, k));
    EACH (project, p->projects)
        gather_clashes(c, all, project_series(c, project));
    for (size_t i = 0; i < p->results.count; i++) {
        if (all[i].count == 1)
            report_clash(c, all[i].items);
        else if (all[i].count > 1)
            report_clashes(c, &all[i]);
    }
}

/* ---- RES001: a value, or a count of so many, for the whole year ---- */

static bool is_written(const struct number *n)
{
    return !is_missing(n->at) && !n->at.broken;
}

static void report_two_ways(struct check *c, const struct kpi *k, struct place value, struct place pair)
{
    bool value_first = value.file < pair.file || (value.file == pair.file && value.line < pair.line);
    struct diag *d = diag_headline(c->ds, c->code, value_first ? pair : value,
                                   "ผลของ '%s' รายงานทั้งเป็นค่าเดียวและเป็นจำนวนที่ได้กับจำนวนทั้งหมด",
                                   "'%s' is reported both as a value and as a count of so many", entity_name(&k->self));
    diag_note(c->ds, d, value_first ? value : pair, "อีกแบบเขียนไว้ที่นี่", "the other way is written here");
    diag_help(c->ds, d, "ใช้แบบเดียวกันทั้งปี: %s หรือ %s กับ %s", "use one of them all year: %s, or %s with %s",
              key_name(c, "results.kpis.value"), key_name(c, "results.kpis.count"), key_name(c, "results.kpis.of"));
}

void rule_two_ways(struct check *c, const void *value)
{
    const struct kpi *k = value;
    const struct kpi_result *single = NULL, *pair = NULL;
    EACH (r, *kpi_series(c, k)) {
        single = !single && is_written(&r->kpi->value) ? r->kpi : single;
        pair = !pair && is_written(&r->kpi->count) ? r->kpi : pair;
    }
    if (single && pair)
        report_two_ways(c, k, single->value.at, pair->count.at);
}

/* ---- RES010 ---- */

static void judge_cancelled(struct check *c, const struct report *r, const struct cancelled *cancelled)
{
    struct date day = cancelled->date.v;
    if (is_missing(cancelled->at) || !day.day || date_cmp(period_first_day(r->in->period.v), day) <= 0)
        return;
    struct diag *d = diag_report(c->ds, c->code, report_place(r), "'%s' งวด %s", "'%s' in %s", report_name(r),
                                 period_shown(c, r->in->period.v));
    diag_note(c->ds, d, cancelled->date.at, "ยกเลิกเมื่อ %s", "cancelled on %s", date_shown(c, day));
    diag_help(c->ds, d, "ลบรายการนี้ออก หรือแก้ %s ให้ตรงกับมติ", "delete this entry, or correct %s as it was decided",
              key_place(c, r->kpi ? "kpis.cancelled.date" : "projects.cancelled.date"));
}

/* What only says that it was cancelled is no result. */
void rule_result_cancelled(struct check *c, const void *value)
{
    const struct kpi *k = value;
    if (!kpi_is_cancelled(k))
        return;
    EACH (r, *kpi_series(c, k))
        if (!is_missing(result_place(r->kpi)))
            judge_cancelled(c, r, &k->cancelled);
}

void rule_progress_cancelled(struct check *c, const void *value)
{
    const struct project *p = value;
    if (!project_is_cancelled(p))
        return;
    EACH (r, *project_series(c, p))
        if (!is_missing(r->project->progress.at))
            judge_cancelled(c, r, &p->cancelled);
}
