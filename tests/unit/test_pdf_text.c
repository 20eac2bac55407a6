/* Text comes back from a PDF as it was written: the Thai torture text, through ActualText and through ToUnicode. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <bmaplan/pdf.h>
#include <bmaplan/text.h>

#include "pdf_reader.h"

enum { FONTS = 8, CODES = 0x10000, TEXT_MOST = 1 << 20 };

static struct arena arena;
static char *paragraphs[400];
static size_t paragraph_count;

/* ---- writing --------------------------------------------------------------------------------- */

struct writing {
    struct typesetter *type;
    struct pdf *pdf;
    double y;
};

static const char *text_of(const struct chunk *chunks, size_t count)
{
    const char *text = "";

    for (size_t i = 0; i < count; i++)
        text = arena_format(&arena, "%s%.*s%*s", text, (int)chunks[i].word->size, chunks[i].word->text,
                            (int)chunks[i].spaces, "");
    return text;
}

static void line(struct writing *w, struct pdf_tag *tag, const struct chunk *chunks, size_t count)
{
    struct pdf_word *words = arena_alloc(&arena, count * sizeof *words);
    double x = 72;

    for (size_t i = 0; i < count; i++) {
        words[i] = (struct pdf_word){.word = chunks[i].word, .x = x, .size = 16, .spaces = chunks[i].spaces};
        x += (chunks[i].word->advance + chunks[i].space) * 16;
    }
    if (w->y > 760) {
        pdf_page(w->pdf, 595, 842, "");
        w->y = 72;
    }
    pdf_begin(w->pdf, tag, text_of(chunks, count));
    pdf_words(w->pdf, words, count, w->y, (struct rgb){0, 0, 0});
    pdf_end(w->pdf);
    w->y += 26;
}

static void paragraph(struct writing *w, enum face face, const char *text)
{
    const struct span span = {.text = text, .face = face};
    const struct text_measure measure = {.size = 16, .width = 440};
    const struct setting set = text_set(w->type, &arena, &span, 1, measure);
    struct pdf_tag *tag = pdf_tag(w->pdf, NULL, "P", (struct pdf_attributes){0});

    for (size_t i = 0; i < set.line_count; i++)
        line(w, tag, set.chunks + set.lines[i].first, set.lines[i].count);
}

/* A face for each of the paragraphs in turn. */
static char *write_torture(size_t *size)
{
    static const struct pdf_info info = {"t", "a", "s", "2019-10-01T00:00:00Z", "th-TH", "p"};
    struct writing w = {.type = typesetter_open(&arena, "Laksaman"), .y = 1000};
    char *bytes = NULL;
    FILE *out = open_memstream(&bytes, size);

    assert_non_null(out);
    w.pdf = pdf_open(&arena, out, w.type, info);
    for (size_t i = 0; i < paragraph_count; i++)
        paragraph(&w, (enum face)(i % FACE_COUNT), paragraphs[i]);
    pdf_close(w.pdf);
    typesetter_close(w.type);
    assert_int_equal(fclose(out), 0);
    return bytes;
}

/* ---- reading --------------------------------------------------------------------------------- */

/* What each code of a font stands for, in UTF-8; NULL: nothing. */
struct decoder {
    char *texts[CODES];
    bool symbols; /* one byte a code */
};
static struct decoder *decoders[FONTS];

static char *utf8(const unsigned char *units, size_t size)
{
    char *text = arena_alloc(&arena, size * 2 + 1), *to = text;

    for (size_t i = 0; i + 1 < size; i += 2) {
        int32_t code = units[i] << 8 | units[i + 1];

        if (code >= 0xd800 && code < 0xdc00 && i + 3 < size) {
            code = 0x10000 + ((code & 0x3ff) << 10) + ((units[i + 2] & 3) << 8 | units[i + 3]);
            i += 2;
        }
        to += text_encode(code, to);
    }
    return text;
}

/* "<0001><0E33>" */
static void read_map(struct decoder *d, const char *map)
{
    for (const char *at = strstr(map, "endcodespacerange"); (at = strchr(at, '<')) != NULL;) {
        char *next;
        const unsigned long code = strtoul(at + 1, &next, 16);
        unsigned char units[64];
        size_t size = 0;

        for (at = next + 2; *at != '>' && size < sizeof units; at += 2) {
            const char pair[] = {at[0], at[1], '\0'};

            units[size++] = (unsigned char)strtoul(pair, NULL, 16);
        }
        assert_int_not_equal(size, 0);
        d->texts[code] = utf8(units, size);
        at++;
    }
}

static void read_fonts(const struct pdf_file *f, const char *resources)
{
    const char *at = strstr(resources, "/Font<<") + strlen("/Font<<");

    while (*at == '/') {
        char *next;
        const unsigned long name = strtoul(at + 2, &next, 10), font = strtoul(next, &next, 10);
        size_t size = 0;
        char *map = pdf_stream(f, pdf_key(f, font, "/ToUnicode "), &size), *object = pdf_object(f, font);

        assert_in_range(name, 0, FONTS - 1);
        decoders[name] = arena_alloc(&arena, sizeof **decoders);
        decoders[name]->symbols = strstr(object, "/Type3") != NULL;
        read_map(decoders[name], map);
        free(map);
        free(object);
        at = next + strlen(" 0 R");
    }
}

/* A literal string: what is between the brackets, unescaped. Returns its end. */
static const char *read_string(const char *at, unsigned char *to, size_t *size)
{
    for (*size = 0; *at != ')'; at++) {
        if (*at == '\\')
            at++;
        to[(*size)++] = (unsigned char)(at[-1] == '\\' && *at == 'r' ? '\r' : *at);
    }
    return at + 1;
}

static void decode(FILE *out, const struct decoder *d, const unsigned char *codes, size_t size)
{
    for (size_t i = 0; i < size; i += d->symbols ? 1 : 2) {
        const unsigned code = d->symbols ? codes[i] : (unsigned)(codes[i] << 8 | codes[i + 1]);

        if (!d->texts[code])
            fail_msg("code %u stands for nothing", code);
        /* a part of a glyph that has no character of its own */
        if (strcmp(d->texts[code], "\xe2\x80\x8b") != 0)
            fputs(d->texts[code], out);
    }
}

/* What marked content says it is, and what its glyphs say. */
struct heard {
    FILE *actual, *glyphs;
};

/* Names and strings are all that matters in a content stream; what is binary in it is in strings. */
static void hear(const struct heard *h, const char *at, const char *end)
{
    static unsigned char string[1 << 16];
    const struct decoder *font = NULL;
    bool is_actual = false;

    while (at < end) {
        if (*at == '(') {
            size_t size;

            at = read_string(at + 1, string, &size);
            if (is_actual)
                fputs(utf8(string + 2, size - 2), h->actual);
            else
                decode(h->glyphs, font, string, size);
            is_actual = false;
            continue;
        }
        if (at[0] == '/' && at[1] == 'F')
            font = decoders[strtoul(at + 2, NULL, 10)];
        is_actual = is_actual || strncmp(at, "/ActualText", strlen("/ActualText")) == 0;
        at++;
    }
}

static void hear_pages(const struct pdf_file *f, const struct heard *h)
{
    const size_t pages = pdf_key(f, pdf_number(pdf_xref(f), "/Root "), "/Pages ");
    char *all = pdf_object(f, pages), *kid = strstr(all, "[") + 1;

    for (unsigned long left = pdf_number(all, "/Count "); left > 0; left--) {
        size_t size = 0;
        const size_t page = strtoul(kid, &kid, 10);
        char *resources = pdf_object(f, pdf_key(f, page, "/Resources "));
        char *content = pdf_stream(f, pdf_key(f, page, "/Contents "), &size);

        if (!decoders[0])
            read_fonts(f, resources);
        hear(h, content, content + size);
        kid += strlen(" 0 R");
        free(content);
        free(resources);
    }
    free(all);
}

/* ---- tests ------------------------------------------------------------------------------------ */

static int read_paragraphs(void **state)
{
    size_t size = 0;
    char *text = file_read(&arena, arena_format(&arena, "%s../torture/thai.txt", path_folder(&arena, __FILE__)),
                           TEXT_MOST, &size);

    (void)state;
    /* a tab is set as a space */
    for (char *at = text; at && (at = strchr(at, '\t')) != NULL;)
        *at = ' ';
    for (char *at = text ? strtok(text, "\n") : NULL; at; at = strtok(NULL, "\n"))
        if (paragraph_count < sizeof paragraphs / sizeof *paragraphs)
            paragraphs[paragraph_count++] = at;
    return paragraph_count > 0 ? 0 : -1;
}

static int drop_paragraphs(void **state)
{
    (void)state;
    arena_free(&arena);
    return 0;
}

/* Where two texts part, with some of what is before. */
static void expect_same(const char *got, const char *wanted)
{
    size_t same = 0;

    while (got[same] && got[same] == wanted[same])
        same++;
    if (got[same] != wanted[same])
        fail_msg("at byte %zu:\n%.90s\ninstead of\n%.90s", same, got + (same > 30 ? same - 30 : 0),
                 wanted + (same > 30 ? same - 30 : 0));
}

/* Without what no glyph shows: the choice of an emoji's look. */
static char *shown(const char *text)
{
    static const char selector[] = "\xef\xb8\x8f";
    char *copy = arena_copy(&arena, text, strlen(text));

    for (char *at = copy; (at = strstr(at, selector)) != NULL;)
        memmove(at, at + strlen(selector), strlen(at + strlen(selector)) + 1);
    return text_fold(&arena, copy);
}

static void text_comes_back(void **state)
{
    size_t size = 0, actual_size = 0, glyphs_size = 0;
    char *bytes = write_torture(&size), *actual = NULL, *glyphs = NULL;
    const char *wanted = "";
    struct heard h = {open_memstream(&actual, &actual_size), open_memstream(&glyphs, &glyphs_size)};
    struct pdf_file f;

    (void)state;
    assert_true(pdf_read(&f, bytes, size));
    hear_pages(&f, &h);
    fclose(h.actual);
    fclose(h.glyphs);
    for (size_t i = 0; i < paragraph_count; i++)
        wanted = arena_format(&arena, "%s%s", wanted, paragraphs[i]);
    expect_same(actual, wanted);
    expect_same(shown(glyphs), shown(wanted));
    free(actual);
    free(glyphs);
    free(f.rows);
    free(bytes);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(text_comes_back)};

    return cmocka_run_group_tests(tests, read_paragraphs, drop_paragraphs);
}
