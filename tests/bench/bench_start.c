/* bench_start: how long two programs take from start to end, in turns: medians and their difference. */
#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <time.h>

extern char **environ;

enum { ROUNDS = 301 };

static double milliseconds(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

static double run(char *const argv[], posix_spawn_file_actions_t *quiet)
{
    double start = milliseconds();
    pid_t pid;
    int status;
    if (posix_spawn(&pid, argv[0], quiet, NULL, argv, environ) != 0 || waitpid(pid, &status, 0) != pid || !WIFEXITED(status)) {
        fprintf(stderr, "bench_start: cannot run %s\n", argv[0]);
        exit(3);
    }
    return milliseconds() - start;
}

static int by_time(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

int main(int argc, char **argv)
{
    if (argc < 3) {
        fprintf(stderr, "usage: bench_start EMPTY PROGRAM [ARGUMENT...]\n");
        return 2;
    }
    posix_spawn_file_actions_t quiet;
    posix_spawn_file_actions_init(&quiet);
    posix_spawn_file_actions_addopen(&quiet, 1, "/dev/null", O_WRONLY, 0);
    char *empty[] = {argv[1], NULL};
    static double base[ROUNDS], ours[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
        base[i] = run(empty, &quiet);
        ours[i] = run(argv + 2, &quiet);
    }
    qsort(base, ROUNDS, sizeof *base, by_time);
    qsort(ours, ROUNDS, sizeof *ours, by_time);
    printf("empty program: %.2f ms; %s: %.2f ms; over it: %.2f ms (medians of %d)\n", base[ROUNDS / 2], argv[2], ours[ROUNDS / 2],
           ours[ROUNDS / 2] - base[ROUNDS / 2], (int)ROUNDS);
    return 0;
}
