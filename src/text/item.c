/* The item numbers that officers put before a name. No two offices write them alike: "3.3 ", "(26) ", "สปท.9/". */
#include "scan.h"

#include <ctype.h>
#include <string.h>

#include "letters.h"

enum { BRACKET_MOST = 72 /* bytes: a note in brackets is longer */, NUMBER_MOST = 32 };

static void skip_between(struct scan *s)
{
    static const char *const marks[] = {":", ".", "-", "–", "…", "/"};
    for (bool more = true; more;) {
        more = false;
        scan_space(s);
        for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
            more = scan_word(s, marks[i]) || more;
    }
}

/* "3", "2.2.1", "๕-๑": how many numbers it has; 0, and nothing passed, where none stands. */
static int take_figure(struct scan *s)
{
    struct digits digits;
    int parts = 0;
    for (struct scan next = *s; scan_digits(&next, &digits); parts++) {
        *s = next;
        if (!scan_word(&next, ".") && !scan_word(&next, "-"))
            return parts + 1;
    }
    return parts;
}

/* "(26)", "(สกค.2.1)", "(New)" */
static bool take_bracket(struct scan *s)
{
    const char *end = *s->at == '(' ? strchr(s->at, ')') : NULL;
    bool digit = false, latin = true;
    if (!end || end - s->at > BRACKET_MOST)
        return false;
    for (struct scan inner = {.at = s->at + 1}; inner.at < end;) {
        if (scan_digit(&inner) >= 0)
            digit = true;
        else
            latin = isalpha((unsigned char)*inner.at++) && latin;
    }
    if (!digit && !latin)
        return false;
    s->at = end + 1;
    return true;
}

/* Where " 2.2.1" stands that continues the number "2.2" of a heading: the heading's words lie between. */
static const char *find_continued(const char *rest, const char *number, size_t size)
{
    char key[NUMBER_MOST + 3];
    if (size > NUMBER_MOST)
        return NULL;
    memcpy(key + 1, number, size);
    key[0] = ' ';
    memcpy(key + 1 + size, ".", 2);
    const char *found = strstr(rest, key);
    return found ? found + 1 : NULL;
}

/* "ตัวชี้วัดที่ 3.1", "ปีงบประมาณ พ.ศ. 2563", "มิติที่ ๒.๒ ... ๒.๒.๑" */
static bool take_label(struct scan *s)
{
    static const char *const labels[] = {
        "ตัวชี้วัดที่",   "ตัวชี้วัด",  "มิติที่", "มิติ", "ด้านที่",  "ยุทธศาสตร์ที่", "เป้าประสงค์ที่",
        "เป้าหมายที่", "กลยุทธ์ที่", "ข้อที่", "ข้อ", "ลำดับที่", "ปีงบประมาณ", "ปี",
    };
    struct scan next = *s;
    bool found = false;
    for (size_t i = 0; i < sizeof labels / sizeof *labels && !found; i++)
        found = scan_word(&next, labels[i]);
    scan_space(&next);
    if (found && scan_short(&next, "พ.ศ."))
        scan_space(&next);
    const char *number = next.at;
    if (!found || take_figure(&next) == 0)
        return false;
    const char *continued = find_continued(next.at, number, (size_t)(next.at - number));
    s->at = continued ? continued : next.at;
    if (continued)
        take_figure(s);
    return true;
}

/* An office's short name with a number: "สปท.9/", "อ.5/1", "สกค.2.1" */
static bool take_office(struct scan *s)
{
    struct scan next = *s;
    int letters = 0, points = 0;
    for (const char *end = next.at + strlen(next.at); next.at < end;) {
        int32_t code;
        size_t size = text_decode(next.at, end, &code);
        if (!is_consonant(code) && (code != '.' || letters == 0))
            break;
        letters += code != '.';
        points = code == '.' ? points + 1 : 0;
        next.at += size;
    }
    if (points != 1 || take_figure(&next) == 0)
        return false;
    if (scan_word(&next, "/"))
        take_figure(&next);
    *s = next;
    return true;
}

/* "3.3", "7.", "20)": a number alone may be how many. */
static bool take_number(struct scan *s)
{
    struct scan next = *s;
    int parts = take_figure(&next);
    if (parts == 0 || (parts == 1 && (*next.at == '\0' || !strchr(".):/", *next.at))))
        return false;
    scan_word(&next, ")");
    *s = next;
    return true;
}

const char *text_behind_item(const char *s)
{
    struct scan scan = scan_of(s);
    const char *first = scan.at;
    while (take_bracket(&scan) || take_label(&scan) || take_office(&scan) || take_number(&scan))
        skip_between(&scan);
    return *scan.at == '\0' ? first : scan.at;
}
