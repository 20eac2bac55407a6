/* What tests that draw share: an arena and a typesetter, for a group of tests. */
#ifndef BMAPLAN_TEST_TYPESETTER_H
#define BMAPLAN_TEST_TYPESETTER_H

#include <bmaplan/type.h>

static struct arena arena;
static struct typesetter *typesetter;

static inline int open_typesetter(void **state)
{
    (void)state;
    typesetter = typesetter_open(&arena, "Laksaman");
    return 0;
}

static inline int close_typesetter(void **state)
{
    (void)state;
    typesetter_close(typesetter);
    arena_free(&arena);
    return 0;
}

#endif
