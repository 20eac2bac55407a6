/* The scoring sheet of a dimension. */
#include "xlsx_score.h"

#include "xlsx_figures.h"

static void put_id(struct sheet *s, struct slot at, const void *item)
{
    const struct kpi_score *k = item;
    cell_text(s, at, k->kpi->self.id.s);
}

static void put_name(struct sheet *s, struct slot at, const void *item)
{
    const struct kpi_score *k = item;
    cell_text(s, at, k->kpi->name.s);
}

static void put_unit(struct sheet *s, struct slot at, const void *item)
{
    const struct kpi_score *k = item;
    cell_text(s, at, k->kpi->unit.s);
}

static void put_direction(struct sheet *s, struct slot at, const void *item)
{
    const struct kpi_score *k = item;
    cell_text(s, at, kpi_direction_thai(k->kpi));
}

static void put_weight(struct sheet *s, struct slot at, const void *item)
{
    const struct kpi_score *k = item;
    cell_number(s, at, &k->kpi->weight);
}

static void put_target(struct sheet *s, struct slot at, const void *item)
{
    const struct kpi_score *k = item;
    const struct target *t = &k->kpi->target;
    struct arena *a = s->book->arena;
    if (t->min.ok && t->max.ok) {
        const char *min = decimal_text(a, t->min.v, 0, true), *max = decimal_text(a, t->max.v, 0, true);
        at.look = LOOK_CENTER;
        cell_text(s, at, arena_format(a, "%s ถึง %s", min, max));
    } else {
        cell_number(s, at, &t->value);
    }
}

/* What is cancelled takes no input any more. */
static struct slot unless_cancelled(struct slot at, const struct kpi_score *k, enum look locked)
{
    if (k->state == SCORE_CANCELLED)
        at.look = locked;
    return at;
}

static void put_result(struct sheet *s, struct slot at, const void *item)
{
    const struct kpi_score *k = item;
    at = unless_cancelled(at, k, LOOK_NUMBER);
    if (k->has_result)
        cell_decimal(s, at, k->result);
    else
        cell_blank(s, at);
}

static void put_up_to(struct sheet *s, struct slot at, const void *item)
{
    const struct kpi_score *k = item;
    cell_text(s, at, k->up_to.year ? period_short(s->book->arena, k->up_to) : NULL);
}

static void put_formula(struct sheet *s, struct slot at, const char *formula, const struct decimal *value)
{
    if (formula)
        cell_formula(s, at, formula, value);
    else
        cell_blank(s, at);
}

static void put_achievement(struct sheet *s, struct slot at, const void *item)
{
    const struct kpi_score *k = item;
    struct decimal percent = decimal_mul(k->achievement, decimal_of(100));
    put_formula(s, at, achievement_formula(s, k), k->has_achievement ? &percent : NULL);
}

static void put_computed(struct sheet *s, struct slot at, const void *item)
{
    const struct kpi_score *k = item;
    const char *formula = k->state == SCORE_CANCELLED ? NULL : computed_formula(s, k);
    put_formula(s, at, formula, k->has_computed ? &k->computed : NULL);
}

static void put_committee(struct sheet *s, struct slot at, const void *item)
{
    const struct kpi_score *k = item;
    at = unless_cancelled(at, k, LOOK_SCORE);
    if (k->by_committee)
        cell_decimal(s, at, k->committee);
    else
        cell_blank(s, at);
}

static void put_score(struct sheet *s, struct slot at, const void *item)
{
    const struct kpi_score *k = item;
    const char *formula = k->state == SCORE_CANCELLED ? NULL : score_formula(s);
    put_formula(s, at, formula, k->state == SCORE_GIVEN ? &k->score : NULL);
}

static void put_weighted(struct sheet *s, struct slot at, const void *item)
{
    const struct kpi_score *k = item;
    bool counts = k->state != SCORE_CANCELLED && decimal_sign(k->weight) > 0;
    put_formula(s, at, counts ? weighted_formula(s) : NULL, k->state == SCORE_GIVEN ? &k->weighted : NULL);
}

static void put_status(struct sheet *s, struct slot at, const void *item)
{
    const struct kpi_score *k = item;
    cell_formula_text(s, at, status_formula(s, k), status_word(s->book, status_of(s->book, k)));
}

/* What the committee wrote about a KPI, a line for each of them. */
static const char *comments(struct book *b, const struct kpi *k)
{
    const char *all = NULL;
    EACH (given, b->plan->evaluation.scores) {
        if (given->kpi.to != k || !given->comment.s)
            continue;
        const char *comment = book_plain(b, given->comment.s);
        if (given->agency.s)
            comment = arena_format(b->arena, "%s: %s", given->agency.s, comment);
        all = all ? arena_format(b->arena, "%s\n%s", all, comment) : comment;
    }
    return all;
}

static void put_comment(struct sheet *s, struct slot at, const void *item)
{
    const struct kpi_score *k = item;
    cell_text(s, unless_cancelled(at, k, LOOK_TEXT), comments(s->book, k->kpi));
}

static const struct column columns[SCORE_COLUMNS] = {
    [COL_ID] = {.title = "รหัส", .width = 13, .look = LOOK_TEXT, .put = put_id},
    [COL_NAME] = {.title = "ตัวชี้วัด", .width = 40, .look = LOOK_TEXT, .put = put_name},
    [COL_UNIT] = {.title = "หน่วยนับ", .width = 12, .look = LOOK_CENTER, .put = put_unit},
    [COL_DIRECTION] = {.title = "ทิศทาง", .width = 14, .look = LOOK_CENTER, .put = put_direction},
    [COL_WEIGHT] = {.title = "น้ำหนัก", .width = 9, .look = LOOK_NUMBER, .put = put_weight},
    [COL_TARGET] = {.title = "ค่าเป้าหมาย", .width = 12, .look = LOOK_NUMBER, .put = put_target},
    [COL_RESULT] = {.title = "ผลการดำเนินงาน", .width = 12, .look = LOOK_INPUT_NUMBER, .put = put_result},
    [COL_UP_TO] = {.title = "ผลถึงงวด", .width = 11, .look = LOOK_CENTER, .put = put_up_to},
    [COL_ACHIEVEMENT] = {.title = "ความสำเร็จ (ร้อยละ)", .width = 11, .look = LOOK_NUMBER, .put = put_achievement},
    [COL_COMPUTED] = {.title = "คะแนนที่คำนวณ", .width = 10, .look = LOOK_SCORE, .put = put_computed},
    [COL_COMMITTEE] = {.title = "คะแนนกรรมการ", .width = 10, .look = LOOK_INPUT_SCORE, .put = put_committee},
    [COL_SCORE] = {.title = "คะแนนที่ใช้", .width = 10, .look = LOOK_SCORE, .put = put_score},
    [COL_WEIGHTED] = {.title = "น้ำหนัก × คะแนน", .width = 11, .look = LOOK_SCORE, .put = put_weighted},
    [COL_STATUS] = {.title = "สถานะ", .width = 14, .look = LOOK_CENTER, .put = put_status},
    [COL_COMMENT] = {.title = "ความเห็นกรรมการ", .width = 28, .look = LOOK_INPUT_TEXT, .put = put_comment},
};

/* result_<id> and score_<id> are the cells of the row under way. */
static void define_names(struct sheet *s, const struct kpi_score *k)
{
    struct book *b = s->book;
    const char *id = b->ids[k - b->emission->scores->kpis];
    book_define(b, arena_format(b->arena, "result_%s", id),
                arena_format(b->arena, "=%s", cell_address(s, s->row, COL_RESULT)));
    book_define(b, arena_format(b->arena, "score_%s", id),
                arena_format(b->arena, "=%s", cell_address(s, s->row, COL_SCORE)));
}

static void ask_inputs(struct sheet *s, lxw_row_t first, lxw_row_t last)
{
    sheet_ask_number(s, (struct input){first, last, COL_RESULT, "ผลการดำเนินงาน",
                                       "กรอกผลของทั้งปีเป็นตัวเลขตามหน่วยนับ ถ้ายังไม่มีผลให้เว้นว่าง อย่ากรอก 0"});
    sheet_ask_score(s, (struct input){first, last, COL_COMMITTEE, "คะแนนกรรมการ",
                                      "เมื่อกรอกแล้วจะใช้แทนคะแนนที่คำนวณ ถ้าเว้นว่างจะใช้คะแนนที่คำนวณ"});
    sheet_ask_text(s, (struct input){first, last, COL_COMMENT, "ความเห็นกรรมการ", "เหตุผลของคะแนน ข้อสังเกต หรือข้อเสนอแนะ"});
}

void book_write_dimension(struct book *b, size_t index)
{
    const struct dimension_total *d = &b->emission->scores->dimensions[index];
    struct sheet *s = &b->dimensions[index];
    const char *name = dimension_title(b->arena, d->dimension);
    sheet_title(s, arena_format(b->arena, "%s %s", name, d->dimension->name.s));
    s->fixed = 2;
    sheet_head(s, columns, SCORE_COLUMNS);
    lxw_row_t first = s->row;
    for (size_t i = 0; i < b->emission->scores->count; i++) {
        const struct kpi_score *k = &b->emission->scores->kpis[i];
        if (k->kpi->dimension.to != d->dimension)
            continue;
        define_names(s, k);
        sheet_row(s, k);
    }
    if (s->row > first)
        ask_inputs(s, first, s->row - 1);
    sheet_figures(s, first, index);
    sheet_finish(s);
}
