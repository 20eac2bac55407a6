/* emit: document and workbook -> files, one row a format. */
#ifndef BMAPLAN_EMIT_H
#define BMAPLAN_EMIT_H

#include <bmaplan/compose.h>

/* All that a format may read. */
struct emission {
    struct arena *arena;
    const struct plan *plan;
    const struct scores *scores;
    const struct node *document;
    bool arabic_digits;
};

struct format {
    const char *name;      /* "docx" */
    const char *file;      /* "plan.docx" */
    const char *thai, *english;
    bool by_default;       /* written by `build` without --to */
    void (*write)(FILE *out, const struct emission *e);
};
extern const struct format formats[]; /* ends with a NULL name */
const struct format *format_find(const char *name, size_t size);

#endif
