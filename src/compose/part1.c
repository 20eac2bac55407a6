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
    return arena_format(c->arena, "%s %s %s", phrases[PHRASE_REVISION], phrases[PHRASE_NTH], number);
}

static void cover_title(struct composer *c)
{
    const struct plan *plan = c->plan;
    const char *title = plan_title(c->arena, plan), *agency = plan->agency.name.s;

    cover_line(c, STYLE_TITLE, plan->cover.title.s ? title : phrase_digits(&c->words, title));
    if (c->page->last)
        c->page->last->anchor = c->section->id.s;
    cover_line(c, STYLE_SUBTITLE, plan->cover.subtitle.s);
    if (!strstr(title, agency))
        cover_line(c, STYLE_SUBTITLE, agency);
    if (!strstr(title, phrases[PHRASE_BMA]) && !strstr(agency, phrases[PHRASE_BMA]))
        cover_line(c, STYLE_SUBTITLE, phrases[PHRASE_BMA]);
    const char *year = phrase_year(&c->words, plan->fiscal_year.v);
    cover_line(c, STYLE_SUBTITLE, arena_format(c->arena, "%s %s", phrases[PHRASE_FISCAL_YEAR], year));
    if (!is_missing(plan->revision.at))
        cover_line(c, STYLE_SUBTITLE, revision_text(c));
}

/* Is there anything for the back of the cover? */
static bool has_back(const struct plan *plan)
{
    return !is_missing(plan->approval.at) || !is_missing(plan->revision.at);
}

static void signature_add(struct composer *c, const char *label, const char *position)
{
    if (!position)
        return;
    line_add(c, STYLE_SIGNATURE, ALIGN_CENTER, arena_format(c->arena, "%s %s", phrases[PHRASE_SIGNED], label));
    line_add(c, STYLE_SIGNATURE, ALIGN_CENTER, arena_format(c->arena, "(%s)", position));
}

static void cover_back(struct composer *c)
{
    const struct approval *approval = &c->plan->approval;
    const struct revision *revision = &c->plan->revision;
    const struct record *labels = phrase_record(&plan_record, "approval");

    page_open(c, STYLE_COVER);
    if (!is_missing(approval->at))
        line_add(c, STYLE_SUBTITLE, ALIGN_START, phrases[PHRASE_APPROVAL]);
    labelled_add(c, c->page, phrase_label(labels, "document_no"), approval->document_no.s);
    labelled_add(c, c->page, phrase_label(labels, "date"), phrase_date(&c->words, &approval->date));
    signature_add(c, phrase_label(labels, "prepared_by"), approval->prepared_by.s);
    signature_add(c, phrase_label(labels, "approved_by"), approval->approved_by.s);
    if (is_missing(revision->at))
        return;
    line_add(c, STYLE_SUBTITLE, ALIGN_START, revision_text(c));
    labels = phrase_record(&plan_record, "revision");
    labelled_add(c, c->page, phrase_label(labels, "date"), phrase_date(&c->words, &revision->date));
    if (revision->reason.s)
        label_add(c, c->page, phrase_label(labels, "reason"));
    markdown_add(c, c->page, &revision->reason);
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

    quote_add(c, &c->plan->head_vision);
    if (head->name.s)
        line_add(c, STYLE_SIGNATURE, ALIGN_END, arena_format(c->arena, "(%s)", head->name.s));
    line_add(c, STYLE_SIGNATURE, ALIGN_END, head->position.s);
}

void compose_foreword(struct composer *c)
{
    markdown_add(c, c->page, &c->plan->foreword);
    line_add(c, STYLE_SIGNATURE, ALIGN_END, c->plan->agency.name.s);
    line_add(c, STYLE_SIGNATURE, ALIGN_END, phrase_month(&c->words, &c->plan->cover.date));
}

static void contents_add(struct composer *c, const char *what)
{
    doc_add(c->arena, c->page, DOC_CONTENTS)->text = what;
}

/* Both lists follow from the plan: the map is the one figure, and every KPI and project stands in a table. */
void compose_contents(struct composer *c)
{
    contents_add(c, "headings");
    if (c->plan->kpis.count + c->plan->projects.count > 0) {
        heading_add(c, c->level + 1, NULL, phrases[PHRASE_LISTS_TABLES])->anchor = "contents-tables";
        contents_add(c, "tables");
    }
    if (c->plan->areas.count > 0) {
        heading_add(c, c->level + 1, NULL, phrases[PHRASE_LISTS_FIGURES])->anchor = "contents-figures";
        contents_add(c, "figures");
    }
}
