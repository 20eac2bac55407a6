/* Terms that are never split: found in a text by their first two code points. */
#include "typesetter.h"

#include <string.h>

#include <bmaplan/text.h>

#include "grades.h"

static size_t head_of(int32_t first, int32_t second)
{
    return (size_t)(((uint32_t)first & 127) << 7 | ((uint32_t)second & 127));
}

void typesetter_keep(struct typesetter *t, const char *text)
{
    size_t size = strlen(text), count = 0;
    int32_t *codes = arena_alloc(t->arena, (size + 1) * sizeof *codes);
    for (const char *s = text, *end = text + size; s < end; count++)
        s += text_decode(s, end, &codes[count]);
    if (count < 2)
        return;
    struct term *term = arena_alloc(t->arena, sizeof *term);
    struct term **head = &t->terms[head_of(codes[0], codes[1])];
    *term = (struct term){*head, codes, count};
    *head = term;
}

static bool stands_at(const struct term *term, const struct letter *l, size_t count)
{
    if (term->count > count)
        return false;
    for (size_t i = 0; i < term->count; i++)
        if (l[i].code != term->codes[i])
            return false;
    return true;
}

void letters_keep(const struct typesetter *t, struct letters *l)
{
    for (size_t i = 0; i + 1 < l->count; i++) {
        struct letter *at = &l->items[i];
        size_t longest = 0;
        for (const struct term *term = t->terms[head_of(at[0].code, at[1].code)]; term != NULL; term = term->next)
            if (term->count > longest && stands_at(term, at, l->count - i))
                longest = term->count;
        for (size_t k = 1; k < longest; k++)
            if (at[k].grade == GRADE_BREAK)
                at[k].grade = GRADE_JOINT;
    }
}
