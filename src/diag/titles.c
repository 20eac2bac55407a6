/* titles.c: the rows of diag.def as a table. */
#include <bmaplan/diag.h>

#include <assert.h>
#include <string.h>

const struct diag_title diag_titles[] = {
#define DIAG(name, code, severity, thai, english) [D_##name] = {code, #name, severity, thai, english},
#include <bmaplan/diag.def>
#undef DIAG
};
static_assert(sizeof diag_titles / sizeof *diag_titles == D_COUNT, "one row for each code");

enum diag_code diag_find(const char *code)
{
    unsigned i = 0;
    while (i < D_COUNT && strcmp(diag_titles[i].code, code) != 0)
        i++;
    return (enum diag_code)i;
}

bool diag_is_unread(enum diag_code code)
{
    const struct diag_title *t = &diag_titles[code];
    return t->severity == SEVERITY_ERROR && strncmp(t->code, "LNG", 3) == 0;
}
