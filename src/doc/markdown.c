/* Long texts: CommonMark with GFM tables, strikethrough and footnotes -> blocks of the document. */
#include <bmaplan/doc.h>

#include <assert.h>
#include <string.h>
#include <strings.h>

#include <cmark-gfm-core-extensions.h>

#include "markdown_source.h"
#include "widths.h"

enum {
    DEEPEST = 64, /* quotes, lists and marks nested deeper are taken apart: formats walk the tree by recursion */
    HEADING_MOST = 6
};

/* The conversion under way: `at` is the node that holds what comes next. */
struct conversion {
    struct arena *arena;
    struct node *at;
    unsigned level;  /* of the first headings */
    unsigned column; /* of the next cell */
    struct markdown_source source;
    cmark_iter *iter;
    cmark_iter *outer; /* while a footnote is converted: where it is called */
};

/* What a node of cmark becomes. */
struct rule {
    const char *type; /* cmark's name */
    enum doc_kind kind;
    bool holds; /* what follows goes into it, until cmark leaves its node */
    bool nests; /* may stand in itself, and is taken apart when too deep */
    void (*fill)(struct conversion *c, struct node *n, cmark_node *from); /* completes the new node */
};

static char *kept(const struct conversion *c, const char *s)
{
    return arena_copy(c->arena, s, strlen(s));
}

static void fill_text(struct conversion *c, struct node *n, cmark_node *from)
{
    n->text = kept(c, cmark_node_get_literal(from));
}

static void fill_code_block(struct conversion *c, struct node *n, cmark_node *from)
{
    const char *code = cmark_node_get_literal(from);
    size_t size = strlen(code);
    while (size > 0 && code[size - 1] == '\n')
        size--;
    n->text = arena_copy(c->arena, code, size);
}

/* Raw HTML shows as it was written. */
static void fill_html_block(struct conversion *c, struct node *n, cmark_node *from)
{
    struct node *text = doc_add(c->arena, n, DOC_TEXT);
    fill_code_block(c, text, from);
    char *html = kept(c, text->text);
    for (char *p = html; *p; p++)
        if (*p == '\n')
            *p = ' ';
    text->text = html;
}

static void fill_heading(struct conversion *c, struct node *n, cmark_node *from)
{
    unsigned level = c->level + (unsigned)cmark_node_get_heading_level(from) - 1;
    n->level = level < HEADING_MOST ? level : HEADING_MOST;
}

static void fill_list(struct conversion *c, struct node *n, cmark_node *from)
{
    (void)c;
    n->ordered = cmark_node_get_list_type(from) == CMARK_ORDERED_LIST;
    if (n->ordered && cmark_node_get_list_start(from) != 1)
        n->start = (unsigned)cmark_node_get_list_start(from);
}

static void fill_link(struct conversion *c, struct node *n, cmark_node *from)
{
    n->target = kept(c, cmark_node_get_url(from));
}

/* The alternative text is the plain text inside, which is not walked again. */
static void fill_image(struct conversion *c, struct node *n, cmark_node *from)
{
    struct node *words = doc_add(c->arena, doc_new(c->arena), DOC_PARAGRAPH);
    cmark_iter *inside = cmark_iter_new(from);
    while (cmark_iter_next(inside) != CMARK_EVENT_DONE) {
        const char *text = cmark_node_get_literal(cmark_iter_get_node(inside));
        if (text)
            doc_text(c->arena, words, text);
    }
    n->text = doc_plain(c->arena, words);
    n->target = kept(c, cmark_node_get_url(from));
    cmark_iter_free(inside);
    cmark_iter_reset(c->iter, from, CMARK_EVENT_EXIT);
}

static void fill_table(struct conversion *c, struct node *n, cmark_node *from)
{
    (void)c;
    n->columns = cmark_gfm_extensions_get_table_columns(from);
}

static void fill_row(struct conversion *c, struct node *n, cmark_node *from)
{
    c->column = 0;
    n->header = cmark_gfm_extensions_get_table_row_is_header(from) != 0;
}

/* A cell of ours holds blocks: the words go into a paragraph. */
static void fill_cell(struct conversion *c, struct node *n, cmark_node *from)
{
    cmark_node *table = cmark_node_parent(cmark_node_parent(from));
    const uint8_t *aligned = cmark_gfm_extensions_get_table_alignments(table);
    if (aligned && c->column < cmark_gfm_extensions_get_table_columns(table))
        n->align = aligned[c->column] == 'c' ? ALIGN_CENTER : aligned[c->column] == 'r' ? ALIGN_END : ALIGN_START;
    c->column++;
    c->at = doc_add(c->arena, n, DOC_PARAGRAPH);
}

/* The note's words come next, then what follows the call. */
static void fill_footnote(struct conversion *c, struct node *n, cmark_node *from)
{
    (void)n;
    assert(!c->outer);
    c->outer = c->iter;
    c->iter = cmark_iter_new(markdown_note(&c->source, from));
}

static const char footnote_call[] = "footnote_reference";

static const struct rule rules[] = {
    {.type = "paragraph", .kind = DOC_PARAGRAPH, .holds = true},
    {.type = "text", .kind = DOC_TEXT, .fill = fill_text},
    {.type = "strong", .kind = DOC_STRONG, .holds = true, .nests = true},
    {.type = "emph", .kind = DOC_EMPHASIS, .holds = true, .nests = true},
    {.type = "strikethrough", .kind = DOC_STRIKE, .holds = true, .nests = true},
    {.type = "link", .kind = DOC_LINK, .holds = true, .nests = true, .fill = fill_link},
    {.type = "image", .kind = DOC_IMAGE, .fill = fill_image},
    {.type = "code", .kind = DOC_CODE, .fill = fill_text},
    {.type = "linebreak", .kind = DOC_BREAK},
    {.type = "list", .kind = DOC_LIST, .holds = true, .nests = true, .fill = fill_list},
    {.type = "item", .kind = DOC_ITEM, .holds = true},
    {.type = "heading", .kind = DOC_HEADING, .holds = true, .fill = fill_heading},
    {.type = "block_quote", .kind = DOC_QUOTE, .holds = true, .nests = true},
    {.type = "code_block", .kind = DOC_CODE_BLOCK, .fill = fill_code_block},
    {.type = "thematic_break", .kind = DOC_RULE},
    {.type = "html_block", .kind = DOC_PARAGRAPH, .fill = fill_html_block},
    {.type = "table", .kind = DOC_TABLE, .holds = true, .fill = fill_table},
    {.type = "table_header", .kind = DOC_ROW, .holds = true, .fill = fill_row},
    {.type = "table_row", .kind = DOC_ROW, .holds = true, .fill = fill_row},
    {.type = "table_cell", .kind = DOC_CELL, .holds = true, .fill = fill_cell},
    {.type = footnote_call, .kind = DOC_FOOTNOTE, .holds = true, .fill = fill_footnote},
};

static const struct rule *rule_of(cmark_node *from)
{
    bool call = cmark_node_get_type(from) == CMARK_NODE_FOOTNOTE_REFERENCE; /* cmark-gfm 0.29 has no name for it */
    const char *type = call ? footnote_call : cmark_node_get_type_string(from);
    for (const struct rule *r = rules; r < rules + sizeof rules / sizeof *rules; r++)
        if (strcmp(r->type, type) == 0)
            return r;
    return NULL; /* the document itself, a footnote's definition */
}

/* Addresses that start a program or a script are no links. */
static bool is_safe(const char *url)
{
    static const char *const schemes[] = {"http:", "https:", "mailto:", "tel:"};
    size_t before = strcspn(url, ":/?#");
    if (url[before] != ':')
        return true;
    for (size_t i = 0; i < sizeof schemes / sizeof *schemes; i++)
        if (strlen(schemes[i]) == before + 1 && strncasecmp(url, schemes[i], before + 1) == 0)
            return true;
    return false;
}

static unsigned depth(const struct node *n)
{
    unsigned count = 0;
    for (; n->parent; n = n->parent)
        count++;
    return count;
}

/* Is only what stands in it wanted: nested too deep, an item of such a list, a link that is none? */
static bool is_dropped(const struct conversion *c, const struct rule *r, cmark_node *from)
{
    if (r->nests && depth(c->at) >= DEEPEST)
        return true;
    if (r->kind == DOC_LINK)
        return !is_safe(cmark_node_get_url(from));
    return r->kind == DOC_ITEM && c->at->kind != DOC_LIST;
}

static void enter(struct conversion *c, cmark_node *from)
{
    const struct rule *r = rule_of(from);
    if (!r || is_dropped(c, r, from))
        return;
    struct node *n = doc_add(c->arena, c->at, r->kind);
    if (r->holds) {
        c->at = n;
        cmark_node_set_user_data(from, n);
    }
    if (r->fill)
        r->fill(c, n, from);
}

static void leave(struct conversion *c, cmark_node *from)
{
    struct node *n = cmark_node_get_user_data(from);
    if (!n)
        return;
    cmark_node_set_user_data(from, NULL); /* a footnote may be walked again */
    c->at = n->parent;
    if (n->kind == DOC_TABLE)
        n->widths = widths_by_text(c->arena, n);
}

/* The next event of the text, or of the note that is called in it. */
static cmark_event_type next_event(struct conversion *c)
{
    cmark_event_type event = cmark_iter_next(c->iter);
    if (event != CMARK_EVENT_DONE || !c->outer)
        return event;
    cmark_iter_free(c->iter);
    c->iter = c->outer;
    c->outer = NULL;
    return cmark_iter_next(c->iter);
}

void doc_markdown(struct arena *a, struct node *parent, const char *source, unsigned level)
{
    struct conversion c = {.arena = a, .at = parent, .level = level, .source = markdown_read(a, source)};
    c.iter = cmark_iter_new(c.source.root);
    for (cmark_event_type event; (event = next_event(&c)) != CMARK_EVENT_DONE;) {
        if (event == CMARK_EVENT_ENTER)
            enter(&c, cmark_iter_get_node(c.iter));
        else
            leave(&c, cmark_iter_get_node(c.iter));
    }
    cmark_iter_free(c.iter);
    markdown_free(&c.source);
}
