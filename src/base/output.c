/* Files that appear whole or not at all: written beside their final names, renamed when all of them are complete. */
#include <bmaplan/base.h>

#include <assert.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* What the end of the program has to remove; NULL when everything is published. */
static struct outputs *under_way;

static void remove_unfinished(void)
{
    if (under_way == NULL)
        return;
    for (struct output *o = under_way->first; o != NULL; o = o->next)
        if (o->temporary != NULL)
            unlink(o->temporary);
}

static _Noreturn void fail(const char *path, int error)
{
    machine_failed("เขียนไฟล์ '%s' ไม่ได้: %s", "cannot write '%s': %s", path, error_words(error));
}

static void watch(struct outputs *all)
{
    static bool registered;
    assert(under_way == NULL || under_way == all);
    under_way = all;
    if (!registered && atexit(remove_unfinished) != 0)
        machine_failed("เตรียมเขียนไฟล์ไม่ได้", "cannot prepare to write files");
    registered = true;
}

/* A rename would put a file in the place of a device, and can't replace a folder: better said before the work. */
static void refuse_special(const char *path)
{
    struct stat at;
    if (stat(path, &at) != 0 || S_ISREG(at.st_mode))
        return;
    if (S_ISDIR(at.st_mode))
        fail(path, EISDIR);
    machine_failed("เขียนไฟล์ '%s' ไม่ได้: มีอยู่แล้วและไม่ใช่ไฟล์ธรรมดา",
                   "cannot write '%s': it exists and is not a regular file", path);
}

/* mkstemp gives 0600; the user's own choice for new files is the umask. */
static mode_t usual_mode(void)
{
    mode_t mask = umask(0);
    umask(mask);
    return 0666 & ~mask;
}

FILE *output_open(struct outputs *all, const char *path)
{
    refuse_special(path);
    struct output *o = arena_alloc(all->arena, sizeof *o);
    const char *folder = path_folder(all->arena, path);
    o->path = arena_copy(all->arena, path, strlen(path));
    char *temporary = arena_format(all->arena, "%s.%s.XXXXXX", folder, path + strlen(folder));
    watch(all);
    int fd = mkstemp(temporary);
    if (fd < 0)
        fail(path, errno);
    o->temporary = temporary;
    if (all->last == NULL)
        all->last = &all->first;
    *all->last = o;
    all->last = &o->next;
    if (fchmod(fd, usual_mode()) != 0)
        fail(path, errno);
    o->stream = fdopen(fd, "wb");
    if (o->stream == NULL)
        fail(path, errno);
    return o->stream;
}

/* A write that failed long ago leaves no errno, only the stream's mark. */
static void close_stream(struct output *o)
{
    bool lost = ferror(o->stream) != 0;
    errno = 0;
    bool flushed = fflush(o->stream) == 0;
    int error = errno;
    if (fclose(o->stream) != 0 && flushed) {
        flushed = false;
        error = errno;
    }
    o->stream = NULL;
    if (lost || !flushed)
        fail(o->path, error != 0 ? error : EIO);
}

void outputs_publish(struct outputs *all)
{
    for (struct output *o = all->first; o != NULL; o = o->next)
        close_stream(o);
    size_t published = 0;
    for (struct output *o = all->first; o != NULL; o = o->next) {
        if (rename(o->temporary, o->path) != 0)
            machine_failed("เขียนไฟล์ '%s' ไม่ได้: %s (ไฟล์ก่อนหน้า %zu ไฟล์ของรอบนี้เขียนเสร็จแล้ว)",
                           "cannot write '%s': %s (%zu earlier files of this run are in place)", o->path,
                           error_words(errno), published);
        o->temporary = NULL;
        published++;
    }
    under_way = NULL;
}

void stdout_close(void)
{
    bool lost = ferror(stdout) != 0;
    errno = 0;
    bool flushed = fflush(stdout) == 0;
    int error = errno;
    if (lost || !flushed)
        machine_failed("เขียนผลลัพธ์ออกไม่ได้: %s", "cannot write standard output: %s", error_words(error != 0 ? error : EIO));
    /* With nothing written, a standard output that was closed from the start has lost nothing. */
    if (fclose(stdout) != 0 && errno != EBADF)
        machine_failed("เขียนผลลัพธ์ออกไม่ได้: %s", "cannot write standard output: %s", error_words(errno));
}
