/* Part 1: the cover and the approval on its back, the head's vision, the foreword, the contents. */
#include <string.h>

#include "composer.h"

static struct node *line_add(struct composer *c, enum doc_style style, enum doc_align align, const char *text)
{
    struct node *p = paragraph_add(c, c->page, text);
    if (p) {
        p->style = style;
        p->align = align;
    }
    return p;
}

static void cover_line(struct composer *c, enum doc_style style, const char *text)
{
    line_add(c, style, ALIGN_CENTER, text);
}

static void image_add(struct composer *c, const struct path *file, const char *alternative)
{
    if (!file->s)
        return;
    struct node *p = doc_add(c->arena, c->page, DOC_PARAGRAPH), *image = doc_add(c->arena, p, DOC_IMAGE);
    p->align = ALIGN_CENTER;
    image->target = file->s;
    image->text = alternative;
}

/* ---- the cover ------------------------------------------------------------------------------ */

static const char *revision_text(struct composer *c)
{
    const char *number = phrase_number(&c->words, &c->plan->revision.number);
    if (!*number)
        return phrases[PHRASE_REVISION];
    return arena_format(c->arena, "%s %s" NBSP "%s", phrases[PHRASE_REVISION], phrases[PHRASE_NTH], number);
}

static void cover_title(struct composer *c)
{
    const struct plan *plan = c->plan;
    const char *title = plan_title(c->arena, plan), *agency = plan->agency.name.s;
    const char *year = phrase_year(&c->words, plan->fiscal_year.v);
    cover_line(c, STYLE_TITLE, phrase_title(&c->words, plan->cover.title.s ? title : phrase_digits(&c->words, title)));
    if (c->page->last)
        c->page->last->anchor = c->section->id.s;
    cover_line(c, STYLE_SUBTITLE, plan->cover.subtitle.s);
    if (!strstr(title, agency))
        cover_line(c, STYLE_SUBTITLE, agency);
    if (!strstr(title, phrases[PHRASE_BMA]) && !strstr(agency, phrases[PHRASE_BMA]))
        cover_line(c, STYLE_SUBTITLE, phrases[PHRASE_BMA]);
    if (!strstr(phrase_digits(&c->words, title), year))
        cover_line(c, STYLE_SUBTITLE, arena_format(c->arena, "%s%s", phrases[PHRASE_FISCAL_YEAR], year));
    if (!is_missing(plan->revision.at))
        cover_line(c, STYLE_SUBTITLE, revision_text(c));
    if (c->options.draft) /* a picture may hide the watermark */
        cover_line(c, STYLE_SUBTITLE, phrases[PHRASE_DRAFT]);
}

/* Is there anything for the back of the cover? */
static bool has_back(const struct plan *plan)
{
    return !is_missing(plan->approval.at) || !is_missing(plan->revision.at);
}

/* Lines of one signature; NULL and "" are left out. */
static void signature_add(struct composer *c, const char *const *lines, size_t count)
{
    struct node *p = NULL;
    for (size_t i = 0; i < count; i++) {
        if (!lines[i] || !*lines[i])
            continue;
        if (p)
            doc_add(c->arena, p, DOC_BREAK);
        else
            p = doc_add(c->arena, c->page, DOC_PARAGRAPH);
        p->style = STYLE_SIGNATURE;
        doc_text(c->arena, p, lines[i]);
    }
}

static void approver_add(struct composer *c, const char *label, const char *position)
{
    const char *const lines[] = {arena_format(c->arena, "%s %s", phrases[PHRASE_SIGNED], label),
                                 arena_format(c->arena, "(%s)", position ? position : "")};
    if (position)
        signature_add(c, lines, 2);
}

/* Fields of the plan's record of this key, as label and value; the last key is NULL. */
static void facts_add(struct composer *c, const char *key, const char *const *fields, const void *value)
{
    static const struct filler no_fillers[] = {{0}};
    const struct record *record = phrase_record(&plan_record, key);
    struct node *before = c->page->last;
    struct form form = form_add(c, c->page, record, no_fillers, value);
    for (; *fields; fields++)
        form_row_add(c, &form, *fields, phrase_label(record, *fields));
    if (!form.table->first)
        child_take_back(c->page, before);
}

static void cover_back(struct composer *c)
{
    static const char *const approval_fields[] = {"document_no", "date", NULL};
    static const char *const revision_fields[] = {"date", "reason", NULL};
    const struct approval *approval = &c->plan->approval;
    const struct record *labels = phrase_record(&plan_record, "approval");
    section_open(c, STYLE_COVER);
    if (!is_missing(approval->at)) {
        line_add(c, STYLE_SUBTITLE, ALIGN_START, phrases[PHRASE_APPROVAL]);
        facts_add(c, "approval", approval_fields, approval);
    }
    approver_add(c, phrase_label(labels, "prepared_by"), approval->prepared_by.s);
    approver_add(c, phrase_label(labels, "approved_by"), approval->approved_by.s);
    if (is_missing(c->plan->revision.at))
        return;
    line_add(c, STYLE_SUBTITLE, ALIGN_START, revision_text(c));
    facts_add(c, "revision", revision_fields, &c->plan->revision);
}

void compose_cover(struct composer *c)
{
    const struct cover *cover = &c->plan->cover;
    const char *agency = c->plan->agency.name.s;
    image_add(c, &c->plan->agency.logo, arena_format(c->arena, "%s%s", phrases[PHRASE_LOGO], agency));
    cover_title(c);
    image_add(c, &cover->image, cover->image_alt.s ? cover->image_alt.s : "");
    markdown_add(c, c->page, &cover->highlights);
    cover_line(c, STYLE_SUBTITLE, phrase_month(&c->words, &cover->date));
    if (has_back(c->plan))
        cover_back(c);
}

/* ---- the front matter ----------------------------------------------------------------------- */

void compose_head_vision(struct composer *c)
{
    const struct head *head = &c->plan->agency.head;
    const char *const lines[] = {head->name.s ? arena_format(c->arena, "(%s)", head->name.s) : NULL, head->position.s};
    quote_add(c, &c->plan->head_vision);
    unwritten_add(c);
    signature_add(c, lines, 2);
}

void compose_foreword(struct composer *c)
{
    const char *const lines[] = {c->plan->agency.name.s, phrase_month(&c->words, &c->plan->cover.date)};
    markdown_add(c, c->page, &c->plan->foreword);
    unwritten_add(c);
    signature_add(c, lines, 2);
}

static void contents_add(struct composer *c, const char *what)
{
    doc_add(c->arena, c->page, DOC_CONTENTS)->text = what;
}

/* Both lists follow from the plan: every KPI, project and area stands in a table, and in a figure where they are drawn. */
void compose_contents(struct composer *c)
{
    const struct plan *plan = c->plan;
    bool listed = plan->kpis.count + plan->projects.count + plan->areas.count > 0;
    contents_add(c, "headings");
    if (listed) {
        heading_add(c, c->level + 1, NULL, phrases[PHRASE_LISTS_TABLES])->anchor = "contents-tables";
        contents_add(c, "tables");
    }
    if (listed && figures_are_drawn(c)) {
        heading_add(c, c->level + 1, NULL, phrases[PHRASE_LISTS_FIGURES])->anchor = "contents-figures";
        contents_add(c, "figures");
    }
}
