/* What a theme says, in the units of Word and of browsers. */
#include "theme_slots.h"

#include <math.h>
#include <string.h>

enum { TWIPS = 20 }; /* of a point */

/* A member of the theme: one of both. */
struct member {
    const struct theme *theme;
    const struct text *text;
    const struct number *number;
    double points;
};

static const char *whole(struct arena *a, double value)
{
    return arena_format(a, "%ld", lround(value));
}

static const char *plain(struct arena *a, const struct member *m)
{
    return m->text ? m->text->s : decimal_text(a, m->number->v, 0, false);
}

static const char *twips(struct arena *a, const struct member *m)
{
    return m->number ? whole(a, m->points * TWIPS) : NULL;
}

static const char *half_points(struct arena *a, const struct member *m)
{
    return m->number ? whole(a, m->points * 2) : NULL;
}

static const char *line(struct arena *a, const struct member *m)
{
    return m->number ? whole(a, m->points * theme_size(&m->theme->type.line_height) * TWIPS) : NULL;
}

static const char *share(struct arena *a, const struct member *m)
{
    return m->number ? decimal_text(a, decimal_div(m->number->v, m->theme->type.body.v, 3), 0, false) : NULL;
}

/* 100 for 12.5 points. */
static const char *percent(struct arena *a, const struct member *m)
{
    return m->number ? decimal_text(a, decimal_mul(m->number->v, decimal_of(8)), 0, false) : NULL;
}

static const char *hex(struct arena *a, const struct member *m)
{
    (void)a;
    return m->text ? m->text->s + strspn(m->text->s, "#") : NULL;
}

static const struct {
    const char *name;
    const char *(*text)(struct arena *a, const struct member *m);
} units[] = {
    {"", plain},          {"twips", twips}, {"half-points", half_points}, {"line", line}, {"share", share},
    {"percent", percent}, {"hex", hex},
};

/* "type.body" */
static bool find_member(const struct theme *t, const char *path, size_t size, struct member *out)
{
    const char *dot = memchr(path, '.', size);
    const struct field *top = dot ? record_field(&theme_record, path, (size_t)(dot - path)) : NULL;
    if (!top || top->kind != KIND_RECORD)
        return false;
    const struct field *f = record_field(top->of, dot + 1, size - (size_t)(dot + 1 - path));
    if (!f)
        return false;
    const void *value = field_of(f, field_of(top, t));
    *out = (struct member){.theme = t};
    if (f->kind == KIND_TEXT) {
        out->text = value;
        return true;
    }
    out->number = value;
    bool is_length = field_of(top, t) == &t->page;
    out->points = is_length ? theme_points(value) : theme_size(value);
    return true;
}

bool theme_slot(struct markup *m, const char *name, size_t size)
{
    static const char prefix[] = "theme.";
    const size_t before = sizeof prefix - 1;
    struct arena *a = m->emission->arena;
    struct member member;
    if (size < before || memcmp(name, prefix, before) != 0)
        return false;
    const char *path = arena_copy(a, name + before, size - before);
    size_t length = strcspn(path, ":");
    const char *unit = path + length + (path[length] == ':');
    if (!find_member(m->emission->theme, path, length, &member))
        return false;
    for (size_t i = 0; i < sizeof units / sizeof *units; i++) {
        const char *text = strcmp(units[i].name, unit) == 0 ? units[i].text(a, &member) : NULL;
        if (!text)
            continue;
        xml_escape(m->out, text);
        return true;
    }
    return false;
}

unsigned theme_twips(const struct number *millimetres)
{
    return (unsigned)lround(theme_points(millimetres) * TWIPS);
}
