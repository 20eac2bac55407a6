/* pool.c: the only file that knows threads. */
#include "pool.h"

#include <limits.h>
#include <pthread.h>
#include <unistd.h>

#include <bmaplan/base.h>

enum { AHEAD = 2, WORDS_MOST = PATH_MAX + 512 }; /* AHEAD: results of each thread that may wait to be taken */

struct slot {
    bool done;
    void *result;
    const char *failure; /* words of a machine_failed() */
};
struct pool {
    const struct pool_work *work;
    size_t count, next, taken; /* pieces in all, the next to begin, those that are taken */
    pthread_mutex_t lock;
    pthread_cond_t made, room;
    struct slot *slots;
    size_t slot_count;
};

/* What one thread is busy with. */
struct worker {
    struct pool *pool;
    size_t piece;
};

static void deliver(struct pool *p, size_t piece, struct slot slot)
{
    pthread_mutex_lock(&p->lock);
    p->slots[piece % p->slot_count] = slot;
    pthread_cond_signal(&p->made);
    pthread_mutex_unlock(&p->lock);
}

static _Noreturn void fail(void *context, const char *format, va_list args) __attribute__((format(printf, 2, 0)));

/* The words live on this thread's stack, so it stays until the program ends. */
static _Noreturn void fail(void *context, const char *format, va_list args)
{
    const struct worker *w = context;
    char words[WORDS_MOST];
    vsnprintf(words, sizeof words, format, args);
    deliver(w->pool, w->piece, (struct slot){.done = true, .failure = words});
    for (;;)
        pause();
}

/* The next piece to begin; false: there is none. */
static bool begin(struct pool *p, size_t *piece)
{
    pthread_mutex_lock(&p->lock);
    while (p->next < p->count && p->next >= p->taken + p->slot_count)
        pthread_cond_wait(&p->room, &p->lock);
    bool any = p->next < p->count;
    if (any)
        *piece = p->next++;
    pthread_mutex_unlock(&p->lock);
    return any;
}

static void *work(void *pool)
{
    struct worker w = {.pool = pool};
    machine_failed_by(fail, &w);
    while (begin(w.pool, &w.piece)) {
        void *result = w.pool->work->make(w.pool->work->context, w.piece);
        deliver(w.pool, w.piece, (struct slot){.done = true, .result = result});
    }
    return NULL;
}

static struct slot wait_for(struct pool *p, size_t piece)
{
    struct slot *s = &p->slots[piece % p->slot_count];
    pthread_mutex_lock(&p->lock);
    while (!s->done)
        pthread_cond_wait(&p->made, &p->lock);
    struct slot slot = *s;
    s->done = false;
    pthread_mutex_unlock(&p->lock);
    return slot;
}

static void take_all(struct pool *p)
{
    for (size_t i = 0; i < p->count; i++) {
        struct slot slot = wait_for(p, i);
        if (slot.failure)
            machine_failed("%s", "%s", slot.failure);
        p->work->take(p->work->context, slot.result);
        pthread_mutex_lock(&p->lock);
        p->taken = i + 1;
        pthread_cond_broadcast(&p->room);
        pthread_mutex_unlock(&p->lock);
    }
}

/* How many of them could be started. */
static size_t start(struct pool *p, pthread_t *threads, size_t count)
{
    size_t started = 0;
    while (started < count && pthread_create(&threads[started], NULL, work, p) == 0)
        started++;
    if (started == 0)
        machine_failed("ระบบไม่ให้ทำงานหลายอย่างพร้อมกัน ลองใช้ --jobs 1", "cannot start a thread: try --jobs 1");
    return started;
}

void pool_run(const struct pool_work *task, size_t count, size_t thread_count)
{
    thread_count = thread_count < count ? thread_count : count;
    if (thread_count <= 1) {
        for (size_t i = 0; i < count; i++)
            task->take(task->context, task->make(task->context, i));
        return;
    }
    struct arena arena = {0};
    struct pool p = {.work = task, .count = count, .slot_count = AHEAD * thread_count};
    p.slots = arena_alloc(&arena, p.slot_count * sizeof *p.slots);
    pthread_t *threads = arena_alloc(&arena, thread_count * sizeof *threads);
    pthread_mutex_init(&p.lock, NULL);
    pthread_cond_init(&p.made, NULL);
    pthread_cond_init(&p.room, NULL);
    size_t started = start(&p, threads, thread_count);
    take_all(&p);
    for (size_t i = 0; i < started; i++)
        pthread_join(threads[i], NULL);
    pthread_cond_destroy(&p.room);
    pthread_cond_destroy(&p.made);
    pthread_mutex_destroy(&p.lock);
    arena_free(&arena);
}

size_t pool_processors(void)
{
    long n = sysconf(_SC_NPROCESSORS_ONLN);
    return n > 0 ? (size_t)n : 1;
}
