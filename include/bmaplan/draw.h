/* draw: figures, drawn once for every format. Points, from the top left corner; y down. */
#ifndef BMAPLAN_DRAW_H
#define BMAPLAN_DRAW_H

#include <bmaplan/theme.h>
#include <bmaplan/type.h>

enum dash { DASH_SOLID, DASH_LONG, DASH_DOTTED };
enum shape_kind { SHAPE_PATH, SHAPE_TEXT };
struct point {
    double x, y;
};
/* Painted one after the other. */
struct shape {
    enum shape_kind kind;
    enum ink ink;                /* of the text, or of the path's line */
    /* SHAPE_PATH: straight lines through the points */
    const struct point *points;
    size_t count;
    bool closed, filled, stroked;
    enum ink fill;
    double width;                /* of the line */
    enum dash dash;
    /* SHAPE_TEXT: one line that begins at x, y (the baseline) and is `advance` points long */
    double x, y, size, advance;
    enum face face;
    const char *text;
};
struct drawing {
    double width, height;
    const struct shape *shapes;
    size_t count;
};

/* A drawing under way, and what it is drawn with. */
struct canvas {
    struct arena *arena;
    struct typesetter *type;
    double width, height;        /* that is drawn in */
    double inset;                /* left free on each side of it; places count from inside */
    struct shape *shapes;
    size_t count;
};
struct canvas canvas_open(struct arena *a, struct typesetter *t, double width, double height);
/* Leaves a point free on each side, so that no line or letter is cut at the edge: the canvas is less wide and high by it. */
void canvas_inset(struct canvas *c);
/* The height may be set anew before it is closed. */
const struct drawing *canvas_close(struct canvas *c);

struct pen {
    enum ink ink;
    double width;
    enum dash dash;
};
struct box {
    double x, y, width, height;
};
/* pen NULL: not stroked; fill INK_PAPER fills white, too. The points are copied. */
void draw_line(struct canvas *c, const struct point *points, size_t count, struct pen pen);
void draw_area(struct canvas *c, const struct point *points, size_t count, enum ink fill, const struct pen *pen);
void draw_box(struct canvas *c, struct box box, enum ink fill, const struct pen *pen);

struct lettering {
    double size;
    enum face face;
    enum ink ink;
    int align; /* -1 left, 0 middle, 1 right */
};
/* Words broken into lines inside the box, from its top, or around its middle if `middle`; what does not fit the height is cut with an ellipsis.
 * Returns the height that was used. Lines are 1.35 of the size apart. */
double draw_words(struct canvas *c, struct box box, const char *text, struct lettering l, bool middle);
/* The height that these words take in this width. */
double words_height(struct canvas *c, double width, const char *text, struct lettering l);

/* Points of ink and of gap in a line of this width, beginning with ink; 0 and 0 for a solid one. */
struct dashes {
    double on, off;
};
struct dashes dash_lengths(enum dash dash, double width);

/* ---- backends (the PDF's is emit's) ---------------------------------------------------------- */

/* An <svg> element of the drawing's proportions, without title: who writes it names it. Texts are texts, held to their advance. */
void drawing_svg(FILE *out, const struct drawing *d, const struct palette *palette, const char *family);
/* A PNG at this resolution; bytes from malloc. The same bytes for the same drawing. */
char *drawing_png(const struct drawing *d, const struct palette *palette, struct typesetter *t, unsigned dpi, size_t *size);

/* ---- charts ----------------------------------------------------------------------------------- */

/* Horizontal bars, one below the other, each with its label before it and its value in words behind it. Of a label two lines are
 * shown, where there are more bars than these only one. */
enum { BARS_CROWDED = 8 };
struct bar {
    const char *label, *value; /* "มิติที่ ๑ ด้านประสิทธิผล", "ร้อยละ ๕๕" */
    double size;               /* at least 0: the longest takes the whole length */
    bool unknown;              /* no bar, only the words */
};
/* mark: a size that a line stands at, with words on top (100 % of the baseline); 0: none. */
struct bar_mark {
    double size;
    const char *words;
};
const struct drawing *chart_bars(struct arena *a, struct typesetter *t, double width, const struct bar *bars,
                                 size_t count, struct bar_mark mark);

/* The strategy map: boxes in tiers, top down: vision (one), areas, measures under their areas, projects (or KPIs) under their measures. */
struct map_node {
    const char *words;       /* "A1 ด้านการคลัง": wrapped into its box */
    unsigned tier;           /* 0 vision, 1 area, 2 measure, 3 project */
    unsigned kinds;          /* links to the parent, by bit: several are drawn side by side */
};
enum { MAP_GOVERNOR = 1 << 0, MAP_DEVELOPMENT = 1 << 1, MAP_ROUTINE = 1 << 2 };
struct map {
    const struct map_node *nodes; /* the vision; then every node, followed by all that is below it */
    size_t count;
    const char *legend[3];        /* words for the three kinds of link, in the order of the bits ... */
    const char *plain;            /* ... and for a link of no kind */
};
/* Lines run in gutters between boxes, never behind one, and are told apart by dash and ink. The type gets smaller as the map grows,
 * down to 8 points; false if even that does not fit the box: split the map by area then. *out is the drawing. */
bool chart_map(struct arena *a, struct typesetter *t, struct box page, const struct map *map,
               const struct drawing **out);

/* Twelve months, a row a step under the row of its project. */
struct month_row {
    const char *words;       /* the project or the step */
    const char *owner;       /* NULL: none */
    const char *weight;      /* in the bar or beside it; NULL: none */
    int from, to;            /* months 0 to 11; from > to: no bar */
    bool heads;              /* a project above its steps */
};
struct month_chart {
    const struct month_row *rows;
    size_t count;
    const char *months[12];       /* "ต.ค." */
    const char *years[2];         /* above the first 3 and the other 9: "พ.ศ. ๒๕๖๒" */
    const char *steps, *owner;    /* headings of the columns */
    const char *again;            /* behind a project's name where its steps go on: "(ต่อ)" */
};
/* Draws as many rows from *next on as fit the height (a project with its first step at least, whole projects if they fit) and sets *next behind them. */
const struct drawing *chart_months(struct arena *a, struct typesetter *t, struct box page, const struct month_chart *chart,
                                   size_t *next);

#endif
