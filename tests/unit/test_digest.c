/* SHA-256 of files, and which paths lie in a folder. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <errno.h>
#include <unistd.h>

#include <cmocka.h>

#include <bmaplan/base.h>

/* `size` bytes 'a' in a new file; the caller removes it. */
static void write_file(char *path, size_t size)
{
    int fd = mkstemp(path);
    assert_true(fd >= 0);
    FILE *f = fdopen(fd, "wb");
    assert_non_null(f);
    for (size_t i = 0; i < size; i++)
        fputc('a', f);
    assert_int_equal(fclose(f), 0);
}

/* The last is the long example of the standard, FIPS 180-2. */
static void test_digest(void **state)
{
    (void)state;
    static const struct {
        size_t size;
        const char *expected;
    } rows[] = {
        {0, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"},
        {1, "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb"},
        {1000000, "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        char path[] = "/tmp/bmaplan-digest-XXXXXX", hex[DIGEST_SIZE];
        write_file(path, rows[i].size);
        assert_true(file_sha256(path, hex));
        assert_string_equal(hex, rows[i].expected);
        unlink(path);
    }
}

static void test_no_file(void **state)
{
    (void)state;
    char hex[DIGEST_SIZE];
    errno = 0;
    assert_false(file_sha256("/tmp/bmaplan-digest-none/none", hex));
    assert_int_equal(errno, ENOENT);
}

static void test_inside(void **state)
{
    (void)state;
    static const struct {
        const char *path, *folder;
        bool expected;
    } rows[] = {
        {"/plans/a/x.pdf", "/plans/a", true}, {"/plans/a", "/plans/a", false}, {"/plans/ab/x.pdf", "/plans/a", false},
        {"/plans/x.pdf", "/plans/a", false},  {"/x.pdf", "/", true},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        assert_int_equal(path_is_inside(rows[i].path, rows[i].folder), rows[i].expected);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_digest),
        cmocka_unit_test(test_no_file),
        cmocka_unit_test(test_inside),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
