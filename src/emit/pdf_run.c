/* Runs of words: where each stands, how it is read, where it leads. */
#include "pdf.h"

#include <math.h>
#include <string.h>

/* em: of the line through struck words */
static const double strike_height = 0.28, strike_width = 0.05;

static const char zero_width_space[] = "\xe2\x80\x8b";

/* Characters that only say where a line may break. */
static size_t soft(const char *s)
{
    static const char *const marks[] = {zero_width_space, "\xc2\xad", "\xe2\x81\xa0", "\xef\xbb\xbf"};
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
        if (*s == marks[i][0] && strncmp(s, marks[i], strlen(marks[i])) == 0)
            return strlen(marks[i]);
    return 0;
}

static char *put_word(char *to, const struct word *w)
{
    for (const char *s = w->text, *end = s + w->size; s < end;) {
        const size_t drop = soft(s);
        if (!drop)
            *to++ = *s;
        s += drop ? drop : 1;
    }
    return to;
}

static char *text_room(struct painter *p, const struct chunk *chunks, size_t count)
{
    size_t size = sizeof zero_width_space;
    for (const struct chunk *c = chunks; c < chunks + count; c++)
        size += c->word->size + c->spaces;
    if (size > p->text_room) {
        p->text_room = 2 * size;
        p->text = arena_alloc(p->arena, p->text_room);
    }
    return p->text;
}

/* What is read: the words and the spaces between them, that at a line's end too, so that lines join again. */
static const char *actual_text(struct painter *p, const struct chunk *chunks, size_t count)
{
    const struct chunk *last = &chunks[count - 1];
    char *to = text_room(p, chunks, count);
    for (const struct chunk *c = chunks; c < chunks + count; c++) {
        to = put_word(to, c->word);
        memset(to, ' ', c->spaces);
        to += c->spaces;
    }
    /* readers take a hyphen at a line's end for one that only divides a word, and drop it: ours are all written */
    const char *end = "";
    if (last->breaks && last->spaces == 0 && last->word->size > 0 && last->word->text[last->word->size - 1] == '-')
        end = zero_width_space;
    memcpy(to, end, strlen(end) + 1);
    return p->text;
}

static struct pdf_word *words_room(struct painter *p, size_t count)
{
    if (count > p->words_room) {
        p->words_room = 2 * count;
        p->words = arena_alloc(p->arena, p->words_room * sizeof *p->words);
    }
    return p->words;
}

/* The words in their places; returns where the last one ends, without the white space behind it. */
static double words_place(struct painter *p, const struct paint *run)
{
    struct pdf_word *words = words_room(p, run->count);
    double x = run->x, end = x;
    for (size_t i = 0; i < run->count; i++) {
        const struct chunk *c = &run->chunks[i];
        const double scale = c->span->scale > 0 ? c->span->scale : 1, length = c->word->advance * scale * run->size;
        words[i] = (struct pdf_word){
            .word = c->word, .x = x, .size = run->size * scale, .rise = c->span->rise * run->size, .spaces = c->spaces};
        end = x + length;
        x = end + c->space * run->size + c->spaces * run->stretch;
        x += c->spaces == 0 && c->breaks ? run->gap : 0;
    }
    return end;
}

static void strike(struct painter *p, const struct paint *run, double end, struct rgb ink)
{
    const double y = run->y - strike_height * run->size, points[] = {run->x, y, end, y};
    const struct pdf_path path = {.points = points, .count = 2, .stroke = &ink, .width = strike_width * run->size};
    pdf_path(p->pdf, &path);
}

/* The link that the run is a part of, or NULL. */
static const struct element *link_of(const struct element *e)
{
    while (e && e->role != ROLE_LINK)
        e = e->parent;
    return e && e->target ? e : NULL;
}

static void link(struct painter *p, const struct paint *run, double end, const char *actual)
{
    const struct element *e = link_of(run->element);
    if (!e || end <= run->x)
        return;
    const struct face_metrics m = typesetter_metrics(p->emission->type, run->chunks->word->face);
    const struct pdf_rectangle at = {run->x, run->y - m.ascent * run->size, end - run->x,
                                     (m.ascent + m.descent) * run->size};
    pdf_link(p->pdf, p->tags[e->number], at, e->target, arena_copy(p->arena, actual, strlen(actual)));
}

void run_paint(struct painter *p, const struct paint *paint)
{
    if (paint->count == 0)
        return;
    const char *actual = actual_text(p, paint->chunks, paint->count);
    const struct rgb ink = p->palette.inks[paint->ink];
    struct pdf_tag *tag = tag_of(p, paint);
    if (*actual) {
        const double end = words_place(p, paint);
        pdf_begin(p->pdf, tag, tag ? actual : "Pagination");
        pdf_words(p->pdf, p->words, paint->count, paint->y, ink);
        if (paint->struck)
            strike(p, paint, end, ink);
        pdf_end(p->pdf);
        link(p, paint, end, actual);
    }
}

void label_paint(struct painter *p, const struct paint *figure, const struct shape *label)
{
    const double scale = figure->width / figure->drawing->width, size = label->size * scale;
    const struct span span = {.text = label->text, .face = label->face};
    const struct text_measure one_line = {.size = size, .width = HUGE_VAL};
    const struct setting set = text_set(p->emission->type, &p->scratch, &span, 1, one_line);
    const struct paint run = {.kind = PAINT_TEXT,
                              .element = figure->element,
                              .x = figure->x + label->x * scale,
                              .y = figure->y + label->y * scale,
                              .ink = label->ink,
                              .chunks = set.chunks,
                              .count = set.chunk_count,
                              .size = size};
    run_paint(p, &run);
}
