/* images.c: pictures in Markdown - which files they are, and where they are named. */
#include "loader.h"

#include <stdlib.h>
#include <string.h>

/* ![alternative](path "title") */
struct image {
    const char *alternative, *path;
    size_t alternative_size, path_size;
    const char *after; /* the path and what encloses it */
    const char *end;   /* of it all */
};

/* Bytes of words or of a path: what is longer is none, and a text of brackets alone is not read again and again. */
enum { PART_MOST = 2000 };

/* The bracket that closes what was opened before s, or NULL if the paragraph ends before. */
static const char *find_close(const char *s, char open, char close)
{
    const char *end = s + strnlen(s, PART_MOST);
    for (int depth = 1; s < end && !(s[0] == '\n' && s[1] == '\n'); s++) {
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
    *out = (struct image){.alternative = s + 2, .alternative_size = (size_t)(words - s - 2), .end = end + 1};
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

/* The next "![" that is neither code nor escaped. */
static const char *next_mark(const char *s)
{
    for (; *s; s++) {
        if (s[0] == '!' && s[1] == '[')
            return s;
        const char *close = *s == '`' ? strchr(s + 1, '`') : *s == '\\' && s[1] ? s + 1 : NULL;
        s = close ? close : s;
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

/* Without its place: see place_images(). */
static const char *add_image(struct loader *l, const struct image *image)
{
    struct plan_image *found = arena_grow(l->arena, &l->images, &l->image_count, sizeof *found);
    found->path.s = path_of(l, image);
    found->alternative.s = unescaped(l->arena, image->alternative, image->alternative_size);
    return found->path.s;
}

/* The bytes of the images in the text, which are the last ones of the list. */
struct parts {
    struct text_fault *items;
    size_t count;
};

static void place_images(struct loader *l, const struct markdown *m, const struct parts *parts)
{
    struct place *places = arena_alloc(l->arena, (parts->count + 1) * sizeof *places);
    struct plan_image *images = l->images + (l->image_count - parts->count);
    value_spans(l->diags, m->at, m->s, parts->items, parts->count, places);
    for (size_t i = 0; i < parts->count; i++)
        images[i].path.at = images[i].alternative.at = places[i];
}

void load_images(struct loader *l, struct markdown *m)
{
    char *text = NULL;
    size_t size = 0;
    FILE *out = memory_open(&text, &size);
    struct parts parts = {.count = 0};
    const char *done = m->s;
    for (const char *s = m->s; (s = next_mark(s)) != NULL;) {
        struct image image;
        const char *mark = s;
        s += 2;
        if (!read_image(mark, &image))
            continue;
        struct text_fault *part = arena_grow(l->arena, &parts.items, &parts.count, sizeof *part);
        *part = (struct text_fault){.from = (size_t)(mark - m->s), .to = (size_t)(image.end - m->s)};
        fwrite(done, 1, (size_t)(image.alternative + image.alternative_size - done), out);
        fputs("](<", out);
        write_path(out, add_image(l, &image));
        fputc('>', out);
        s = done = image.after;
    }
    fputs(done, out);
    memory_close(out);
    place_images(l, m, &parts);
    m->s = arena_copy(l->arena, text, size);
    free(text);
}
