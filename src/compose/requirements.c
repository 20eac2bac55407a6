/* After the plan, where they are asked for: the requirements of the format with the pages that meet them, and a draft's findings. */
#include <string.h>

#include <bmaplan/check.h>

#include "composer.h"

/* In brief where it stands in the plan's files. */
static const char *place_text(struct composer *c, struct place at)
{
    const char *path = c->options.findings->sources.items[at.file].path;
    return at.line > 0 ? arena_format(c->arena, "%s:%u", path, at.line) : path;
}

static void page_cell_add(struct composer *c, struct node *row, const struct requirement *r)
{
    struct node *cell = cell_add(c, row, ALIGN_CENTER);
    bool met = !r->finding && !r->unread;
    if (met && strcmp(r->section->id.s, "cover") == 0) {
        paragraph_add(c, cell, r->section->heading.s); /* which has no number */
    } else if (met) {
        struct node *page = doc_add(c->arena, doc_add(c->arena, cell, DOC_PARAGRAPH), DOC_PAGE_REF);
        page->target = arena_format(c->arena, "#%s", r->section->id.s);
        page->text = "";
    }
    cell_close(c, cell);
}

static void requirement_add(struct composer *c, struct node *table, const struct requirement *r)
{
    const struct section *s = r->section;
    struct node *row = row_add(c, table), *name;
    text_cell_add(c, row, ALIGN_CENTER, s->code.s);
    name = cell_add(c, row, ALIGN_START);
    struct node *words = doc_add(c->arena, name, DOC_PARAGRAPH), *link = doc_add(c->arena, words, DOC_LINK);
    link->target = arena_format(c->arena, "#%s", s->id.s);
    doc_textf(c->arena, link, "%s%s%s", s->number.s ? phrase_digits(&c->words, s->number.s) : "",
              s->number.s ? " " : "", s->heading.s);
    text_cell_add(c, row, ALIGN_START, s->source.s);
    bool met = !r->finding && !r->unread; /* of a draft; what cannot be read is not in the document */
    text_cell_add(c, row, ALIGN_CENTER, phrases[met ? PHRASE_MET : PHRASE_NOT_MET])->tone = met ? TONE_GOOD : TONE_BAD;
    page_cell_add(c, row, r);
}

void compose_requirements(struct composer *c)
{
    const struct column columns[] = {{phrases[PHRASE_CODE], 14},
                                     {phrases[PHRASE_REQUIREMENT], 36},
                                     {phrases[PHRASE_SOURCE], 29},
                                     {phrases[PHRASE_STATE], 11},
                                     {phrases[PHRASE_PAGE], 10}};
    if (!c->options.coverage || !c->options.findings)
        return;
    struct requirements all = plan_requirements(c->arena, c->plan, c->options.findings);
    part_add(c, NULL, phrases[PHRASE_COVERAGE], "coverage");
    struct node *table = table_add(c, c->page, c->edition->title.s, columns, sizeof columns / sizeof *columns);
    table->style = STYLE_SMALL;
    for (size_t i = 0; i < all.count; i++)
        requirement_add(c, table, &all.items[i]);
}

static bool has_findings(const struct diags *ds)
{
    return diags_count(ds, SEVERITY_ERROR) + diags_count(ds, SEVERITY_WARNING) + diags_count(ds, SEVERITY_INFO) > 0;
}

void compose_findings(struct composer *c)
{
    const struct column columns[] = {
        {phrases[PHRASE_CODE], 12}, {phrases[PHRASE_PLACE], 28}, {phrases[PHRASE_FINDING], 60}};
    const struct diags *ds = c->options.findings;
    if (!c->options.draft || !ds)
        return;
    part_add(c, NULL, phrases[PHRASE_TO_MEND], "findings");
    if (!has_findings(ds)) {
        doc_paragraph(c->arena, c->page, phrases[PHRASE_NONE]);
        return;
    }
    struct node *table = table_add(c, c->page, NULL, columns, sizeof columns / sizeof *columns);
    table->style = STYLE_SMALL;
    for (size_t i = 0; i < ds->count; i++) {
        const struct diag *d = ds->items[i];
        if (d->suppressed)
            continue;
        struct node *row = row_add(c, table);
        text_cell_add(c, row, ALIGN_CENTER, diag_titles[d->code].code)->tone =
            d->severity == SEVERITY_ERROR ? TONE_BAD : TONE_WARN;
        text_cell_add(c, row, ALIGN_START, place_text(c, d->at));
        text_cell_add(c, row, ALIGN_START, diag_words(c->arena, d));
    }
}
