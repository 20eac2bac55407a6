/* A row of a table: its cells' words and elements, its height, its strips. */
#include "table.h"

/* Strips may differ by this without being moved. Points. */
static const double slack = 0.01;

void row_open(struct table *t, size_t row)
{
    const struct grid_row *at = &t->grid.rows[row];
    for (struct grid_cell *cell = at->cells; cell < at->cells + at->count; cell++)
        if (cell->rows > 1)
            t->open[cell->first] = cell;
}

void row_close(struct table *t, size_t row)
{
    for (unsigned c = 0; c < t->grid.columns; c++)
        if (t->open[c] && t->open[c]->row + t->open[c]->rows == row + 1)
            t->open[c] = NULL;
}

/* ---- words ------------------------------------------------------------------------------------- */

static unsigned spanned(size_t count)
{
    return count > 1 ? (unsigned)count : 0;
}

/* An empty cell heads nothing. */
static struct element *cell_element(struct table *t, const struct grid_cell *cell)
{
    const struct node *n = cell->node;
    bool heads = n->first && (n->header || n->parent->header);
    struct element *e = element_add(t->l, heads ? ROLE_HEADER_CELL : ROLE_CELL, n);
    e->columns = spanned(cell->end - cell->first);
    e->rows = spanned(cell->rows);
    e->heads_row = heads && !n->parent->header;
    return e;
}

/* The rule below a table in a cell does not touch the cell's. */
static void room_below(const struct table *t, struct flow *content)
{
    const double room = 1.5; /* points */
    content->strips[content->count - 1].keep = true;
    flow_add(t->l, content)->height = room;
}

static void cell_set(struct table *t, struct grid_cell *cell)
{
    const struct node *n = cell->node;
    struct element *row = t->l->parent;
    double width = t->edges[cell->end] - t->edges[cell->first] - 2 * t->padding;
    const struct column column = {
        .width = width > t->size ? width : t->size,
        .size = t->size,
        .line_height = t->line_height,
        .ink = INK_TEXT,
        .face = n->header || n->parent->header ? FACE_BOLD : FACE_REGULAR,
        .align = n->align,
        .tight = true,
    };
    t->l->parent = cell_element(t, cell);
    cell->content.width = column.width;
    flow_blocks(t->l, &cell->content, n, &column);
    if (n->last && n->last->kind == DOC_TABLE && cell->content.count > 0)
        room_below(t, &cell->content);
    cell->to = cell->content.count;
    t->l->parent = row;
}

void row_set(struct table *t, size_t row)
{
    const struct grid_row *at = &t->grid.rows[row];
    struct element *table = t->l->parent;
    t->l->parent = element_add(t->l, ROLE_ROW, at->node);
    for (size_t i = 0; i < at->count; i++)
        cell_set(t, &at->cells[i]);
    t->l->parent = table;
}

/* What the cell needs of the last row that it covers. */
static double cell_height(const struct table *t, const struct grid_cell *cell)
{
    double height = flow_height(&cell->content) + t->above + t->below;
    for (size_t r = cell->row; r < cell->row + cell->rows - 1; r++)
        height -= t->grid.rows[r].height;
    return height;
}

void row_measure(struct table *t, size_t row)
{
    struct grid_row *at = &t->grid.rows[row];
    double height = t->size * t->line_height + t->above + t->below;
    for (const struct grid_cell *cell = at->cells; cell < at->cells + at->count; cell++) {
        double own = cell->rows == 1 ? cell_height(t, cell) : 0;
        height = own > height ? own : height;
    }
    for (unsigned c = 0; c < t->grid.columns; c++) {
        const struct grid_cell *cell = t->open[c];
        double own = cell && cell->row + cell->rows == row + 1 ? cell_height(t, cell) : 0;
        height = own > height ? own : height;
    }
    at->height = height;
}

/* ---- strips ------------------------------------------------------------------------------------ */

/* The part of a row that one strip shows. */
struct part {
    double height;
    bool starts, ends; /* the row */
};

static void pillar_begin(struct table *t, struct strip *strip, struct grid_cell *cell)
{
    struct pillar *p = arena_alloc(t->l->scratch, sizeof *p), **last = &strip->pillars;
    double x = t->edges[cell->first];
    *p = (struct pillar){.x = x,
                         .width = t->edges[cell->end] - x,
                         .padding = t->padding,
                         .above = t->above,
                         .below = t->below,
                         .content = cell->content,
                         .middle = cell->row < t->grid.heads,
                         .ground = ground_of(cell),
                         .rule = t->rule};
    while (*last)
        last = &(*last)->next;
    *last = p;
    cell->pillar = p;
}

/* The words of header cells stand in the middle of their row. */
static void cell_paint(struct table *t, struct strip *strip, const struct grid_cell *cell, const struct part *part)
{
    if (cell->to == cell->from)
        return;
    struct flow words = {.strips = cell->content.strips + cell->from, .count = cell->to - cell->from};
    double above = part->starts ? t->above : words.strips[0].above;
    if (cell->row < t->grid.heads)
        above += (part->height - t->above - flow_height(&words) - t->below) / 2;
    strip_take(t->l, strip, &words, t->edges[cell->first] + t->padding, above);
}

/* Where a page ends inside the row. */
static const struct strip *closing_rule(struct table *t, double height)
{
    struct strip *strip = arena_alloc(t->l->scratch, sizeof *strip);
    rules_below(t, strip, height);
    return strip;
}

static void part_paint(struct table *t, struct flow *flow, size_t row, struct part part)
{
    const struct grid_row *at = &t->grid.rows[row];
    struct strip *strip = flow_add(t->l, flow);
    strip->height = part.height;
    strip->repeat = t->repeat;
    grounds_paint(t, strip, row, part.starts);
    rules_paint(t, strip, row, part.ends);
    if (!part.ends)
        strip->closing = closing_rule(t, part.height);
    for (struct grid_cell *cell = at->cells; cell < at->cells + at->count; cell++) {
        if (cell->rows == 1)
            cell_paint(t, strip, cell, &part);
        else if (part.starts)
            pillar_begin(t, strip, cell);
    }
    for (unsigned c = 0; c < t->grid.columns; c++)
        if (t->open[c])
            t->open[c]->pillar->rows++;
}

/* ---- rows that are split ----------------------------------------------------------------------- */

/* Behind the strips from `from` on that stay together. */
static size_t bond_end(const struct flow *content, size_t from)
{
    while (from < content->count && content->strips[from].keep)
        from++;
    return from < content->count ? from + 1 : from;
}

/* With the white space before them, where other strips stand above. */
static double strips_height(const struct flow *content, size_t from, size_t to)
{
    double above = from > 0 && to > from ? content->strips[from].above : 0;
    return above + flow_height(&(struct flow){.strips = content->strips + from, .count = to - from});
}

/* The height of those strips from the cell's next on that reach this far, not parting what stays together. */
static double reaching(const struct grid_cell *cell, double height)
{
    double reached = 0;
    for (size_t end = cell->to; end < cell->content.count && reached < height - slack;) {
        end = bond_end(&cell->content, end);
        reached = strips_height(&cell->content, cell->to, end);
    }
    return reached;
}

/* So high that every cell comes on, and their strips end together if that can be soon. */
static double part_height(const struct table *t, const struct grid_row *at)
{
    enum { ROUNDS = 8 };
    double height = 2 * t->size * t->line_height, before = 0;
    for (int round = 0; round < ROUNDS && height > before + slack; round++) {
        before = height;
        for (const struct grid_cell *cell = at->cells; cell < at->cells + at->count; cell++) {
            double own = cell->rows > 1 ? 0 : reaching(cell, before);
            height = own > height ? own : height;
        }
    }
    return height;
}

/* As many strips of each cell as fit this height. Is nothing left then? */
static bool part_fill(struct grid_row *at, double height)
{
    bool all = true;
    for (struct grid_cell *cell = at->cells; cell < at->cells + at->count; cell++) {
        if (cell->rows > 1)
            continue;
        cell->from = cell->to;
        for (size_t end = cell->to; end < cell->content.count; cell->to = end) {
            end = bond_end(&cell->content, end);
            if (strips_height(&cell->content, cell->from, end) > height + slack)
                break;
        }
        all = all && cell->to == cell->content.count;
    }
    return all;
}

/* The height that the filled part takes. */
static double part_filled(const struct grid_row *at)
{
    double height = 0;
    for (const struct grid_cell *cell = at->cells; cell < at->cells + at->count; cell++) {
        double own = cell->rows > 1 ? 0 : strips_height(&cell->content, cell->from, cell->to);
        height = own > height ? own : height;
    }
    return height;
}

/* Where a page begins inside the row, there is room for marks below the header rows, too. */
static const struct flow *repeat_inside(struct table *t, size_t row)
{
    struct flow *repeat = arena_alloc(t->l->scratch, sizeof *repeat);
    for (size_t i = 0; t->repeat && i < t->repeat->count; i++)
        *flow_add(t->l, repeat) = t->repeat->strips[i];
    struct strip *room = flow_add(t->l, repeat);
    room->height = t->above;
    grounds_paint(t, room, row, false);
    rules_paint(t, room, row, false);
    return repeat;
}

/* A cell over several rows may want more height than the words. */
static void parts_paint(struct table *t, struct flow *flow, size_t row)
{
    struct grid_row *at = &t->grid.rows[row];
    const struct flow *repeat = t->repeat, *inside = repeat_inside(t, row);
    size_t before = flow->count;
    double left = at->height;
    for (struct grid_cell *cell = at->cells; cell < at->cells + at->count; cell++)
        cell->to = 0;
    for (struct part part = {.starts = true}; !part.ends; part.starts = false) {
        double most = part_height(t, at);
        bool all = part_fill(at, most);
        double words = part_filled(at), above = part.starts ? t->above : 0;
        double whole = above + words + t->below;
        part.height = above + (words > 0 ? words : most);
        part.ends = all && left - part.height <= most;
        if (part.ends)
            part.height = left > whole ? left : whole;
        part_paint(t, flow, row, part);
        left -= part.height;
        t->repeat = inside;
    }
    t->repeat = repeat;
    if (flow->count > before + 1)
        flow->strips[flow->count - 2].keep = true;
}

void row_paint(struct table *t, struct flow *flow, size_t row)
{
    double height = t->grid.rows[row].height;
    if (row >= t->grid.heads && height > t->row_most)
        parts_paint(t, flow, row);
    else
        part_paint(t, flow, row, (struct part){.height = height, .starts = true, .ends = true});
}
