/* A small document for tests of the layout, its theme, and ways to look at its pages. */
#ifndef LAYOUT_BOOK_H
#define LAYOUT_BOOK_H

#include <stdlib.h>
#include <string.h>

#include <bmaplan/layout.h>

#define NUMBER(n)                                                                                                      \
    {                                                                                                                  \
        .v = {.digits = (n)}, .ok = true                                                                               \
    }

static const struct theme book_theme = {
    .page = {.width = NUMBER(210),
             .height = NUMBER(297),
             .left = NUMBER(30),
             .right = NUMBER(20),
             .top = NUMBER(25),
             .bottom = NUMBER(25),
             .edge = NUMBER(12)},
    .type = {.body = NUMBER(16),
             .table = NUMBER(14),
             .small = NUMBER(12),
             .heading_1 = NUMBER(24),
             .heading_2 = NUMBER(20),
             .heading_3 = NUMBER(18),
             .heading_4 = NUMBER(16),
             .title = NUMBER(34),
             .subtitle = NUMBER(20),
             .key_figure = NUMBER(22),
             .line_height = {.v = {.digits = 135, .scale = 2}, .ok = true}},
};

struct book {
    struct arena arena;
    struct typesetter *type;
    struct node *document, *section; /* the last one */
    const struct layout *layout;
};

static inline struct node *book_section(struct book *b, enum doc_style style)
{
    b->section = doc_add(&b->arena, b->document, DOC_SECTION);
    b->section->style = style;
    return b->section;
}

static inline struct book *book_open(enum doc_style style)
{
    struct book *b = calloc(1, sizeof *b);
    if (!b)
        abort();
    b->type = typesetter_open(&b->arena, "Laksaman");
    b->document = doc_new(&b->arena);
    book_section(b, style);
    return b;
}

static inline void book_close(struct book *b)
{
    typesetter_close(b->type);
    arena_free(&b->arena);
    free(b);
}

static inline const struct layout *book_lay(struct book *b)
{
    struct layout_options options = {.theme = &book_theme, .type = b->type, .head = "แผน", .foot = "ฉบับร่าง"};
    return b->layout = layout_document(&b->arena, b->document, options);
}

static inline struct node *book_heading(struct book *b, unsigned level, const char *number, const char *text)
{
    struct node *h = doc_add(&b->arena, b->section, DOC_HEADING);
    h->level = level;
    h->number = number;
    h->anchor = text;
    doc_text(&b->arena, h, text);
    return h;
}

/* `count` sentences; long enough to fill lines. */
static inline struct node *book_prose(struct book *b, unsigned count)
{
    struct node *p = doc_add(&b->arena, b->section, DOC_PARAGRAPH);
    for (unsigned i = 0; i < count; i++)
        doc_text(&b->arena, p, "กรุงเทพมหานครจัดทำแผนปฏิบัติราชการประจำปีเพื่อใช้เป็นกรอบในการบริหารงบประมาณ ");
    return p;
}

/* The words of a paint; the next call overwrites them. */
static inline const char *paint_text(const struct paint *p)
{
    static char text[4096];
    size_t size = 0;
    for (const struct chunk *c = p->chunks; p->kind == PAINT_TEXT && c < p->chunks + p->count; c++) {
        memcpy(text + size, c->word->text, c->word->size);
        size += c->word->size;
        if (c->spaces > 0)
            text[size++] = ' ';
    }
    text[size] = '\0';
    return text;
}

/* Where the words of a paint end, without the white space behind them. */
static inline double paint_end(const struct paint *p)
{
    double x = p->x;
    for (size_t i = 0; i < p->count; i++) {
        const struct chunk *c = &p->chunks[i];
        double scale = c->span->scale > 0 ? c->span->scale : 1;
        x += c->word->advance * scale * p->size;
        if (i + 1 < p->count)
            x += c->space * p->size + c->spaces * p->stretch + (c->spaces == 0 && c->breaks ? p->gap : 0);
    }
    return x;
}

/* The paint with exactly these words; NULL: none. *page: where. */
static inline const struct paint *book_find(const struct layout *l, const char *text, size_t *page)
{
    for (size_t i = 0; i < l->page_count; i++)
        for (size_t k = 0; k < l->pages[i].count; k++)
            if (strcmp(paint_text(&l->pages[i].paints[k]), text) == 0) {
                if (page)
                    *page = i;
                return &l->pages[i].paints[k];
            }
    return NULL;
}

/* Is the paint one of the words of the node's blocks? */
static inline bool paint_belongs(const struct paint *p, const struct node *block)
{
    for (const struct element *e = p->element; p->kind == PAINT_TEXT && e; e = e->parent)
        if (e->node == block)
            return true;
    return false;
}

#endif
