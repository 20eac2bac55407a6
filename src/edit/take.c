/* take.c: the edits of findings as changes of bytes; of two that meet the first is taken. */
#include <bmaplan/edit.h>

#include <string.h>

static struct splice splice_of(const struct diags *ds, const struct edit *e)
{
    size_t size;
    const char *s = source_text(ds, e->at, &size);
    size_t from = (size_t)(s - ds->sources.items[e->at.file].bytes);
    return (struct splice){.from = from, .to = from + size, .text = e->text};
}

static bool is_possible(const struct diags *ds, const struct edit *e)
{
    return e->at.line > 0 && e->at.file < ds->sources.count;
}

static bool changes(const struct diags *ds, const struct edit *e)
{
    struct splice s = splice_of(ds, e);
    size_t size = strlen(s.text);
    return size != s.to - s.from || memcmp(ds->sources.items[e->at.file].bytes + s.from, s.text, size) != 0;
}

/* Where something is inserted nothing may touch: nobody could say which of them comes first. */
static bool meets(const struct splice *a, const struct splice *b)
{
    bool insertion = a->from == a->to || b->from == b->to;
    return insertion ? a->from <= b->to && b->from <= a->to : a->from < b->to && b->from < a->to;
}

/* Findings are sorted: the turn of a new splice is near the end. */
static size_t turn_of(const struct splices *s, size_t from)
{
    size_t i = s->count;
    while (i > 0 && s->items[i - 1].from > from)
        i--;
    return i;
}

static bool add(struct arena *a, struct splices *s, struct splice new)
{
    size_t i = turn_of(s, new.from);
    if ((i > 0 && meets(&s->items[i - 1], &new)) || (i < s->count && meets(&s->items[i], &new)))
        return false;
    arena_grow(a, &s->items, &s->count, sizeof *s->items);
    memmove(&s->items[i + 1], &s->items[i], (s->count - 1 - i) * sizeof *s->items);
    s->items[i] = new;
    return true;
}

static void take_back(struct splices *s, size_t from)
{
    size_t i = turn_of(s, from) - 1;
    s->count--;
    memmove(&s->items[i], &s->items[i + 1], (s->count - i) * sizeof *s->items);
}

bool fix_take(const struct diags *ds, struct splices *files, const struct diag *d)
{
    bool changed = false;
    for (const struct edit *e = d->edits; e; e = e->next) {
        if (!is_possible(ds, e))
            return false;
        changed |= changes(ds, e);
    }
    const struct edit *next = changed ? d->edits : NULL;
    while (next && add(ds->arena, &files[next->at.file], splice_of(ds, next)))
        next = next->next;
    if (!next)
        return changed;
    for (const struct edit *e = d->edits; e != next; e = e->next)
        take_back(&files[e->at.file], splice_of(ds, e).from);
    return false;
}
