/* syntax_mend.c: fixes for what went wrong in the YAML, found in the line itself. */
#include "syntax_mend.h"

#include <string.h>

#include <bmaplan/text.h>

#include "mend.h"

enum { TAB_WIDTH = 2 }; /* spaces for a tab: a level of a plan */

/* A line of a file, and its parts as offsets: "  - key: value # comment". */
struct line {
    const char *s;
    size_t size;
    size_t key;   /* behind indentation and dashes */
    size_t value; /* behind the first colon that blanks follow; size: there is none */
};

static size_t skip_blanks(const struct line *l, size_t i)
{
    while (i < l->size && (l->s[i] == ' ' || l->s[i] == '\t'))
        i++;
    return i;
}

static struct line line_of(const struct diags *ds, unsigned file, unsigned number)
{
    struct line l = {.size = 0};
    l.s = source_line(ds, file, number, &l.size);
    l.key = skip_blanks(&l, 0);
    while (l.key + 1 < l.size && l.s[l.key] == '-' && l.s[l.key + 1] == ' ')
        l.key = skip_blanks(&l, l.key + 1);
    l.value = l.key;
    while (l.value + 1 < l.size && memcmp(l.s + l.value, ": ", 2) != 0)
        l.value++;
    l.value = l.value + 1 < l.size ? skip_blanks(&l, l.value + 1) : l.size;
    return l;
}

/* Does the value go on in the next lines? They are indented deeper than its key. */
static bool goes_on(const struct diags *ds, struct place at, const struct line *l)
{
    for (unsigned number = at.line + 1; number <= ds->sources.items[at.file].line_count; number++) {
        struct line next = line_of(ds, at.file, number);
        size_t indent = skip_blanks(&next, 0);
        if (indent < next.size)
            return indent > l->key;
    }
    return false;
}

/* Where the value that begins at `from` ends: before a comment. 0: what looks like one may be text ("#5"). */
static size_t value_end(const struct line *l, size_t from)
{
    size_t end = l->size;
    for (size_t i = from + 1; i < end; i++)
        if (l->s[i] == '#' && (l->s[i - 1] == ' ' || l->s[i - 1] == '\t')) {
            if (skip_blanks(l, i + 1) == i + 1)
                return 0;
            end = i;
        }
    while (end > from && (l->s[end - 1] == ' ' || l->s[end - 1] == '\t'))
        end--;
    return end;
}

/* Quotes what stands in the line from an offset on. */
static void quote_rest(struct diags *ds, struct diag *d, enum fix_kind kind, struct place at, size_t from)
{
    struct line l = line_of(ds, at.file, at.line);
    size_t end = from < l.size ? value_end(&l, from) : 0;
    if (end <= from || goes_on(ds, at, &l))
        return;
    at.end_line = at.line;
    at.column = (unsigned)text_count(l.s, from) + 1;
    at.end_column = (unsigned)text_count(l.s, end) + 1;
    diag_fix(ds, d, kind, at, mend_quoted(ds->arena, l.s + from, end - from));
}

static size_t offset_in_line(const struct diags *ds, struct place at)
{
    struct line l = line_of(ds, at.file, at.line);
    return (size_t)(source_column(l.s, l.s + l.size, at.column) - l.s);
}

void syntax_mend_sign(struct diags *ds, struct diag *d, struct place at)
{
    quote_rest(ds, d, FIX_SAFE, at, offset_in_line(ds, at));
}

void syntax_mend_dash(struct diags *ds, struct diag *d, struct place at)
{
    struct line l = line_of(ds, at.file, at.line);
    size_t from = offset_in_line(ds, at);
    if (value_end(&l, from) > from + 1)
        quote_rest(ds, d, FIX_UNSAFE, at, from);
}

/* The value of the line; its first sign in *sign, 0 where there is none. */
static size_t value_of_line(const struct diags *ds, struct place at, char *sign)
{
    struct line l = line_of(ds, at.file, at.line);
    *sign = '\0';
    if (l.value < l.size)
        *sign = l.s[l.value];
    return l.value;
}

void syntax_mend_colon(struct diags *ds, struct diag *d, struct place at)
{
    char sign;
    size_t value = value_of_line(ds, at, &sign);
    if (sign && !strchr("\"'[]{}|>&*!#%@`", sign))
        quote_rest(ds, d, FIX_SAFE, at, value);
}

void syntax_mend_quotes(struct diags *ds, struct diag *d, struct place at)
{
    char sign;
    size_t value = value_of_line(ds, at, &sign);
    if (sign == '"' || sign == '\'')
        quote_rest(ds, d, FIX_SAFE, at, value);
}

void syntax_mend_brackets(struct diags *ds, struct diag *d, struct place at)
{
    char sign;
    size_t value = value_of_line(ds, at, &sign);
    if (sign == '[' || sign == '{')
        quote_rest(ds, d, FIX_UNSAFE, at, value);
}

void syntax_mend_tight_dash(struct diags *ds, struct diag *d, struct place at)
{
    struct line l = line_of(ds, at.file, at.line);
    at.column = (unsigned)skip_blanks(&l, 0) + 2;
    at.end_line = at.line;
    at.end_column = at.column;
    diag_fix(ds, d, FIX_SAFE, at, " ");
}

void syntax_mend_space(struct diags *ds, struct diag *d, struct place at)
{
    diag_fix(ds, d, FIX_SAFE, at, " ");
}

void syntax_mend_tabs(struct diags *ds, struct diag *d, struct place at)
{
    for (;; at.line++) {
        struct line l = line_of(ds, at.file, at.line);
        unsigned tabs = 0;
        while (tabs < l.size && l.s[tabs] == '\t')
            tabs++;
        if (tabs == 0)
            return;
        at.column = 1;
        at.end_line = at.line;
        at.end_column = tabs + 1;
        diag_fix(ds, d, FIX_UNSAFE, at, arena_format(ds->arena, "%*s", (int)(TAB_WIDTH * tabs), ""));
    }
}
