/* Does the text that a reader takes from the PDF equal what was laid out? usage: extract PLAN TEXT [STRUCTURE]
 * TEXT is what pdftotext or another reader wrote, a form feed behind each page: every run of the layout must stand in the text of
 * its page, letter for letter, and nothing else may; only white space between runs is free. STRUCTURE is what pdfinfo
 * -struct-text wrote: the words of the document must stand there in the document's order. */
#include <stdlib.h>
#include <string.h>

#include "../../src/cli/document.h"

/* A page of the text: white space is one space, what was found is blanked. */
struct sheet {
    char *text;
    size_t size;
};
struct run {
    char *text;
    size_t size;
};

/* What no reader need give back: it is not painted. Bytes of it at s: soft hyphen, zero-width space, word joiner. */
static size_t unseen(const char *s)
{
    static const char *const all[] = {"\u00ad", "\u200b", "\u2060"};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++)
        if (strncmp(s, all[i], strlen(all[i])) == 0)
            return strlen(all[i]);
    return 0;
}

/* A blank at s, in bytes. */
static size_t blank(const char *s)
{
    if (strncmp(s, "\u00a0", strlen("\u00a0")) == 0)
        return strlen("\u00a0");
    return strchr(" \t\r\n", *s) != NULL;
}

/* Blanks become one space, or one new line if there is one among them: no run goes on over a line's end. */
static size_t squeeze(char *to, const char *s, size_t size)
{
    size_t n = 0;
    for (const char *end = s + size; s < end && *s;) {
        size_t skip = unseen(s), white = blank(s);
        if (skip + white == 0) {
            to[n++] = *s++;
            continue;
        }
        char space = *s == '\n' ? '\n' : ' ';
        if (white && n > 0 && to[n - 1] != ' ' && to[n - 1] != '\n')
            to[n++] = space;
        else if (n > 0 && to[n - 1] == ' ' && space == '\n')
            to[n - 1] = space;
        s += skip + white;
    }
    while (n > 0 && (to[n - 1] == ' ' || to[n - 1] == '\n'))
        n--;
    return n;
}

static struct run run_of(struct arena *a, const struct paint *p)
{
    char *bytes = NULL;
    size_t size = 0;
    FILE *out = open_memstream(&bytes, &size);
    if (!out)
        abort();
    for (size_t i = 0; i < p->count; i++) {
        fwrite(p->chunks[i].word->text, 1, p->chunks[i].word->size, out);
        for (unsigned n = 0; n < p->chunks[i].spaces; n++)
            fputc(' ', out);
    }
    fclose(out);
    struct run r = {.text = arena_alloc(a, size + 1)};
    r.size = squeeze(r.text, bytes, size);
    free(bytes);
    return r;
}

static int longest_first(const void *a, const void *b)
{
    const struct run *one = a, *other = b;
    return (one->size < other->size) - (one->size > other->size);
}

/* Words of a figure are words of the page. */
static void add_figure(struct arena *a, struct run **runs, size_t *count, const struct drawing *d)
{
    for (size_t i = 0; i < d->count; i++) {
        const char *text = d->shapes[i].kind == SHAPE_TEXT ? d->shapes[i].text : "";
        struct run *r = *text ? arena_grow(a, runs, count, sizeof **runs) : NULL;
        if (!r)
            continue;
        r->text = arena_alloc(a, strlen(text) + 1);
        r->size = squeeze(r->text, text, strlen(text));
    }
}

static struct run *runs_of(struct arena *a, const struct page *page, size_t *count)
{
    struct run *runs = NULL;
    for (size_t i = 0; i < page->count; i++) {
        const struct paint *p = &page->paints[i];
        if (p->kind == PAINT_TEXT)
            *(struct run *)arena_grow(a, &runs, count, sizeof *runs) = run_of(a, p);
        else if (p->kind == PAINT_DRAWING)
            add_figure(a, &runs, count, p->drawing);
    }
    if (*count > 0)
        qsort(runs, *count, sizeof *runs, longest_first);
    return runs;
}

/* Where the run stands with a blank behind it, or else first: "ณ ๒" is not the end of one cell and half of the next, "๒๕๖๓". */
static char *place_of(const struct sheet *sheet, const struct run *run)
{
    char *first = NULL, *end = sheet->text + sheet->size;
    for (char *from = sheet->text, *at; from < end; from = at + 1) {
        at = memmem(from, (size_t)(end - from), run->text, run->size);
        if (!at || at + run->size == end || strchr("\1 \n", at[run->size]))
            return at ? at : first;
        first = first ? first : at;
    }
    return first;
}

/* Blanks the place of the run. */
static bool take(struct sheet *sheet, const struct run *run)
{
    char *at = run->size > 0 ? place_of(sheet, run) : sheet->text;
    if (at && run->size > 0)
        memset(at, '\1', run->size);
    return at != NULL;
}

static unsigned compare(struct arena *a, const struct page *page, struct sheet *sheet)
{
    size_t count = 0, left = 0;
    unsigned faults = 0;
    const struct run *runs = runs_of(a, page, &count);
    for (size_t i = 0; i < count; i++)
        if (!take(sheet, &runs[i])) {
            printf("page %s: not in the text: '%.*s'\n", page->label, (int)runs[i].size, runs[i].text);
            faults++;
        }
    for (size_t i = 0; i < sheet->size; i++)
        if (!strchr("\1 \n", sheet->text[i]))
            sheet->text[left++] = sheet->text[i];
    if (left > 0)
        printf("page %s: more in the text than was laid out: '%.*s'\n", page->label, (int)left, sheet->text);
    return faults + (left > 0);
}

static unsigned compare_all(struct arena *a, const struct layout *l, const char *text)
{
    unsigned faults = 0;
    for (size_t i = 0; i < l->page_count; i++) {
        size_t size = strcspn(text, "\f");
        struct sheet sheet = {.text = arena_alloc(a, size + 1)};
        sheet.size = squeeze(sheet.text, text, size);
        faults += compare(a, &l->pages[i], &sheet);
        text += size + (text[size] == '\f');
    }
    if (*text)
        printf("more pages than were laid out\n");
    return faults + (*text != '\0');
}

/* ---- the structure --------------------------------------------------------------------------- */

/* Only what stands in quotes, without any blank. */
static char *quoted(struct arena *a, const char *text)
{
    char *words = arena_alloc(a, strlen(text) + 1), *to = words;
    while (*text) {
        size_t size = strcspn(text, "\n");
        const char *open = memchr(text, '"', size), *close = memrchr(text, '"', size);
        for (const char *s = open ? open + 1 : text; open && s < close;) {
            size_t skip = unseen(s) + blank(s);
            if (skip == 0)
                *to++ = *s;
            s += skip > 0 ? skip : 1;
        }
        text += size + (text[size] == '\n');
    }
    return words;
}

static char *without_blanks(struct arena *a, const char *s)
{
    char *words = arena_alloc(a, strlen(s) + 1), *to = words;
    while (*s) {
        size_t skip = unseen(s) + blank(s);
        if (skip == 0)
            *to++ = *s;
        s += skip > 0 ? skip : 1;
    }
    return words;
}

/* Every text of the document, behind the one before it. */
static unsigned compare_structure(struct arena *a, const struct node *document, const char *structure)
{
    const char *at = quoted(a, structure);
    unsigned faults = 0;
    for (const struct node *n = document; n; n = doc_next(n, document)) {
        if (n->kind != DOC_TEXT)
            continue;
        const char *words = without_blanks(a, n->text), *found = strstr(at, words);
        if (found)
            at = found + strlen(words);
        else
            printf("not in the structure behind '%.60s': '%s'\n", at, n->text), faults++;
    }
    return faults;
}

int main(int argc, char **argv)
{
    struct arena arena = {0};
    struct diags ds;
    struct options options = {.files = NULL};
    diags_init(&ds, &arena);
    if (argc < 3)
        return 2;
    size_t size;
    const char *text = file_read(&arena, argv[2], (size_t)1 << 28, &size);
    struct emission e = {.arena = &arena, .plan = plan_load(&ds, argv[1])};
    if (!text || !e.plan || !document_prepare(&e, &options, &ds, NEEDS_PAGES))
        return 2;
    unsigned faults = compare_all(&arena, e.layout, text);
    const char *structure = argc > 3 ? file_read(&arena, argv[3], (size_t)1 << 28, &size) : NULL;
    if (structure && size > 0)
        faults += compare_structure(&arena, e.document, structure);
    printf("%zu pages, %u faults\n", e.layout->page_count, faults);
    document_close(&e);
    arena_free(&arena);
    return faults > 0;
}
