/* The sheet of projects: money by source and quarter, progress, and the KPIs that each drives. */
#include "xlsx.h"

/* A project with its latest report. */
struct project_row {
    const struct project *project;
    struct project_status status;
};

enum { COL_AMOUNT = 8, COL_SPENT = 14 };

static void put_id(struct sheet *s, struct slot at, const void *item)
{
    const struct project_row *row = item;
    cell_text(s, at, row->project->self.id.s);
}

static void put_name(struct sheet *s, struct slot at, const void *item)
{
    const struct project_row *row = item;
    cell_text(s, at, row->project->name.s);
}

static void put_kind(struct sheet *s, struct slot at, const void *item)
{
    const struct project_row *row = item;
    int kind = row->project->kind.v ? row->project->kind.v : PROJECT_PROJECT;
    cell_text(s, at, choice_thai(&project_record, "kind", kind));
}

static void put_type(struct sheet *s, struct slot at, const void *item)
{
    const struct project_row *row = item;
    cell_text(s, at, choice_thai(&project_record, "type", row->project->type.v));
}

static void put_dimension(struct sheet *s, struct slot at, const void *item)
{
    const struct project_row *row = item;
    const struct dimension *d = row->project->dimension.to;
    cell_text(s, at, d ? dimension_title(s->book->arena, d) : NULL);
}

static void put_owner(struct sheet *s, struct slot at, const void *item)
{
    const struct project_row *row = item;
    const struct division *owner = row->project->owner.to;
    cell_text(s, at, owner ? owner->name.s : NULL);
}

static void put_date(struct sheet *s, struct slot at, const void *item)
{
    const struct project_row *row = item;
    cell_date(s, at, at.index == 0 ? &row->project->start : &row->project->end);
}

static void put_amount(struct sheet *s, struct slot at, const void *item)
{
    const struct project_row *row = item;
    const struct budget *budget = &row->project->budget;
    if (budget->none.v)
        cell_text(s, at, "ไม่ใช้งบประมาณ");
    else
        cell_number(s, at, &budget->amount);
}

static void put_sources(struct sheet *s, struct slot at, const void *item)
{
    const struct project_row *row = item;
    struct arena *a = s->book->arena;
    const char *all = NULL;
    EACH (source, row->project->budget.sources) {
        const char *line = source->name.s;
        if (source->amount.ok)
            line = arena_format(a, "%s %s", line, decimal_text(a, source->amount.v, 2, true));
        all = all ? arena_format(a, "%s\n%s", all, line) : line;
    }
    cell_text(s, at, all);
}

static void put_quarter(struct sheet *s, struct slot at, const void *item)
{
    const struct project_row *row = item;
    cell_number(s, at, &row->project->budget.quarters.q[at.index]);
}

static void put_spent(struct sheet *s, struct slot at, const void *item)
{
    const struct project_row *row = item;
    if (row->status.has_spent)
        cell_decimal(s, at, row->status.spent);
    else
        cell_blank(s, at);
}

static const char *share_formula(struct sheet *s)
{
    const char *amount = cell_name(s, s->row, COL_AMOUNT), *spent = cell_name(s, s->row, COL_SPENT);
    return arena_format(s->book->arena, "=IF(AND(N(%s)>0,ISNUMBER(%s)),%s/%s*100,\"\")", amount, spent, spent, amount);
}

/* Spent as percent of an amount; nothing where either is missing. */
static void cell_share(struct sheet *s, struct slot at, const struct decimal *spent, const struct decimal *amount)
{
    enum { PLACES = 12 };
    if (!spent || !amount || decimal_sign(*amount) <= 0) {
        cell_formula(s, at, share_formula(s), NULL);
        return;
    }
    struct decimal share = decimal_div(decimal_mul(*spent, decimal_of(100)), *amount, PLACES);
    cell_formula(s, at, share_formula(s), &share);
}

static void put_share(struct sheet *s, struct slot at, const void *item)
{
    const struct project_row *row = item;
    const struct number *amount = &row->project->budget.amount;
    cell_share(s, at, row->status.has_spent ? &row->status.spent : NULL, amount->ok ? &amount->v : NULL);
}

static void put_progress(struct sheet *s, struct slot at, const void *item)
{
    const struct project_row *row = item;
    if (row->status.has_progress)
        cell_decimal(s, at, row->status.progress);
    else
        cell_blank(s, at);
}

static void put_up_to(struct sheet *s, struct slot at, const void *item)
{
    const struct project_row *row = item;
    struct period up_to = row->status.up_to;
    if (project_is_cancelled(row->project))
        cell_text(s, at, status_word(s->book, WORD_CANCELLED));
    else if (up_to.year == 0)
        cell_text(s, at, status_word(s->book, WORD_NOT_REPORTED));
    else
        cell_text(s, at, period_short(s->book->arena, up_to));
}

static void put_kpis(struct sheet *s, struct slot at, const void *item)
{
    const struct project_row *row = item;
    const char *all = NULL;
    EACH (kpi, row->project->kpis)
        all = all ? arena_format(s->book->arena, "%s, %s", all, kpi->id) : kpi->id;
    cell_text(s, at, all);
}

static const struct column columns[] = {
    {.title = "รหัส", .width = 13, .look = LOOK_TEXT, .put = put_id},
    {.title = "โครงการ/กิจกรรม", .width = 40, .look = LOOK_TEXT, .put = put_name},
    {.title = "ลักษณะ", .width = 11, .look = LOOK_CENTER, .put = put_kind},
    {.title = "ประเภท", .width = 17, .look = LOOK_TEXT, .put = put_type},
    {.title = "มิติ", .width = 10, .look = LOOK_CENTER, .put = put_dimension},
    {.title = "ผู้รับผิดชอบ", .width = 22, .look = LOOK_TEXT, .put = put_owner},
    {.title = "เริ่ม", .width = 14, .look = LOOK_DATE, .index = 0, .put = put_date},
    {.title = "สิ้นสุด", .width = 14, .look = LOOK_DATE, .index = 1, .put = put_date},
    [COL_AMOUNT] = {.title = "งบประมาณ (บาท)", .width = 19, .look = LOOK_NUMBER, .put = put_amount},
    {.title = "แหล่งเงิน", .width = 30, .look = LOOK_TEXT, .put = put_sources},
    {.title = "แผนเบิกจ่าย ไตรมาส 1", .width = 18, .look = LOOK_NUMBER, .index = 0, .put = put_quarter},
    {.title = "แผนเบิกจ่าย ไตรมาส 2", .width = 18, .look = LOOK_NUMBER, .index = 1, .put = put_quarter},
    {.title = "แผนเบิกจ่าย ไตรมาส 3", .width = 18, .look = LOOK_NUMBER, .index = 2, .put = put_quarter},
    {.title = "แผนเบิกจ่าย ไตรมาส 4", .width = 18, .look = LOOK_NUMBER, .index = 3, .put = put_quarter},
    [COL_SPENT] = {.title = "เบิกจ่ายแล้ว (บาท)", .width = 19, .look = LOOK_NUMBER, .put = put_spent},
    {.title = "เบิกจ่าย (ร้อยละ)", .width = 11, .look = LOOK_NUMBER, .put = put_share},
    {.title = "ความก้าวหน้า (ร้อยละ)", .width = 13, .look = LOOK_NUMBER, .put = put_progress},
    {.title = "ผลถึงงวด", .width = 14, .look = LOOK_CENTER, .put = put_up_to},
    {.title = "ตัวชี้วัด", .width = 14, .look = LOOK_CENTER, .put = put_kpis},
};
enum { COLUMNS = sizeof columns / sizeof *columns };

/* Sums of the columns of money. */
struct sums {
    struct decimal amount, quarters[4], spent;
};

static void add(struct sums *sums, const struct project_row *row)
{
    const struct budget *budget = &row->project->budget;
    if (budget->amount.ok)
        sums->amount = decimal_add(sums->amount, budget->amount.v);
    for (size_t i = 0; i < 4; i++) {
        if (budget->quarters.q[i].ok)
            sums->quarters[i] = decimal_add(sums->quarters[i], budget->quarters.q[i].v);
    }
    if (row->status.has_spent)
        sums->spent = decimal_add(sums->spent, row->status.spent);
}

static void write_sum(struct sheet *s, lxw_col_t col, struct decimal sum)
{
    const char *range = range_name(s, s->head + 1, s->row - 1, col);
    cell_formula(s, (struct slot){.col = col, .look = LOOK_TOTAL_NUMBER},
                 arena_format(s->book->arena, "=SUM(%s)", range), &sum);
}

static void write_sums(struct sheet *s, const struct sums *sums)
{
    for (lxw_col_t i = 0; i < s->count; i++)
        cell_blank(s, (struct slot){.col = i, .look = LOOK_TOTAL});
    cell_text(s, (struct slot){.col = 1, .look = LOOK_TOTAL}, "รวม");
    write_sum(s, COL_AMOUNT, sums->amount);
    for (lxw_col_t i = 0; i < 4; i++)
        write_sum(s, (lxw_col_t)(COL_AMOUNT + 2 + i), sums->quarters[i]);
    write_sum(s, COL_SPENT, sums->spent);
    cell_share(s, (struct slot){.col = COL_SPENT + 1, .look = LOOK_TOTAL_NUMBER}, &sums->spent, &sums->amount);
    sheet_end_row(s);
}

void book_write_projects(struct book *b)
{
    struct sheet *s = &b->projects;
    struct sums sums = {0};
    sheet_title(s, "โครงการ");
    s->fixed = 2;
    s->pages_across = 2;
    sheet_head(s, columns, COLUMNS);
    EACH (p, b->plan->projects) {
        struct project_row row = {.project = p};
        project_progress(b->plan, p, &row.status);
        add(&sums, &row);
        sheet_row(s, &row);
    }
    if (b->plan->projects.count > 0)
        write_sums(s, &sums);
    sheet_finish(s);
}
