/* Outputs: they appear whole or not at all, and a machine that fails says so and exits with status 3. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <dirent.h>
#include <errno.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

#include <bmaplan/base.h>

static struct arena arena;
static char folder[64];

static const char *in_folder(const char *name)
{
    return arena_format(&arena, "%s/%s", folder, name);
}

static const char *content(const char *name)
{
    size_t size;
    return file_read(&arena, in_folder(name), 1 << 20, &size);
}

static void write_file(const char *name, const char *text)
{
    FILE *f = fopen(in_folder(name), "w");
    assert_non_null(f);
    fputs(text, f);
    assert_int_equal(fclose(f), 0);
}

/* How many files the folder holds, hidden ones included. */
static int files(void)
{
    DIR *d = opendir(folder);
    assert_non_null(d);
    int count = -2; /* . and .. */
    while (readdir(d) != NULL)
        count++;
    closedir(d);
    return count;
}

/* Runs `work` in a child; returns its exit status, and what it wrote to standard error. */
static int run(void (*work)(void), const char **message)
{
    static char text[1024];
    int ends[2];
    assert_int_equal(pipe(ends), 0);
    fflush(NULL);
    pid_t child = fork();
    assert_true(child >= 0);
    if (child == 0) {
        dup2(ends[1], STDERR_FILENO);
        close(ends[0]);
        close(ends[1]);
        work();
        exit(EXIT_DONE);
    }
    close(ends[1]);
    size_t used = 0;
    for (ssize_t n; (n = read(ends[0], text + used, sizeof text - 1 - used)) > 0;)
        used += (size_t)n;
    text[used] = '\0';
    close(ends[0]);
    int status;
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_true(WIFEXITED(status));
    *message = text;
    return WEXITSTATUS(status);
}

static void expect_failure(void (*work)(void), const char *about)
{
    const char *message;
    int status = run(work, &message);
    if (status != EXIT_MACHINE || strncmp(message, "bmaplan: ", 9) != 0 || strstr(message, about) == NULL)
        fail_msg("exit status %d: %s", status, message);
}

static int make_folder(void **state)
{
    (void)state;
    language_set(ENGLISH);
    strcpy(folder, "/tmp/bmaplan-test-XXXXXX");
    return mkdtemp(folder) == NULL;
}

static int remove_folder(void **state)
{
    (void)state;
    DIR *d = opendir(folder);
    for (struct dirent *e; (e = readdir(d)) != NULL;)
        remove(in_folder(e->d_name));
    closedir(d);
    arena_free(&arena);
    return rmdir(folder);
}

static void test_publish(void **state)
{
    (void)state;
    write_file("plan.docx", "of last year");
    mode_t mask = umask(027);
    struct outputs all = {.arena = &arena};
    FILE *first = output_open(&all, in_folder("plan.docx"));
    FILE *second = output_open(&all, in_folder("plan.html"));
    umask(mask);
    fputs("a document", first);
    fputs("a page", second);
    assert_int_equal(files(), 3);
    assert_string_equal(content("plan.docx"), "of last year");
    assert_null(content("plan.html"));
    outputs_publish(&all);
    assert_int_equal(files(), 2);
    assert_string_equal(content("plan.docx"), "a document");
    assert_string_equal(content("plan.html"), "a page");
    struct stat at;
    assert_int_equal(stat(in_folder("plan.html"), &at), 0);
    assert_int_equal(at.st_mode & 0777, 0640);
}

static void fail_midway(void)
{
    struct outputs all = {.arena = &arena};
    fputs("half", output_open(&all, in_folder("plan.docx")));
    output_open(&all, in_folder("plan.html"));
    machine_failed("ทดสอบ %d", "a test %d", 7);
}

static void test_failure_midway(void **state)
{
    (void)state;
    write_file("plan.docx", "of last year");
    expect_failure(fail_midway, "a test 7\n");
    language_set(THAI);
    expect_failure(fail_midway, "ทดสอบ 7\n");
    assert_int_equal(files(), 1);
    assert_string_equal(content("plan.docx"), "of last year");
}

static void leave_midway(void)
{
    struct outputs *all = arena_alloc(&arena, sizeof *all);
    all->arena = &arena;
    fputs("half", output_open(all, in_folder("plan.docx")));
}

static void test_end_without_publish(void **state)
{
    (void)state;
    const char *message;
    assert_int_equal(run(leave_midway, &message), EXIT_DONE);
    assert_string_equal(message, "");
    assert_int_equal(files(), 0);
}

static void write_to_missing_folder(void)
{
    struct outputs all = {.arena = &arena};
    output_open(&all, in_folder("none/plan.docx"));
}

static void write_without_permission(void)
{
    if (geteuid() == 0 && setuid(65534) != 0) /* nothing is unwritable for root */
        exit(EXIT_USAGE);
    struct outputs all = {.arena = &arena};
    output_open(&all, in_folder("plan.docx"));
}

static void write_over_folder(void)
{
    struct outputs all = {.arena = &arena};
    output_open(&all, folder);
}

static void write_over_device(void)
{
    struct outputs all = {.arena = &arena};
    output_open(&all, "/dev/null");
}

static void test_unwritable(void **state)
{
    (void)state;
    expect_failure(write_to_missing_folder, strerror(ENOENT));
    assert_int_equal(chmod(folder, 0500), 0);
    expect_failure(write_without_permission, strerror(EACCES));
    assert_int_equal(chmod(folder, 0700), 0);
    expect_failure(write_over_folder, strerror(EISDIR));
    expect_failure(write_over_device, "not a regular file");
    assert_int_equal(files(), 0);
}

/* The second of three files does not fit; all were complete but for that. */
static void fill_disk(void)
{
    signal(SIGXFSZ, SIG_IGN);
    setrlimit(RLIMIT_FSIZE, &(struct rlimit){.rlim_cur = 4096, .rlim_max = RLIM_INFINITY});
    struct outputs all = {.arena = &arena};
    fputs("fits", output_open(&all, in_folder("a")));
    FILE *large = output_open(&all, in_folder("b"));
    for (int i = 0; i < 100000; i++)
        fputs("does not fit ", large);
    fputs("fits", output_open(&all, in_folder("c")));
    outputs_publish(&all);
}

static void test_full_disk(void **state)
{
    (void)state;
    write_file("a", "of last year");
    expect_failure(fill_disk, "/b'");
    assert_int_equal(files(), 1);
    assert_string_equal(content("a"), "of last year");
}

static void lose_rename(void)
{
    struct outputs all = {.arena = &arena};
    fputs("first", output_open(&all, in_folder("a")));
    fputs("second", output_open(&all, in_folder("b")));
    fputs("third", output_open(&all, in_folder("c")));
    mkdir(in_folder("b"), 0700);
    outputs_publish(&all);
}

static void test_failing_rename(void **state)
{
    (void)state;
    expect_failure(lose_rename, "(1 earlier files of this run are in place)");
    assert_int_equal(files(), 2); /* a, and the folder b */
    assert_string_equal(content("a"), "first");
}

static void print_to_full_device(void)
{
    if (freopen("/dev/full", "w", stdout) == NULL)
        exit(EXIT_USAGE);
    puts("a finding");
    stdout_close();
}

static void print_to_closed(void)
{
    close(STDOUT_FILENO);
    puts("a finding");
    stdout_close();
}

static void print_nothing(void)
{
    close(STDOUT_FILENO);
    stdout_close();
}

static void test_stdout(void **state)
{
    (void)state;
    const char *message;
    expect_failure(print_to_full_device, strerror(ENOSPC));
    expect_failure(print_to_closed, strerror(EBADF));
    assert_int_equal(run(print_nothing, &message), EXIT_DONE);
}

#define IN_FOLDER(test) cmocka_unit_test_setup_teardown(test, make_folder, remove_folder)

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_FOLDER(test_publish),    IN_FOLDER(test_failure_midway), IN_FOLDER(test_end_without_publish),
        IN_FOLDER(test_unwritable), IN_FOLDER(test_full_disk),      IN_FOLDER(test_failing_rename),
        IN_FOLDER(test_stdout),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
