/* baseline.c: the findings of an inherited plan as a text file, a line each: what is told apart from new ones. */
#include <bmaplan/report.h>

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "formats.h"

/* The first line begins so, and with the version of what follows. */
static const char heading[] = "# bmaplan baseline 1";
enum { DIGITS = 16 }; /* of a fingerprint */

struct baseline {
    uint64_t *items; /* sorted */
    size_t count;
};

static int by_number(const void *left, const void *right)
{
    uint64_t a = *(const uint64_t *)left, b = *(const uint64_t *)right;
    return (a > b) - (a < b);
}

/* A fingerprint and a blank, or the end; the rest of the line is for readers. */
static bool read_line(const char *s, size_t size, uint64_t *fingerprint)
{
    static const char digits[] = "0123456789abcdef";
    *fingerprint = 0;
    if (size < DIGITS || (size > DIGITS && s[DIGITS] != ' '))
        return false;
    for (size_t i = 0; i < DIGITS; i++) {
        const char *digit = memchr(digits, s[i], DIGITS);
        if (!digit)
            return false;
        *fingerprint = *fingerprint << 4 | (uint64_t)(digit - digits);
    }
    return true;
}

/* The line without its end, which may be that of Windows; s moves behind it. */
static const char *next_line(const char **s, const char *end, size_t *size)
{
    const char *line = *s, *stop = memchr(line, '\n', (size_t)(end - line));
    *s = stop ? stop + 1 : end;
    stop = stop ? stop : end;
    *size = (size_t)(stop - line);
    *size -= *size > 0 && line[*size - 1] == '\r';
    return line;
}

static bool has_heading(const char *line, size_t size)
{
    size_t least = strlen(heading);
    return size >= least && memcmp(line, heading, least) == 0 && (size == least || line[least] == ' ');
}

static const char *foreign(struct arena *a)
{
    return arena_format(a,
                        language_get() == THAI ? "ไม่ใช่ไฟล์ baseline ของ bmaplan: บรรทัดแรกไม่ได้ขึ้นต้นด้วย '%s'"
                                               : "no baseline of bmaplan: the first line does not begin with '%s'",
                        heading);
}

static const char *damaged(struct arena *a, size_t line)
{
    return arena_format(a,
                        language_get() == THAI ? "ไฟล์ baseline เสียหายที่บรรทัด %zu: ไม่ได้ขึ้นต้นด้วยเลขฐานสิบหก %d หลัก"
                                               : "damaged at line %zu: it does not begin with %d hexadecimal digits",
                        line, DIGITS);
}

const struct baseline *baseline_read(struct arena *a, const char *bytes, size_t size, const char **why)
{
    struct baseline *b = arena_alloc(a, sizeof *b);
    const char *s = bytes, *end = bytes + size;
    size_t length, number = 1;
    const char *line = next_line(&s, end, &length);
    *why = has_heading(line, length) ? NULL : foreign(a);
    while (s < end && !*why) {
        line = next_line(&s, end, &length);
        number++;
        if (length == 0 || *line == '#')
            continue;
        uint64_t *slot = arena_grow(a, &b->items, &b->count, sizeof *slot);
        if (!read_line(line, length, slot))
            *why = damaged(a, number);
    }
    if (*why)
        return NULL;
    if (b->count > 0)
        qsort(b->items, b->count, sizeof *b->items, by_number);
    return b;
}

size_t baseline_count(const struct baseline *b)
{
    return b->count;
}

void baseline_apply(const struct baseline *b, struct diags *ds)
{
    ds->compared = true;
    for (size_t i = 0; i < ds->count; i++) {
        struct diag *d = ds->items[i];
        d->known = !diag_is_unread(d->code) && b->count > 0 &&
                   bsearch(&d->fingerprint, b->items, b->count, sizeof *b->items, by_number) != NULL;
    }
}

void baseline_write(FILE *out, const struct diags *ds, bool first)
{
    if (first)
        fprintf(out, "%s - %s\n", heading,
                say("ข้อบกพร่องที่มีอยู่เดิม บรรทัดละข้อ สั่ง bmaplan check --baseline แล้วจะไม่แสดงข้อเหล่านี้",
                    "findings that were there, a line each: bmaplan check --baseline leaves them out"));
    for (size_t i = 0; i < ds->count; i++) {
        const struct diag *d = ds->items[i];
        if (d->suppressed || diag_is_unread(d->code))
            continue;
        fprintf(out, "%0*" PRIx64 " %s ", DIGITS, d->fingerprint, diag_titles[d->code].code);
        report_words(out, finding_path(ds, d->at));
        fputs(": ", out);
        report_words(out, diag_words(ds->arena, d));
        putc('\n', out);
    }
}
