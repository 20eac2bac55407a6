/* How shapes get onto a canvas. */
#ifndef BMAPLAN_DRAW_CANVAS_H
#define BMAPLAN_DRAW_CANVAS_H

#include <bmaplan/draw.h>

/* A new shape on top of the others, zeroed. */
struct shape *canvas_add(struct canvas *c);

#endif
