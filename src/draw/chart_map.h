/* The strategy map while it is planned: how large its type is, and which measures stand in which lane. */
#ifndef BMAPLAN_DRAW_CHART_MAP_H
#define BMAPLAN_DRAW_CHART_MAP_H

#include <bmaplan/draw.h>

enum { TIER_VISION, TIER_AREA, TIER_MEASURE, TIER_PROJECT, TIER_COUNT };

/* A column under an area: measures one below the other, their projects below each. Nodes first to end - 1. */
struct lane {
    size_t area, first, end;
    double x;
};

/* Lengths in points. */
struct tiers {
    struct canvas *canvas;
    const struct map *map;
    double size;              /* of the type */
    double lines[TIER_COUNT]; /* that the words of a box may have */
    double padding, gap;      /* inside a box; between boxes */
    double legend;            /* its height, with the space above */
    const double *advances;   /* em: what each node's words take in one line */
    const double *widest;     /* em: each node's widest word */
    double *widths;           /* by node: of a lane of the area it belongs to */
    double *words;            /* the height of each node's words, all of them */
    double *heights;          /* of each node's box */
    struct lane *lanes;       /* in the order of their areas */
    size_t lane_count, most_lanes;
    size_t *shares; /* by node: how many lanes an area has */
};

/* Between lanes; where links run, to the left of the measures and again of the projects; between the upper tiers. */
#define LANE_GAP 7.0
#define GUTTER 11.0
#define DROP 12.0
/* How wide a lane may be. */
#define LANE_NARROWEST 74.0
#define LANE_WIDEST 240.0

/* What is left free beside the words in a box: more than above and below them, where lines have space of their own. */
double box_side(const struct tiers *t);
/* How the words of a tier are set. */
struct lettering tier_letters(const struct tiers *t, unsigned tier);
/* Of a box. */
double node_width(const struct tiers *t, size_t node);
/* What a node's box leaves for its words. */
double words_width(const struct tiers *t, size_t node);
/* The height of one line of them. */
double words_line(const struct tiers *t);
/* Measures a node's words, their lines counted or only estimated: not more than they are. */
void words_measure(struct tiers *t, size_t node, bool counted);
/* Of a box, with as much of the words as its lines may have. */
double box_height(const struct tiers *t, size_t node);
/* How much lower the box is than its words. */
double words_cut(const struct tiers *t, size_t node);
/* Of all areas. */
double area_height(const struct tiers *t);
/* Where the lanes begin. */
double lanes_top(const struct tiers *t);
double lane_height(const struct tiers *t, const struct lane *lane);
/* Behind the node and all that is below it. */
size_t branch_end(const struct map *map, size_t node);
/* Lanes as wide as their words need, for areas that have one lane each: all become about as high. */
void lanes_balance(struct tiers *t);
/* Puts the measures into so many lanes at most; false if they do not fit this height. */
bool lanes_fill(struct tiers *t, size_t most, double height);

/* The boxes, the links between them, and the legend; returns the height of all. */
double tiers_draw(struct tiers *t);
/* Returns its height; with `draw` unset nothing is drawn. */
double legend_draw(struct tiers *t, double y, bool draw);

#endif
