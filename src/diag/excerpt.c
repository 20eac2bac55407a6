/* excerpt.c: the source line under a finding, with carets. */
#include "excerpt.h"

#include <string.h>

#include <bmaplan/text.h>

#include "glyph.h"

/* In columns: the most of a line that is shown, and what of a longer one is shown before the span. */
enum { LINE_WIDTH = 120, LEAD_WIDTH = 40 };

/* A source line: what the finding is about, and what is shown of it. */
struct excerpt {
    const char *start, *end;
    const char *span, *span_end;
    const char *from, *to;
};

static void find_span(struct excerpt *e, struct place at)
{
    e->span = source_column(e->start, e->end, at.column);
    e->span_end = e->span;
    if (at.end_line > at.line)
        e->span_end = e->end;
    else if (at.end_line == at.line && at.end_column > at.column)
        e->span_end = source_column(e->span, e->end, at.end_column - at.column + 1);
    e->span = glyph_base(e->start, e->span, e->end);
}

/* The whole line, or a part of it around the beginning of the span. */
static void find_window(struct excerpt *e)
{
    e->from = e->start;
    e->to = glyphs_fit(e->start, e->end, LINE_WIDTH);
    if (e->to == e->end)
        return;
    unsigned before = glyphs_width(e->start, e->span), lead = before > LEAD_WIDTH ? before - LEAD_WIDTH : 0;
    const char *filled = glyphs_fit(e->span, e->end, LINE_WIDTH - LEAD_WIDTH);
    if (filled == e->end)
        lead = before + glyphs_width(e->span, e->end) - LINE_WIDTH;
    e->from = glyphs_fit(e->start, e->span, lead);
    e->to = glyphs_fit(e->from, e->end, LINE_WIDTH);
}

static void print_line(FILE *out, const struct excerpt *e)
{
    if (e->start < e->end)
        putc(' ', out);
    if (e->from > e->start)
        fputs("…", out);
    glyphs_write(out, e->from, e->to);
    if (e->to < e->end)
        fputs("…", out);
    putc('\n', out);
}

static void print_carets(FILE *out, const struct excerpt *e)
{
    unsigned indent = glyphs_width(e->from, e->span) + (e->from > e->start);
    const char *span_end = e->span_end < e->to ? e->span_end : e->to;
    unsigned carets = glyphs_width(e->span, span_end);
    fprintf(out, "%*s^", (int)indent, "");
    for (unsigned i = 1; i < carets; i++)
        putc('^', out);
}

void excerpt_print(FILE *out, const struct diags *ds, struct place at, const char *colour, const char *plain)
{
    size_t size;
    struct arena passing = {0};
    const char *line = source_line(ds, at.file, at.line, &size);
    const char *hidden = text_hide_citizen_ids(&passing, line, size); /* TXT010 */
    struct excerpt e = {.start = hidden ? hidden : line};
    e.end = e.start + (hidden ? strlen(hidden) : size);
    find_span(&e, at);
    find_window(&e);
    int gutter = fprintf(out, "%5u ", at.line);
    putc('|', out);
    print_line(out, &e);
    fprintf(out, "%*s| %s", gutter, "", colour);
    print_carets(out, &e);
    fprintf(out, "%s\n", plain);
    arena_free(&passing);
}
