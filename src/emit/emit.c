/* The formats: one row each. */
#include <bmaplan/emit.h>

#include <string.h>

#include "emit_formats.h"

const struct format formats[] = {
#define FORMAT(format, path, always, what, th, en)                                                                     \
    {.name = #format,                                                                                                  \
     .file = (path),                                                                                                   \
     .thai = (th),                                                                                                     \
     .english = (en),                                                                                                  \
     .by_default = (always),                                                                                           \
     .needs = (what),                                                                                                  \
     .write = emit_##format},
#include "formats.def"
#undef FORMAT
    {.name = NULL},
};

const struct format *format_find(const char *name, size_t size)
{
    for (const struct format *f = formats; f->name; f++)
        if (strlen(f->name) == size && memcmp(f->name, name, size) == 0)
            return f;
    return NULL;
}

void emit_dump(FILE *out, const struct emission *e)
{
    doc_dump(out, e->document);
}
