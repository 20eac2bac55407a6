/* PDF: the pages of the layout, with all that leads to them. */
#include "pdf.h"

#include <stdlib.h>
#include <string.h>

#include "emit_formats.h"

/* points and degrees of the word across the pages of a draft */
static const double draft_size = 210, draft_angle = 52;

static struct pdf_info info(struct painter *p)
{
    const struct emission *e = p->emission;
    return (struct pdf_info){.title = emission_title(e),
                             .author = emission_agency(e),
                             .subject = emission_subject(e),
                             .time = emission_time(e),
                             .language = "th-TH",
                             .producer = "bmaplan " BMAPLAN_VERSION};
}

/* Below everything else, so that the words stay legible. */
static void draft_mark(struct painter *p, const struct page *page)
{
    static const char words[] = "ร่าง";
    const struct rgb ink = {226, 226, 226};
    const struct pdf_rectangle middle = {0, (page->height - draft_size) / 2, page->width, draft_size};
    pdf_begin(p->pdf, NULL, "Background");
    pdf_words_turned(p->pdf, word_shape(p->emission->type, FACE_BOLD, words, sizeof words - 1), middle, draft_angle,
                     ink);
    pdf_end(p->pdf);
}

static int by_page(const void *left, const void *right)
{
    const struct anchor *a = left, *b = right;
    if (a->page != b->page)
        return a->page < b->page ? -1 : 1;
    return strcmp(a->name, b->name);
}

/* The layout's names in the order of pages. */
static const struct anchor *anchors_by_page(struct painter *p)
{
    const struct layout *l = p->emission->layout;
    struct anchor *anchors = arena_alloc(p->arena, (l->anchor_count + 1) * sizeof *anchors);
    if (l->anchor_count == 0)
        return anchors;
    memcpy(anchors, l->anchors, l->anchor_count * sizeof *anchors);
    qsort(anchors, l->anchor_count, sizeof *anchors, by_page);
    return anchors;
}

static void pages_paint(struct painter *p)
{
    const struct layout *l = p->emission->layout;
    const struct anchor *anchor = anchors_by_page(p), *end = anchor + l->anchor_count;
    for (size_t i = 0; i < l->page_count; i++) {
        const struct page *page = &l->pages[i];
        pdf_page(p->pdf, page->width, page->height, page->label);
        for (; anchor < end && anchor->page == i; anchor++)
            pdf_anchor(p->pdf, anchor->name, anchor->x, anchor->y);
        if (p->emission->draft)
            draft_mark(p, page);
        page_paint(p, page);
    }
}

void emit_pdf(FILE *out, const struct emission *e)
{
    struct arena arena = {0};
    struct painter p = {.emission = e, .arena = &arena, .palette = theme_palette(e->theme)};
    p.pdf = pdf_open(&arena, out, e->type, info(&p));
    tags_make(&p);
    pages_paint(&p);
    bookmarks_make(&p);
    pdf_close(p.pdf);
    arena_free(&arena);
}
