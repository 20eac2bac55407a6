/* Reading a text's letters: code points, their kinds, which straight quotes open and which close. */
#include "letters.h"

#include <string.h>

#include <bmaplan/text.h>

#include "typesetter.h"

static enum kind kind_of_thai(int32_t code)
{
    if (code >= 0x0E50 && code <= 0x0E59)
        return KIND_DIGIT;
    if (code >= 0x0E40 && code <= 0x0E44)
        return KIND_LEADING;
    if (code == 0x0E31 || (code >= 0x0E34 && code <= 0x0E3A) || (code >= 0x0E47 && code <= 0x0E4E))
        return KIND_MARK;
    if (code == 0x0E30 || code == 0x0E32 || code == 0x0E33 || code == 0x0E45)
        return KIND_FOLLOWING;
    if (code == 0x0E2F || code == 0x0E46 || code == 0x0E5A || code == 0x0E5B)
        return KIND_REPEAT;
    return code == 0x0E3F ? KIND_SIGN : code == 0x0E4F ? KIND_SYMBOL : KIND_THAI;
}

static enum kind kind_of_ascii(int32_t code)
{
    static const char *const kinds[] = {
        [KIND_SPACE] = " \t\r\v\f", [KIND_NEWLINE] = "\n",  [KIND_DIGIT] = "0123456789", [KIND_OPEN] = "([{",
        [KIND_CLOSE] = ")]}",       [KIND_STOP] = ".,:;!?", [KIND_PERCENT] = "%",        [KIND_HYPHEN] = "-",
        [KIND_SLASH] = "/",         [KIND_SIGN] = "+=<>#$",
    };
    if ((code | 0x20) >= 'a' && (code | 0x20) <= 'z')
        return KIND_LATIN;
    if (code == ' ')
        return KIND_SPACE;
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (kinds[i] != NULL && code != 0 && strchr(kinds[i], code) != NULL)
            return (enum kind)i;
    return KIND_LATIN;
}

static const struct {
    int32_t first, last;
    enum kind kind;
} ranges[] = {
    {0x00A0, 0x00A0, KIND_GLUE},  {0x00A3, 0x00A5, KIND_SIGN},    {0x00AB, 0x00AB, KIND_OPEN},
    {0x00AD, 0x00AD, KIND_GLUE},  {0x00B0, 0x00B0, KIND_PERCENT}, {0x00B1, 0x00B1, KIND_SIGN},
    {0x00BB, 0x00BB, KIND_CLOSE}, {0x0300, 0x036F, KIND_MARK},    {0x1AB0, 0x1AFF, KIND_MARK},
    {0x1DC0, 0x1DFF, KIND_MARK},  {0x2000, 0x2006, KIND_BLANK},   {0x2007, 0x2007, KIND_GLUE},
    {0x2008, 0x200B, KIND_BLANK}, {0x200C, 0x200F, KIND_MARK},    {0x2010, 0x2010, KIND_HYPHEN},
    {0x2011, 0x2011, KIND_GLUE},  {0x2012, 0x2015, KIND_DASH},    {0x2018, 0x2018, KIND_OPEN},
    {0x2019, 0x2019, KIND_CLOSE}, {0x201A, 0x201A, KIND_OPEN},    {0x201C, 0x201C, KIND_OPEN},
    {0x201D, 0x201D, KIND_CLOSE}, {0x201E, 0x201E, KIND_OPEN},    {0x2022, 0x2022, KIND_SYMBOL},
    {0x2026, 0x2026, KIND_STOP},  {0x202F, 0x202F, KIND_GLUE},    {0x2030, 0x2033, KIND_PERCENT},
    {0x2039, 0x2039, KIND_OPEN},  {0x203A, 0x203A, KIND_CLOSE},   {0x205F, 0x205F, KIND_BLANK},
    {0x2060, 0x2060, KIND_GLUE},  {0x20A0, 0x20BF, KIND_SIGN},    {0x20D0, 0x20FF, KIND_MARK},
    {0x2116, 0x2116, KIND_SIGN},  {0x2190, 0x21FF, KIND_ARROW},   {0x2212, 0x2213, KIND_SIGN},
    {0x2248, 0x2248, KIND_SIGN},  {0x2260, 0x2265, KIND_SIGN},    {0x2000, 0x2BFF, KIND_SYMBOL},
    {0x3000, 0x3000, KIND_BLANK}, {0xFE00, 0xFE0F, KIND_MARK},    {0xFE20, 0xFE2F, KIND_MARK},
    {0xFEFF, 0xFEFF, KIND_GLUE},  {0xFFFD, 0xFFFD, KIND_SYMBOL},  {0x1F000, 0x1FAFF, KIND_SYMBOL},
};

static enum kind kind_of(int32_t code)
{
    if (code >= 0x0E00 && code <= 0x0E7F)
        return kind_of_thai(code);
    if (code < 0x80)
        return kind_of_ascii(code);
    for (size_t i = 0; i < sizeof ranges / sizeof *ranges; i++)
        if (code >= ranges[i].first && code <= ranges[i].last)
            return ranges[i].kind;
    return KIND_LATIN;
}

static bool is_white(unsigned char kind)
{
    return kind == KIND_SPACE || kind == KIND_NEWLINE || kind == KIND_BLANK || kind == KIND_GLUE;
}

/* The straight quotes of the keyboard: what stands beside them says which way they turn; between letters, double ones
 * take turns, and a single one is an apostrophe. */
static void turn_quotes(struct letters *l)
{
    bool inside = false;
    for (size_t i = 0; i < l->count; i++) {
        struct letter *q = &l->items[i];
        if (q->code != '"' && q->code != '\'')
            continue;
        bool starts = i == 0 || is_white(q[-1].kind) || q[-1].kind == KIND_OPEN;
        bool ends = i + 1 == l->count || is_white(q[1].kind) || q[1].kind == KIND_CLOSE || q[1].kind == KIND_STOP;
        if (q->code == '\'' && starts == ends)
            q->kind = KIND_LATIN;
        else if (starts == ends)
            q->kind = inside ? KIND_CLOSE : KIND_OPEN;
        else
            q->kind = starts ? KIND_OPEN : KIND_CLOSE;
        if (q->code == '"')
            inside = q->kind == KIND_OPEN;
    }
}

static bool read_span(struct letters *l, const struct span *span, size_t size)
{
    bool quotes = false;
    const char *s = span->text, *end = s + size;
    while (s < end) {
        struct letter *next = &l->items[l->count++];
        *next = (struct letter){.at = s, .span = span};
        next->size = (unsigned char)text_decode(s, end, &next->code);
        s += next->size;
        next->kind = (unsigned char)kind_of(next->code);
        quotes = quotes || next->code == '"' || next->code == '\'';
        l->address = l->address || next->code == '@' || (next->code == '/' && *s == '/');
    }
    return quotes;
}

void letters_read(struct arena *a, struct letters *l, const struct span *spans, size_t count)
{
    size_t size = 0;
    for (size_t i = 0; i < count; i++)
        size += strlen(spans[i].text);
    l->items = room_reserve(a, &l->room, size * sizeof *l->items);
    l->count = 0;
    l->address = false;
    bool quotes = false;
    for (size_t i = 0; i < count; i++)
        quotes |= read_span(l, &spans[i], strlen(spans[i].text));
    if (quotes)
        turn_quotes(l);
}
