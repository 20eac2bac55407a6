/* prose.c: finds what in a text is code, the target of a link or an address. */
#include "prose.h"

#include <string.h>

/* A line begins at s: a fence of code may stand indented, as it does below an item of a list. */
static void begin_line(struct prose *p, const char *s)
{
    p->code = p->target = p->address = false;
    if (strncmp(s + strspn(s, " "), "```", 3) == 0)
        p->fence = !p->fence;
}

struct prose prose_begin(const char *s, bool markdown)
{
    struct prose p = {.at = s, .markdown = markdown};
    begin_line(&p, s);
    return p;
}

static void pass_character(struct prose *p)
{
    const char *s = p->at;
    if (*s == '\n')
        begin_line(p, s + 1);
    else if (*s == '`')
        p->code = !p->code;
    else if (*s == ']' && s[1] == '(')
        p->target = true;
    else if (*s == ')')
        p->target = p->address = false;
    else if (*s == ' ')
        p->address = false;
    else if (strncmp(s, "://", 3) == 0)
        p->address = true;
}

bool prose_is_literal(struct prose *p, const char *to)
{
    for (; p->at < to; p->at++)
        pass_character(p);
    return p->address || (p->markdown && (p->fence || p->code || p->target));
}
