/* Reading a Markdown source: what are words only become text, footnotes are set apart. */
#include "markdown_source.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include <cmark-gfm-core-extensions.h>

/* Of one note, whose words stand at each: what a file may grow by. */
enum { CALLS_MOST = 16 };

static cmark_node *parse(const char *text)
{
    cmark_gfm_core_extensions_ensure_registered();
    cmark_parser *parser = cmark_parser_new(CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE | CMARK_OPT_FOOTNOTES);
    cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension("table"));
    cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension("strikethrough"));
    cmark_parser_feed(parser, text, strlen(text));
    cmark_node *root = cmark_parser_finish(parser);
    cmark_parser_free(parser);
    return root;
}

/* cmark moves the definitions that are called behind everything else. */
static void notes_find(struct arena *a, struct markdown_source *s)
{
    cmark_node *n = cmark_node_last_child(s->root);
    for (; n && cmark_node_get_type(n) == CMARK_NODE_FOOTNOTE_DEFINITION; n = cmark_node_previous(n))
        s->note_count++;
    s->notes = arena_alloc(a, s->note_count * sizeof *s->notes);
    n = cmark_node_last_child(s->root);
    for (size_t i = s->note_count; i > 0; i--, n = cmark_node_previous(n))
        s->notes[i - 1].definition = n;
}

/* cmark gives the note's number, from 1. */
static struct note *note_called(const struct markdown_source *s, cmark_node *call)
{
    size_t number = strtoul(cmark_node_get_literal(call), NULL, 10);
    assert(number >= 1 && number <= s->note_count);
    return &s->notes[number - 1];
}

/* What a node of cmark says as plain words: a soft break is a space, as in YAML's folded texts, a call is its number.
 * NULL: it stays what it is. */
static const char *as_words(struct arena *a, const struct markdown_source *s, cmark_node *n, bool in_note)
{
    cmark_node_type type = cmark_node_get_type(n);
    if (type == CMARK_NODE_FOOTNOTE_REFERENCE) {
        bool stays = !in_note && note_called(s, n)->calls++ < CALLS_MOST;
        return stays ? NULL : arena_format(a, "[^%s]", cmark_node_get_literal(n));
    }
    if (type == CMARK_NODE_HTML_INLINE)
        return cmark_node_get_literal(n);
    return type == CMARK_NODE_SOFTBREAK ? " " : NULL;
}

/* The last event of a node, which may be replaced then. */
static bool is_done(cmark_node *n, cmark_event_type event)
{
    return event == (cmark_node_get_type(n) == CMARK_NODE_FOOTNOTE_REFERENCE ? CMARK_EVENT_EXIT : CMARK_EVENT_ENTER);
}

static void join_words(struct arena *a, const struct markdown_source *s)
{
    cmark_iter *iter = cmark_iter_new(s->root);
    bool in_note = false;
    for (cmark_event_type event; (event = cmark_iter_next(iter)) != CMARK_EVENT_DONE;) {
        cmark_node *n = cmark_iter_get_node(iter);
        in_note = in_note || cmark_node_get_type(n) == CMARK_NODE_FOOTNOTE_DEFINITION; /* they come last */
        const char *words = is_done(n, event) ? as_words(a, s, n, in_note) : NULL;
        if (!words)
            continue;
        cmark_node *text = cmark_node_new(CMARK_NODE_TEXT);
        cmark_node_set_literal(text, words);
        cmark_node_replace(n, text);
        cmark_node_free(n);
    }
    cmark_iter_free(iter);
    cmark_consolidate_text_nodes(s->root);
}

struct markdown_source markdown_read(struct arena *a, const char *text)
{
    struct markdown_source s = {.root = parse(text)};
    notes_find(a, &s);
    join_words(a, &s);
    for (size_t i = 0; i < s.note_count; i++)
        cmark_node_unlink(s.notes[i].definition);
    return s;
}

cmark_node *markdown_note(const struct markdown_source *s, cmark_node *call)
{
    return note_called(s, call)->definition;
}

void markdown_free(struct markdown_source *s)
{
    for (size_t i = 0; i < s->note_count; i++)
        cmark_node_free(s->notes[i].definition);
    cmark_node_free(s->root);
}
