/* bench_check: `check` of a plan against libyaml's bare event loop over the same bytes, interleaved in one run. */
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <yaml.h>

#include <bmaplan/check.h>
#include <bmaplan/load.h>

enum { MOST_ROUNDS = 100 };

static double seconds(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static double bare_loop(const char *bytes, size_t size)
{
    double start = seconds();
    yaml_parser_t parser;
    yaml_event_t event;
    yaml_event_type_t type = YAML_NO_EVENT;
    yaml_parser_initialize(&parser);
    yaml_parser_set_input_string(&parser, (const unsigned char *)bytes, size);
    while (type != YAML_STREAM_END_EVENT && yaml_parser_parse(&parser, &event)) {
        type = event.type;
        yaml_event_delete(&event);
    }
    yaml_parser_delete(&parser);
    return seconds() - start;
}

static double check(const char *path, size_t *findings)
{
    double start = seconds();
    struct arena arena = {0};
    struct diags ds;
    diags_init(&ds, &arena);
    const struct plan *plan = plan_load(&ds, path);
    if (plan) {
        plan_check(plan, &ds, (struct date){0});
        diags_suppress(&ds);
    }
    diags_sort(&ds);
    *findings = ds.count + ds.dropped;
    arena_free(&arena);
    return seconds() - start;
}

static int by_time(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

int main(int argc, char **argv)
{
    if (argc < 2) {
        fprintf(stderr, "usage: bench_check PLAN [ROUNDS]\n");
        return EXIT_USAGE;
    }
    int rounds = argc > 2 ? atoi(argv[2]) : 11;
    if (rounds < 1 || rounds > MOST_ROUNDS)
        rounds = 11;
    struct arena arena = {0};
    size_t size, findings = 0;
    const char *bytes = file_read(&arena, argv[1], (size_t)1 << 30, &size);
    if (!bytes)
        machine_failed("อ่าน '%s' ไม่ได้", "cannot read '%s'", argv[1]);
    double bare[MOST_ROUNDS], ours[MOST_ROUNDS], ratio[MOST_ROUNDS];
    for (int i = 0; i < rounds; i++) {
        bare[i] = bare_loop(bytes, size);
        ours[i] = check(argv[1], &findings);
        ratio[i] = ours[i] / bare[i];
    }
    qsort(bare, (size_t)rounds, sizeof *bare, by_time);
    qsort(ours, (size_t)rounds, sizeof *ours, by_time);
    qsort(ratio, (size_t)rounds, sizeof *ratio, by_time);
    printf("%.1f MB, %zu findings, %d rounds\n", (double)size / 1e6, findings, rounds);
    printf("libyaml's bare event loop: %.1f ms (median), %.0f MB/s\n", bare[rounds / 2] * 1e3, (double)size / 1e6 / bare[rounds / 2]);
    printf("load and check:            %.1f ms (median)\n", ours[rounds / 2] * 1e3);
    printf("ratio: %.2f (median of pairs; %.2f to %.2f)\n", ratio[rounds / 2], ratio[0], ratio[rounds - 1]);
    return EXIT_DONE;
}
