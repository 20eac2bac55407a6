/* DOCX fields that Word can bring up to date: the numbers of captions, references to them, page numbers. */
#include "docx.h"

#include <string.h>

#include <bmaplan/text.h>

static void mark(FILE *out, const char *type)
{
    fprintf(out, "<w:r><w:fldChar w:fldCharType=\"%s\"/></w:r>", type);
}

void docx_field(struct markup *m, const char *instruction)
{
    mark(m->out, "begin");
    fputs("<w:r><w:instrText xml:space=\"preserve\"> ", m->out);
    xml_escape(m->out, instruction);
    fputs(" </w:instrText></w:r>", m->out);
    mark(m->out, "separate");
}

void docx_field_end(struct markup *m)
{
    mark(m->out, "end");
}

/* ---- captions ------------------------------------------------------------------------------ */

/* Where the figures at the end of a caption's number begin, behind a space: "ตารางที่ ๔"; NULL if it ends otherwise. */
static const char *figures(const char *number)
{
    const char *space = strrchr(number, ' '), *at = space ? space + 1 : "";
    const char *end = at + strlen(at);
    if (!space || space == number || at == end)
        return NULL;
    while (at < end) {
        int32_t code;
        at += text_decode(at, end, &code);
        if (text_digit(code) < 0)
            return NULL;
    }
    return space + 1;
}

const char *docx_caption_label(struct arena *a, const char *number)
{
    const char *at = figures(number);
    char *name = arena_copy(a, number, at ? (size_t)(at - number - 1) : strlen(number));
    for (char *c = name; *c; c++)
        if (*c == ' ')
            *c = '_';
    return name;
}

static void bold(FILE *out, const char *text)
{
    fputs("<w:r><w:rPr><w:rStyle w:val=\"Number\"/></w:rPr><w:t xml:space=\"preserve\">", out);
    xml_escape(out, text);
    fputs("</w:t></w:r>", out);
}

/* "ตารางที่ ๔" with a field for the figures. */
static void caption_number(struct markup *m, const char *number)
{
    struct arena *a = m->emission->arena;
    const char *at = figures(number);
    if (!at) {
        bold(m->out, number);
        return;
    }
    bold(m->out, arena_copy(a, number, (size_t)(at - number)));
    docx_field(m, arena_format(a, "SEQ %s \\* %s", docx_caption_label(a, number),
                               m->emission->arabic_digits ? "ARABIC" : "THAIARABIC"));
    bold(m->out, at);
    docx_field_end(m);
}

/* The name is that of the number alone: it is what references say. */
void docx_caption(struct markup *m, const struct node *n)
{
    docx_paragraph(m, "Caption", caption_is_table(n) ? "<w:keepNext/>" : "<w:jc w:val=\"center\"/>");
    docx_bookmark(m, n);
    if (n->number)
        caption_number(m, n->number);
    docx_bookmark_end(m, n);
    if (n->number)
        docx_run(m, n, "  ");
}

void docx_caption_end(struct markup *m, const struct node *n)
{
    (void)n;
    docx_paragraph_end(m);
}

/* ---- references ---------------------------------------------------------------------------- */

bool docx_reference(struct markup *m, const struct node *words)
{
    struct arena *a = m->emission->arena;
    const struct node *link = words->parent;
    const struct bookmark *to = link->kind == DOC_LINK ? docx_target_find(m->format, link->target) : NULL;
    const char *number = to && to->node->kind == DOC_CAPTION ? to->node->number : NULL;
    const char *at = number ? strstr(words->text, number) : NULL;
    if (!at)
        return false;
    const char *behind = at + strlen(number);
    if (at > words->text)
        docx_run(m, words, arena_copy(a, words->text, (size_t)(at - words->text)));
    docx_field(m, arena_format(a, "REF %s \\h", to->name));
    docx_run(m, words, number);
    docx_field_end(m);
    if (*behind)
        docx_run(m, words, behind);
    return true;
}

void docx_page_number(struct markup *m, const struct node *at, const struct bookmark *of)
{
    const struct layout *pages = m->emission->layout;
    const char *page = pages ? layout_label(pages, of->node->anchor) : NULL;
    docx_field(m, arena_format(m->emission->arena, "PAGEREF %s \\h", of->name));
    docx_run(m, at, page && *page ? page : "–");
    docx_field_end(m);
}

void docx_page_ref(struct markup *m, const struct node *n)
{
    const struct bookmark *to = docx_target_find(m->format, n->target);
    bool in_link = doc_inside(n, DOC_LINK);
    if (!to)
        return;
    if (!in_link)
        docx_jump(m, to);
    docx_run(m, n, n->text ? n->text : "");
    docx_page_number(m, n, to);
    if (!in_link)
        docx_jump_end(m);
}
