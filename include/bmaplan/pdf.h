/* pdf: a PDF file, written front to back - PDF 1.7, PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2) at once.
 * Points, from the page's top left corner; y down. */
#ifndef BMAPLAN_PDF_H
#define BMAPLAN_PDF_H

#include <bmaplan/picture.h>
#include <bmaplan/theme.h>
#include <bmaplan/type.h>

struct pdf;
struct pdf_info {
    const char *title, *author, *subject;
    const char *time;     /* "2563" is not it: "2019-10-01T00:00:00Z", of the Common Era */
    const char *language; /* "th-TH" */
    const char *producer; /* "bmaplan 0.1.0" */
};
/* The stream is written to until pdf_close(); its errors are the caller's to see. Texts that are given on the way (of tags,
 * labels, names, links, bookmarks) are kept by address until then. */
struct pdf *pdf_open(struct arena *a, FILE *out, struct typesetter *t, struct pdf_info info);
void pdf_close(struct pdf *p);

/* ---- structure: the tree that readers read -------------------------------------------------- */

struct pdf_tag;
struct pdf_attributes {
    const char *alternative;  /* Alt */
    const char *scope;        /* TH: "Row", "Column" */
    unsigned columns, rows;   /* spans of a cell; 0 is 1 */
    const char *numbering;    /* L: "Decimal", "Disc" */
    const struct pdf_rectangle *box; /* Figure: where it is painted */
    bool note;                /* Note: gets an ID */
};
struct pdf_rectangle {
    double x, y, width, height;
};
/* type: a standard structure type of ISO 32000-1, 14.8.4: "H1", "P", "Table"; parent NULL: below the document. Order of
 * making is reading order; what a tag holds itself stands before the children whose content was painted after it. */
struct pdf_tag *pdf_tag(struct pdf *p, struct pdf_tag *parent, const char *type, struct pdf_attributes attributes);

/* ---- pages ---------------------------------------------------------------------------------- */

/* Ends the page before. label: "ก", "๑"; NULL or "": none. */
void pdf_page(struct pdf *p, double width, double height, const char *label);

/* What is painted in between belongs to the tag, and is read as `actual` (NULL: nothing is said about it). tag NULL: an
 * artifact; actual is then its type: "Pagination", "Layout", "Background". Not nested. */
void pdf_begin(struct pdf *p, struct pdf_tag *tag, const char *actual);
void pdf_end(struct pdf *p);

struct pdf_word {
    const struct word *word;
    double x;
    double size, rise; /* points */
    unsigned spaces;   /* behind it, each painted as the face's space (its width does not matter) */
};
/* Words of one line on the baseline y. */
void pdf_words(struct pdf *p, const struct pdf_word *words, size_t count, double y, struct rgb ink);
/* One word at an angle (degrees, counter-clockwise), its middle in the rectangle's, as large as that is high: a
 * watermark. */
void pdf_words_turned(struct pdf *p, const struct word *word, struct pdf_rectangle at, double degrees, struct rgb ink);

struct pdf_path {
    const double *points; /* x, y pairs */
    size_t count;         /* of pairs */
    bool closed;
    const struct rgb *fill, *stroke; /* NULL: not */
    double width;                    /* of the line */
    const double *dashes;            /* on, off, ...; NULL: solid */
    size_t dash_count;
};
void pdf_path(struct pdf *p, const struct pdf_path *path);
/* A picture may be placed several times; it is stored once. A broken one paints nothing. */
void pdf_picture(struct pdf *p, const struct picture *picture, struct pdf_rectangle at);

/* ---- navigation ----------------------------------------------------------------------------- */

/* A name that links and bookmarks point at, on this page. */
void pdf_anchor(struct pdf *p, const char *name, double x, double y);
/* target: "#name" (dropped where no such anchor was made) or an address. contents: what it says. tag: a Link, whose
 * OBJR this becomes. */
void pdf_link(struct pdf *p, struct pdf_tag *tag, struct pdf_rectangle at, const char *target, const char *contents);
/* Bookmarks in order, level from 1; a level is at most one deeper than the one before. */
void pdf_bookmark(struct pdf *p, unsigned level, const char *title, const char *anchor);

#endif
