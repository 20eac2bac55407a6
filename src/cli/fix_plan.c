/* fix_plan.c: the fixes of one plan, round by round; what makes the plan worse is taken back. */
#include "fix.h"

#include <string.h>

enum { MOST_ROUNDS = 1000 }; /* each loads and checks the plan; two or three are usual */

/* A plan as it stands after the fixes so far. */
struct exam {
    struct arena arena;
    struct diags ds;
    bool is_plan;
    size_t errors;
    size_t language[D_COUNT]; /* findings of the language, by code */
};

/* Findings that are mended together. */
struct batch {
    const struct diag **items;
    size_t count;
    struct splices *changes; /* one for each source */
};

static bool is_language(enum diag_code code)
{
    return strncmp(diag_titles[code].code, "LNG", 3) == 0;
}

/* Findings beyond the limit keep a plan from being made; those below it can be mended all the same. */
static bool is_overfull(const struct diags *ds)
{
    return ds->limit && ds->sources.count > 0 && strstr(ds->sources.items[0].bytes, "bmaplan");
}

static void begin(struct exam *e, const char *path)
{
    *e = (struct exam){.is_plan = false};
    diags_init(&e->ds, &e->arena);
    e->is_plan = plan_examine(&e->ds, path) != NULL || is_overfull(&e->ds);
    diags_fingerprint(&e->ds);
    e->errors = diags_count(&e->ds, SEVERITY_ERROR);
    for (size_t i = 0; i < e->ds.count; i++) {
        enum diag_code code = e->ds.items[i]->code;
        e->language[code] += is_language(code);
    }
}

/* ---- which findings ----------------------------------------------------------------------------- */

/* What keeps a file from being read as a plan. While there is such a fault nothing else is mended: the file may be something
 * else altogether. */
static bool is_obstacle(enum diag_code code)
{
    return code == D_LNG_SYNTAX || code == D_LNG_YAML_FEATURE || code == D_LNG_INCLUDE;
}

static bool is_refused(const struct fixing *f, const struct diag *d)
{
    for (size_t i = 0; i < f->refused_count; i++)
        if (f->refused[i] == d->fingerprint)
            return true;
    return false;
}

static bool is_wanted(const struct fixing *f, const struct exam *e, const struct diag *d)
{
    bool allowed = d->fix == FIX_SAFE || (d->fix == FIX_UNSAFE && f->options->unsafe);
    return allowed && diag_stands(d) && f->wanted[d->code] && (e->is_plan || is_obstacle(d->code)) && !is_refused(f, d);
}

/* The source that standard input stands for; the count of sources where the plan has none. */
static size_t find_input(const struct fixing *f, const struct diags *ds)
{
    size_t i = 0;
    while (i < ds->sources.count && !fixed_file_is_input(f, ds->sources.items[i].path))
        i++;
    return i;
}

/* Who hands in a text gets it back mended: other files of the plan stay as they are. input: see find_input(). */
static bool is_in_files(struct fixing *f, const struct exam *e, const struct diag *d, size_t input)
{
    bool any = input == e->ds.sources.count;
    for (const struct edit *edit = d->edits; edit; edit = edit->next)
        if (!(any || edit->at.file == input) || !fixed_file_of(f, &e->ds.sources.items[edit->at.file]))
            return false;
    return true;
}

/* The first by place, `most` of them; what meets another waits for the next round. */
static struct batch choose(struct fixing *f, struct exam *e, size_t most)
{
    struct batch b = {.changes = arena_alloc(&e->arena, (e->ds.sources.count + 1) * sizeof *b.changes)};
    size_t input = find_input(f, &e->ds);
    for (size_t i = 0; i < e->ds.count && b.count < most; i++) {
        const struct diag *d = e->ds.items[i];
        if (is_wanted(f, e, d) && is_in_files(f, e, d, input) && fix_take(&e->ds, b.changes, d))
            *(const struct diag **)arena_grow(&e->arena, &b.items, &b.count, sizeof(struct diag *)) = d;
    }
    return b;
}

/* ---- is it better? ------------------------------------------------------------------------------ */

/* Findings of the language in this file, up to a line. */
static size_t count_up_to(const struct exam *e, const char *path, unsigned line)
{
    size_t n = 0;
    for (size_t i = 0; i < e->ds.count; i++) {
        const struct diag *d = e->ds.items[i];
        n += is_language(d->code) && d->at.line <= line && strcmp(e->ds.sources.items[d->at.file].path, path) == 0;
    }
    return n;
}

/* A fault of the language, a target in words or an unknown unit kept rules from judging: what they find now is not new. */
static bool opens_eyes(const struct batch *b)
{
    for (size_t i = 0; i < b->count; i++) {
        enum diag_code code = b->items[i]->code;
        if (is_language(code) || code == D_KPI_TARGET || code == D_KPI_UNIT_UNKNOWN)
            return true;
    }
    return false;
}

/* Without a plan the batch is one finding, and the file must be readable beyond it. */
static bool is_worse(const struct exam *now, const struct exam *next, const struct batch *b)
{
    if (!now->is_plan) {
        struct place at = b->items[0]->at;
        const char *path = now->ds.sources.items[at.file].path;
        return !next->is_plan && count_up_to(next, path, at.line) >= count_up_to(now, path, at.line);
    }
    if (!next->is_plan)
        return true;
    for (size_t i = 0; i < D_COUNT; i++)
        if (next->language[i] > now->language[i])
            return true;
    return next->errors > now->errors && !opens_eyes(b);
}

/* ---- rounds ------------------------------------------------------------------------------------- */

static void try_changes(struct fixing *f, const struct exam *e, const struct batch *b)
{
    for (size_t i = 0; i < e->ds.sources.count; i++)
        if (b->changes[i].count > 0)
            fixed_file_try(f, fixed_file_of(f, &e->ds.sources.items[i]), &b->changes[i]);
}

static void report(struct fixing *f, struct exam *e, const struct batch *b)
{
    const char *did = f->options->diff ? say("จะแก้", "would mend") : say("แก้", "mended");
    for (size_t i = 0; i < b->count; i++) {
        const struct diag *d = b->items[i];
        report_words(f->report, e->ds.sources.items[d->at.file].path);
        fprintf(f->report, ":%u:%u: %s %s: ", d->at.line, d->at.column, did, diag_titles[d->code].code);
        report_words(f->report, diag_words(&e->arena, d));
        fputc('\n', f->report);
    }
    f->mended += b->count;
}

static void count_left(struct fixing *f, struct exam *e)
{
    if (e->is_plan) /* what keeps a plan from being one always counts */
        diags_select(&e->ds, f->wanted);
    diags_tally(&e->ds, &f->left);
    for (size_t i = 0; i < e->ds.count; i++)
        f->doubtful += diag_stands(e->ds.items[i]) && e->ds.items[i]->fix == FIX_UNSAFE && !f->options->unsafe;
}

static void refuse(struct fixing *f, const struct diag *d)
{
    uint64_t *fingerprint = arena_grow(f->arena, &f->refused, &f->refused_count, sizeof *fingerprint);
    *fingerprint = d->fingerprint;
}

/* Halves lead to the one that is to blame, doubling away from it. */
static size_t next_size(size_t most, const struct batch *b, bool stay)
{
    if (stay)
        return most > SIZE_MAX / 2 ? SIZE_MAX : 2 * most;
    return b->count > 1 ? b->count / 2 : 1;
}

void fix_plan(struct fixing *f, const char *path)
{
    struct exam exams[2], *now = &exams[0], *next = &exams[1];
    size_t most = SIZE_MAX;
    begin(now, path);
    for (int round = 0; round < MOST_ROUNDS; round++) {
        struct batch b = choose(f, now, now->is_plan ? most : 1);
        if (b.count == 0)
            break;
        try_changes(f, now, &b);
        begin(next, path);
        bool stay = !is_worse(now, next, &b);
        fixed_files_settle(f, stay);
        most = next_size(most, &b, stay);
        if (stay)
            report(f, now, &b);
        else if (b.count == 1)
            refuse(f, b.items[0]);
        struct exam *done = stay ? now : next;
        next = done;
        now = &exams[done == &exams[0]];
        arena_free(&done->arena);
    }
    count_left(f, now);
    arena_free(&now->arena);
}
