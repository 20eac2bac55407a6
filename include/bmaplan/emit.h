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

/* The plan's title in the digits of the document; its agency, "" if there is none; and the agency as it stands behind the
 * title, "" if the title names it. */
const char *emission_title(const struct emission *e);
const char *emission_agency(const struct emission *e);
const char *emission_agency_behind_title(const struct emission *e);
/* What the document is, for its properties. */
const char *emission_subject(const struct emission *e);
/* "ฉบับปรับปรุง ครั้งที่ ๒"; "" for the first edition. */
const char *emission_revision(const struct emission *e);
/* The plan's date as files have it: "2019-10-01T00:00:00Z", of the Common Era. */
const char *emission_time(const struct emission *e);
/* A number in the digits of the document. */
const char *emission_count(const struct emission *e, size_t count);

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
