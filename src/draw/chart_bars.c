/* Bars: amounts that a reader compares at a glance. */
#include <bmaplan/draw.h>

static const double gap = 6, row_gap = 3, thickness = 10, top_margin = 2;
static const double line_distance = 13.5; /* what draw_words() sets apart */
static const double marks_most =
    3; /* so many times the mark has room: one bar far beyond it would make the others stubs */
static const struct lettering letters = {.size = 10, .face = FACE_REGULAR, .ink = INK_TEXT, .align = -1};
static const struct lettering mark_letters = {.size = 10, .face = FACE_REGULAR, .ink = INK_SERIES_2, .align = 0};

struct bars {
    struct canvas canvas;
    double axis;    /* where the bars begin */
    double longest; /* of the bars */
    double scale;   /* points that a size of 1 takes */
    double column;  /* where the values stand below one another; 0: each behind its bar */
    double values;  /* how wide they are */
    double label;   /* how high one may be: who wants the whole name finds it by its code */
};

/* Of the longest line, where nothing but a newline breaks. */
static double words_width(struct canvas *c, const char *words)
{
    const struct span span = {.text = words, .face = letters.face};
    const struct text_measure endless = {.size = letters.size, .width = 1e6};
    struct setting s = text_set(c->type, c->arena, &span, 1, endless);
    double width = 0;
    for (size_t i = 0; i < s.line_count; i++)
        width = s.lines[i].width > width ? s.lines[i].width : width;
    return width;
}

/* The widths that labels and values take; each has its part of the whole at most, and a hair for rounding. */
static void widths(struct canvas *c, const struct bar *bars, size_t count, double *labels, double *values)
{
    const double most_label = c->width * (count > BARS_CROWDED ? 0.6 : 0.46), both = c->width * 0.8, hair = 0.5;
    const double most_value = c->width * 0.34;
    *labels = *values = 0;
    for (size_t i = 0; i < count; i++) {
        double label = words_width(c, bars[i].label) + hair, value = words_width(c, bars[i].value) + hair;
        *labels = label > *labels ? label : *labels;
        *values = value > *values ? value : *values;
    }
    *values = *values < most_value ? *values : most_value;
    *labels = *labels < most_label ? *labels : most_label;
    *labels = *labels < both - *values ? *labels : both - *values;
}

static double largest(const struct bar *bars, size_t count, double size)
{
    for (size_t i = 0; i < count; i++)
        if (!bars[i].unknown && bars[i].size > size)
            size = bars[i].size;
    return size;
}

/* One that would be too long for the chart ends with it, and a gap in it says so. */
static void bar_draw(struct bars *b, double y, double length)
{
    const double width = 3, slant = 3, shown = length < b->longest ? length : b->longest, x = b->axis + shown - 14;
    draw_box(&b->canvas, (struct box){b->axis, y, shown, thickness}, INK_BAR, NULL);
    if (length <= b->longest + 0.01)
        return;
    const struct point cut[] = {{x + slant, y}, {x + slant + width, y}, {x + width, y + thickness}, {x, y + thickness}};
    draw_area(&b->canvas, cut, sizeof cut / sizeof *cut, INK_PAPER, NULL);
}

static double row_draw(struct bars *b, const struct bar *bar, double y)
{
    struct canvas *c = &b->canvas;
    struct lettering of_value = letters;
    double left = b->axis - gap, length = bar->unknown ? 0 : bar->size * b->scale;
    double value = words_height(c, b->values, bar->value, letters);
    double height = words_height(c, left, bar->label, letters);
    height = height < b->label ? height : b->label;
    height = height > value ? height : value;
    draw_words(c, (struct box){0, y, left, height}, bar->label, letters, true);
    if (length > 0)
        bar_draw(b, y + (height - thickness) / 2, length);
    of_value.ink = bar->unknown ? INK_MUTED : INK_TEXT;
    of_value.face = bar->unknown ? FACE_ITALIC : FACE_REGULAR;
    draw_words(c, (struct box){b->column > 0 ? b->column : b->axis + length + gap, y, b->values, height}, bar->value,
               of_value, true);
    return height;
}

/* Above the bars, as near to the line as the sides let it. */
static double mark_words(struct bars *b, struct bar_mark mark)
{
    struct canvas *c = &b->canvas;
    double width = text_advance(c->type, mark_letters.face, mark.words) * mark_letters.size + 1;
    double x = b->axis + mark.size * b->scale - width / 2;
    x = x + width > c->width ? c->width - width : x;
    return draw_words(c, (struct box){x > 0 ? x : 0, top_margin, width, mark_letters.size}, mark.words, mark_letters,
                      false) +
           top_margin;
}

const struct drawing *chart_bars(struct arena *a, struct typesetter *t, double width, const struct bar *bars,
                                 size_t count, struct bar_mark mark)
{
    struct bars b = {.canvas = canvas_open(a, t, width, 0),
                     .label = count > BARS_CROWDED ? line_distance : 2 * line_distance};
    double labels, most = largest(bars, count, mark.size), top, y;
    canvas_inset(&b.canvas);
    widths(&b.canvas, bars, count, &labels, &b.values);
    b.axis = labels + gap;
    b.longest = b.canvas.width - b.axis - gap - b.values;
    most = mark.size > 0 && most > marks_most * mark.size ? marks_most * mark.size : most;
    b.scale = most > 0 ? b.longest / most : 0;
    b.column = mark.size > 0 ? b.axis + b.longest + gap : 0;
    top = y = mark.size > 0 ? mark_words(&b, mark) : 0;
    for (size_t i = 0; i < count; i++)
        y += row_gap + row_draw(&b, &bars[i], y + row_gap);
    y += row_gap;
    const struct point axis[] = {{b.axis, top}, {b.axis, y}};
    draw_line(&b.canvas, axis, 2, (struct pen){INK_RULE, 0.75, DASH_SOLID});
    if (mark.size > 0) {
        double x = b.axis + mark.size * b.scale;
        const struct point line[] = {{x, top}, {x, y}};
        draw_line(&b.canvas, line, 2, (struct pen){INK_SERIES_2, 1, DASH_LONG});
    }
    b.canvas.height = y;
    return canvas_close(&b.canvas);
}
