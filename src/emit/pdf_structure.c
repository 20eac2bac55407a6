/* The layout's elements as tags, and its headings as bookmarks. */
#include "pdf.h"

static const char *const types[ROLE_COUNT] = {
    [ROLE_DOCUMENT] = "Document",
    [ROLE_SECTION] = "Sect",
    [ROLE_PARAGRAPH] = "P",
    [ROLE_LIST] = "L",
    [ROLE_ITEM] = "LI",
    [ROLE_LABEL] = "Lbl",
    [ROLE_BODY] = "LBody",
    [ROLE_QUOTE] = "BlockQuote",
    [ROLE_CODE] = "Code",
    [ROLE_TABLE] = "Table",
    [ROLE_ROW] = "TR",
    [ROLE_HEADER_CELL] = "TH",
    [ROLE_CELL] = "TD",
    [ROLE_CAPTION] = "Caption",
    [ROLE_FIGURE] = "Figure",
    [ROLE_CONTENTS] = "TOC",
    [ROLE_ENTRY] = "TOCI",
    [ROLE_LINK] = "Link",
    [ROLE_REFERENCE] = "Reference",
    [ROLE_NOTE] = "Note",
};
static const char *const headings[] = {"H1", "H1", "H2", "H3", "H4", "H5", "H6"};

enum { HEADING_MOST = 6, BOOKMARK_MOST = 4 };

static const char *type_of(const struct element *e)
{
    if (e->role == ROLE_HEADING)
        return headings[e->level < HEADING_MOST ? e->level : HEADING_MOST];
    return types[e->role];
}

/* Where each figure is painted. */
struct figure_box {
    const struct element *figure;
    struct pdf_rectangle at;
};
struct figure_boxes {
    struct figure_box *items;
    size_t count;
};

static struct figure_boxes boxes_of(const struct painter *p)
{
    const struct layout *l = p->emission->layout;
    struct figure_boxes boxes = {0};
    for (size_t i = 0; i < l->page_count; i++)
        for (size_t j = 0; j < l->pages[i].count; j++) {
            const struct paint *at = &l->pages[i].paints[j];
            if (!at->element || (at->kind != PAINT_DRAWING && at->kind != PAINT_PICTURE))
                continue;
            struct figure_box *box = arena_grow(p->arena, &boxes.items, &boxes.count, sizeof *box);
            *box = (struct figure_box){at->element, {at->x, at->y, at->width, at->height}};
        }
    return boxes;
}

static const struct pdf_rectangle *box_of(const struct figure_boxes *boxes, const struct element *figure)
{
    for (size_t i = 0; i < boxes->count; i++)
        if (boxes->items[i].figure == figure)
            return &boxes->items[i].at;
    return NULL;
}

static struct pdf_attributes attributes_of(const struct element *e, const struct figure_boxes *boxes)
{
    struct pdf_attributes a = {.columns = e->columns, .rows = e->rows, .note = e->role == ROLE_NOTE};
    if (e->role == ROLE_HEADER_CELL)
        a.scope = e->heads_row ? "Row" : "Column";
    if (e->role == ROLE_LIST)
        a.numbering = e->ordered ? "Decimal" : "Disc";
    if (e->role == ROLE_FIGURE) {
        a.alternative = e->alternative ? e->alternative : "ภาพ";
        a.box = box_of(boxes, e);
    }
    return a;
}

static void tag_make(struct painter *p, const struct element *e, const struct figure_boxes *boxes)
{
    struct pdf_tag *parent = e->parent ? p->tags[e->parent->number] : NULL;
    if (e->parent)
        p->tags[e->number] = pdf_tag(p->pdf, parent, type_of(e), attributes_of(e, boxes));
    for (const struct element *child = e->first; child; child = child->next)
        tag_make(p, child, boxes);
}

void tags_make(struct painter *p)
{
    const struct layout *l = p->emission->layout;
    const struct figure_boxes boxes = boxes_of(p);
    p->tags = arena_alloc(p->arena, l->element_count * sizeof(struct pdf_tag *));
    tag_make(p, l->root, &boxes);
}

struct pdf_tag *tag_of(const struct painter *p, const struct paint *paint)
{
    return paint->element ? p->tags[paint->element->number] : NULL;
}

/* Every heading that links can point at: parts, chapters, KPIs, projects. */
static void bookmark_make(struct painter *p, const struct element *e)
{
    const struct node *n = e->node;
    if (e->role == ROLE_HEADING && n && n->anchor && e->level <= BOOKMARK_MOST) {
        const char *words = doc_plain(p->arena, n);
        pdf_bookmark(p->pdf, e->level, n->number ? arena_format(p->arena, "%s %s", n->number, words) : words,
                     n->anchor);
    }
    for (const struct element *child = e->first; child; child = child->next)
        bookmark_make(p, child);
}

void bookmarks_make(struct painter *p)
{
    bookmark_make(p, p->emission->layout->root);
}
