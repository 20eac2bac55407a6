/* format_text.c: findings for a reader at a terminal. */
#include "formats.h"

#include <assert.h>

#include "excerpt.h"

static const struct severity_look {
    const char *colour;
    const char *thai, *one, *many; /* for counting */
} looks[] = {
    [SEVERITY_ERROR] = {.colour = "\033[1;31m", .thai = "ข้อผิดพลาด", .one = "error", .many = "errors"},
    [SEVERITY_WARNING] = {.colour = "\033[1;33m", .thai = "คำเตือน", .one = "warning", .many = "warnings"},
    [SEVERITY_INFO] = {.colour = "\033[1;36m", .thai = "ข้อสังเกต", .one = "info", .many = "infos"},
};
enum { SEVERITIES = sizeof looks / sizeof *looks };
static_assert(SEVERITIES == SEVERITY_INFO + 1, "one look for each severity");

static const char *colour_of(const struct diag *d, bool colour)
{
    return colour ? looks[d->severity].colour : "";
}

static const char *plain(bool colour)
{
    return colour ? "\033[0m" : "";
}

static void print_head(struct report *r, const struct diags *ds, const struct diag *d)
{
    const char *path = is_missing(d->at) ? "bmaplan" : finding_path(ds, d->at);
    report_words(r->out, path);
    if (!is_missing(d->at))
        fprintf(r->out, ":%u:%u", d->at.line, d->at.column);
    fprintf(r->out, ": %s%s[%s]%s: ", colour_of(d, r->colour), severity_words[d->severity], diag_titles[d->code].code,
            plain(r->colour));
    report_words(r->out, diag_words(ds->arena, d));
    putc('\n', r->out);
}

void full_finding(struct report *r, const struct diags *ds, const struct diag *d)
{
    print_head(r, ds, d);
    if (!is_missing(d->at))
        excerpt_print(r->out, ds, d->at, colour_of(d, r->colour), plain(r->colour));
    finding_remarks(r->out, ds, d);
}

void concise_finding(struct report *r, const struct diags *ds, const struct diag *d)
{
    print_head(r, ds, d);
}

bool found_write(FILE *out, const struct diag_tally *tally)
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

/* What does not have to be read: " (ยกเว้นไว้ 1 รายการ มีอยู่เดิม 3 รายการ)". */
static void print_marked(FILE *out, const struct diag_tally *tally)
{
    bool thai = language_get() == THAI, both = tally->suppressed > 0 && tally->known > 0;
    if (tally->suppressed == 0 && tally->known == 0)
        return;
    fputs(" (", out);
    if (tally->suppressed > 0)
        fprintf(out, thai ? "ยกเว้นไว้ %zu รายการ" : "%zu suppressed", tally->suppressed);
    if (both)
        fputs(thai ? " " : ", ", out);
    if (tally->known > 0)
        fprintf(out, thai ? "มีอยู่เดิม %zu รายการ" : "%zu in the baseline", tally->known);
    putc(')', out);
}

static void print_clean(FILE *out, const struct diag_tally *tally)
{
    if (tally->several && language_get() == THAI)
        fprintf(out, "ตรวจ %zu แผน ", tally->plans);
    else if (tally->several)
        fprintf(out, "%zu plan%s checked, ", tally->plans, tally->plans == 1 ? "" : "s");
    fputs(say("ไม่พบข้อบกพร่อง", "no findings"), out);
}

void full_end(struct report *r, const struct diag_tally *tally)
{
    FILE *out = r->out;
    bool thai = language_get() == THAI, any = found_write(out, tally);
    if (!any)
        print_clean(out, tally);
    else if (tally->files > 0)
        fprintf(out, thai ? " ใน %zu ไฟล์" : tally->files == 1 ? " in %zu file" : " in %zu files", tally->files);
    if (r->left_out > 0)
        fprintf(out, thai ? " แสดงเพียง %zu รายการแรก" : ", of which the first %zu are shown", r->count);
    if (r->errors_left_out > 0)
        fprintf(out, thai ? " ยังมีข้อผิดพลาดที่ไม่ได้แสดง %zu รายการ" : ", but not %zu of the errors", r->errors_left_out);
    if (tally->dropped > 0)
        fprintf(out, thai ? " และมีอีก %zu รายการที่ไม่ได้แสดง" : ", %zu more not shown", tally->dropped);
    print_marked(out, tally);
    if (tally->mendable > 0)
        fprintf(out, thai ? " แก้ให้อัตโนมัติได้ %zu รายการด้วย bmaplan fix" : "; bmaplan fix mends %zu", tally->mendable);
    putc('\n', out);
}

/* Only a list that is not whole has a last line. */
void concise_end(struct report *r, const struct diag_tally *tally)
{
    if (report_unseen(r, tally) > 0)
        fprintf(r->out, "bmaplan: %s\n", report_unseen_words(r, tally));
}
