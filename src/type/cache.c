/* A hash table with open addressing, which doubles in the arena. */
#include "cache.h"

#include <string.h>

enum { ROOM_FIRST = 1024 };

/* Eight bytes a step, as FNV-1a does with one; nothing that is written depends on it. */
static uint32_t hash_of(const char *text, size_t size)
{
    uint64_t hash = 14695981039346656037U ^ size;
    while (size > 0) {
        uint64_t next = 0;
        size_t step = size < sizeof next ? size : sizeof next;
        memcpy(&next, text, step);
        hash = (hash ^ next) * 1099511628211U;
        hash ^= hash >> 29;
        text += step;
        size -= step;
    }
    return (uint32_t)(hash ^ hash >> 32);
}

static void enlarge(struct cache *c, struct arena *a)
{
    size_t room = c->room == 0 ? ROOM_FIRST : 2 * c->room;
    struct cache_slot *slots = arena_alloc(a, room * sizeof *slots);
    for (size_t i = 0; i < c->room; i++) {
        if (c->slots[i].text == NULL)
            continue;
        size_t at = c->slots[i].hash & (room - 1);
        while (slots[at].text != NULL)
            at = (at + 1) & (room - 1);
        slots[at] = c->slots[i];
    }
    c->slots = slots;
    c->room = room;
}

struct cache_slot *cache_find(struct cache *c, struct arena *a, const char *text, size_t size)
{
    if (2 * c->count >= c->room)
        enlarge(c, a);
    uint32_t hash = hash_of(text, size);
    size_t at = hash & (c->room - 1);
    struct cache_slot *slot = &c->slots[at];
    while (slot->text != NULL) {
        if (slot->hash == hash && slot->size == size && memcmp(slot->text, text, size) == 0)
            return slot;
        at = (at + 1) & (c->room - 1);
        slot = &c->slots[at];
    }
    *slot = (struct cache_slot){.text = arena_copy(a, text, size), .size = size, .hash = hash};
    c->count++;
    return slot;
}
