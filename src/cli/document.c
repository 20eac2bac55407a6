/* document.c: from a plan to what the formats render, made only as far as they need it. */
#include "document.h"

#include "pages.h"

/* The terms that no line may split: the edition's, and those that the plan explains. */
static void keep_terms(struct typesetter *t, const struct plan *plan)
{
    EACH (term, plan->edition->keep_together)
        typesetter_keep(t, term->s);
    EACH (term, plan->glossary)
        if (term->term.s)
            typesetter_keep(t, term->term.s);
}

static void compose(struct emission *e, const struct options *o, const struct diags *ds)
{
    struct compose_options options = {.arabic_digits = e->arabic_digits,
                                      .draft = o->draft,
                                      .coverage = list_names(o->with, "coverage"),
                                      .findings = ds,
                                      .theme = e->theme,
                                      .type = e->type};
    e->document = plan_compose(e->arena, e->plan, e->scores, options);
}

bool document_prepare(struct emission *e, const struct options *o, struct diags *ds, enum format_needs needs)
{
    e->scores = plan_score(e->arena, e->plan);
    e->arabic_digits = o->digits == DIGITS_ARABIC;
    e->draft = o->draft;
    if (needs == NEEDS_PLAN)
        return true;
    e->theme = e->plan->theme_name.s ? e->plan->theme : theme_load(ds, e->plan);
    if (!e->theme)
        return false;
    e->type = typesetter_open(e->arena, o->font ? o->font : e->theme->type.face.s);
    keep_terms(e->type, e->plan);
    compose(e, o, ds);
    if (needs == NEEDS_DOCUMENT)
        return true;
    struct layout_options options = {.theme = e->theme,
                                     .type = e->type,
                                     .head = emission_title(e),
                                     .foot = emission_revision(e),
                                     .arabic_digits = e->arabic_digits};
    e->layout = layout_document(e->arena, e->document, options);
    pages_judge(ds, e);
    diags_sort(ds);
    return true;
}

void document_close(struct emission *e)
{
    if (e->type)
        typesetter_close(e->type);
}
