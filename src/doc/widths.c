/* Column widths from the texts in a table: long columns get more, none gets nothing. */
#include "widths.h"

#include <string.h>

#include <bmaplan/text.h>

/* In columns of a terminal: a shorter text asks for as much as the least, a longer one breaks into lines anyway. */
enum { LEAST = 6, MOST = 60, COLUMNS_MOST = 20 };

static unsigned text_below(const struct node *cell)
{
    unsigned width = 0;
    for (const struct node *n = cell->first; n; n = doc_next(n, cell))
        if (n->text && width < MOST)
            width += text_width(n->text, strlen(n->text));
    return width < LEAST ? LEAST : width > MOST ? MOST : width;
}

/* Turns asked widths into shares of 100; what rounding leaves goes to the widest. */
static void share_out(unsigned *widths, unsigned columns)
{
    unsigned sum = 0, given = 0, widest = 0;
    for (unsigned i = 0; i < columns; i++) {
        sum += widths[i];
        widest = widths[i] > widths[widest] ? i : widest;
    }
    for (unsigned i = 0; i < columns; i++) {
        widths[i] = widths[i] * 100 / sum;
        given += widths[i];
    }
    widths[widest] += 100 - given;
}

const unsigned *widths_by_text(struct arena *a, const struct node *table)
{
    if (table->columns == 0 || table->columns > COLUMNS_MOST)
        return NULL;
    unsigned *widths = arena_alloc(a, table->columns * sizeof *widths);
    for (unsigned i = 0; i < table->columns; i++)
        widths[i] = LEAST;
    for (const struct node *row = table->first; row; row = row->next) {
        unsigned column = 0;
        for (const struct node *cell = row->first; cell && column < table->columns; cell = cell->next, column++) {
            unsigned width = text_below(cell);
            widths[column] = width > widths[column] ? width : widths[column];
        }
    }
    share_out(widths, table->columns);
    return widths;
}
