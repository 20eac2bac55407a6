/* format_github.c: GitHub Actions - annotations as workflow commands, and all findings as a table of the job's summary. */
#include "formats.h"

#include <assert.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

/* GitHub shows 10 annotations of a kind for a step, and a summary of 1 MiB at most or not at all. */
enum { SHOWN = 10, SUMMARY_SIZE = 1 << 20, SUMMARY_END = 200 };

static const char *const commands[] = {
    [SEVERITY_ERROR] = "error", [SEVERITY_WARNING] = "warning", [SEVERITY_INFO] = "notice"};
enum { KINDS = sizeof commands / sizeof *commands };
static_assert(KINDS == SEVERITY_INFO + 1, "one command for each severity");

/* What waits for the last plan: errors come first, whatever plan they are of. */
struct annotations {
    const char *lines[KINDS][SHOWN];
    size_t counts[KINDS];
    const char *path;               /* of the summary, NULL: none is wanted */
    struct report_text rows[KINDS]; /* of its table, a line each */
};

/* One place of a kind is kept for the notice of how many more there are. */
static size_t shown_most(size_t kind)
{
    return kind == SEVERITY_INFO ? SHOWN - 1 : SHOWN;
}

/* ---- annotations ---- */

/* What may not stand in a command's value as it is; `property`: between the commas of its first part. */
static void write_escaped(FILE *out, const char *s, bool property)
{
    for (; *s; s++)
        if (strchr(property ? "%\r\n:," : "%\r\n", *s))
            fprintf(out, "%%%02X", (unsigned)(unsigned char)*s);
        else
            putc(*s, out);
}

/* GitHub takes columns only of what lies on one line. */
static void write_place(FILE *out, struct place at)
{
    struct place span = finding_span(at);
    fprintf(out, ",line=%u", span.line);
    if (span.line == span.end_line)
        fprintf(out, ",col=%u,endLine=%u,endColumn=%u", span.column, span.end_line, span.end_column);
    else
        fprintf(out, ",endLine=%u", span.end_line);
}

static const char *command_of(struct arena *a, const struct diags *ds, const struct diag *d)
{
    struct report_text m;
    report_text_open(&m);
    fprintf(m.out, "::%s title=bmaplan (%s),file=", commands[d->severity], diag_titles[d->code].code);
    write_escaped(m.out, finding_path(ds, d->at), true);
    if (!is_missing(d->at))
        write_place(m.out, d->at);
    fputs("::", m.out);
    write_escaped(m.out, finding_text(ds->arena, ds, d), false);
    report_text_close(&m);
    const char *line = arena_copy(a, m.bytes, m.size);
    free(m.bytes);
    return line;
}

/* ---- the table of the job's summary ---- */

/* A cell of a Markdown table: no letter of it is a sign. */
static void write_cell(FILE *out, const char *s)
{
    struct report_text m;
    report_text_open(&m);
    report_words(m.out, s);
    report_text_close(&m);
    for (const char *p = m.bytes; *p; p++)
        fprintf(out, strchr("\\`*_{}[]<>|~&#!@", *p) ? "\\%c" : "%c", *p);
    free(m.bytes);
}

/* The first help, which is the nearest to what was meant. */
static const char *help_of(const struct diag *d)
{
    const struct remark *r = d->remarks;
    while (r && r->kind != REMARK_HELP)
        r = r->next;
    return r ? r->text : "";
}

static void write_row(FILE *out, const struct diags *ds, const struct diag *d)
{
    fprintf(out, "| %s | %s | ", severity_words[d->severity], diag_titles[d->code].code);
    write_cell(out, finding_path(ds, d->at));
    if (!is_missing(d->at))
        fprintf(out, ":%u:%u", d->at.line, d->at.column);
    fputs(" | ", out);
    write_cell(out, diag_words(ds->arena, d));
    fputs(" | ", out);
    write_cell(out, help_of(d));
    fputs(" |\n", out);
}

static void write_head(FILE *out, const struct diag_tally *tally)
{
    fputs("### bmaplan\n\n", out);
    found_write(out, tally);
    fprintf(out, "\n\n| %s | %s | %s | %s | %s |\n| --- | --- | --- | --- | --- |\n", say("ระดับ", "severity"),
            say("รหัส", "code"), say("ตำแหน่ง", "place"), say("ข้อบกพร่อง", "finding"), say("วิธีแก้", "help"));
}

static void open_summary(struct annotations *all)
{
    const char *path = getenv("GITHUB_STEP_SUMMARY");
    if (!path || !*path)
        return;
    all->path = path;
    for (size_t kind = 0; kind < KINDS; kind++)
        report_text_open(&all->rows[kind]);
}

/* What the step has written so far counts. */
static size_t room_of(const char *path, size_t head)
{
    FILE *before = fopen(path, "rb");
    long used = before && fseek(before, 0, SEEK_END) == 0 ? ftell(before) : 0;
    if (before)
        fclose(before);
    size_t taken = (used > 0 ? (size_t)used : 0) + head + SUMMARY_END;
    return taken < SUMMARY_SIZE ? SUMMARY_SIZE - taken : 0;
}

/* The rows that there is room for; how many there are not. */
static size_t write_rows(FILE *out, const struct report_text *rows, size_t *room)
{
    size_t left_out = 0;
    for (const char *row = rows->bytes, *end; (end = strchr(row, '\n')) != NULL; row = end + 1) {
        size_t size = (size_t)(end + 1 - row);
        bool fits = left_out == 0 && size <= *room;
        left_out += !fits;
        if (!fits)
            continue;
        fwrite(row, 1, size, out);
        *room -= size;
    }
    return left_out;
}

static bool append(const char *path, const struct report_text *text)
{
    FILE *out = fopen(path, "ab");
    bool written = out && fwrite(text->bytes, 1, text->size, out) == text->size;
    if (out && fclose(out) != 0)
        written = false;
    return written;
}

/* Does the table hold every finding? They are in the log, too, so that it can't be written is no failure. */
static bool close_summary(struct annotations *all, const struct diag_tally *tally, size_t rows, size_t unseen)
{
    struct report_text table;
    size_t more = unseen;
    report_text_open(&table);
    write_head(table.out, tally);
    fflush(table.out);
    size_t room = room_of(all->path, table.size);
    for (size_t kind = 0; kind < KINDS; kind++) {
        report_text_close(&all->rows[kind]);
        more += write_rows(table.out, &all->rows[kind], &room);
        free(all->rows[kind].bytes);
    }
    if (more > 0)
        fprintf(table.out, language_get() == THAI ? "\nมีอีก %zu รายการ\n" : "\n%zu more\n", more);
    report_text_close(&table);
    bool written = rows > 0 && append(all->path, &table);
    if (rows > 0 && !written)
        fprintf(stderr, "bmaplan: %s '%s': %s\n", say("เขียนสรุปไม่ได้", "cannot write the summary"), all->path,
                error_words(errno));
    free(table.bytes);
    return written && more == 0;
}

/* ---- the format ---- */

void github_begin(struct report *r)
{
    struct annotations *all = arena_alloc(&r->arena, sizeof *all);
    r->state = all;
    open_summary(all);
}

void github_finding(struct report *r, const struct diags *ds, const struct diag *d)
{
    struct annotations *all = r->state;
    size_t n = all->counts[d->severity]++;
    if (n < shown_most(d->severity))
        all->lines[d->severity][n] = command_of(&r->arena, ds, d);
    if (all->path)
        write_row(all->rows[d->severity].out, ds, d);
}

void github_end(struct report *r, const struct diag_tally *tally)
{
    struct annotations *all = r->state;
    size_t unseen = report_unseen(r, tally), more = unseen;
    bool whole = all->path && close_summary(all, tally, r->count, unseen);
    for (size_t kind = 0; kind < KINDS; kind++) {
        size_t count = all->counts[kind], most = shown_most(kind);
        for (size_t i = 0; i < count && i < most; i++)
            fprintf(r->out, "%s\n", all->lines[kind][i]);
        more += count > most ? count - most : 0;
    }
    if (more > 0)
        fprintf(r->out,
                language_get() == THAI ? "::notice title=bmaplan::มีอีก %zu รายการ%s\n"
                                       : "::notice title=bmaplan::%zu more%s\n",
                more, whole ? say(" ดูครบทุกข้อในตารางสรุปของงานนี้", ": all are in the table of the job's summary") : "");
}
