/* misspelt.c: reads the list of common misspellings and chooses the letters by which a text shows one. */
#include "misspelt.h"

#include <string.h>

#include "letters.h"

enum { THAI_BASE = 0x0E00, THAI_LETTERS = 0x60, RAREST = 63 };

/* How rare the letters of Thai are in prose. */
struct rarities {
    unsigned of[THAI_LETTERS];
};

static void fill_rarities(struct rarities *all)
{
    unsigned rank = 3;
    for (size_t i = 0; i < THAI_LETTERS; i++)
        all->of[i] = RAREST;
    for (const char *s = "านรกองเ่มยวลั้ทิสตดะบีปคแจพหุใชไำขโื์ผธูศถึณ"; *s != '\0'; s = step_over(s))
        all->of[code_at(s) - THAI_BASE] = rank++;
}

static unsigned rarity(const struct rarities *all, int32_t code)
{
    bool thai = code >= THAI_BASE && code < THAI_BASE + THAI_LETTERS;
    return thai ? all->of[code - THAI_BASE] : RAREST;
}

/* The pair that is rarest as far as its letters tell. */
static void choose_pair(const struct rarities *all, struct misspelt *m)
{
    unsigned best = 0;
    const char *pair = m->word;
    for (const char *s = step_over(m->word); *s != '\0'; s = step_over(s)) {
        unsigned rare = rarity(all, code_at(pair)) * rarity(all, code_at(s));
        if (rare > best) {
            best = rare;
            m->first = code_at(pair);
            m->second = code_at(s);
            m->lead = (size_t)(step_over(s) - m->word);
        }
        pair = s;
    }
}

/* A line holds the wrong spelling, a tab, the right one. */
struct misspelt *misspelt_read(struct arena *a)
{
    struct rarities all;
    struct misspelt *first = NULL;
    fill_rarities(&all);
    const char *line = template_read(a, "th-misspellings.txt", NULL);
    while (line != NULL && *line != '\0') {
        size_t size = strcspn(line, "\r\n"), wrong = strcspn(line, "\t\r\n");
        if (*line != '#' && wrong > 0 && wrong < size) {
            struct misspelt *m = arena_alloc(a, sizeof *m);
            *m = (struct misspelt){.next = first, .word = arena_copy(a, line, wrong), .size = wrong};
            m->right = arena_copy(a, line + wrong + 1, size - wrong - 1);
            choose_pair(&all, m);
            first = m->lead > 0 ? m : first;
        }
        line += size + strspn(line + size, "\r\n");
    }
    return first;
}
