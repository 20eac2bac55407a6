/* Part 4 item 7: the proposal of each project that the BMA annual plan does not hold. */
#include "composer.h"

static void proposal_add(struct composer *c, const struct project *p)
{
    struct node *heading = heading_add(c, c->level + 1, p->self.id.s, project_title(c, p));
    struct form form = form_add(c, c->page, &project_record, project_form, p);
    heading->anchor = arena_format(c->arena, "proposal-%s", p->self.id.s);
    form_rows_add(c, &form, c->section);
}

void compose_proposals(struct composer *c)
{
    bool any = false;
    EACH (p, c->plan->projects) {
        if (!p->is_new.v)
            continue;
        proposal_add(c, p);
        any = true;
    }
    if (!any)
        doc_paragraph(c->arena, c->page, phrases[PHRASE_NONE]);
}
