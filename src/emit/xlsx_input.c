/* Inputs: what may be typed into an unlocked cell. */
#include "xlsx.h"

#include <string.h>

static char *copy(struct sheet *s, const char *text)
{
    return arena_copy(s->book->arena, text, strlen(text));
}

static void ask(struct sheet *s, struct input at, lxw_data_validation rule)
{
    rule.input_title = copy(s, at.title);
    rule.input_message = copy(s, at.prompt);
    book_keep(s->book, worksheet_data_validation_range(s->worksheet, at.first, at.col, at.last, at.col, &rule));
}

void sheet_ask_number(struct sheet *s, struct input at)
{
    const char *is_number = arena_format(s->book->arena, "=ISNUMBER(%s)", cell_name(s, at.first, at.col));
    ask(s, at,
        (lxw_data_validation){.validate = LXW_VALIDATION_TYPE_CUSTOM_FORMULA,
                              .value_formula = copy(s, is_number),
                              .error_title = copy(s, "ต้องเป็นตัวเลข"),
                              .error_message = copy(s, "กรอกเฉพาะตัวเลข ถ้ายังไม่มีค่าให้เว้นว่าง")});
}

void sheet_ask_score(struct sheet *s, struct input at)
{
    ask(s, at,
        (lxw_data_validation){.validate = LXW_VALIDATION_TYPE_DECIMAL_FORMULA,
                              .criteria = LXW_VALIDATION_CRITERIA_BETWEEN,
                              .minimum_formula = copy(s, "=scale_lowest"),
                              .maximum_formula = copy(s, "=scale_highest"),
                              .error_title = copy(s, "คะแนนอยู่นอกช่วง"),
                              .error_message = copy(s, "คะแนนต้องอยู่ในช่วงของแผ่นงาน เกณฑ์คะแนน")});
}

void sheet_ask_text(struct sheet *s, struct input at)
{
    ask(s, at, (lxw_data_validation){.validate = LXW_VALIDATION_TYPE_ANY});
}
