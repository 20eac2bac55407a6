/* check: plan -> findings. Rules read the plan and never change it. */
#ifndef BMAPLAN_CHECK_H
#define BMAPLAN_CHECK_H

#include <bmaplan/edition.h>

void plan_check(const struct plan *plan, struct diags *ds);

#endif
