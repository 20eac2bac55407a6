/* DOCX sections: page size, margins, running head and foot, page numbers. */
#include "docx.h"

#include "theme_slots.h"

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

/* The cover has bands, a page such as the approval behind it has nothing on top. */
static const char *header_of(const struct node *section)
{
    if (layout(section) != STYLE_COVER)
        return "Header";
    return node_before(section) ? "PlainHeader" : "CoverHeader";
}

static void properties(struct markup *m)
{
    const struct docx *d = m->format;
    bool across = layout(d->section) == STYLE_LANDSCAPE, cover = layout(d->section) == STYLE_COVER;
    const struct theme_page *p = &m->emission->theme->page;
    unsigned edge = theme_twips(&p->edge);
    fputs("<w:sectPr>", m->out);
    fprintf(m->out, "<w:headerReference w:type=\"default\" r:id=\"rId%s\"/>", header_of(d->section));
    if (!cover)
        fputs("<w:footerReference w:type=\"default\" r:id=\"rIdFooter\"/>", m->out);
    fprintf(m->out, "<w:type w:val=\"nextPage\"/><w:pgSz w:w=\"%u\" w:h=\"%u\"%s/>",
            theme_twips(across ? &p->height : &p->width), theme_twips(across ? &p->width : &p->height),
            across ? " w:orient=\"landscape\"" : "");
    fprintf(m->out,
            "<w:pgMar w:top=\"%u\" w:right=\"%u\" w:bottom=\"%u\" w:left=\"%u\" w:header=\"%u\" w:footer=\"%u\""
            " w:gutter=\"0\"/>",
            theme_twips(&p->top), theme_twips(&p->right), theme_twips(&p->bottom), theme_twips(&p->left), edge, edge);
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

unsigned docx_text_width(const struct emission *e, bool across)
{
    const struct theme_page *p = &e->theme->page;
    return theme_twips(across ? &p->height : &p->width) - theme_twips(&p->left) - theme_twips(&p->right);
}

unsigned docx_width(const struct markup *m)
{
    const struct docx *d = m->format;
    return d->grid ? d->grid->inside : docx_text_width(m->emission, layout(d->section) == STYLE_LANDSCAPE);
}
