/* The first sheet: how to use the book, and the totals of all dimensions. */
#include "xlsx_figures.h"

/* A row of the table of totals. */
struct total_row {
    const char *title;
    const struct score_total *total;
    const char *const *figures; /* addresses on the dimension's sheet; NULL: the sum over all dimensions */
};

static enum look total_look(const struct total_row *row, enum look look)
{
    static const enum look plain[LOOK_COUNT_OF] = {[LOOK_TOTAL] = LOOK_TEXT,
                                                   [LOOK_TOTAL_COUNT] = LOOK_COUNT,
                                                   [LOOK_TOTAL_NUMBER] = LOOK_NUMBER,
                                                   [LOOK_TOTAL_CENTER] = LOOK_CENTER};
    return row->figures ? plain[look] : look;
}

static void put_title(struct sheet *s, struct slot at, const void *item)
{
    const struct total_row *row = item;
    at.look = total_look(row, at.look);
    cell_text(s, at, row->title);
}

/* The figure over all dimensions: of the row's other figures where it is made of those, else the sum of the column. */
static const char *overall(struct sheet *s, struct slot at)
{
    struct arena *a = s->book->arena;
    const char *cells[FIGURES];
    for (enum figure f = 0; f < FIGURES; f++)
        cells[f] = cell_name(s, s->row, (lxw_col_t)(f + 1));
    const char *formula = figure_formula(a, (enum figure)at.index, cells);
    return formula ? formula : arena_format(a, "=SUM(%s)", range_name(s, s->head + 1, s->row - 1, at.col));
}

static void put_figure(struct sheet *s, struct slot at, const void *item)
{
    const struct total_row *row = item;
    at.look = total_look(row, figure_look((enum figure)at.index));
    const char *formula = row->figures ? arena_format(s->book->arena, "=%s", row->figures[at.index]) : overall(s, at);
    cell_figure(s, at, formula, row->total);
}

static const struct column *summary_columns(struct arena *a)
{
    struct column *columns = arena_alloc(a, (FIGURES + 1) * sizeof *columns);
    columns[0] = (struct column){.title = "มิติ", .width = 38, .look = LOOK_TOTAL, .put = put_title};
    for (int f = 0; f < FIGURES; f++)
        columns[f + 1] = (struct column){
            .title = figure_title((enum figure)f), .width = f == FIGURE_STATE ? 20 : 16, .index = f, .put = put_figure};
    return columns;
}

static void write_guide(struct sheet *s)
{
    static const char *const guide[] = {
        "1. กรอกเฉพาะช่องสีเหลืองในแผ่นงานของแต่ละมิติ คือ ผลการดำเนินงาน คะแนนกรรมการ และความเห็น ช่องอื่นคำนวณให้เอง",
        "2. คะแนนกรรมการที่กรอกแล้วใช้แทนคะแนนที่คำนวณ ถ้าเว้นว่างไว้ใช้คะแนนที่คำนวณ",
        "3. ตัวชี้วัดที่ยังไม่รายงานให้เว้นช่องผลไว้ ไม่นับเป็น 0 และยังไม่คิดคะแนน ตัวชี้วัดที่ยกเลิกไม่นำน้ำหนักมาคิด",
        "4. คะแนนคิดตามเกณฑ์ในแผ่นงาน ตัวชี้วัด หรือตามแผ่นงาน เกณฑ์คะแนน ซึ่งแก้แล้วคะแนนทุกแผ่นงานเปลี่ยนตาม",
        "5. ทุกแผ่นงานป้องกันการแก้ไขโดยไม่มีรหัสผ่าน ยกเลิกได้ที่เมนู ตรวจทาน > ยกเลิกการป้องกันแผ่นงาน",
    };
    s->row++;
    sheet_line(s, LOOK_SUBTITLE, "วิธีใช้สมุดงาน");
    for (size_t i = 0; i < sizeof guide / sizeof *guide; i++)
        sheet_line(s, LOOK_PLAIN, guide[i]);
}

static void write_total(struct sheet *s)
{
    const struct score_total *total = &s->book->emission->scores->total;
    struct total_row all = {.title = "รวมทุกมิติ", .total = total};
    const char *at[FIGURES];
    for (enum figure f = 0; f < FIGURES; f++)
        at[f] = cell_name(s, s->row, (lxw_col_t)(f + 1));
    sheet_row(s, &all);
    struct slot below = {.col = 0, .look = LOOK_SUBTITLE};
    sheet_coverage(s, below, at, total);
    sheet_end_row(s);
    sheet_committee(s, below, at, total);
    sheet_end_row(s);
}

void book_write_summary(struct book *b)
{
    const struct scores *scores = b->emission->scores;
    struct sheet *s = &b->summary;
    sheet_title(s, "สรุปผลการประเมินตัวชี้วัด");
    sheet_line(s, LOOK_PLAIN, plan_title(b->arena, b->plan));
    s->fixed = 1;
    sheet_head(s, summary_columns(b->arena), FIGURES + 1);
    for (size_t i = 0; i < scores->dimension_count; i++) {
        const struct dimension *d = scores->dimensions[i].dimension;
        struct total_row row = {
            .title = arena_format(b->arena, "%s %s", dimension_title(b->arena, d), d->name.s),
            .total = &scores->dimensions[i].total,
            .figures = b->figures[i],
        };
        sheet_row(s, &row);
    }
    write_total(s);
    write_guide(s);
    sheet_signatures(s, s->row + 1, 0);
    sheet_finish(s);
}
