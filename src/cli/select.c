/* select.c: the codes that --select and --ignore leave. */
#include "cli.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

#include <bmaplan/text.h>

/* Marks the codes that begin with `name`, in capitals or not: "KPI" is a family. */
static bool mark_codes(bool wanted[D_COUNT], const char *name, size_t size, bool value)
{
    bool any = false;
    for (size_t i = 0; i < D_COUNT; i++) {
        if (size == 0 || strncasecmp(diag_titles[i].code, name, size) != 0)
            continue;
        wanted[i] = value;
        any = true;
    }
    return any;
}

static _Noreturn void fail_code(const struct options *o, const char *name, size_t size)
{
    struct arena arena = {0}; /* until the program ends, which is soon */
    char family[] = "LNG", *word = arena_copy(&arena, name, size), *capitals = arena_copy(&arena, name, size);
    for (size_t i = 0; i < size; i++)
        capitals[i] = (char)toupper((unsigned char)name[i]);
    struct nearest near = nearest_to(capitals);
    for (size_t i = 0; i < D_COUNT; i++)
        nearest_try(&near, diag_titles[i].code);
    for (size_t i = 0; i < D_COUNT && near.name != family; i++) {
        memcpy(family, diag_titles[i].code, sizeof family - 1);
        near.name = text_distance(capitals, family, 1) <= 1 ? family : near.name;
    }
    usage_failed(o->command, near.name, "ไม่รู้จักรหัสหรือหมวด '%s'", "unknown code or family '%s'", word);
}

static void mark_list(const struct options *o, bool wanted[D_COUNT], const char *list, bool value)
{
    const char *name;
    size_t size;
    while ((name = list_next(&list, &size)) != NULL)
        if (!mark_codes(wanted, name, size, value))
            fail_code(o, name, size);
}

void codes_wanted(const struct options *o, bool wanted[D_COUNT])
{
    for (size_t i = 0; i < D_COUNT; i++)
        wanted[i] = o->select == NULL;
    mark_list(o, wanted, o->select, true);
    mark_list(o, wanted, o->ignore, false);
}
