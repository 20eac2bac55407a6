/* What the plan says, with defaults and links filled in. */
#include <bmaplan/edition.h>

#include <ctype.h>
#include <stdlib.h>
#include <time.h>

/* ---- KPIs and units --------------------------------------------------------------------------- */

enum direction kpi_direction(const struct kpi *k)
{
    return k->direction.v ? (enum direction)k->direction.v : DIRECTION_INCREASE;
}

enum aggregate kpi_aggregate(const struct kpi *k)
{
    return k->aggregate.v ? (enum aggregate)k->aggregate.v : AGGREGATE_TO_DATE;
}

enum unit_kind unit_kind(const struct unit *u)
{
    if (u == NULL)
        return UNIT_RATE;
    return u->kind.v ? (enum unit_kind)u->kind.v : UNIT_COUNT;
}

enum unit_place unit_place(const struct unit *u)
{
    if (u != NULL && u->place.v)
        return (enum unit_place)u->place.v;
    enum unit_kind kind = unit_kind(u);
    return kind == UNIT_PERCENT || kind == UNIT_LEVEL ? UNIT_BEFORE : UNIT_AFTER;
}

bool unit_min(const struct unit *u, struct decimal *out)
{
    if (u != NULL && u->min.ok)
        *out = u->min.v;
    else
        *out = decimal_of(unit_kind(u) == UNIT_LEVEL ? 1 : 0);
    return true;
}

bool unit_max(const struct unit *u, struct decimal *out)
{
    enum unit_kind kind = unit_kind(u);
    if (u != NULL && u->max.ok)
        *out = u->max.v;
    else if (kind == UNIT_PERCENT || kind == UNIT_LEVEL)
        *out = decimal_of(kind == UNIT_PERCENT ? 100 : 5);
    else
        return false;
    return true;
}

/* ---- links ------------------------------------------------------------------------------------ */

/* A list of references to alignments or measures, as KPIs, projects and measures hold it. */
struct references {
    const struct reference *items;
    size_t count;
};
#define REFERENCES(list) ((struct references){.items = (list).items, .count = (list).count})

static bool is_among(struct references list, const void *record)
{
    EACH (r, list)
        if (r->to == record)
            return true;
    return false;
}

static bool has_kind(struct references supports, enum alignment_kind kind)
{
    EACH (r, supports) {
        const struct alignment *a = r->to;
        if (a != NULL && a->kind.v == (int)kind)
            return true;
    }
    return false;
}

static bool supports_kind(struct references supports, struct references measures, enum alignment_kind kind)
{
    if (has_kind(supports, kind))
        return true;
    EACH (r, measures) {
        const struct measure *m = r->to;
        if (m != NULL && has_kind(REFERENCES(m->supports), kind))
            return true;
    }
    return false;
}

bool project_supports_kind(const struct project *p, enum alignment_kind kind)
{
    return supports_kind(REFERENCES(p->supports), REFERENCES(p->measures), kind);
}

bool kpi_serves_measure(const struct kpi *k, const struct measure *m)
{
    return is_among(REFERENCES(k->measures), m);
}

bool project_serves_measure(const struct project *p, const struct measure *m)
{
    return is_among(REFERENCES(p->measures), m);
}

const struct link *link_from(const struct link *first, const struct record *record)
{
    while (first != NULL && first->record != record)
        first = first->next;
    return first;
}

/* ---- dates ------------------------------------------------------------------------------------ */

static struct date first_day_of(int fiscal_year)
{
    return (struct date){.year = fiscal_year - 1, .month = 10, .day = 1};
}

struct date plan_first_day(const struct plan *p)
{
    return first_day_of(p->fiscal_year.v);
}

struct date plan_last_day(const struct plan *p)
{
    return (struct date){.year = p->fiscal_year.v, .month = 9, .day = 30};
}

const char *plan_year_text(struct arena *a, const struct plan *p)
{
    return p->fiscal_year.v ? arena_format(a, "%d", p->fiscal_year.v) : "....";
}

const char *plan_title(struct arena *a, const struct plan *p)
{
    if (p->cover.title.s)
        return p->cover.title.s;
    return text_thai_digits(a, arena_format(a, "%s พ.ศ. %s", p->edition->document_name.s, plan_year_text(a, p)));
}

/* SOURCE_DATE_EPOCH (reproducible-builds.org): seconds since 1970, UTC. False if it is unset, no plain number, or
 * beyond the year 9999. */
static bool epoch_day(struct date *out)
{
    const long long most = 253402300799;
    const char *s = getenv("SOURCE_DATE_EPOCH");
    long long seconds = 0;
    if (s == NULL || *s == '\0')
        return false;
    for (; isdigit((unsigned char)*s) && seconds <= most; s++)
        seconds = seconds * 10 + (*s - '0');
    time_t t = (time_t)seconds;
    struct tm day;
    if (*s != '\0' || seconds > most || gmtime_r(&t, &day) == NULL)
        return false;
    *out = (struct date){.year = day.tm_year + 1900 + ERA_DIFFERENCE, .month = day.tm_mon + 1, .day = day.tm_mday};
    return true;
}

struct date plan_date(const struct plan *p)
{
    struct date epoch;
    if (epoch_day(&epoch))
        return epoch;
    if (p->revision.date.v.day)
        return p->revision.date.v;
    if (p->cover.date.v.day)
        return p->cover.date.v;
    return first_day_of(p->fiscal_year.v ? p->fiscal_year.v : p->edition->fiscal_year.v);
}
