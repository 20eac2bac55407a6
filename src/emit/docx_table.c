/* DOCX tables: fixed columns, repeated header rows, cells that cover columns and rows. */
#include "docx.h"

#include <assert.h>

enum {
    MARGIN = 85,
    DENSE_MARGIN = 34, /* left and right of a cell's text */
    DENSE = 10,        /* so many columns have smaller text and margins, as a small table has */
    WHOLE = 100
};

static struct grid *grid_new(struct markup *m, const struct node *table)
{
    struct arena *a = m->emission->arena;
    struct grid *g = arena_alloc(a, sizeof *g);
    unsigned total = docx_width(m), given = 0;
    g->columns = table_columns(table);
    g->widths = arena_alloc(a, g->columns * sizeof *g->widths);
    g->covered = arena_alloc(a, g->columns * sizeof *g->covered);
    g->spans = arena_alloc(a, g->columns * sizeof *g->spans);
    for (unsigned i = 0; i < g->columns; i++) {
        g->widths[i] = table->widths ? total * table->widths[i] / WHOLE : total / g->columns;
        given += g->widths[i];
    }
    g->widths[g->columns - 1] += given < total ? total - given : 0;
    return g;
}

static unsigned width(const struct grid *g, unsigned column, unsigned span)
{
    unsigned sum = 0;
    for (unsigned i = column; i < column + span; i++)
        sum += g->widths[i];
    return sum;
}

static const char *style(const struct node *table)
{
    return table->style == STYLE_PLAIN ? "PlanPlain" : table->style == STYLE_FORM ? "PlanForm" : "PlanGrid";
}

static bool is_dense(const struct node *table)
{
    return table->style == STYLE_SMALL || table_columns(table) >= DENSE;
}

const char *docx_cell_style(const struct node *cell)
{
    bool heading = cell->header || cell->parent->header;
    if (is_dense(cell->parent->parent))
        return heading ? "TableDenseHeader" : "TableDense";
    return heading ? "TableHeader" : "TableText";
}

/* What a screen reader calls the table: its caption. */
static void table_name(struct markup *m, const struct node *table)
{
    const struct node *caption = node_before(table);
    if (!caption || caption->kind != DOC_CAPTION)
        return;
    const char *number = caption->number ? caption->number : "";
    fputs("<w:tblCaption", m->out);
    xml_attribute(m->out, "w:val",
                     arena_format(m->emission->arena, "%s %s", number, doc_plain(m->emission->arena, caption)));
    fputs("/>", m->out);
}

void docx_table(struct markup *m, const struct node *n)
{
    struct docx *d = m->format;
    struct grid *g = grid_new(m, n);
    d->section_used = true;
    docx_bookmark_here(m, n);
    fprintf(m->out,
            "<w:tbl><w:tblPr><w:tblStyle w:val=\"%s\"/><w:tblW w:w=\"%u\" w:type=\"dxa\"/>"
            "<w:tblLayout w:type=\"fixed\"/>",
            style(n), width(g, 0, g->columns));
    if (table_columns(n) >= DENSE || (is_dense(n) && d->grid))
        fprintf(m->out,
                "<w:tblCellMar><w:left w:w=\"%d\" w:type=\"dxa\"/><w:right w:w=\"%d\" w:type=\"dxa\"/>"
                "</w:tblCellMar>",
                DENSE_MARGIN, DENSE_MARGIN);
    bool heads = n->first && n->first->header;
    fprintf(m->out, "<w:tblLook w:val=\"%s\" w:firstRow=\"%d\"/>", heads ? "0020" : "0000", heads);
    table_name(m, n);
    fputs("</w:tblPr>\n<w:tblGrid>", m->out);
    for (unsigned i = 0; i < g->columns; i++)
        fprintf(m->out, "<w:gridCol w:w=\"%u\"/>", g->widths[i]);
    fputs("</w:tblGrid>\n", m->out);
    g->outer = d->grid;
    d->grid = g;
}

/* The small paragraph parts the table from a next one, and ends the cell that may hold it. */
void docx_table_end(struct markup *m, const struct node *n)
{
    struct docx *d = m->format;
    (void)n;
    fputs("</w:tbl>\n", m->out);
    d->grid = d->grid->outer;
    docx_paragraph(m, d->grid ? "TableEnd" : "TableSpace", NULL);
    docx_paragraph_end(m);
}

void docx_row(struct markup *m, const struct node *n)
{
    struct docx *d = m->format;
    docx_bookmark_here(m, n);
    fprintf(m->out, "<w:tr><w:trPr><w:cantSplit/>%s</w:trPr>\n", n->header ? "<w:tblHeader/>" : "");
    d->grid->column = 0;
}

/* Opens a cell over these columns; `merge` is a w:vMerge or nothing. */
static void open_cell(struct markup *m, unsigned span, const char *merge)
{
    struct docx *d = m->format;
    struct grid *g = d->grid;
    unsigned twips = width(g, g->column, span);
    fprintf(m->out, "<w:tc><w:tcPr><w:tcW w:w=\"%u\" w:type=\"dxa\"/>", twips);
    if (span > 1)
        fprintf(m->out, "<w:gridSpan w:val=\"%u\"/>", span);
    fputs(merge, m->out);
    g->inside = twips > 2 * MARGIN ? twips - 2 * MARGIN : twips;
    g->column += span;
    d->paragraph_last = false;
}

static void close_cell(struct markup *m)
{
    const struct docx *d = m->format;
    if (!d->paragraph_last) {
        docx_paragraph(m, "TableText", NULL);
        docx_paragraph_end(m);
    }
    fputs("</w:tc>\n", m->out);
}

/* Cells from rows above that reach down to this row, up to the next free column. */
static void reach_down(struct markup *m)
{
    const struct docx *d = m->format;
    struct grid *g = d->grid;
    while (g->column < g->columns && g->covered[g->column] > 0) {
        g->covered[g->column]--;
        open_cell(m, g->spans[g->column], "<w:vMerge/>");
        fputs("</w:tcPr>", m->out);
        close_cell(m);
    }
}

static const char *fill(const struct theme_colours *c, enum doc_tone tone)
{
    const char *const fills[] = {
        [TONE_NONE] = NULL,      [TONE_HEADER] = c->header.s, [TONE_ACCENT] = c->soft.s, [TONE_GOOD] = c->good.s,
        [TONE_WARN] = c->warn.s, [TONE_BAD] = c->bad.s,       [TONE_BAR] = c->bar.s,
    };
    return fills[tone];
}

/* "#dfeae6", or NULL */
static const char *ground(const struct markup *m, const struct node *cell)
{
    const struct theme_colours *c = &m->emission->theme->colours;
    if (cell->tone == TONE_NONE && cell->parent->header)
        return fill(c, TONE_HEADER);
    if (cell->tone == TONE_NONE && cell->header && cell->parent->parent->style == STYLE_FORM)
        return fill(c, TONE_ACCENT);
    return fill(c, cell->tone);
}

void docx_cell(struct markup *m, const struct node *n)
{
    const struct docx *d = m->format;
    struct grid *g = d->grid;
    unsigned span = cell_covers(n->span);
    reach_down(m);
    assert(g->column + span <= g->columns);
    docx_bookmark_here(m, n);
    g->covered[g->column] = cell_covers(n->rows) - 1;
    g->spans[g->column] = span;
    open_cell(m, span, n->rows > 1 ? "<w:vMerge w:val=\"restart\"/>" : "");
    if (ground(m, n))
        fprintf(m->out, "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"%s\"/>", ground(m, n) + 1);
    if (n->parent->header)
        fputs("<w:vAlign w:val=\"bottom\"/>", m->out);
    fputs("</w:tcPr>", m->out);
}

void docx_cell_end(struct markup *m, const struct node *n)
{
    (void)n;
    close_cell(m);
}

/* Word wants the row's cells to fill the grid. */
void docx_row_end(struct markup *m, const struct node *n)
{
    const struct docx *d = m->format;
    struct grid *g = d->grid;
    (void)n;
    for (reach_down(m); g->column < g->columns; reach_down(m)) {
        open_cell(m, 1, "");
        fputs("</w:tcPr>", m->out);
        close_cell(m);
    }
    fputs("</w:tr>\n", m->out);
}
