/* Words in boxes: broken into lines, aligned, cut with an ellipsis. */
#include <bmaplan/draw.h>

#include <math.h>
#include <string.h>

#include <bmaplan/text.h>

#include "canvas.h"

static const double line_distance = 1.35; /* of the size */
static const char ellipsis[] = "…";

static struct setting broken(struct canvas *c, double width, const struct span *span, double size)
{
    return text_set(c->type, c->arena, span, 1, (struct text_measure){.size = size, .width = width});
}

/* The words of the first chunks of a line as one string, without the space that hangs behind the last. */
static char *joined(struct arena *a, const struct chunk *chunks, size_t count)
{
    size_t size = 0;
    for (size_t i = 0; i < count; i++)
        size += chunks[i].word->size + chunks[i].spaces;
    char *text = arena_alloc(a, size + 1), *end = text;
    for (size_t i = 0; i < count; i++) {
        memcpy(end, chunks[i].word->text, chunks[i].word->size);
        end += chunks[i].word->size;
        if (i + 1 < count) {
            memset(end, ' ', chunks[i].spaces);
            end += chunks[i].spaces;
        }
    }
    return text;
}

/* Takes away the last character and its marks. */
static void cluster_drop(char *text)
{
    size_t size = strlen(text), width = 0;
    while (size > 0 && width == 0) {
        do
            size--;
        while (size > 0 && ((unsigned char)text[size] & 0xc0) == 0x80);
        width = text_width(text + size, strlen(text + size));
        text[size] = '\0';
    }
}

/* A line as it is drawn; the width in points. */
struct lettered {
    const char *text;
    double width;
};

static struct lettered with_ellipsis(struct canvas *c, const char *text, struct lettering l)
{
    const char *line = arena_format(c->arena, "%s%s", text, ellipsis);
    return (struct lettered){line, text_advance(c->type, l.face, line) * l.size};
}

static size_t bytes_of(const struct chunk *chunks, size_t count)
{
    size_t bytes = 0;
    for (size_t i = 0; i < count; i++)
        bytes += chunks[i].word->size + chunks[i].spaces;
    return bytes;
}

/* Does a word end so many bytes into the text? `whole` is the text in one line, where nothing is broken that should not be. */
static bool ends_word(const struct setting *whole, size_t bytes)
{
    size_t end = 0;
    for (size_t i = 0; i < whole->chunk_count && end <= bytes; i++) {
        end += bytes_of(&whole->chunks[i], 1);
        if (end == bytes && whole->chunks[i].breaks)
            return true;
    }
    return false;
}

/* As many whole words of line `i` as leave room for an ellipsis: it may stand by itself below another line. Of a word that is
 * wider than the box, as many characters. */
static struct lettered cut(struct canvas *c, const struct setting *s, size_t i, const struct span *span, double room,
                           struct lettering l)
{
    const struct chunk *chunks = s->chunks + s->lines[i].first;
    const struct setting whole = broken(c, HUGE_VAL, span, l.size);
    const size_t before = bytes_of(s->chunks, s->lines[i].first);
    bool fits_word = false;
    for (size_t count = s->lines[i].count; count > 0; count--) {
        if (!ends_word(&whole, before + bytes_of(chunks, count)))
            continue;
        struct lettered words = with_ellipsis(c, joined(c->arena, chunks, count), l);
        if (words.width <= room)
            return words;
        fits_word = i > 0;
    }
    char *text = fits_word ? arena_copy(c->arena, "", 0) : joined(c->arena, chunks, s->lines[i].count);
    struct lettered part = with_ellipsis(c, text, l);
    for (; part.width > room && *text; part = with_ellipsis(c, text, l))
        cluster_drop(text);
    return part;
}

/* At least one, however low the box is. The hundredth is for heights that words_height() told. */
static size_t lines_in(double height, double size)
{
    double count = floor(height / (line_distance * size) + 0.01);
    return count < 1 ? 1 : (size_t)count;
}

/* How far the first baseline is below the top: what marks reach up and down stands in the middle of the distance. */
static double first_baseline(const struct canvas *c, struct lettering l)
{
    struct face_metrics m = typesetter_metrics(c->type, l.face);
    return (line_distance + m.ascent - m.descent) * l.size / 2;
}

double draw_words(struct canvas *c, struct box box, const char *text, struct lettering l, bool middle)
{
    const struct span span = {.text = text, .face = l.face};
    struct setting s = broken(c, box.width, &span, l.size);
    size_t room = lines_in(box.height, l.size), count = s.line_count < room ? s.line_count : room;
    double height = (double)count * line_distance * l.size;
    double baseline = box.y + (middle ? (box.height - height) / 2 : 0) + first_baseline(c, l);
    for (size_t i = 0; i < count; i++) {
        const struct line *line = &s.lines[i];
        const struct chunk *chunks = s.chunks + line->first;
        struct lettered words = i + 1 == count && count < s.line_count
                                    ? cut(c, &s, i, &span, box.width, l)
                                    : (struct lettered){joined(c->arena, chunks, line->count), line->width};
        if (!*words.text)
            continue;
        struct shape *shape = canvas_add(c);
        *shape = (struct shape){.kind = SHAPE_TEXT, .ink = l.ink, .face = l.face, .size = l.size};
        shape->text = words.text;
        shape->advance = words.width;
        shape->x = c->inset + box.x + (box.width - words.width) * (l.align + 1) / 2;
        shape->y = c->inset + baseline + (double)i * line_distance * l.size;
    }
    return height;
}

double words_height(struct canvas *c, double width, const char *text, struct lettering l)
{
    const struct span span = {.text = text, .face = l.face};
    return (double)broken(c, width, &span, l.size).line_count * line_distance * l.size;
}
