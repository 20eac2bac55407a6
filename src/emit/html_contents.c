/* HTML contents: headings as nested lists of links, tables and figures as flat ones. */
#include "html.h"

#include <string.h>

enum { LEVEL_MOST = 6 };

/* The words of a heading or caption, linked if it has an anchor. */
static void entry(struct markup *m, const struct node *n)
{
    if (n->anchor) {
        fputs("<a href=\"#", m->out);
        markup_address(m->out, n->anchor);
        fputs("\">", m->out);
    }
    html_number(m, n);
    xml_escape(m->out, doc_plain(m->emission->arena, n));
    if (n->anchor)
        fputs("</a>", m->out);
}

void html_headings(struct markup *m, unsigned levels)
{
    const struct node *root = m->emission->document;
    unsigned open[LEVEL_MOST + 1] = {0}; /* levels of the lists that are open, outermost first, behind a zero */
    unsigned depth = 0;
    for (const struct node *n = contents_next(root, "headings", NULL); n; n = contents_next(root, "headings", n)) {
        if (n->level > levels)
            continue;
        for (; open[depth] > n->level; depth--)
            fputs("</li></ol>\n", m->out);
        if (open[depth] == n->level) {
            fputs("</li>\n", m->out);
        } else {
            fputs("<ol>\n", m->out);
            open[++depth] = n->level;
        }
        fputs("<li>", m->out);
        entry(m, n);
    }
    for (; depth > 0; depth--)
        fputs("</li></ol>\n", m->out);
}

static void captions(struct markup *m, const char *what)
{
    const struct node *root = m->emission->document;
    const char *open = "<ol>\n", *close = "";
    for (const struct node *n = contents_next(root, what, NULL); n; n = contents_next(root, what, n)) {
        fprintf(m->out, "%s<li>", open);
        entry(m, n);
        fputs("</li>\n", m->out);
        open = "";
        close = "</ol>\n";
    }
    fputs(close, m->out);
}

void html_contents(struct markup *m, const struct node *n)
{
    fputs("<div class=\"contents\"", m->out);
    html_id(m, n);
    fputs(">\n", m->out);
    if (!n->text || strcmp(n->text, "headings") == 0)
        html_headings(m, LEVEL_MOST);
    else
        captions(m, n->text);
    fputs("</div>\n", m->out);
}
