/* The sheet of the scale: every score formula refers to it by name; and the words of the status column. */
#include "xlsx.h"

static const struct decimal zero;

/* One step of the scale. */
struct step_row {
    struct decimal percent; /* of the target */
    struct decimal score;
    struct decimal slope; /* scores per percent up to the next step; 0 at the last */
    bool last;
};

static void put_percent(struct sheet *s, struct slot at, const void *item)
{
    const struct step_row *step = item;
    cell_decimal(s, at, step->percent);
}

static void put_score(struct sheet *s, struct slot at, const void *item)
{
    const struct step_row *step = item;
    cell_decimal(s, at, step->score);
}

static void put_slope(struct sheet *s, struct slot at, const void *item)
{
    const struct step_row *step = item;
    if (step->last) {
        cell_decimal(s, at, zero);
        return;
    }
    lxw_row_t next = s->row + 1;
    const char *formula = arena_format(s->book->arena, "=(%s-%s)/(%s-%s)", cell_name(s, next, 1),
                                       cell_name(s, s->row, 1), cell_name(s, next, 0), cell_name(s, s->row, 0));
    cell_formula(s, at, formula, &step->slope);
}

static const struct column columns[] = {
    {.title = "ความสำเร็จ (ร้อยละของเป้าหมาย)", .width = 38, .look = LOOK_INPUT_NUMBER, .put = put_percent},
    {.title = "คะแนน", .width = 32, .look = LOOK_NUMBER, .put = put_score},
    {.title = "คะแนนที่เพิ่มต่อร้อยละ 1 จนถึงขั้นถัดไป", .width = 56, .look = LOOK_SCORE, .put = put_slope},
};

static struct step_row step_at(const struct scale *scale, size_t i)
{
    enum { PLACES = 12 };
    size_t last = scale->steps.count - 1;
    struct decimal span = decimal_sub(scale->highest.v, scale->lowest.v);
    struct step_row step = {.percent = scale->steps.items[i].v, .last = i == last};
    struct decimal risen = decimal_div(decimal_mul(span, decimal_of((int64_t)i)), decimal_of((int64_t)last), PLACES);
    step.score = decimal_add(scale->lowest.v, risen);
    if (step.last)
        return step;
    struct decimal gap = decimal_sub(scale->steps.items[i + 1].v, step.percent);
    step.slope = decimal_div(span, decimal_mul(gap, decimal_of((int64_t)last)), PLACES);
    return step;
}

static void define_range(struct sheet *s, const char *name, lxw_row_t first, lxw_col_t col)
{
    lxw_row_t last = s->row - 1;
    const char *range = arena_format(s->book->arena, "='%s'!%s", s->name, range_name(s, first, last, col));
    book_define(s->book, name, range);
}

static void define_cell(struct sheet *s, const char *name, lxw_row_t row, lxw_col_t col)
{
    book_define(s->book, name, arena_format(s->book->arena, "=%s", cell_address(s, row, col)));
}

static void write_steps(struct sheet *s)
{
    const struct scale *scale = s->book->scale;
    lxw_row_t first = s->row;
    for (size_t i = 0; i < scale->steps.count; i++) {
        struct step_row step = step_at(scale, i);
        sheet_row(s, &step);
    }
    define_range(s, "scale_steps", first, 0);
    define_range(s, "scale_scores", first, 1);
    define_range(s, "scale_slopes", first, 2);
    define_cell(s, "scale_lowest", first, 1);
    define_cell(s, "scale_highest", s->row - 1, 1);
    sheet_ask_number(s, (struct input){first, s->row - 1, 0, "ขั้นของเกณฑ์", "ร้อยละของค่าเป้าหมาย เรียงจากน้อยไปมาก"});
}

static void write_hundred(struct sheet *s)
{
    s->row++;
    cell_text(s, (struct slot){.col = 0, .look = LOOK_TEXT}, "ตัวคูณให้เป็นคะแนนเต็ม 100");
    cell_decimal(s, (struct slot){.col = 1, .look = LOOK_INPUT_NUMBER}, s->book->scale->per_hundred.v);
    cell_text(s, (struct slot){.col = 2, .look = LOOK_TEXT}, "คะแนนเต็ม 100 = คะแนน × ตัวคูณ");
    define_cell(s, "scale_per_hundred", s->row, 1);
    sheet_ask_number(s, (struct input){s->row, s->row, 1, "ตัวคูณ", "จำนวนที่คูณคะแนนให้เป็นคะแนนเต็ม 100"});
    sheet_end_row(s);
}

static void write_words(struct sheet *s)
{
    s->row++;
    sheet_line(s, LOOK_SUBTITLE, "คำในช่องสถานะ");
    for (enum status_word w = 0; w < WORDS; w++) {
        cell_text(s, (struct slot){.col = 0, .look = LOOK_TEXT}, status_word(s->book, w));
        cell_text(s, (struct slot){.col = 1, .look = LOOK_TEXT}, status_name(w));
        cell_text(s, (struct slot){.col = 2, .look = LOOK_TEXT}, status_meaning(w));
        define_cell(s, status_name(w), s->row, 0);
        sheet_end_row(s);
    }
}

void book_write_scale(struct book *b)
{
    struct sheet *s = &b->steps;
    s->portrait = true;
    sheet_title(s, "เกณฑ์คะแนน");
    sheet_line(s, LOOK_PLAIN,
               "คะแนนของตัวชี้วัดที่ไม่มีเกณฑ์ของตนเองคิดจากตารางนี้ ระหว่างขั้นคิดตามสัดส่วน "
               "แก้ช่องสีเหลืองแล้วคะแนนทุกแผ่นงานเปลี่ยนตาม");
    sheet_head(s, columns, sizeof columns / sizeof *columns);
    if (b->scale->steps.count > 1)
        write_steps(s);
    write_hundred(s);
    write_words(s);
    if (b->scale->source.s) {
        s->row++;
        sheet_wrapped(s, arena_format(b->arena, "ที่มา: %s", b->scale->source.s));
    }
    sheet_finish(s);
}
