/* How wide the columns of a table are. */
#include "table.h"

#include <string.h>

/* em: more than a letter is wide on average; short headings stay in one line where there is room. */
static const double letter_em = 0.65, short_em = 5;
/* More letters than nearly any Thai word has: longer terms that are kept whole where they fit do not make columns wide.
 * Bytes of a text that may be short. */
enum { THAI_WORD_MOST = 11, THAI_LEAD = 0xE0, SHORT_MOST = 64 };

static double larger(double a, double b)
{
    return a > b ? a : b;
}

/* Vowels and tones above and below a letter take no room of their own. */
static bool is_thai_mark(const unsigned char *p)
{
    return (p[1] == 0xB8 && (p[2] == 0xB1 || (p[2] >= 0xB4 && p[2] <= 0xBA))) ||
           (p[1] == 0xB9 && p[2] >= 0x87 && p[2] <= 0x8E);
}

/* A number is as long as it is. */
static bool is_thai_digit(const unsigned char *p)
{
    return p[1] == 0xB9 && p[2] >= 0x90 && p[2] <= 0x99;
}

/* em: a quick guess, on the safe side, at how wide the longest word is. */
static double word_guess(const char *text)
{
    double most = 0;
    size_t other = 0, thai = 0;
    for (const unsigned char *p = (const unsigned char *)text; *p; p++) {
        if (*p == ' ' || *p == '\n')
            other = thai = 0;
        else if (*p == THAI_LEAD && !is_thai_digit(p))
            thai += thai < THAI_WORD_MOST && !is_thai_mark(p);
        else if (*p < 0x80 || *p >= THAI_LEAD)
            other++;
        most = larger(letter_em * (double)(other + thai), most);
    }
    return most;
}

/* How the words of a cell are measured. */
struct gauge {
    struct layouter *l;
    double size;
    enum face face;
    double room; /* what fits this is not measured exactly */
};

static double text_least(const struct gauge *g, const char *text)
{
    struct span span = {.text = text, .face = g->face};
    double guess = word_guess(text) * g->size;
    double widest = guess > g->room ? text_widest(g->l->options.type, &span, 1, g->size) : guess;
    return widest < guess ? widest : guess;
}

/* Points that the blocks need so that no word is broken. */
static double blocks_least(const struct gauge *g, const struct node *parent);

/* The columns of a table in a cell, with their padding. */
static double inner_table_least(const struct gauge *g, const struct node *table)
{
    double most = 0;
    for (const struct node *row = table->first; row; row = row->next) {
        double sum = 0;
        for (const struct node *cell = row->first; cell; cell = cell->next)
            sum += blocks_least(g, cell) + g->size / 2;
        most = larger(sum, most);
    }
    return most;
}

static double node_least(const struct gauge *g, const struct node *n)
{
    if (n->kind == DOC_FOOTNOTE || n->kind == DOC_IMAGE)
        return g->size;
    if (n->kind == DOC_TABLE)
        return inner_table_least(g, n);
    if (n->kind == DOC_TEXT || n->kind == DOC_CODE)
        return text_least(g, n->text);
    double indent = n->kind == DOC_LIST || n->kind == DOC_QUOTE ? 2 * g->size : 0;
    return indent + blocks_least(g, n);
}

static double blocks_least(const struct gauge *g, const struct node *parent)
{
    double most = 0;
    for (const struct node *n = parent->first; n; n = n->next)
        most = larger(node_least(g, n), most);
    return most;
}

/* Points that a short heading needs in one line; any other cell needs no more than its longest word. */
static double heading_least(const struct gauge *g, const struct node *cell, double least)
{
    const struct node *block = cell->first, *text = block ? block->first : NULL;
    bool one = g->face == FACE_BOLD && text && !text->next && !block->next && text->kind == DOC_TEXT &&
               strlen(text->text) < SHORT_MOST;
    double whole = one ? text_advance(g->l->options.type, g->face, text->text) * g->size : 0;
    return whole > least && whole <= short_em * g->size ? whole : least;
}

/* What the columns need; cells over several columns do not count. */
struct needs {
    double *words, *lines; /* points: for their longest words, for short headings in one line */
};

/* Words that a guess lets fit these widths are not measured; widths NULL: all are. */
static void needs_find(const struct table *t, const double *widths, struct needs needs)
{
    for (unsigned i = 0; i < t->grid.columns; i++)
        needs.words[i] = needs.lines[i] = 0;
    for (size_t r = 0; r < t->grid.count; r++) {
        const struct grid_row *row = &t->grid.rows[r];
        for (const struct grid_cell *cell = row->cells; cell < row->cells + row->count; cell++) {
            bool bold = row->node->header || cell->node->header;
            struct gauge g = {t->l, t->size, bold ? FACE_BOLD : FACE_REGULAR, 0};
            if (cell->end - cell->first > 1)
                continue;
            g.room = widths ? widths[cell->first] - 2 * t->padding : 0;
            double word = blocks_least(&g, cell->node), line = heading_least(&g, cell->node, word);
            needs.words[cell->first] = larger(needs.words[cell->first], word + 2 * t->padding);
            needs.lines[cell->first] = larger(needs.lines[cell->first], line + 2 * t->padding);
        }
    }
}

static double sum_of(const double *values, unsigned count)
{
    double sum = 0;
    for (unsigned i = 0; i < count; i++)
        sum += values[i];
    return sum;
}

/* Columns that need more take from those with room, if there is enough for all. */
static void level(double *widths, const double *least, unsigned count)
{
    double wanted = 0, room = 0;
    for (unsigned i = 0; i < count; i++) {
        double spare = widths[i] - least[i];
        wanted -= spare < 0 ? spare : 0;
        room += spare > 0 ? spare : 0;
    }
    if (wanted <= 0 || wanted > room)
        return;
    for (unsigned i = 0; i < count; i++) {
        double spare = widths[i] - least[i];
        widths[i] -= spare < 0 ? spare : spare * wanted / room;
    }
}

/* Not all words fit: columns get what they need, up to a width that all have that need more. */
static void cap(double *widths, const double *least, unsigned count)
{
    double total = sum_of(widths, count), most = total / count;
    for (unsigned round = 0; round < count; round++) {
        double rest = total;
        unsigned over = 0;
        for (unsigned i = 0; i < count; i++) {
            over += least[i] > most;
            rest -= least[i] > most ? 0 : least[i];
        }
        most = over > 0 ? rest / over : most;
    }
    for (unsigned i = 0; i < count; i++)
        widths[i] = least[i] < most ? least[i] : most;
}

bool columns_share(struct table *t, const struct column *column)
{
    struct arena *a = t->l->scratch;
    unsigned count = t->grid.columns, shares = 0;
    double *widths = arena_alloc(a, count * sizeof *widths);
    struct needs needs = {.words = arena_alloc(a, count * sizeof *needs.words),
                          .lines = arena_alloc(a, count * sizeof *needs.lines)};
    for (unsigned i = 0; i < count && t->node->widths; i++)
        shares += t->node->widths[i];
    for (unsigned i = 0; i < count; i++)
        widths[i] = shares > 0 ? column->width * t->node->widths[i] / shares : column->width / count;
    needs_find(t, widths, needs);
    if (sum_of(needs.words, count) > column->width)
        needs_find(t, NULL, needs);
    bool fits = sum_of(needs.words, count) <= column->width;
    level(widths, needs.lines, count);
    level(widths, needs.words, count);
    if (fits)
        columns_balance(t, widths, needs.lines);
    else
        cap(widths, needs.words, count);
    t->edges = arena_alloc(a, (count + 1) * sizeof *t->edges);
    t->edges[0] = column->x;
    for (unsigned i = 0; i < count; i++)
        t->edges[i + 1] = t->edges[i] + widths[i];
    return fits;
}
