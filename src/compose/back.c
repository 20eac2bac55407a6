/* After the format's sections: glossary, appendices, and the index by owner. */
#include "composer.h"

void part_add(struct composer *c, const char *number, const char *text, const char *anchor)
{
    struct node *heading = heading_add(c, 1, number, text);
    heading->anchor = anchor;
    heading->running = text;
}

static void glossary_add(struct composer *c)
{
    if (c->plan->glossary.count == 0)
        return;
    part_add(c, NULL, phrase_label(&plan_record, "glossary"), "glossary");
    EACH (t, c->plan->glossary) {
        struct node *lead = doc_text(c->arena, label_add(c, c->page, t->term.s), " ");
        markdown_add(c, c->page, &t->meaning);
        paragraph_join(lead);
    }
}

static void appendices_add(struct composer *c)
{
    size_t n = 0;
    EACH (appendix, c->plan->appendices) {
        const char *number = arena_format(c->arena, "%s %s", phrases[PHRASE_APPENDIX], phrase_count(&c->words, ++n));
        part_add(c, number, appendix->title.s, arena_format(c->arena, "appendix-%zu", n));
        markdown_add(c, c->page, &appendix->text);
    }
}

/* ---- the index ----------------------------------------------------------------------------------- */

static bool owns(const struct division *d, const struct reference *owner)
{
    return owner->to == d;
}

static bool owns_anything(const struct plan *plan, const struct division *d)
{
    EACH (k, plan->kpis)
        if (owns(d, &k->owner))
            return true;
    EACH (p, plan->projects)
        if (owns(d, &p->owner))
            return true;
    return false;
}

static void division_add(struct composer *c, const struct division *d)
{
    heading_add(c, 2, NULL, d->name.s)->anchor = anchor_name(c, ID_DIVISION, d->self.id.s);
    struct node *list = doc_add(c->arena, c->page, DOC_LIST);
    EACH (k, c->plan->kpis)
        if (owns(d, &k->owner)) {
            kpi_link_add(c, doc_add(c->arena, list, DOC_ITEM), k);
            page_add(c, list->last->last, ID_KPI, k);
        }
    EACH (p, c->plan->projects)
        if (owns(d, &p->owner)) {
            project_link_add(c, doc_add(c->arena, list, DOC_ITEM), p);
            page_add(c, list->last->last, ID_PROJECT, p);
        }
}

static void index_add(struct composer *c)
{
    bool titled = false;
    EACH (d, c->plan->agency.divisions) {
        if (!owns_anything(c->plan, d))
            continue;
        if (!titled)
            part_add(c, NULL, phrases[PHRASE_INDEX], "index");
        titled = true;
        division_add(c, d);
    }
}

void compose_back(struct composer *c)
{
    glossary_add(c);
    appendices_add(c);
    index_add(c);
}
