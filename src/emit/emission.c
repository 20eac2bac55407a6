/* What every format says of the document it renders: its title, whose it is, numbers in its digits. */
#include <bmaplan/emit.h>

#include <string.h>

#include <bmaplan/text.h>

const char *emission_title(const struct emission *e)
{
    const char *title = plan_title(e->arena, e->plan);
    return e->arabic_digits && !e->plan->cover.title.s ? text_arabic_digits(e->arena, title) : title;
}

const char *emission_agency(const struct emission *e)
{
    return e->plan->agency.name.s ? e->plan->agency.name.s : "";
}

const char *emission_agency_behind_title(const struct emission *e)
{
    return strstr(emission_title(e), emission_agency(e)) ? "" : emission_agency(e);
}

const char *emission_count(const struct emission *e, size_t count)
{
    const char *figures = arena_format(e->arena, "%zu", count);
    return e->arabic_digits ? figures : text_thai_digits(e->arena, figures);
}

const char *emission_subject(const struct emission *e)
{
    int year = e->plan->fiscal_year.v;
    return year > 0 ? arena_format(e->arena, "แผนปฏิบัติราชการประจำปี พ.ศ. %s", emission_count(e, (size_t)year))
                    : "แผนปฏิบัติราชการประจำปี";
}

const char *emission_revision(const struct emission *e)
{
    const struct number *number = &e->plan->revision.number;
    if (!number->ok)
        return "";
    const char *figures = decimal_text(e->arena, number->v, 0, false);
    return arena_format(e->arena, "ฉบับปรับปรุง ครั้งที่ %s",
                        e->arabic_digits ? figures : text_thai_digits(e->arena, figures));
}

const char *emission_time(const struct emission *e)
{
    const struct date date = plan_date(e->plan);
    return arena_format(e->arena, "%04d-%02d-%02dT00:00:00Z", date.year - ERA_DIFFERENCE, date.month, date.day);
}
