/* source.c: the files of a run, and their lines. */
#include <bmaplan/diag.h>

#include <assert.h>
#include <limits.h>
#include <string.h>

static const char byte_order_mark[] = "\xEF\xBB\xBF";

const char *source_next_line(const char *s, const char *end)
{
    for (; s < end; s++) {
        if (*s == '\n')
            return s + 1;
        if (*s == '\r')
            return s + 1 + (s[1] == '\n');
        if (*s == '\xC2' && s[1] == '\x85')
            return s + 2;
        if (*s == '\xE2' && s[1] == '\x80' && (s[2] == '\xA8' || s[2] == '\xA9'))
            return s + 3;
    }
    return NULL;
}

const char *source_begin(const struct source *f)
{
    bool marked = f->size >= 3 && memcmp(f->bytes, byte_order_mark, 3) == 0;
    return f->bytes + (marked ? 3 : 0);
}

static void find_lines(struct arena *a, struct source *f)
{
    const char *s = source_begin(f), *end = f->bytes + f->size;
    do {
        size_t *line = arena_grow(a, &f->lines, &f->line_count, sizeof *line);
        *line = (size_t)(s - f->bytes);
    } while ((s = source_next_line(s, end)) != NULL);
}

/* Where the line that ends before `next` has its last byte: the line break is one of those of source_next_line. */
static const char *without_break(const char *s, const char *next)
{
    size_t size = (size_t)(next - s);
    if (size >= 3 && memcmp(next - 3, "\xE2\x80", 2) == 0)
        return next - 3;
    if (size >= 2 && (memcmp(next - 2, "\r\n", 2) == 0 || memcmp(next - 2, "\xC2\x85", 2) == 0))
        return next - 2;
    return next - 1;
}

unsigned short source_add(struct diags *ds, const char *path, const char *bytes, size_t size)
{
    struct sources *all = &ds->sources;
    if (all->count > USHRT_MAX)
        machine_failed("แผนเดียวมีไฟล์มากกว่า %d ไฟล์", "more than %d files in one plan", USHRT_MAX + 1);
    struct source *f = arena_grow(ds->arena, &all->items, &all->count, sizeof *f);
    *f = (struct source){.path = path, .bytes = bytes, .size = size};
    return (unsigned short)(all->count - 1);
}

const char *source_line(const struct diags *ds, unsigned file, unsigned line, size_t *size)
{
    assert(file < ds->sources.count && line > 0);
    struct source *f = &ds->sources.items[file];
    if (!f->lines)
        find_lines(ds->arena, f);
    *size = 0;
    if (line > f->line_count)
        return "";
    const char *s = f->bytes + f->lines[line - 1], *end = f->bytes + f->size;
    if (line < f->line_count)
        end = without_break(s, f->bytes + f->lines[line]);
    *size = (size_t)(end - s);
    return s;
}
