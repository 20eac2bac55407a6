/* Numbers in prose, and in which script they are written. */
#include <bmaplan/text.h>

#include <string.h>

#include "letters.h"

/* What may stand inside a word of Latin letters, a code or a link: "PM2.5", "COVID-19", "a/b?c=1". */
static bool is_word_part(int32_t code)
{
    return is_latin(code) || (code > ' ' && code < 0x80 && strchr("0123456789.,-_/:=?&%#@+~", code));
}

/* Behind the word at `at`; *latin: it has a letter. */
static const char *word_end(const char *at, bool *latin)
{
    for (*latin = false; is_word_part(code_at(at)); at++)
        *latin = *latin || is_latin(code_at(at));
    return at;
}

/* Digits of one number, with the signs between them; *scripts: which were met. */
static const char *number_end(const char *at, unsigned *scripts)
{
    const char *end = at;
    for (*scripts = 0; *at != '\0'; at = step_over(at)) {
        int32_t code = code_at(at);
        if (text_digit(code) >= 0) {
            *scripts |= code < 0x80 ? HAS_ARABIC_DIGIT : HAS_THAI_DIGIT;
            end = step_over(at);
        } else if (code >= 0x80 || !strchr(".,/-:", code)) {
            break;
        }
    }
    return end;
}

/* Markdown's own: the number of a list's item, which it knows in Arabic digits only, and the rows of tables, where official
 * Thai takes either script. Behind them, or at itself. */
static const char *skip_markup(const char *line)
{
    const char *at = line + strspn(line, " \t>");
    if (*at == '|')
        return at + strcspn(at, "\n");
    size_t digits = strspn(at, "0123456789");
    bool item = digits > 0 && (at[digits] == '.' || at[digits] == ')') && at[digits + 1] == ' ';
    return item ? at + digits + 1 : line;
}

/* Behind letters beyond ASCII, of which most prose is made: neither a word of Latin letters nor a digit begins there. */
static const char *skip_letters(const char *at)
{
    while ((unsigned char)*at >= 0x80 && !(memcmp(at, "\xE0\xB9", 2) == 0 && text_digit(code_at(at)) >= 0))
        at++;
    return at;
}

/* The next digit of prose, or NULL; as far as *judged, no word of Latin letters stands. */
static const char *find_digit(const char *s, const char *at, const char **judged)
{
    for (bool latin = false; *(at = skip_letters(at)) != '\0';) {
        const char *line = at == s || at[-1] == '\n' ? skip_markup(at) : at;
        *judged = at < *judged ? *judged : word_end(line, &latin);
        if (line > at || latin)
            at = latin ? *judged : line;
        else if (text_digit(code_at(at)) >= 0)
            return at;
        else
            at = step_over(at);
        latin = false;
    }
    return NULL;
}

/* "มยผ. " and the like, two consonants or more, before a number: the name of a standard or a form. "พ.ศ." is none. */
static bool is_behind_abbreviation(const char *s, const char *from)
{
    size_t size = (size_t)(from - s), letters = 0;
    size -= size > 0 && s[size - 1] == ' ';
    if (size == 0 || s[size - 1] != '.')
        return false;
    for (size--; size >= 3 && is_consonant(code_at(s + size - 3)); size -= 3)
        letters++;
    return letters >= 2;
}

/* Names keep their digits: "Windows 10", "โคโรนา 2019 (COVID-19)", the form "สยป. 4.1(1)". */
static bool is_in_name(const char *s, const char *from, const char *to)
{
    bool behind =
        is_behind_abbreviation(s, from) || (from - s >= 2 && ((from[-1] == ' ' && is_latin((unsigned char)from[-2])) ||
                                                              (from[-1] == '(' && from[-2] >= '0' && from[-2] <= '9')));
    const char *bracket = to + (*to == ' ');
    return behind || (*bracket == '(' && (bracket == to || is_latin(code_at(bracket + 1))));
}

bool text_next_numeral(const char *s, struct text_numeral *n)
{
    unsigned scripts = 0;
    const char *at = s + n->to, *judged = s + n->judged;
    while ((at = find_digit(s, at, &judged)) != NULL) {
        const char *end = number_end(at, &scripts);
        /* of both scripts: TXT001 says so */
        if (scripts != (HAS_THAI_DIGIT | HAS_ARABIC_DIGIT) && !is_in_name(s, at, end)) {
            *n = (struct text_numeral){.from = (size_t)(at - s),
                                       .to = (size_t)(end - s),
                                       .judged = (size_t)(judged - s),
                                       .thai = scripts == HAS_THAI_DIGIT};
            return true;
        }
        at = end;
    }
    return false;
}
