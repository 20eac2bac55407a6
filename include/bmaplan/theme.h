/* theme: how the documents look - page, typefaces, colours - as data (templates/themes). */
#ifndef BMAPLAN_THEME_H
#define BMAPLAN_THEME_H

#include <bmaplan/record.h>

/* What a colour is for: everything that is drawn names one of these, the theme says which colour it is. */
enum ink {
    INK_TEXT, INK_MUTED, INK_RULE, INK_PAPER,    /* words, lesser words, lines, the ground */
    INK_HEADING, INK_LINK,
    INK_ACCENT, INK_ON_ACCENT,                   /* a strong ground, and words on it */
    INK_HEADER, INK_SOFT,                        /* grounds: of header cells; of what is set apart (TONE_ACCENT) */
    INK_GOOD, INK_WARN, INK_BAD,                 /* grounds of cells that judge */
    INK_BAR,                                     /* bars of charts and of the twelve months */
    INK_SERIES_1, INK_SERIES_2, INK_SERIES_3,    /* told apart in figures: lines and words on paper */
    INK_COUNT
};
struct rgb { unsigned char red, green, blue; };
struct palette { struct rgb inks[INK_COUNT]; };

/* Millimetres. */
struct theme_page { struct place at; struct number width, height, left, right, top, bottom, edge; /* of head and foot */ };
/* Points; line_height: distance of lines of prose, of the size. */
struct theme_type {
    struct place at;
    struct text face;        /* of the PDF and the figures */
    struct text office_face; /* that Word and the browser are asked for */
    struct number body, table, small, heading_1, heading_2, heading_3, heading_4, title, subtitle, key_figure;
    struct number line_height;
};
/* "#1f4e79" each, in the order of enum ink. */
struct theme_colours {
    struct place at;
    struct text text, muted, rule, paper, heading, link, accent, on_accent, header, soft, good, warn, bad, bar, series_1,
        series_2, series_3;
};
struct theme {
    struct place at;
    struct number bmaplan_theme; /* version of the theme language: 1 */
    struct text id, title;
    struct theme_page page;
    struct theme_type type;
    struct theme_colours colours;
};
extern const struct record theme_record;

/* "#1f4e79"; false for anything else. */
bool rgb_read(const char *s, struct rgb *out);
/* Of a theme that was loaded without an error. */
struct palette theme_palette(const struct theme *t);
/* A length of the theme in points; a size as a double. */
double theme_points(const struct number *millimetres);
double theme_size(const struct number *points);

#endif
