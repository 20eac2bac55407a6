/* blocks.c: the pieces of a rewrite tell where it differs from its file; nothing has to be searched for. */
#include "blocks.h"

#include <stdlib.h>
#include <string.h>

/* ---- lines -------------------------------------------------------------------------------------- */

size_t diff_line_begin(const char *s, size_t at)
{
    while (at > 0 && s[at - 1] != '\n')
        at--;
    return at;
}

size_t diff_line_end(const char *s, size_t size, size_t at)
{
    const char *end = memchr(s + at, '\n', size - at);
    return end ? (size_t)(end - s) + 1 : size;
}

static size_t count_lines(const char *s, size_t size)
{
    size_t lines = 0;
    for (size_t at = 0; at < size; at = diff_line_end(s, size, at))
        lines++;
    return lines;
}

/* ---- blocks ------------------------------------------------------------------------------------- */

/* Lines that are the same before and after are no part of the change. */
static void trim(const char *old, struct block *b)
{
    for (;;) {
        size_t left = diff_line_end(old, b->to, b->from) - b->from, right = diff_line_end(b->text, b->size, 0);
        if (left == 0 || left != right || memcmp(old + b->from, b->text, left) != 0)
            break;
        b->from += left;
        b->text += left;
        b->size -= left;
    }
    while (b->to > b->from && b->size > 0) {
        size_t left = b->to - diff_line_begin(old + b->from, b->to - b->from - 1) - b->from;
        size_t right = b->size - diff_line_begin(b->text, b->size - 1);
        if (left != right || memcmp(old + b->to - left, b->text + b->size - right, left) != 0)
            break;
        b->to -= left;
        b->size -= left;
    }
}

static void add_block(struct blocks *all, const struct rewrite *r, struct block b)
{
    const struct block *last = all->count > 0 ? &all->items[all->count - 1] : NULL;
    size_t before = last ? last->to : 0;
    trim(r->bytes, &b);
    if (b.from == b.to && b.size == 0)
        return;
    b.line = (last ? last->line + last->old_lines : 0) + count_lines(r->bytes + before, b.from - before);
    b.old_lines = count_lines(r->bytes + b.from, b.to - b.from);
    b.new_lines = count_lines(b.text, b.size);
    *(struct block *)arena_grow(all->arena, &all->items, &all->count, sizeof b) = b;
}

/* What stands in the place of one stretch of old bytes. */
struct change {
    size_t from, to;          /* of the old text */
    size_t piece, past_piece; /* the new ones */
};

/* The next change, beginning the search at piece *i, or false. */
static bool next_change(const struct rewrite *r, size_t *i, struct change *c)
{
    size_t at = c->to; /* behind the last change: everything up to here is accounted for */
    for (; *i < r->count && !r->pieces[*i].fresh && r->pieces[*i].s == r->bytes + at; (*i)++)
        at += r->pieces[*i].size;
    *c = (struct change){.from = at, .piece = *i};
    while (*i < r->count && r->pieces[*i].fresh)
        (*i)++;
    c->past_piece = *i;
    c->to = *i < r->count ? (size_t)(r->pieces[*i].s - r->bytes) : r->size;
    return c->from < c->to || c->piece < c->past_piece;
}

/* The lines from that of change *c on, up to the first that no change touches; *c becomes the next change. */
static bool make_block(struct blocks *all, const struct rewrite *r, size_t *i, struct change *c)
{
    struct block b = {.from = diff_line_begin(r->bytes, c->from)};
    char *text;
    FILE *out = memory_open(&text, &b.size);
    size_t at = b.from;
    bool more;
    do {
        fwrite(r->bytes + at, 1, c->from - at, out);
        for (size_t p = c->piece; p < c->past_piece; p++)
            fwrite(r->pieces[p].s, 1, r->pieces[p].size, out);
        at = c->to;
        b.to = diff_line_end(r->bytes, r->size, at);
        more = next_change(r, i, c);
    } while (more && diff_line_begin(r->bytes, c->from) <= b.to);
    fwrite(r->bytes + at, 1, b.to - at, out);
    memory_close(out);
    b.text = arena_copy(all->arena, text, b.size);
    free(text);
    add_block(all, r, b);
    return more;
}

struct blocks blocks_find(struct arena *a, const struct rewrite *r)
{
    struct blocks all = {.arena = a};
    struct change c = {0};
    size_t i = 0;
    bool more = next_change(r, &i, &c);
    while (more)
        more = make_block(&all, r, &i, &c);
    return all;
}
