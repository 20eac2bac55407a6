/* progress: how far a long run has come, for someone who waits at a terminal. */
#ifndef CLI_PROGRESS_H
#define CLI_PROGRESS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <time.h>

struct progress {
    FILE *out; /* NULL: nobody waits there */
    size_t done, total;
    struct timespec next; /* when it is shown again */
    bool shown;           /* a line stands there */
};

/* Begins to count plans. Nothing is shown where `out` is no terminal, nor in the first second. */
void progress_begin(struct progress *p, FILE *out, size_t total);
/* One more plan is done. The line stays until it is cleared, and what is written next begins in its place. */
void progress_step(struct progress *p);
/* To be called before anything else is written to the terminal. */
void progress_clear(struct progress *p);

#endif
