/* Twelve months: a bar for each step, under the row of its project. */
#include <bmaplan/draw.h>

enum { MONTHS = 12, MONTHS_OF_FIRST_YEAR = 3, MOST_LINES = 6 };

static const double size = 10, line = 13.5, padding = 3, thickness = 11; /* line: what draw_words() sets apart */
static const double words_share = 0.33, owner_share = 0.18;
static const double nearly = 0.25; /* of a page: so much may stay empty to keep a project together */
static const struct pen hairline = {INK_RULE, 0.3, DASH_SOLID}, rule = {INK_RULE, 0.75, DASH_SOLID};

struct months {
    struct canvas canvas;
    const struct month_chart *chart;
    double words, owner, month; /* widths; the months stand at the right */
    double grid;                /* where the months begin */
    size_t first;               /* row of the page */
    double *heights;            /* of the rows from the first on */
    size_t height_count;
};

static struct lettering letters(const struct month_row *row)
{
    return (struct lettering){size, row->heads ? FACE_BOLD : FACE_REGULAR, INK_TEXT, -1};
}

/* ---- heights ------------------------------------------------------------------------------------- */

static double row_height(struct months *m, const struct month_row *row)
{
    const struct lettering l = letters(row);
    double words = words_height(&m->canvas, m->words - 2 * padding, row->words, l);
    double owner = row->owner ? words_height(&m->canvas, m->owner - 2 * padding, row->owner, l) : 0;
    double height = words > owner ? words : owner;
    return (height < MOST_LINES * line ? height : MOST_LINES * line) + 2 * padding;
}

/* Of the row of this place, from the page's first row on: measured once. */
static double height_at(struct months *m, size_t row)
{
    while (m->first + m->height_count <= row) {
        const struct month_row *next = &m->chart->rows[m->first + m->height_count];
        double *height = arena_grow(m->canvas.arena, &m->heights, &m->height_count, sizeof *height);
        *height = row_height(m, next);
    }
    return m->heights[row - m->first];
}

/* Behind the last step of the project that the row belongs to. */
static size_t group_end(const struct month_chart *chart, size_t row)
{
    do
        row++;
    while (row < chart->count && !chart->rows[row].heads);
    return row;
}

/* Behind the last row before `end` that the height holds; *height is what is left. */
static size_t rows_within(struct months *m, size_t row, size_t end, double *height)
{
    for (; row < end && height_at(m, row) <= *height; row++)
        *height -= height_at(m, row);
    return row;
}

/* Behind the last row of this page. A project that does not fit what is left begins on the next page, if that holds all
 * of it and this one is nearly full, and never without its first step. */
static size_t page_end(struct months *m, double height, double page)
{
    const struct month_chart *chart = m->chart;
    size_t next = m->first;
    while (next < chart->count) {
        bool nearly_full = height < page * nearly;
        size_t end = group_end(chart, next), stop = rows_within(m, next, end, &height);
        if (stop == end) {
            next = end;
            continue;
        }
        size_t least = next + 1 + chart->rows[next].heads;
        double whole = page;
        if (next > m->first && (stop < least || (nearly_full && rows_within(m, next, end, &whole) == end)))
            return next;
        least = least < end ? least : end;
        return stop > least ? stop : least;
    }
    return next;
}

/* ---- drawing ------------------------------------------------------------------------------------- */

static void words_draw(struct months *m, struct box cell, const char *words, struct lettering l)
{
    const struct box inner = {cell.x + padding, cell.y + padding, cell.width - 2 * padding, cell.height - 2 * padding};
    draw_words(&m->canvas, inner, words, l, true);
}

static void line_draw(struct months *m, struct point from, struct point to, struct pen pen)
{
    const struct point points[] = {from, to};
    draw_line(&m->canvas, points, 2, pen);
}

/* A size of the type at which none of the words is wider than its column, but for a hair at each side. */
static double fitting(struct months *m, const char *const *words, size_t count, double width)
{
    const double room = width - 2;
    double widest = 0;
    for (size_t i = 0; i < count; i++) {
        double advance = text_advance(m->canvas.type, FACE_BOLD, words[i]);
        widest = advance > widest ? advance : widest;
    }
    return widest * size < room ? size : room / widest;
}

/* Years above the months; the columns' names beside both. */
static double head_draw(struct months *m)
{
    const struct month_chart *chart = m->chart;
    struct lettering l = {size, FACE_BOLD, INK_TEXT, 0};
    const double row = line + 2 * padding, width = m->canvas.width;
    const double first = m->month * MONTHS_OF_FIRST_YEAR, others = m->month * (MONTHS - MONTHS_OF_FIRST_YEAR);
    draw_box(&m->canvas, (struct box){0, 0, width, 2 * row}, INK_HEADER, NULL);
    words_draw(m, (struct box){0, 0, m->words, 2 * row}, chart->steps, l);
    words_draw(m, (struct box){m->words, 0, m->owner, 2 * row}, chart->owner, l);
    l.size = fitting(m, chart->years, 2, first);
    draw_words(&m->canvas, (struct box){m->grid, 0, first, row}, chart->years[0], l, true);
    draw_words(&m->canvas, (struct box){m->grid + first, 0, others, row}, chart->years[1], l, true);
    l.size = fitting(m, chart->months, MONTHS, m->month);
    for (int i = 0; i < MONTHS; i++)
        draw_words(&m->canvas, (struct box){m->grid + i * m->month, row, m->month, row}, chart->months[i], l, true);
    line_draw(m, (struct point){m->grid, row}, (struct point){width, row}, hairline);
    return 2 * row;
}

/* The row's words and ground. */
static void row_draw(struct months *m, const struct month_row *row, const char *words, struct box box)
{
    const struct lettering l = letters(row);
    if (row->heads)
        draw_box(&m->canvas, box, INK_SOFT, NULL);
    words_draw(m, (struct box){0, box.y, m->words, box.height}, words, l);
    if (row->owner)
        words_draw(m, (struct box){m->words, box.y, m->owner, box.height}, row->owner, l);
    line_draw(m, (struct point){0, box.y + box.height}, (struct point){box.width, box.y + box.height}, hairline);
}

/* The lines between the columns, and around all. */
static void grid_draw(struct months *m, double bottom)
{
    const double months_top = line + 2 * padding, right = m->canvas.width;
    line_draw(m, (struct point){m->words, 0}, (struct point){m->words, bottom}, hairline);
    for (int i = 0; i < MONTHS; i++) {
        double x = m->grid + i * m->month;
        bool year = i == 0 || i == MONTHS_OF_FIRST_YEAR;
        line_draw(m, (struct point){x, year ? 0 : months_top}, (struct point){x, bottom}, year ? rule : hairline);
    }
    const struct point frame[] = {{0, 0}, {right, 0}, {right, bottom}, {0, bottom}, {0, 0}};
    draw_line(&m->canvas, frame, sizeof frame / sizeof *frame, rule);
}

/* In the bar where it has room, else beside it, on the side that has. */
static void weight_draw(struct months *m, struct box bar, const char *weight, enum ink ink)
{
    const struct lettering l = {size, FACE_REGULAR, ink, 0};
    double width = text_advance(m->canvas.type, l.face, weight) * size + 2;
    struct box place = {bar.x, bar.y + (bar.height - line) / 2, bar.width, line};
    if (width > bar.width) {
        bool behind = bar.x + bar.width + width <= m->canvas.width;
        place.x = behind ? bar.x + bar.width : bar.x - width;
        place.width = width;
    }
    draw_words(&m->canvas, place, weight, l, true);
}

/* In another year: an arrow that points there, beside the weight. */
static void elsewhere_draw(struct months *m, const struct month_row *row, struct box box)
{
    const char *weight = row->weight ? row->weight : "";
    bool later = row->from >= MONTHS;
    struct box edge = {later ? m->canvas.width - 2 : m->grid + 2, box.y, 0, box.height};
    weight_draw(m, edge,
                later ? arena_format(m->canvas.arena, "%s →", weight) : arena_format(m->canvas.arena, "← %s", weight),
                INK_MUTED);
}

/* A project's own time is a thin line above the bars of its steps. */
static void bar_draw(struct months *m, const struct month_row *row, struct box box)
{
    int from = row->from > 0 ? row->from : 0, to = row->to < MONTHS ? row->to : MONTHS - 1;
    double thick = row->heads ? 2.5 : thickness;
    if (from > to) {
        if (row->from <= row->to)
            elsewhere_draw(m, row, box);
        return;
    }
    const struct box bar = {.x = m->grid + from * m->month + 1,
                            .y = box.y + (box.height - thick) / 2,
                            .width = (to - from + 1) * m->month - 2,
                            .height = thick};
    draw_box(&m->canvas, bar, row->heads ? INK_ACCENT : INK_BAR, NULL);
    if (row->weight)
        weight_draw(m, bar, row->weight, INK_TEXT);
}

/* The project that the page's first row goes on with; NULL: the row is one itself, or belongs to none. */
static const struct month_row *project_above(const struct month_chart *chart, size_t row)
{
    if (chart->rows[row].heads)
        return NULL;
    while (row > 0 && !chart->rows[row].heads)
        row--;
    return chart->rows[row].heads ? &chart->rows[row] : NULL;
}

const struct drawing *chart_months(struct arena *a, struct typesetter *t, struct box page,
                                   const struct month_chart *chart, size_t *next)
{
    struct months m = {.canvas = canvas_open(a, t, page.width, page.height), .chart = chart, .first = *next};
    canvas_inset(&m.canvas);
    const double width = m.canvas.width, height = m.canvas.height;
    m.words = width * words_share;
    m.owner = width * owner_share;
    m.grid = m.words + m.owner;
    m.month = (width - m.grid) / MONTHS;
    double top = head_draw(&m), y = top;
    const struct month_row *above = project_above(chart, *next);
    if (above) {
        const char *words = arena_format(a, "%s %s", above->words, chart->again);
        const struct box box = {0, y, width, row_height(&m, above)};
        row_draw(&m, above, words, box);
        y += box.height;
    }
    size_t end = page_end(&m, height - y, height - top);
    double rows = y;
    for (size_t i = m.first; i < end; i++) {
        const struct box box = {0, y, width, height_at(&m, i)};
        row_draw(&m, &chart->rows[i], chart->rows[i].words, box);
        y += box.height;
    }
    grid_draw(&m, y);
    for (size_t i = m.first; i < end; i++) {
        const struct box box = {0, rows, width, height_at(&m, i)};
        bar_draw(&m, &chart->rows[i], box);
        rows += box.height;
    }
    m.canvas.height = y;
    *next = end;
    return canvas_close(&m.canvas);
}
