/* DOCX sections: page size, margins, running head and foot, page numbers. */
#include "docx.h"

enum { A4_SHORT = 11906, A4_LONG = 16838, LEFT = 1701, RIGHT = 1134, ABOVE = 1418, ABOVE_ACROSS = 1134, EDGE = 567 };

static enum doc_style layout(const struct node *section)
{
    return section ? section->style : STYLE_BODY;
}

/* Front matter counts in Thai letters, the body in digits; each begins at 1 once and goes on over landscape pages. */
static void page_numbers(struct markup *m)
{
    struct docx *d = m->format;
    bool front = layout(d->section) == STYLE_FRONT;
    bool *begun = front ? &d->front_begun : &d->body_begun;
    const char *digits = m->emission->arabic_digits ? "decimal" : "thaiNumbers";
    fprintf(m->out, "<w:pgNumType w:fmt=\"%s\"%s/>", front ? "thaiLetters" : digits, *begun ? "" : " w:start=\"1\"");
    *begun = true;
}

static void properties(struct markup *m)
{
    const struct docx *d = m->format;
    bool across = layout(d->section) == STYLE_LANDSCAPE, cover = layout(d->section) == STYLE_COVER;
    int above = across ? ABOVE_ACROSS : ABOVE;
    fputs("<w:sectPr>", m->out);
    if (!cover)
        fputs("<w:headerReference w:type=\"default\" r:id=\"rIdHeader\"/>"
              "<w:footerReference w:type=\"default\" r:id=\"rIdFooter\"/>",
              m->out);
    fprintf(m->out, "<w:type w:val=\"nextPage\"/><w:pgSz w:w=\"%d\" w:h=\"%d\"%s/>", across ? A4_LONG : A4_SHORT,
            across ? A4_SHORT : A4_LONG, across ? " w:orient=\"landscape\"" : "");
    fprintf(m->out,
            "<w:pgMar w:top=\"%d\" w:right=\"%d\" w:bottom=\"%d\" w:left=\"%d\" w:header=\"%d\" w:footer=\"%d\""
            " w:gutter=\"0\"/>",
            above, RIGHT, above, LEFT, EDGE, EDGE);
    if (!cover)
        page_numbers(m);
    fputs("</w:sectPr>", m->out);
}

/* Word keeps a section's properties in its last paragraph: ours is a line of one point. */
static void section_break(struct markup *m)
{
    struct docx *d = m->format;
    if (!d->section_used)
        return;
    fputs("<w:p><w:pPr><w:pStyle w:val=\"SectionBreak\"/>", m->out);
    properties(m);
    fputs("</w:pPr></w:p>\n", m->out);
    d->section_used = false;
}

static bool is_last(const struct node *n)
{
    for (; n; n = n->parent)
        if (n->next)
            return false;
    return true;
}

void docx_section(struct markup *m, const struct node *n)
{
    struct docx *d = m->format;
    section_break(m);
    d->section = n;
    docx_bookmark_here(m, n);
}

void docx_section_end(struct markup *m, const struct node *n)
{
    struct docx *d = m->format;
    if (is_last(n))
        return;
    section_break(m);
    d->section = n->parent->kind == DOC_SECTION ? n->parent : NULL;
}

void docx_last_section(struct markup *m)
{
    properties(m);
    fputc('\n', m->out);
}

unsigned docx_width(const struct markup *m)
{
    const struct docx *d = m->format;
    if (d->grid)
        return d->grid->inside;
    return (layout(d->section) == STYLE_LANDSCAPE ? A4_LONG : A4_SHORT) - LEFT - RIGHT;
}
