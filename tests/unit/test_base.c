/* Memory, files that are read, and templates. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <errno.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include <bmaplan/base.h>

static struct arena arena;

static bool is_zero(const char *p, size_t size)
{
    return size == 0 || (p[0] == 0 && memcmp(p, p + 1, size - 1) == 0);
}

static void test_alloc(void **state)
{
    (void)state;
    static const size_t sizes[] = {0, 1, 3, 16, 17, 100, 4000, 20000, 70000, 1, 2000000, 8, 0, 65536};
    char *pieces[200];
    size_t count = sizeof pieces / sizeof *pieces;
    for (size_t i = 0; i < count; i++) {
        size_t size = sizes[i % (sizeof sizes / sizeof *sizes)];
        pieces[i] = arena_alloc(&arena, size);
        assert_non_null(pieces[i]);
        assert_int_equal((uintptr_t)pieces[i] % _Alignof(max_align_t), 0);
        assert_true(is_zero(pieces[i], size));
        memset(pieces[i], (int)(i % 250) + 1, size);
    }
    for (size_t i = 0; i < count; i++) {
        size_t size = sizes[i % (sizeof sizes / sizeof *sizes)];
        for (size_t k = 0; k < size; k += 7)
            assert_int_equal((unsigned char)pieces[i][k], i % 250 + 1);
    }
}

static void test_text(void **state)
{
    (void)state;
    assert_string_equal(arena_copy(&arena, "ตัวชี้วัด", 9), "ตัว");
    assert_string_equal(arena_copy(&arena, "", 0), "");
    assert_string_equal(arena_format(&arena, "%s-%d", "Q", 4), "Q-4");
    for (int width = 250; width < 262; width++) /* about the size of the first try */
        assert_int_equal(strlen(arena_format(&arena, "%*d", width, 7)), width);
    assert_int_equal(strlen(arena_format(&arena, "%100000d", 7)), 100000);
}

static void test_grow(void **state)
{
    (void)state;
    struct item {
        int number;
        const char *name;
    } *items = NULL;
    size_t count = 0;
    for (int i = 0; i < 5000; i++) {
        struct item *item = arena_grow(&arena, &items, &count, sizeof *items);
        assert_ptr_equal(item, &items[i]);
        assert_int_equal(item->number, 0);
        assert_null(item->name);
        *item = (struct item){.number = i, .name = "x"};
    }
    assert_int_equal(count, 5000);
    for (int i = 0; i < 5000; i++)
        assert_int_equal(items[i].number, i);
}

static void test_file(void **state)
{
    (void)state;
    char path[] = "/tmp/bmaplan-test-XXXXXX";
    int fd = mkstemp(path);
    assert_true(fd >= 0);
    static const size_t sizes[] = {0, 1, 5, 65535, 65536, 300000};
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        size_t size = sizes[i], read_size = 999;
        char *bytes = arena_alloc(&arena, size + 1);
        memset(bytes, 'a' + (int)i, size);
        assert_int_equal(pwrite(fd, bytes, size, 0), size);
        assert_int_equal(ftruncate(fd, (off_t)size), 0);
        char *got = file_read(&arena, path, size, &read_size);
        assert_non_null(got);
        assert_int_equal(read_size, size);
        assert_memory_equal(got, bytes, size + 1);
        if (size > 0) {
            assert_null(file_read(&arena, path, size - 1, &read_size));
            assert_int_equal(errno, EFBIG);
        }
    }
    close(fd);
    remove(path);
}

static void test_refused_files(void **state)
{
    (void)state;
    char folder[] = "/tmp/bmaplan-test-XXXXXX";
    assert_non_null(mkdtemp(folder));
    const char *fifo = arena_format(&arena, "%s/fifo", folder);
    assert_int_equal(mkfifo(fifo, 0600), 0);
    const struct {
        const char *path;
        int error;
    } rows[] = {{folder, EISDIR}, {fifo, ENOTSUP}, {"/dev/null", ENOTSUP}, {"/nowhere/plan.yaml", ENOENT}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        size_t size;
        assert_null(file_read(&arena, rows[i].path, 1000, &size));
        assert_int_equal(errno, rows[i].error);
    }
    remove(fifo);
    rmdir(folder);
}

/* What file_read makes of `count` bytes on standard input. */
static char *read_stdin(size_t count, size_t limit, size_t *size)
{
    int ends[2], saved = dup(STDIN_FILENO);
    assert_int_equal(pipe(ends), 0);
    char *bytes = arena_alloc(&arena, count);
    memset(bytes, 'y', count);
    assert_int_equal(write(ends[1], bytes, count), count);
    close(ends[1]);
    dup2(ends[0], STDIN_FILENO);
    close(ends[0]);
    char *got = file_read(&arena, "-", limit, size);
    int error = errno;
    dup2(saved, STDIN_FILENO);
    close(saved);
    errno = error;
    return got;
}

static void test_stdin(void **state)
{
    (void)state;
    enum { SIZE = 60000 }; /* less than a pipe holds */
    size_t size;
    char *got = read_stdin(SIZE, SIZE, &size);
    assert_non_null(got);
    assert_int_equal(size, SIZE);
    assert_true(got[0] == 'y' && memcmp(got, got + 1, SIZE - 1) == 0);
    assert_int_equal(got[SIZE], 0);
    assert_null(read_stdin(SIZE, SIZE - 1, &size));
    assert_int_equal(errno, EFBIG);
}

static void test_paths(void **state)
{
    (void)state;
    assert_string_equal(path_folder(&arena, "a/b/c.yaml"), "a/b/");
    assert_string_equal(path_folder(&arena, "c.yaml"), "");
    assert_string_equal(path_folder(&arena, "/c.yaml"), "/");
    assert_string_equal(path_folder(&arena, "a/"), "a/");
}

static void test_templates(void **state)
{
    (void)state;
    const struct template_file *first = &template_files[0];
    size_t size = 0;
    assert_null(template_read(&arena, "no such file", NULL));
    if (first->path == NULL)
        skip();
    const char *bytes = template_read(&arena, first->path, &size);
    assert_non_null(bytes);
    assert_int_equal(size, first->size);
    assert_int_equal(bytes[size], 0);
    char folder[] = "/tmp/bmaplan-test-XXXXXX";
    assert_non_null(mkdtemp(folder));
    const char *path = arena_format(&arena, "%s/own.css", folder);
    FILE *f = fopen(path, "w");
    assert_non_null(f);
    fputs("own", f);
    fclose(f);
    templates_override(folder);
    assert_string_equal(template_read(&arena, "own.css", NULL), "own");
    assert_ptr_equal(template_read(&arena, first->path, NULL), bytes);
    assert_null(template_read(&arena, "own.css/x", NULL));
    templates_override(NULL);
    assert_null(template_read(&arena, "own.css", NULL));
    remove(path);
    rmdir(folder);
}

static int release(void **state)
{
    (void)state;
    arena_free(&arena);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_alloc), cmocka_unit_test(test_text),          cmocka_unit_test(test_grow),
        cmocka_unit_test(test_file),  cmocka_unit_test(test_refused_files), cmocka_unit_test(test_stdin),
        cmocka_unit_test(test_paths), cmocka_unit_test(test_templates),
    };
    return cmocka_run_group_tests(tests, NULL, release);
}
