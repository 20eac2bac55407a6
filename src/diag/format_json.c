/* format_json.c: findings for programs, as one JSON document or one a line. Keys and codes never change with the language. */
#include "formats.h"

#include <inttypes.h>

#include <bmaplan/json.h>

enum { JSON_VERSION = 1 }; /* goes up when a key changes its meaning or goes away */

static void write_point(struct json *j, const char *name, unsigned line, unsigned column)
{
    json_object(j, name);
    json_integer(j, "line", line);
    json_integer(j, "column", column);
    json_object_end(j);
}

/* Members of what has a place; without one, start and end are null. */
static void write_place(struct json *j, const struct diags *ds, struct place at)
{
    struct place span = finding_span(at);
    json_string(j, "path", finding_path(ds, at));
    if (is_missing(at)) {
        json_string(j, "start", NULL);
        json_string(j, "end", NULL);
        return;
    }
    write_point(j, "start", span.line, span.column);
    write_point(j, "end", span.end_line, span.end_column);
}

static void write_notes(struct json *j, const struct diags *ds, const struct diag *d)
{
    json_array(j, "notes");
    for (const struct remark *r = d->remarks; r; r = r->next) {
        if (r->kind != REMARK_NOTE)
            continue;
        json_object(j, NULL);
        json_string(j, "message", r->text);
        write_place(j, ds, r->at);
        json_object_end(j);
    }
    json_array_end(j);
}

static void write_help(struct json *j, const struct diag *d)
{
    json_array(j, "help");
    for (const struct remark *r = d->remarks; r; r = r->next)
        if (r->kind == REMARK_HELP)
            json_string(j, NULL, r->text);
    json_array_end(j);
}

static void write_fix(struct json *j, const struct diags *ds, const struct diag *d)
{
    static const char *const kinds[] = {[FIX_SAFE] = "safe", [FIX_UNSAFE] = "unsafe"};
    if (d->fix == FIX_NONE) {
        json_string(j, "fix", NULL);
        return;
    }
    json_object(j, "fix");
    json_string(j, "applicability", kinds[d->fix]);
    json_array(j, "edits");
    for (const struct edit *e = d->edits; e; e = e->next) {
        json_object(j, NULL);
        write_place(j, ds, e->at);
        json_string(j, "text", e->text);
        json_object_end(j);
    }
    json_array_end(j);
    json_object_end(j);
}

static void write_finding(struct json *j, const struct diags *ds, const struct diag *d)
{
    json_object(j, NULL);
    json_string(j, "code", diag_titles[d->code].code);
    json_string(j, "severity", severity_words[d->severity]);
    json_string(j, "message", diag_words(ds->arena, d));
    write_place(j, ds, d->at);
    write_notes(j, ds, d);
    write_help(j, d);
    write_fix(j, ds, d);
    json_format(j, "fingerprint", "%016" PRIx64, d->fingerprint);
    json_bool(j, "suppressed", d->suppressed);
    json_string(j, "reason", d->reason);
    json_bool(j, "known", d->known);
    json_object_end(j);
}

void json_report_begin(struct report *r)
{
    struct json *j = arena_alloc(&r->arena, sizeof *j);
    *j = (struct json){.out = r->out};
    r->state = j;
    json_object(j, NULL);
    json_integer(j, "version", JSON_VERSION);
    json_string(j, "bmaplan", BMAPLAN_VERSION);
    json_string(j, "language", language_get() == THAI ? "th" : "en");
    json_array(j, "findings");
}

void json_report_finding(struct report *r, const struct diags *ds, const struct diag *d)
{
    write_finding(r->state, ds, d);
}

void json_report_end(struct report *r, const struct diag_tally *tally)
{
    static const char *const counts[] = {
        [SEVERITY_ERROR] = "errors", [SEVERITY_WARNING] = "warnings", [SEVERITY_INFO] = "infos"};
    struct json *j = r->state;
    json_array_end(j);
    json_object(j, "summary");
    json_integer(j, "plans", (int64_t)tally->plans);
    for (size_t i = 0; i <= SEVERITY_INFO; i++)
        json_integer(j, counts[i], (int64_t)tally->found[i]);
    json_integer(j, "fixable", (int64_t)tally->mendable);
    json_integer(j, "suppressed", (int64_t)tally->suppressed);
    json_integer(j, "known", (int64_t)tally->known);
    json_integer(j, "not_shown", (int64_t)report_unseen(r, tally));
    json_object_end(j);
    json_object_end(j);
    json_finish(j);
}

void jsonl_finding(struct report *r, const struct diags *ds, const struct diag *d)
{
    struct json j = {.out = r->out, .one_line = true};
    write_finding(&j, ds, d);
    json_finish(&j);
}
