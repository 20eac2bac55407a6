/* format_sarif.c: SARIF 2.1.0, which code scanning and editors read (schema: tests/schemas/sarif-schema-2.1.0.json). */
#include "sarif.h"

#include <inttypes.h>
#include <string.h>

#include "formats.h"

static const char schema[] =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

static const char *const levels[] = {
    [SEVERITY_ERROR] = "error", [SEVERITY_WARNING] = "warning", [SEVERITY_INFO] = "note"};

/* ---- the program and its rules ---- */

static void write_rule(struct json *j, const struct diag_title *t)
{
    json_object(j, NULL);
    json_string(j, "id", t->code);
    json_string(j, "name", t->name);
    sarif_text(j, "shortDescription", say(t->thai, t->english));
    json_object(j, "defaultConfiguration");
    json_string(j, "level", levels[t->severity]);
    json_object_end(j);
    json_object(j, "properties");
    json_text(j, "category", t->code, strcspn(t->code, "0123456789"));
    json_object_end(j);
    json_object_end(j);
}

/* All of them, in the order of their codes' numbers in the program: a result's ruleIndex is known before it is found. */
static void write_tool(struct json *j, const char *language)
{
    json_object(j, "tool");
    json_object(j, "driver");
    json_string(j, "name", "bmaplan");
    json_string(j, "version", BMAPLAN_VERSION);
    json_string(j, "language", language);
    json_array(j, "rules");
    for (size_t i = 0; i < D_COUNT; i++)
        write_rule(j, &diag_titles[i]);
    json_array_end(j);
    json_object_end(j);
    json_object_end(j);
}

void sarif_begin(struct report *r)
{
    struct json *j = arena_alloc(&r->arena, sizeof *j);
    const char *language = language_get() == THAI ? "th" : "en";
    *j = (struct json){.out = r->out};
    r->state = j;
    json_object(j, NULL);
    json_string(j, "$schema", schema);
    json_string(j, "version", "2.1.0");
    json_array(j, "runs");
    json_object(j, NULL);
    write_tool(j, language);
    json_string(j, "language", language);
    json_string(j, "columnKind", "unicodeCodePoints");
    json_array(j, "results");
}

/* ---- results ---- */

static void write_locations(struct json *j, const struct diags *ds, const struct diag *d)
{
    json_array(j, "locations");
    if (ds->sources.count > 0) {
        json_object(j, NULL);
        sarif_physical(j, ds, d->at);
        json_object_end(j);
    }
    json_array_end(j);
}

static bool has_place(const struct remark *r)
{
    return r->kind == REMARK_NOTE && !is_missing(r->at);
}

static void write_related(struct json *j, const struct diags *ds, const struct diag *d)
{
    int id = 0;
    json_array(j, "relatedLocations");
    for (const struct remark *r = d->remarks; r; r = r->next) {
        if (!has_place(r))
            continue;
        json_object(j, NULL);
        json_integer(j, "id", ++id);
        sarif_physical(j, ds, r->at);
        sarif_text(j, "message", r->text);
        json_object_end(j);
    }
    json_array_end(j);
}

/* The words, and the remarks that have no place of their own in a result. */
static void write_message(struct json *j, const struct diags *ds, const struct diag *d)
{
    const char *text = diag_words(ds->arena, d);
    for (const struct remark *r = d->remarks; r; r = r->next)
        if (!has_place(r))
            text = arena_format(ds->arena, "%s\n%s", text, r->text);
    sarif_text(j, "message", text);
}

static void write_replacement(struct json *j, const struct diags *ds, const struct edit *e)
{
    json_object(j, NULL);
    sarif_region(j, ds, "deletedRegion", e->at, false);
    sarif_text(j, "insertedContent", e->text);
    json_object_end(j);
}

/* One change for each file, though edits of one file may stand apart in the list. */
static void write_changes(struct json *j, const struct diags *ds, const struct edit *edits)
{
    json_array(j, "artifactChanges");
    for (const struct edit *e = edits; e; e = e->next) {
        const struct edit *same = edits;
        while (same->at.file != e->at.file)
            same = same->next;
        if (same != e)
            continue;
        json_object(j, NULL);
        sarif_artifact(j, ds, e->at);
        json_array(j, "replacements");
        for (; same; same = same->next)
            if (same->at.file == e->at.file)
                write_replacement(j, ds, same);
        json_array_end(j);
        json_object_end(j);
    }
    json_array_end(j);
}

/* The format knows no degrees of certainty: the description says which it is. */
static void write_fix(struct json *j, const struct diags *ds, const struct diag *d)
{
    if (d->fix == FIX_NONE)
        return;
    json_array(j, "fixes");
    json_object(j, NULL);
    sarif_text(j, "description", finding_offer(d));
    write_changes(j, ds, d->edits);
    json_object_end(j);
    json_array_end(j);
}

static void write_suppression(struct json *j, const char *kind, const char *reason)
{
    json_object(j, NULL);
    json_string(j, "kind", kind);
    json_string(j, "status", "accepted");
    if (reason)
        json_string(j, "justification", reason);
    json_object_end(j);
}

/* An empty list says that the finding is known not to be suppressed. */
static void write_marks(struct json *j, const struct diags *ds, const struct diag *d)
{
    json_array(j, "suppressions");
    if (d->suppressed)
        write_suppression(j, "inSource", d->reason);
    if (d->known)
        write_suppression(j, "external", say("มีอยู่เดิมตามไฟล์ baseline", "in the baseline"));
    json_array_end(j);
    if (ds->compared)
        json_string(j, "baselineState", d->known ? "unchanged" : "new");
}

void sarif_finding(struct report *r, const struct diags *ds, const struct diag *d)
{
    struct json *j = r->state;
    json_object(j, NULL);
    json_string(j, "ruleId", diag_titles[d->code].code);
    json_integer(j, "ruleIndex", d->code);
    json_string(j, "level", levels[d->severity]);
    write_message(j, ds, d);
    write_locations(j, ds, d);
    write_related(j, ds, d);
    json_object(j, "partialFingerprints");
    json_format(j, "bmaplan/v1", "%016" PRIx64, d->fingerprint);
    json_object_end(j);
    write_fix(j, ds, d);
    write_marks(j, ds, d);
    json_object_end(j);
}

void sarif_end(struct report *r, const struct diag_tally *tally)
{
    struct json *j = r->state;
    json_array_end(j);
    json_array(j, "invocations");
    json_object(j, NULL);
    json_bool(j, "executionSuccessful", true);
    if (report_unseen(r, tally) > 0) {
        json_array(j, "toolExecutionNotifications");
        json_object(j, NULL);
        json_string(j, "level", "warning");
        sarif_text(j, "message", report_unseen_words(r, tally));
        json_object_end(j);
        json_array_end(j);
    }
    json_object_end(j);
    json_array_end(j);
    json_object_end(j);
    json_array_end(j);
    json_object_end(j);
    json_finish(j);
}
