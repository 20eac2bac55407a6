/* What the composers of the sections share: the document under way, and the blocks they build it of. */
#ifndef COMPOSER_H
#define COMPOSER_H

#include <bmaplan/compose.h>

#include "phrase.h"

struct composer {
    struct arena *arena;
    const struct plan *plan;
    const struct edition *edition;
    const struct scores *scores;
    struct compose_options options;
    struct wording words;
    struct node *document;
    struct node *page;                        /* the section of the document that is being filled */
    const struct section *section;            /* the row of the edition that is being composed */
    unsigned level;                           /* of the heading above what is being composed */
    unsigned tables, figures;                 /* captions so far ... */
    unsigned section_tables, section_figures; /* ... in this section */
    bool *in_full;                            /* by place in plan->projects: the project has stood in full */
};

/* ---- headings and paragraphs ---------------------------------------------------------------- */

/* A new section of the document, and the one to fill. */
void section_open(struct composer *c, enum doc_style style);
/* The same, unless the one being filled has the style. */
void section_turn(struct composer *c, enum doc_style style);
/* A heading on the page; number may be NULL. */
struct node *heading_add(struct composer *c, unsigned level, const char *number, const char *text);
/* A paragraph, or nothing (NULL) where the text is NULL or empty. */
struct node *paragraph_add(struct composer *c, struct node *parent, const char *text);
/* In a draft: that nothing is written yet, where the page ends in a heading. */
void unwritten_add(struct composer *c);
/* "label: text", the label strong; nothing where there is no text. */
void labelled_add(struct composer *c, struct node *parent, const char *label, const char *text);
/* A paragraph that is one strong label. */
struct node *label_add(struct composer *c, struct node *parent, const char *label);
/* A Markdown field; nothing where it is missing. */
void markdown_add(struct composer *c, struct node *parent, const struct markdown *m);
/* The same, set apart as a quotation: what a vision says. */
void quote_add(struct composer *c, const struct markdown *m);
/* The same, its first paragraph led by the record's id, which is the anchor. */
void statement_add(struct composer *c, struct node *parent, enum id_kind kind, const struct entity *record,
                   const struct markdown *m);
/* Takes the children of the block after `lead` into it, if that is a paragraph: the two read as one. */
void paragraph_join(struct node *lead);
/* Makes one paragraph of those that were added after `before` (NULL: of all), and returns it; NULL where none was. */
struct node *lines_join(struct composer *c, struct node *parent, struct node *before);
/* The same in small: the links and facts below a statement. */
void small_lines_join(struct composer *c, struct node *parent, struct node *before);
/* Takes back the blocks that were added after `before`, which is NULL where there was none. */
void child_take_back(struct node *parent, struct node *before);

/* ---- links ---------------------------------------------------------------------------------- */

/* "kpi-K1": what links to a record point at. */
const char *anchor_name(struct composer *c, enum id_kind kind, const char *id);
/* A link inside a paragraph; text NULL: the id. */
void link_add(struct composer *c, struct node *paragraph, enum id_kind kind, const void *to, const char *text);

/* " หน้า ๔๕" behind what the paragraph says: the page that the record stands on. */
void page_add(struct composer *c, struct node *paragraph, enum id_kind kind, const void *to);
/* Links without words say the number of what they point at: "ตารางที่ ๔", "บทที่ ๓". */
void links_complete(struct composer *c);

/* References of one list, all to one kind of record. */
struct refs {
    enum id_kind kind;
    const struct reference *items;
    size_t count;
};
#define REFS(of_kind, list) ((struct refs){.kind = (of_kind), .items = (list).items, .count = (list).count})
/* The first of them that exists, or NULL. */
const void *refs_first(struct refs refs);
/* "label id id", links in one paragraph; nothing where the list is empty. label NULL: the ids alone. */
void refs_add(struct composer *c, struct node *parent, const char *label, struct refs refs);
/* The id as a link, and the record's name or text; for a list, a paragraph each. */
void record_in_words_add(struct composer *c, struct node *parent, enum id_kind kind, const void *to);
void refs_in_words_add(struct composer *c, struct node *parent, struct refs refs);
/* The alignments that a KPI or project supports, its own and those of its measures, as the one paragraph of the parent. */
void supports_add(struct composer *c, struct node *parent, struct refs own, struct refs measures);
/* The records of this kind that name the record, as refs_add does. */
void users_add(struct composer *c, struct node *parent, const char *label, const struct entity *named,
               const struct record *by);
/* "" where the reference is missing. */
const char *division_name(const struct reference *r);

/* ---- values --------------------------------------------------------------------------------- */

/* A field's value as blocks, by the field's kind; nothing where it is missing. */
void field_add(struct composer *c, struct node *parent, const struct field *f, const void *record);

/* ---- tables --------------------------------------------------------------------------------- */

struct column {
    const char *heading;
    unsigned width; /* share of the page */
};
/* With its caption, numbered (NULL: none), and a header row; count 0: columns and header are the caller's. */
struct node *table_add(struct composer *c, struct node *parent, const char *caption, const struct column *columns,
                       size_t count);
/* Ruled, without caption and rows. */
struct node *plain_table_add(struct composer *c, struct node *parent, const unsigned *widths, size_t count);
struct node *row_add(struct composer *c, struct node *table);
struct node *cell_add(struct composer *c, struct node *row, enum doc_align align);
/* A cell of one paragraph: a dash where there is no text. */
struct node *text_cell_add(struct composer *c, struct node *row, enum doc_align align, const char *text);
/* What an empty cell shows. */
void cell_close(struct composer *c, struct node *cell);
void figure_caption_add(struct composer *c, struct node *figure, const char *caption);

/* What stands in an edition's column: found by the column's id. */
struct filler {
    const char *id;
    enum doc_align align;
    void (*fill)(struct composer *c, struct node *cell, const void *row);
    unsigned (*rows)(const void *row); /* NULL: the cell covers one row; 0: the cell above covers this one */
    bool brief;                        /* in a form: short enough for half a row */
    /* The last row, which has no id: of which record a column that no filler has shows the field ... */
    const struct record *record;
    const void *(*value)(const void *row); /* ... and that record in a row, which may have none; NULL: the row is it */
};
/* The table of the columns that the edition gives the section. */
struct node *grid_add(struct composer *c, struct node *parent, const struct section *section, const char *caption);
void grid_row_add(struct composer *c, struct node *grid, const struct section *section, const struct filler *fillers,
                  const void *row);
/* One record as label and value. A row shows what the filler of its id says, else the field of this key, and is left
 * out where there is nothing to show; two brief ones that follow each other share a row. */
struct form {
    struct node *table;
    struct node *half; /* the last row, if it has room for another brief value */
    const struct record *record;
    const struct filler *fillers;
    const void *value;
};
struct form form_add(struct composer *c, struct node *parent, const struct record *record, const struct filler *fillers,
                     const void *value);
bool form_is_brief(const struct form *form, const char *id);
void form_row_add(struct composer *c, struct form *form, const char *id, const char *label);
/* A row for each of the section's columns. */
void form_rows_add(struct composer *c, struct form *form, const struct section *section);

/* Figures in a line, numbered from 1 in the line above: "ไตรมาสที่ ๑ ๒ ๓ ๔", "ร้อยละ ๒๐ ๔๐ ๖๐ ๘๐"; in words where they are
 * long. Alone in its cell, or below its label. */
struct strip {
    enum phrase label; /* of the numbers */
    const char *unit;  /* of the figures */
    const struct number *items;
    size_t count;
    bool money;
};
enum { STRIP_LEAST = 4, STRIP_MOST = 5 }; /* in columns */
/* Nothing where no figure is written. */
void figures_line_add(struct composer *c, struct node *cell, struct strip strip);

/* ---- figures -------------------------------------------------------------------------------- */

/* Nothing below is called where they are not: without a typesetter. */
bool figures_are_drawn(const struct composer *c);
/* What a page of the section being filled has room for beside the caption, and below the section's headings. */
struct box figure_page(const struct composer *c, bool below_headings);
/* words: what it shows, the text alternative. */
void figure_add(struct composer *c, const struct drawing *drawing, const char *caption, const char *words);
/* Of the executive summary. */
void weights_figure_add(struct composer *c);
void budgets_figure_add(struct composer *c);
void headlines_figure_add(struct composer *c);
/* The strategy map in one figure below the headings; false: it does not fit, and nothing is added. */
bool map_figure_add(struct composer *c);
/* The same in as many figures as it needs. */
void map_figures_add(struct composer *c, bool below_headings);
void months_figures_add(struct composer *c);

/* What links a measure: an alignment of the kind that is named; a KPI or a project under it that names one by itself (what
 * those have from another of their measures is that one's); a routine KPI or project under it. */
bool supports_kind(struct refs supports, enum alignment_kind kind);
bool works_support(const struct plan *plan, const struct measure *m, enum alignment_kind kind);
bool has_routine_works(const struct plan *plan, const struct measure *m);

/* ---- KPIs and projects ---------------------------------------------------------------------- */

const struct kpi_score *score_of(const struct composer *c, const struct kpi *k);
/* The KPI in full, under a heading of this level that is its anchor. */
void kpi_add(struct composer *c, const struct kpi *k, unsigned level);
/* The name, and whether it was cancelled. */
const char *kpi_title(struct composer *c, const struct kpi *k);
const char *project_title(struct composer *c, const struct project *p);
/* The columns of tables whose rows are KPIs. */
extern const struct filler kpi_cells[];
/* "kpi-K1" link with the KPI's name, a paragraph. */
void kpi_link_add(struct composer *c, struct node *parent, const struct kpi *k);
/* Of the last year that is given; NULL where none is. */
const struct year_value *kpi_baseline(const struct kpi *k);
/* "ร้อยละ ๗๒.๕ (ปี ๒๕๖๒)": of the last year that is given; "" where none is. */
const char *kpi_last_baseline(struct composer *c, const struct kpi *k);
/* Results so far of the KPIs that `belongs` picks; nothing where the plan has no results. */
void kpi_results_add(struct composer *c, const char *caption, bool (*belongs)(const struct kpi *k));
/* Rows of the KPI's form: what it has come to, and why there was nothing to measure. */
void kpi_fill_result(struct composer *c, struct node *cell, const void *kpi);
void kpi_fill_reason(struct composer *c, struct node *cell, const void *kpi);

/* The rows of a project's form. */
extern const struct filler project_form[];
void project_link_add(struct composer *c, struct node *parent, const struct project *p);
/* The budget in baht; false: none, or not written. */
bool project_budget(const struct project *p, struct decimal *out);
/* "๑,๒๐๐,๐๐๐" or "ไม่มี"; "" where it is not written. */
const char *project_budget_text(struct composer *c, const struct project *p);
/* The area of the project's first measure, NULL where it has none. */
const struct area *project_area(const struct plan *plan, const struct project *p);
const struct area *measure_area(const struct plan *plan, const struct measure *m);

/* ---- the sections, in the order of the format ------------------------------------------------ */

void compose_cover(struct composer *c);
void compose_head_vision(struct composer *c);
void compose_foreword(struct composer *c);
void compose_contents(struct composer *c);
void compose_summary(struct composer *c);
void compose_conditions(struct composer *c);
void compose_analysis(struct composer *c);
void compose_swot(struct composer *c);
void compose_next_year(struct composer *c);
void compose_drive(struct composer *c);
void compose_vision(struct composer *c);
void compose_missions(struct composer *c);
void compose_objectives(struct composer *c);
void compose_goals(struct composer *c);
void compose_headline(struct composer *c);
void compose_strategy(struct composer *c);
void compose_management(struct composer *c);
void compose_map(struct composer *c);
void compose_action_table(struct composer *c);
void compose_strategic(struct composer *c);
void compose_routine(struct composer *c);
void compose_by_dimension(struct composer *c);
void compose_steps(struct composer *c);
void compose_proposals(struct composer *c);
/* The heading of a part that is no section of the edition; number may be NULL. */
void part_add(struct composer *c, const char *number, const char *text, const char *anchor);
/* After the edition's sections. */
void compose_back(struct composer *c);
/* Where they are asked for. */
void compose_requirements(struct composer *c);
void compose_findings(struct composer *c);

#endif
