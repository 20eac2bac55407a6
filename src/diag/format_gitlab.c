/* format_gitlab.c: GitLab's Code Quality report, a bare array. */
#include "formats.h"

#include <inttypes.h>

#include <bmaplan/json.h>

/* "blocker" and "critical" are above what a plan can do. */
static const char *const severities[] = {
    [SEVERITY_ERROR] = "major", [SEVERITY_WARNING] = "minor", [SEVERITY_INFO] = "info"};

/* GitLab takes findings of one fingerprint for one, and shows any of them: a finding in a file that two plans include is
 * written once. A table of those written, open, at most half full; 0 is a free slot. */
struct written {
    struct json json;
    uint64_t *slots;
    size_t size, count; /* size: a power of two */
};

/* False: it was there. */
static bool add(uint64_t *slots, size_t size, uint64_t fingerprint)
{
    size_t i = fingerprint & (size - 1);
    for (; slots[i] != 0; i = (i + 1) & (size - 1))
        if (slots[i] == fingerprint)
            return false;
    slots[i] = fingerprint;
    return true;
}

static void grow(struct arena *a, struct written *w)
{
    size_t size = w->size > 0 ? 2 * w->size : 256;
    uint64_t *slots = arena_alloc(a, size * sizeof *slots);
    for (size_t i = 0; i < w->size; i++)
        if (w->slots[i] != 0)
            add(slots, size, w->slots[i]);
    w->slots = slots;
    w->size = size;
}

static bool is_new(struct arena *a, struct written *w, uint64_t fingerprint)
{
    if (2 * w->count >= w->size)
        grow(a, w);
    bool added = add(w->slots, w->size, fingerprint);
    w->count += added;
    return added;
}

void gitlab_begin(struct report *r)
{
    struct written *w = arena_alloc(&r->arena, sizeof *w);
    w->json = (struct json){.out = r->out};
    r->state = w;
    json_array(&w->json, NULL);
}

static void write_location(struct json *j, const struct diags *ds, const struct diag *d)
{
    json_object(j, "location");
    json_string(j, "path", finding_path(ds, d->at));
    json_object(j, "lines");
    json_integer(j, "begin", is_missing(d->at) ? 1 : d->at.line);
    json_integer(j, "end", is_missing(d->at) ? 1 : finding_span(d->at).end_line);
    json_object_end(j);
    json_object_end(j);
}

void gitlab_finding(struct report *r, const struct diags *ds, const struct diag *d)
{
    struct written *w = r->state;
    struct json *j = &w->json;
    const char *code = diag_titles[d->code].code;
    if (!is_new(&r->arena, w, d->fingerprint))
        return;
    json_object(j, NULL);
    json_format(j, "description", "%s: %s", code, finding_text(ds->arena, ds, d)); /* check_name is not shown */
    json_string(j, "check_name", code);
    json_format(j, "fingerprint", "%016" PRIx64, d->fingerprint);
    json_string(j, "severity", severities[d->severity]);
    write_location(j, ds, d);
    json_object_end(j);
}

void gitlab_end(struct report *r, const struct diag_tally *tally)
{
    struct written *w = r->state;
    (void)tally;
    json_array_end(&w->json);
    json_finish(&w->json);
}
