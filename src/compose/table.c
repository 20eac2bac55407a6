/* Tables and forms of the composed document, with their numbered captions. */
#include "composer.h"

#include <string.h>

enum { WHOLE = 100 };

/* "table-swot", "table-swot-2": named by the section, so that a link to it stays right when another table comes before. */
static const char *caption_anchor(struct composer *c, bool figure)
{
    const char *kind = figure ? "figure" : "table";
    unsigned n = figure ? ++c->section_figures : ++c->section_tables;
    const char *id = c->section ? c->section->id.s : "back";
    return n == 1 ? arena_format(c->arena, "%s-%s", kind, id) : arena_format(c->arena, "%s-%s-%u", kind, id, n);
}

/* "ตารางที่ ๔" */
static void caption_add(struct composer *c, struct node *parent, bool figure, const char *caption)
{
    struct node *n = doc_add(c->arena, parent, DOC_CAPTION);
    unsigned number = figure ? ++c->figures : ++c->tables;
    n->anchor = caption_anchor(c, figure);
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

/* What the edition gives, or a fair share of the page. */
static unsigned column_width(const struct section *section, const struct edition_column *column)
{
    if (column->width.ok)
        return (unsigned)decimal_round(column->width.v, 0).digits;
    return WHOLE / (unsigned)section->columns.count;
}

/* An office that adds a column need not reckon: the shares are made to sum to the whole. */
static void widths_settle(struct column *columns, size_t count)
{
    unsigned sum = 0, given = 0;
    for (size_t i = 0; i < count; i++)
        sum += columns[i].width;
    for (size_t i = 0; sum > 0 && i < count; i++) {
        columns[i].width = columns[i].width * WHOLE / sum;
        given += columns[i].width;
    }
    for (size_t i = 0; sum > 0 && given < WHOLE; i = (i + 1) % count, given++)
        columns[i].width++;
}

struct node *grid_add(struct composer *c, struct node *parent, const struct section *section, const char *caption)
{
    struct column *columns = arena_alloc(c->arena, (section->columns.count + 1) * sizeof *columns);
    size_t n = 0;
    EACH (column, section->columns)
        columns[n++] = (struct column){.heading = column->heading.s, .width = column_width(section, column)};
    widths_settle(columns, n);
    return table_add(c, parent, caption, columns, n);
}

/* The last row, where no filler has the id. */
static const struct filler *filler_find(const struct filler *fillers, const char *id)
{
    while (fillers->id && strcmp(fillers->id, id) != 0)
        fillers++;
    return fillers;
}

/* The field of a record of which the fillers say nothing. */
static const struct field *unfilled(const struct filler *last, const char *id)
{
    return last->id || !last->record ? NULL : record_field(last->record, id, strlen(id));
}

static void filled_cell_add(struct composer *c, struct node *line, const struct filler *fillers, const char *id,
                            const void *row)
{
    const struct filler *f = filler_find(fillers, id);
    const struct field *field = unfilled(f, id);
    unsigned rows = f->rows ? f->rows(row) : 1;
    if (rows == 0)
        return;
    struct node *cell = cell_add(c, line, field && field->kind == KIND_NUMBER ? ALIGN_END : f->align);
    const void *value = f->value ? f->value(row) : row;
    cell->rows = rows;
    if (f->fill)
        f->fill(c, cell, row);
    else if (field && value)
        field_add(c, cell, field, value);
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
    static const unsigned widths[] = {27, 23, 23, 27};
    struct form form = {
        .table = plain_table_add(c, parent, widths, 4), .record = record, .fillers = fillers, .value = value};
    form.table->style = STYLE_FORM;
    return form;
}

static bool is_brief(const struct field *f)
{
    static const bool brief[KIND_LIST + 1] = {
        [KIND_NUMBER] = true, [KIND_YEAR] = true, [KIND_DATE] = true, [KIND_PERIOD] = true,
        [KIND_CHOICE] = true, [KIND_FLAG] = true, [KIND_UNIT] = true,
    };
    return brief[f->kind] || (f->kind == KIND_REFERENCE && f->refers == ID_DIVISION);
}

bool form_is_brief(const struct form *form, const char *id)
{
    const struct filler *filler = filler_find(form->fillers, id);
    const struct field *field = record_field(form->record, id, strlen(id));
    return filler->id ? filler->brief : field && is_brief(field);
}

/* A brief value goes behind the one before, if that has left room; any other has the row to itself. */
static void row_settle(struct form *form, bool brief, struct node *before)
{
    struct node *row = form->table->last, *value = row->last;
    value->span = form->table->columns - 1;
    if (!brief || !form->half) {
        form->half = brief ? row : NULL;
        return;
    }
    form->half->last->span = 1;
    value->span = 1;
    for (struct node *cell = row->first; cell; cell = cell->next)
        cell->parent = form->half;
    form->half->last->next = row->first;
    form->half->last = row->last;
    form->half = NULL;
    child_take_back(form->table, before);
}

void form_row_add(struct composer *c, struct form *form, const char *id, const char *label)
{
    struct node *before = form->table->last, *row = row_add(c, form->table);
    const struct filler *filler = filler_find(form->fillers, id);
    const struct field *field = record_field(form->record, id, strlen(id));
    text_cell_add(c, row, ALIGN_START, label)->header = true;
    struct node *value = cell_add(c, row, ALIGN_START);
    if (filler->id)
        filler->fill(c, value, form->value);
    else if (field)
        field_add(c, value, field, form->value);
    if (value->first)
        row_settle(form, form_is_brief(form, id), before);
    else
        child_take_back(form->table, before);
}

void form_rows_add(struct composer *c, struct form *form, const struct section *section)
{
    EACH (column, section->columns)
        form_row_add(c, form, column->id.s, column->heading.s);
}

/* ---- figures in a line ------------------------------------------------------------------------ */

static void strip_table(struct composer *c, struct node *cell, const struct strip *s, const char *const *figures)
{
    static const unsigned widths[STRIP_MOST + 1][STRIP_MOST + 1] = {
        [4] = {16, 21, 21, 21, 21}, [5] = {15, 17, 17, 17, 17, 17}};
    struct node *table = plain_table_add(c, cell, widths[s->count], s->count + 1);
    struct node *above = row_add(c, table), *below = row_add(c, table);
    table->style = STYLE_SMALL;
    above->header = true;
    text_cell_add(c, above, ALIGN_START, phrases[s->label]);
    text_cell_add(c, below, ALIGN_START, s->unit)->header = true;
    for (size_t i = 0; i < s->count; i++) {
        text_cell_add(c, above, ALIGN_CENTER, phrase_count(&c->words, i + 1));
        text_cell_add(c, below, ALIGN_CENTER, figures[i]);
    }
}

/* "ไตรมาสที่ ๑: ๕๐,๐๐๐,๐๐๐ บาท · ..." */
static void strip_words(struct composer *c, struct node *cell, const struct strip *s, const char *const *figures)
{
    for (size_t i = 0; i < s->count; i++)
        if (*figures[i])
            doc_textf(c->arena, doc_add(c->arena, cell, DOC_PARAGRAPH), "%s: %s %s",
                      phrase_numbered(&c->words, s->label, i + 1), figures[i], s->unit ? s->unit : "");
    lines_join(c, cell, NULL);
}

void figures_line_add(struct composer *c, struct node *cell, struct strip s)
{
    enum { LINE = 36 }; /* what the columns of the table take together: four of "๑,๕๐๐,๐๐๐" */
    const char **figures = arena_alloc(c->arena, s.count * sizeof *figures);
    bool fits = s.count >= STRIP_LEAST && s.count <= STRIP_MOST; /* a draft may have others: in words */
    size_t widest = 0;
    for (size_t i = 0; i < s.count; i++) {
        const struct number *n = &s.items[i];
        bool amount = s.money && n->ok && !is_missing(n->at);
        figures[i] = amount ? phrase_amount(&c->words, n->v) : phrase_number(&c->words, n);
        size_t width = text_width(figures[i], strlen(figures[i]));
        widest = width > widest ? width : widest;
    }
    if (!fits || widest * s.count > LINE)
        strip_words(c, cell, &s, figures);
    else if (widest > 0)
        strip_table(c, cell, &s, figures);
}
