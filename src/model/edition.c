/* Looking up an edition's sections, dimensions and units. */
#include <bmaplan/edition.h>

#include <string.h>

#include "word.h"

static const char side[] = "ด้าน"; /* that dimensions' names begin with */

const struct section *edition_section(const struct edition *e, const char *id)
{
    EACH (s, e->sections)
        if (s->id.s && strcmp(s->id.s, id) == 0)
            return s;
    return NULL;
}

int dimension_number(const struct dimension *d)
{
    return (int)decimal_round(d->number.v, 0).digits;
}

bool group_holds(const struct project_group *g, const struct project *p)
{
    bool routine = p->type.v == WORK_ROUTINE;
    if (routine && !g->routine.v)
        return false;
    if (g->alignment.v)
        return project_supports_kind(p, (enum alignment_kind)g->alignment.v);
    return routine && p->measures.count > 0;
}

/* ---- dimensions ------------------------------------------------------------------------------- */

static bool pass_word(const char **s, const char *word)
{
    size_t size = strlen(word);
    if (strncmp(*s, word, size) != 0)
        return false;
    *s += size;
    return true;
}

static void pass_spaces(const char **s)
{
    *s += strspn(*s, " \t");
}

/* A number in either script, at most three digits; 0 where there is none. */
static int pass_number(const char **s)
{
    const char *end = *s + strlen(*s);
    int number = 0;
    for (int width = 0; *s < end; width++) {
        int32_t code;
        size_t size = text_decode(*s, end, &code);
        int digit = text_digit(code);
        if (digit < 0 || width == 3)
            break;
        number = number * 10 + digit;
        *s += size;
    }
    return number;
}

/* The name with or without its first word. */
static bool is_name(const char *written, const char *name)
{
    const char *bare = name;
    return word_same(written, name) || (pass_word(&bare, side) && word_same(written, bare));
}

/* What stands behind a number is the name or its beginning. */
static bool agrees(const char *written, const char *name)
{
    return strncmp(name, written, strlen(written)) == 0 || is_name(written, name);
}

/* "1", "มิติที่ ๑", "มิติ 1 ด้าน...": a number, and after it nothing, or the name or its beginning. */
static const struct dimension *find_numbered(const struct edition *e, const char *written)
{
    pass_spaces(&written);
    bool worded = pass_word(&written, "มิติ");
    if (worded)
        pass_word(&written, "ที่");
    pass_spaces(&written);
    int number = pass_number(&written);
    pass_spaces(&written);
    if (number == 0 || (*written && !worded))
        return NULL;
    EACH (d, e->dimensions) {
        if (dimension_number(d) != number)
            continue;
        return *written == '\0' || (d->name.s && agrees(written, d->name.s)) ? d : NULL;
    }
    return NULL;
}

const struct dimension *edition_dimension(const struct edition *e, const char *written)
{
    const struct dimension *numbered = find_numbered(e, written);
    if (numbered != NULL)
        return numbered;
    EACH (d, e->dimensions)
        if (d->name.s && is_name(written, d->name.s))
            return d;
    return NULL;
}

/* ---- units ------------------------------------------------------------------------------------ */

static bool is_called(const struct unit *u, const char *name, bool (*same)(const char *a, const char *b))
{
    if (u->name.s && same(u->name.s, name))
        return true;
    EACH (alias, u->aliases)
        if (alias->s && same(alias->s, name))
            return true;
    return false;
}

static bool is_spelled(const char *a, const char *b)
{
    return strcmp(a, b) == 0;
}

const struct unit *edition_unit(const struct edition *e, const char *name)
{
    /* Nearly every name is spelled as the registry has it. */
    EACH (u, e->units)
        if (is_called(u, name, is_spelled))
            return u;
    EACH (u, e->units)
        if (is_called(u, name, word_same))
            return u;
    return NULL;
}
