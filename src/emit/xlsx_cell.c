/* Cells: texts as texts, numbers as numbers, formulas with their values. */
#include "xlsx.h"

#include <string.h>

/* What a cell may hold, in characters. */
enum { TEXT_MOST = 32767 };

/* Columns of text that fit into a width of one: TH Sarabun New 16 is wider than the face that widths count in. */
static const double COLUMNS_IN_WIDTH = 0.84, INDENT = 1.5;
/* What a line leaves unused because the next word does not fit: a fifth of it, at most so many columns. */
enum { WASTE_PART = 5, WASTE_MOST = 6 };
static const double WIDTH_OF_DIGIT = 1.15, PADDING = 1.5;

static lxw_format *look(const struct sheet *s, struct slot at)
{
    return s->book->looks[at.look];
}

/* The first n characters of a text. */
static size_t bytes_of(const char *s, size_t n)
{
    const char *p = s, *end = s + strlen(s);
    int32_t code;
    while (n-- > 0 && p < end)
        p += text_decode(p, end, &code);
    return (size_t)(p - s);
}

static const char *fitted(struct arena *a, const char *text)
{
    size_t size = strlen(text);
    if (text_count(text, size) <= TEXT_MOST)
        return text;
    return arena_format(a, "%.*s…", (int)bytes_of(text, TEXT_MOST - 1), text);
}

static unsigned lines_of(unsigned columns, unsigned room)
{
    if (columns <= room)
        return 1;
    unsigned waste = room / WASTE_PART;
    unsigned filled = room - (waste < WASTE_MOST ? waste : WASTE_MOST);
    return (columns + filled - 1) / filled;
}

unsigned text_lines(const char *text, double width)
{
    unsigned lines = 0;
    unsigned room = width < 4 ? 1 : (unsigned)((width - INDENT) * COLUMNS_IN_WIDTH);
    for (;;) {
        size_t size = strcspn(text, "\n");
        lines += lines_of(text_width(text, size), room);
        if (!text[size])
            return lines;
        text += size + 1;
    }
}

/* The row grows with the text of its highest cell. */
static void make_room(struct sheet *s, struct slot at, const char *text)
{
    if (at.col >= s->count || !look_wraps(at.look))
        return;
    unsigned lines = text_lines(text, s->columns[at.col].width);
    s->lines = lines > s->lines ? lines : s->lines;
}

void cell_blank(struct sheet *s, struct slot at)
{
    book_keep(s->book, worksheet_write_blank(s->worksheet, s->row, at.col, look(s, at)));
}

void cell_text(struct sheet *s, struct slot at, const char *text)
{
    if (!text || !*text) {
        cell_blank(s, at);
        return;
    }
    text = fitted(s->book->arena, text);
    make_room(s, at, text);
    book_keep(s->book, worksheet_write_string(s->worksheet, s->row, at.col, text, look(s, at)));
}

/* The column grows with its widest number, which would show as ### else. */
static void make_width(struct sheet *s, struct slot at, struct decimal d)
{
    if (at.col >= s->count)
        return;
    const char *shown = decimal_text(s->book->arena, decimal_round(d, 2), 2, true);
    double width = (double)strlen(shown) * WIDTH_OF_DIGIT + PADDING;
    s->widths[at.col] = width > s->widths[at.col] ? width : s->widths[at.col];
}

void cell_decimal(struct sheet *s, struct slot at, struct decimal d)
{
    make_width(s, at, d);
    book_keep(s->book, worksheet_write_number(s->worksheet, s->row, at.col, decimal_double(d), look(s, at)));
}

void cell_number(struct sheet *s, struct slot at, const struct number *n)
{
    if (n->ok)
        cell_decimal(s, at, n->v);
    else
        cell_blank(s, at);
}

void cell_date(struct sheet *s, struct slot at, const struct date_value *d)
{
    if (d->v.day == 0) {
        cell_blank(s, at);
        return;
    }
    lxw_datetime date = {.year = d->v.year - ERA_DIFFERENCE, .month = d->v.month, .day = d->v.day};
    book_keep(s->book, worksheet_write_datetime(s->worksheet, s->row, at.col, &date, look(s, at)));
}

void cell_formula(struct sheet *s, struct slot at, const char *formula, const struct decimal *value)
{
    if (!value) {
        cell_formula_text(s, at, formula, "");
        return;
    }
    make_width(s, at, *value);
    book_keep(s->book,
              worksheet_write_formula_num(s->worksheet, s->row, at.col, formula, look(s, at), decimal_double(*value)));
}

void cell_formula_text(struct sheet *s, struct slot at, const char *formula, const char *value)
{
    make_room(s, at, value);
    book_keep(s->book, worksheet_write_formula_str(s->worksheet, s->row, at.col, formula, look(s, at), value));
}

const char *cell_name(const struct sheet *s, lxw_row_t row, lxw_col_t col)
{
    char name[LXW_MAX_CELL_NAME_LENGTH];
    lxw_rowcol_to_cell(name, row, col);
    return arena_copy(s->book->arena, name, strlen(name));
}

const char *cell_address(const struct sheet *s, lxw_row_t row, lxw_col_t col)
{
    char name[LXW_MAX_CELL_NAME_LENGTH];
    lxw_rowcol_to_cell_abs(name, row, col, 1, 1);
    return arena_format(s->book->arena, "'%s'!%s", s->name, name);
}

const char *range_name(const struct sheet *s, lxw_row_t first, lxw_row_t last, lxw_col_t col)
{
    char range[LXW_MAX_CELL_RANGE_LENGTH];
    lxw_rowcol_to_range_abs(range, first, col, last, col);
    return arena_copy(s->book->arena, range, strlen(range));
}
