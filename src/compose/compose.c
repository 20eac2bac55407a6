/* The walk through the edition's sections: each in its words, filled by its composer. */
#include <bmaplan/compose.h>

#include <string.h>

#include "composer.h"

/* What fills a section of the format. Part 1 and part 2 are named by the sections in them: the appendix gives these two
 * no title of their own. */
struct composition {
    const char *id;
    enum doc_style pages;
    bool untitled;
    void (*compose)(struct composer *c); /* NULL: a heading above other sections */
};

static const struct composition compositions[] = {
    {.id = "cover", .pages = STYLE_COVER, .untitled = true, .compose = compose_cover},
    {.id = "head-vision", .pages = STYLE_FRONT, .compose = compose_head_vision},
    {.id = "foreword", .pages = STYLE_FRONT, .compose = compose_foreword},
    {.id = "contents", .pages = STYLE_FRONT, .compose = compose_contents},
    {.id = "executive-summary", .pages = STYLE_BODY, .compose = compose_summary},
    {.id = "part-3", .pages = STYLE_BODY},
    {.id = "chapter-1", .pages = STYLE_BODY},
    {.id = "general-conditions", .pages = STYLE_BODY, .compose = compose_conditions},
    {.id = "situation-analysis", .pages = STYLE_BODY, .compose = compose_analysis},
    {.id = "swot", .pages = STYLE_BODY, .compose = compose_swot},
    {.id = "next-year", .pages = STYLE_BODY, .compose = compose_next_year},
    {.id = "chapter-2", .pages = STYLE_BODY, .compose = compose_drive},
    {.id = "vision", .pages = STYLE_BODY, .compose = compose_vision},
    {.id = "missions", .pages = STYLE_BODY, .compose = compose_missions},
    {.id = "objectives", .pages = STYLE_BODY, .compose = compose_objectives},
    {.id = "goals", .pages = STYLE_BODY, .compose = compose_goals},
    {.id = "headline-kpis", .pages = STYLE_BODY, .compose = compose_headline},
    {.id = "chapter-3", .pages = STYLE_BODY, .compose = compose_strategy},
    {.id = "chapter-4", .pages = STYLE_BODY, .compose = compose_management},
    {.id = "part-4", .pages = STYLE_BODY},
    {.id = "strategy-map", .pages = STYLE_BODY, .compose = compose_map},
    {.id = "action-table", .pages = STYLE_BODY, .compose = compose_action_table},
    {.id = "strategic-projects", .pages = STYLE_BODY, .compose = compose_strategic},
    {.id = "routine-projects", .pages = STYLE_BODY, .compose = compose_routine},
    {.id = "dimension-projects", .pages = STYLE_BODY, .compose = compose_by_dimension},
    {.id = "project-steps", .pages = STYLE_BODY, .compose = compose_steps},
    {.id = "new-projects", .pages = STYLE_BODY, .compose = compose_proposals},
};

static const struct composition *composition_find(const char *id)
{
    for (size_t i = 0; i < sizeof compositions / sizeof *compositions; i++)
        if (strcmp(compositions[i].id, id) == 0)
            return &compositions[i];
    return NULL;
}

static unsigned level_of(const struct section *s)
{
    const struct number *level = &s->level;
    return level->ok && level->v.digits >= 1 && level->v.digits <= 6 ? (unsigned)level->v.digits : 1;
}

static void section_heading(struct composer *c)
{
    const struct section *s = c->section;
    const char *number = s->number.s ? phrase_digits(&c->words, s->number.s) : NULL;
    struct node *heading = heading_add(c, c->level, number, s->heading.s);
    heading->anchor = s->id.s;
    heading->running = s->short_heading.s ? s->short_heading.s : s->heading.s;
}

/* A heading above other sections stands on the pages of the first of them. */
static enum doc_style pages_of(const struct edition *e, const struct section *s)
{
    for (; s < e->sections.items + e->sections.count; s++) {
        const struct composition *made = composition_find(s->id.s);
        if (made && made->compose)
            return s->landscape.v ? STYLE_LANDSCAPE : made->pages;
    }
    return STYLE_BODY;
}

/* Has the section no other ones in it? */
static bool is_leaf(const struct edition *e, const struct section *s)
{
    const struct section *next = s + 1;
    return next == e->sections.items + e->sections.count || level_of(next) <= level_of(s);
}

static void section_compose(struct composer *c, const struct section *section)
{
    const struct composition *made = composition_find(section->id.s);
    if (!made)
        return;
    c->section = section;
    c->section_tables = c->section_figures = 0;
    c->level = level_of(section);
    section_turn(c, pages_of(c->edition, section));
    if (!made->untitled)
        section_heading(c);
    if (made->compose)
        made->compose(c);
    if (is_leaf(c->edition, section))
        unwritten_add(c);
}

/* What the contents list can be linked to, headings written in Markdown among it. */
static void anchors_complete(struct composer *c, struct node *n, unsigned *headings)
{
    if (n->kind == DOC_HEADING && !n->anchor)
        n->anchor = arena_format(c->arena, "heading-%u", ++*headings);
    for (struct node *child = n->first; child; child = child->next)
        anchors_complete(c, child, headings);
}

const struct node *plan_compose(struct arena *a, const struct plan *plan, const struct scores *scores,
                                struct compose_options options)
{
    struct composer c = {.arena = a,
                         .plan = plan,
                         .edition = plan->edition,
                         .scores = scores,
                         .options = options,
                         .words = {.arena = a, .arabic_digits = options.arabic_digits}};
    unsigned headings = 0;
    c.document = doc_new(a);
    c.in_full = arena_alloc(a, plan->projects.count * sizeof *c.in_full + 1);
    EACH (section, plan->edition->sections)
        section_compose(&c, section);
    section_turn(&c, STYLE_BODY);
    c.level = 1;
    c.section = NULL;
    c.section_tables = c.section_figures = 0;
    compose_back(&c);
    compose_requirements(&c);
    compose_findings(&c);
    links_complete(&c);
    anchors_complete(&c, c.document, &headings);
    return c.document;
}
