/* sarif.c: the parts that SARIF's objects have in common - texts, files, places. */
#include "sarif.h"

#include <stdlib.h>
#include <string.h>

#include <bmaplan/text.h>

#include "formats.h"

void sarif_text(struct json *j, const char *name, const char *text)
{
    json_object(j, name);
    json_string(j, "text", text);
    json_object_end(j);
}

/* A path as a URI: what a URI can't hold becomes %XX; a colon could end a scheme. */
static void write_uri(struct json *j, const char *path)
{
    static const char plain[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/!$'()*+,;=@";
    struct report_text m;
    report_text_open(&m);
    if (*path == '/')
        fputs("file://", m.out);
    for (; *path; path++)
        if (strchr(plain, *path))
            putc(*path, m.out);
        else
            fprintf(m.out, "%%%02X", (unsigned)(unsigned char)*path);
    report_text_close(&m);
    json_string(j, "uri", m.bytes);
    free(m.bytes);
}

void sarif_artifact(struct json *j, const struct diags *ds, struct place at)
{
    json_object(j, "artifactLocation");
    write_uri(j, finding_path(ds, at));
    json_object_end(j);
}

static void write_snippet(struct json *j, const struct diags *ds, struct place span)
{
    size_t size;
    struct arena passing = {0};
    const char *text = source_text(ds, span, &size), *hidden = text_hide_citizen_ids(&passing, text, size); /* TXT010 */
    json_object(j, "snippet");
    json_text(j, "text", hidden ? hidden : text, hidden ? strlen(hidden) : size);
    json_object_end(j);
    arena_free(&passing);
}

void sarif_region(struct json *j, const struct diags *ds, const char *name, struct place at, bool snippet)
{
    struct place span = finding_span(at);
    json_object(j, name);
    json_integer(j, "startLine", span.line);
    json_integer(j, "startColumn", span.column);
    json_integer(j, "endLine", span.end_line);
    json_integer(j, "endColumn", span.end_column);
    if (snippet)
        write_snippet(j, ds, span);
    json_object_end(j);
}

void sarif_physical(struct json *j, const struct diags *ds, struct place at)
{
    json_object(j, "physicalLocation");
    sarif_artifact(j, ds, at);
    if (!is_missing(at))
        sarif_region(j, ds, "region", at, true);
    json_object_end(j);
}
