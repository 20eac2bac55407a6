/* Anchors of the plan's records, and the links between them. */
#include "composer.h"

#include <stdlib.h>
#include <string.h>

/* What a kind's anchors begin with, and the key of the field that says in words what the record is. */
static const struct {
    const char *name, *words;
    const struct record *record;
} kinds[ID_COUNT] = {
    [ID_DIVISION] = {"division", "name", &division_record},
    [ID_MISSION] = {"mission", "text", &mission_record},
    [ID_OBJECTIVE] = {"objective", "text", &objective_record},
    [ID_GOAL] = {"goal", "text", &goal_record},
    [ID_SWOT] = {"swot", "text", &swot_item_record},
    [ID_AREA] = {"area", "name", &area_record},
    [ID_MEASURE] = {"measure", "text", &measure_record},
    [ID_ALIGNMENT] = {"alignment", "name", &alignment_record},
    [ID_KPI] = {"kpi", "name", &kpi_record},
    [ID_PROJECT] = {"project", "name", &project_record},
    [ID_RISK] = {"risk", "text", &risk_record},
    [ID_EVIDENCE] = {"evidence", "title", &evidence_record},
};

const char *anchor_name(struct composer *c, enum id_kind kind, const char *id)
{
    const char *name = arena_format(c->arena, "%s-%s", kinds[kind].name, id);
    /* a project of the id "steps" must not take the name of the section "project-steps" */
    return edition_section(c->edition, name) ? arena_format(c->arena, "%s-2", name) : name;
}

void link_add(struct composer *c, struct node *paragraph, enum id_kind kind, const void *to, const char *text)
{
    const struct entity *record = to;
    struct node *link = doc_add(c->arena, paragraph, DOC_LINK);
    link->target = arena_format(c->arena, "#%s", anchor_name(c, kind, record->id.s));
    doc_text(c->arena, link, text ? text : record->id.s);
}

void page_add(struct composer *c, struct node *paragraph, enum id_kind kind, const void *to)
{
    const struct entity *record = to;
    struct node *page = doc_add(c->arena, paragraph, DOC_PAGE_REF);
    page->target = arena_format(c->arena, "#%s", anchor_name(c, kind, record->id.s));
    page->text = phrases[PHRASE_ON_PAGE];
}

/* What has a name, sorted by it. */
struct named {
    const struct node *node;
};
struct names {
    struct named *items;
    size_t count;
};

static int by_anchor(const void *a, const void *b)
{
    const struct named *one = a, *other = b;
    return strcmp(one->node->anchor, other->node->anchor);
}

static const char *number_of(struct composer *c, const struct names *names, const char *anchor)
{
    const struct node key = {.anchor = anchor};
    const struct named wanted = {&key}, *found = NULL;
    if (names->count > 0)
        found = bsearch(&wanted, names->items, names->count, sizeof *names->items, by_anchor);
    if (!found)
        return anchor;
    return found->node->number ? found->node->number : doc_plain(c->arena, found->node);
}

static void complete(struct composer *c, struct node *n, const struct names *names)
{
    if (n->kind == DOC_LINK && !n->first && *n->target == '#')
        doc_text(c->arena, n, number_of(c, names, n->target + 1));
    for (struct node *child = n->first; child; child = child->next)
        complete(c, child, names);
}

void links_complete(struct composer *c)
{
    struct names names = {0};
    for (const struct node *n = doc_next(c->document, c->document); n; n = doc_next(n, c->document))
        if (n->anchor) {
            struct named *named = arena_grow(c->arena, &names.items, &names.count, sizeof *named);
            named->node = n;
        }
    if (names.count > 0)
        qsort(names.items, names.count, sizeof *names.items, by_anchor);
    complete(c, c->document, &names);
}

/* The paragraph for a further link: the one that lists them so far, or the first. */
static struct node *list_continue(struct composer *c, struct node *parent, struct node *list, const char *label)
{
    if (list)
        return doc_text(c->arena, list, ", ");
    if (!label)
        return doc_add(c->arena, parent, DOC_PARAGRAPH);
    return doc_text(c->arena, label_add(c, parent, label), " ");
}

const void *refs_first(struct refs refs)
{
    EACH (r, refs)
        if (r->to)
            return r->to;
    return NULL;
}

void refs_add(struct composer *c, struct node *parent, const char *label, struct refs refs)
{
    struct node *list = NULL;
    EACH (r, refs) {
        if (!r->to)
            continue;
        list = list_continue(c, parent, list, label);
        link_add(c, list, refs.kind, r->to, NULL);
    }
}

void record_in_words_add(struct composer *c, struct node *parent, enum id_kind kind, const void *to)
{
    struct node *p = doc_add(c->arena, parent, DOC_PARAGRAPH);
    link_add(c, p, kind, to, NULL);
    doc_text(c->arena, p, " ");
    field_add(c, parent, phrase_field(kinds[kind].record, kinds[kind].words), to);
    paragraph_join(p);
}

void refs_in_words_add(struct composer *c, struct node *parent, struct refs refs)
{
    EACH (r, refs)
        if (r->to)
            record_in_words_add(c, parent, refs.kind, r->to);
}

static bool is_named(const struct reference *items, size_t count, const void *to)
{
    for (size_t i = 0; i < count; i++)
        if (items[i].to == to)
            return true;
    return false;
}

/* "DP741 แผนพัฒนากรุงเทพมหานคร ๗.๔.๑": the table of alignments gives their names. */
static void alignment_add(struct composer *c, struct node *parent, const struct alignment *a)
{
    struct node *p = doc_add(c->arena, parent, DOC_PARAGRAPH);
    link_add(c, p, ID_ALIGNMENT, a, NULL);
    doc_textf(c->arena, p, " %s%s%s", phrase_choice(&alignment_record, "kind", a->kind.v), a->code.s ? NBSP : "",
              a->code.s ? a->code.s : "");
}

void supports_add(struct composer *c, struct node *parent, struct refs own, struct refs measures)
{
    EACH (a, c->plan->alignments) {
        bool named = is_named(own.items, own.count, a);
        EACH (r, measures) {
            const struct measure *m = r->to;
            named = named || (m && is_named(m->supports.items, m->supports.count, a));
        }
        if (named)
            alignment_add(c, parent, a);
    }
    lines_join(c, parent, NULL);
}

void users_add(struct composer *c, struct node *parent, const char *label, const struct entity *named,
               const struct record *by)
{
    struct node *list = NULL;
    const void *last = NULL;
    for (const struct link *l = link_from(named->users, by); l; l = link_from(l->next, by)) {
        if (l->user == last)
            continue;
        list = list_continue(c, parent, list, label);
        link_add(c, list, by->id_kind, l->user, NULL);
        last = l->user;
    }
}

const char *division_name(const struct reference *r)
{
    const struct division *d = r->to;
    return d ? d->name.s : "";
}
