/* How far two words are apart, for "did you mean". */
#include <bmaplan/text.h>

#include <string.h>

/* Longer words are no slips of each other; the limit keeps the rows off the heap. */
enum { WORD_MOST = 64 };

struct word {
    int32_t codes[WORD_MOST];
    unsigned size;
};

static bool decode(const char *s, struct word *w)
{
    for (const char *end = s + strlen(s); s < end; w->size++) {
        if (w->size == WORD_MOST)
            return false;
        s += text_decode(s, end, &w->codes[w->size]);
    }
    return true;
}

static unsigned least(unsigned a, unsigned b)
{
    return a < b ? a : b;
}

/* The three rows of the table that a step needs: of the letters before, and of this one. */
struct rows {
    unsigned before_last[WORD_MOST + 1], last[WORD_MOST + 1], now[WORD_MOST + 1];
};

/* The cheapest way to have turned the first i letters of a into the first j of b. */
static unsigned step(const struct rows *r, const struct word *a, const struct word *b, unsigned i, unsigned j)
{
    bool same = a->codes[i - 1] == b->codes[j - 1];
    unsigned edits = least(r->last[j - 1] + !same, least(r->last[j], r->now[j - 1]) + 1);
    bool swapped = i > 1 && j > 1 && a->codes[i - 1] == b->codes[j - 2] && a->codes[i - 2] == b->codes[j - 1];
    return swapped ? least(edits, r->before_last[j - 2] + 1) : edits;
}

/* Only a band about the diagonal is worked out: cells farther from it than `most` cost more than `most` anyway. */
static unsigned distance(const struct word *a, const struct word *b, unsigned most)
{
    struct rows r = {0};
    const unsigned far = most + 1;
    for (unsigned j = 0; j <= b->size; j++)
        r.last[j] = r.before_last[j] = j;
    for (unsigned i = 1; i <= a->size; i++) {
        unsigned from = i > most ? i - most : 1, to = least(b->size, i + most), row_least = far;
        for (unsigned j = 0; j <= b->size; j++)
            r.now[j] = far;
        if (i <= most)
            r.now[0] = row_least = i;
        for (unsigned j = from; j <= to; j++) {
            r.now[j] = least(step(&r, a, b, i, j), far);
            row_least = least(row_least, r.now[j]);
        }
        if (row_least == far)
            return far;
        memcpy(r.before_last, r.last, sizeof r.last);
        memcpy(r.last, r.now, sizeof r.now);
    }
    return least(r.last[b->size], far);
}

unsigned text_distance(const char *a, const char *b, unsigned most)
{
    struct word x = {0}, y = {0};
    if (most > WORD_MOST)
        most = WORD_MOST;
    if (!decode(a, &x) || !decode(b, &y))
        return most + 1;
    unsigned difference = x.size < y.size ? y.size - x.size : x.size - y.size;
    return difference > most ? most + 1 : distance(&x, &y, most);
}

unsigned text_slip(const char *word)
{
    return (unsigned)text_count(word, strlen(word)) / 3;
}
