/* The line that tells how far a long run has come: for a terminal, after a second, taken away again. */
#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "../../src/cli/progress.h"

#include <bmaplan/base.h>

/* Both ends of a terminal: what is written to `terminal` can be read from `screen`. */
struct ends {
    int screen;
    FILE *terminal;
};

static struct ends open_terminal(void)
{
    struct ends e = {.screen = posix_openpt(O_RDWR | O_NOCTTY)};
    if (e.screen < 0 || grantpt(e.screen) != 0 || unlockpt(e.screen) != 0)
        skip(); /* a machine without terminals */
    int terminal = open(ptsname(e.screen), O_RDWR | O_NOCTTY);
    assert_true(terminal >= 0);
    e.terminal = fdopen(terminal, "w");
    assert_non_null(e.terminal);
    assert_int_equal(fcntl(e.screen, F_SETFL, O_NONBLOCK), 0);
    return e;
}

/* What has been written since the last time. */
static const char *seen(const struct ends *e)
{
    static char words[200];
    ssize_t n = read(e->screen, words, sizeof words - 1);
    words[n > 0 ? n : 0] = '\0';
    return words;
}

static void close_terminal(struct ends *e)
{
    fclose(e->terminal);
    close(e->screen);
}

static void pass_a_second(void)
{
    nanosleep(&(struct timespec){.tv_sec = 1, .tv_nsec = 1000000}, NULL);
}

static void test_terminal(void **state)
{
    (void)state;
    struct progress p;
    struct ends e = open_terminal();
    progress_begin(&p, e.terminal, 4);
    progress_step(&p); /* in the first second */
    assert_string_equal(seen(&e), "");
    pass_a_second();
    progress_step(&p);
    assert_string_equal(seen(&e), "bmaplan: 2/4 plans\r");
    progress_step(&p); /* at once: nobody could read so fast */
    assert_string_equal(seen(&e), "");
    progress_clear(&p);
    assert_string_equal(seen(&e), "\033[K");
    progress_clear(&p); /* nothing is there */
    assert_string_equal(seen(&e), "");
    pass_a_second();
    progress_step(&p); /* all is done */
    assert_string_equal(seen(&e), "");
    close_terminal(&e);
}

static void test_dumb_terminal(void **state)
{
    (void)state;
    struct progress p;
    struct ends e = open_terminal();
    setenv("TERM", "dumb", 1);
    progress_begin(&p, e.terminal, 2);
    setenv("TERM", "xterm", 1);
    p.next = (struct timespec){0};
    progress_step(&p);
    progress_clear(&p);
    assert_string_equal(seen(&e), "");
    close_terminal(&e);
}

static void test_file(void **state)
{
    (void)state;
    struct progress p;
    FILE *out = tmpfile();
    assert_non_null(out);
    progress_begin(&p, out, 2);
    p.next = (struct timespec){0};
    progress_step(&p);
    progress_clear(&p);
    assert_int_equal(ftell(out), 0);
    fclose(out);
}

int main(void)
{
    setenv("TERM", "xterm", 1);
    language_set(ENGLISH);
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_terminal),
        cmocka_unit_test(test_dumb_terminal),
        cmocka_unit_test(test_file),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
