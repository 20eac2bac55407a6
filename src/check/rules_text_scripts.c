/* TXT012: Thai and Arabic digits in the prose of one section. */
#include <string.h>

#include <bmaplan/load.h>

#include "rule.h"

enum { BOTH_SCRIPTS = HAS_THAI_DIGIT | HAS_ARABIC_DIGIT };

/* Names and sentences; the numbers of documents and of other plans stand as they were given. */
static bool is_prose(const struct plan_text *text)
{
    static const char *const codes[] = {"code", "document_no", "url", "sha256"};
    const struct field *f = text->field;
    if (!f || f->flags & FIELD_ID || !(text->suspects & BOTH_SCRIPTS))
        return false;
    for (size_t i = 0; i < sizeof codes / sizeof *codes; i++)
        if (strcmp(f->name, codes[i]) == 0)
            return false;
    return true;
}

enum { PLACES_KEPT = 4 }; /* the first, and three more for notes */

/* A number: bytes of a text. */
struct numeral {
    const struct plan_text *text;
    size_t from, to;
};
struct script_tally {
    size_t count;
    struct numeral first[PLACES_KEPT];
};

struct prose_section {
    const struct field *key;
    unsigned suspects;              /* of all its texts */
    struct script_tally tallies[2]; /* of Arabic and of Thai numbers */
};
struct sections {
    struct prose_section *items;
    size_t count;
};

static void tally_text(const struct plan_text *text, struct script_tally tallies[2])
{
    for (struct text_numeral n = {0}; text_next_numeral(text->s, &n);) {
        struct script_tally *t = &tallies[n.thai];
        if (t->count < PLACES_KEPT)
            t->first[t->count] = (struct numeral){text, n.from, n.to};
        t->count++;
    }
}

static struct place numeral_place(const struct check *c, const struct numeral *n)
{
    return value_span(c->ds, n->text->at, n->text->s, n->from, n->to);
}

static const char *numeral_written(const struct check *c, const struct numeral *n)
{
    return arena_copy(c->ds->arena, n->text->s + n->from, n->to - n->from);
}

/* "3 Thai numbers" */
static const char *count_shown(const struct check *c, const struct script_tally *t, bool thai)
{
    if (language_get() == THAI)
        return arena_format(c->ds->arena, "%s %zu แห่ง", thai ? "เลขไทย" : "เลขอารบิก", t->count);
    return arena_format(c->ds->arena, "%zu %s number%s", t->count, thai ? "Thai" : "Arabic", t->count > 1 ? "s" : "");
}

/* Where neither is rarer, Thai ones are what official prose asks for. */
static void report_scripts(struct check *c, const struct prose_section *s)
{
    const struct script_tally *arabic = &s->tallies[false], *thai = &s->tallies[true];
    if (arabic->count == 0 || thai->count == 0)
        return;
    bool thai_rare = thai->count < arabic->count;
    const struct script_tally *rare = thai_rare ? thai : arabic, *other = thai_rare ? arabic : thai;
    struct arena *a = c->ds->arena;
    const char *written = numeral_written(c, &rare->first[0]);
    struct diag *d = diag_quote(c->ds, c->code, numeral_place(c, &rare->first[0]), written);
    for (size_t i = 1; i < rare->count && i < PLACES_KEPT; i++)
        diag_note(c->ds, d, numeral_place(c, &rare->first[i]), "และ '%s' ที่นี่", "and '%s' here",
                  numeral_written(c, &rare->first[i]));
    diag_note(c->ds, d, numeral_place(c, &other->first[0]), "ในส่วน %s มี%sและ%s แบบหลังแห่งแรกอยู่ที่นี่",
              "%s has %s and %s, the first of the latter here", field_name(c, s->key), count_shown(c, rare, thai_rare),
              count_shown(c, other, !thai_rare));
    diag_help(c->ds, d, "เขียนเลขแบบเดียวกันทั้งส่วน คือ  %s", "write one kind throughout: here  %s",
              thai_rare ? text_arabic_digits(a, written) : text_thai_digits(a, written));
}

/* A plan has as many sections as it has keys at the top: few. */
static struct prose_section *section_of(struct check *c, struct sections *all, const struct field *key)
{
    for (size_t i = 0; i < all->count; i++)
        if (all->items[i].key == key)
            return &all->items[i];
    struct prose_section *s = arena_grow(c->ds->arena, &all->items, &all->count, sizeof *s);
    s->key = key;
    return s;
}

void rule_scripts(struct check *c, const void *value)
{
    const struct plan *plan = value;
    struct sections all = {0};
    EACH (text, plan->texts)
        if (is_prose(text))
            section_of(c, &all, text->section)->suspects |= text->suspects;
    EACH (text, plan->texts) { /* a second time, for few sections have both */
        struct prose_section *s = is_prose(text) ? section_of(c, &all, text->section) : NULL;
        if (s && (s->suspects & BOTH_SCRIPTS) == BOTH_SCRIPTS)
            tally_text(text, s->tallies);
    }
    EACH (s, all)
        report_scripts(c, s);
}
