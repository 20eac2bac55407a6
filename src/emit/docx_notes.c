/* DOCX footnotes: a mark in the text, the words in a part of their own. */
#include "docx.h"

void docx_note(struct markup *m, const struct node *n)
{
    struct docx *d = m->format;
    struct note *note = arena_grow(m->emission->arena, &d->notes, &d->note_count, sizeof *note);
    note->node = n;
    fprintf(m->out,
            "<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteReference w:id=\"%zu\"/></w:r>",
            d->note_count);
}

bool docx_begins_note(const struct node *block)
{
    return block->parent->kind == DOC_FOOTNOTE && block == block->parent->first;
}

void docx_note_mark(struct markup *m)
{
    fputs("<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteRef/></w:r>"
          "<w:r><w:t xml:space=\"preserve\"> </w:t></w:r>",
          m->out);
}

/* A note that doesn't begin with a paragraph shows its number all the same. */
static void begin(struct markup *m, const struct node *note)
{
    if (note->first && note->first->kind == DOC_PARAGRAPH)
        return;
    docx_paragraph(m, "FootnoteText", NULL);
    docx_note_mark(m);
    docx_paragraph_end(m);
}

void docx_notes(struct markup *m)
{
    const struct docx *d = m->format;
    for (size_t i = 0; i < d->note_count; i++) {
        fprintf(m->out, "<w:footnote w:id=\"%zu\">\n", i + 1);
        begin(m, d->notes[i].node);
        for (const struct node *block = d->notes[i].node->first; block; block = block->next)
            markup_write(m, block);
        fputs("</w:footnote>\n", m->out);
    }
}
