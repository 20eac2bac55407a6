/* Which columns an edition may give the tables of a section. */
#include <string.h>

#include "tables.h"

enum { OWN_MOST = 8 };

/* What a section's tables list: records, whose fields may all be columns, and what the document knows to say of them. */
static const struct listing {
    const char *section;
    const struct record *record;
    const char *own[OWN_MOST]; /* ends with NULL */
} listings[] = {
    {"general-conditions", NULL, {"year", "item", "amount", "note"}},
    {"headline-kpis", &kpi_record, {"kpi"}},
    {"chapter-3", &kpi_record, {"kpi"}},
    {"chapter-4", &kpi_record, {"objective", "kpi", "method"}},
    {"strategy-map", &measure_record, {"area", "measure", "governor", "development", "routine", "kpis", "projects"}},
    {"action-table", &project_record, {"measure", "kpi", "target", "project"}},
    {"strategic-projects", &project_record, {"period", "progress"}},
    {"routine-projects", &project_record, {"number", "project", "period"}},
    {"dimension-projects", &project_record, {"number", "project", "period"}},
    {"project-steps", &step_record, {"step", "period"}},
    {"new-projects", &project_record, {"period", "progress"}},
};

static const struct listing *listing_of(const struct section *s)
{
    for (size_t i = 0; s->id.s && i < sizeof listings / sizeof *listings; i++)
        if (strcmp(listings[i].section, s->id.s) == 0)
            return &listings[i];
    return NULL;
}

bool section_has_column(const struct section *s, const char *id)
{
    const struct listing *l = listing_of(s);
    if (!l)
        return false;
    for (const char *const *own = l->own; *own; own++)
        if (strcmp(*own, id) == 0)
            return true;
    return l->record && record_field(l->record, id, strlen(id));
}

const char *section_all_columns(struct arena *a, const struct section *s)
{
    const struct listing *l = listing_of(s);
    const char *all = "";
    if (!l)
        return NULL;
    for (const char *const *own = l->own; *own; own++)
        all = arena_format(a, "%s%s%s", all, *all ? ", " : "", *own);
    for (size_t i = 0; l->record && i < l->record->count; i++)
        if (!l->record->fields[i].of)
            all = arena_format(a, "%s, %s", all, l->record->fields[i].name);
    return all;
}

static bool is_taken(const struct section *s, const char *id)
{
    EACH (column, s->columns)
        if (column->id.s && strcmp(column->id.s, id) == 0)
            return true;
    return false;
}

const char *section_nearest_column(const struct section *s, const char *id)
{
    const struct listing *l = listing_of(s);
    const char *nearest = NULL;
    if (!l)
        return NULL;
    unsigned best = text_slip(id) + 1;
    for (const char *const *own = l->own; *own; own++) {
        unsigned distance = text_distance(id, *own, best);
        if (distance < best && !is_taken(s, *own)) {
            best = distance;
            nearest = *own;
        }
    }
    if (!nearest && l->record)
        record_nearest(l->record, id, &nearest);
    return nearest && !is_taken(s, nearest) ? nearest : NULL;
}
