/* DOCX contents and lists of tables and figures: fields with the lines that Word itself would make. */
#include "docx.h"

#include <string.h>

enum { STYLED_LEVELS = 3 };

static const char *instruction(struct arena *a, const struct node *first)
{
    if (!first || first->kind == DOC_HEADING)
        return "TOC \\o \"1-3\" \\h \\z \\u";
    return arena_format(a, "TOC \\h \\z \\c \"%s\"", docx_caption_label(a, first->number));
}

static const char *style_of(const struct node *listed)
{
    static const char *const styles[STYLED_LEVELS + 1] = {"TableofFigures", "TOC1", "TOC2", "TOC3"};
    return styles[listed && listed->kind == DOC_HEADING && listed->level <= STYLED_LEVELS ? listed->level : 0];
}

/* Words and the page they stand on. */
static void entry(struct markup *m, const struct node *n)
{
    struct arena *a = m->emission->arena;
    const struct bookmark *b = docx_bookmark_find(m->format, n->anchor);
    const char *words = doc_plain(a, n);
    if (b)
        docx_jump(m, b);
    fputs("<w:r><w:t xml:space=\"preserve\">", m->out);
    if (n->number)
        xml_escape(m->out, arena_format(a, *words ? "%s  " : "%s", n->number));
    xml_escape(m->out, words);
    fputs("</w:t></w:r><w:r><w:tab/></w:r>", m->out);
    if (!b)
        return;
    docx_page_number(m, m->emission->document, b);
    docx_jump_end(m);
}

void docx_contents(struct markup *m, const struct node *n)
{
    const struct node *root = m->emission->document;
    const char *what = n->text ? n->text : "headings";
    const struct node *listed = contents_next(root, what, NULL);
    docx_paragraph(m, style_of(listed), NULL);
    docx_bookmark_here(m, n);
    docx_field(m, instruction(m->emission->arena, listed));
    while (listed) {
        entry(m, listed);
        listed = contents_next(root, what, listed);
        if (!listed)
            break;
        docx_paragraph_end(m);
        docx_paragraph(m, style_of(listed), NULL);
    }
    docx_field_end(m);
    docx_paragraph_end(m);
}
