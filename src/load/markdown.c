/* markdown.c: `**` that CommonMark will not take for bold, because Thai has no spaces around words. */
#include "loader.h"

#include <string.h>

/* What stands beside a run of '*': CommonMark's flanking rules ask no more. */
enum beside { WHITE, PUNCTUATION, LETTER };

static bool is_punctuation(int32_t code)
{
    static const char ascii[] = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
    if (code < 0x80)
        return code > 0 && strchr(ascii, (int)code) != NULL;
    return (code >= 0x2010 && code <= 0x205E) || code == 0xAB || code == 0xBB || code == 0xE2F || code == 0xE4F ||
           code == 0xE5A || code == 0xE5B;
}

static enum beside kind_of(int32_t code)
{
    if (code <= ' ' || code == 0xA0 || code == 0x3000)
        return WHITE;
    return is_punctuation(code) ? PUNCTUATION : LETTER;
}

static enum beside before(const char *text, const char *s)
{
    if (s == text)
        return WHITE;
    const char *back = s - 1;
    while (back > text && ((unsigned char)*back & 0xC0) == 0x80)
        back--;
    int32_t code;
    text_decode(back, s, &code);
    return kind_of(code);
}

static enum beside after(const char *s, const char *end)
{
    if (s >= end)
        return WHITE;
    int32_t code;
    text_decode(s, end, &code);
    return kind_of(code);
}

/* Runs that stay in the text. */
struct literals {
    struct text_fault *items;
    size_t count;
};

static void add(struct loader *l, const struct markdown *m, struct literals *all, const char *run)
{
    size_t from = (size_t)(run - m->s);
    struct text_fault *literal = arena_grow(l->arena, &all->items, &all->count, sizeof *literal);
    *literal = (struct text_fault){.from = from, .to = from + 2};
}

/* One pass over the runs: a run opens if it may, closes an open one if it may, and is left in the text otherwise. An
 * empty line ends the paragraph and with it what is open. */
static struct literals find_literals(struct loader *l, const struct markdown *m)
{
    struct literals all = {.count = 0};
    const char *end = m->s + strlen(m->s);
    const char *open_run = NULL;
    bool open = false, told = false; /* told: one finding a paragraph */
    for (const char *s = m->s; s < end; s++) {
        if (*s == '`' || *s == '\\') {
            const char *close = *s == '`' ? strchr(s + 1, '`') : s + 1;
            s = close && close < end ? close : s;
            continue;
        }
        if (s[0] == '\n' && s[1] == '\n') {
            if (open && !told)
                add(l, m, &all, open_run);
            open = told = false;
        }
        if (s[0] != '*' || s[1] != '*')
            continue;
        const char *next = s + strspn(s, "*");
        enum beside left = before(m->s, s), right = after(next, end);
        bool opens = right != WHITE && (right != PUNCTUATION || left != LETTER);
        bool closes = left != WHITE && (left != PUNCTUATION || right != LETTER);
        if (open && closes) {
            open = false;
        } else if (!open && opens) {
            open = true;
            open_run = s;
        } else if (!told && (left != WHITE || right != WHITE)) {
            add(l, m, &all, s);
            told = true;
        }
        s = next - 1;
    }
    if (open && !told)
        add(l, m, &all, open_run);
    return all;
}

void load_check_markdown(struct loader *l, const struct markdown *m)
{
    struct literals all = find_literals(l, m);
    struct place *places = arena_alloc(l->arena, (all.count + 1) * sizeof *places);
    value_spans(l->diags, m->at, m->s, all.items, all.count, places);
    for (size_t i = 0; i < all.count; i++) {
        struct diag *d = diag_plain(l->diags, D_LNG_MARKDOWN, places[i]);
        diag_help(l->diags, d, "เว้นวรรคด้านนอกเครื่องหมาย ** ทั้งสองข้าง หรือย้ายวงเล็บและเครื่องหมายคำพูดออกมานอก **",
                  "put a space outside both '**', or move brackets and quotes out of them");
    }
}
