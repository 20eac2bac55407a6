/* Headings and paragraphs of the composed document. */
#include "composer.h"

void section_open(struct composer *c, enum doc_style style)
{
    c->page = doc_add(c->arena, c->document, DOC_SECTION);
    c->page->style = style;
}

void section_turn(struct composer *c, enum doc_style style)
{
    if (!c->page || c->page->style != style)
        section_open(c, style);
}

struct node *heading_add(struct composer *c, unsigned level, const char *number, const char *text)
{
    struct node *h = doc_add(c->arena, c->page, DOC_HEADING);
    h->level = level < 6 ? level : 6;
    h->number = number;
    return doc_text(c->arena, h, text);
}

struct node *paragraph_add(struct composer *c, struct node *parent, const char *text)
{
    return text && *text ? doc_paragraph(c->arena, parent, text) : NULL;
}

struct node *label_add(struct composer *c, struct node *parent, const char *label)
{
    struct node *p = doc_add(c->arena, parent, DOC_PARAGRAPH);
    doc_text(c->arena, doc_add(c->arena, p, DOC_STRONG), label);
    return p;
}

void unwritten_add(struct composer *c)
{
    const struct node *last = c->page->last;
    if (c->options.draft && last && last->kind == DOC_HEADING)
        doc_paragraph(c->arena, c->page, phrases[PHRASE_UNWRITTEN])->style = STYLE_SMALL;
}

void labelled_add(struct composer *c, struct node *parent, const char *label, const char *text)
{
    if (text && *text)
        doc_textf(c->arena, label_add(c, parent, label), " %s", text);
}

/* A heading becomes a strong paragraph, which the contents leave out. */
static void heading_soften(struct arena *a, struct node *n)
{
    struct node *strong = arena_alloc(a, sizeof *strong);
    *strong = (struct node){.kind = DOC_STRONG, .parent = n, .first = n->first, .last = n->last};
    for (struct node *child = n->first; child; child = child->next)
        child->parent = strong;
    n->kind = DOC_PARAGRAPH;
    n->level = 0;
    n->first = n->last = strong;
}

static void headings_soften(struct arena *a, struct node *n)
{
    if (n->kind == DOC_HEADING)
        heading_soften(a, n);
    for (struct node *child = n->first; child; child = child->next)
        headings_soften(a, child);
}

void markdown_add(struct composer *c, struct node *parent, const struct markdown *m)
{
    if (!m->s)
        return;
    doc_markdown(c->arena, parent, m->s, c->level + 1);
    if (parent->kind == DOC_CELL || doc_inside(parent, DOC_CELL))
        headings_soften(c->arena, parent);
}

void quote_add(struct composer *c, const struct markdown *m)
{
    if (m->s)
        markdown_add(c, doc_add(c->arena, c->page, DOC_QUOTE), m);
}

void paragraph_join(struct node *lead)
{
    struct node *next = lead->next;
    if (!next || next->kind != DOC_PARAGRAPH)
        return;
    for (struct node *n = next->first; n; n = n->next)
        n->parent = lead;
    lead->last->next = next->first;
    if (next->last)
        lead->last = next->last;
    lead->next = next->next;
    if (lead->parent->last == next)
        lead->parent->last = lead;
}

struct node *lines_join(struct composer *c, struct node *parent, struct node *before)
{
    struct node *first = before ? before->next : parent->first;
    while (first && first->next && first->next->kind == DOC_PARAGRAPH) {
        doc_text(c->arena, first, " · ");
        paragraph_join(first);
    }
    return first;
}

void small_lines_join(struct composer *c, struct node *parent, struct node *before)
{
    struct node *joined = lines_join(c, parent, before);
    if (joined)
        joined->style = STYLE_SMALL;
}

void child_take_back(struct node *parent, struct node *before)
{
    parent->last = before;
    if (before)
        before->next = NULL;
    else
        parent->first = NULL;
}

void statement_add(struct composer *c, struct node *parent, enum id_kind kind, const struct entity *record,
                   const struct markdown *m)
{
    struct node *lead = label_add(c, parent, record->id.s);
    lead->anchor = anchor_name(c, kind, record->id.s);
    doc_text(c->arena, lead, " ");
    markdown_add(c, parent, m);
    paragraph_join(lead);
}
