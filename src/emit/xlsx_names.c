/* Defined names from ids. */
#include "xlsx.h"

#include <string.h>
#include <strings.h>

enum { NAME_MOST = 64 }; /* libxlsxwriter keeps 127 bytes of a name */

static bool is_plain(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

/* Thai digits become Arabic, every run of other characters than A-Z a-z 0-9 one '_', none at the start. */
static char *plain_name(struct arena *a, const char *id)
{
    const char *s = text_arabic_digits(a, id);
    char name[NAME_MOST + 1];
    size_t n = 0;
    for (; *s && n < NAME_MOST; s++) {
        if (is_plain(*s))
            name[n++] = *s;
        else if (n > 0 && name[n - 1] != '_')
            name[n++] = '_';
    }
    return arena_copy(a, name, n);
}

static bool is_taken(const char *const *names, size_t count, const char *name)
{
    for (size_t i = 0; i < count; i++) {
        if (strcasecmp(names[i], name) == 0)
            return true;
    }
    return false;
}

const char *const *kpi_names(struct arena *a, const struct plan *plan)
{
    const char **names = arena_alloc(a, plan->kpis.count * sizeof *names);
    for (size_t i = 0; i < plan->kpis.count; i++) {
        const char *plain = plain_name(a, plan->kpis.items[i].self.id.s);
        if (!*plain)
            plain = arena_format(a, "%zu", i + 1);
        names[i] = plain;
        for (unsigned n = 2; is_taken(names, i, names[i]); n++)
            names[i] = arena_format(a, "%s_%u", plain, n);
    }
    return names;
}
