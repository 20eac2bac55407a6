/* Chapter 3: each area with its reasons, the options weighed, its measures and their KPIs in full. */
#include "composer.h"

const struct area *measure_area(const struct plan *plan, const struct measure *m)
{
    EACH (area, plan->areas)
        EACH (own, area->measures)
            if (own == m)
                return area;
    return NULL;
}

/* The area a KPI stands in full in: that of its first measure; NULL where it has none. */
static const struct area *home_of(const struct plan *plan, const struct kpi *k)
{
    return measure_area(plan, refs_first(REFS(ID_MEASURE, k->measures)));
}

static bool serves_area(const struct kpi *k, const struct area *area)
{
    EACH (m, area->measures)
        if (kpi_serves_measure(k, m))
            return true;
    return false;
}

/* ---- options ----------------------------------------------------------------------------------- */

static void texts_add(struct composer *c, struct node *cell, const struct text *texts, size_t count)
{
    for (size_t i = 0; i < count; i++)
        paragraph_add(c, cell, texts[i].s);
    cell_close(c, cell);
}

static void options_add(struct composer *c, const struct area *area)
{
    const struct record *labels = phrase_record(&area_record, "options");
    const struct column columns[] = {{labels->thai, 38},
                                     {phrase_label(labels, "pros"), 24},
                                     {phrase_label(labels, "cons"), 24},
                                     {phrases[PHRASE_DECISION], 14}};
    if (area->options.count == 0)
        return;
    struct node *table =
        table_add(c, c->page, arena_format(c->arena, "%s %s", phrases[PHRASE_OPTIONS], area->name.s), columns, 4);
    EACH (o, area->options) {
        struct node *row = row_add(c, table), *cell = cell_add(c, row, ALIGN_START);
        markdown_add(c, cell, &o->text);
        texts_add(c, cell_add(c, row, ALIGN_START), o->pros.items, o->pros.count);
        texts_add(c, cell_add(c, row, ALIGN_START), o->cons.items, o->cons.count);
        text_cell_add(c, row, ALIGN_CENTER, phrases[o->chosen.v ? PHRASE_CHOSEN : PHRASE_NOT_CHOSEN])->tone =
            o->chosen.v ? TONE_GOOD : TONE_NONE;
    }
}

/* ---- measures and KPIs ------------------------------------------------------------------------- */

static void measures_add(struct composer *c, const struct area *area)
{
    if (area->measures.count > 0)
        label_add(c, c->page, phrase_label(&area_record, "measures"));
    EACH (m, area->measures) {
        statement_add(c, c->page, ID_MEASURE, &m->self, &m->text);
        struct node *before = c->page->last;
        refs_add(c, c->page, phrase_label(&measure_record, "supports"), REFS(ID_ALIGNMENT, m->supports));
        users_add(c, c->page, phrases[PHRASE_KPI], &m->self, &kpi_record);
        users_add(c, c->page, phrases[PHRASE_PROJECT], &m->self, &project_record);
        small_lines_join(c, c->page, before);
    }
}

/* The KPIs under the area's measures; area NULL: those under none. */
static void kpis_add(struct composer *c, const struct area *area, const char *caption)
{
    struct node *grid = NULL;
    EACH (k, c->plan->kpis) {
        if (area ? !serves_area(k, area) : home_of(c->plan, k) != NULL)
            continue;
        if (!grid)
            grid = grid_add(c, c->page, c->section, caption);
        grid_row_add(c, grid, c->section, kpi_cells, k);
    }
    EACH (k, c->plan->kpis)
        if (home_of(c->plan, k) == area)
            kpi_add(c, k, c->level + 2);
}

static void area_add(struct composer *c, const struct area *area, size_t n)
{
    const char *number = phrase_digits(&c->words, arena_format(c->arena, "%zu.", n));
    heading_add(c, c->level + 1, number, area->name.s)->anchor = anchor_name(c, ID_AREA, area->self.id.s);
    markdown_add(c, c->page, &area->rationale);
    struct node *before = c->page->last;
    refs_add(c, c->page, phrases[PHRASE_SERVES_MISSIONS], REFS(ID_MISSION, area->missions));
    refs_add(c, c->page, phrases[PHRASE_ANSWERS_SWOT], REFS(ID_SWOT, area->swot));
    small_lines_join(c, c->page, before);
    options_add(c, area);
    measures_add(c, area);
    kpis_add(c, area, arena_format(c->arena, "%s %s", phrases[PHRASE_KPIS_OF_AREA], area->name.s));
}

static bool has_homeless(const struct plan *plan)
{
    EACH (k, plan->kpis)
        if (!home_of(plan, k))
            return true;
    return false;
}

void compose_strategy(struct composer *c)
{
    size_t n = 0;
    EACH (area, c->plan->areas)
        area_add(c, area, ++n);
    unwritten_add(c);
    if (!has_homeless(c->plan))
        return;
    heading_add(c, c->level + 1, NULL, phrases[PHRASE_KPIS_OF_NO_AREA]);
    kpis_add(c, NULL, phrases[PHRASE_KPIS_OF_NO_AREA]);
}
