/* DOCX lists: numbering.xml numbers them, the paragraphs name the list and the level. */
#include "docx.h"

enum {
    LEVEL_MOST = 8,
    TEXT_BULLETS = 1,
    CELL_BULLETS,
    FIRST_NUMBER, /* w:num of numbering.xml; the ordered lists follow */
    TEXT_NUMBERS = 1,
    CELL_NUMBERS = 3 /* w:abstractNum of ordered lists */
};

/* The list that holds this item or paragraph, or NULL; lists around a table do not count inside its cells. */
static const struct node *list_around(const struct node *n)
{
    for (n = n->parent; n && n->kind != DOC_LIST; n = n->parent)
        if (n->kind == DOC_CELL)
            return NULL;
    return n;
}

static unsigned level(const struct node *list)
{
    unsigned count = 0;
    while ((list = list_around(list)) != NULL)
        count++;
    return count < LEVEL_MOST ? count : LEVEL_MOST;
}

/* Where the words of a level begin, as in numbering.xml. */
static unsigned indent(const struct node *list)
{
    return doc_inside(list, DOC_CELL) ? 340 * (level(list) + 1) : 1134 + 425 * level(list);
}

void docx_list(struct markup *m, const struct node *n)
{
    struct docx *d = m->format;
    struct open_list *list = arena_alloc(m->emission->arena, sizeof *list);
    docx_bookmark_here(m, n);
    list->outer = d->list;
    list->number = doc_inside(n, DOC_CELL) ? CELL_BULLETS : TEXT_BULLETS;
    d->list = list;
    if (!n->ordered)
        return;
    list->number = FIRST_NUMBER + (unsigned)d->list_count;
    struct numbered_list *numbered = arena_grow(m->emission->arena, &d->lists, &d->list_count, sizeof *d->lists);
    numbered->level = level(n);
    numbered->start = n->start ? n->start : 1;
    numbered->in_cell = doc_inside(n, DOC_CELL);
}

void docx_list_end(struct markup *m, const struct node *n)
{
    struct docx *d = m->format;
    (void)n;
    d->list = d->list->outer;
}

static char *numbered(struct markup *m, const struct node *list)
{
    const struct docx *d = m->format;
    return arena_format(m->emission->arena, "<w:numPr><w:ilvl w:val=\"%u\"/><w:numId w:val=\"%u\"/></w:numPr>",
                        level(list), d->list->number);
}

char *docx_item_properties(struct markup *m, const struct node *paragraph)
{
    const struct node *list = list_around(paragraph);
    if (paragraph->parent->kind == DOC_ITEM && paragraph == paragraph->parent->first)
        return numbered(m, list);
    return arena_format(m->emission->arena, "<w:ind w:left=\"%u\" w:firstLine=\"0\"/>", indent(list));
}

void docx_item(struct markup *m, const struct node *n)
{
    docx_bookmark_here(m, n);
    if (n->first && n->first->kind == DOC_PARAGRAPH)
        return;
    docx_paragraph(m, doc_inside(n, DOC_CELL) ? "TableList" : "ListParagraph", numbered(m, n->parent));
    docx_paragraph_end(m);
}

void docx_numbers(struct markup *m)
{
    const struct docx *d = m->format;
    for (unsigned i = 0; i < d->list_count; i++) {
        const struct numbered_list *list = &d->lists[i];
        fprintf(m->out,
                "<w:num w:numId=\"%u\"><w:abstractNumId w:val=\"%d\"/><w:lvlOverride w:ilvl=\"%u\">"
                "<w:startOverride w:val=\"%u\"/></w:lvlOverride></w:num>\n",
                FIRST_NUMBER + i, list->in_cell ? CELL_NUMBERS : TEXT_NUMBERS, list->level, list->start);
    }
}
