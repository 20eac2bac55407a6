/* images.c: pictures in Markdown - which files they are, and where they are named. */
#include "loader.h"

#include <stdlib.h>
#include <string.h>

/* ![alternative](path "title") */
struct image {
    const char *alternative, *path;
    size_t alternative_size, path_size;
    const char *after; /* the path and what encloses it */
};

/* The bracket that closes what was opened before s, or NULL if the paragraph ends before. */
static const char *find_close(const char *s, char open, char close)
{
    for (int depth = 1; *s && !(s[0] == '\n' && s[1] == '\n'); s++) {
        if (*s == '\\' && s[1])
            s++;
        else if (*s == open)
            depth++;
        else if (*s == close && --depth == 0)
            return s;
    }
    return NULL;
}

/* The path ends where a title begins. */
static size_t path_size(const char *path, const char *end)
{
    if (end > path && end[-1] == '"')
        for (const char *s = path; s + 1 < end - 1; s++)
            if (s[0] == ' ' && s[1] == '"')
                end = s;
    while (end > path && (end[-1] == ' ' || end[-1] == '\n'))
        end--;
    return (size_t)(end - path);
}

/* CommonMark takes a path with spaces for none unless it stands in < >; here it is meant. */
static bool read_image(const char *s, struct image *out)
{
    const char *words = find_close(s + 2, '[', ']');
    if (!words || words[1] != '(')
        return false;
    const char *path = words + 2 + strspn(words + 2, " ");
    const char *end = find_close(path, '(', ')');
    if (!end)
        return false;
    *out = (struct image){.alternative = s + 2, .alternative_size = (size_t)(words - s - 2)};
    bool enclosed = *path == '<' && memchr(path, '>', (size_t)(end - path));
    out->path = path + enclosed;
    out->path_size = enclosed ? strcspn(out->path, ">") : path_size(path, end);
    out->after = out->path + out->path_size + enclosed;
    return true;
}

/* Backslashes before punctuation go. */
static char *unescaped(struct arena *a, const char *s, size_t size)
{
    char *copy = arena_copy(a, s, size), *out = copy;
    for (const char *p = copy; *p; p++) {
        if (*p == '\\' && strchr("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~", p[1]) && p[1])
            p++;
        *out++ = *p;
    }
    *out = '\0';
    return copy;
}

/* As KIND_PATH has it: relative to the file that it is written in. */
static const char *path_of(const struct loader *l, const struct image *image)
{
    const char *path = unescaped(l->arena, image->path, image->path_size);
    return *path == '/' || strstr(path, "://") ? path : arena_format(l->arena, "%s%s", l->folder, path);
}

/* The image as far as its line goes. */
static struct place place_of(const struct loader *l, const struct markdown *m, unsigned n)
{
    size_t size;
    struct place at = load_place_of_mark(l->diags, m->at, "![", n);
    const char *line = source_line(l->diags, at.file, at.line, &size), *end = line + size, *s = line;
    for (; at.line == at.end_line && (s = memchr(s, ')', (size_t)(end - s))) != NULL; s++) {
        unsigned column = (unsigned)text_count(line, (size_t)(s - line)) + 1;
        if (column <= at.column)
            continue;
        at.end_column = column + 1;
        break;
    }
    return at;
}

/* The next "![" that is neither code nor escaped; *n counts those that are. */
static const char *next_mark(const char *s, unsigned *n)
{
    for (; *s; s++) {
        if (s[0] == '!' && s[1] == '[')
            return s;
        const char *close = *s == '`' ? strchr(s + 1, '`') : *s == '\\' && s[1] ? s + 1 : NULL;
        for (; close && s < close; s++)
            *n += s[1] == '!' && s[2] == '[';
    }
    return NULL;
}

/* Between < and >: what Markdown would take for a sign of its own is escaped. */
static void write_path(FILE *out, const char *path)
{
    for (; *path; path++) {
        if (strchr("<>\\", *path))
            fputc('\\', out);
        if (*path == '&')
            fputs("&amp;", out);
        else
            fputc(*path, out);
    }
}

static const char *add_image(struct loader *l, const struct image *image, struct place at)
{
    struct plan_image *found = arena_grow(l->arena, &l->images, &l->image_count, sizeof *found);
    found->path = (struct path){.s = path_of(l, image), .at = at};
    found->alternative = (struct text){.s = unescaped(l->arena, image->alternative, image->alternative_size), .at = at};
    return found->path.s;
}

void load_images(struct loader *l, struct markdown *m)
{
    char *text = NULL;
    size_t size = 0;
    FILE *out = open_memstream(&text, &size);
    if (!out)
        machine_failed("หน่วยความจำไม่พอ", "out of memory");
    unsigned n = 0;
    const char *done = m->s;
    for (const char *s = m->s; (s = next_mark(s, &n)) != NULL; n++) {
        struct image image;
        bool is_image = read_image(s, &image);
        s += 2;
        if (!is_image)
            continue;
        fwrite(done, 1, (size_t)(image.alternative + image.alternative_size - done), out);
        fputs("](<", out);
        write_path(out, add_image(l, &image, place_of(l, m, n)));
        fputc('>', out);
        s = done = image.after;
    }
    fputs(done, out);
    if (fclose(out) != 0)
        machine_failed("หน่วยความจำไม่พอ", "out of memory");
    m->s = arena_copy(l->arena, text, size);
    free(text);
}
