/* HTML tables: caption, column widths, head and body, header cells with their scope. */
#include "html.h"

enum { NARROW = 3, DENSE = 10 };

static const char *table_class(const struct node *table)
{
    static const char *const classes[STYLE_FORM + 1] = {
        [STYLE_SMALL] = "grid compact", [STYLE_PLAIN] = "plain", [STYLE_FORM] = "form"};
    if (table->columns >= DENSE)
        return "grid dense";
    return classes[table->style] ? classes[table->style] : "grid";
}

/* A form and a table without rules stack on a telephone; what stands in the cell of a table that scrolls moves with it. */
static bool scrolls(const struct node *table)
{
    const struct node *up = table->parent;
    if (table->style == STYLE_FORM || table->style == STYLE_PLAIN)
        return false;
    return up->kind != DOC_CELL || up->parent->parent->style == STYLE_FORM;
}

/* A table that a telephone may be too narrow for scrolls in a box of its own, which the keyboard can reach and which is
 * named after the caption. */
static void open_box(struct markup *m, const struct node *table, const struct node *caption)
{
    if (!scrolls(table)) {
        fputs("<div class=\"table\">", m->out);
        return;
    }
    bool is_wide = table->columns > NARROW && !doc_inside(table, DOC_CELL);
    fprintf(m->out, "<div class=\"table scroll%s\" role=\"group\" tabindex=\"0\"", is_wide ? " wide" : "");
    if (caption && caption->anchor)
        xml_attribute(m->out, "aria-labelledby", caption->anchor);
    else
        xml_attribute(m->out, "aria-label", "ตาราง");
    fputc('>', m->out);
}

static void open_table(struct markup *m, const struct node *table, const struct node *caption)
{
    open_box(m, table, caption);
    fputs("<table", m->out);
    html_id(m, table);
    xml_attribute(m->out, "class", table_class(table));
    fputs(">\n", m->out);
}

void html_caption(struct markup *m, const struct node *n)
{
    struct html *html = m->format;
    if (caption_is_table(n)) {
        open_table(m, n->next, n);
        html->captioned = n->next;
        fputs("<caption", m->out);
    } else {
        fputs(n->parent->kind == DOC_FIGURE ? "<figcaption" : "<p class=\"caption\"", m->out);
    }
    html_id(m, n);
    fputc('>', m->out);
    html_number(m, n);
}

void html_caption_end(struct markup *m, const struct node *n)
{
    fputs(caption_is_table(n) ? "</caption>\n" : n->parent->kind == DOC_FIGURE ? "</figcaption>\n" : "</p>\n", m->out);
}

void html_table(struct markup *m, const struct node *n)
{
    const struct html *html = m->format;
    if (html->captioned != n)
        open_table(m, n, NULL);
    if (!n->widths)
        return;
    fputs("<colgroup>", m->out);
    for (unsigned i = 0; i < n->columns; i++)
        fprintf(m->out, "<col style=\"width:%u%%\">", n->widths[i]);
    fputs("</colgroup>\n", m->out);
}

/* The header rows at the top are the head; one further down heads what follows it, but stands in the body. */
static bool is_head(const struct node *row)
{
    for (const struct node *r = row->parent->first; r != row; r = r->next)
        if (!r->header)
            return false;
    return row->header;
}

void html_row(struct markup *m, const struct node *n)
{
    if (n == n->parent->first)
        fputs(n->header ? "<thead>\n" : "<tbody>\n", m->out);
    fputs("<tr", m->out);
    html_id(m, n);
    fputc('>', m->out);
}

void html_row_end(struct markup *m, const struct node *n)
{
    bool head = is_head(n);
    fputs("</tr>\n", m->out);
    if (!n->next)
        fputs(head ? "</thead>\n" : "</tbody>\n", m->out);
    else if (head && !n->next->header)
        fputs("</thead>\n<tbody>\n", m->out);
}

/* An empty cell heads nothing. */
static bool is_heading(const struct node *cell)
{
    return cell->first && (cell->header || cell->parent->header);
}

void html_cell(struct markup *m, const struct node *n)
{
    static const char *const tones[] = {
        [TONE_NONE] = NULL,   [TONE_HEADER] = "header", [TONE_ACCENT] = "accent", [TONE_GOOD] = "good",
        [TONE_WARN] = "warn", [TONE_BAD] = "bad",       [TONE_BAR] = "bar"};
    static const char *const aligned[] = {[ALIGN_START] = NULL, [ALIGN_CENTER] = "center", [ALIGN_END] = "end"};
    fputs(is_heading(n) ? "<th" : "<td", m->out);
    html_id(m, n);
    if (is_heading(n))
        xml_attribute(m->out, "scope", n->parent->header ? "col" : "row");
    if (n->span > 1)
        fprintf(m->out, " colspan=\"%u\"", n->span);
    if (n->rows > 1)
        fprintf(m->out, " rowspan=\"%u\"", n->rows);
    const char *const names[] = {aligned[n->align], tones[n->tone]};
    html_class(m, names, sizeof names / sizeof *names);
    fputc('>', m->out);
}

void html_cell_end(struct markup *m, const struct node *n)
{
    fputs(is_heading(n) ? "</th>" : "</td>", m->out);
}
