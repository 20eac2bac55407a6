/* coverage_formats.c: the command `coverage` for programs: JSON, and JUnit with one case a requirement. */
#include "coverage.h"

#include <bmaplan/json.h>
#include <bmaplan/xml.h>

enum { JSON_VERSION = 1 }; /* goes up when a key changes its meaning or goes away */

static const char *path_of(const struct coverage *c, struct place at)
{
    return c->diags->sources.items[at.file].path;
}

/* ---- JSON ---- */

static void write_finding(struct json *j, const struct coverage *c, const struct diag *d)
{
    if (!d) {
        json_string(j, "finding", NULL);
        return;
    }
    json_object(j, "finding");
    json_string(j, "code", diag_titles[d->code].code);
    json_string(j, "message", diag_words(c->emission->arena, d));
    json_string(j, "path", path_of(c, d->at));
    if (d->at.line > 0) {
        json_object(j, "start");
        json_integer(j, "line", d->at.line);
        json_integer(j, "column", d->at.column);
        json_object_end(j);
    } else {
        json_string(j, "start", NULL);
    }
    json_object_end(j);
}

static void write_requirement(struct json *j, const struct coverage *c, const struct requirement *r)
{
    const struct section *s = r->section;
    json_object(j, NULL);
    json_string(j, "code", s->code.s);
    json_string(j, "section", s->id.s);
    json_string(j, "number", s->number.s);
    json_string(j, "heading", s->heading.s);
    json_string(j, "english", s->english.s);
    if (r->unread)
        json_string(j, "met", NULL); /* nobody can tell */
    else
        json_bool(j, "met", !r->finding);
    json_string(j, "page", coverage_page(c, r));
    write_finding(j, c, r->finding);
    json_object_end(j);
}

void coverage_json(FILE *out, const struct coverage *c)
{
    struct json json = {.out = out}, *j = &json;
    json_object(j, NULL);
    json_integer(j, "version", JSON_VERSION);
    json_string(j, "bmaplan", BMAPLAN_VERSION);
    json_string(j, "language", language_get() == THAI ? "th" : "en");
    json_string(j, "path", path_of(c, (struct place){.file = 0}));
    json_string(j, "edition", c->emission->plan->edition->id.s);
    json_array(j, "requirements");
    for (size_t i = 0; i < c->all.count; i++)
        write_requirement(j, c, &c->all.items[i]);
    json_array_end(j);
    json_object(j, "summary");
    json_integer(j, "requirements", (int64_t)c->all.count);
    json_integer(j, "met", (int64_t)c->met);
    json_integer(j, "unread", (int64_t)c->unread);
    json_object_end(j);
    json_object_end(j);
    json_finish(j);
}

/* ---- JUnit ---- */

static void write_failure(FILE *out, const struct coverage *c, const struct diag *d)
{
    const char *path = path_of(c, d->at), *words = diag_words(c->emission->arena, d);
    fprintf(out, "      <failure type=\"%s\"", diag_titles[d->code].code);
    xml_attribute(out, "message", words);
    putc('>', out);
    xml_escape(out, path);
    if (d->at.line > 0)
        fprintf(out, ":%u:%u", d->at.line, d->at.column);
    fputs(": ", out);
    xml_escape(out, words);
    fputs("</failure>\n", out);
}

/* A case that could not be tried. */
static void write_unread(FILE *out, const struct coverage *c, struct place at)
{
    fputs("      <error type=\"LNG\"", out);
    xml_attribute(out, "message", say("อ่านไม่ได้ จึงยังตัดสินไม่ได้", "it cannot be read, and so not be judged"));
    putc('>', out);
    xml_escape(out, path_of(c, at));
    if (at.line > 0)
        fprintf(out, ":%u:%u", at.line, at.column);
    fputs("</error>\n", out);
}

static void write_case(FILE *out, const struct coverage *c, const struct requirement *r)
{
    const struct section *s = r->section;
    const char *heading = say(s->heading.s, s->english.s ? s->english.s : s->heading.s);
    const char *code = s->code.s ? s->code.s : s->id.s;
    fputs("    <testcase", out);
    xml_attribute(out, "name", arena_format(c->emission->arena, "%s %s", code, heading));
    xml_attribute(out, "classname", "bmaplan.coverage");
    if (r->finding || r->unread) {
        fputs(">\n", out);
        if (r->finding)
            write_failure(out, c, r->finding);
        else
            write_unread(out, c, *r->unread);
        fputs("    </testcase>\n", out);
    } else {
        fputs("/>\n", out);
    }
}

void coverage_junit(FILE *out, const struct coverage *c)
{
    size_t missing = c->all.count - c->met - c->unread;
    fprintf(out,
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            "<testsuites name=\"bmaplan\" tests=\"%zu\" failures=\"%zu\" errors=\"%zu\">\n"
            "  <testsuite",
            c->all.count, missing, c->unread);
    xml_attribute(out, "name", path_of(c, (struct place){.file = 0}));
    fprintf(out, " tests=\"%zu\" failures=\"%zu\" errors=\"%zu\" skipped=\"0\">\n", c->all.count, missing, c->unread);
    for (size_t i = 0; i < c->all.count; i++)
        write_case(out, c, &c->all.items[i]);
    fputs("  </testsuite>\n</testsuites>\n", out);
}
