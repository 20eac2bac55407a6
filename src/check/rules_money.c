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
    diag_help(c->ds, d, "เขียนจำนวนเงินเป็นบาทไว้ที่ %s หากไม่ใช้เงินให้เขียน  %s",
              "write the baht in %s, or  %s  where there is none", key_place(c, "projects.budget.amount"),
              key_value(c, "projects.budget", "none"));
}

/* ---- PRJ005, PRJ004 ---- */

static bool is_negative(const struct number *n)
{
    return n->ok && decimal_sign(n->v) < 0;
}

static struct parts parts_of_lines(const struct check *c, const struct money_line *items, size_t count)
{
    struct parts parts = {.count = 0};
    for (size_t i = 0; i < count; i++)
        parts_add(c, &parts, items[i].name.s, &items[i].amount);
    return parts;
}

static struct parts parts_of_quarters(const struct check *c, const struct quarters *q)
{
    static const char *const paths[] = {"projects.budget.quarters.q1", "projects.budget.quarters.q2",
                                        "projects.budget.quarters.q3", "projects.budget.quarters.q4"};
    struct parts parts = {.count = 0};
    for (int i = 0; i < 4; i++)
        if (!is_missing(q->q[i].at)) /* finding the word costs more than adding nothing */
            parts_add(c, &parts, key_word(c, paths[i]), &q->q[i]);
    return parts;
}

static void report_negative(struct check *c, const struct project *p, const struct number *n)
{
    if (!is_negative(n))
        return;
    struct diag *d =
        diag_report(c->ds, c->code, n->at, "'%s' ของโครงการ '%s'", "'%s' of project '%s'", n->s, entity_name(&p->self));
    diag_help(c->ds, d, "เขียนจำนวนเงินตั้งแต่ 0 ขึ้นไป", "write an amount of 0 or more");
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

/* One way the budget is divided: by sources, by lines or by quarters. */
struct division_of_budget {
    const char *path;
    struct place at;
    struct parts parts;
};
enum { DIVISIONS = 3 };

static bool can_judge(const struct division_of_budget *v)
{
    return v->parts.count > 0 && !v->parts.unreadable && !v->at.broken;
}

/* Several sums, all the same and none the amount: the amount is mistyped. NULL, or the names of the divisions. */
static const char *names_agreeing(const struct check *c, const struct division_of_budget all[DIVISIONS],
                                  struct decimal amount)
{
    const struct division_of_budget *first = NULL;
    struct names names = {.count = 0};
    for (const struct division_of_budget *v = all; v < all + DIVISIONS; v++) {
        if (!can_judge(v))
            continue;
        first = first ? first : v;
        if (decimal_cmp(v->parts.sum, first->parts.sum) != 0 || decimal_cmp(v->parts.sum, amount) == 0)
            return NULL;
        names_add(c, &names, key_name(c, v->path));
    }
    return names.count > 1 ? names_text(c, &names) : NULL;
}

/* "ขาด 100,000 บาท": how far the sum is from what it should be. */
static const char *off_by(const struct check *c, struct decimal sum, struct decimal amount)
{
    bool less = decimal_cmp(sum, amount) < 0;
    const char *baht = number_shown(c, less ? decimal_sub(amount, sum) : decimal_sub(sum, amount));
    return arena_format(c->ds->arena, "%s %s %s", less ? say("ขาด", "short by") : say("เกิน", "over by"), baht,
                        say("บาท", "baht"));
}

static void report_amount(struct check *c, const struct project *p, const struct division_of_budget all[DIVISIONS],
                          const char *names)
{
    const struct number *amount = &p->budget.amount;
    struct decimal sum = decimal_of(0);
    for (const struct division_of_budget *v = all; v < all + DIVISIONS; v++)
        sum = can_judge(v) ? v->parts.sum : sum;
    struct diag *d =
        diag_headline(c->ds, c->code, amount->at, "งบประมาณของโครงการ '%s' คือ %s บาท แต่รายการย่อยรวมได้ %s บาท %s",
                      "the budget of project '%s' is %s baht, but its parts sum to %s, %s", entity_name(&p->self),
                      number_shown(c, amount->v), number_shown(c, sum), off_by(c, sum, amount->v));
    diag_note(c->ds, d, (struct place){0}, "%s รวมได้เท่ากัน", "%s have the same sum", names);
    diag_help(c->ds, d, "เขียน  %s  หรือแก้รายการย่อยทั้งหมด", "write  %s  or mend all the parts",
              key_value(c, "projects.budget.amount", number_shown(c, sum)));
}

static void judge_division(struct check *c, const struct project *p, const struct division_of_budget *v)
{
    const struct number *amount = &p->budget.amount;
    if (!can_judge(v) || decimal_cmp(v->parts.sum, amount->v) == 0)
        return;
    struct diag *d = diag_report(c->ds, c->code, v->at, "%s ของโครงการ '%s' รวมได้ %s บาท งบประมาณคือ %s บาท %s",
                                 "%s of project '%s' sum to %s baht, the budget is %s, %s", key_name(c, v->path),
                                 entity_name(&p->self), number_shown(c, v->parts.sum), number_shown(c, amount->v),
                                 off_by(c, v->parts.sum, amount->v));
    diag_note(c->ds, d, amount->at, "งบประมาณเขียนไว้ที่นี่", "the budget is written here");
    parts_note(c, d, &v->parts);
    diag_help(c->ds, d, "แก้รายการย่อยหรือ %s ให้เท่ากัน", "mend the parts or %s", key_name(c, "projects.budget.amount"));
}

void rule_budget_sum(struct check *c, const void *value)
{
    const struct project *p = value;
    const struct budget *b = &p->budget;
    if (!b->amount.ok || has_negative(b))
        return;
    const struct division_of_budget all[DIVISIONS] = {
        {"projects.budget.sources", b->sources.at, parts_of_lines(c, b->sources.items, b->sources.count)},
        {"projects.budget.lines", b->lines.at, parts_of_lines(c, b->lines.items, b->lines.count)},
        {"projects.budget.quarters", b->quarters.at, parts_of_quarters(c, &b->quarters)},
    };
    const char *agreeing = names_agreeing(c, all, b->amount.v);
    if (agreeing) {
        report_amount(c, p, all, agreeing);
        return;
    }
    for (size_t i = 0; i < DIVISIONS; i++)
        judge_division(c, p, &all[i]);
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

struct expenditure {
    struct decimal sum;
    const struct figure_row *first; /* of the rows that make the sum; NULL: not given, or not in baht */
    size_t rows;
};

/* The year's row of the total (รวม) where there is one, else the sum of its rows. */
static struct expenditure expenditure_of_year(const struct plan *p)
{
    struct expenditure e = {.sum = decimal_of(0)};
    if (p->situation.conditions.expenditure.at.broken)
        return e;
    EACH (r, p->situation.conditions.expenditure) {
        if (r->year.v != p->fiscal_year.v || !r->amount.ok)
            continue;
        if (!is_in_baht(r))
            return (struct expenditure){.first = NULL};
        if (mentions(r->item.s, "รวม"))
            return (struct expenditure){.sum = r->amount.v, .first = r, .rows = 1};
        e.first = e.first ? e.first : r;
        e.sum = decimal_add(e.sum, r->amount.v);
        e.rows++;
    }
    return e;
}

/* The projects' budgets; cancelled ones give their money back. */
static struct parts project_parts(const struct check *c)
{
    struct parts parts = {.count = 0, .unreadable = c->plan->projects.at.broken};
    EACH (p, c->plan->projects) {
        const struct number *amount = &p->budget.amount;
        if (p->budget.at.broken || amount->at.broken || is_negative(amount))
            parts.unreadable = true;
        else if (amount->ok && !project_is_cancelled(p))
            parts_add(c, &parts, entity_name(&p->self), amount);
    }
    return parts;
}

/* A plan may have very many projects: the first few are listed. */
static void projects_note(const struct check *c, struct diag *d, const struct parts *parts)
{
    struct parts shown = *parts;
    shown.count = parts->count > PARTS_SHOWN ? PARTS_SHOWN : parts->count;
    parts_note(c, d, &shown);
    if (parts->count > shown.count)
        diag_note(c->ds, d, (struct place){0}, "และอีก %zu โครงการ", "and %zu more projects",
                  parts->count - shown.count);
}

void rule_expenditure(struct check *c, const void *value)
{
    const struct plan *p = value;
    struct expenditure e = expenditure_of_year(p);
    if (p->fiscal_year.v == 0 || !e.first)
        return;
    struct parts parts = project_parts(c);
    if (parts.unreadable || decimal_cmp(parts.sum, e.sum) <= 0)
        return;
    struct diag *d = diag_report(c->ds, c->code, p->projects.at, "โครงการรวม %s บาท รายจ่ายปี %d คือ %s บาท %s",
                                 "projects of %s baht, expenditure of %d is %s, %s", number_shown(c, parts.sum),
                                 p->fiscal_year.v, number_shown(c, e.sum), off_by(c, parts.sum, e.sum));
    if (e.rows > 1)
        diag_note(c->ds, d, e.first->amount.at, "รายจ่ายปี %d รวมจาก %zu รายการ รายการแรกอยู่ที่นี่",
                  "the expenditure of %d is the sum of %zu rows, the first of them here", p->fiscal_year.v, e.rows);
    else
        diag_note(c->ds, d, e.first->amount.at, "รายจ่ายเขียนไว้ที่นี่", "the expenditure is written here");
    projects_note(c, d, &parts);
    diag_help(c->ds, d, "แก้ %s ของโครงการ หรือแก้รายจ่ายของปีนี้ที่ %s", "correct the projects' %s, or the year's rows in %s",
              key_name(c, "projects.budget"), key_place(c, "situation.conditions.expenditure"));
}
