/* examine.c: one plan and its findings, as `check`, `build` and `coverage` need them. */
#include "cli.h"

#include <unistd.h>

#include <bmaplan/check.h>
#include <bmaplan/report.h>

const char *plan_default(const struct options *o)
{
    bool plan = access("plan.yaml", F_OK) == 0, bmaplan = access("bmaplan.yaml", F_OK) == 0;
    if (plan && bmaplan)
        usage_failed(o->command, NULL, "โฟลเดอร์นี้มีทั้ง 'plan.yaml' และ 'bmaplan.yaml': โปรดระบุว่าไฟล์ใด",
                     "both 'plan.yaml' and 'bmaplan.yaml' are in this folder: name the one that is meant");
    if (!plan && !bmaplan)
        usage_failed(o->command, NULL, "ไม่ได้ระบุไฟล์แผน และโฟลเดอร์นี้ไม่มี 'plan.yaml' หรือ 'bmaplan.yaml'",
                     "no plan file named, and no 'plan.yaml' or 'bmaplan.yaml' in this folder");
    return plan ? "plan.yaml" : "bmaplan.yaml";
}

void plan_judge(struct diags *ds, const struct plan *plan, struct date as_of)
{
    if (plan) {
        plan_check(plan, ds, as_of);
        diags_suppress(ds); /* without a plan hardly a rule was asked: no comment could have an effect */
    }
    diags_sort(ds);
}

const struct plan *plan_examine(struct diags *ds, const char *path)
{
    struct plan *plan = plan_load(ds, path);
    plan_judge(ds, plan, (struct date){0});
    if (plan)
        plan_complete(ds->arena, plan);
    return plan;
}

void findings_print(const struct options *o, FILE *out, const struct diags *ds)
{
    struct diag_tally tally = {.files = 0};
    struct report r = {.colour = colour_wanted(o, out)};
    if (ds->count == 0)
        return;
    diags_tally(ds, &tally);
    report_begin(&r, &report_formats[0], out);
    report_plan(&r, ds);
    report_end(&r, &tally);
}
