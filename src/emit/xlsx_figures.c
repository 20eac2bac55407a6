/* What is added up: over the rows of a dimension's sheet, and over the dimensions on the summary. */
#include "xlsx_score.h"

#include <string.h>

#include "xlsx_figures.h"

/* The ranges of a dimension's rows. */
struct ranges {
    const char *weight, *committee, *score, *weighted, *status;
};

static const char *kpis(struct arena *a, const struct ranges *r)
{
    return arena_format(a, "=COUNTIFS(%s,\">0\",%s,\"<>\"&%s,%s,\"<>\"&%s)", r->weight, r->status,
                        status_name(WORD_CANCELLED), r->status, status_name(WORD_NOT_MEASURED));
}

static const char *scored(struct arena *a, const struct ranges *r)
{
    return arena_format(a, "=SUMPRODUCT((%s>0)*ISNUMBER(%s))", r->weight, r->score);
}

static const char *by_committee(struct arena *a, const struct ranges *r)
{
    return arena_format(a, "=SUMPRODUCT((%s>0)*ISNUMBER(%s)*ISNUMBER(%s))", r->weight, r->committee, r->score);
}

static const char *provisional(struct arena *a, const struct ranges *r)
{
    return arena_format(a, "=COUNTIFS(%s,\">0\",%s,%s)", r->weight, r->status, status_name(WORD_PROVISIONAL));
}

static const char *weight_base(struct arena *a, const struct ranges *r)
{
    return arena_format(a, "=SUMIFS(%s,%s,\"<>\"&%s,%s,\"<>\"&%s)", r->weight, r->status, status_name(WORD_CANCELLED),
                        r->status, status_name(WORD_NOT_MEASURED));
}

static const char *weight_scored(struct arena *a, const struct ranges *r)
{
    return arena_format(a, "=SUMPRODUCT(ISNUMBER(%s)*%s)", r->score, r->weight);
}

static const char *weighted_sum(struct arena *a, const struct ranges *r)
{
    return arena_format(a, "=SUM(%s)", r->weighted);
}

static const char *score(struct arena *a, const char *const *at)
{
    return arena_format(a, "=IF(%s=0,\"\",ROUND(%s/%s,2))", at[FIGURE_SCORED], at[FIGURE_WEIGHTED_SUM],
                        at[FIGURE_WEIGHT_SCORED]);
}

static const char *of_hundred(struct arena *a, const char *const *at)
{
    return arena_format(a, "=IF(%s=0,\"\",ROUND(%s/%s*scale_per_hundred,2))", at[FIGURE_SCORED],
                        at[FIGURE_WEIGHTED_SUM], at[FIGURE_WEIGHT_SCORED]);
}

static const char *of_all(struct arena *a, const char *const *at)
{
    return arena_format(a, "=IF(%s=0,\"\",ROUND(%s/%s,2))", at[FIGURE_SCORED], at[FIGURE_WEIGHTED_SUM],
                        at[FIGURE_WEIGHT_BASE]);
}

static const char *state(struct arena *a, const char *const *at)
{
    return arena_format(a, "=IF(%s=0,%s,IF(%s=0,%s,IF(AND(%s=%s,%s=0),%s,%s)))", at[FIGURE_KPIS],
                        status_name(WORD_NONE), at[FIGURE_SCORED], status_name(WORD_NOT_REPORTED), at[FIGURE_SCORED],
                        at[FIGURE_KPIS], at[FIGURE_PROVISIONAL], status_name(WORD_FINAL),
                        status_name(WORD_PROVISIONAL));
}

struct figure_kind {
    const char *title;
    enum look look;
    const char *(*over)(struct arena *a, const struct ranges *r); /* over rows ... */
    const char *(*from)(struct arena *a, const char *const *at);  /* ... or from other figures */
};

static const struct figure_kind rows[FIGURES] = {
    [FIGURE_KPIS] = {"ตัวชี้วัด\nที่คิดคะแนน", LOOK_TOTAL_COUNT, kpis, NULL},
    [FIGURE_SCORED] = {"ให้คะแนนแล้ว\n(ตัวชี้วัด)", LOOK_TOTAL_COUNT, scored, NULL},
    [FIGURE_BY_COMMITTEE] = {"คะแนนกรรมการ\n(ตัวชี้วัด)", LOOK_TOTAL_COUNT, by_committee, NULL},
    [FIGURE_PROVISIONAL] = {"คะแนนชั่วคราว\n(ตัวชี้วัด)", LOOK_TOTAL_COUNT, provisional, NULL},
    [FIGURE_WEIGHT_BASE] = {"น้ำหนัก\nที่คิดคะแนน", LOOK_TOTAL_NUMBER, weight_base, NULL},
    [FIGURE_WEIGHT_SCORED] = {"น้ำหนักที่\nให้คะแนนแล้ว", LOOK_TOTAL_NUMBER, weight_scored, NULL},
    [FIGURE_WEIGHTED_SUM] = {"ผลรวม\nน้ำหนัก ×\nคะแนน", LOOK_TOTAL_NUMBER, weighted_sum, NULL},
    [FIGURE_SCORE] = {"คะแนนของ\nที่ให้คะแนนแล้ว", LOOK_TOTAL_NUMBER, NULL, score},
    [FIGURE_OF_HUNDRED] = {"เทียบคะแนน\nเต็ม 100", LOOK_TOTAL_NUMBER, NULL, of_hundred},
    [FIGURE_OF_ALL] = {"คะแนนเมื่อนับ\nที่ยังไม่รายงาน\nเป็น 0", LOOK_TOTAL_NUMBER, NULL, of_all},
    [FIGURE_STATE] = {"สถานะของคะแนน", LOOK_TOTAL_CENTER, NULL, state},
};

const char *figure_title(enum figure f)
{
    return rows[f].title;
}

enum look figure_look(enum figure f)
{
    return rows[f].look;
}

static struct decimal figure_value(const struct score_total *t, enum figure f)
{
    switch (f) {
    case FIGURE_KPIS:
        return decimal_of((int64_t)t->kpis);
    case FIGURE_SCORED:
        return decimal_of((int64_t)t->scored);
    case FIGURE_BY_COMMITTEE:
        return decimal_of((int64_t)t->by_committee);
    case FIGURE_PROVISIONAL:
        return decimal_of((int64_t)t->provisional);
    case FIGURE_WEIGHT_BASE:
        return t->weight_base;
    case FIGURE_WEIGHT_SCORED:
        return t->weight_scored;
    case FIGURE_WEIGHTED_SUM:
        return t->weighted_sum;
    case FIGURE_SCORE:
        return t->score;
    case FIGURE_OF_HUNDRED:
        return t->of_hundred;
    case FIGURE_OF_ALL:
        return t->score_of_all;
    case FIGURE_STATE:
    case FIGURES:
        break;
    }
    return decimal_of(0);
}

static enum status_word state_of(const struct score_total *t)
{
    if (t->kpis == 0)
        return WORD_NONE;
    if (t->scored == 0)
        return WORD_NOT_REPORTED;
    return t->final ? WORD_FINAL : WORD_PROVISIONAL;
}

void cell_figure(struct sheet *s, struct slot at, const char *formula, const struct score_total *t)
{
    enum figure f = (enum figure)at.index;
    if (f == FIGURE_STATE) {
        cell_formula_text(s, at, formula, status_word(s->book, state_of(t)));
        return;
    }
    struct decimal value = figure_value(t, f);
    bool shown = t->has_score || rows[f].over;
    cell_formula(s, at, formula, shown ? &value : NULL);
}

const char *figure_formula(struct arena *a, enum figure f, const char *const *at)
{
    return rows[f].from ? rows[f].from(a, at) : NULL;
}

void sheet_coverage(struct sheet *s, struct slot at, const char *const *cells, const struct score_total *t)
{
    struct arena *a = s->book->arena;
    cell_formula_text(
        s, at,
        arena_format(a, "=\"ให้คะแนนแล้ว \"&%s&\" จาก \"&%s", cells[FIGURE_WEIGHT_SCORED], cells[FIGURE_WEIGHT_BASE]),
        arena_format(a, "ให้คะแนนแล้ว %s จาก %s", decimal_text(a, t->weight_scored, 0, false),
                     decimal_text(a, t->weight_base, 0, false)));
}

void sheet_committee(struct sheet *s, struct slot at, const char *const *cells, const struct score_total *t)
{
    struct arena *a = s->book->arena;
    cell_formula_text(s, at,
                      arena_format(a, "=\"ใช้คะแนนกรรมการ \"&%s&\" จาก \"&%s&\" ตัวชี้วัด\"", cells[FIGURE_BY_COMMITTEE],
                                   cells[FIGURE_KPIS]),
                      arena_format(a, "ใช้คะแนนกรรมการ %zu จาก %zu ตัวชี้วัด", t->by_committee, t->kpis));
}

static struct ranges ranges_of(const struct sheet *s, lxw_row_t first, lxw_row_t last)
{
    return (struct ranges){.weight = range_name(s, first, last, COL_WEIGHT),
                           .committee = range_name(s, first, last, COL_COMMITTEE),
                           .score = range_name(s, first, last, COL_SCORE),
                           .weighted = range_name(s, first, last, COL_WEIGHTED),
                           .status = range_name(s, first, last, COL_STATUS)};
}

/* Headings break where the words allow it; beside a figure they stand on one line. */
static const char *one_line(struct arena *a, const char *title)
{
    char *line = arena_copy(a, title, strlen(title));
    for (char *p = line; (p = strchr(p, '\n')) != NULL;)
        *p = ' ';
    return line;
}

void sheet_figures(struct sheet *s, lxw_row_t first, size_t index)
{
    struct book *b = s->book;
    const struct score_total *t = &b->emission->scores->dimensions[index].total;
    lxw_row_t last = s->row > first ? s->row - 1 : first; /* without KPIs: over the empty row that follows */
    struct ranges ranges = ranges_of(s, first, last);
    s->row = last + 2;
    const char *at[FIGURES];
    for (enum figure f = 0; f < FIGURES; f++)
        at[f] = cell_name(s, s->row + f, COL_UNIT);
    sheet_signatures(s, s->row + 3, COL_TARGET);
    for (enum figure f = 0; f < FIGURES; f++) {
        b->figures[index][f] = cell_address(s, s->row, COL_UNIT);
        cell_text(s, (struct slot){.col = COL_NAME, .look = LOOK_TOTAL}, one_line(b->arena, rows[f].title));
        const char *formula = rows[f].over ? rows[f].over(b->arena, &ranges) : rows[f].from(b->arena, at);
        cell_figure(s, (struct slot){.col = COL_UNIT, .look = rows[f].look, .index = (int)f}, formula, t);
        struct slot beside = {.col = COL_TARGET, .look = LOOK_SUBTITLE};
        if (f == 0)
            sheet_coverage(s, beside, at, t);
        else if (f == 1)
            sheet_committee(s, beside, at, t);
        sheet_end_row(s);
    }
}
