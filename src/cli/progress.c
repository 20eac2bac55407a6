/* progress.c: how far a long run has come, for someone who waits at a terminal. The only file that reads the clock. */
#include "progress.h"

#include "cli.h"

enum { PAUSE = 100 * 1000 * 1000, SECOND = 1000 * 1000 * 1000 }; /* nanoseconds; PAUSE: between two lines */

static struct timespec later(struct timespec t, long nanoseconds)
{
    t.tv_nsec += nanoseconds;
    t.tv_sec += t.tv_nsec / SECOND;
    t.tv_nsec %= SECOND;
    return t;
}

static struct timespec now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t;
}

static bool is_before(struct timespec a, struct timespec b)
{
    return a.tv_sec < b.tv_sec || (a.tv_sec == b.tv_sec && a.tv_nsec < b.tv_nsec);
}

void progress_begin(struct progress *p, FILE *out, size_t total)
{
    *p = (struct progress){.out = environment_is_terminal(out) ? out : NULL, .total = total};
    p->next = later(now(), SECOND);
}

/* The line is shorter than any message of a failure, which hides it. */
void progress_step(struct progress *p)
{
    p->done++;
    struct timespec at = now();
    if (!p->out || p->done == p->total || is_before(at, p->next))
        return;
    fprintf(p->out, "bmaplan: %zu/%zu %s\r", p->done, p->total, say("แผน", "plans"));
    fflush(p->out);
    p->shown = true;
    p->next = later(at, PAUSE);
}

void progress_clear(struct progress *p)
{
    if (!p->shown)
        return;
    fputs("\033[K", p->out);
    fflush(p->out);
    p->shown = false;
}
