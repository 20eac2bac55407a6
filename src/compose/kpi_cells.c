/* The columns of tables whose rows are KPIs: the headline list, and each area's. */
#include "composer.h"

static void fill_name(struct composer *c, struct node *cell, const void *value)
{
    const struct kpi *k = value;
    kpi_link_add(c, cell, k);
    struct node *name = cell->last;
    refs_add(c, cell, phrase_label(&kpi_record, "goals"), REFS(ID_GOAL, k->goals));
    small_lines_join(c, cell, name);
}

static void fill_dimension(struct composer *c, struct node *cell, const void *value)
{
    const struct kpi *k = value;
    if (k->dimension.to)
        paragraph_add(c, cell, phrase_dimension_short(&c->words, k->dimension.to));
}

static void fill_level(struct composer *c, struct node *cell, const void *value)
{
    const struct kpi *k = value;
    paragraph_add(c, cell, phrase_choice(&kpi_record, "level", k->level.v));
}

static void fill_baseline(struct composer *c, struct node *cell, const void *value)
{
    paragraph_add(c, cell, kpi_last_baseline(c, value));
}

static void fill_target(struct composer *c, struct node *cell, const void *value)
{
    paragraph_add(c, cell, phrase_target(&c->words, value));
}

static void fill_weight(struct composer *c, struct node *cell, const void *value)
{
    const struct kpi *k = value;
    paragraph_add(c, cell, phrase_number(&c->words, &k->weight));
}

static void fill_owner(struct composer *c, struct node *cell, const void *value)
{
    const struct kpi *k = value;
    paragraph_add(c, cell, division_name(&k->owner));
}

const struct filler kpi_cells[] = {
    {.id = "kpi", .fill = fill_name},
    {.id = "dimension", .align = ALIGN_CENTER, .fill = fill_dimension},
    {.id = "level", .align = ALIGN_CENTER, .fill = fill_level},
    {.id = "baseline", .align = ALIGN_CENTER, .fill = fill_baseline},
    {.id = "target", .align = ALIGN_CENTER, .fill = fill_target},
    {.id = "weight", .align = ALIGN_CENTER, .fill = fill_weight},
    {.id = "owner", .fill = fill_owner},
    {.record = &kpi_record},
};
