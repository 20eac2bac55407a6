/* list.c: the findings of a plan as a list - sorted, selected, counted. */
#include <bmaplan/diag.h>

#include <stdlib.h>

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
        n += !ds->items[i]->suppressed && ds->items[i]->severity == severity;
    return n;
}

void diags_tally(const struct diags *ds, struct diag_tally *tally)
{
    const struct diag *last = NULL; /* the last that stands at a place */
    for (size_t i = 0; i < ds->count; i++) {
        const struct diag *d = ds->items[i];
        if (d->suppressed) {
            tally->suppressed++;
            continue;
        }
        tally->found[d->severity]++;
        if (is_missing(d->at))
            continue;
        tally->files += !last || last->at.file != d->at.file;
        last = d;
    }
    tally->dropped += ds->dropped;
}
