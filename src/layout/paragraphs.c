/* Blocks of words: headings, paragraphs, captions. */
#include "core.h"

#include <string.h>

static const double indent_first = 1.5 / 2.54 * 72; /* points: 1.5 cm, as in official letters */
static const double note_scale = 0.87;              /* of the size of the cell around it */
static const double signature_from = 0.25;          /* of the width */

/* The strips from `first` on stay with what follows them. */
static void keep_from(struct flow *flow, size_t first)
{
    for (size_t i = first; i < flow->count; i++)
        flow->strips[i].keep = true;
}

bool heading_is_chapter(const struct node *heading)
{
    if (heading->level != 2)
        return heading->level == 1;
    return heading_begins_page(heading) || (heading->number && !heading_is_item(heading));
}

void flow_heading(struct layouter *l, struct flow *flow, const struct node *n, const struct column *column)
{
    const struct theme_type *type = &l->options.theme->type;
    const struct number *const sizes[] = {&type->heading_1, &type->heading_2, &type->heading_3, &type->heading_4};
    const double leading = 1.3;
    struct column c = *column;
    size_t first = flow->count;
    c.size = n->level > 0 && n->level <= 4 ? theme_size(sizes[n->level - 1]) : theme_size(&type->body);
    c.line_height = leading;
    c.face = n->level <= 5 ? FACE_BOLD : FACE_BOLD_ITALIC;
    c.ink = INK_HEADING;
    c.justified = false;
    c.align = heading_is_chapter(n) ? ALIGN_CENTER : ALIGN_START;
    struct element *e = element_add(l, ROLE_HEADING, n), *parent = l->parent;
    e->level = heading_level(l, n->level);
    l->parent = e;
    flow_words(l, flow, n, &c);
    l->parent = parent;
    keep_from(flow, first);
    flow->strips[first].page_before = heading_begins_page(n);
}

/* How the words of a paragraph's style look. */
static struct column paragraph_column(const struct layouter *l, const struct node *n, const struct column *column)
{
    const struct theme_type *type = &l->options.theme->type;
    struct column c = *column;
    c.align = n->align != ALIGN_START ? n->align : column->align;
    if (n->style == STYLE_TITLE || n->style == STYLE_SUBTITLE) {
        c.size = theme_size(n->style == STYLE_TITLE ? &type->title : &type->subtitle);
        c.face = FACE_BOLD;
        c.ink = INK_HEADING;
    } else if (n->style == STYLE_SMALL) {
        c.size = column->tight ? column->size * note_scale : theme_size(&type->small);
        c.ink = INK_MUTED;
    } else if (n->style == STYLE_KEY_FIGURE) {
        c.size = theme_size(&type->key_figure);
        c.face = FACE_BOLD;
        c.ink = INK_ACCENT;
    } else if (n->style == STYLE_SIGNATURE) {
        c.x += column->tight ? 0 : column->width * signature_from;
        c.width -= column->tight ? 0 : column->width * signature_from;
        c.align = ALIGN_CENTER;
    }
    bool entry = n->last && n->last->kind == DOC_PAGE_REF; /* of an index */
    c.justified = column->justified && n->style == STYLE_NORMAL && c.align == ALIGN_START && !entry;
    return c;
}

/* Prose of the text begins with an indent; what stands in lists, quotes and cells does not. */
static double first_indent(const struct layouter *l, const struct node *n, const struct column *column)
{
    bool text = l->section == STYLE_FRONT || l->section == STYLE_BODY;
    bool prose = n->style == STYLE_NORMAL && column->align == ALIGN_START && !paragraph_is_label(n);
    return text && prose && !column->tight && n->parent->kind == DOC_SECTION ? indent_first : 0;
}

/* "... ดังนี้": what follows should begin on the same page. */
static bool leads(const struct node *n)
{
    static const char *const ends[] = {"ดังนี้", "ดังต่อไปนี้", ":"};
    if (!n->next || (n->next->kind != DOC_LIST && n->next->kind != DOC_TABLE) || !n->last || n->last->kind != DOC_TEXT)
        return false;
    const char *text = n->last->text;
    size_t size = strlen(text);
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
        if (size >= strlen(ends[i]) && strcmp(text + size - strlen(ends[i]), ends[i]) == 0)
            return true;
    return false;
}

void flow_paragraph(struct layouter *l, struct flow *flow, const struct node *n, const struct column *column)
{
    struct column c = paragraph_column(l, n, column);
    struct element *parent = l->parent;
    size_t first = flow->count;
    l->parent = element_add(l, ROLE_PARAGRAPH, n);
    flow_prose(l, flow, n, (struct text_place){&c, first_indent(l, n, &c)});
    l->parent = parent;
    if (paragraph_is_label(n))
        keep_from(flow, first);
    else if (leads(n))
        keep_from(flow, flow->count - 1);
    if (n->style != STYLE_SIGNATURE)
        return;
    keep_from(flow, first > 0 ? first - 1 : 0);
    flow->strips[flow->count - 1].keep = false;
}

void flow_caption(struct layouter *l, struct flow *flow, const struct node *n, const struct column *column)
{
    const struct node *next = n->next;
    bool before = next && (next->kind == DOC_TABLE || next->kind == DOC_FIGURE);
    struct column c = *column;
    struct element *parent = l->parent;
    size_t first = flow->count;
    c.justified = false;
    c.align = caption_is_table(n) ? ALIGN_START : ALIGN_CENTER;
    if (before && parent->role != ROLE_FIGURE)
        l->parent = l->caption = element_alone(l, ROLE_CAPTION, n);
    else
        l->parent = element_add(l, parent->role == ROLE_FIGURE ? ROLE_CAPTION : ROLE_PARAGRAPH, n);
    flow_words(l, flow, n, &c);
    l->parent = parent;
    if (before)
        keep_from(flow, first);
}
