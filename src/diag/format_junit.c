/* format_junit.c: findings as a JUnit report - a suite a file, a case a finding. */
#include "formats.h"

#include <stdlib.h>
#include <string.h>

#include <bmaplan/xml.h>

/* Counts stand before what is counted. */
struct counts {
    size_t tests, failures, skipped;
};
struct suites {
    struct report_text all;   /* the suites that are complete */
    struct report_text suite; /* the cases of the one under way */
    const char *path;         /* its file; NULL: none is under way */
    struct counts of_all, of_suite;
};

static void open_suite(struct report *r, const char *path)
{
    struct suites *s = r->state;
    report_text_open(&s->suite);
    s->path = arena_copy(&r->arena, path, strlen(path));
    s->of_suite = (struct counts){.tests = 0};
}

static void close_suite(struct suites *s)
{
    FILE *out = s->all.out;
    const struct counts *n = &s->of_suite;
    if (!s->path)
        return;
    report_text_close(&s->suite);
    fputs("  <testsuite", out);
    xml_attribute(out, "name", s->path);
    fprintf(out, " tests=\"%zu\" failures=\"%zu\" errors=\"0\" skipped=\"%zu\">\n", n->tests, n->failures, n->skipped);
    fwrite(s->suite.bytes, 1, s->suite.size, out);
    fputs("  </testsuite>\n", out);
    free(s->suite.bytes);
    s->path = NULL;
    s->of_all.tests += n->tests;
    s->of_all.failures += n->failures;
}

/* The suite of this file; findings are sorted by file. */
static struct suites *suite_of(struct report *r, const char *path)
{
    struct suites *s = r->state;
    if (s->path && strcmp(s->path, path) == 0)
        return s;
    close_suite(s);
    open_suite(r, path);
    return s;
}

/* Consumers take a suite without a case for a fault. */
void junit_plan(struct report *r, const struct diags *ds)
{
    const char *path = finding_path(ds, (struct place){.file = 0});
    if (ds->count > 0)
        return;
    struct suites *s = suite_of(r, path);
    s->of_suite.tests++;
    fputs("    <testcase name=\"bmaplan\"", s->suite.out);
    xml_attribute(s->suite.out, "classname", path);
    xml_attribute(s->suite.out, "file", path);
    fputs("/>\n", s->suite.out);
}

/* Some consumers know a case by its name and class alone: the name tells where it is. */
static void open_case(FILE *out, const struct diags *ds, const struct diag *d)
{
    const char *path = finding_path(ds, d->at), *code = diag_titles[d->code].code;
    fprintf(out, "    <testcase name=\"bmaplan.%s", code);
    if (!is_missing(d->at))
        fprintf(out, ":%u:%u", d->at.line, d->at.column);
    putc('"', out);
    xml_attribute(out, "classname", path);
    xml_attribute(out, "file", path);
    if (!is_missing(d->at))
        fprintf(out, " line=\"%u\" column=\"%u\"", d->at.line, d->at.column);
    fputs(">\n", out);
}

static void write_skipped(struct suites *s, const char *why)
{
    s->of_suite.skipped++;
    fputs("      <skipped", s->suite.out);
    xml_attribute(s->suite.out, "message", why);
    fputs("/>\n", s->suite.out);
}

static void write_failure(struct suites *s, const struct diags *ds, const struct diag *d)
{
    FILE *out = s->suite.out;
    s->of_suite.failures++;
    fprintf(out, "      <failure type=\"%s\"", severity_words[d->severity]);
    xml_attribute(out, "message", diag_words(ds->arena, d));
    putc('>', out);
    xml_escape(out, finding_text(ds->arena, ds, d));
    fputs("</failure>\n", out);
}

/* Does it fail the run? The report agrees with the exit status. */
static bool is_failure(const struct report *r, const struct diag *d)
{
    return d->severity == SEVERITY_ERROR || (d->severity == SEVERITY_WARNING && r->strict);
}

/* What fails nothing is said all the same. */
static void write_information(struct suites *s, const struct diags *ds, const struct diag *d)
{
    fputs("      <system-out>", s->suite.out);
    xml_escape(s->suite.out, finding_text(ds->arena, ds, d));
    fputs("</system-out>\n", s->suite.out);
}

void junit_finding(struct report *r, const struct diags *ds, const struct diag *d)
{
    struct suites *s = suite_of(r, finding_path(ds, d->at));
    s->of_suite.tests++;
    open_case(s->suite.out, ds, d);
    if (d->suppressed)
        write_skipped(s, d->reason ? d->reason : say("ยกเว้นไว้", "suppressed"));
    else if (d->known)
        write_skipped(s, say("มีอยู่เดิมตามไฟล์ baseline", "in the baseline"));
    else if (is_failure(r, d))
        write_failure(s, ds, d);
    else
        write_information(s, ds, d);
    fputs("    </testcase>\n", s->suite.out);
}

void junit_begin(struct report *r)
{
    struct suites *s = arena_alloc(&r->arena, sizeof *s);
    report_text_open(&s->all);
    r->state = s;
}

void junit_end(struct report *r, const struct diag_tally *tally)
{
    struct suites *s = r->state;
    close_suite(s);
    report_text_close(&s->all);
    fprintf(r->out,
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"bmaplan\" tests=\"%zu\" failures=\"%zu\" "
            "errors=\"0\">\n",
            s->of_all.tests, s->of_all.failures);
    fwrite(s->all.bytes, 1, s->all.size, r->out);
    if (report_unseen(r, tally) > 0)
        fprintf(r->out, "  <!-- %s -->\n", report_unseen_words(r, tally));
    fputs("</testsuites>\n", r->out);
    free(s->all.bytes);
}
