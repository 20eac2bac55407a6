/* Setting text: words in their places, greedily filled into lines. */
#include "typesetter.h"

#include <string.h>

#include "grades.h"

/* Points; rounding must not push a word off a line that was measured for it. */
static const double slack = 0.001;

/* The text being set: chunks and lines so far, and the line that is being filled. */
struct setter {
    struct typesetter *type;
    struct text_measure measure;
    struct setting out;
    size_t first;      /* chunk of the line */
    double used, hang; /* of the line: its width, and the white space behind it */
};
/* Points. */
struct extent {
    double width, hang;
};

static struct chunk *add_chunk(struct setter *s, const struct span *span, const char *text, size_t size)
{
    size_t count = s->out.chunk_count++;
    s->out.chunks = room_reserve(s->type->arena, &s->type->chunks, (count + 1) * sizeof *s->out.chunks);
    struct chunk *c = &s->out.chunks[count];
    *c = (struct chunk){.word = word_shape(s->type, span->face, text, size), .span = span};
    return c;
}

static double scale_of(const struct span *span)
{
    return span->scale > 0 ? span->scale : 1;
}

static bool is_lacking(const struct setter *s, const struct letter *l)
{
    return typeface_shows(s->type->faces[l->span->face], l->code) == 0;
}

/* Letters that are shaped together: of one span, without white space; a symbol that the face lacks is alone, but for
 * the selectors behind it. */
static size_t word_end(const struct setter *s, size_t i, size_t end)
{
    const struct letter *l = s->type->letters.items, *first = &l[i];
    bool symbol = is_lacking(s, first);
    for (i++; i < end && l[i].span == first->span && l[i].kind != KIND_SPACE && l[i].kind != KIND_NEWLINE; i++) {
        if (symbol ? !is_selector(l[i].code) : is_lacking(s, &l[i]))
            break;
    }
    return i;
}

static void add_space(struct setter *s, struct chunk *c, const struct letter *l, struct extent *e)
{
    if (l->kind == KIND_NEWLINE) {
        c->newline = true;
        return;
    }
    double space = s->type->faces[l->span->face]->space * scale_of(l->span);
    c->space += space;
    c->spaces++;
    e->hang += space * s->measure.size;
}

/* Letters from `from` to `end` as chunks. */
static struct extent add_chunks(struct setter *s, size_t from, size_t end)
{
    struct extent e = {0};
    struct chunk *c = NULL;
    for (size_t i = from; i < end;) {
        const struct letter *l = &s->type->letters.items[i];
        if (l->kind == KIND_NEWLINE && c == NULL)
            break; /* an empty line */
        if (l->kind == KIND_SPACE || l->kind == KIND_NEWLINE) {
            if (c == NULL)
                c = add_chunk(s, l->span, "", 0);
            add_space(s, c, l, &e);
            i++;
            continue;
        }
        size_t next = word_end(s, i, end);
        const struct letter *last = &s->type->letters.items[next - 1];
        c = add_chunk(s, l->span, l->at, (size_t)(last->at - l->at) + last->size);
        e.width += e.hang + c->word->advance * scale_of(l->span) * s->measure.size;
        e.hang = 0;
        i = next;
    }
    return e;
}

static double room_of_line(const struct setter *s)
{
    return s->measure.width - (s->out.line_count == 0 ? s->measure.indent : 0) + slack;
}

/* The line ends before chunk `end`. */
static void end_line(struct setter *s, size_t end, bool last)
{
    size_t count = s->out.line_count++;
    s->out.lines = room_reserve(s->type->arena, &s->type->lines, (count + 1) * sizeof *s->out.lines);
    s->out.lines[count] = (struct line){s->first, end - s->first, s->used, last};
    if (end > s->first)
        s->out.chunks[end - 1].breaks = true;
    s->first = end;
    s->used = s->hang = 0;
}

/* The first boundary between clusters behind `from`. */
static size_t cluster_end(const struct letters *l, size_t from, size_t end)
{
    do
        from++;
    while (from < end && l->items[from].grade == GRADE_NEVER);
    return from;
}

/* How far an empty line takes these letters: to the last boundary of the highest grade; at least one cluster. */
static size_t fitting_end(struct setter *s, size_t from, size_t end)
{
    const struct letters *l = &s->type->letters;
    size_t at = from, best = from, chunks = s->out.chunk_count;
    struct extent all = {0};
    while (at < end) {
        size_t next = cluster_end(l, at, end);
        struct extent e = add_chunks(s, at, next);
        s->out.chunk_count = chunks;
        all.width += all.hang + e.width;
        all.hang = e.hang;
        if (all.width > room_of_line(s) && best > from)
            break;
        at = next;
        if (at == end || best == from || l->items[at].grade >= l->items[best].grade)
            best = at;
    }
    return best;
}

/* The boundary between clusters before `end`, or `from` if there is none. */
static size_t cluster_before(const struct letters *l, size_t from, size_t end)
{
    do
        end--;
    while (end > from && l->items[end].grade == GRADE_NEVER);
    return end;
}

/* What is wider than a line, over as many as it takes. */
static void split(struct setter *s, size_t from, size_t end)
{
    while (from < end) {
        size_t first = s->out.chunk_count, cut = fitting_end(s, from, end);
        struct extent e = add_chunks(s, from, cut);
        /* Clusters side by side may be wider than each by itself. */
        for (size_t shorter; e.width > room_of_line(s); cut = shorter) {
            shorter = cluster_before(&s->type->letters, from, cut);
            if (shorter == from)
                break;
            s->out.chunk_count = first;
            e = add_chunks(s, from, shorter);
        }
        s->used = e.width;
        s->hang = e.hang;
        if (cut < end)
            end_line(s, s->out.chunk_count, false);
        from = cut;
    }
}

/* Letters that no line ends between, if they fit one. */
static void place(struct setter *s, size_t from, size_t end)
{
    size_t first = s->out.chunk_count;
    struct extent e = add_chunks(s, from, end);
    bool fits = s->used + s->hang + e.width <= room_of_line(s);
    if (!fits && first > s->first) {
        end_line(s, first, false);
        fits = e.width <= room_of_line(s);
    }
    if (fits) {
        s->used += s->hang + e.width;
        s->hang = e.hang;
    } else {
        s->out.chunk_count = first;
        split(s, from, end);
    }
    if (s->out.chunk_count > first)
        s->out.chunks[s->out.chunk_count - 1].breaks = true;
}

static size_t group_end(const struct letters *l, size_t i)
{
    do
        i++;
    while (i < l->count && l->items[i].grade < GRADE_BREAK);
    return i;
}

/* Never NULL: an empty line's chunks are an array, too. */
static void *copy(struct arena *a, const void *items, size_t size)
{
    void *to = arena_alloc(a, size);
    return size == 0 ? to : memcpy(to, items, size);
}

struct setting text_set(struct typesetter *t, struct arena *a, const struct span *spans, size_t count,
                        struct text_measure m)
{
    struct setter s = {.type = t, .measure = m};
    const struct letters *l = &t->letters;
    letters_read(t->arena, &t->letters, spans, count);
    letters_grade(t);
    for (size_t i = 0, end; i < l->count; i = end) {
        end = group_end(l, i);
        place(&s, i, end);
        if (l->items[end - 1].kind == KIND_NEWLINE)
            end_line(&s, s.out.chunk_count, true);
    }
    end_line(&s, s.out.chunk_count, true);
    s.out.chunks = copy(a, s.out.chunks, s.out.chunk_count * sizeof *s.out.chunks);
    s.out.lines = copy(a, s.out.lines, s.out.line_count * sizeof *s.out.lines);
    return s.out;
}

double text_widest(struct typesetter *t, const struct span *spans, size_t count, double size)
{
    struct setter s = {.type = t, .measure.size = size};
    const struct letters *l = &t->letters;
    double widest = 0;
    letters_read(t->arena, &t->letters, spans, count);
    letters_grade(t);
    for (size_t i = 0, end; i < l->count; i = end) {
        end = group_end(l, i);
        s.out.chunk_count = 0;
        double width = add_chunks(&s, i, end).width;
        widest = width > widest ? width : widest;
    }
    return widest;
}
