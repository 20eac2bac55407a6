/* The body of a DOCX file: paragraphs in the styles of styles.xml, and their runs. */
#include "docx.h"

#include <string.h>

/* ---- paragraphs ---------------------------------------------------------------------------- */

void docx_paragraph(struct markup *m, const char *style, const char *more)
{
    struct docx *d = m->format;
    d->section_used = true;
    fprintf(m->out, "<w:p><w:pPr><w:pStyle w:val=\"%s\"/>%s</w:pPr>", style, more ? more : "");
}

void docx_paragraph_end(struct markup *m)
{
    struct docx *d = m->format;
    d->paragraph_last = true;
    fputs("</w:p>\n", m->out);
}

static const char *const style_names[STYLE_FORM + 1] = {
    [STYLE_TITLE] = "Title",         [STYLE_SUBTITLE] = "Subtitle",    [STYLE_SMALL] = "Small",
    [STYLE_SIGNATURE] = "Signature", [STYLE_KEY_FIGURE] = "KeyFigure",
};

static bool is_cover(const struct node *n)
{
    return n->kind == DOC_SECTION && n->style == STYLE_COVER;
}

static bool shows_image(const struct node *n)
{
    for (const struct node *in = doc_next(n, n); in; in = doc_next(in, n))
        if (in->kind == DOC_IMAGE)
            return true;
    return false;
}

/* The style of ordinary text comes from where it stands; a line that shows a picture is as high as that. */
static const char *style_of(const struct node *n)
{
    const struct node *up = n->parent;
    if (shows_image(n))
        return "Picture";
    if (n->style == STYLE_SMALL && doc_inside(n, DOC_CELL))
        return "TableNote";
    if (style_names[n->style])
        return style_names[n->style];
    if (up->kind == DOC_CELL)
        return docx_cell_style(up);
    if (up->kind == DOC_ITEM)
        return doc_inside(n, DOC_CELL) ? "TableList" : "ListParagraph";
    if (up->kind == DOC_QUOTE)
        return "Quote";
    if (up->kind == DOC_FIGURE)
        return "Figure";
    if (up->kind == DOC_FOOTNOTE)
        return "FootnoteText";
    return is_cover(up) ? "CoverText" : "BodyText";
}

/* A signature stands where its style puts it. */
static enum doc_align align_of(const struct node *n)
{
    if (n->align != ALIGN_START || n->style == STYLE_SIGNATURE)
        return n->style == STYLE_SIGNATURE ? ALIGN_START : n->align;
    return n->parent->kind == DOC_CELL ? n->parent->align : is_cover(n->parent) ? ALIGN_CENTER : ALIGN_START;
}

/* The first rows of a form stay with its heading. */
static bool begins_form(const struct node *row)
{
    const struct node *first = row->parent->first;
    return row->parent->style == STYLE_FORM && (row == first || row == first->next || node_before(row) == first->next);
}

/* A cell that heads the rows below it stays with them. */
static bool heads_rows(const struct node *cell)
{
    return cell->kind == DOC_CELL &&
           (cell->parent->header || (cell->header && cell->span > 1) || begins_form(cell->parent));
}

static void paragraph(struct markup *m, const struct node *n)
{
    static const char *const aligned[] = {
        [ALIGN_START] = "", [ALIGN_CENTER] = "<w:jc w:val=\"center\"/>", [ALIGN_END] = "<w:jc w:val=\"right\"/>"};
    const struct node *up = n->parent;
    const char *indent = align_of(n) == ALIGN_START ? "" : "<w:ind w:firstLine=\"0\"/>";
    if (up->kind == DOC_ITEM)
        indent = docx_item_properties(m, n);
    else if (up->kind == DOC_FOOTNOTE && !docx_begins_note(n))
        indent = "<w:ind w:hanging=\"0\"/>";
    const char *keep = heads_rows(up) || paragraph_is_label(n) ? "<w:keepNext/>" : "";
    docx_paragraph(m, style_of(n), arena_format(m->emission->arena, "%s%s%s", keep, indent, aligned[align_of(n)]));
    docx_bookmark(m, n);
    if (docx_begins_note(n))
        docx_note_mark(m);
}

/* Headings too. */
static void paragraph_end(struct markup *m, const struct node *n)
{
    docx_bookmark_end(m, n);
    docx_paragraph_end(m);
}

static void heading(struct markup *m, const struct node *n)
{
    docx_paragraph(m, arena_format(m->emission->arena, "Heading%u", n->level),
                   n->level == 2 && !heading_begins_page(n) ? "<w:pageBreakBefore w:val=\"0\"/>" : NULL);
    docx_bookmark(m, n);
    if (n->number)
        docx_run(m, n, arena_format(m->emission->arena, n->first ? "%s  " : "%s", n->number));
}

static void code_block(struct markup *m, const struct node *n)
{
    struct arena *a = m->emission->arena;
    docx_paragraph(m, "Code", NULL);
    docx_bookmark(m, n);
    for (const char *line = n->text, *end; line; line = *end ? end + 1 : NULL) {
        end = line + strcspn(line, "\n");
        docx_run(m, n, arena_copy(a, line, (size_t)(end - line)));
        if (*end)
            fputs("<w:r><w:br/></w:r>", m->out);
    }
    paragraph_end(m, n);
}

static void rule(struct markup *m, const struct node *n)
{
    docx_paragraph(m, "Rule", NULL);
    docx_bookmark(m, n);
    paragraph_end(m, n);
}

/* A figure that holds nothing to see says in words what it would show. */
static void figure(struct markup *m, const struct node *n)
{
    docx_bookmark_here(m, n);
    if (n->drawing) {
        docx_drawing(m, n);
        return;
    }
    if (!n->text || (n->first && (n->first->kind != DOC_CAPTION || n->first->next)))
        return;
    docx_paragraph(m, "Figure", NULL);
    docx_run(m, n, n->text);
    docx_paragraph_end(m);
}

/* ---- runs ---------------------------------------------------------------------------------- */

/* Thai words take the second of each pair of properties. */
static const struct {
    enum doc_kind kind;
    const char *properties;
} run_marks[] = {
    /* in the schema's order */
    {DOC_CODE, "<w:rStyle w:val=\"CodeText\"/>"},
    {DOC_STRONG, "<w:b/><w:bCs/>"},
    {DOC_EMPHASIS, "<w:i/><w:iCs/>"},
    {DOC_STRIKE, "<w:strike/>"},
};

static void run_properties(struct markup *m, const struct node *at)
{
    const char *begin = "<w:rPr>", *end = "";
    if (doc_inside(at, DOC_LINK) && at->kind != DOC_CODE) {
        fputs("<w:rPr><w:rStyle w:val=\"Hyperlink\"/>", m->out);
        begin = "";
        end = "</w:rPr>";
    }
    for (size_t i = 0; i < sizeof run_marks / sizeof *run_marks; i++)
        if (at->kind == run_marks[i].kind || doc_inside(at, run_marks[i].kind)) {
            fprintf(m->out, "%s%s", begin, run_marks[i].properties);
            begin = "";
            end = "</w:rPr>";
        }
    fputs(end, m->out);
}

static void run_text(struct markup *m, const char *text)
{
    if (!*text)
        return;
    fputs("<w:t xml:space=\"preserve\">", m->out);
    xml_escape(m->out, text);
    fputs("</w:t>", m->out);
}

void docx_run(struct markup *m, const struct node *at, const char *text)
{
    fputs("<w:r>", m->out);
    run_properties(m, at);
    run_text(m, text);
    fputs("</w:r>", m->out);
}

/* Lines end at a hyphen; for a code Word has one of its own, which they don't end at. */
static void code_run(struct markup *m, const struct node *n)
{
    struct arena *a = m->emission->arena;
    fputs("<w:r>", m->out);
    run_properties(m, n);
    for (const char *part = n->text, *hyphen; part; part = hyphen ? hyphen + 1 : NULL) {
        hyphen = strchr(part, '-');
        run_text(m, hyphen ? arena_copy(a, part, (size_t)(hyphen - part)) : part);
        if (hyphen)
            fputs("<w:noBreakHyphen/>", m->out);
    }
    fputs("</w:r>", m->out);
}

static void words(struct markup *m, const struct node *n)
{
    if (link_is_code(n->parent))
        code_run(m, n);
    else if (!docx_reference(m, n))
        docx_run(m, n, n->text);
}

static const struct mark marks[DOC_KIND_COUNT] = {
    [DOC_DOCUMENT] = {.before = ""},
    [DOC_SECTION] = {.enter = docx_section, .leave = docx_section_end},
    [DOC_HEADING] = {.enter = heading, .leave = paragraph_end},
    [DOC_PARAGRAPH] = {.enter = paragraph, .leave = paragraph_end},
    [DOC_LIST] = {.enter = docx_list, .leave = docx_list_end},
    [DOC_ITEM] = {.enter = docx_item},
    [DOC_QUOTE] = {.enter = docx_bookmark_here},
    [DOC_CODE_BLOCK] = {.enter = code_block},
    [DOC_RULE] = {.enter = rule},
    [DOC_TABLE] = {.enter = docx_table, .leave = docx_table_end},
    [DOC_ROW] = {.enter = docx_row, .leave = docx_row_end},
    [DOC_CELL] = {.enter = docx_cell, .leave = docx_cell_end},
    [DOC_CAPTION] = {.enter = docx_caption, .leave = docx_caption_end},
    [DOC_FIGURE] = {.enter = figure},
    [DOC_CONTENTS] = {.enter = docx_contents},
    [DOC_TEXT] = {.enter = words},
    [DOC_STRONG] = {.before = ""},
    [DOC_EMPHASIS] = {.before = ""},
    [DOC_STRIKE] = {.before = ""},
    [DOC_CODE] = {.enter = words},
    [DOC_LINK] = {.enter = docx_link, .leave = docx_link_end},
    [DOC_IMAGE] = {.enter = docx_image},
    [DOC_FOOTNOTE] = {.enter = docx_note, .apart = true},
    [DOC_PAGE_REF] = {.enter = docx_page_ref},
    [DOC_BREAK] = {.before = "<w:r><w:br/></w:r>"},
};

const struct mark *docx_marks(void)
{
    return marks;
}
