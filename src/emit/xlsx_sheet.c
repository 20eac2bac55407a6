/* A sheet from its title to its page setup. */
#include "xlsx.h"

#include <assert.h>
#include <string.h>

enum {
    A4 = 9,
    LINE_HEIGHT = 24, /* points, of TH Sarabun New 16 ... */
    NEXT_HEIGHT = 31, /* ... and of each line more: Laksaman, which often stands in for it, is set wider */
    TITLE_HEIGHT = 30,
    HEIGHT_MOST = 409,      /* points: more is not allowed in a row */
    FOOTER_BYTES_MOST = 120 /* libxlsxwriter keeps 255 bytes of the whole footer, & written twice */
};

static const double MARGIN = 0.5, FOOT_MARGIN = 0.75; /* inches */

struct sheet sheet_add(struct book *b, const char *name)
{
    lxw_error refused = workbook_validate_sheet_name(b->workbook, name); /* two dimensions may have one number */
    if (refused)
        book_fail(b, refused);
    lxw_worksheet *w = workbook_add_worksheet(b->workbook, name);
    if (!w)
        book_fail(b, LXW_ERROR_MEMORY_MALLOC_FAILED);
    worksheet_set_default_row(w, LINE_HEIGHT, LXW_FALSE);
    worksheet_gridlines(w, LXW_HIDE_ALL_GRIDLINES);
    return (struct sheet){.book = b, .worksheet = w, .name = name, .lines = 1, .pages_across = 1};
}

void sheet_end_row(struct sheet *s)
{
    unsigned height = LINE_HEIGHT + (s->lines - 1) * NEXT_HEIGHT;
    book_keep(s->book, worksheet_set_row(s->worksheet, s->row, height > HEIGHT_MOST ? HEIGHT_MOST : height, NULL));
    s->row++;
    s->lines = 1;
}

void sheet_line(struct sheet *s, enum look look, const char *text)
{
    cell_text(s, (struct slot){.col = 0, .look = look}, text);
    sheet_end_row(s);
}

void sheet_wrapped(struct sheet *s, const char *text)
{
    double width = 0;
    for (size_t i = 0; i < s->count; i++)
        width += s->columns[i].width;
    s->lines = text_lines(text, width);
    lxw_col_t last = (lxw_col_t)(s->count - 1);
    lxw_format *look = s->book->looks[LOOK_WRAPPED];
    book_keep(s->book, worksheet_merge_range(s->worksheet, s->row, 0, s->row, last, text, look));
    sheet_end_row(s);
}

void sheet_title(struct sheet *s, const char *title)
{
    const struct plan *plan = s->book->plan;
    const char *year = plan_year_text(s->book->arena, plan);
    const char *dated = arena_format(s->book->arena, "%s ปีงบประมาณ พ.ศ. %s", title, year);
    cell_text(s, (struct slot){.col = 0, .look = LOOK_TITLE}, dated);
    book_keep(s->book, worksheet_set_row(s->worksheet, s->row, TITLE_HEIGHT, NULL));
    s->row++;
    sheet_line(s, LOOK_SUBTITLE, plan->agency.name.s);
}

void sheet_head(struct sheet *s, const struct column *columns, lxw_col_t count)
{
    s->columns = columns;
    s->count = count;
    s->head = s->row;
    s->widths = arena_alloc(s->book->arena, count * sizeof *s->widths);
    for (lxw_col_t i = 0; i < count; i++) {
        s->widths[i] = columns[i].width;
        cell_text(s, (struct slot){.col = i, .look = LOOK_HEAD}, columns[i].title);
    }
    sheet_end_row(s);
}

void sheet_row(struct sheet *s, const void *item)
{
    for (lxw_col_t i = 0; i < s->count; i++) {
        const struct column *c = &s->columns[i];
        c->put(s, (struct slot){.col = i, .look = c->look, .index = c->index}, item);
    }
    sheet_end_row(s);
}

void sheet_signatures(struct sheet *s, lxw_row_t row, lxw_col_t col)
{
    static const char *const lines[] = {
        "ลงชื่อ ............................................................ ประธานกรรมการ",
        "ลงชื่อ ............................................................ กรรมการ",
        "ลงชื่อ ............................................................ กรรมการ",
        "วันที่ ............................................................",
    };
    lxw_format *look = s->book->looks[LOOK_PLAIN];
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++, row += 2) /* room for a hand */
        book_keep(s->book, worksheet_write_string(s->worksheet, row, col, lines[i], look));
}

/* The unit's name as a footer takes it: & twice, cut between characters. */
static const char *footer_name(struct arena *a, const char *name)
{
    char text[2 * FOOTER_BYTES_MOST + 1];
    size_t n = 0;
    const char *end = name + strlen(name);
    while (name < end) {
        int32_t code;
        size_t size = text_decode(name, end, &code);
        if (n + 2 * size > FOOTER_BYTES_MOST)
            break;
        if (code == '&')
            text[n++] = '&';
        memcpy(text + n, name, size);
        n += size;
        name += size;
    }
    return arena_copy(a, text, n);
}

static void set_footer(struct sheet *s)
{
    struct arena *a = s->book->arena;
    const struct agency *agency = &s->book->plan->agency;
    const char *name = footer_name(a, agency->name.s);
    const char *footer = arena_format(a, "&L&\"TH Sarabun New\"&14%s&R&\"TH Sarabun New\"&14หน้า &P จาก &N", name);
    book_keep(s->book, worksheet_set_footer(s->worksheet, footer));
}

static void set_page(struct sheet *s)
{
    worksheet_set_paper(s->worksheet, A4);
    worksheet_set_margins(s->worksheet, MARGIN, MARGIN, MARGIN, FOOT_MARGIN);
    worksheet_center_horizontally(s->worksheet);
    if (!s->portrait)
        worksheet_set_landscape(s->worksheet);
    worksheet_fit_to_pages(s->worksheet, s->pages_across, 0);
    if (s->pages_across > 1)
        book_keep(s->book, worksheet_repeat_columns(s->worksheet, 0, (lxw_col_t)(s->fixed - 1)));
    set_footer(s);
}

void sheet_finish(struct sheet *s)
{
    for (lxw_col_t i = 0; i < s->count; i++)
        book_keep(s->book, worksheet_set_column(s->worksheet, i, i, s->widths[i], NULL));
    set_page(s);
    if (s->count > 0) {
        worksheet_freeze_panes(s->worksheet, s->head + 1, s->fixed);
        book_keep(s->book, worksheet_repeat_rows(s->worksheet, s->head, s->head));
    }
    lxw_protection allowed = {.format_columns = LXW_TRUE, .format_rows = LXW_TRUE, .autofilter = LXW_TRUE};
    worksheet_protect(s->worksheet, NULL, &allowed);
}
