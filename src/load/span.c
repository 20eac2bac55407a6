/* span.c: where parts of a text value stand in its file: the value is read from the file once more, beside its text. */
#include "loader.h"

#include <string.h>

/* A place of the file. */
struct spot {
    const char *s;
    unsigned line, column;
};

/* The reading: `done` bytes of the text stand in the file before `at`. */
struct reader {
    struct spot at;
    const char *file_end;
    const char *text;
    size_t done, size;
    const struct text_fault *parts; /* ascending */
    struct place *places;
    size_t count, first, last; /* parts whose begin, and whose end, was found */
};

static bool is_blank(const char *s)
{
    return *s == ' ' || *s == '\t';
}

/* How many bytes of line break stand at s: those of source_next_line. */
static size_t break_size(const char *s, const char *end)
{
    if (s >= end)
        return 0;
    if (*s == '\n' || *s == '\r')
        return *s == '\r' && s[1] == '\n' ? 2 : 1;
    if (*s == '\xC2')
        return s[1] == '\x85' ? 2 : 0;
    bool separator = *s == '\xE2' && s[1] == '\x80' && (s[2] == '\xA8' || s[2] == '\xA9');
    return separator ? 3 : 0;
}

static void skip(struct spot *at, size_t size)
{
    at->column += (unsigned)text_count(at->s, size);
    at->s += size;
}

/* At a line break. */
static void skip_break(struct reader *r, struct spot *at)
{
    at->s += break_size(at->s, r->file_end);
    at->line++;
    at->column = 1;
}

static void skip_blanks(struct spot *at)
{
    while (is_blank(at->s))
        skip(at, 1);
}

/* What stands from r->at to `next` in the file is `size` bytes of the text. */
static void take(struct reader *r, struct spot next, size_t size)
{
    size_t end = r->done + size;
    for (; r->first < r->count && (r->parts[r->first].from < end || end == r->size); r->first++) {
        const struct spot *at = r->parts[r->first].from < end ? &r->at : &next;
        r->places[r->first].line = at->line;
        r->places[r->first].column = at->column;
    }
    for (; r->last < r->first; r->last++) {
        const struct text_fault *part = &r->parts[r->last];
        if (part->to > end)
            break;
        struct place *place = &r->places[r->last];
        bool inserts = part->from == part->to;
        place->end_line = inserts ? place->line : next.line;
        place->end_column = inserts ? place->column : next.column;
    }
    r->at = next;
    r->done = end;
}

/* Is all of it found? */
static bool is_done(const struct reader *r)
{
    return r->last == r->count;
}

/* One character that stands for itself; false: the text has another. */
static bool take_character(struct reader *r)
{
    struct spot next = r->at;
    if (r->done >= r->size || next.s >= r->file_end)
        return false;
    int32_t code;
    size_t size = text_decode(next.s, r->file_end, &code);
    if (size > r->size - r->done || memcmp(next.s, r->text + r->done, size) != 0)
        return false;
    skip(&next, size);
    take(r, next, size);
    return true;
}

/* Line breaks, with the blanks around them, at `next`, which is moved behind them; how many. */
static unsigned pass_breaks(struct reader *r, struct spot *next)
{
    unsigned breaks = 0;
    for (; break_size(next->s, r->file_end) > 0; breaks++) {
        skip_break(r, next);
        skip_blanks(next);
    }
    return breaks;
}

static bool take_blanks(struct reader *r)
{
    while (!is_done(r) && is_blank(r->at.s))
        if (!take_character(r))
            return false;
    return true;
}

/* White space of plain and quoted texts: as it is within a line; around line breaks it is one space, or the empty lines. */
static bool take_white(struct reader *r)
{
    struct spot next = r->at;
    skip_blanks(&next);
    unsigned breaks = pass_breaks(r, &next);
    if (breaks == 0)
        return take_blanks(r);
    size_t size = breaks == 1 ? 1 : breaks - 1;
    if (size > r->size - r->done)
        return false;
    take(r, next, size);
    return true;
}

/* A backslash and what follows it. */
static bool take_escape(struct reader *r)
{
    struct spot next = r->at;
    skip(&next, 1);
    unsigned breaks = pass_breaks(r, &next);
    size_t size = breaks > 0 ? breaks - 1 : 0;
    if (breaks == 0) {
        int32_t code;
        char kind = *next.s;
        size_t digits = kind == 'x' ? 2 : kind == 'u' ? 4 : kind == 'U' ? 8 : 0;
        if (r->done >= r->size || (size_t)(r->file_end - next.s) < 1 + digits)
            return false;
        skip(&next, 1 + digits);
        size = text_decode(r->text + r->done, r->text + r->size, &code);
    }
    if (size > r->size - r->done)
        return false;
    take(r, next, size);
    return true;
}

/* Two of them stand for one. */
static bool take_apostrophe(struct reader *r)
{
    struct spot next = r->at;
    if (next.s[1] != '\'' || r->text[r->done] != '\'')
        return false;
    skip(&next, 2);
    take(r, next, 1);
    return true;
}

/* Plain texts, and quoted ones behind the quote. */
static bool read_flow(struct reader *r, char quote)
{
    while (!is_done(r)) {
        const char *s = r->at.s;
        bool ok;
        if (quote == '\'' && *s == quote)
            ok = take_apostrophe(r);
        else if (quote == '"' && *s == '\\')
            ok = take_escape(r);
        else if (is_blank(s) || break_size(s, r->file_end) > 0)
            ok = take_white(r);
        else
            ok = take_character(r);
        if (!ok)
            return false;
    }
    return true;
}

/* ---- block texts ---- */

/* Spaces before the first line that has more than spaces. */
static size_t first_indent(const char *s, const char *end)
{
    for (const char *next; s < end; s = next) {
        size_t spaces = strspn(s, " ");
        if (s + spaces < end && break_size(s + spaces, end) == 0)
            return spaces;
        next = source_next_line(s, end);
        if (!next)
            break;
    }
    return 0;
}

/* Passes the line break at `next`, the lines that hold nothing, and the indentation; how many breaks. */
static unsigned pass_lines(struct reader *r, struct spot *next, size_t indent)
{
    unsigned breaks = 0;
    while (break_size(next->s, r->file_end) > 0) {
        skip_break(r, next);
        breaks++;
        size_t spaces = strspn(next->s, " ");
        skip(next, spaces < indent ? spaces : indent);
    }
    return breaks;
}

static bool read_block(struct reader *r, bool folded)
{
    const char *header = r->at.s + strcspn(r->at.s, "\r\n");
    skip(&r->at, (size_t)(header - r->at.s));
    const char *lines = source_next_line(header, r->file_end);
    size_t outer = lines ? first_indent(lines, r->file_end) : 0, inner = first_indent(r->text, r->text + r->size);
    size_t indent = outer > inner ? outer - inner : 0;
    unsigned passed = pass_lines(r, &r->at, indent);
    if (passed == 0)
        return false;
    size_t empty = passed - 1; /* lines before the first: each is a line break */
    if (empty > r->size)
        return false;
    take(r, r->at, empty);
    bool blank = is_blank(r->at.s); /* does the line begin with more blanks: it is not folded */
    while (!is_done(r)) {
        if (break_size(r->at.s, r->file_end) == 0) {
            if (!take_character(r))
                return false;
            continue;
        }
        struct spot next = r->at;
        unsigned breaks = pass_lines(r, &next, indent);
        bool ends = r->size - r->done <= breaks && strspn(r->text + r->done, "\n") == r->size - r->done;
        bool folds = folded && !blank && !is_blank(next.s);
        size_t size = ends ? r->size - r->done : !folds ? breaks : breaks == 1 ? 1 : breaks - 1;
        if (size > r->size - r->done || size == 0)
            return false;
        take(r, next, size);
        blank = is_blank(r->at.s);
    }
    return true;
}

/* ---- all kinds ---- */

static bool read_value(struct reader *r)
{
    char kind = *r->at.s;
    if (kind == '|' || kind == '>')
        return read_block(r, kind == '>');
    if (kind != '"' && kind != '\'')
        return read_flow(r, '\0');
    skip(&r->at, 1);
    return read_flow(r, kind);
}

void value_spans(const struct diags *ds, struct place at, const char *s, const struct text_fault *parts, size_t count,
                 struct place *out)
{
    size_t size;
    const char *line = source_line(ds, at.file, at.line, &size), *from = source_column(line, line + size, at.column);
    const struct source *file = &ds->sources.items[at.file];
    struct reader r = {.at = {.s = from, .line = at.line, .column = at.column},
                       .file_end = file->bytes + file->size,
                       .text = s,
                       .size = strlen(s),
                       .parts = parts,
                       .places = out,
                       .count = count};
    for (size_t i = 0; i < count; i++)
        out[i] = at;
    if (read_value(&r))
        return;
    for (size_t i = r.last; i < count; i++)
        out[i] = at;
}

struct place value_span(const struct diags *ds, struct place at, const char *s, size_t from, size_t to)
{
    struct place place;
    struct text_fault part = {.from = from, .to = to};
    value_spans(ds, at, s, &part, 1, &place);
    return place;
}
