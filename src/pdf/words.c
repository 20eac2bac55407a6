/* Words on a page: glyphs by CID, each where the typesetter put it. */
#include "writer.h"

#include <assert.h>
#include <math.h>
#include <string.h>

static const double degree = 3.14159265358979323846 / 180;

/* A line of text under way: one TJ after the other (9.4.3). */
struct setter {
    struct pdf *pdf;
    FILE *out;
    double pen;         /* where the next glyph would stand */
    bool array, string; /* open */
};

static void string_end(struct setter *s)
{
    if (s->string)
        fputc(')', s->out);
    s->string = false;
}

static void array_end(struct setter *s)
{
    string_end(s);
    if (s->array)
        fputs("]TJ\n", s->out);
    s->array = false;
}

static void array_begin(struct setter *s)
{
    if (!s->array)
        fputc('[', s->out);
    s->array = true;
}

static void face_set(struct setter *s, size_t face, double size)
{
    struct graphics *g = &s->pdf->graphics;
    if (g->face == face && g->size == size)
        return;
    array_end(s);
    fprintf(s->out, "/F%zu ", face);
    write_real(s->out, size);
    fputs(" Tf\n", s->out);
    g->face = face;
    g->size = size;
}

static void rise_set(struct setter *s, double rise)
{
    struct graphics *g = &s->pdf->graphics;
    if (fabs(g->rise - rise) < 0.0005)
        return;
    array_end(s);
    write_real(s->out, rise);
    fputs(" Ts\n", s->out);
    g->rise = rise;
}

/* Moves the pen to x, in whole thousandths of an em: what is lost by rounding is carried along. */
static void pen_move(struct setter *s, double x)
{
    const double size = s->pdf->graphics.size, back = round((s->pen - x) * 1000 / size);
    if (back == 0)
        return;
    array_begin(s);
    string_end(s);
    write_real(s->out, back);
    s->pen -= back * size / 1000;
}

static void string_begin(struct setter *s)
{
    array_begin(s);
    if (!s->string)
        fputc('(', s->out);
    s->string = true;
}

static void show_glyph(struct setter *s, struct font *f, const struct glyph *g)
{
    const struct font_glyph *glyph = font_glyph(s->pdf, f, g);
    string_begin(s);
    write_pair(s->out, font_cid(f, glyph));
    s->pen += glyph->width * s->pdf->graphics.size / 1000;
}

static void show_symbol(struct setter *s, const struct pdf_word *w)
{
    const size_t symbol = symbol_index(s->pdf, (int32_t)w->word->glyphs[0].id);
    face_set(s, FACE_COUNT + symbol / FONT_SYMBOLS, w->size);
    rise_set(s, w->rise);
    pen_move(s, w->x);
    string_begin(s);
    write_byte(s->out, symbol % FONT_SYMBOLS);
    s->pen += s->pdf->symbols.items[symbol].width * w->size / 1000;
}

static void show_word(struct setter *s, const struct pdf_word *w, struct font *f)
{
    face_set(s, (size_t)(f - s->pdf->fonts), w->size);
    for (const struct glyph *g = w->word->glyphs; g < w->word->glyphs + w->word->count; g++) {
        rise_set(s, w->rise + (double)g->y * w->size);
        pen_move(s, w->x + (double)g->x * w->size);
        show_glyph(s, f, g);
    }
}

/* Real spaces, for readers that look at glyphs alone. */
static void show_spaces(struct setter *s, const struct pdf_word *w, struct font *f)
{
    const struct word *space = w->spaces > 0 ? word_shape(s->pdf->type, w->word->face, " ", 1) : NULL;
    if (!space || space->count == 0)
        return;
    face_set(s, (size_t)(f - s->pdf->fonts), w->size);
    rise_set(s, w->rise);
    for (unsigned i = 0; i < w->spaces; i++)
        show_glyph(s, f, &space->glyphs[0]);
}

static void show_words(struct setter *s, const struct pdf_word *words, size_t count)
{
    for (const struct pdf_word *w = words; w < words + count; w++) {
        struct font *f = font_of(s->pdf, w->word->face);
        if (w->word->symbol && w->word->count > 0)
            show_symbol(s, w);
        else
            show_word(s, w, f);
        show_spaces(s, w, f);
    }
    array_end(s);
}

/* Running heads have no tag that says how they are read. */
static void artifact_begin(struct pdf *p, const struct pdf_word *words, size_t count)
{
    if (!p->artifact)
        return;
    fputs("/Span<</ActualText", p->content);
    text_begin(p->content);
    for (const struct pdf_word *w = words; w < words + count; w++) {
        write_utf16(p->content, w->word->text, w->word->size);
        for (unsigned i = 0; i < w->spaces; i++)
            write_utf16(p->content, " ", 1);
    }
    fputs(")>>BDC\n", p->content);
}

static void artifact_end(struct pdf *p)
{
    if (p->artifact)
        fputs("EMC\n", p->content);
}

void pdf_words(struct pdf *p, const struct pdf_word *words, size_t count, double y, struct rgb ink)
{
    if (count == 0)
        return;
    assert(p->marked);
    artifact_begin(p, words, count);
    fill_set(p, ink);
    fputs("BT\n", p->content);
    write_point(p->content, words->x, p->pages[p->page_count - 1].height - y);
    fputs("Td\n", p->content);
    struct setter s = {.pdf = p, .out = p->content, .pen = words->x};
    show_words(&s, words, count);
    fputs("ET\n", p->content);
    artifact_end(p);
}

void pdf_words_turned(struct pdf *p, const struct word *word, struct pdf_rectangle at, double degrees, struct rgb ink)
{
    const struct face_metrics metrics = typesetter_metrics(p->type, word->face);
    const double size = at.height, cosine = cos(degrees * degree), sine = sin(degrees * degree);
    const double right = -word->advance * size / 2, up = -metrics.cap_height * size / 2;
    const struct pdf_word one = {.word = word, .size = size};
    assert(p->marked);
    artifact_begin(p, &one, 1);
    fill_set(p, ink);
    fputs("BT\n", p->content);
    write_point(p->content, cosine, sine);
    write_point(p->content, -sine, cosine);
    write_point(p->content, at.x + at.width / 2 + cosine * right - sine * up,
                p->pages[p->page_count - 1].height - at.y - at.height / 2 + sine * right + cosine * up);
    fputs("Tm\n", p->content);
    struct setter s = {.pdf = p, .out = p->content};
    show_words(&s, &one, 1);
    fputs("ET\n", p->content);
    artifact_end(p);
}
