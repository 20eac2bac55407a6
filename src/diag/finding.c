/* finding.c: what several formats say of a finding. */
#include "formats.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "glyph.h"

const char *const severity_words[] = {
    [SEVERITY_ERROR] = "error", [SEVERITY_WARNING] = "warning", [SEVERITY_INFO] = "info"};
static_assert(sizeof severity_words / sizeof *severity_words == SEVERITY_INFO + 1, "one word for each severity");

static const char *const remark_words[] = {[REMARK_NOTE] = "note", [REMARK_HELP] = "help"};

const char *finding_path(const struct diags *ds, struct place at)
{
    if (ds->sources.count == 0)
        return "";
    assert(at.file < ds->sources.count);
    return ds->sources.items[at.file].path;
}

struct place finding_span(struct place at)
{
    if (at.end_line > at.line || (at.end_line == at.line && at.end_column >= at.column))
        return at;
    at.end_line = at.line;
    at.end_column = at.column;
    return at;
}

const char *finding_offer(const struct diag *d)
{
    switch (d->fix) {
    case FIX_NONE:
        break;
    case FIX_SAFE:
        return say("แก้ให้อัตโนมัติด้วย bmaplan fix", "bmaplan fix mends it");
    case FIX_UNSAFE:
        return say("แก้ให้ด้วย bmaplan fix --unsafe แล้วตรวจดู", "bmaplan fix --unsafe mends it: look at what it did");
    }
    return NULL;
}

void report_words(FILE *out, const char *s)
{
    glyphs_write(out, s, s + strlen(s));
}

static const struct remark *last_help(const struct diag *d)
{
    const struct remark *last = NULL;
    for (const struct remark *r = d->remarks; r; r = r->next)
        if (r->kind == REMARK_HELP)
            last = r;
    return last;
}

static void write_remark(FILE *out, const struct diags *ds, const struct remark *r, const char *offer)
{
    fprintf(out, "  %s: ", remark_words[r->kind]);
    if (!is_missing(r->at)) {
        report_words(out, finding_path(ds, r->at));
        fprintf(out, ":%u:%u: ", r->at.line, r->at.column);
    }
    report_words(out, r->text);
    if (offer)
        fprintf(out, " (%s)", offer);
    putc('\n', out);
}

void finding_remarks(FILE *out, const struct diags *ds, const struct diag *d)
{
    const struct remark *last = last_help(d);
    const char *offer = finding_offer(d);
    for (const struct remark *r = d->remarks; r; r = r->next)
        write_remark(out, ds, r, r == last ? offer : NULL);
    if (offer && !last)
        fprintf(out, "  %s: %s\n", remark_words[REMARK_HELP], offer);
}

char *finding_text(struct arena *a, const struct diags *ds, const struct diag *d)
{
    struct report_text m;
    report_text_open(&m);
    report_words(m.out, diag_words(a, d));
    putc('\n', m.out);
    finding_remarks(m.out, ds, d);
    report_text_close(&m);
    char *text = arena_copy(a, m.bytes, m.size - 1); /* without the last line break */
    free(m.bytes);
    return text;
}

void report_text_open(struct report_text *m)
{
    m->out = memory_open(&m->bytes, &m->size);
}

void report_text_close(struct report_text *m)
{
    memory_close(m->out);
}

size_t report_unseen(const struct report *r, const struct diag_tally *tally)
{
    return r->left_out + tally->dropped;
}

const char *report_unseen_words(struct report *r, const struct diag_tally *tally)
{
    return arena_format(&r->arena, language_get() == THAI ? "มีอีก %zu รายการที่ไม่ได้แสดง" : "%zu more not shown",
                        report_unseen(r, tally));
}
