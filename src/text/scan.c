/* Tokens of the small grammars of text: runs of digits, words, months. */
#include "scan.h"

#include <string.h>

struct scan scan_of(const char *text)
{
    struct scan s = {.at = text};
    scan_space(&s);
    return s;
}

bool scan_digits(struct scan *s, struct digits *out)
{
    *out = (struct digits){.at = s->at};
    for (int digit; (digit = scan_digit(s)) >= 0; out->width++)
        if (out->width < 9)
            out->value = 10 * out->value + digit;
    out->end = s->at;
    return out->width > 0;
}

bool scan_word(struct scan *s, const char *word)
{
    size_t size = strlen(word);
    if (strncmp(s->at, word, size) != 0)
        return false;
    s->at += size;
    return true;
}

bool scan_short(struct scan *s, const char *word)
{
    const char *at = s->at;
    for (; *word != '\0'; word++) {
        if (*at == *word)
            at++;
        else if (*word != '.')
            return false;
    }
    s->at = at;
    return true;
}

void scan_space(struct scan *s)
{
    const char *end = NULL;
    while (*s->at != '\0') {
        if (*s->at > ' ' && *s->at < 0x7F)
            return;
        if (end == NULL)
            end = s->at + strlen(s->at);
        int32_t code;
        size_t size = text_decode(s->at, end, &code);
        if (!is_space(code))
            return;
        s->at += size;
    }
}

bool scan_end(struct scan *s)
{
    scan_space(s);
    return *s->at == '\0';
}

int scan_month(struct scan *s)
{
    for (int month = 1; month <= 12; month++)
        if (scan_word(s, month_name(month)) || scan_short(s, month_short(month)))
            return month;
    return 0;
}

/* The run of letters at `at`: up to white space or a digit. */
static size_t word_size(const char *at)
{
    const char *end = at + strlen(at), *p = at;
    while (p < end) {
        int32_t code;
        size_t size = text_decode(p, end, &code);
        if (is_space(code) || text_digit(code) >= 0)
            break;
        p += size;
    }
    return (size_t)(p - at);
}

const char *month_respell(struct arena *a, const char *text)
{
    struct scan s = scan_of(text);
    struct digits day;
    scan_digits(&s, &day);
    scan_space(&s);
    const char *rest = s.at + word_size(s.at), *nearest = NULL;
    const char *word = arena_copy(a, s.at, (size_t)(rest - s.at));
    unsigned most = text_slip(word);
    for (int month = 1; month <= 12; month++) {
        unsigned distance = text_distance(word, month_name(month), most);
        if (distance > most)
            continue;
        nearest = month_name(month);
        most = distance > 0 ? distance - 1 : 0;
    }
    return nearest == NULL ? NULL : arena_format(a, "%.*s%s%s", (int)(s.at - text), text, nearest, rest);
}

const char *reading_suggestion(struct reading again, const char *text)
{
    return again.suggestion != NULL ? again.suggestion : reading_ok(again) ? text : NULL;
}

struct reading reading_mixed(const char *suggestion)
{
    return (struct reading){.thai = "ปนเลขไทยกับเลขอารบิก ต้องใช้อย่างเดียวกันทั้งหมด",
                            .english = "mixes Thai and Arabic digits; use one kind throughout",
                            .suggestion = suggestion};
}
