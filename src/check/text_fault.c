/* What rules about words share: faults of a text with their places, and their repair. */
#include "text_fault.h"

#include <string.h>

#include <bmaplan/load.h>

struct text_faults text_faults_in(const struct plan_text *text)
{
    bool markdown = text->field && text->field->kind == KIND_MARKDOWN;
    return (struct text_faults){.text = text, .prose = prose_begin(text->s, markdown)};
}

void text_faults_add(const struct check *c, struct text_faults *all, struct text_fault fault)
{
    if (!all->everywhere && prose_is_literal(&all->prose, all->text->s + fault.from))
        return;
    *(struct text_fault *)arena_grow(c->ds->arena, &all->items, &all->count, sizeof fault) = fault;
}

void text_faults_place(const struct check *c, struct text_faults *all)
{
    all->places = arena_alloc(c->ds->arena, (all->count + 1) * sizeof *all->places);
    value_spans(c->ds, all->text->at, all->text->s, all->items, all->count, all->places);
}

const char *text_fault_written(const struct check *c, const struct plan_text *text, const struct text_fault *fault)
{
    return arena_copy(c->ds->arena, text->s + fault->from, fault->to - fault->from);
}

/* ---- the repair ---- */

/* The whole value stands for a part that was not found in the file. */
static bool is_exact(const struct plan_text *text, const struct text_fault *f, struct place at)
{
    const struct place *all = &text->at;
    bool whole = f->from == 0 && text->s[f->to] == '\0';
    return whole || at.line != all->line || at.column != all->column || at.end_line != all->end_line ||
           at.end_column != all->end_column;
}

/* Would the text, written without quotes, still be the same value: no comment, no key, no sign of YAML at its begin? */
static bool is_plain_still(const char *s, const struct text_fault *f)
{
    char before = '\0', after = s[f->to];
    if (f->from > 0)
        before = s[f->from - 1];
    bool space = f->right[0] == ' ', gone = f->right[0] == '\0';
    if (f->from == 0 && gone && (unsigned char)after < 0x80 && !strchr("0123456789", after))
        return false;
    if (before == ':' && (space || (gone && (after == ' ' || after == '\n' || after == '\0'))))
        return false;
    return after != '#' || !(space || (gone && (before == ' ' || before == '\n')));
}

/* An id, or the name of a unit of measure: a change here alone would part it from those who name it. */
static bool is_named_elsewhere(const struct field *f)
{
    return f && (f->flags & FIELD_ID || f == record_field(&unit_record, "name", strlen("name")));
}

void text_fault_fix(const struct check *c, struct diag *d, const struct text_faults *all, size_t i)
{
    const struct plan_text *text = all->text;
    const struct text_fault *f = &all->items[i];
    struct place at = all->places[i];
    if (!f->right || at.line != at.end_line || is_named_elsewhere(text->field))
        return;
    if (is_exact(text, f, at) && is_plain_still(text->s, f))
        diag_fix(c->ds, d, f->doubtful ? FIX_UNSAFE : FIX_SAFE, at, f->right);
}

/* ---- marks ---- */

/* In Thai as they are called at school; English takes the letter itself. */
static const struct {
    int32_t code;
    const char *thai, *english;
} marks[] = {
    {0x0E31, "ไม้หันอากาศ", "mai han-akat"}, {0x0E34, "สระอิ", "sara i"},       {0x0E35, "สระอี", "sara ii"},
    {0x0E36, "สระอึ", "sara ue"},           {0x0E37, "สระอือ", "sara uee"},    {0x0E38, "สระอุ", "sara u"},
    {0x0E39, "สระอู", "sara uu"},           {0x0E3A, "พินทุ", "phinthu"},       {0x0E47, "ไม้ไต่คู้", "maitaikhu"},
    {0x0E48, "ไม้เอก", "mai ek"},           {0x0E49, "ไม้โท", "mai tho"},      {0x0E4A, "ไม้ตรี", "mai tri"},
    {0x0E4B, "ไม้จัตวา", "mai chattawa"},    {0x0E4C, "การันต์", "thanthakhat"}, {0x0E4D, "นิคหิต", "nikhahit"},
};

static const char *mark_name(int32_t code)
{
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
        if (marks[i].code == code)
            return say(marks[i].thai, marks[i].english);
    return NULL;
}

/* The marks in `size` bytes at s, but not those that stand in `without`. */
static const char *marks_text(const struct check *c, const char *s, size_t size, const char *without)
{
    struct names names = {.count = 0};
    for (const char *at = s, *next; at < s + size; at = next) {
        int32_t code;
        next = at + text_decode(at, s + size, &code);
        const char *name = mark_name(code);
        if (name && !strstr(without, arena_copy(c->ds->arena, at, (size_t)(next - at))))
            names_add(c, &names, name);
    }
    return names_text(c, &names);
}

void note_marks(const struct check *c, struct diag *d, const char *s, const struct text_fault *fault)
{
    size_t size = fault->to - fault->from;
    const char *typed = marks_text(c, s + fault->from, size, "");
    const char *more = fault->right ? marks_text(c, s + fault->from, size, fault->right) : NULL;
    if (more)
        diag_note(c->ds, d, (struct place){0}, "มี%sเกินมา", "too many: %s", more);
    else if (typed && strchr(typed, ','))
        diag_note(c->ds, d, (struct place){0}, "พิมพ์ไว้ตามลำดับ: %s", "typed here, in this order: %s", typed);
}

const struct text_misspellings *check_misspellings(struct check *c)
{
    if (!c->misspellings)
        c->misspellings = text_misspellings_new(c->ds->arena);
    return c->misspellings;
}
