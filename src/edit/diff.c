/* diff.c: a rewrite as a unified diff. */
#include <bmaplan/edit.h>

#include <string.h>

#include "blocks.h"

enum { CONTEXT = 3, CONTEXT_BETWEEN = 2 * CONTEXT }; /* lines around a change, as diff -u has them */

struct printer {
    const struct rewrite *rewrite;
    FILE *out;
    bool colour;
};

static const char bold[] = "1", cyan[] = "36", red[] = "31", green[] = "32", plain[] = "";

static void begin_colour(const struct printer *p, const char *colour)
{
    if (p->colour && *colour)
        fprintf(p->out, "\033[%sm", colour);
}

static void end_colour(const struct printer *p, const char *colour)
{
    if (p->colour && *colour)
        fputs("\033[0m", p->out);
}

static void print_lines(const struct printer *p, char sign, const char *s, size_t size)
{
    const char *colour = sign == '-' ? red : sign == '+' ? green : plain;
    for (size_t at = 0, end; at < size; at = end) {
        end = diff_line_end(s, size, at);
        bool whole = s[end - 1] == '\n';
        begin_colour(p, colour);
        fputc(sign, p->out);
        fwrite(s + at, 1, end - at - whole, p->out);
        end_colour(p, colour);
        fputs(whole ? "\n" : "\n\\ No newline at end of file\n", p->out);
    }
}

/* A path that is not below this folder has no place in a patch: git and patch refuse it. */
static void print_name(const struct printer *p, const char *sign, const char *side)
{
    const char *path = p->rewrite->path;
    while (strncmp(path, "./", 2) == 0 || *path == '/')
        path += *path == '/' ? 1 : 2;
    begin_colour(p, bold);
    /* A tab tells where a name with spaces ends. */
    fprintf(p->out, "%s %s/%s%s", sign, side, path, strchr(path, ' ') ? "\t" : "");
    end_colour(p, bold);
    fputc('\n', p->out);
}

/* "12,7"; of no lines at all the one before is named. */
static void print_range(const struct printer *p, char sign, size_t line, size_t lines)
{
    fprintf(p->out, " %c%zu,%zu", sign, lines > 0 ? line + 1 : line, lines);
}

/* The offset `lines` lines before or behind another, and how many lines there are. */
static size_t lines_before(const struct rewrite *r, size_t at, size_t *lines)
{
    size_t wanted = *lines;
    for (*lines = 0; *lines < wanted && at > 0; (*lines)++)
        at = diff_line_begin(r->bytes, at - 1);
    return at;
}

static size_t lines_behind(const struct rewrite *r, size_t at, size_t *lines)
{
    size_t wanted = *lines;
    for (*lines = 0; *lines < wanted && at < r->size; (*lines)++)
        at = diff_line_end(r->bytes, r->size, at);
    return at;
}

/* Blocks [0, count) with the lines around them; `shift`: how many lines the blocks before have added. */
static void print_hunk(const struct printer *p, const struct block *blocks, size_t count, ptrdiff_t shift)
{
    const struct rewrite *r = p->rewrite;
    const struct block *last = &blocks[count - 1];
    size_t above = CONTEXT, below = CONTEXT;
    size_t begin = lines_before(r, blocks->from, &above), end = lines_behind(r, last->to, &below);
    size_t old_lines = last->line + last->old_lines + below - (blocks->line - above), new_lines = old_lines;
    for (size_t i = 0; i < count; i++)
        new_lines += blocks[i].new_lines - blocks[i].old_lines;
    begin_colour(p, cyan);
    fputs("@@", p->out);
    print_range(p, '-', blocks->line - above, old_lines);
    print_range(p, '+', (size_t)((ptrdiff_t)(blocks->line - above) + shift), new_lines);
    fputs(" @@", p->out);
    end_colour(p, cyan);
    fputc('\n', p->out);
    for (size_t i = 0; i < count; i++) {
        print_lines(p, ' ', r->bytes + begin, blocks[i].from - begin);
        print_lines(p, '-', r->bytes + blocks[i].from, blocks[i].to - blocks[i].from);
        print_lines(p, '+', blocks[i].text, blocks[i].size);
        begin = blocks[i].to;
    }
    print_lines(p, ' ', r->bytes + begin, end - begin);
}

/* Blocks whose context would touch are one hunk. */
static size_t hunk_size(const struct blocks *all, size_t from)
{
    size_t i = from + 1;
    for (; i < all->count; i++)
        if (all->items[i].line - all->items[i - 1].line - all->items[i - 1].old_lines > CONTEXT_BETWEEN)
            break;
    return i - from;
}

void rewrite_diff(const struct rewrite *r, FILE *out, bool colour)
{
    struct arena arena = {0};
    struct blocks all = blocks_find(&arena, r);
    struct printer p = {.rewrite = r, .out = out, .colour = colour};
    ptrdiff_t shift = 0;
    if (all.count > 0) {
        print_name(&p, "---", "a");
        print_name(&p, "+++", "b");
    }
    for (size_t i = 0, count; i < all.count; i += count) {
        count = hunk_size(&all, i);
        print_hunk(&p, &all.items[i], count, shift);
        for (size_t j = i; j < i + count; j++)
            shift += (ptrdiff_t)all.items[j].new_lines - (ptrdiff_t)all.items[j].old_lines;
    }
    arena_free(&arena);
}
