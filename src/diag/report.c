/* report.c: the formats of findings, and one output of them from begin to end. */
#include "formats.h"

#include <string.h>

const struct report_format report_formats[] = {
    {.name = "full",
     .thai = "ข้อบกพร่องพร้อมบรรทัดในแผนและคำแนะนำ",
     .english = "findings with their source lines and advice",
     .finding = full_finding,
     .end = full_end},
    {.name = "concise",
     .thai = "หนึ่งบรรทัดต่อหนึ่งข้อ",
     .english = "one line a finding",
     .finding = concise_finding,
     .end = concise_end},
    {.name = "json",
     .thai = "เอกสาร JSON ฉบับเดียว สำหรับโปรแกรมอื่น",
     .english = "one JSON document, for other programs",
     .marked = true,
     .begin = json_report_begin,
     .finding = json_report_finding,
     .end = json_report_end},
    {.name = "jsonl",
     .thai = "JSON หนึ่งบรรทัดต่อหนึ่งข้อ",
     .english = "JSON, one line a finding",
     .marked = true,
     .finding = jsonl_finding},
    {.name = "sarif",
     .thai = "SARIF 2.1.0 สำหรับ GitHub code scanning และโปรแกรมแก้ไขข้อความ",
     .english = "SARIF 2.1.0, for GitHub code scanning and editors",
     .marked = true,
     .begin = sarif_begin,
     .finding = sarif_finding,
     .end = sarif_end},
    {.name = "github",
     .thai = "หมายเหตุประกอบของ GitHub Actions",
     .english = "annotations of GitHub Actions",
     .begin = github_begin,
     .finding = github_finding,
     .end = github_end},
    {.name = "gitlab",
     .thai = "รายงาน Code Quality ของ GitLab",
     .english = "the Code Quality report of GitLab",
     .begin = gitlab_begin,
     .finding = gitlab_finding,
     .end = gitlab_end},
    {.name = "junit",
     .thai = "รายงานผลทดสอบ JUnit",
     .english = "a JUnit test report",
     .marked = true,
     .begin = junit_begin,
     .plan = junit_plan,
     .finding = junit_finding,
     .end = junit_end},
    {.name = NULL},
};

const struct report_format *report_format_find(const char *name)
{
    for (const struct report_format *f = report_formats; f->name; f++)
        if (strcmp(f->name, name) == 0)
            return f;
    return NULL;
}

void report_begin(struct report *r, const struct report_format *format, FILE *out)
{
    r->format = format;
    r->out = out;
    if (format->begin)
        format->begin(r);
}

/* Is it to be written? Counts those that stand. */
static bool is_wanted(struct report *r, const struct diag *d)
{
    if (!diag_stands(d))
        return r->format->marked;
    if (r->most > 0 && r->count == r->most) {
        r->left_out++;
        r->errors_left_out += d->severity == SEVERITY_ERROR;
        return false;
    }
    r->count++;
    return true;
}

void report_plan(struct report *r, const struct diags *ds)
{
    if (r->format->plan)
        r->format->plan(r, ds);
    for (size_t i = 0; i < ds->count; i++)
        if (is_wanted(r, ds->items[i]))
            r->format->finding(r, ds, ds->items[i]);
}

void report_end(struct report *r, const struct diag_tally *tally)
{
    if (r->format->end)
        r->format->end(r, tally);
    arena_free(&r->arena);
}
