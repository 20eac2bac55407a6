/* How keys, names and choices are compared. */
#include "word.h"

#include <string.h>

/* Bytes on the stack that hold a folded word; what is longer goes to the heap. */
enum { WORD_ROOM = 256 };

/* Neither white space nor anything invisible: ASCII that prints, or Thai (E0 B8 .., E0 B9 ..). */
static bool is_firm(const char *s)
{
    unsigned char first = (unsigned char)*s;
    return (first > ' ' && first < 0x7F) || first == 0xE0;
}

/* A nikhahit (E0 B9 8D) or a Thai digit (E0 B9 90 to 99). */
static bool is_foldable(const char *s)
{
    const unsigned char *p = (const unsigned char *)s;
    return p[0] == 0xE0 && p[1] == 0xB9 && (p[2] == 0x8D || (p[2] >= 0x90 && p[2] <= 0x99));
}

bool word_may_fold(const char *s, size_t size)
{
    if (size == 0)
        return false;
    const char *end = s + size, *last = end - 1;
    while (last > s && ((unsigned char)*last & 0xC0) == 0x80)
        last--;
    if (!is_firm(s) || !is_firm(last))
        return true;
    for (; end - s >= 3; s += (unsigned char)*s == 0xE0 ? 3 : 1)
        if (is_foldable(s))
            return true;
    return false;
}

bool word_same(const char *a, const char *b)
{
    if (strcmp(a, b) == 0)
        return true;
    if (!word_may_fold(a, strlen(a)) && !word_may_fold(b, strlen(b)))
        return false;
    char room[WORD_ROOM] = {0};
    struct arena arena = {.free = room, .end = room + sizeof room};
    bool same = strcmp(text_fold(&arena, a), text_fold(&arena, b)) == 0;
    arena_free(&arena);
    return same;
}

char *word_plain(struct arena *a, const char *s)
{
    char *plain = text_fold(a, s);
    for (char *p = plain; *p != '\0'; p++)
        if (*p >= 'A' && *p <= 'Z')
            *p = (char)(*p - 'A' + 'a');
    return plain;
}

const char *word_in_script(const char *written, const char *english, const char *thai)
{
    for (; *written != '\0'; written++)
        if ((unsigned char)*written >= 0x80)
            return thai;
    return english;
}

const char *word_next(struct arena *a, const char **rest)
{
    if (*rest == NULL || **rest == '\0')
        return NULL;
    const char *word = *rest, *end = word + strcspn(word, "|");
    *rest = *end == '|' ? end + 1 : end;
    return arena_copy(a, word, (size_t)(end - word));
}
