/* Rules of money: a project's budget and its parts, and the plan's total against chapter 1. */
#include "rule.h"

#include <string.h>

/* ---- PRJ012 ---- */

/* A new project is judged by its proposal, FMT033. */
void rule_no_budget(struct check *c, const void *value)
{
    const struct project *p = value;
    if (budget_is_said(&p->budget) || p->is_new.v)
        return;
    struct diag *d = report_entity(c, &p->self);
    diag_help(c->ds, d, "เขียน 'จำนวนเงิน' (amount) เป็นบาทไว้ใต้ 'งบประมาณ' (budget) หากไม่ใช้เงินให้เขียน  งบประมาณ: ไม่มี",
              "write its 'amount' (จำนวนเงิน) in baht under 'budget' (งบประมาณ), or  budget: none  where there is none");
}

/* ---- PRJ005, PRJ004 ---- */

static bool is_negative(const struct number *n)
{
    return n->ok && decimal_sign(n->v) < 0;
}

/* The parts of one division of the budget: its sources, its lines, or its quarters. */
static struct parts parts_of_lines(const struct money_line *items, size_t count)
{
    struct parts parts = {.count = 0};
    for (size_t i = 0; i < count; i++)
        parts_add(&parts, items[i].name.s, &items[i].amount);
    return parts;
}

static struct parts parts_of_quarters(const struct quarters *q)
{
    static const char *const names[][2] = {
        {"ไตรมาสที่ 1", "quarter 1"}, {"ไตรมาสที่ 2", "quarter 2"}, {"ไตรมาสที่ 3", "quarter 3"}, {"ไตรมาสที่ 4", "quarter 4"}};
    struct parts parts = {.count = 0};
    for (int i = 0; i < 4; i++)
        parts_add(&parts, say(names[i][0], names[i][1]), &q->q[i]);
    return parts;
}

static void report_negative(struct check *c, const struct project *p, const struct number *n)
{
    if (!is_negative(n))
        return;
    struct diag *d =
        diag_report(c->ds, c->code, n->at, "'%s' ของโครงการ '%s'", "'%s' of project '%s'", n->s, entity_name(&p->self));
    diag_help(c->ds, d, "เขียนจำนวนเงินตั้งแต่ศูนย์ขึ้นไป", "write an amount of zero or more");
}

void rule_negative(struct check *c, const void *value)
{
    const struct project *p = value;
    const struct budget *b = &p->budget;
    report_negative(c, p, &b->amount);
    EACH (line, b->sources)
        report_negative(c, p, &line->amount);
    EACH (line, b->lines)
        report_negative(c, p, &line->amount);
    EACH (y, p->years)
        report_negative(c, p, &y->amount);
    for (int i = 0; i < 4; i++)
        report_negative(c, p, &b->quarters.q[i]);
}

static bool has_negative(const struct budget *b)
{
    bool any = is_negative(&b->amount);
    EACH (line, b->sources)
        any = any || is_negative(&line->amount);
    EACH (line, b->lines)
        any = any || is_negative(&line->amount);
    for (int i = 0; i < 4; i++)
        any = any || is_negative(&b->quarters.q[i]);
    return any;
}

static void judge_parts(struct check *c, const struct project *p, const struct parts *parts, struct place at)
{
    const struct number *amount = &p->budget.amount;
    if (parts->count == 0 || parts->unreadable || at.broken || decimal_cmp(parts->sum, amount->v) == 0)
        return;
    struct diag *d = diag_report(c->ds, c->code, at, "โครงการ '%s' รวมได้ %s บาท แต่งบประมาณ %s บาท",
                                 "those of project '%s' sum to %s baht, the budget is %s", entity_name(&p->self),
                                 number_shown(c, parts->sum), number_shown(c, amount->v));
    diag_note(c->ds, d, amount->at, "จำนวนเงินเขียนไว้ที่นี่", "the amount is written here");
    parts_note(c, d, parts);
    diag_help(c->ds, d, "แก้รายการย่อยหรือ 'จำนวนเงิน' (amount) ให้เท่ากัน", "mend the parts or the 'amount' (จำนวนเงิน)");
}

void rule_budget_sum(struct check *c, const void *value)
{
    const struct project *p = value;
    const struct budget *b = &p->budget;
    if (!b->amount.ok || has_negative(b))
        return;
    struct parts sources = parts_of_lines(b->sources.items, b->sources.count);
    struct parts lines = parts_of_lines(b->lines.items, b->lines.count);
    struct parts quarters = parts_of_quarters(&b->quarters);
    judge_parts(c, p, &sources, b->sources.at);
    judge_parts(c, p, &lines, b->lines.at);
    judge_parts(c, p, &quarters, b->quarters.at);
}

/* ---- PRJ008 ---- */

static bool mentions(const char *s, const char *word)
{
    return s && strstr(s, word);
}

/* Figures in thousands or millions cannot be held against baht. */
static bool is_in_baht(const struct figure_row *r)
{
    return !mentions(r->item.s, "ล้านบาท") && !mentions(r->item.s, "พันบาท") && !mentions(r->note.s, "ล้านบาท") &&
           !mentions(r->note.s, "พันบาท");
}

/* The year's expenditure: the row of the total (รวม) where there is one, else the sum; false: not given, or not in baht. */
static bool expenditure_of_year(const struct plan *p, struct decimal *out, const struct figure_row **row)
{
    *row = NULL;
    *out = decimal_of(0);
    if (p->situation.conditions.expenditure.at.broken)
        return false;
    EACH (r, p->situation.conditions.expenditure) {
        if (r->year.v != p->fiscal_year.v || !r->amount.ok)
            continue;
        if (!is_in_baht(r))
            return false;
        *row = r;
        if (mentions(r->item.s, "รวม")) {
            *out = r->amount.v;
            return true;
        }
        *out = decimal_add(*out, r->amount.v);
    }
    return *row != NULL;
}

/* Cancelled projects give their money back. */
static bool project_total(const struct plan *plan, struct decimal *out)
{
    *out = decimal_of(0);
    EACH (p, plan->projects) {
        const struct number *amount = &p->budget.amount;
        if (p->budget.at.broken || amount->at.broken || is_negative(amount))
            return false;
        if (amount->ok && !project_is_cancelled(p))
            *out = decimal_add(*out, amount->v);
    }
    return !plan->projects.at.broken;
}

void rule_expenditure(struct check *c, const void *value)
{
    const struct plan *p = value;
    const struct figure_row *row;
    struct decimal limit, total;
    bool known = p->fiscal_year.v > 0 && expenditure_of_year(p, &limit, &row) && project_total(p, &total);
    if (!known || decimal_cmp(total, limit) <= 0)
        return;
    struct diag *d = diag_report(c->ds, c->code, p->projects.at, "โครงการรวม %s บาท รายจ่ายปี %d คือ %s บาท",
                                 "projects of %s baht, expenditure of %d is %s", number_shown(c, total),
                                 p->fiscal_year.v, number_shown(c, limit));
    diag_note(c->ds, d, row->amount.at, "รายจ่ายเขียนไว้ที่นี่", "the expenditure is written here");
    diag_help(c->ds, d, "ตรวจงบประมาณของโครงการกับรายจ่ายในบทที่ ๑",
              "compare the projects' budgets with the expenditure of chapter 1");
}
