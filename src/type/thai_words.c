/* Where words begin in Thai text: libthai's dictionary, asked once for each run of Thai letters. */
#include "typesetter.h"

#include <bmaplan/text.h>

#include "grades.h"

/* libthai's positions as flags: a byte a letter. */
static const char *ask(struct typesetter *t, const char *run, size_t size)
{
    char *starts = arena_alloc(t->arena, size);
    int *positions = room_reserve(t->arena, &t->positions, size * sizeof *positions);
    size_t count = text_dictionary_divide(t->dictionary, run, positions, size);
    for (size_t i = 0; i < count; i++)
        if (positions[i] > 0 && (size_t)positions[i] < size)
            starts[positions[i]] = 1;
    return starts;
}

/* The same letters in TIS-620, which libthai reads, with a zero byte. */
static const char *encode(struct typesetter *t, const struct letter *l, size_t count)
{
    char *run = room_reserve(t->arena, &t->run, count + 1);
    for (size_t i = 0; i < count; i++)
        run[i] = (char)(l[i].code - 0x0E00 + 0xA0);
    run[count] = '\0';
    return run;
}

/* The letter begins a cluster that Pali and Sanskrit write, which libthai's dictionary has no words of. */
static bool is_indic(const struct letter *l)
{
    return l[1].code == 0x0E3A || l[1].code == 0x0E4D;
}

/* "ณ" and "ธ" are words; any other consonant that stands alone is a rest of one. */
static bool is_rest(const struct letter *l, size_t size)
{
    return size == 1 && l->kind == KIND_THAI && l->code != 0x0E13 && l->code != 0x0E18;
}

/* What is in no dictionary comes in pieces: abbreviations ("ส", "ยป."), names, Pali. A rest stays with the word before;
 * consonants without a vowel stay together where one stands alone, or where a full stop follows. */
static void join_pieces(struct letter *l, size_t count, bool stop)
{
    size_t before = 0, from = 0; /* letters in the word before, if it is bare; where this word begins */
    bool bare = true;
    for (size_t i = 1; i <= count; i++) {
        bare = bare && l[i - 1].kind == KIND_THAI;
        if (i < count && l[i].grade != GRADE_BREAK)
            continue;
        size_t size = i - from;
        bool short_form = bare && before > 0 && (before == 1 || (stop && i == count));
        if (from > 0 && (short_form || is_rest(&l[from], size) || (size > 1 && is_indic(&l[from]))))
            l[from].grade = GRADE_JOINT;
        before = bare ? size : 0;
        from = i;
        bare = true;
    }
}

/* Where a word is too wide for a line, no line begins with a final consonant or a silent one: "ประสิทธิ" and "ภาพ", "พฤกษ" and
 * "ศาสตร์". */
static void join_finals(struct letter *l, size_t count)
{
    bool silent = false; /* the cluster behind is, or ends in one that is */
    for (size_t i = count - 1, end = count; i > 0; i--) {
        if (l[i].grade == GRADE_NEVER)
            continue;
        bool bare = l[i].kind == KIND_THAI && end == i + 1, last = end == count || l[end].grade == GRADE_BREAK;
        silent = l[end - 1].code == 0x0E4C || (bare && !last && silent);
        if ((silent || (bare && last)) && l[i].grade == GRADE_CLUSTER)
            l[i].grade = GRADE_ROUGH;
        end = i;
    }
}

static void divide_run(struct typesetter *t, struct letter *l, size_t count)
{
    struct cache_slot *slot = cache_find(&t->runs, t->arena, encode(t, l, count), count);
    if (slot->value == NULL)
        slot->value = ask(t, slot->text, count);
    const char *starts = slot->value;
    for (size_t i = 1; i < count; i++)
        if (starts[i] != 0 && l[i].grade == GRADE_CLUSTER)
            l[i].grade = GRADE_BREAK;
}

/* libthai's time grows with the square of a run; longer ones are divided between clusters. */
enum { RUN_MOST = 2000 };

static size_t run_end(const struct letters *l, size_t from)
{
    size_t end = from;
    while (end < l->count && is_thai(&l->items[end]) && (end - from < RUN_MOST || l->items[end].grade == GRADE_NEVER))
        end++;
    return end;
}

void letters_divide(struct typesetter *t, struct letters *l)
{
    for (size_t i = 0, end; i < l->count; i = end == i ? i + 1 : end) {
        end = run_end(l, i);
        if (end - i < 2)
            continue;
        divide_run(t, &l->items[i], end - i);
        join_pieces(&l->items[i], end - i, end < l->count && l->items[end].code == '.');
        join_finals(&l->items[i], end - i);
    }
}
