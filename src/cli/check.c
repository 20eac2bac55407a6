/* check.c: the command `check`: any number of plans, each on its own, their findings in the order of the arguments. */
#include "cli.h"

#include <errno.h>
#include <stdlib.h>

#include <bmaplan/text.h>

#include "pool.h"
#include "progress.h"
#include "reports.h"

enum { LARGEST_BASELINE = 64 << 20, MOST_COUNT = 1000000 };

/* One run over any number of plans. */
struct run {
    struct targets plans;
    struct date as_of;
    bool wanted[D_COUNT];
    const struct baseline *known; /* NULL: none */
    struct reports reports;
    struct diag_tally tally;
    struct progress progress;
    bool matched; /* a finding stands in the baseline */
    bool unread;  /* an error of the language stands: something could not be read */
};

/* One plan that was looked at, until its findings are printed. */
struct looked_at {
    struct arena arena;
    struct diags ds;
};

/* ---- options that hold a value ---- */

static _Noreturn void fail_value(const struct options *o, const char *option, const char *value, struct reading r)
{
    if (r.suggestion)
        usage_failed(o->command, r.suggestion, "%s: '%s' %s", "%s: '%s' %s", option, value, say(r.thai, r.english));
    usage_failed(o->command, NULL, "%s: '%s' %s", "%s: '%s' %s", option, value, say(r.thai, r.english));
}

/* A count from 1 on; `usual` where the option is not given. */
static size_t read_count(struct arena *a, const struct options *o, const char *option, const char *value, size_t usual)
{
    struct decimal n;
    if (!value)
        return usual;
    struct reading r = number_read(a, value, false, &n);
    if (!reading_ok(r) || n.scale > 0 || n.digits < 1 || n.digits > MOST_COUNT)
        fail_value(o, option, value,
                   (struct reading){.thai = "ต้องเป็นจำนวนเต็มตั้งแต่ 1 ถึง 1,000,000",
                                    .english = "must be a whole number from 1 to 1,000,000"});
    return (size_t)n.digits;
}

/* A script gives the day of the Common Era, as `date` prints it: no year can be meant in both eras. */
static struct date read_day(struct arena *a, const struct options *o)
{
    struct date day = {0};
    bool common_era;
    if (!o->as_of)
        return day;
    struct reading r = date_read(a, o->as_of, &day, &common_era);
    if (!reading_ok(r))
        fail_value(o, "--as-of", o->as_of, r);
    return day;
}

static const struct baseline *read_baseline(struct arena *a, const struct options *o)
{
    size_t size;
    const char *why;
    if (!o->baseline)
        return NULL;
    const char *bytes = file_read(a, o->baseline, LARGEST_BASELINE, &size);
    if (!bytes)
        machine_failed("อ่าน '%s' ไม่ได้: %s", "cannot read '%s': %s", o->baseline, error_words(errno));
    const struct baseline *b = baseline_read(a, bytes, size, &why);
    if (!b)
        usage_failed(o->command, NULL, "--baseline '%s': %s", "--baseline '%s': %s", o->baseline, why);
    return b;
}

/* ---- the plans ---- */

/* On any thread. --select leaves out nothing of what keeps a plan from being one. */
static void *look_at(void *context, size_t i)
{
    const struct run *run = context;
    struct looked_at *l = calloc(1, sizeof *l);
    if (!l)
        machine_failed("หน่วยความจำไม่พอ", "out of memory");
    diags_init(&l->ds, &l->arena);
    const struct plan *plan = plan_load(&l->ds, run->plans.items[i]);
    plan_judge(&l->ds, plan, run->as_of);
    if (plan)
        diags_select(&l->ds, run->wanted);
    diags_fingerprint(&l->ds);
    if (run->known)
        baseline_apply(run->known, &l->ds);
    return l;
}

static bool has_unread(const struct diags *ds)
{
    for (size_t i = 0; i < ds->count; i++)
        if (diag_is_unread(ds->items[i]->code))
            return true;
    return false;
}

static bool has_known(const struct diags *ds)
{
    for (size_t i = 0; i < ds->count; i++)
        if (ds->items[i]->known)
            return true;
    return false;
}

static void print(void *context, void *result)
{
    struct run *run = context;
    struct looked_at *l = result;
    progress_clear(&run->progress);
    reports_plan(&run->reports, &l->ds);
    progress_step(&run->progress);
    diags_tally(&l->ds, &run->tally);
    run->matched |= has_known(&l->ds);
    run->unread |= has_unread(&l->ds);
    arena_free(&l->arena);
    free(l);
}

static void print_unread(void)
{
    fprintf(stderr, "bmaplan: %s\n",
            say("ไม่ได้จดข้อผิดพลาดของภาษา (LNG): ส่วนที่อ่านไม่ได้ต้องแก้ก่อน",
                "errors of the language (LNG) are not noted: what could not be read must be mended"));
}

/* Paths are a part of what findings are known by: called from another folder, nothing is known. */
static void print_unmatched(const struct options *o)
{
    fprintf(
        stderr,
        language_get() == THAI
            ? "bmaplan: ไม่มีข้อใดในไฟล์ baseline '%s' ตรงกับที่พบ ให้สั่งจากโฟลเดอร์เดียวกับตอนที่จด\n"
            : "bmaplan: nothing in the baseline '%s' is among what was found: run in the folder it was written in\n",
        o->baseline);
}

static bool is_unmatched(const struct run *run)
{
    const struct diag_tally *t = &run->tally;
    bool any = t->found[SEVERITY_ERROR] + t->found[SEVERITY_WARNING] + t->found[SEVERITY_INFO] > 0;
    return any && run->known && baseline_count(run->known) > 0 && !run->matched;
}

/* A baseline that is written accepts what was found, but nobody can accept what can't be read. */
static bool is_failed(const struct options *o, const struct run *run)
{
    if (o->new_baseline)
        return run->unread;
    return run->tally.found[SEVERITY_ERROR] > 0 || (o->strict && run->tally.found[SEVERITY_WARNING] > 0);
}

enum exit_status check_run(const struct options *o)
{
    struct arena arena = {0};
    struct run run = {.as_of = read_day(&arena, o)};
    size_t most = read_count(&arena, o, "--max-findings", o->most, 0);
    size_t jobs = read_count(&arena, o, "--jobs", o->jobs, pool_processors());
    codes_wanted(o, run.wanted);
    reports_read(&run.reports, &arena, o, most);
    run.known = read_baseline(&arena, o);
    run.plans = plans_named(&arena, o);
    run.tally.several = run.plans.count > 1 || run.plans.searched;
    reports_begin(&run.reports);
    progress_begin(&run.progress, stderr, run.plans.count);
    pool_run(&(struct pool_work){.context = &run, .make = look_at, .take = print}, run.plans.count, jobs);
    reports_end(&run.reports, &run.tally);
    if (is_unmatched(&run))
        print_unmatched(o);
    if (o->new_baseline && run.unread)
        print_unread();
    bool failed = is_failed(o, &run);
    files_pretend(NULL);
    arena_free(&arena);
    return failed ? EXIT_FINDINGS : EXIT_DONE;
}
