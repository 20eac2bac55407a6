/* Pages: their content streams, what is marked in them, their labels. */
#include "writer.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

void page_end(struct pdf *p)
{
    if (!p->content)
        return;
    const struct leaf *page = &p->pages[p->page_count - 1];
    assert(!p->marked);
    memory_close(p->content);
    stream_add(&p->objects, page->content, "", p->content_bytes, p->content_size);
    free(p->content_bytes);
    p->content = NULL;
}

void pdf_page(struct pdf *p, double width, double height, const char *label)
{
    page_end(p);
    struct leaf *page = arena_grow(p->arena, &p->pages, &p->page_count, sizeof *p->pages);
    *page = (struct leaf){.width = width,
                          .height = height,
                          .label = label ? label : "",
                          .number = object_reserve(&p->objects),
                          .content = object_reserve(&p->objects),
                          .first_owner = p->owner_count};
    p->content = memory_open(&p->content_bytes, &p->content_size);
    /* as a page begins (8.4.1) */
    p->graphics = (struct graphics){.width = 1};
}

/* The next MCID of the page. */
static unsigned mark(struct pdf *p, struct pdf_tag *tag)
{
    struct leaf *page = &p->pages[p->page_count - 1];
    uint32_t *owner = arena_grow(p->arena, &p->owners, &p->owner_count, sizeof *p->owners);
    const uint32_t mcid = (uint32_t)page->owner_count++;
    *owner = tag->number;
    tag_hold(p, tag, mcid, false);
    return mcid;
}

/* One sequence says both whose it is and how it is read: nested ones break poppler's reading of the structure. */
void pdf_begin(struct pdf *p, struct pdf_tag *tag, const char *actual)
{
    assert(p->content && !p->marked);
    p->marked = true;
    p->artifact = !tag;
    if (!tag) {
        fprintf(p->content, "/Artifact<</Type/%s>>BDC\n", actual);
        return;
    }
    fprintf(p->content, "/%s<</MCID %u", actual ? "Span" : tag->type, mark(p, tag));
    if (actual) {
        fputs("/ActualText", p->content);
        write_text(p->content, actual);
    }
    fputs(">>BDC\n", p->content);
}

void pdf_end(struct pdf *p)
{
    assert(p->marked);
    p->marked = false;
    fputs("EMC\n", p->content);
}

static void write_links(const struct pdf *p, FILE *out, size_t *next, size_t page)
{
    bool any = false;
    for (; *next < p->link_count && p->links[*next].page == page; (*next)++) {
        if (!p->links[*next].number)
            continue;
        fprintf(out, any ? " %u 0 R" : "/Annots[%u 0 R", p->links[*next].number);
        any = true;
    }
    if (any)
        fputc(']', out);
}

unsigned pages_write(struct pdf *p, unsigned resources)
{
    const unsigned number = object_reserve(&p->objects);
    size_t next_link = 0;
    for (size_t i = 0; i < p->page_count; i++) {
        const struct leaf *page = &p->pages[i];
        FILE *out = object_begin(&p->objects, page->number);
        fprintf(out, "<</Type/Page/Parent %u 0 R/Resources %u 0 R/Contents %u 0 R/Tabs/S/StructParents %zu", number,
                resources, page->content, i);
        write_links(p, out, &next_link, i);
        fputs("/MediaBox[0 0 ", out);
        write_point(out, page->width, page->height);
        fputs("]>>", out);
        object_end(&p->objects);
    }
    FILE *out = object_begin(&p->objects, number);
    fprintf(out, "<</Type/Pages/Count %zu/Kids[", p->page_count);
    for (size_t i = 0; i < p->page_count; i++)
        fprintf(out, "%u 0 R ", p->pages[i].number);
    fputs("]>>", out);
    object_end(&p->objects);
    return number;
}

/* Thai letters and digits are no style of numbering that PDF knows: each page has its label as a prefix (12.4.2). */
void labels_write(const struct pdf *p, FILE *out)
{
    fputs("/PageLabels<</Nums[", out);
    for (size_t i = 0; i < p->page_count; i++) {
        fprintf(out, "%zu<<", i);
        if (*p->pages[i].label) {
            fputs("/P", out);
            write_text(out, p->pages[i].label);
        }
        fputs(">>", out);
    }
    fputs("]>>", out);
}
