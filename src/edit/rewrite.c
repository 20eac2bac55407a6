/* rewrite.c: a file as it is to be, kept as pieces of what it was and of what is new. */
#include <bmaplan/edit.h>

#include <string.h>

/* The pieces of one rewrite while those of the next are made of them. */
struct walk {
    struct arena *arena;
    const struct rewrite *from;
    struct rewrite *next;
    size_t piece, used; /* where it stands: the piece, and bytes of it */
    size_t offset;      /* the same in the text */
};

static void add(struct arena *a, struct rewrite *r, struct piece piece)
{
    if (piece.size > 0)
        *(struct piece *)arena_grow(a, &r->pieces, &r->count, sizeof piece) = piece;
}

/* Goes on to an offset of the text; what lies between is kept or left out. */
static void go_on(struct walk *w, size_t to, bool keep)
{
    while (w->offset < to && w->piece < w->from->count) {
        const struct piece *p = &w->from->pieces[w->piece];
        size_t rest = p->size - w->used, wanted = to - w->offset, size = rest < wanted ? rest : wanted;
        if (keep)
            add(w->arena, w->next, (struct piece){.s = p->s + w->used, .size = size, .fresh = p->fresh});
        w->offset += size;
        w->used += size;
        if (w->used == p->size) {
            w->piece++;
            w->used = 0;
        }
    }
}

struct rewrite rewrite_begin(struct arena *a, const char *path, const char *bytes, size_t size)
{
    struct rewrite r = {.path = path, .bytes = bytes, .size = size};
    add(a, &r, (struct piece){.s = bytes, .size = size});
    return r;
}

struct rewrite rewrite_next(struct arena *a, const struct rewrite *r, const struct splices *changes)
{
    struct rewrite next = {.path = r->path, .bytes = r->bytes, .size = r->size};
    struct walk w = {.arena = a, .from = r, .next = &next};
    for (size_t i = 0; i < changes->count; i++) {
        const struct splice *s = &changes->items[i];
        size_t size = strlen(s->text);
        go_on(&w, s->from, true);
        add(a, &next, (struct piece){.s = arena_copy(a, s->text, size), .size = size, .fresh = true});
        go_on(&w, s->to, false);
    }
    go_on(&w, SIZE_MAX, true);
    return next;
}

bool rewrite_changes(const struct rewrite *r)
{
    size_t offset = 0; /* the first where the texts may differ */
    for (size_t i = 0; i < r->count; i++) {
        const struct piece *p = &r->pieces[i];
        if (p->size > r->size - offset || memcmp(p->s, r->bytes + offset, p->size) != 0)
            return true;
        offset += p->size;
    }
    return offset != r->size;
}

void rewrite_print(const struct rewrite *r, FILE *out)
{
    for (size_t i = 0; i < r->count; i++)
        fwrite(r->pieces[i].s, 1, r->pieces[i].size, out);
}
