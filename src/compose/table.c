/* Tables and forms of the composed document, with their numbered captions. */
#include "composer.h"

#include <string.h>

/* "ตารางที่ ๔", at the anchor "table-4". */
static void caption_add(struct composer *c, struct node *parent, bool figure, const char *caption)
{
    struct node *n = doc_add(c->arena, parent, DOC_CAPTION);
    unsigned number = figure ? ++c->figures : ++c->tables;

    n->anchor = arena_format(c->arena, "%s-%u", figure ? "figure" : "table", number);
    n->number = arena_format(c->arena, "%s %s", phrases[figure ? PHRASE_FIGURE : PHRASE_TABLE],
                             phrase_count(&c->words, number));
    doc_text(c->arena, n, caption);
}

void figure_caption_add(struct composer *c, struct node *figure, const char *caption)
{
    caption_add(c, figure, true, caption);
}

struct node *plain_table_add(struct composer *c, struct node *parent, const unsigned *widths, size_t count)
{
    struct node *table = doc_add(c->arena, parent, DOC_TABLE);

    table->style = STYLE_GRID;
    table->widths = widths;
    table->columns = (unsigned)count;
    return table;
}

struct node *row_add(struct composer *c, struct node *table)
{
    return doc_add(c->arena, table, DOC_ROW);
}

struct node *cell_add(struct composer *c, struct node *row, enum doc_align align)
{
    struct node *cell = doc_add(c->arena, row, DOC_CELL);

    cell->align = align;
    cell->header = row->header;
    cell->tone = row->header ? TONE_HEADER : TONE_NONE;
    return cell;
}

void cell_close(struct composer *c, struct node *cell)
{
    if (!cell->first)
        doc_paragraph(c->arena, cell, phrases[PHRASE_DASH]);
}

struct node *text_cell_add(struct composer *c, struct node *row, enum doc_align align, const char *text)
{
    struct node *cell = cell_add(c, row, align);

    paragraph_add(c, cell, text);
    cell_close(c, cell);
    return cell;
}

struct node *table_add(struct composer *c, struct node *parent, const char *caption, const struct column *columns,
                       size_t count)
{
    unsigned *widths = arena_alloc(c->arena, count * sizeof *widths);

    for (size_t i = 0; i < count; i++)
        widths[i] = columns[i].width;
    if (caption)
        caption_add(c, parent, false, caption);
    struct node *table = plain_table_add(c, parent, widths, count);
    if (count == 0)
        return table;
    struct node *row = row_add(c, table);
    row->header = true;
    for (size_t i = 0; i < count; i++)
        text_cell_add(c, row, ALIGN_CENTER, columns[i].heading);
    return table;
}

/* ---- columns that the edition names ----------------------------------------------------------- */

static unsigned column_width(const struct edition_column *column)
{
    return column->width.ok ? (unsigned)column->width.v.digits : 0;
}

struct node *grid_add(struct composer *c, struct node *parent, const struct section *section, const char *caption)
{
    struct column *columns = arena_alloc(c->arena, (section->columns.count + 1) * sizeof *columns);
    size_t n = 0;

    EACH (column, section->columns)
        columns[n++] = (struct column){.heading = column->heading.s, .width = column_width(column)};
    return table_add(c, parent, caption, columns, n);
}

static const struct filler *filler_find(const struct filler *fillers, const char *id)
{
    while (fillers->id && strcmp(fillers->id, id) != 0)
        fillers++;
    return fillers->id ? fillers : NULL;
}

void filled_cell_add(struct composer *c, struct node *line, const struct filler *fillers, const char *id,
                     const void *row)
{
    const struct filler *f = filler_find(fillers, id);
    unsigned rows = f && f->rows ? f->rows(row) : 1;

    if (rows == 0)
        return;
    struct node *cell = cell_add(c, line, f ? f->align : ALIGN_START);
    cell->rows = rows;
    if (f)
        f->fill(c, cell, row);
    cell_close(c, cell);
}

void grid_row_add(struct composer *c, struct node *grid, const struct section *section, const struct filler *fillers,
                  const void *row)
{
    struct node *line = row_add(c, grid);

    EACH (column, section->columns)
        filled_cell_add(c, line, fillers, column->id.s, row);
}

/* ---- forms ------------------------------------------------------------------------------------ */

struct form form_add(struct composer *c, struct node *parent, const struct record *record, const struct filler *fillers,
                     const void *value)
{
    static const unsigned widths[] = {28, 72};
    struct form form = {
        .table = plain_table_add(c, parent, widths, 2), .record = record, .fillers = fillers, .value = value};

    form.table->style = STYLE_FORM;
    return form;
}

void form_row_add(struct composer *c, const struct form *form, const char *id, const char *label)
{
    struct node *before = form->table->last, *row = row_add(c, form->table);
    const struct filler *filler = filler_find(form->fillers, id);
    const struct field *field = record_field(form->record, id, strlen(id));

    text_cell_add(c, row, ALIGN_START, label)->header = true;
    struct node *value = cell_add(c, row, ALIGN_START);
    if (filler)
        filler->fill(c, value, form->value);
    else if (field)
        field_add(c, value, field, form->value);
    if (!value->first)
        child_take_back(form->table, before);
}

void form_rows_add(struct composer *c, const struct form *form, const struct section *section)
{
    EACH (column, section->columns)
        form_row_add(c, form, column->id.s, column->heading.s);
}
