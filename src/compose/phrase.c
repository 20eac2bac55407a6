/* The fixed words of the document, and figures as a planning officer writes them. */
#include "phrase.h"

#include <assert.h>
#include <string.h>

#include <bmaplan/edition.h>

const char *const phrases[PHRASE_COUNT] = {
#define PHRASE(name, words) [PHRASE_##name] = (words),
#include "phrase.def"
#undef PHRASE
};

const char *phrase_fill(const struct wording *w, enum phrase phrase, const char *const *values)
{
    const char *rest = phrases[phrase], *filled = "";
    for (const char *hole; (hole = strstr(rest, "{}")) != NULL; rest = hole + 2)
        filled = arena_format(w->arena, "%s%.*s%s", filled, (int)(hole - rest), rest, *values++);
    return arena_format(w->arena, "%s%s", filled, rest);
}

const char *phrase_digits(const struct wording *w, const char *s)
{
    return w->arabic_digits ? text_arabic_digits(w->arena, s) : text_thai_digits(w->arena, s);
}

/* The words with their first space after `from` made one that no line ends at. */
static const char *bound(const struct wording *w, const char *words, const char *from)
{
    const char *space = from ? strchr(from, ' ') : NULL;
    return space ? arena_format(w->arena, "%.*s" NBSP "%s", (int)(space - words), words, space + 1) : words;
}

const char *phrase_title(const struct wording *w, const char *s)
{
    return bound(w, s, strstr(s, phrases[PHRASE_ERA]));
}

const char *phrase_numbered(const struct wording *w, enum phrase label, size_t n)
{
    return arena_format(w->arena, "%s" NBSP "%s", phrases[label], phrase_count(w, n));
}

const char *phrase_count(const struct wording *w, size_t n)
{
    return phrase_decimal(w, decimal_of((int64_t)n), 0);
}

const char *phrase_decimal(const struct wording *w, struct decimal d, int places)
{
    return phrase_digits(w, decimal_text(w->arena, d, places, true));
}

const char *phrase_number(const struct wording *w, const struct number *n)
{
    if (is_missing(n->at) || !n->s)
        return "";
    return n->ok ? phrase_decimal(w, n->v, 0) : n->s;
}

const char *phrase_amount(const struct wording *w, struct decimal baht)
{
    bool whole = decimal_cmp(baht, decimal_round(baht, 0)) == 0;
    return phrase_decimal(w, baht, whole ? 0 : 2);
}

/* The space between a figure and its unit. */
static const char *space_beside(const char *figure)
{
    enum { WIDEST = 9 }; /* "๑,๕๐๐,๐๐๐" */
    return text_width(figure, strlen(figure)) > WIDEST ? " " : NBSP;
}

const char *phrase_money(const struct wording *w, struct decimal baht)
{
    const char *figure = phrase_amount(w, baht);
    return arena_format(w->arena, "%s%s%s", figure, space_beside(figure), phrases[PHRASE_BAHT]);
}

const char *phrase_percent(const struct wording *w, struct decimal percent, int places)
{
    return arena_format(w->arena, "%s" NBSP "%s", phrases[PHRASE_PERCENT], phrase_decimal(w, percent, places));
}

static const char *beside_unit(const struct wording *w, const char *figure, const struct unit_name *unit)
{
    const char *name = unit->to ? unit->to->name.s : unit->s;
    if (!name || !*figure)
        return figure;
    bool before = unit_place(unit->to) == UNIT_BEFORE;
    return arena_format(w->arena, "%s%s%s", before ? name : figure, space_beside(figure), before ? figure : name);
}

const char *phrase_value(const struct wording *w, struct decimal value, const struct unit_name *unit)
{
    bool money = unit->to && unit_kind(unit->to) == UNIT_MONEY;
    return beside_unit(w, money ? phrase_amount(w, value) : phrase_decimal(w, value, 0), unit);
}

const char *phrase_measure(const struct wording *w, const struct number *value, const struct unit_name *unit)
{
    if (!is_missing(value->at) && value->ok)
        return phrase_value(w, value->v, unit);
    return beside_unit(w, phrase_number(w, value), unit);
}

const char *phrase_target(const struct wording *w, const struct kpi *k)
{
    const struct target *t = &k->target;
    if (is_missing(t->min.at) || is_missing(t->max.at))
        return phrase_measure(w, &t->value, &k->unit);
    const char *from = phrase_number(w, &t->min), *to = phrase_number(w, &t->max);
    return beside_unit(w, arena_format(w->arena, "%s %s %s", from, phrases[PHRASE_TO], to), &k->unit);
}

const char *phrase_or_dash(const char *s)
{
    return *s ? s : phrases[PHRASE_DASH];
}

const char *phrase_year(const struct wording *w, int year)
{
    return year ? phrase_digits(w, arena_format(w->arena, "%d", year)) : "";
}

const char *phrase_date(const struct wording *w, const struct date_value *d)
{
    const char *text = d->v.day ? date_thai(w->arena, d->v, !w->arabic_digits) : "";
    return bound(w, text, text);
}

const char *phrase_month(const struct wording *w, const struct date_value *d)
{
    if (!d->v.day)
        return "";
    return arena_format(w->arena, "%s" NBSP "%s", month_name(d->v.month), phrase_year(w, d->v.year));
}

const char *phrase_span(const struct wording *w, const struct date_value *from, const struct date_value *to)
{
    if (!from->v.day || !to->v.day)
        return phrase_date(w, from->v.day ? from : to);
    return arena_format(w->arena, "%s %s %s", phrase_date(w, from), phrases[PHRASE_TO], phrase_date(w, to));
}

const char *phrase_period(const struct wording *w, struct period p)
{
    const char *text = period_thai(w->arena, p, !w->arabic_digits);
    return bound(w, text, text);
}

const char *phrase_dimension_short(const struct wording *w, const struct dimension *d)
{
    return phrase_numbered(w, PHRASE_DIMENSION, (size_t)dimension_number(d));
}

const char *phrase_dimension(const struct wording *w, const struct dimension *d)
{
    return arena_format(w->arena, "%s %s", phrase_dimension_short(w, d), d->name.s);
}

const struct field *phrase_field(const struct record *r, const char *key)
{
    const struct field *f = record_field(r, key, strlen(key));
    assert(f);
    return f;
}

const struct record *phrase_record(const struct record *r, const char *key)
{
    return phrase_field(r, key)->of;
}

const char *phrase_label(const struct record *r, const char *key)
{
    return phrase_field(r, key)->thai;
}

const char *phrase_choice(const struct record *r, const char *key, int choice)
{
    const struct choice_name *choices = phrase_field(r, key)->choices;
    return choice ? choices[choice - 1].thai : "";
}
