/* marks.c: marks above and below letters in an order that no Thai word has. */
#include "letters.h"

#include <string.h>

/* A fault at the mark `at`, and what mends it. */
struct wrong {
    const char *from, *to;
    int32_t first, second; /* what should stand there; 0: nothing more */
    bool unknown, doubtful;
};

/* "ธ์ิ" for "ธิ์", "น้ี" for "นี้": the mark before was typed too early. */
static bool is_early(int32_t before, int32_t mark)
{
    enum letter first = letter_of(before), second = letter_of(mark);
    bool vowel = (second == LETTER_UPPER && mark != THAI_MAITAIKHU) || second == LETTER_LOWER;
    return vowel && (first == LETTER_TONE || first == LETTER_SILENCER);
}

/* "ขา้ง" for "ข้าง": the mark was typed too late. */
static bool is_late(const char *text, const char *vowel, int32_t mark)
{
    return letter_of(code_at(vowel)) == LETTER_FOLLOWING && letter_of(mark) == LETTER_TONE &&
           letter_of(code_before(text, vowel)) == LETTER_CONSONANT;
}

/* Two marks on one letter that do not go together. */
static void judge_pair(const char *text, const char *at, struct wrong *w)
{
    int32_t before = code_before(text, at), mark = code_at(at);
    const char *first = step_back(text, at);
    w->from = first;
    w->first = mark;
    if (is_early(before, mark)) {
        w->second = before;
        w->unknown = letter_of(code_before(text, first)) != LETTER_CONSONANT;
        w->doubtful = letter_of(before) == LETTER_SILENCER && mark != THAI_SARA_I && mark != THAI_SARA_U;
    } else if (is_late(text, first, mark)) {
        w->second = before;
    } else if (letter_of(before) == LETTER_TONE && letter_of(mark) == LETTER_TONE) {
        w->doubtful = true; /* the second is the one it was corrected to */
    } else if (before == THAI_MAITAIKHU && letter_of(mark) == LETTER_TONE) {
        w->first = before;
        w->doubtful = true;
    } else {
        w->unknown = true;
    }
}

/* What is spoken of stands alone: "ไม้เอก (่)", "◌่า". */
static bool is_spoken_of(int32_t before, int32_t after)
{
    bool letter = is_latin(after) || letter_of(after) != LETTER_NONE;
    return !letter || before == DOTTED_CIRCLE || before == '-';
}

/* A mark that stands on nothing. */
static bool judge_alone(const char *text, const char *at, struct wrong *w)
{
    int32_t before = code_before(text, at), mark = code_at(at);
    if (letter_of(before) == LETTER_NONE && is_spoken_of(before, code_at(w->to)))
        return false;
    w->from = at;
    w->unknown = mark != THAI_PHINTHU;
    if (before != ' ')
        return true;
    const char *space = step_back(text, at);
    int32_t base = code_before(text, space);
    if (mark == THAI_PHINTHU || letter_of(base) == LETTER_NONE || letters_clash(base, mark))
        return true;
    w->from = space;
    w->first = mark;
    w->unknown = false;
    w->doubtful = true;
    return true;
}

/* Is the mark at `at` one too many behind the code point before? Beside what nobody sees, or a Latin letter, another fault is
 * the cause. */
static bool judge(const char *text, const char *at, struct wrong *w)
{
    int32_t before = code_before(text, at), mark = code_at(at);
    *w = (struct wrong){.to = step_over(at)};
    if (is_unseen(before) || !letters_clash(before, mark) || (is_latin(before) && mark != THAI_PHINTHU))
        return false;
    if (before == mark) {
        w->from = at;
        while (code_at(w->to) == mark)
            w->to = step_over(w->to);
        return code_before(text, step_back(text, at)) != ' ';
    }
    if (letter_of(before) == LETTER_NONE || letter_of(before) == LETTER_LEADING)
        return judge_alone(text, at, w);
    if (mark == THAI_PHINTHU)
        w->from = at;
    else
        judge_pair(text, at, w);
    return true;
}

bool text_next_mark(struct arena *a, const char *text, size_t from, struct text_fault *out)
{
    for (const char *s = text + from; *s != '\0'; s = step_over(s)) {
        struct wrong w;
        if ((unsigned char)*s < 0x80 || !is_mark(code_at(s)) || !judge(text, s, &w) || w.from < text + from)
            continue;
        *out = (struct text_fault){
            .from = (size_t)(w.from - text),
            .to = (size_t)(w.to - text),
            .right = w.unknown ? NULL : letters_text(a, w.first, w.second),
            .doubtful = w.doubtful,
        };
        return true;
    }
    return false;
}
