/* A table of things found by their bytes: shaped words, word boundaries of Thai runs. */
#ifndef TYPE_CACHE_H
#define TYPE_CACHE_H

#include <bmaplan/base.h>

struct cache_slot {
    const char *text; /* the table's own copy; NULL: a free slot */
    size_t size;
    uint32_t hash;
    const void *value;
};
struct cache {
    struct cache_slot *slots;
    size_t count, room; /* room is a power of two */
};

/* The slot of these bytes. One that was not there before has the value NULL: the caller fills it before the next call,
 * which may move it. */
struct cache_slot *cache_find(struct cache *c, struct arena *a, const char *text, size_t size);

#endif
