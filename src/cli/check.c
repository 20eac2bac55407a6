/* check.c: the command `check`, and what it shares with `build`. */
#include "cli.h"

#include <string.h>
#include <unistd.h>

#include <bmaplan/check.h>
#include <bmaplan/load.h>

/* One run over any number of plans. */
struct run {
    const struct diag_format *format;
    struct diag_style style;
    bool wanted[D_COUNT];
    struct diag_tally tally;
};

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

const struct plan *plan_examine(struct diags *ds, const char *path)
{
    struct plan *plan = plan_load(ds, path);
    if (plan) {
        plan_check(plan, ds);
        diags_suppress(ds); /* without a plan hardly a rule was asked: no comment could have an effect */
        plan_complete(ds->arena, plan);
    }
    diags_sort(ds);
    return plan;
}

void findings_print(const struct options *o, FILE *out, const struct diags *ds)
{
    struct diag_tally tally = {.files = 0};
    const struct diag_format *format = &diag_formats[0];
    if (ds->count == 0)
        return;
    diags_tally(ds, &tally);
    format->print(out, ds, (struct diag_style){.colour = colour_wanted(o, out)});
    format->summary(out, &tally);
}

static const struct diag_format *format_wanted(const struct options *o)
{
    if (!o->format)
        return &diag_formats[0];
    struct nearest near = nearest_to(o->format);
    for (const struct diag_format *f = diag_formats; f->name; f++) {
        if (strcmp(f->name, o->format) == 0)
            return f;
        nearest_try(&near, f->name);
    }
    usage_failed(o->command, near.name, "ไม่รู้จักรูปแบบรายงาน '%s'", "unknown format of findings '%s'", o->format);
}

/* Marks the codes that begin with `name`: "KPI" is a family. */
static bool mark_codes(bool wanted[D_COUNT], const char *name, size_t size, bool value)
{
    bool any = false;
    for (size_t i = 0; i < D_COUNT; i++) {
        if (size == 0 || strncmp(diag_titles[i].code, name, size) != 0)
            continue;
        wanted[i] = value;
        any = true;
    }
    return any;
}

static void mark_list(const struct options *o, bool wanted[D_COUNT], const char *list, bool value)
{
    const char *name;
    size_t size;
    while ((name = list_next(&list, &size)) != NULL)
        if (!mark_codes(wanted, name, size, value))
            usage_failed(o->command, NULL, "ไม่รู้จักรหัสหรือหมวด '%.*s'", "unknown code or family '%.*s'", (int)size, name);
}

static void select_codes(const struct options *o, bool wanted[D_COUNT])
{
    for (size_t i = 0; i < D_COUNT; i++)
        wanted[i] = o->select == NULL;
    mark_list(o, wanted, o->select, true);
    mark_list(o, wanted, o->ignore, false);
}

static void check_plan(struct run *run, const char *path)
{
    struct arena arena = {0};
    struct diags ds;
    diags_init(&ds, &arena);
    if (plan_examine(&ds, path)) /* what keeps a plan from being one is always shown */
        diags_select(&ds, run->wanted);
    run->format->print(stdout, &ds, run->style);
    diags_tally(&ds, &run->tally);
    arena_free(&arena);
}

enum exit_status check_run(const struct options *o)
{
    struct run run = {.format = format_wanted(o), .style = {.colour = colour_wanted(o, stdout)}};
    select_codes(o, run.wanted);
    if (o->file_count == 0)
        check_plan(&run, plan_default(o));
    for (size_t i = 0; i < o->file_count; i++)
        check_plan(&run, o->files[i]);
    if (run.format->summary)
        run.format->summary(stdout, &run.tally);
    bool failed = run.tally.found[SEVERITY_ERROR] > 0 || (o->strict && run.tally.found[SEVERITY_WARNING] > 0);
    return failed ? EXIT_FINDINGS : EXIT_DONE;
}
