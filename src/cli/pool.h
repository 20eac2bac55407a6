/* pool: pieces of work on several threads; their results are taken in order, by one. */
#ifndef CLI_POOL_H
#define CLI_POOL_H

#include <stddef.h>

struct pool_work {
    void *context;
    void *(*make)(void *context, size_t i);    /* on any thread; the result is its own */
    void (*take)(void *context, void *result); /* on the calling thread, one after the other, from the first */
};

/* Does pieces 0 .. count on so many threads; for one thread or one piece none is started. Few results are kept waiting for those
 * before them. Where the machine fails in a piece, the program ends when its turn to be taken comes. */
void pool_run(const struct pool_work *work, size_t count, size_t threads);
/* The processors that this program may use. */
size_t pool_processors(void);

#endif
