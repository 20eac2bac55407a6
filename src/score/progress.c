/* A project's latest report. */
#include <bmaplan/score.h>

bool project_progress(const struct plan *plan, const struct project *p, struct project_status *out)
{
    *out = (struct project_status){0};
    EACH (period, plan->results) {
        struct period at = period->period.v;
        if (at.year == 0 || (out->up_to.year != 0 && period_last_month(at) < period_last_month(out->up_to)))
            continue;
        EACH (report, period->projects) {
            if (report->project.to == p && (report->progress.ok || report->spent.ok))
                *out = (struct project_status){.up_to = at,
                                               .has_progress = report->progress.ok,
                                               .has_spent = report->spent.ok,
                                               .progress = report->progress.v,
                                               .spent = report->spent.v};
        }
    }
    return out->up_to.year != 0;
}
