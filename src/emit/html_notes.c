/* HTML footnotes: a page has no foot, so they stand at the end, with links there and back. */
#include "html.h"

void html_note(struct markup *m, const struct node *n)
{
    struct html *html = m->format;
    struct note *note = arena_grow(m->emission->arena, &html->notes, &html->note_count, sizeof *note);
    note->node = n;
    const char *number = emission_count(m->emission, html->note_count);
    fprintf(m->out, "<sup><a class=\"note\" role=\"doc-noteref\" id=\"plan-note-%zu-from\" href=\"#plan-note-%zu\"",
            html->note_count, html->note_count);
    xml_attribute(m->out, "aria-label", arena_format(m->emission->arena, "เชิงอรรถ %s", number));
    fprintf(m->out, ">%s</a></sup>", number);
}

void html_notes(struct markup *m)
{
    struct html *html = m->format;
    if (html->note_count == 0)
        return;
    fputs("<section class=\"notes\" role=\"doc-endnotes\" aria-labelledby=\"plan-notes\">\n"
          "<h2 id=\"plan-notes\">เชิงอรรถ</h2>\n<ol>\n",
          m->out);
    for (size_t i = 0; i < html->note_count; i++) {
        const char *number = emission_count(m->emission, i + 1);
        fprintf(m->out, "<li id=\"plan-note-%zu\">\n", i + 1);
        for (const struct node *block = html->notes[i].node->first; block; block = block->next)
            markup_write(m, block);
        fprintf(m->out, "<p><a role=\"doc-backlink\" href=\"#plan-note-%zu-from\">กลับไปที่เชิงอรรถ %s</a></p>\n</li>\n",
                i + 1, number);
    }
    fputs("</ol>\n</section>\n", m->out);
}
