/* style.c: how a command may show its result, where that is no list of findings. */
#include "style.h"

#include <string.h>

#include <bmaplan/text.h>

size_t style_wanted(const struct options *o, const struct style *styles)
{
    if (!o->format)
        return 0;
    struct nearest near = nearest_to(o->format);
    for (const struct style *s = styles; s->name; s++) {
        if (strcmp(s->name, o->format) == 0)
            return (size_t)(s - styles);
        nearest_try(&near, s->name);
    }
    usage_failed(o->command, near.name, "ไม่รู้จักรูปแบบ '%s'", "unknown format '%s'", o->format);
}

void column_print(FILE *out, const char *text, unsigned width)
{
    unsigned used = text_width(text, strlen(text));
    fprintf(out, "%s%*s", text, used < width ? (int)(width - used) : 0, "");
}
