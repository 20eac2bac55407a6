/* save.c: a changed file in the place of the old one. */
#include <bmaplan/edit.h>

#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

static _Noreturn void fail(const char *path)
{
    machine_failed("เขียนไฟล์ '%s' ไม่ได้: %s", "cannot write '%s': %s", path, error_words(errno));
}

void rewrite_save(struct outputs *all, const struct rewrite *r)
{
    char real[PATH_MAX];
    struct stat was;
    /* A rename would get past a file that its owner has locked. */
    if (!realpath(r->path, real) || stat(real, &was) != 0 || access(real, W_OK) != 0)
        fail(r->path);
    FILE *out = output_open(all, real);
    if (fchown(fileno(out), was.st_uid, was.st_gid) != 0 && errno != EPERM) /* only root gives files away */
        fail(r->path);
    if (fchmod(fileno(out), was.st_mode & 07777) != 0)
        fail(r->path);
    rewrite_print(r, out);
}
