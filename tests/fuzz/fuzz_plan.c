/* fuzz_plan: a plan from any bytes - load and check; where no error stands, score, compose and every document format. */
#include <stdlib.h>
#include <unistd.h>

#include <bmaplan/check.h>
#include <bmaplan/emit.h>
#include <bmaplan/load.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void render(struct arena *arena, const struct plan *plan)
{
    const struct scores *scores = plan_score(arena, plan);
    const struct node *document = plan_compose(arena, plan, scores, (struct compose_options){0});
    struct emission e = {.arena = arena, .plan = plan, .scores = scores, .document = document};
    FILE *out = fopen("/dev/null", "wb");
    for (const struct format *f = formats; f->name; f++)
        f->write(out, &e);
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
    const struct plan *plan = plan_load(&ds, path);
    unlink(path);
    rmdir(folder);
    if (plan) {
        plan_check(plan, &ds);
        diags_suppress(&ds);
    }
    diags_sort(&ds);
    FILE *out = fopen("/dev/null", "wb");
    for (const struct diag_format *f = diag_formats; f->name; f++)
        f->print(out, &ds, (struct diag_style){0});
    fclose(out);
    if (plan && diags_count(&ds, SEVERITY_ERROR) == 0)
        render(&arena, plan);
    arena_free(&arena);
    return 0;
}
