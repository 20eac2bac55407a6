/* The strategy map of part 4 item 1: vision, areas, measures and the works under them; on several pages where one is too
 * small. */
#include "composer.h"

#include <string.h>

enum { TIER_VISION, TIER_AREA, TIER_MEASURE, TIER_WORK };

/* By the bit of a kind. */
static const enum phrase map_links[] = {PHRASE_LINK_GOVERNOR, PHRASE_LINK_DEVELOPMENT, PHRASE_LINK_ROUTINE};

/* The nodes of the whole map, and the id of each. */
struct mapped {
    struct map_node *nodes;
    const char **ids;
    size_t count, id_count;
};

static struct map_node *node_add(struct composer *c, struct mapped *m, unsigned tier, const char *id, const char *name)
{
    *(const char **)arena_grow(c->arena, &m->ids, &m->id_count, sizeof *m->ids) = id;
    struct map_node *node = arena_grow(c->arena, &m->nodes, &m->count, sizeof *m->nodes);
    node->tier = tier;
    node->words = *id ? arena_format(c->arena, "%s %s", id, name) : name;
    return node;
}

static const char *markdown_words(struct composer *c, const struct markdown *m)
{
    struct node *root = doc_new(c->arena);
    if (m->s)
        doc_markdown(c->arena, root, m->s, 1);
    return doc_plain(c->arena, root);
}

/* ---- kinds of links ------------------------------------------------------------------------------ */

/* type: enum work_type; 0: not written, or of a measure */
static unsigned kinds_of(struct refs supports, int type)
{
    return (supports_kind(supports, ALIGN_GOVERNOR) ? MAP_GOVERNOR : 0U) |
           (supports_kind(supports, ALIGN_DEVELOPMENT) ? MAP_DEVELOPMENT : 0U) |
           (type == WORK_ROUTINE ? MAP_ROUTINE : 0U);
}

static unsigned measure_kinds(const struct plan *plan, const struct measure *m)
{
    return (works_support(plan, m, ALIGN_GOVERNOR) ? MAP_GOVERNOR : 0U) |
           (works_support(plan, m, ALIGN_DEVELOPMENT) ? MAP_DEVELOPMENT : 0U) |
           (has_routine_works(plan, m) ? MAP_ROUTINE : 0U) | kinds_of(REFS(ID_ALIGNMENT, m->supports), 0);
}

/* ---- nodes --------------------------------------------------------------------------------------- */

/* Without the word that every name begins with: boxes are small. */
static const char *short_name(const struct project *p, const char *name)
{
    const char *kind = phrase_choice(&project_record, "kind", p->kind.v ? p->kind.v : PROJECT_PROJECT);
    size_t size = strlen(kind);
    if (strncmp(name, kind, size) != 0)
        return name;
    const char *rest = name + size + strspn(name + size, " ");
    return *rest ? rest : name;
}

/* In full under its first measure; under another "ดู M1". */
static const char *work_name(struct composer *c, struct refs measures, const struct measure *m, const char *name)
{
    const struct measure *home = refs_first(measures);
    if (home == m)
        return name;
    return arena_format(c->arena, "%s" NBSP "%s", phrases[PHRASE_SEE], home->self.id.s);
}

/* The measure's projects; its KPIs where it has none. A work supports what it names, and what its measure names. */
static void works_add(struct composer *c, struct mapped *mapped, const struct measure *m)
{
    const unsigned own = kinds_of(REFS(ID_ALIGNMENT, m->supports), 0);
    size_t before = mapped->count;
    EACH (p, c->plan->projects)
        if (project_serves_measure(p, m))
            node_add(c, mapped, TIER_WORK, p->self.id.s,
                     work_name(c, REFS(ID_MEASURE, p->measures), m, short_name(p, project_title(c, p))))
                ->kinds = own | kinds_of(REFS(ID_ALIGNMENT, p->supports), p->type.v);
    if (mapped->count > before)
        return;
    EACH (k, c->plan->kpis)
        if (kpi_serves_measure(k, m))
            node_add(c, mapped, TIER_WORK, k->self.id.s,
                     work_name(c, REFS(ID_MEASURE, k->measures), m, kpi_title(c, k)))
                ->kinds = own | kinds_of(REFS(ID_ALIGNMENT, k->supports), k->type.v);
}

static struct mapped map_nodes(struct composer *c)
{
    struct mapped m = {0};
    const char *vision = markdown_words(c, &c->plan->vision);
    node_add(c, &m, TIER_VISION, "", *vision ? vision : phrase_label(&plan_record, "vision"));
    EACH (area, c->plan->areas) {
        size_t place = m.count;
        unsigned kinds = 0;
        node_add(c, &m, TIER_AREA, area->self.id.s, area->name.s);
        EACH (measure, area->measures) {
            unsigned own = measure_kinds(c->plan, measure);
            node_add(c, &m, TIER_MEASURE, measure->self.id.s, markdown_words(c, &measure->text))->kinds = own;
            works_add(c, &m, measure);
            kinds |= own;
        }
        m.nodes[place].kinds = kinds;
    }
    return m;
}

/* ---- what it shows, in words --------------------------------------------------------------------- */

/* " A1 ด้านการคลัง: M1 (P1 P2) M2 (K4)" */
static const char *area_words(struct composer *c, const struct mapped *m)
{
    const char *words = "", *open = "";
    for (size_t i = 0; i < m->count; i++) {
        const char *id = m->ids[i];
        unsigned tier = m->nodes[i].tier;
        if (tier == TIER_AREA)
            words = arena_format(c->arena, "%s%s; %s:", words, open, m->nodes[i].words);
        else if (tier == TIER_MEASURE)
            words = arena_format(c->arena, "%s%s %s", words, open, id);
        else if (tier == TIER_WORK)
            words = arena_format(c->arena, "%s%s%s", words, *open ? " " : " (", id);
        open = tier == TIER_WORK ? ")" : "";
    }
    return arena_format(c->arena, "%s%s", words, open);
}

/* "; นโยบายผู้ว่าราชการกรุงเทพมหานคร: M1 M3": the measures of each kind of link. */
static const char *kind_words(struct composer *c, const struct mapped *m)
{
    const char *words = "";
    for (unsigned kind = 0; kind < 3; kind++) {
        bool some = false;
        for (size_t i = 0; i < m->count; i++) {
            if (m->nodes[i].tier != TIER_MEASURE || !(m->nodes[i].kinds & 1U << kind))
                continue;
            words = some ? arena_format(c->arena, "%s %s", words, m->ids[i])
                         : arena_format(c->arena, "%s; %s: %s", words, phrases[map_links[kind]], m->ids[i]);
            some = true;
        }
    }
    return words;
}

static const char *map_words(struct composer *c, const struct mapped *m)
{
    size_t areas = 0, measures = 0;
    for (size_t i = 0; i < m->count; i++) {
        areas += m->nodes[i].tier == TIER_AREA;
        measures += m->nodes[i].tier == TIER_MEASURE;
    }
    const char *const counts[] = {phrase_count(&c->words, areas), phrase_count(&c->words, measures)};
    return arena_format(c->arena, "%s%s%s", phrase_fill(&c->words, PHRASE_MAP_WORDS, counts), area_words(c, m),
                        kind_words(c, m));
}

/* ---- figures ------------------------------------------------------------------------------------- */

/* The nodes from first to end - 1 below the vision, the area and the measure that they belong to. */
static struct mapped part_of(struct composer *c, const struct mapped *whole, size_t first, size_t end)
{
    struct mapped part = {0};
    size_t above = 0;
    for (unsigned tier = TIER_VISION; tier < whole->nodes[first].tier; tier++) {
        for (size_t i = above; i < first; i++)
            if (whole->nodes[i].tier == tier)
                above = i;
        *node_add(c, &part, tier, whole->ids[above], "") = whole->nodes[above];
    }
    for (size_t i = first; i < end; i++)
        *node_add(c, &part, whole->nodes[i].tier, whole->ids[i], "") = whole->nodes[i];
    return part;
}

static const struct drawing *part_drawn(struct composer *c, const struct mapped *part, struct box page)
{
    const struct map map = {.nodes = part->nodes,
                            .count = part->count,
                            .legend = {phrases[map_links[0]], phrases[map_links[1]], phrases[map_links[2]]},
                            .plain = phrases[PHRASE_LINK_PLAIN]};
    const struct drawing *drawing = NULL;
    return chart_map(c->arena, c->options.type, page, &map, &drawing) ? drawing : NULL;
}

/* The most nodes from `first` on that one page holds: up to the end of an area, else of a measure, else any. */
static const struct drawing *most_drawn(struct composer *c, const struct mapped *whole, size_t first, struct box page,
                                        struct mapped *part, size_t *end)
{
    const struct map_node *nodes = whole->nodes;
    const struct drawing *most = NULL;
    for (unsigned tier = TIER_AREA; tier <= TIER_WORK && !most; tier++)
        for (size_t next = first + 1; next <= whole->count; next++) {
            if (next < whole->count && (nodes[next].tier > tier || nodes[next].tier > nodes[next - 1].tier))
                continue;
            struct mapped more = part_of(c, whole, first, next);
            const struct drawing *drawing = part_drawn(c, &more, page);
            if (!drawing)
                break;
            most = drawing;
            *part = more;
            *end = next;
        }
    return most;
}

bool map_figure_add(struct composer *c)
{
    const struct mapped whole = map_nodes(c);
    const struct drawing *drawing = part_drawn(c, &whole, figure_page(c, true));
    if (drawing)
        figure_add(c, drawing, c->section->heading.s, map_words(c, &whole));
    return drawing != NULL;
}

/* "ผังแสดง...: A1 A2 (ต่อ)" */
static const char *part_caption(struct composer *c, const struct mapped *part, bool goes_on)
{
    const char *caption = arena_format(c->arena, "%s:", c->section->heading.s);
    for (size_t i = 0; i < part->count; i++)
        if (part->nodes[i].tier == TIER_AREA)
            caption = arena_format(c->arena, "%s %s", caption, part->ids[i]);
    return goes_on ? arena_format(c->arena, "%s %s", caption, phrases[PHRASE_CONTINUED]) : caption;
}

void map_figures_add(struct composer *c, bool below_headings)
{
    const struct mapped whole = map_nodes(c);
    struct mapped part;
    for (size_t first = 1, end; first < whole.count; first = end) {
        const struct box page = figure_page(c, below_headings && first == 1);
        const struct drawing *drawing = most_drawn(c, &whole, first, page, &part, &end);
        if (!drawing)
            return; /* a page that is too small for one box of each tier */
        const char *caption = part.count == whole.count ? c->section->heading.s
                                                        : part_caption(c, &part, whole.nodes[first].tier > TIER_AREA);
        figure_add(c, drawing, caption, map_words(c, &part));
    }
}
