/* fuzz_plan: a plan from any bytes - load, check, score, compose, lay out, every format. */
#include <stdlib.h>
#include <unistd.h>

#include <bmaplan/check.h>
#include <bmaplan/emit.h>
#include <bmaplan/load.h>
#include <bmaplan/report.h>

#include "../../src/cli/document.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* As `build --draft --with coverage` does: plans with errors are written, too. */
static void render(struct arena *arena, const struct plan *plan, struct diags *ds)
{
    struct options options = {.draft = true, .with = "coverage"};
    struct emission e = {.arena = arena, .plan = plan};
    FILE *out = fopen("/dev/null", "wb");
    if (document_prepare(&e, &options, ds, NEEDS_PAGES))
        for (const struct format *f = formats; f->name; f++)
            f->write(out, &e);
    document_close(&e);
    fclose(out);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    char folder[] = "/tmp/fuzz_plan.XXXXXX"; /* of its own: a plan may include what stands beside it */
    struct arena arena = {0};
    if (!mkdtemp(folder))
        abort();
    const char *path = arena_format(&arena, "%s/plan.yaml", folder);
    FILE *file = fopen(path, "wb");
    if (!file || fwrite(data, 1, size, file) != size || fclose(file) != 0)
        abort();
    struct diags ds;
    diags_init(&ds, &arena);
    struct plan *plan = plan_load(&ds, path);
    unlink(path);
    rmdir(folder);
    if (plan) {
        plan_check(plan, &ds, (struct date){0});
        diags_suppress(&ds);
        plan_complete(&arena, plan);
    }
    diags_sort(&ds);
    FILE *out = fopen("/dev/null", "wb");
    diags_fingerprint(&ds);
    struct diag_tally tally = {.files = 0};
    diags_tally(&ds, &tally);
    for (const struct report_format *f = report_formats; f->name; f++) {
        struct report r = {.colour = false};
        report_begin(&r, f, out);
        report_plan(&r, &ds);
        report_end(&r, &tally);
    }
    fclose(out);
    if (plan)
        render(&arena, plan, &ds);
    arena_free(&arena);
    return 0;
}
