/* Faults of single letters and spaces in texts. */
#include <string.h>

#include "excerpt.h"

enum { MOST_REPORTED = 5 }; /* of one code in one text; more are one finding with all their fixes */

/* One finding: these faults of a text, which stand in one word, and so many more. */
struct slip {
    const struct text_faults *all;
    size_t first, last, more;
};

/* One rule: how its faults are found, and what is said of them. */
struct letters {
    bool (*next)(struct arena *a, const char *s, size_t from, struct text_fault *out);
    void (*help)(struct check *c, struct diag *d, const struct slip *slip);
    bool everywhere; /* in code and addresses too */
    bool by_word;    /* those of one word are one finding */
};

/* ---- saying ---- */

static const struct text_fault *fault_of(const struct slip *slip)
{
    return &slip->all->items[slip->first];
}

/* A whole word, or of a longer stretch the syllable. */
static void help_right(struct check *c, struct diag *d, const struct slip *slip)
{
    struct excerpt e = excerpt_around(slip->all, slip->first, slip->last);
    if ((e.cut_before || e.cut_after) && slip->first == slip->last)
        e = excerpt_syllable(slip->all, slip->first);
    const char *right = excerpt_mended(c, slip->all, &e);
    if (fault_of(slip)->doubtful)
        diag_help(c->ds, d, "น่าจะเขียนว่า  %s", "most likely it is written  %s", right);
    else
        diag_help(c->ds, d, "เขียน  %s", "write  %s", right);
}

static void help_sara_am(struct check *c, struct diag *d, const struct slip *slip)
{
    diag_note(c->ds, d, (struct place){0}, "สระอำพิมพ์ด้วยแป้น ำ ครั้งเดียว ต่อจากพยัญชนะหรือวรรณยุกต์",
              "sara am is one letter (ำ), typed right after its consonant or tone mark");
    help_right(c, d, slip);
}

static void help_mark(struct check *c, struct diag *d, const struct slip *slip)
{
    note_marks(c, d, slip->all->text->s, fault_of(slip));
    if (fault_of(slip)->right)
        help_right(c, d, slip);
    else
        diag_help(c->ds, d, "ลบสระหรือวรรณยุกต์ที่เกิน หรือพิมพ์ใหม่ต่อจากพยัญชนะของคำ",
                  "delete the mark that is too many, or type it again right after its consonant");
}

static bool is_tone(const char *s, const char *end)
{
    int32_t code;
    text_decode(s, end, &code);
    return code >= 0x0E48 && code <= 0x0E4B;
}

/* Of two tone marks only the author knows which the word has. */
static bool next_mark(struct arena *a, const char *s, size_t from, struct text_fault *out)
{
    const size_t mark = strlen("่");
    if (!text_next_mark(a, s, from, out))
        return false;
    const char *first = s + out->from, *end = s + out->to;
    if (out->doubtful && out->to - out->from == 2 * mark && is_tone(first, end) && is_tone(first + mark, end))
        out->right = NULL;
    return true;
}

static void help_unseen(struct check *c, struct diag *d, const struct slip *slip)
{
    const struct text_fault *f = fault_of(slip);
    const char *s = slip->all->text->s;
    int32_t code;
    text_decode(s + f->from, s + f->to, &code);
    diag_note(c->ds, d, (struct place){0}, "อักขระนี้คือ U+%04X %s", "this is U+%04X, a %s", (unsigned)code,
              text_unseen_name(code));
    if (!f->right)
        diag_help(c->ds, d, "ลบอักขระนี้ แล้วพิมพ์ตัวอักษรที่หายไป", "delete it and type the letter that was lost");
    else if (*f->right == ' ')
        diag_help(c->ds, d, "ใช้ช่องว่างธรรมดา", "use an ordinary space");
    else if (*f->right)
        help_right(c, d, slip);
    else
        diag_help(c->ds, d, "ลบออก", "delete it");
}

/* `at`: of a further one in the word. */
static void note_lookalike(struct check *c, struct diag *d, const char *s, const struct text_fault *f, struct place at)
{
    const char *wrong = s + f->from;
    if ((unsigned char)*wrong < 0x80)
        diag_note(c->ds, d, at, "'%c' เป็นอักษรละติน", "'%c' is a Latin letter", *wrong);
    else if (f->to - f->from > strlen(f->right))
        diag_note(c->ds, d, at, "พิมพ์ เ สองตัวแทน แ", "two เ were typed for one แ");
    else
        diag_note(c->ds, d, at, "ๅ ใช้กับ ฤ และ ฦ เท่านั้น", "ๅ stands behind ฤ and ฦ only");
}

static void help_lookalike(struct check *c, struct diag *d, const struct slip *slip)
{
    const struct text_faults *all = slip->all;
    for (size_t i = slip->first; i <= slip->last; i++)
        note_lookalike(c, d, all->text->s, &all->items[i], i > slip->first ? all->places[i] : (struct place){0});
    if (fault_of(slip)->right)
        help_right(c, d, slip);
    else
        diag_help(c->ds, d, "พิมพ์พยัญชนะไทยแทน", "type the Thai letter in its place");
}

static void help_space(struct check *c, struct diag *d, const struct slip *slip)
{
    struct excerpt e = excerpt_around(slip->all, slip->first, slip->last);
    if (slip->all->text->s[fault_of(slip)->from] == ' ')
        diag_help(c->ds, d, "เว้นวรรคครั้งเดียว", "one space is enough");
    else
        diag_help(c->ds, d, "เว้นวรรคหน้าและหลัง ๆ: เขียน  %s", "put a space before and after ๆ: write  %s",
                  excerpt_mended(c, slip->all, &e));
}

/* A safe fix and a doubtful one are never one fix: they are reported apart. */
static bool is_certain(const struct text_fault *f)
{
    return f->right && !f->doubtful;
}

static size_t count_faults(const struct text_faults *all, bool certain)
{
    size_t count = 0;
    for (size_t i = 0; i < all->count; i++)
        count += is_certain(&all->items[i]) == certain;
    return count;
}

/* The last fault of the word of fault i: as sure as that one, and shown with it. */
static size_t last_of_word(const struct text_faults *all, size_t i)
{
    struct excerpt word = excerpt_around(all, i, i);
    size_t last = i;
    while (last + 1 < all->count && all->items[last + 1].to <= word.to &&
           is_certain(&all->items[last + 1]) == is_certain(&all->items[i]))
        last++;
    return last;
}

static struct diag *report(struct check *c, const struct letters *l, const struct slip *slip)
{
    struct excerpt e = excerpt_around(slip->all, slip->first, slip->last);
    struct diag *d = diag_quote(c->ds, c->code, slip->all->places[slip->first], excerpt_written(c, slip->all, &e));
    l->help(c, d, slip);
    if (slip->more > 0)
        diag_note(c->ds, d, (struct place){0}, "ข้อความนี้มีอย่างนี้อีก %zu แห่ง", "this text has %zu more like it", slip->more);
    return d;
}

static void report_faults(struct check *c, const struct letters *l, const struct text_faults *all, bool certain)
{
    size_t count = count_faults(all, certain), next = 0; /* to be reported */
    struct diag *d = NULL;
    for (size_t i = 0; i < all->count; i++) {
        if (is_certain(&all->items[i]) != certain)
            continue;
        bool many = count > MOST_REPORTED;
        struct slip slip = {all, i, i, many ? count - 1 : 0};
        if (!d || (!many && i >= next)) {
            slip.last = l->by_word && !many ? last_of_word(all, i) : i;
            next = slip.last + 1;
            d = report(c, l, &slip);
        }
        text_fault_fix(c, d, all, i);
    }
}

static void judge(struct check *c, const struct plan_text *t, const struct letters *l)
{
    struct text_faults all = text_faults_in(t);
    struct text_fault f;
    all.everywhere = l->everywhere;
    for (size_t from = 0; l->next(c->ds->arena, t->s, from, &f); from = f.to)
        text_faults_add(c, &all, f);
    text_faults_place(c, &all);
    report_faults(c, l, &all, true);
    report_faults(c, l, &all, false);
}

/* ---- the rules ---- */

void rule_digits(struct check *c, const struct plan_text *text)
{
    static const struct letters digits = {.next = text_next_mixed, .help = help_right};
    judge(c, text, &digits);
}

void rule_sara_am(struct check *c, const struct plan_text *text)
{
    static const struct letters sara_am = {.next = text_next_sara_am, .help = help_sara_am};
    judge(c, text, &sara_am);
}

void rule_marks(struct check *c, const struct plan_text *text)
{
    static const struct letters marks = {.next = next_mark, .help = help_mark};
    judge(c, text, &marks);
}

void rule_unseen(struct check *c, const struct plan_text *text)
{
    static const struct letters unseen = {.next = text_next_unseen, .help = help_unseen, .everywhere = true};
    judge(c, text, &unseen);
}

void rule_lookalike(struct check *c, const struct plan_text *text)
{
    static const struct letters lookalike = {.next = text_next_lookalike, .help = help_lookalike, .by_word = true};
    judge(c, text, &lookalike);
}

void rule_spaces(struct check *c, const struct plan_text *text)
{
    static const struct letters spaces = {.next = text_next_space, .help = help_space};
    judge(c, text, &spaces);
}
