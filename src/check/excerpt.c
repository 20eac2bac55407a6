/* What findings show of a text around its faults. */
#include "excerpt.h"

#include <string.h>

enum { EXCERPT_SIDE = 8 }; /* code points shown on each side of a fault */

static bool is_inside(char c)
{
    return c != '\0' && c != '\n' && c != ' ';
}

static bool is_continued(char c)
{
    return ((unsigned char)c & 0xC0) == 0x80;
}

static const char *step_back(const char *s, const char *at)
{
    at--;
    while (at > s && is_continued(*at))
        at--;
    return at;
}

static int32_t code_at(const char *at)
{
    int32_t code = 0;
    if (*at)
        text_decode(at, at + strnlen(at, 4), &code);
    return code;
}

static const char *step_over(const char *at)
{
    int32_t code;
    return at + text_decode(at, at + strnlen(at, 4), &code);
}

/* A vowel that is written before its consonant: เ แ โ ใ ไ. */
static bool leads(int32_t code)
{
    return code >= 0x0E40 && code <= 0x0E44;
}

/* A vowel or mark that belongs to the letter before: ะ to ฺ, ๅ, and ็ to ๎. */
static bool hangs_on(int32_t code)
{
    return (code >= 0x0E30 && code <= 0x0E3A) || code == 0x0E45 || (code >= 0x0E47 && code <= 0x0E4E);
}

/* Back to where a syllable can begin. */
static const char *syllable_begin(const char *s, const char *at)
{
    while (at > s && is_inside(at[-1]) && hangs_on(code_at(at)))
        at = step_back(s, at);
    if (at > s && leads(code_at(step_back(s, at))))
        at = step_back(s, at);
    return at;
}

/* On to where it can end. */
static const char *syllable_end(const char *s, const char *at)
{
    while (at > s && is_inside(*at) && (leads(code_at(step_back(s, at))) || hangs_on(code_at(at))))
        at = step_over(at);
    return at;
}

struct excerpt excerpt_around(const struct text_faults *all, size_t first, size_t last)
{
    const char *s = all->text->s, *from = s + all->items[first].from, *to = s + all->items[last].to;
    for (int n = 0; from > s && n < EXCERPT_SIDE && is_inside(from[-1]); n++)
        from = step_back(s, from);
    for (int n = 0; n < EXCERPT_SIDE && is_inside(*to); n++)
        to = step_over(to);
    from = syllable_begin(s, from);
    to = syllable_end(s, to);
    return (struct excerpt){.from = (size_t)(from - s),
                            .to = (size_t)(to - s),
                            .cut_before = from > s && is_inside(from[-1]),
                            .cut_after = is_inside(*to)};
}

struct excerpt excerpt_syllable(const struct text_faults *all, size_t fault)
{
    const char *s = all->text->s;
    const char *from = syllable_begin(s, s + all->items[fault].from), *to = syllable_end(s, s + all->items[fault].to);
    return (struct excerpt){.from = (size_t)(from - s), .to = (size_t)(to - s)};
}

static const char *dots(bool cut)
{
    return cut ? "…" : "";
}

const char *excerpt_written(const struct check *c, const struct text_faults *all, const struct excerpt *e)
{
    return arena_format(c->ds->arena, "%s%.*s%s", dots(e->cut_before), (int)(e->to - e->from), all->text->s + e->from,
                        dots(e->cut_after));
}

const char *excerpt_mended(const struct check *c, const struct text_faults *all, const struct excerpt *e)
{
    struct arena *a = c->ds->arena;
    const char *s = all->text->s, *mended = dots(e->cut_before);
    size_t at = e->from;
    for (size_t i = 0; i < all->count; i++) {
        const struct text_fault *f = &all->items[i];
        if (!f->right || f->from < at || f->to > e->to)
            continue;
        mended = arena_format(a, "%s%.*s%s", mended, (int)(f->from - at), s + at, f->right);
        at = f->to;
    }
    return arena_format(a, "%s%.*s%s", mended, (int)(e->to - at), s + at, dots(e->cut_after));
}
