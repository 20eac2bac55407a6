/* Edits in place: what they change, what they leave, and the diff that tells of it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <bmaplan/edit.h>

#include "findings.h"

enum { MOST_CHANGES = 4, RANDOM_TEXTS = 2000 };

static int begin(void **state)
{
    return fixture_begin(state, THAI);
}

static const char *text_of(struct arena *a, const struct rewrite *r)
{
    char *text = NULL;
    size_t size = 0;
    FILE *out = open_memstream(&text, &size);
    rewrite_print(r, out);
    fclose(out);
    const char *kept = arena_copy(a, text, size);
    free(text);
    return kept;
}

static const char *diff_of(struct arena *a, const struct rewrite *r, bool colour)
{
    char *text = NULL;
    size_t size = 0;
    FILE *out = open_memstream(&text, &size);
    rewrite_diff(r, out, colour);
    fclose(out);
    const char *kept = arena_copy(a, text, size);
    free(text);
    return kept;
}

/* ---- what the rows say ----------------------------------------------------------------------------- */

/* One finding with one edit on one line; finding 0 ends a row's list. Equal numbers are edits of one finding. */
struct change {
    unsigned finding, line, column, end_column;
    const char *text;
    bool refused;
};

static const struct row {
    const char *what, *old;
    struct change changes[MOST_CHANGES + 1];
    const char *new, *diff;
} rows[] = {
    {"one word",
     "a: 1\nb: กขค # ง\n",
     {{1, 2, 4, 7, "ก", false}},
     "a: 1\nb: ก # ง\n",
     "--- a/p.yaml\n+++ b/p.yaml\n@@ -1,2 +1,2 @@\n a: 1\n-b: กขค # ง\n+b: ก # ง\n"},
    {"byte order mark, CR LF, no line break at the end",
     "\xEF\xBB\xBF"
     "a: 1\r\nb: 2",
     {{1, 1, 4, 5, "3", false}, {2, 2, 4, 5, "4", false}},
     "\xEF\xBB\xBF"
     "a: 3\r\nb: 4",
     "--- a/p.yaml\n+++ b/p.yaml\n@@ -1,2 +1,2 @@\n-\xEF\xBB\xBF"
     "a: 1\r\n-b: 2\n\\ No newline at end of file\n+\xEF\xBB\xBF"
     "a: 3\r\n+b: 4\n\\ No newline at end of file\n"},
    {"a line more",
     "a: b\n",
     {{1, 1, 3, 5, "\n  - b", false}},
     "a:\n  - b\n",
     "--- a/p.yaml\n+++ b/p.yaml\n@@ -1,1 +1,2 @@\n-a: b\n+a:\n+  - b\n"},
    {"two hunks, one of two blocks",
     "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n13\n14\n15\n16\n",
     {{1, 1, 1, 2, "x\nx", false}, {2, 8, 1, 2, "y", false}, {3, 16, 1, 3, "z", false}},
     "x\nx\n2\n3\n4\n5\n6\n7\ny\n9\n10\n11\n12\n13\n14\n15\nz\n",
     "--- a/p.yaml\n+++ b/p.yaml\n@@ -1,11 +1,12 @@\n-1\n+x\n+x\n 2\n 3\n 4\n 5\n 6\n 7\n-8\n+y\n 9\n 10\n 11\n"
     "@@ -13,4 +14,4 @@\n 13\n 14\n 15\n-16\n+z\n"},
    {"the first of two that meet", "abcdef\n", {{1, 1, 2, 5, "x", false}, {2, 1, 4, 6, "y", true}}, "axef\n", NULL},
    {"side by side", "abcdef\n", {{1, 1, 2, 4, "x", false}, {2, 1, 4, 6, "y", false}}, "axyf\n", NULL},
    {"two insertions at one place", "abc\n", {{1, 1, 2, 2, "x", false}, {2, 1, 2, 2, "y", true}}, "axbc\n", NULL},
    {"an insertion where another begins", "abc\n", {{1, 1, 2, 3, "x", false}, {2, 1, 2, 2, "y", true}}, "axc\n", NULL},
    {"all of a finding or nothing",
     "abcdef\n",
     {{1, 1, 5, 6, "x", false}, {2, 1, 1, 2, "y", true}, {2, 1, 5, 6, "y", true}},
     "abcdxf\n",
     NULL},
    {"not in the order of places", "abc\n", {{1, 1, 3, 4, "x", false}, {2, 1, 1, 2, "y", false}}, "ybx\n", NULL},
    {"no change", "abc\n", {{1, 1, 2, 3, "b", true}}, "abc\n", ""},
    {"beyond the file", "abc\n", {{1, 9, 2, 3, "x", false}}, "abc\nx", NULL},
    {"no place", "abc\n", {{1, 0, 0, 0, "x", true}}, "abc\n", NULL},
    {"an empty file", "", {{1, 1, 1, 1, "a\n", false}}, "a\n", "--- a/p.yaml\n+++ b/p.yaml\n@@ -0,0 +1,1 @@\n+a\n"},
    {"everything goes", "a\n", {{1, 1, 1, 2, "", false}}, "\n", NULL},
};

/* The finding with its edits; *c moves behind them. */
static struct diag *finding_of(struct diags *ds, const struct change **c)
{
    struct diag *d = diag_plain(ds, D_LNG_NUMBER, (struct place){.line = 1, .column = 1});
    for (unsigned number = (*c)->finding; (*c)->finding == number; (*c)++)
        diag_fix(
            ds, d, FIX_SAFE,
            (struct place){
                .line = (*c)->line, .column = (*c)->column, .end_line = (*c)->line, .end_column = (*c)->end_column},
            (*c)->text);
    return d;
}

static void check_row(const struct row *row)
{
    struct arena arena = {0};
    struct diags ds;
    struct splices splices = {0};
    diags_init(&ds, &arena);
    source_add(&ds, "p.yaml", row->old, strlen(row->old));
    for (const struct change *c = row->changes; c->finding > 0;) {
        bool refused = c->refused;
        if (fix_take(&ds, &splices, finding_of(&ds, &c)) == refused)
            fail_msg("%s: finding %u", row->what, c[-1].finding);
    }
    struct rewrite before = rewrite_begin(&arena, "p.yaml", row->old, strlen(row->old));
    struct rewrite after = rewrite_next(&arena, &before, &splices);
    assert_string_equal(text_of(&arena, &after), row->new);
    assert_int_equal(rewrite_changes(&after), strcmp(row->old, row->new) != 0);
    if (row->diff)
        assert_string_equal(diff_of(&arena, &after, false), row->diff);
    arena_free(&arena);
}

static void test_rows(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        check_row(&rows[i]);
}

static void test_names(void **state)
{
    struct fixture *f = *state;
    static const struct {
        const char *path, *name;
    } names[] = {{"./a.yaml", "a/a.yaml\n"}, {"/tmp/a.yaml", "a/tmp/a.yaml\n"}, {"แผน 1.yaml", "a/แผน 1.yaml\t\n"}};
    const struct splices one = {.items = &(struct splice){0, 0, "x"}, .count = 1};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        struct rewrite r = rewrite_begin(&f->arena, names[i].path, "a\n", 2);
        r = rewrite_next(&f->arena, &r, &one);
        assert_non_null(strstr(diff_of(&f->arena, &r, false), names[i].name));
        assert_non_null(strstr(diff_of(&f->arena, &r, true), "\033[32m+xa\033[0m\n"));
    }
}

/* What a second round takes back is no change. */
static void test_back_again(void **state)
{
    struct fixture *f = *state;
    const struct splices there = {.items = &(struct splice){1, 2, "xy"}, .count = 1};
    const struct splices back = {.items = &(struct splice){1, 3, "b"}, .count = 1};
    struct rewrite r = rewrite_begin(&f->arena, "p.yaml", "abc\n", 4);
    r = rewrite_next(&f->arena, &r, &there);
    assert_true(rewrite_changes(&r));
    r = rewrite_next(&f->arena, &r, &back);
    assert_false(rewrite_changes(&r));
    assert_string_equal(diff_of(&f->arena, &r, false), "");
}

/* ---- random texts, against code that could not be simpler -------------------------------------------- */

static unsigned below(unsigned most)
{
    static uint64_t seed = 88172645463325252; /* xorshift: the same texts in every run */
    seed ^= seed << 13;
    seed ^= seed >> 7;
    seed ^= seed << 17;
    return (unsigned)(seed % most);
}

static const char *random_text(struct arena *a, unsigned most)
{
    static const char *const parts[] = {"a", "ก", "\n", "\n", "ที่", "\r\n", "#"};
    const char *text = "";
    for (unsigned n = below(most + 1); n > 0; n--)
        text = arena_format(a, "%s%s", text, parts[below(sizeof parts / sizeof *parts)]);
    return text;
}

/* Takes the lines of a hunk's `sides` out of a diff: those of the old file, or of the new one. */
static const char *patched(struct arena *a, const char *old, const char *diff)
{
    const char *out = "", *s = strstr(diff, "@@");
    size_t line = 1;
    while (s && *s) {
        size_t size = strcspn(s, "\n") + 1;
        if (*s == '@') {
            size_t first = strtoul(strchr(s, '-') + 1, NULL, 10), count = strtoul(strchr(s, ',') + 1, NULL, 10);
            for (first += count == 0; line < first; line++) {
                size_t kept = strcspn(old, "\n") + 1;
                out = arena_format(a, "%s%.*s", out, (int)kept, old);
                old += kept;
            }
        } else {
            bool whole = s[size] != '\\';
            if (*s != '-')
                out = arena_format(a, "%s%.*s", out, (int)(whole ? size - 1 : size - 2), s + 1);
            if (*s != '+') {
                old += size - 1 - !whole;
                line++;
            }
            size += whole ? 0 : strcspn(s + size, "\n") + 1;
        }
        s += size;
    }
    return arena_format(a, "%s%s", out, old);
}

static struct splices random_splices(struct arena *a, const char *text)
{
    struct splices all = {0};
    size_t size = strlen(text), at = 0;
    while (below(3) > 0 && at <= size) {
        size_t from = at + below((unsigned)(size - at) + 1), to = from + below((unsigned)(size - from) / 2 + 1);
        *(struct splice *)arena_grow(a, &all.items, &all.count, sizeof(struct splice)) =
            (struct splice){from, to, random_text(a, 4)};
        at = to + 1;
    }
    return all;
}

static const char *replaced(struct arena *a, const char *text, const struct splices *all)
{
    for (size_t i = all->count; i-- > 0;) {
        const struct splice *s = &all->items[i];
        text = arena_format(a, "%.*s%s%s", (int)s->from, text, s->text, text + s->to);
    }
    return text;
}

static void test_random(void **state)
{
    (void)state;
    for (unsigned i = 0; i < RANDOM_TEXTS; i++) {
        struct arena a = {0};
        const char *old = random_text(&a, 40), *now = old;
        struct rewrite r = rewrite_begin(&a, "p.yaml", old, strlen(old));
        for (unsigned rounds = below(4); rounds > 0; rounds--) {
            struct splices all = random_splices(&a, now);
            now = replaced(&a, now, &all);
            r = rewrite_next(&a, &r, &all);
            assert_string_equal(text_of(&a, &r), now);
            assert_int_equal(rewrite_changes(&r), strcmp(old, now) != 0);
        }
        const char *diff = diff_of(&a, &r, false);
        assert_string_equal(patched(&a, old, diff), now);
        assert_int_equal(*diff != '\0', strcmp(old, now) != 0);
        arena_free(&a);
    }
}

/* ---- files that are only pretended -------------------------------------------------------------------- */

static void test_pretend(void **state)
{
    struct fixture *f = *state;
    char path[] = "/tmp/test_edit.XXXXXX";
    int fd = mkstemp(path);
    assert_true(fd >= 0);
    FILE *out = fdopen(fd, "w");
    fputs("real", out);
    fclose(out);
    struct file_image image = {.path = path, .bytes = "other", .size = 5};
    size_t size;
    files_pretend(&image);
    const char *by_another_path = arena_format(&f->arena, "/tmp/../%s", path);
    assert_string_equal(file_read(&f->arena, path, 100, &size), "other");
    assert_string_equal(file_read(&f->arena, by_another_path, 100, &size), "other");
    assert_int_equal(size, 5);
    assert_null(file_read(&f->arena, path, 4, &size));
    image.bytes = NULL;
    assert_string_equal(file_read(&f->arena, path, 100, &size), "real");
    files_pretend(NULL);
    remove(path);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_rows),
        cmocka_unit_test_setup_teardown(test_names, begin, fixture_end),
        cmocka_unit_test_setup_teardown(test_back_again, begin, fixture_end),
        cmocka_unit_test(test_random),
        cmocka_unit_test_setup_teardown(test_pretend, begin, fixture_end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
