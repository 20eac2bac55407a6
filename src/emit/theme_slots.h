/* The places in templates that the theme fills: {{theme.type.body:half-points}}. */
#ifndef BMAPLAN_EMIT_THEME_SLOTS_H
#define BMAPLAN_EMIT_THEME_SLOTS_H

#include "markup.h"

/* Writes what stands for a name of "theme.", a member by its keys and, behind a colon, the unit it is wanted in:
 * millimetres, points, names and colours as the theme has them without one; twips and half-points for Word; line, the distance
 * of exact lines in twips; share, of the body's size; percent, by which a browser enlarges the face, so that 12.5 points
 * are the size of the reader's own; hex, a colour without its #. false: there is no such member or unit. */
bool theme_slot(struct markup *m, const char *name, size_t size);
/* A length of the theme's page in Word's unit. */
unsigned theme_twips(const struct number *millimetres);

#endif
