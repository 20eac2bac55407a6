/* edition: a year's official format and evaluation framework, as data (templates/editions). Loaded and checked by the
 * same loader as a plan; nothing of it is a constant in C. */
#ifndef BMAPLAN_EDITION_H
#define BMAPLAN_EDITION_H

#include <bmaplan/plan.h>

/* A column of a table in the document or the workbook: the id says what stands in it, the edition names it. */
struct edition_column { struct place at; struct text id, heading; struct number width; /* share of the page */ };

/* One row of the four-part format. */
struct section {
    struct place at;
    struct text id;        /* "swot": stable; bmaplan's composers are found by it */
    struct text code;      /* "FMT007", where the section may be missing */
    struct text heading;   /* the appendix's full words */
    struct text short_heading;
    struct text english;
    struct text number;    /* "ส่วนที่ ๑", "บทที่ ๒", "๓." */
    struct number level;   /* 1 part, 2 chapter or front-matter section, 3 section, ... */
    struct flag landscape; /* wide tables */
    struct number pages_min, pages_max;
    struct markdown guidance;
    struct text source;
    LIST_OF(struct edition_column) columns;
};

struct dimension {
    struct place at;
    struct number number;
    struct text name;      /* "ด้านประสิทธิผลตามพันธกิจ" */
    struct text english;
    struct flag asks_level; /* output or outcome (seed 6.4: dimension 1 alone) */
    struct number weight;  /* absent: unknown, and not to be guessed */
};

/* A group of part 4 item 3. */
struct project_group {
    struct place at;
    struct text id, heading, english;
    struct choice alignment; /* enum alignment_kind the projects support */
    struct flag routine;     /* routine projects too; without an alignment: those that have measures */
};

struct status { struct place at; struct text id, name; struct number from; /* percent of the period's plan */ };
struct scale {
    struct place at;
    struct number lowest, highest;      /* scores: 1 and 5 */
    LIST_OF(struct number) steps;       /* percent of target for the scores lowest ... highest */
    struct number per_hundred;          /* a score on 5 times this is a score on 100 */
    LIST_OF(struct status) statuses;    /* best first */
    struct text not_reported, provisional, cancelled, not_measured; /* words for what has no score */
    struct text source;
};
struct severity_row { struct place at; struct text code; struct choice severity; };

struct edition {
    struct place at;
    struct number bmaplan_edition; /* version of the edition language: 1 */
    struct text base; /* the edition that this one changes: what it leaves out is that one's */
    struct text id, title, document_name; /* "bma-2563"; แผนปฏิบัติราชการประจำปี */
    struct year fiscal_year;
    struct markdown source;
    LIST_OF(struct section) sections;
    LIST_OF(struct dimension) dimensions;
    LIST_OF(struct project_group) groups;
    LIST_OF(struct unit) units;
    struct scale scale;
    struct number report_days; /* a period is to be reported so many days after its last; absent: unknown */
    LIST_OF(struct text) evaluators, committee_roles;
    LIST_OF(struct text) keep_together;   /* terms that no line splits: ตัวชี้วัด */
    LIST_OF(struct severity_row) severities;
};

extern const struct record edition_record;

/* NULL if the edition has no such section. */
const struct section *edition_section(const struct edition *e, const char *id);
/* May a table of the section have a column of this id: one of the section's own, or a field of the records it lists? */
bool section_has_column(const struct section *s, const char *id);
/* All of them but lists of records, "kpi, id, name"; NULL: the section takes no columns. */
const char *section_all_columns(struct arena *a, const struct section *s);
/* The column that was most likely meant and does not stand there already, or NULL. */
const char *section_nearest_column(const struct section *s, const char *id);
/* By number (1, ๑), "มิติที่ ๑", "มิติที่ ๑ ด้าน...", or the full name; NULL if there is none. */
const struct dimension *edition_dimension(const struct edition *e, const char *written);
/* By name or alias. */
const struct unit *edition_unit(const struct edition *e, const char *name);
int dimension_number(const struct dimension *d);
/* Does the project stand in this group of part 4 item 3? */
bool group_holds(const struct project_group *g, const struct project *p);

#endif
