/* The document tree: what the kinds are and may hold, building it, walking it. */
#include <bmaplan/doc.h>

#include <assert.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

enum { IS_ROOT = 1 << 0, IS_BLOCK = 1 << 1, IS_ITEM = 1 << 2, IS_ROW = 1 << 3, IS_CELL = 1 << 4, IS_INLINE = 1 << 5 };
#define HOLDS(what) (what)
#define HOLDS_NOTHING 0

static const struct {
    const char *name;
    unsigned is, holds;
} kinds[] = {
#define NODE(kind, name_, is_, holds_) [DOC_##kind] = {.name = (name_), .is = (is_), .holds = (holds_)},
#include <bmaplan/doc.def>
#undef NODE
};

const char *doc_kind_name(enum doc_kind kind)
{
    return kinds[kind].name;
}

bool doc_may_hold(enum doc_kind parent, enum doc_kind child)
{
    return (kinds[parent].holds & kinds[child].is) != 0;
}

struct node *doc_new(struct arena *a)
{
    struct node *root = arena_alloc(a, sizeof *root);
    root->kind = DOC_DOCUMENT;
    return root;
}

struct node *doc_add(struct arena *a, struct node *parent, enum doc_kind kind)
{
    struct node *n = arena_alloc(a, sizeof *n);
    assert(doc_may_hold(parent->kind, kind));
    n->kind = kind;
    n->parent = parent;
    if (parent->last)
        parent->last->next = n;
    else
        parent->first = n;
    parent->last = n;
    return n;
}

struct node *doc_text(struct arena *a, struct node *parent, const char *text)
{
    doc_add(a, parent, DOC_TEXT)->text = text;
    return parent;
}

struct node *doc_textf(struct arena *a, struct node *parent, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    const char *text = arena_vformat(a, format, args);
    va_end(args);
    return doc_text(a, parent, text);
}

struct node *doc_paragraph(struct arena *a, struct node *parent, const char *text)
{
    return doc_text(a, doc_add(a, parent, DOC_PARAGRAPH), text);
}

bool doc_inside(const struct node *n, enum doc_kind kind)
{
    for (const struct node *up = n->parent; up; up = up->parent)
        if (up->kind == kind)
            return true;
    return false;
}

const struct node *doc_next(const struct node *n, const struct node *root)
{
    if (n->first)
        return n->first;
    for (; n != root; n = n->parent)
        if (n->next)
            return n->next;
    return NULL;
}

/* What a node itself adds to the plain text, or NULL. */
static const char *own_text(const struct node *n)
{
    if (n->kind == DOC_BREAK)
        return " ";
    return kinds[n->kind].is & IS_INLINE || n->kind == DOC_CODE_BLOCK ? n->text : NULL;
}

/* As doc_next(), but past what stands apart from the text: footnotes. */
static const struct node *next_in_text(const struct node *n, const struct node *root)
{
    const struct node *next = doc_next(n, root);
    while (next && next->kind == DOC_FOOTNOTE) {
        while (next->last)
            next = next->last;
        next = doc_next(next, root);
    }
    return next;
}

char *doc_plain(struct arena *a, const struct node *n)
{
    char *bytes = NULL;
    size_t size = 0;
    bool apart = false;
    FILE *out = memory_open(&bytes, &size);
    for (const struct node *at = n; at; at = next_in_text(at, n)) {
        const char *text = own_text(at);
        apart = apart || !(kinds[at->kind].is & IS_INLINE);
        if (!text)
            continue;
        if (apart && ftello(out) > 0)
            fputc(' ', out);
        apart = false;
        fputs(text, out);
    }
    memory_close(out);
    char *plain = arena_copy(a, bytes, size);
    free(bytes);
    return plain;
}
