/* The document as pages: each part of a section is laid out as one flow and cut into pages before the next one begins. */
#include "pages.h"

/* The first block behind the section that begins with n: blocks that stand in no section are one together. */
static const struct node *section_end(const struct node *n)
{
    if (n->kind == DOC_SECTION)
        return n->next;
    while (n && n->kind != DOC_SECTION)
        n = n->next;
    return n;
}

static struct column section_column(const struct layouter *l)
{
    const struct theme_type *type = &l->options.theme->type;
    bool cover = l->section == STYLE_COVER;
    return (struct column){.width = l->area_width,
                           .size = theme_size(&type->body),
                           .line_height = theme_size(&type->line_height),
                           .align = cover ? ALIGN_CENTER : ALIGN_START,
                           .justified = !cover};
}

/* The part of a section up to the next heading that begins a page: no need to keep the strips of more than that. */
static const struct node *part_end(const struct node *first, const struct node *end)
{
    const struct node *n = first->next;
    while (n != end && !(n->kind == DOC_HEADING && heading_begins_page(n)))
        n = n->next;
    return n;
}

static void part_lay(struct layouter *l, const struct node *section, const struct node *first, const struct node *end)
{
    struct flow flow = {.width = l->area_width};
    const struct column column = section_column(l);
    if (l->section == STYLE_COVER)
        flow_add(l, &flow); /* so that the first block, too, may have space above it */
    flow_siblings(l, &flow, first, end, &column);
    if (flow.count > 0 && section && first == section->first)
        strip_begin(l, &flow.strips[0], section);
    if (l->section == STYLE_COVER)
        cover_arrange(l, &flow);
    if (flow.count > 0)
        pages_fill(l->pages, &flow);
    arena_free(l->scratch);
}

static void section_lay(struct layouter *l, const struct node *first, const struct node *end)
{
    const struct node *section = first->kind == DOC_SECTION ? first : NULL;
    pages_measure(l->pages, section ? section->style : STYLE_BODY);
    l->parent = element_add(l, ROLE_SECTION, section);
    const struct node *n = section ? section->first : first, *behind = section ? NULL : end;
    for (const struct node *next; n != behind; n = next) {
        next = part_end(n, behind);
        part_lay(l, section, n, next);
    }
    l->parent = l->root;
}

const struct layout *layout_document(struct arena *a, const struct node *document, struct layout_options options)
{
    struct arena scratch = {0};
    struct layouter l = {.arena = a, .scratch = &scratch, .options = options, .document = document};
    struct pages pages = {.l = &l};
    struct layout *made = arena_alloc(a, sizeof *made);
    l.pages = &pages;
    l.root = l.parent = element_add(&l, ROLE_DOCUMENT, document);
    for (const struct node *n = document->first, *end; n; n = end) {
        end = section_end(n);
        section_lay(&l, n, end);
    }
    anchors_sort(&pages);
    elements_number(l.root);
    *made = (struct layout){.pages = pages.items,
                            .page_count = pages.count,
                            .root = l.root,
                            .element_count = l.element_count,
                            .anchors = pages.anchors,
                            .anchor_count = pages.anchor_count,
                            .sections = sections_make(&pages),
                            .section_count = pages.begun_count};
    references_resolve(&pages, made);
    return made;
}
