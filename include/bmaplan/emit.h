/* emit: document and workbook -> files, one row a format. */
#ifndef BMAPLAN_EMIT_H
#define BMAPLAN_EMIT_H

#include <bmaplan/compose.h>
#include <bmaplan/layout.h>

/* All that a format may read. */
struct emission {
    struct arena *arena;
    const struct plan *plan;
    const struct scores *scores;
    const struct node *document;    /* NULL for formats that need none */
    const struct theme *theme;
    struct typesetter *type;
    const struct layout *layout;    /* NULL for formats that need no pages */
    bool arabic_digits;
    bool draft;                     /* marked ร่าง on every page */
};

/* What is made before a format is written. */
enum format_needs { NEEDS_PLAN, NEEDS_DOCUMENT, NEEDS_PAGES };

struct format {
    const char *name;      /* "docx" */
    const char *file;      /* "plan.docx" */
    const char *thai, *english;
    bool by_default;       /* written by `build` without --to */
    enum format_needs needs;
    void (*write)(FILE *out, const struct emission *e);
};
extern const struct format formats[]; /* ends with a NULL name */
const struct format *format_find(const char *name, size_t size);

#endif
