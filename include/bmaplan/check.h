/* check: plan -> findings. Rules read the plan and never change it. */
#ifndef BMAPLAN_CHECK_H
#define BMAPLAN_CHECK_H

#include <bmaplan/edition.h>

/* as_of: the day on which what is due is judged (RES007); day 0: nothing is. */
void plan_check(const struct plan *plan, struct diags *ds, struct date as_of);

/* One requirement of the format: a section that must hold something, or one that is generated. */
struct requirement {
    const struct section *section;
    const struct diag *finding;   /* why it is not met; NULL: it is, or nobody can tell */
    const struct place *unread;   /* what was written for it and could not be read; NULL: nothing */
};
struct requirements {
    struct requirement *items;
    size_t count;
};
/* In the format's order. ds: all findings of the plan. */
struct requirements plan_requirements(struct arena *a, const struct plan *plan, const struct diags *ds);

#endif
