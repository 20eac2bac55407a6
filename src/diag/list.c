/* list.c: the findings of a plan as a list - sorted, selected, counted. */
#include <bmaplan/report.h>

#include <stdlib.h>
#include <string.h>

static int compare(size_t a, size_t b)
{
    return (a > b) - (a < b);
}

static int by_place(const void *left, const void *right)
{
    const struct diag *a = *(struct diag *const *)left, *b = *(struct diag *const *)right;
    int order = compare(a->at.file, b->at.file);
    if (order == 0)
        order = compare(a->at.line, b->at.line);
    if (order == 0)
        order = compare(a->at.column, b->at.column);
    if (order == 0)
        order = compare(a->code, b->code);
    return order != 0 ? order : compare(a->order, b->order);
}

void diags_sort(struct diags *ds)
{
    if (ds->count > 0)
        qsort(ds->items, ds->count, sizeof(struct diag *), by_place);
}

void diags_select(struct diags *ds, const bool wanted[D_COUNT])
{
    size_t kept = 0;
    for (size_t i = 0; i < ds->count; i++)
        if (wanted[ds->items[i]->code] || ds->items[i] == ds->limit)
            ds->items[kept++] = ds->items[i];
    ds->count = kept;
}

size_t diags_count(const struct diags *ds, enum severity severity)
{
    size_t n = 0;
    for (size_t i = 0; i < ds->count; i++)
        n += diag_stands(ds->items[i]) && ds->items[i]->severity == severity;
    return n;
}

void diags_tally(const struct diags *ds, struct diag_tally *tally)
{
    const struct diag *last = NULL; /* the last that stands at a place */
    tally->plans++;
    tally->dropped += ds->dropped;
    for (size_t i = 0; i < ds->count; i++) {
        const struct diag *d = ds->items[i];
        tally->suppressed += d->suppressed;
        tally->known += d->known && !d->suppressed;
        if (!diag_stands(d))
            continue;
        tally->found[d->severity]++;
        tally->mendable += d->fix == FIX_SAFE;
        if (is_missing(d->at))
            continue;
        tally->files += !last || last->at.file != d->at.file;
        last = d;
    }
}

/* One step of FNV-1a: the same on every machine. */
static uint64_t hash_number(uint64_t h, uint64_t n)
{
    return (h ^ n) * UINT64_C(1099511628211);
}

static uint64_t hash_bytes(uint64_t h, const char *s, size_t size)
{
    for (size_t i = 0; i < size; i++)
        h = hash_number(h, (unsigned char)s[i]);
    return h;
}

static bool is_blank(char c)
{
    return c == ' ' || c == '\t';
}

/* A line may be indented anew. */
static const char *trimmed(const char *line, size_t *size)
{
    while (*size > 0 && is_blank(line[*size - 1]))
        --*size;
    for (; *size > 0 && is_blank(*line); --*size)
        line++;
    return line;
}

/* Bytes: a longer line is known by its beginning, as thousands of findings may stand on one. */
enum { LINE_HASHED = 4096 };

/* FNV-1a of what a finding is about, wherever that stands by now. */
static uint64_t hash_of(const struct diags *ds, const struct diag *d)
{
    uint64_t h = UINT64_C(14695981039346656037);
    size_t size = 0;
    const char *line = is_missing(d->at) ? "" : source_line(ds, d->at.file, d->at.line, &size);
    const char *path = ds->sources.count > 0 ? ds->sources.items[d->at.file].path : "";
    line = trimmed(line, &size);
    h = hash_bytes(h, diag_titles[d->code].code, strlen(diag_titles[d->code].code) + 1);
    h = hash_bytes(h, path, strlen(path) + 1);
    return hash_bytes(h, line, size < LINE_HASHED ? size : LINE_HASHED);
}

static int by_fingerprint(const void *left, const void *right)
{
    const struct diag *a = *(struct diag *const *)left, *b = *(struct diag *const *)right;
    if (a->fingerprint != b->fingerprint)
        return a->fingerprint < b->fingerprint ? -1 : 1;
    return by_place(left, right);
}

/* Equal ones are told apart by their turn: the list is sorted by fingerprint to find them in one pass. */
void diags_fingerprint(struct diags *ds)
{
    struct diag **all = arena_alloc(ds->arena, (ds->count + 1) * sizeof(struct diag *));
    for (size_t i = 0; i < ds->count; i++) {
        all[i] = ds->items[i];
        all[i]->fingerprint = hash_of(ds, all[i]);
    }
    if (ds->count > 0)
        qsort(all, ds->count, sizeof(struct diag *), by_fingerprint);
    uint64_t before = 0, turn = 0;
    for (size_t i = 0; i < ds->count; i++) {
        uint64_t own = all[i]->fingerprint;
        turn = i > 0 && own == before ? turn + 1 : 0;
        before = own;
        if (turn > 0)
            all[i]->fingerprint = hash_number(own, turn);
    }
}
