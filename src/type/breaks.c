/* Where a line may end: a grade for the boundary before each letter. */
#include "typesetter.h"

#include "grades.h"

/* No line starts with these, but as the last resort. */
static const bool closing[KIND_COUNT] = {
    [KIND_REPEAT] = true, [KIND_CLOSE] = true, [KIND_STOP] = true, [KIND_PERCENT] = true, [KIND_SLASH] = true,
};
/* These are a part of the letter before. */
static const bool clinging[KIND_COUNT] = {
    [KIND_FOLLOWING] = true, [KIND_MARK] = true, [KIND_SPACE] = true,
    [KIND_BLANK] = true,     [KIND_GLUE] = true, [KIND_NEWLINE] = true,
};

static bool is_thai_word(const struct letter *l)
{
    return l->kind <= KIND_REPEAT;
}

/* Within so many letters an address is looked for. */
enum { ADDRESS_MOST = 256 };

static bool is_of_address(const struct letter *l)
{
    return l->kind != KIND_SPACE && l->kind != KIND_NEWLINE && !is_thai_word(l);
}

/* An address on the web or of mail goes through here. */
static bool is_in_address(const struct letters *l, size_t i)
{
    size_t from = i, end = i;
    while (from > 0 && i - from < ADDRESS_MOST && is_of_address(&l->items[from - 1]))
        from--;
    while (end < l->count && end - i < ADDRESS_MOST && is_of_address(&l->items[end]))
        end++;
    for (; from < end; from++) {
        const struct letter *at = &l->items[from];
        if (at->code == '@' || (at->code == '/' && from + 1 < end && at[1].code == '/'))
            return true;
    }
    return false;
}

/* Behind a dash or a slash: a break between two words, not in a number, a code, an address. Behind a hyphen only where there
 * is no other: readers of the PDF take it for one that split a word, and drop it. */
static enum grade behind_link(const struct letters *l, size_t i)
{
    const struct letter *at = &l->items[i];
    if (i >= 2 && at[-2].kind == KIND_DIGIT)
        return GRADE_ROUGH;
    if (at[-1].kind == KIND_HYPHEN)
        return GRADE_JOINT;
    bool words = i >= 3 && is_of_word(&at[-3]) && is_of_word(&at[-2]) && is_of_word(at) && i + 1 < l->count &&
                 is_of_word(&at[1]);
    return words && !(l->address && is_in_address(l, i)) ? GRADE_BREAK : GRADE_JOINT;
}

/* "๑ - ๕", with the boundary before its hyphen. */
static bool is_range(const struct letters *l, size_t before, size_t hyphen)
{
    const struct letter *items = l->items;
    return items[before].kind == KIND_DIGIT && hyphen + 2 < l->count && items[hyphen + 1].kind == KIND_SPACE &&
           items[hyphen + 2].kind == KIND_DIGIT;
}

/* "กองจัดทำงบประมาณ ๑": a short number that ends the text is no line of its own. */
static bool is_last_number(const struct letters *l, size_t i)
{
    enum { SHORT = 2 };
    size_t end = i;
    while (end < l->count && l->items[end].kind == KIND_DIGIT)
        end++;
    return end > i && end - i <= SHORT && (end == l->count || l->items[end].kind == KIND_NEWLINE);
}

static enum grade behind_space(const struct letters *l, size_t i)
{
    size_t before = i - 1;
    while (before > 0 && l->items[before].kind == KIND_SPACE)
        before--;
    const struct letter *last = &l->items[before], *next = &l->items[i];
    if (last->kind == KIND_SPACE || last->kind == KIND_NEWLINE)
        return GRADE_NEVER; /* the line begins with the space */
    if (closing[next->kind] || next->kind == KIND_DASH || last->kind == KIND_OPEN)
        return GRADE_ROUGH;
    if (last->kind == KIND_SIGN || last->kind == KIND_ARROW || last->kind == KIND_SYMBOL)
        return GRADE_JOINT;
    bool hangs = last->kind == KIND_HYPHEN && (before == 0 || clinging[last[-1].kind]);
    if (hangs || (next->kind == KIND_HYPHEN && is_range(l, before, i)))
        return GRADE_JOINT;
    return is_number_phrase(l, before, i) || is_last_number(l, i) ? GRADE_JOINT : GRADE_BREAK;
}

/* Between two letters of words or symbols; libthai has its say about Thai letters later. */
static enum grade between_words(const struct letter *last, const struct letter *next)
{
    bool thai = is_thai_word(last);
    if (last->kind == KIND_ARROW)
        return GRADE_BREAK;
    if (next->kind == KIND_OPEN || next->kind == KIND_SYMBOL || next->kind == KIND_SIGN)
        return thai ? GRADE_BREAK : GRADE_CLUSTER;
    if (last->kind == KIND_SYMBOL)
        return next->kind == KIND_SYMBOL ? GRADE_CLUSTER : GRADE_JOINT;
    if (thai != is_thai_word(next))
        return next->kind == KIND_ARROW ? GRADE_JOINT : GRADE_BREAK;
    return last->code == '_' || last->code == '&' ? GRADE_JOINT : GRADE_CLUSTER;
}

static enum grade behind_mark(const struct letter *last, const struct letter *next)
{
    bool breaks = is_thai_word(next) || next->kind == KIND_OPEN;
    return breaks && last->code != '.' ? GRADE_BREAK : GRADE_JOINT;
}

/* The boundary before letter i, which is not the first. */
static enum grade grade_of(const struct letters *l, size_t i)
{
    const struct letter *next = &l->items[i], *last = next - 1;
    if (last->kind == KIND_NEWLINE)
        return GRADE_NEWLINE;
    if (clinging[next->kind] || last->kind == KIND_LEADING)
        return GRADE_NEVER;
    if (last->kind == KIND_SPACE)
        return behind_space(l, i);
    if (closing[next->kind] || last->kind == KIND_OPEN)
        return GRADE_ROUGH;
    if (last->kind == KIND_BLANK)
        return GRADE_BREAK;
    if (last->kind == KIND_SIGN || last->kind == KIND_GLUE)
        return last->code == '=' || last->code == 0x00AD ? GRADE_JOINT : GRADE_ROUGH;
    if (last->kind == KIND_DIGIT || next->kind == KIND_DIGIT)
        return is_thai_word(last) || is_thai_word(next) ? GRADE_JOINT : GRADE_ROUGH;
    if (last->kind == KIND_HYPHEN || last->kind == KIND_DASH || last->kind == KIND_SLASH)
        return behind_link(l, i);
    if (next->kind == KIND_HYPHEN || next->kind == KIND_DASH)
        return GRADE_ROUGH;
    if (last->kind == KIND_STOP || last->kind == KIND_CLOSE || last->kind == KIND_PERCENT)
        return behind_mark(last, next);
    return between_words(last, next);
}

/* A span that is whole. */
static void join_spans(struct letters *l)
{
    for (size_t i = 1; i < l->count; i++) {
        struct letter *at = &l->items[i];
        if (at->span->whole && at[-1].span == at->span && at->grade == GRADE_BREAK)
            at->grade = GRADE_JOINT;
    }
}

void letters_grade(struct typesetter *t)
{
    struct letters *l = &t->letters;
    for (size_t i = 0; i < l->count; i++)
        l->items[i].grade = (unsigned char)(i == 0 ? GRADE_BREAK : grade_of(l, i));
    letters_divide(t, l);
    letters_keep(t, l);
    join_spans(l);
}
