/* How the workbook's cells look. */
#include "xlsx.h"

enum { INK = 0x1F2A44, HEAD_GROUND = 0xD9E2F3, TOTAL_GROUND = 0xEEF1F8, INPUT_GROUND = 0xFFF8D6, RULE = 0x8A93A6 };

struct look_row {
    double size;                      /* points; 0: 16 */
    enum lxw_format_alignments align; /* across, to the left if not said; cells with a border stand at the top */
    const char *number;               /* NULL: text */
    unsigned ground;                  /* 0: none */
    bool bold, border, wrap, unlocked;
};

#define DECIMALS "#,##0.00"
#define WHOLE "#,##0"
#define SCORE "0.0000"
#define BUDDHIST_DATE "[$-107041E]d mmm yyyy" /* Arabic digits, Thai Buddhist calendar, Thai months */

static const struct look_row rows[LOOK_COUNT_OF] = {
    [LOOK_TITLE] = {.size = 20, .bold = true},
    [LOOK_SUBTITLE] = {.bold = true},
    [LOOK_WRAPPED] = {.align = LXW_ALIGN_LEFT, .wrap = true},
    [LOOK_HEAD] = {.align = LXW_ALIGN_CENTER, .ground = HEAD_GROUND, .bold = true, .border = true, .wrap = true},
    [LOOK_TEXT] = {.border = true, .wrap = true},
    [LOOK_CENTER] = {.align = LXW_ALIGN_CENTER, .border = true, .wrap = true},
    [LOOK_NUMBER] = {.align = LXW_ALIGN_RIGHT, .number = DECIMALS, .border = true},
    [LOOK_COUNT] = {.align = LXW_ALIGN_RIGHT, .number = WHOLE, .border = true},
    [LOOK_SCORE] = {.align = LXW_ALIGN_RIGHT, .number = SCORE, .border = true},
    [LOOK_DATE] = {.align = LXW_ALIGN_CENTER, .number = BUDDHIST_DATE, .border = true},
    [LOOK_TOTAL] = {.ground = TOTAL_GROUND, .bold = true, .border = true, .wrap = true},
    [LOOK_TOTAL_NUMBER] =
        {.align = LXW_ALIGN_RIGHT, .number = DECIMALS, .ground = TOTAL_GROUND, .bold = true, .border = true},
    [LOOK_TOTAL_COUNT] =
        {.align = LXW_ALIGN_RIGHT, .number = WHOLE, .ground = TOTAL_GROUND, .bold = true, .border = true},
    [LOOK_TOTAL_CENTER] =
        {.align = LXW_ALIGN_CENTER, .ground = TOTAL_GROUND, .bold = true, .border = true, .wrap = true},
    [LOOK_INPUT_NUMBER] =
        {.align = LXW_ALIGN_RIGHT, .number = DECIMALS, .ground = INPUT_GROUND, .border = true, .unlocked = true},
    [LOOK_INPUT_SCORE] =
        {.align = LXW_ALIGN_RIGHT, .number = SCORE, .ground = INPUT_GROUND, .border = true, .unlocked = true},
    [LOOK_INPUT_TEXT] = {.ground = INPUT_GROUND, .border = true, .wrap = true, .unlocked = true},
};

static lxw_format *make(lxw_workbook *workbook, const struct look_row *r)
{
    lxw_format *f = workbook_add_format(workbook);
    format_set_font_name(f, "TH Sarabun New");
    format_set_font_size(f, r->size > 0 ? r->size : 16);
    format_set_font_color(f, INK);
    format_set_align(f, r->align == LXW_ALIGN_NONE ? LXW_ALIGN_LEFT : (uint8_t)r->align);
    format_set_align(f, r->border ? LXW_ALIGN_VERTICAL_TOP : LXW_ALIGN_VERTICAL_CENTER);
    if (r->number)
        format_set_num_format(f, r->number);
    if (r->bold)
        format_set_bold(f);
    if (r->wrap)
        format_set_text_wrap(f);
    if (r->wrap && r->align == LXW_ALIGN_NONE)
        format_set_indent(f, 1); /* off the numbers of the column before */
    if (r->unlocked)
        format_set_unlocked(f);
    if (r->ground) {
        format_set_pattern(f, LXW_PATTERN_SOLID);
        format_set_fg_color(f, r->ground);
    }
    if (r->border) {
        format_set_border(f, LXW_BORDER_THIN);
        format_set_border_color(f, RULE);
    }
    return f;
}

void book_make_looks(struct book *b)
{
    for (size_t i = 0; i < LOOK_COUNT_OF; i++)
        b->looks[i] = make(b->workbook, &rows[i]);
    format_set_align(b->looks[LOOK_HEAD], LXW_ALIGN_VERTICAL_CENTER);
}

bool look_wraps(enum look look)
{
    return rows[look].wrap;
}
