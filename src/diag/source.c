/* source.c: the files of a run, and their lines. */
#include <bmaplan/diag.h>

#include <assert.h>
#include <limits.h>
#include <string.h>
#include <unistd.h>

#include <bmaplan/text.h>

static const char byte_order_mark[] = "\xEF\xBB\xBF";

const char *source_next_line(const char *s, const char *end)
{
    /* Few bytes begin a line break, and all bytes of large files are asked. */
    static const bool may_break[256] = {['\n'] = true, ['\r'] = true, [0xC2] = true, [0xE2] = true};
    for (; s < end; s++) {
        unsigned char c = (unsigned char)*s;
        if (!may_break[c])
            continue;
        if (c == '\n')
            return s + 1;
        if (c == '\r')
            return s + 1 + (s[1] == '\n');
        if (c == 0xC2 && s[1] == '\x85')
            return s + 2;
        if (c == 0xE2 && s[1] == '\x80' && (s[2] == '\xA8' || s[2] == '\xA9'))
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

const char *source_path(const char *path)
{
    char here[PATH_MAX];
    size_t size = 0;
    if (*path == '/' && getcwd(here, sizeof here))
        size = strlen(here);
    if (size > 1 && strncmp(path, here, size) == 0 && path[size] == '/')
        return path + size + strspn(path + size, "/");
    while (path[0] == '.' && path[1] == '/')
        path += 1 + strspn(path + 1, "/");
    return path;
}

unsigned short source_add(struct diags *ds, const char *path, const char *bytes, size_t size)
{
    struct sources *all = &ds->sources;
    if (all->count > USHRT_MAX)
        machine_failed("แผนเดียวมีไฟล์มากกว่า %d ไฟล์", "more than %d files in one plan", USHRT_MAX + 1);
    struct source *f = arena_grow(ds->arena, &all->items, &all->count, sizeof *f);
    *f = (struct source){.path = source_path(path), .bytes = bytes, .size = size};
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

const char *source_column(const char *line, const char *end, unsigned column)
{
    int32_t code;
    for (unsigned i = 1; i < column && line < end; i++)
        line += text_decode(line, end, &code);
    return line;
}

static size_t offset_of(const struct diags *ds, unsigned file, unsigned line, unsigned column)
{
    size_t size;
    const char *s = source_line(ds, file, line, &size);
    const struct source *f = &ds->sources.items[file];
    return line > f->line_count ? f->size : (size_t)(source_column(s, s + size, column) - f->bytes);
}

const char *source_text(const struct diags *ds, struct place at, size_t *size)
{
    size_t from = offset_of(ds, at.file, at.line, at.column), to = offset_of(ds, at.file, at.end_line, at.end_column);
    *size = to > from ? to - from : 0;
    return ds->sources.items[at.file].bytes + from;
}
