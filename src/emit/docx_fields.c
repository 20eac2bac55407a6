/* DOCX bookmarks, links, and the fields that Word can bring up to date: captions and contents. */
#include "docx.h"

#include <stdlib.h>
#include <string.h>

#include <bmaplan/text.h>

enum { NAME_MOST = 28, LEVEL_MOST = 3 };

/* ---- bookmarks and links ------------------------------------------------------------------- */

/* Word takes names for the same that differ only in case, so each name carries its number. */
static const char *bookmark_name(struct arena *a, const char *anchor, unsigned id)
{
    char *name = arena_copy(a, anchor, strnlen(anchor, NAME_MOST));
    for (char *c = name; *c; c++)
        if (!((*c >= 'a' && *c <= 'z') || (*c >= 'A' && *c <= 'Z') || (*c >= '0' && *c <= '9')))
            *c = '_';
    return arena_format(a, "b_%s_%u", name, id);
}

static int by_anchor(const void *a, const void *b)
{
    const struct bookmark *one = a, *other = b;
    return strcmp(one->node->anchor, other->node->anchor);
}

void docx_bookmarks(struct docx *d, const struct emission *e)
{
    for (const struct node *n = e->document; n; n = doc_next(n, e->document))
        if (n->anchor) {
            struct bookmark *b = arena_grow(e->arena, &d->bookmarks, &d->bookmark_count, sizeof *b);
            b->node = n;
            b->id = (unsigned)d->bookmark_count;
            b->name = bookmark_name(e->arena, n->anchor, b->id);
        }
    if (d->bookmark_count > 0)
        qsort(d->bookmarks, d->bookmark_count, sizeof *d->bookmarks, by_anchor);
}

static const struct bookmark *bookmark_find(const struct docx *d, const char *anchor)
{
    const struct node wanted = {.anchor = anchor};
    const struct bookmark key = {.node = &wanted};
    if (!anchor || d->bookmark_count == 0)
        return NULL;
    return bsearch(&key, d->bookmarks, d->bookmark_count, sizeof key, by_anchor);
}

void docx_bookmark(struct markup *m, const struct node *n)
{
    const struct bookmark *b = bookmark_find(m->format, n->anchor);
    if (b && b->node == n)
        fprintf(m->out, "<w:bookmarkStart w:id=\"%u\" w:name=\"%s\"/>", b->id, b->name);
}

void docx_bookmark_end(struct markup *m, const struct node *n)
{
    const struct bookmark *b = bookmark_find(m->format, n->anchor);
    if (b && b->node == n)
        fprintf(m->out, "<w:bookmarkEnd w:id=\"%u\"/>", b->id);
}

void docx_bookmark_here(struct markup *m, const struct node *n)
{
    docx_bookmark(m, n);
    docx_bookmark_end(m, n);
}

void docx_link(struct markup *m, const struct node *n)
{
    struct docx *d = m->format;
    if (*n->target != '#') {
        const char **link = arena_grow(m->emission->arena, &d->links, &d->link_count, sizeof *link);
        *link = n->target;
        fprintf(m->out, "<w:hyperlink r:id=\"rIdLink%zu\" w:history=\"1\">", d->link_count);
        return;
    }
    const struct bookmark *b = bookmark_find(d, n->target + 1);
    if (b)
        fprintf(m->out, "<w:hyperlink w:anchor=\"%s\" w:history=\"1\">", b->name);
}

/* A link to a name that the document lacks stays plain words. */
void docx_link_end(struct markup *m, const struct node *n)
{
    if (*n->target != '#' || bookmark_find(m->format, n->target + 1))
        fputs("</w:hyperlink>", m->out);
}

/* ---- fields -------------------------------------------------------------------------------- */

static void field_mark(FILE *out, const char *type)
{
    fprintf(out, "<w:r><w:fldChar w:fldCharType=\"%s\"/></w:r>", type);
}

static void field_instruction(FILE *out, const char *instruction)
{
    fputs("<w:r><w:instrText xml:space=\"preserve\"> ", out);
    fputs(instruction, out);
    fputs(" </w:instrText></w:r>", out);
    field_mark(out, "separate");
}

static void field_begin(FILE *out, const char *instruction)
{
    field_mark(out, "begin");
    field_instruction(out, instruction);
}

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

/* What the captions of tables, or of pictures, are counted under: the word before the number, which Word takes without
 * quotes but also without spaces. */
static const char *label(struct arena *a, const char *number)
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
    markup_escape(out, text);
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
    field_begin(m->out, arena_format(a, "SEQ %s \\* %s", label(a, number),
                                     m->emission->arabic_digits ? "ARABIC" : "THAIARABIC"));
    bold(m->out, at);
    field_mark(m->out, "end");
}

void docx_caption(struct markup *m, const struct node *n)
{
    docx_paragraph(m, "Caption", caption_is_table(n) ? "<w:keepNext/>" : "<w:jc w:val=\"center\"/>");
    docx_bookmark(m, n);
    if (!n->number)
        return;
    caption_number(m, n->number);
    docx_run(m, n, "  ");
}

/* ---- contents ------------------------------------------------------------------------------ */

static bool is_listed(const struct node *n, const char *what)
{
    if (strcmp(what, "headings") == 0)
        return n->kind == DOC_HEADING && n->level <= LEVEL_MOST;
    return n->kind == DOC_CAPTION && n->number && caption_is_table(n) == (strcmp(what, "tables") == 0);
}

static const struct node *next_listed(const struct node *n, const struct node *root, const char *what)
{
    for (n = doc_next(n, root); n && !is_listed(n, what);)
        n = doc_next(n, root);
    return n;
}

static const char *instruction(struct arena *a, const struct node *first)
{
    if (!first || first->kind == DOC_HEADING)
        return "TOC \\o \"1-3\" \\h \\z \\u";
    return arena_format(a, "TOC \\h \\z \\c \"%s\"", label(a, first->number));
}

/* One line as Word itself would make it. The page is for Word to find: until it has, a dash stands for it. */
static void entry(struct markup *m, const struct node *n)
{
    struct arena *a = m->emission->arena;
    const struct bookmark *b = bookmark_find(m->format, n->anchor);
    const char *words = doc_plain(a, n);
    if (b)
        fprintf(m->out, "<w:hyperlink w:anchor=\"%s\" w:history=\"1\">", b->name);
    fputs("<w:r><w:t xml:space=\"preserve\">", m->out);
    if (n->number)
        markup_escape(m->out, arena_format(a, *words ? "%s  " : "%s", n->number));
    markup_escape(m->out, words);
    fputs("</w:t></w:r>", m->out);
    fputs("<w:r><w:tab/></w:r>", m->out);
    if (b)
        field_begin(m->out, arena_format(a, "PAGEREF %s \\h", b->name));
    fputs("<w:r><w:t>–</w:t></w:r>", m->out);
    if (b) {
        field_mark(m->out, "end");
        fputs("</w:hyperlink>", m->out);
    }
}

void docx_contents(struct markup *m, const struct node *n)
{
    static const char *const styles[] = {"TableofFigures", "TOC1", "TOC2", "TOC3"};
    const struct node *root = m->emission->document;
    const char *what = n->text ? n->text : "headings";
    const struct node *listed = next_listed(root, root, what);
    docx_paragraph(m, styles[listed && listed->kind == DOC_HEADING ? listed->level : 0], NULL);
    docx_bookmark_here(m, n);
    fputs("<w:r><w:fldChar w:fldCharType=\"begin\" w:dirty=\"true\"/></w:r>", m->out);
    field_instruction(m->out, instruction(m->emission->arena, listed));
    while (listed) {
        entry(m, listed);
        listed = next_listed(listed, root, what);
        if (!listed)
            break;
        docx_paragraph_end(m);
        docx_paragraph(m, styles[listed->kind == DOC_HEADING ? listed->level : 0], NULL);
    }
    field_mark(m->out, "end");
    docx_paragraph_end(m);
}
