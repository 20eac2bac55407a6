/* Common misspellings: the list of templates/th-misspellings.txt, and where a text has one. */
#include "misspelt.h"

#include <string.h>

#include "letters.h"

/* By the first letter, from U+0E00 on. */
enum { FIRST_LETTER = 0x0E00, LETTERS = 0x80 };
struct text_misspellings {
    struct misspelt *lists[LETTERS];
};

static bool has_list(int32_t code)
{
    return code >= FIRST_LETTER && code < FIRST_LETTER + LETTERS;
}

const struct text_misspellings *text_misspellings_new(struct arena *a)
{
    struct text_misspellings *all = arena_alloc(a, sizeof *all);
    for (struct misspelt *m = misspelt_read(a), *next; m != NULL; m = next) {
        int32_t first = code_at(m->word);
        next = m->next;
        if (!has_list(first))
            continue;
        m->next = all->lists[first - FIRST_LETTER];
        all->lists[first - FIRST_LETTER] = m;
    }
    return all;
}

/* The longest one that stands at `at`, whole syllables only: no mark follows that would belong to its last letter. */
static const struct misspelt *match(const struct text_misspellings *all, const char *at)
{
    const struct misspelt *best = NULL;
    int32_t code = code_at(at);
    for (const struct misspelt *i = has_list(code) ? all->lists[code - FIRST_LETTER] : NULL; i != NULL; i = i->next) {
        bool longer = best == NULL || i->size > best->size;
        if (longer && strncmp(at, i->word, i->size) == 0 && !is_mark(code_at(at + i->size)))
            best = i;
    }
    return best;
}

bool text_next_misspelling(const struct text_misspellings *m, const char *s, size_t from, struct text_fault *out)
{
    for (const char *at = s + from; *at != '\0';) {
        const struct misspelt *found = match(m, at);
        if (found == NULL) {
            at = step_over(at);
            continue;
        }
        size_t start = (size_t)(at - s);
        if (strcmp(found->word, found->right) != 0) {
            *out = (struct text_fault){.from = start, .to = start + found->size, .right = found->right};
            return true;
        }
        at += found->size; /* right, or not surely wrong, although it holds a wrong form */
    }
    return false;
}
