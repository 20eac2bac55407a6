/* Words of Thai: libthai's dictionary, and what only it can tell - whether the city's name has lost its first letter to the word
 * before, or was given it twice. */
#include <bmaplan/text.h>

#include <string.h>

#include <thai/thbrk.h>

#include "letters.h"

struct text_dictionary {
    ThBrk *thai;
};

struct text_dictionary *text_dictionary_open(struct arena *a)
{
    ThBrk *thai = th_brk_new(NULL);
    if (thai == NULL)
        return NULL;
    struct text_dictionary *d = arena_alloc(a, sizeof *d);
    d->thai = thai;
    return d;
}

void text_dictionary_close(struct text_dictionary *d)
{
    th_brk_delete(d->thai);
}

size_t text_dictionary_divide(const struct text_dictionary *d, const char *run, int *starts, size_t most)
{
    int count = th_brk_find_breaks(d->thai, (const thchar_t *)run, starts, most);
    return count < 0 ? 0 : (size_t)count;
}

/* As many letters before the city's name are looked at: more than the longest words have. */
enum { LETTERS_MOST = 60 };

/* The Thai letters that end at `end`, in TIS-620 with a zero byte; returns how many. */
static size_t letters_before(const char *text, const char *end, char out[LETTERS_MOST + 1])
{
    enum { THAI_BASE = 0x0E00, TIS_BASE = 0xA0 };
    const char *from = end;
    size_t count = 0;
    for (; from > text && count < LETTERS_MOST && letter_of(code_before(text, from)) != LETTER_NONE; count++)
        from = step_back(text, from);
    for (size_t i = 0; i < count; i++, from = step_over(from))
        out[i] = (char)(code_at(from) - THAI_BASE + TIS_BASE);
    out[count] = '\0';
    return count;
}

/* "พัฒนาก": with its last letter it makes more words than without. "จาก" and "ตะวันออก" do not: the letter is their own. */
static bool is_letter_over(const struct text_dictionary *d, const char *text, const char *end)
{
    char run[LETTERS_MOST + 1];
    int starts[LETTERS_MOST + 1];
    size_t count = letters_before(text, end, run);
    if (count < 2)
        return false;
    size_t with = text_dictionary_divide(d, run, starts, LETTERS_MOST);
    run[count - 1] = '\0';
    return with > text_dictionary_divide(d, run, starts, LETTERS_MOST);
}

bool text_next_doubled_name(const struct text_dictionary *d, const char *s, size_t from, struct text_fault *out)
{
    static const char doubled[] = "กกรุงเทพ", rest[] = "มหานคร";
    const size_t letter = strlen("ก");
    for (const char *at = s + from; (at = strstr(at, doubled)) != NULL; at += letter) {
        const char *end = at + strlen(doubled);
        bool whole = strncmp(end, rest, strlen(rest)) == 0;
        if (!is_letter_over(d, s, at + letter))
            continue;
        *out = (struct text_fault){.from = (size_t)(at - s),
                                   .to = (size_t)(end - s) + (whole ? strlen(rest) : 0),
                                   .right = whole ? "กรุงเทพมหานคร" : "กรุงเทพ"};
        return true;
    }
    return false;
}
