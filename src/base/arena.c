/* Memory that lives as long as the run: blocks that are filled from front to back and released together. */
#include <bmaplan/base.h>

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

/* A larger piece than PIECE_MOST has a block to itself, where a list grows without a copy and leaves none behind. */
enum { BLOCK_LEAST = 64 * 1024, PIECE_MOST = 256 * 1024, BLOCK_MOST = 1024 * 1024 };

struct arena_block {
    struct arena_block *older;
    size_t size; /* bytes behind this header */
    max_align_t bytes[];
};

static _Noreturn void fail(void)
{
    machine_failed("หน่วยความจำไม่พอ", "out of memory");
}

static struct arena_block *new_block(size_t size)
{
    if (size > PTRDIFF_MAX - sizeof(struct arena_block))
        fail();
    struct arena_block *b = calloc(1, sizeof *b + size);
    if (b == NULL)
        fail();
    b->size = size;
    return b;
}

/* A large piece gets a block to itself, which goes behind the newest so that the newest can be filled further. */
static void *take_large(struct arena *a, size_t size)
{
    struct arena_block *b = new_block(size);
    if (a->newest == NULL) {
        a->newest = b;
    } else {
        b->older = a->newest->older;
        a->newest->older = b;
    }
    return b->bytes;
}

static void *take(struct arena *a, size_t size, size_t alignment)
{
    if (size > PIECE_MOST)
        return take_large(a, size);
    size_t room = a->free == NULL ? 0 : (size_t)(a->end - a->free);
    size_t gap = -(uintptr_t)a->free & (alignment - 1);
    if (a->free != NULL && size <= room && gap <= room - size) {
        char *p = a->free + gap;
        a->free = p + size;
        return p;
    }
    size_t next = a->newest == NULL || a->newest->size < BLOCK_LEAST ? BLOCK_LEAST : 2 * a->newest->size;
    next = next > BLOCK_MOST ? BLOCK_MOST : next;
    if (size > next / 4)
        return take_large(a, size);
    struct arena_block *b = new_block(next);
    b->older = a->newest;
    a->newest = b;
    a->free = (char *)b->bytes + size;
    a->end = (char *)b->bytes + next;
    return b->bytes;
}

void *arena_alloc(struct arena *a, size_t size)
{
    return take(a, size, _Alignof(max_align_t));
}

char *arena_copy(struct arena *a, const char *s, size_t n)
{
    char *copy = take(a, n + 1, 1);
    if (n > 0)
        memcpy(copy, s, n);
    return copy;
}

char *arena_vformat(struct arena *a, const char *format, va_list args)
{
    char first[256];
    va_list again;
    va_copy(again, args);
    int n = vsnprintf(first, sizeof first, format, again);
    va_end(again);
    if (n < 0)
        fail();
    size_t size = (size_t)n;
    if (size < sizeof first)
        return arena_copy(a, first, size);
    char *s = take(a, size + 1, 1);
    vsnprintf(s, size + 1, format, args);
    return s;
}

char *arena_format(struct arena *a, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    char *s = arena_vformat(a, format, args);
    va_end(args);
    return s;
}

void arena_free(struct arena *a)
{
    for (struct arena_block *b = a->newest, *older; b != NULL; b = older) {
        older = b->older;
        free(b);
    }
    *a = (struct arena){0};
}

/* Where the block is named that this piece has to itself; NULL: it shares one. */
static struct arena_block **find_own(struct arena *a, const char *piece, size_t size)
{
    struct arena_block **at = &a->newest;
    while (*at != NULL && (const char *)(*at)->bytes != piece)
        at = &(*at)->older;
    return *at != NULL && *at != a->newest && (*at)->size == size ? at : NULL;
}

/* A piece of twice the size, with what is in it; the second half is not zeroed. */
static char *take_twice(struct arena *a, char *piece, size_t size)
{
    struct arena_block **own = size < PIECE_MOST ? NULL : find_own(a, piece, size);
    if (own != NULL) {
        struct arena_block *larger = realloc(*own, sizeof *larger + 2 * size);
        if (larger == NULL)
            fail();
        larger->size = 2 * size;
        *own = larger;
        return (char *)larger->bytes;
    }
    char *larger = arena_alloc(a, 2 * size);
    memcpy(larger, piece, size);
    return larger;
}

void *arena_grow(struct arena *a, void *items, size_t *count, size_t size)
{
    char *block;
    size_t n = *count;
    memcpy(&block, items, sizeof block); /* items is the address of a pointer to items of any type */
    if (n > PTRDIFF_MAX / 4 / size)
        fail();
    if (n == 0) {
        block = arena_alloc(a, size);
    } else if ((n & (n - 1)) == 0) {
        bool last = block + n * size == a->free && n * size <= (size_t)(a->end - a->free) && n * size <= PIECE_MOST;
        if (last)
            a->free += n * size; /* the newest piece grows where it stands */
        else
            block = take_twice(a, block, n * size);
    }
    memcpy(items, &block, sizeof block);
    *count = n + 1;
    return memset(block + n * size, 0, size);
}
