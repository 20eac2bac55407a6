/* Symbols that the faces lack, drawn: each 256 of them a Type 3 font (9.6.5), in thousandths of an em. */
#include "writer.h"

#include <math.h>
#include <stdlib.h>

#include <bmaplan/text.h>

/* An outline on its way into a stream, and how far it reaches. */
struct drawn {
    FILE *out;
    double left, bottom, right, top;
};

size_t symbol_index(struct pdf *p, int32_t code)
{
    struct symbols *s = &p->symbols;
    uint32_t *head = &s->heads[(uint32_t)code % SYMBOL_HEADS];
    for (uint32_t at = *head; at; at = s->items[at - 1].next)
        if (s->items[at - 1].code == code)
            return at - 1;
    struct symbol *new = arena_grow(p->arena, &s->items, &s->count, sizeof *s->items);
    *new = (struct symbol){.code = code, .next = *head, .width = symbol_advance(code) * 1000};
    *head = (uint32_t)s->count;
    if (s->count % FONT_SYMBOLS == 1) {
        unsigned *font = arena_grow(p->arena, &s->fonts, &s->font_count, sizeof *s->fonts);
        *font = object_reserve(&p->objects);
    }
    return s->count - 1;
}

static void reach(struct drawn *d, double x, double y)
{
    d->left = fmin(d->left, x * 1000);
    d->right = fmax(d->right, x * 1000);
    d->bottom = fmin(d->bottom, y * 1000);
    d->top = fmax(d->top, y * 1000);
    write_point(d->out, x * 1000, y * 1000);
}

static void outline_move(void *to, double x, double y)
{
    struct drawn *d = to;
    reach(d, x, y);
    fputs("m\n", d->out);
}

static void outline_line(void *to, double x, double y)
{
    struct drawn *d = to;
    reach(d, x, y);
    fputs("l\n", d->out);
}

static void outline_curve(void *to, const double control[4], double x, double y)
{
    struct drawn *d = to;
    reach(d, control[0], control[1]);
    reach(d, control[2], control[3]);
    reach(d, x, y);
    fputs("c\n", d->out);
}

static void outline_close(void *to)
{
    struct drawn *d = to;
    fputs("h\n", d->out);
}

static void join(struct drawn *all, const struct drawn *d)
{
    all->left = fmin(all->left, d->left);
    all->right = fmax(all->right, d->right);
    all->bottom = fmin(all->bottom, d->bottom);
    all->top = fmax(all->top, d->top);
}

static void write_corners(FILE *out, const struct drawn *d)
{
    write_point(out, d->left, d->bottom);
    write_point(out, d->right, d->top);
}

/* A glyph says its width and its box first, which only its outline tells. */
static unsigned procedure(struct pdf *p, const struct symbol *s, struct drawn *all)
{
    const unsigned number = object_reserve(&p->objects);
    char *path = NULL, *bytes = NULL;
    size_t path_size = 0, size = 0;
    struct drawn d = {.out = memory_open(&path, &path_size)};
    const struct outline_sink sink = {
        .move = outline_move, .line = outline_line, .curve = outline_curve, .close = outline_close, .to = &d};
    symbol_outline(s->code, &sink);
    memory_close(d.out);
    FILE *out = memory_open(&bytes, &size);
    write_real(out, s->width);
    fputs(" 0 ", out);
    write_corners(out, &d);
    fputs("d1\n", out);
    fwrite(path, 1, path_size, out);
    fputs("f\n", out);
    memory_close(out);
    stream_add(&p->objects, number, "", bytes, size);
    join(all, &d);
    free(path);
    free(bytes);
    return number;
}

static unsigned unicode(struct pdf *p, const struct symbol *items, size_t count)
{
    const unsigned number = object_reserve(&p->objects);
    char *bytes = NULL;
    size_t size = 0;
    FILE *map = memory_open(&bytes, &size);
    unicode_begin(map, false);
    for (size_t i = 0; i < count; i++) {
        char text[4];
        fputs("1 beginbfchar\n", map);
        unicode_entry(map, (unsigned)i, 2, text, text_encode(items[i].code, text));
        fputs("endbfchar\n", map);
    }
    unicode_end(map);
    memory_close(map);
    stream_add(&p->objects, number, "", bytes, size);
    free(bytes);
    return number;
}

/* The glyphs come first: the font's box is known after them. */
static void embed(struct pdf *p, unsigned number, const struct symbol *items, size_t count)
{
    struct drawn all = {0};
    unsigned procedures[FONT_SYMBOLS];
    for (size_t i = 0; i < count; i++)
        procedures[i] = procedure(p, &items[i], &all);
    const unsigned map = unicode(p, items, count);
    FILE *out = object_begin(&p->objects, number);
    fputs("<</Type/Font/Subtype/Type3/FontMatrix[0.001 0 0 0.001 0 0]/Resources<<>>/FontBBox[", out);
    write_corners(out, &all);
    fprintf(out, "]/FirstChar 0/LastChar %zu/ToUnicode %u 0 R/CharProcs<<", count - 1, map);
    for (size_t i = 0; i < count; i++)
        fprintf(out, "/g%zu %u 0 R", i, procedures[i]);
    fputs(">>/Encoding<</Type/Encoding/Differences[0", out);
    for (size_t i = 0; i < count; i++)
        fprintf(out, "/g%zu", i);
    fputs("]>>/Widths[", out);
    for (size_t i = 0; i < count; i++) {
        write_real(out, items[i].width);
        fputc(' ', out);
    }
    fputs("]>>", out);
    object_end(&p->objects);
}

void symbols_embed(struct pdf *p)
{
    const struct symbols *s = &p->symbols;
    for (size_t i = 0; i < s->font_count; i++) {
        const size_t left = s->count - i * FONT_SYMBOLS;
        embed(p, s->fonts[i], s->items + i * FONT_SYMBOLS, left < FONT_SYMBOLS ? left : (size_t)FONT_SYMBOLS);
    }
}
