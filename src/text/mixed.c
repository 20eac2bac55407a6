/* mixed.c: numbers and dates written with digits of both scripts. */
#include "letters.h"

#include <string.h>

#include "scan.h"

/* A number or date, from its first digit to its last. */
struct figure {
    const char *at, *end;
    unsigned arabic, thai; /* digits of each script */
};

/* A comma that groups digits has three behind it. */
static bool is_group(struct scan s)
{
    struct digits group;
    return scan_digits(&s, &group) && group.width == 3;
}

static void count_digits(const struct digits *run, struct figure *f)
{
    for (const char *s = run->at; s < run->end; s = step_over(s)) {
        f->arabic += (unsigned char)*s < 0x80;
        f->thai += (unsigned char)*s >= 0x80;
    }
    f->end = run->end;
}

/* "๖,๐๖๖.๓", "28/10/2563", "10:30" */
static struct figure read_figure(const char *at)
{
    struct figure f = {.at = at};
    struct scan s = {.at = at};
    struct digits run;
    while (scan_digits(&s, &run)) {
        count_digits(&run, &f);
        struct scan next = {.at = s.at + 1};
        bool joined = *s.at != '\0' && (strchr("./:", *s.at) || (*s.at == ',' && is_group(next)));
        if (!joined)
            break;
        s = next;
    }
    return f;
}

/* "PM2.5", "COVID-19" */
static bool is_in_word(const char *text, const char *s)
{
    const char *before = s > text && s[-1] == '-' ? s - 1 : s;
    return is_latin(code_before(text, before));
}

/* In the script that most of its digits have; that of the first where they are as many. */
static const char *corrected(struct arena *a, const struct figure *f)
{
    const char *all = arena_copy(a, f->at, (size_t)(f->end - f->at));
    bool thai = f->thai == f->arabic ? (unsigned char)*f->at >= 0x80 : f->thai > f->arabic;
    return thai ? text_thai_digits(a, all) : text_arabic_digits(a, all);
}

bool text_next_mixed(struct arena *a, const char *text, size_t from, struct text_fault *out)
{
    for (const char *s = text + from; *s != '\0';) {
        struct figure f = read_figure(s);
        if (!f.end) {
            s = step_over(s);
            continue;
        }
        s = f.end;
        if (!f.arabic || !f.thai || is_in_word(text, f.at))
            continue;
        *out =
            (struct text_fault){.from = (size_t)(f.at - text), .to = (size_t)(f.end - text), .right = corrected(a, &f)};
        return true;
    }
    return false;
}
