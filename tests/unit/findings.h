/* What tests of findings share: an empty list of them, and places. Include cmocka and its headers first. */
#ifndef TESTS_FINDINGS_H
#define TESTS_FINDINGS_H

#include <bmaplan/diag.h>

struct fixture {
    struct arena arena;
    struct diags ds;
};

/* A test's setup, in this language. */
static inline int fixture_begin(void **state, enum language language)
{
    static struct fixture f;
    f = (struct fixture){{0}, {0}};
    language_set(language);
    diags_init(&f.ds, &f.arena);
    *state = &f;
    return 0;
}

static inline int fixture_end(void **state)
{
    struct fixture *f = *state;
    arena_free(&f->arena);
    return 0;
}

static inline void add_source(struct diags *ds, const char *path, const char *text)
{
    source_add(ds, path, text, strlen(text));
}

/* On one line, `length` columns wide. */
static inline struct place place(unsigned line, unsigned column, unsigned length)
{
    return (struct place){.line = line, .column = column, .end_line = line, .end_column = column + length};
}

#endif
