/* The KPI workbook: what its sheets share. Only the files src/emit/xlsx*.c know libxlsxwriter. */
#ifndef EMIT_XLSX_H
#define EMIT_XLSX_H

#include <xlsxwriter.h>

#include <bmaplan/emit.h>

/* How a cell looks; inputs are unlocked. */
enum look {
    LOOK_PLAIN, LOOK_TITLE, LOOK_SUBTITLE, LOOK_WRAPPED, LOOK_HEAD,
    LOOK_TEXT, LOOK_CENTER, LOOK_NUMBER, LOOK_COUNT, LOOK_SCORE, LOOK_DATE,
    LOOK_TOTAL, LOOK_TOTAL_NUMBER, LOOK_TOTAL_COUNT, LOOK_TOTAL_CENTER,
    LOOK_INPUT_NUMBER, LOOK_INPUT_SCORE, LOOK_INPUT_TEXT,
    LOOK_COUNT_OF
};

struct book;
struct sheet;

/* Where a value goes in the row under way, and how it looks. */
struct slot {
    lxw_col_t col;
    enum look look;
    int index; /* which of several columns alike: a quarter, a criterion, a year */
};

struct column {
    const char *title;
    double width;    /* in characters, as Excel counts them */
    enum look look;
    int index;
    void (*put)(struct sheet *s, struct slot at, const void *item);
};

struct sheet {
    struct book *book;
    lxw_worksheet *worksheet;
    const char *name;
    const struct column *columns;
    lxw_col_t count;
    double *widths;  /* of the columns: as given, or what their widest number needs */
    lxw_row_t head;  /* the row of headings */
    lxw_row_t row;   /* the row under way */
    unsigned lines;  /* of its highest cell, as the text wraps */
    bool portrait;
    uint16_t pages_across;
    lxw_col_t fixed; /* columns that stay in sight and stand on every page */
};

/* The cells of a dimension's sheet that the summary adds up; all in one column. */
enum figure {
    FIGURE_KPIS, FIGURE_SCORED, FIGURE_BY_COMMITTEE, FIGURE_PROVISIONAL, FIGURE_WEIGHT_BASE, FIGURE_WEIGHT_SCORED,
    FIGURE_WEIGHTED_SUM, FIGURE_SCORE, FIGURE_OF_HUNDRED, FIGURE_OF_ALL, FIGURE_STATE, FIGURES
};

struct book {
    struct arena *arena;
    const struct emission *emission;
    const struct plan *plan;
    const struct scale *scale;
    lxw_workbook *workbook;
    const char *path;       /* the temporary file */
    lxw_error error;        /* the library's first */
    lxw_format *looks[LOOK_COUNT_OF];
    struct sheet summary, kpis, projects, steps; /* steps: the scale */
    struct sheet *dimensions;  /* one for each of the edition's */
    const char *(*figures)[FIGURES]; /* addresses on them */
    const char *const *ids; /* of each KPI, as defined names write it */
    lxw_col_t band, criteria; /* columns of the KPI sheet: the band's two bounds, the first criterion */
};

/* ---- xlsx.c ---- */

/* Removes the temporary file and ends the run. */
_Noreturn void book_fail(struct book *b, lxw_error error);
/* Remembers the library's first error; the book fails with it at its end. */
void book_keep(struct book *b, lxw_error error);
void book_define(struct book *b, const char *name, const char *formula);

/* ---- xlsx_style.c ---- */

void book_make_looks(struct book *b);
bool look_wraps(enum look look);

/* ---- xlsx_sheet.c ---- */

struct sheet sheet_add(struct book *b, const char *name);
/* The title, the unit and the year, above everything. */
void sheet_title(struct sheet *s, const char *title);
/* A line of text across the page. */
void sheet_line(struct sheet *s, enum look look, const char *text);
/* A text over the whole width, wrapped. */
void sheet_wrapped(struct sheet *s, const char *text);
/* Column widths, and the row of headings. */
void sheet_head(struct sheet *s, const struct column *columns, lxw_col_t count);
/* One row: every column's put with this item. */
void sheet_row(struct sheet *s, const void *item);
/* Ends a row that was filled cell by cell. */
void sheet_end_row(struct sheet *s);
/* Lines for signatures, from this cell downwards. */
void sheet_signatures(struct sheet *s, lxw_row_t row, lxw_col_t col);
/* Page, repeated rows, frozen panes, protection. */
void sheet_finish(struct sheet *s);

/* ---- xlsx_input.c: what an officer may type, and the prompt beside it ---- */

struct input {
    lxw_row_t first, last;
    lxw_col_t col;
    const char *title, *prompt; /* at most 32 and 255 characters */
};
void sheet_ask_number(struct sheet *s, struct input at);
/* A score between the scale's bounds. */
void sheet_ask_score(struct sheet *s, struct input at);
void sheet_ask_text(struct sheet *s, struct input at);

/* ---- xlsx_cell.c: one cell of the row under way ---- */

void cell_blank(struct sheet *s, struct slot at);
void cell_text(struct sheet *s, struct slot at, const char *text); /* NULL: blank */
void cell_decimal(struct sheet *s, struct slot at, struct decimal d);
void cell_number(struct sheet *s, struct slot at, const struct number *n); /* blank where none was written */
void cell_date(struct sheet *s, struct slot at, const struct date_value *d);
/* A formula with its value; NULL: it shows nothing. */
void cell_formula(struct sheet *s, struct slot at, const char *formula, const struct decimal *value);
void cell_formula_text(struct sheet *s, struct slot at, const char *formula, const char *value);
/* Lines that a text takes in a column of this width. */
unsigned text_lines(const char *text, double width);
/* "G6", "$G$6", "'ตัวชี้วัด'!$G$6", "G6:G20" */
const char *cell_name(const struct sheet *s, lxw_row_t row, lxw_col_t col);
const char *cell_address(const struct sheet *s, lxw_row_t row, lxw_col_t col);
const char *range_name(const struct sheet *s, lxw_row_t first, lxw_row_t last, lxw_col_t col);

/* ---- xlsx_words.c ---- */

/* The Thai word of a choice; NULL where none was made. */
const char *choice_thai(const struct record *r, const char *key, int chosen);
const char *kpi_direction_thai(const struct kpi *k);
/* "ไตรมาส 2", "ม.ค. 2563" */
const char *period_short(struct arena *a, struct period p);
/* Markdown as text. */
const char *book_plain(struct book *b, const char *markdown);
/* "มิติที่ ๑" */
const char *dimension_title(struct arena *a, const struct dimension *d);
/* The words of the status column: the edition's, and those that it does not name. */
enum status_word {
    WORD_NOT_REPORTED, WORD_NOT_MEASURED, WORD_CANCELLED, WORD_PROVISIONAL, WORD_COMPUTED, WORD_COMMITTEE, WORD_FULL,
    WORD_UNDEFINED, WORD_FINAL, WORD_NONE, WORDS
};
const char *status_word(const struct book *b, enum status_word w);
const char *status_name(enum status_word w); /* its defined name: "status_cancelled" */
const char *status_meaning(enum status_word w);

/* ---- xlsx_names.c ---- */

/* What follows result_ and score_ in the defined names, for each of plan->kpis (plan-language, "Ids"). */
const char *const *kpi_names(struct arena *a, const struct plan *plan);

/* ---- the sheets ---- */

void book_write_kpis(struct book *b);
void book_write_dimension(struct book *b, size_t index);
void book_write_projects(struct book *b);
void book_write_scale(struct book *b);
void book_write_summary(struct book *b);

#endif
