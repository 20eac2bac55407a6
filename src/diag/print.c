/* print.c: findings on a terminal. */
#include <bmaplan/diag.h>

#include <assert.h>
#include <string.h>

#include "excerpt.h"
#include "glyph.h"

static const struct severity_look {
    const char *word, *colour;
    const char *thai, *one, *many; /* for counting */
} looks[] = {
    [SEVERITY_ERROR] = {.word = "error", .colour = "\033[1;31m", .thai = "ข้อผิดพลาด", .one = "error", .many = "errors"},
    [SEVERITY_WARNING] =
        {.word = "warning", .colour = "\033[1;33m", .thai = "คำเตือน", .one = "warning", .many = "warnings"},
    [SEVERITY_INFO] = {.word = "info", .colour = "\033[1;36m", .thai = "ข้อสังเกต", .one = "info", .many = "infos"},
};
enum { SEVERITIES = sizeof looks / sizeof *looks };
static_assert(SEVERITIES == SEVERITY_INFO + 1, "one look for each severity");

static const char *const remark_words[] = {[REMARK_NOTE] = "note", [REMARK_HELP] = "help"};

static const char *colour_of(const struct diag *d, struct diag_style style)
{
    return style.colour ? looks[d->severity].colour : "";
}

static const char *plain(struct diag_style style)
{
    return style.colour ? "\033[0m" : "";
}

static void print_words(FILE *out, const char *s)
{
    glyphs_write(out, s, s + strlen(s));
}

static void print_place(FILE *out, const struct diags *ds, struct place at)
{
    if (is_missing(at))
        return;
    assert(at.file < ds->sources.count);
    print_words(out, ds->sources.items[at.file].path);
    fprintf(out, ":%u:%u: ", at.line, at.column);
}

static void print_head(FILE *out, const struct diags *ds, const struct diag *d, struct diag_style style)
{
    if (is_missing(d->at))
        fputs("bmaplan: ", out);
    print_place(out, ds, d->at);
    fprintf(out, "%s%s[%s]%s: ", colour_of(d, style), looks[d->severity].word, diag_titles[d->code].code, plain(style));
    print_words(out, diag_words(ds->arena, d));
    putc('\n', out);
}

static void print_remark(FILE *out, const struct diags *ds, const struct remark *r)
{
    fprintf(out, "  %s: ", remark_words[r->kind]);
    print_place(out, ds, r->at);
    print_words(out, r->text);
    putc('\n', out);
}

static void print_full(FILE *out, const struct diags *ds, struct diag_style style)
{
    for (size_t i = 0; i < ds->count; i++) {
        const struct diag *d = ds->items[i];
        if (d->suppressed)
            continue;
        print_head(out, ds, d, style);
        if (!is_missing(d->at))
            excerpt_print(out, ds, d->at, colour_of(d, style), plain(style));
        for (const struct remark *r = d->remarks; r; r = r->next)
            print_remark(out, ds, r);
    }
}

static void print_concise(FILE *out, const struct diags *ds, struct diag_style style)
{
    for (size_t i = 0; i < ds->count; i++)
        if (!ds->items[i]->suppressed)
            print_head(out, ds, ds->items[i], style);
}

/* "พบข้อผิดพลาด 2 รายการ คำเตือน 1 รายการ", "2 errors, 1 warning"; false where there is none. */
static bool print_found(FILE *out, const struct diag_tally *tally)
{
    bool any = false;
    for (size_t i = 0; i < SEVERITIES; i++) {
        size_t n = tally->found[i];
        if (n == 0)
            continue;
        if (language_get() == THAI)
            fprintf(out, "%s%s %zu รายการ", any ? " " : "พบ", looks[i].thai, n);
        else
            fprintf(out, "%s%zu %s", any ? ", " : "", n, n == 1 ? looks[i].one : looks[i].many);
        any = true;
    }
    return any;
}

static void print_summary(FILE *out, const struct diag_tally *tally)
{
    bool thai = language_get() == THAI, any = print_found(out, tally);
    if (!any)
        fputs(thai ? "ไม่พบข้อบกพร่อง" : "no findings", out);
    else if (tally->files > 0)
        fprintf(out, thai ? " ใน %zu ไฟล์" : tally->files == 1 ? " in %zu file" : " in %zu files", tally->files);
    if (tally->dropped > 0)
        fprintf(out, thai ? " และมีอีก %zu รายการที่ไม่ได้แสดง" : ", %zu more not shown", tally->dropped);
    if (tally->suppressed > 0)
        fprintf(out, thai ? " (ยกเว้นไว้ %zu รายการ)" : " (%zu suppressed)", tally->suppressed);
    putc('\n', out);
}

const struct diag_format diag_formats[] = {
    {.name = "full",
     .thai = "ข้อบกพร่องพร้อมบรรทัดในแผนและคำแนะนำ",
     .english = "findings with their source lines and advice",
     .print = print_full,
     .summary = print_summary},
    {.name = "concise", .thai = "หนึ่งบรรทัดต่อหนึ่งข้อ", .english = "one line a finding", .print = print_concise},
    {.name = NULL},
};
