/* HTML: one self-contained page, without script or network. */
#include "html.h"

#include "emit_formats.h"

enum {
    HEADING_LAST = 6,
    SIDE_LEVELS = 3,
    MENU_LEVELS = 2 /* of headings, in the contents beside the page and in those of a telephone */
};

void html_id(struct markup *m, const struct node *n)
{
    xml_attribute(m->out, "id", n->anchor);
}

void html_class(struct markup *m, const char *const *names, size_t count)
{
    bool open = false;
    for (size_t i = 0; i < count; i++)
        if (names[i]) {
            fprintf(m->out, "%s%s", open ? " " : " class=\"", names[i]);
            open = true;
        }
    fputs(open ? "\"" : "", m->out);
}

void html_number(struct markup *m, const struct node *n)
{
    if (!n->number)
        return;
    fputs("<span class=\"number\">", m->out);
    xml_escape(m->out, n->number);
    fputs(n->first ? "</span> " : "</span>", m->out);
}

/* The page's title is its h1, so the document's first level is h2. */
static unsigned rank(const struct node *heading)
{
    return heading->level < HEADING_LAST ? heading->level + 1 : HEADING_LAST;
}

static void heading(struct markup *m, const struct node *n)
{
    fprintf(m->out, "<h%u", rank(n));
    xml_attribute(m->out, "class", heading_begins_page(n) ? "begins-page" : NULL);
    html_id(m, n);
    fputc('>', m->out);
    html_number(m, n);
}

/* The sign at the end, for who wants to send the address of this place, is neither read out nor copied. */
static void heading_end(struct markup *m, const struct node *n)
{
    if (n->anchor) {
        fputs("<a class=\"here\" aria-hidden=\"true\" tabindex=\"-1\" href=\"#", m->out);
        markup_address(m->out, n->anchor);
        fputs("\"></a>", m->out);
    }
    fprintf(m->out, "</h%u>\n", rank(n));
}

static const char *const style_classes[STYLE_FORM + 1] = {
    [STYLE_TITLE] = "title",           [STYLE_SUBTITLE] = "subtitle",
    [STYLE_SMALL] = "small",           [STYLE_SIGNATURE] = "signature",
    [STYLE_KEY_FIGURE] = "key-figure", [STYLE_COVER] = "cover",
    [STYLE_FRONT] = "front",           [STYLE_BODY] = "body",
    [STYLE_LANDSCAPE] = "landscape",
};

static void section(struct markup *m, const struct node *n)
{
    fputs("<div", m->out);
    xml_attribute(m->out, "class", style_classes[n->style]);
    html_id(m, n);
    fputs(">\n", m->out);
}

/* The only words of a cell or an item (but for a list below) need no paragraph around them. */
static bool is_bare(const struct node *n)
{
    const struct node *next = n->next;
    if (n != n->parent->first || n->style != STYLE_NORMAL || n->align != ALIGN_START || n->anchor)
        return false;
    if (n->parent->kind == DOC_ITEM)
        return !next || (next->kind == DOC_LIST && !next->next);
    return n->parent->kind == DOC_CELL && !next;
}

static void paragraph(struct markup *m, const struct node *n)
{
    static const char *const aligned[] = {[ALIGN_START] = NULL, [ALIGN_CENTER] = "center", [ALIGN_END] = "end"};
    const struct html *html = m->format;
    if (is_bare(n))
        return;
    fputs(n == html->title ? "<h1" : "<p", m->out);
    const char *const names[] = {style_classes[n->style], aligned[n->align], paragraph_is_label(n) ? "label" : NULL};
    html_class(m, names, sizeof names / sizeof *names);
    html_id(m, n);
    fputc('>', m->out);
}

static void paragraph_end(struct markup *m, const struct node *n)
{
    const struct html *html = m->format;
    if (!is_bare(n))
        fputs(n == html->title ? "</h1>\n" : "</p>\n", m->out);
    else if (n->next)
        fputc('\n', m->out);
}

static void list(struct markup *m, const struct node *n)
{
    fputs(n->ordered ? "<ol" : "<ul", m->out);
    if (n->ordered && n->start)
        fprintf(m->out, " start=\"%u\"", n->start);
    html_id(m, n);
    fputs(">\n", m->out);
}

static void list_end(struct markup *m, const struct node *n)
{
    fputs(n->ordered ? "</ol>\n" : "</ul>\n", m->out);
}

static void item(struct markup *m, const struct node *n)
{
    fputs("<li", m->out);
    html_id(m, n);
    fputc('>', m->out);
}

static void code_block(struct markup *m, const struct node *n)
{
    fputs("<pre><code>", m->out);
    xml_escape(m->out, n->text);
    fputs("</code></pre>\n", m->out);
}

static void words(struct markup *m, const struct node *n)
{
    xml_escape(m->out, n->text);
}

static void link_start(struct markup *m, const struct node *n)
{
    fputs(link_is_code(n) ? "<a class=\"code\" href=\"" : "<a href=\"", m->out);
    markup_address(m->out, n->target);
    fputs("\">", m->out);
}

static const struct mark marks[DOC_KIND_COUNT] = {
    [DOC_DOCUMENT] = {.before = ""},
    [DOC_SECTION] = {.enter = section, .after = "</div>\n"},
    [DOC_HEADING] = {.enter = heading, .leave = heading_end},
    [DOC_PARAGRAPH] = {.enter = paragraph, .leave = paragraph_end},
    [DOC_LIST] = {.enter = list, .leave = list_end},
    [DOC_ITEM] = {.enter = item, .after = "</li>\n"},
    [DOC_QUOTE] = {.before = "<blockquote>\n", .after = "</blockquote>\n"},
    [DOC_CODE_BLOCK] = {.enter = code_block},
    [DOC_RULE] = {.before = "<hr>\n"},
    [DOC_TABLE] = {.enter = html_table, .after = "</table></div>\n"},
    [DOC_ROW] = {.enter = html_row, .leave = html_row_end},
    [DOC_CELL] = {.enter = html_cell, .leave = html_cell_end},
    [DOC_CAPTION] = {.enter = html_caption, .leave = html_caption_end},
    [DOC_FIGURE] = {.enter = html_figure, .after = "</figure>\n"},
    [DOC_CONTENTS] = {.enter = html_contents},
    [DOC_TEXT] = {.enter = words},
    [DOC_STRONG] = {.before = "<strong>", .after = "</strong>"},
    [DOC_EMPHASIS] = {.before = "<em>", .after = "</em>"},
    [DOC_STRIKE] = {.before = "<s>", .after = "</s>"},
    [DOC_CODE] = {.before = "<code>", .enter = words, .after = "</code>"},
    [DOC_LINK] = {.enter = link_start, .after = "</a>"},
    [DOC_IMAGE] = {.enter = html_image},
    [DOC_FOOTNOTE] = {.enter = html_note, .apart = true},
    [DOC_PAGE_REF] = {.before = ""}, /* there are no pages */
    [DOC_BREAK] = {.before = "<br>\n"},
};

const struct mark *html_marks(void)
{
    return marks;
}

static const struct node *first_title(const struct node *document)
{
    for (const struct node *n = document; n; n = doc_next(n, document))
        if (n->kind == DOC_PARAGRAPH && n->style == STYLE_TITLE)
            return n;
    return NULL;
}

static void style(struct markup *m)
{
    const struct slot slots[] = {{.name = "digits", .text = m->emission->arabic_digits ? "decimal" : "thai"}, {0}};
    markup_fill(m, "html/page.css", slots);
}

static void content(struct markup *m)
{
    markup_write(m, m->emission->document);
    html_notes(m);
}

static void navigation(struct markup *m)
{
    html_headings(m, SIDE_LEVELS);
}

static void menu(struct markup *m)
{
    html_headings(m, MENU_LEVELS);
}

static void banner(struct markup *m)
{
    if (m->emission->draft)
        fputs("<p class=\"banner\"><strong>ฉบับร่าง</strong> ยังไม่ใช่แผนที่ประกาศใช้</p>\n", m->out);
}

void emit_html(FILE *out, const struct emission *e)
{
    struct html html = {.title = first_title(e->document)};
    struct markup m = {.out = out, .marks = marks, .emission = e, .format = &html};
    const struct slot slots[] = {
        {.name = "title", .text = emission_title(e)},
        {.name = "agency", .text = emission_agency(e)},
        {.name = "agency-behind-title", .text = emission_agency_behind_title(e)},
        {.name = "subject", .text = emission_subject(e)},
        {.name = "revision", .text = emission_revision(e)},
        {.name = "digits", .text = e->arabic_digits ? "arabic-digits" : "thai-digits"},
        {.name = "state", .text = e->draft ? "draft" : "final"},
        {.name = "style", .write = style},
        {.name = "banner", .write = banner},
        {.name = "navigation", .write = navigation},
        {.name = "menu", .write = menu},
        {.name = "content", .write = content},
        {0},
    };
    markup_fill(&m, "html/page.html", slots);
}
