/* spaces.c: spaces around the sign of repetition (ๆ), and more than one space in a row. */
#include "letters.h"

#include <string.h>

static bool is_word(int32_t code)
{
    return is_latin(code) || text_digit(code) >= 0 || letter_of(code) != LETTER_NONE;
}

/* Is the sign at s joined to a word before or behind it? Then `out` is the sign with the spaces it lacks. */
static bool judge_repetition(struct arena *a, const char *text, const char *s, struct text_fault *out)
{
    const char *end = step_over(s);
    bool before = is_word(code_before(text, s)), after = is_word(code_at(end));
    if (!before && !after)
        return false;
    *out = (struct text_fault){.from = (size_t)(s - text), .to = (size_t)(end - text)};
    out->right = arena_format(a, "%sๆ%s", before ? " " : "", after ? " " : "");
    return true;
}

/* So many bytes before and behind a place tell what kind of line it stands in; a line may be as long as the text. */
enum { LINE_SIDE = 1000 };

static const char *line_of(const char *text, const char *s)
{
    for (const char *least = s - text > LINE_SIDE ? s - LINE_SIDE : text; s > least && s[-1] != '\n';)
        s--;
    return s;
}

/* "1.", "-", "(ก)": the spaces behind it are those of a list. */
static bool is_list_mark(const char *line, const char *s)
{
    line += strspn(line, " \t>");
    size_t size = (size_t)(s - line);
    if (size == 1 && strchr("-*+", *line) != NULL)
        return true;
    return size > 1 && size <= 16 && !memchr(line, ' ', size) && (s[-1] == '.' || s[-1] == ')');
}

/* Spaces from s to `end`, inside a line. A table's columns and a program's text keep theirs; two spaces at a line's end break
 * it. */
static bool judge_spaces(const char *text, const char *s, const char *end, struct text_fault *out)
{
    const char *line = line_of(text, s);
    size_t most = strnlen(end, LINE_SIDE);
    const char *stop = memchr(end, '\n', most);
    size_t size = (size_t)((stop ? stop : end + most) - line);
    bool edge = line + strspn(line, " \t") >= s || *end == '\0' || *end == '\n' || *end == '\t';
    bool kept = memchr(line, '|', size) || memchr(line, '`', size) || strncmp(line, "    ", 4) == 0;
    if (edge || kept || is_list_mark(line, s))
        return false;
    *out = (struct text_fault){.from = (size_t)(s - text), .to = (size_t)(end - text), .right = " "};
    return true;
}

bool text_next_space(struct arena *a, const char *text, size_t from, struct text_fault *out)
{
    for (const char *s = text + from; *s != '\0';) {
        size_t spaces = strspn(s, " ");
        if (spaces > 1 && judge_spaces(text, s, s + spaces, out))
            return true;
        if (code_at(s) == THAI_MAIYAMOK && judge_repetition(a, text, s, out))
            return true;
        s = spaces > 0 ? s + spaces : step_over(s);
    }
    return false;
}
