/* editions: which edition a plan is written for. */
#ifndef LOAD_EDITIONS_H
#define LOAD_EDITIONS_H

#include "loader.h"

/* The edition that `format` names, or the newest not later than the fiscal year; NULL after a finding. */
const struct edition *edition_choose(struct loader *l, const struct plan *plan);

#endif
