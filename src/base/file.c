/* Reading whole files, and taking paths apart. */
#include <bmaplan/base.h>

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { CHUNK = 64 * 1024 };

static const struct file_image *pretended;

static const struct file_image *find_image(const char *path)
{
    const struct file_image *i = pretended;
    while (i && !(i->bytes && path_is_same(i->path, path)))
        i = i->next;
    return i;
}

/* How many bytes to make room for at first, or -1 with errno for what is no file to read. */
static ptrdiff_t expected_size(int fd, size_t limit)
{
    struct stat at;
    if (fstat(fd, &at) != 0)
        return -1;
    errno = S_ISDIR(at.st_mode) ? EISDIR : ENOTSUP;
    if (!S_ISREG(at.st_mode))
        return -1;
    errno = EFBIG;
    return (uintmax_t)at.st_size > limit ? -1 : (ptrdiff_t)at.st_size;
}

/* Reads to the end; `room` bytes are expected. */
static char *read_all(struct arena *a, int fd, size_t room, size_t limit, size_t *size)
{
    char *bytes = arena_alloc(a, room + 1); /* the byte more is the zero at the end */
    size_t used = 0;
    for (;;) {
        ssize_t n = read(fd, bytes + used, room - used);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return NULL;
        used += (size_t)n;
        if (used > limit) {
            errno = EFBIG;
            return NULL;
        }
        if (n == 0)
            break;
        if (used == room) {
            room = room < CHUNK ? CHUNK : 2 * room;
            char *larger = arena_alloc(a, room + 1);
            memcpy(larger, bytes, used);
            bytes = larger;
        }
    }
    *size = used;
    return bytes;
}

void files_pretend(const struct file_image *first)
{
    pretended = first;
}

char *file_read(struct arena *a, const char *path, size_t limit, size_t *size)
{
    const struct file_image *image = find_image(path);
    if (image) {
        errno = EFBIG;
        *size = image->size;
        return image->size > limit ? NULL : arena_copy(a, image->bytes, image->size);
    }
    if (strcmp(path, "-") == 0)
        return read_all(a, STDIN_FILENO, CHUNK, limit, size);
    int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK); /* a FIFO must not hold the program up */
    if (fd < 0)
        return NULL;
    ptrdiff_t expected = expected_size(fd, limit);
    /* One byte more than expected: so the end is seen without another block. */
    char *bytes = expected < 0 ? NULL : read_all(a, fd, (size_t)expected + 1, limit, size);
    int error = errno;
    close(fd);
    errno = error;
    return bytes;
}

char *path_folder(struct arena *a, const char *path)
{
    const char *slash = strrchr(path, '/');
    return arena_copy(a, path, slash == NULL ? 0 : (size_t)(slash - path) + 1);
}

bool path_is_same(const char *a, const char *b)
{
    struct stat left, right;
    if (strcmp(a, b) == 0)
        return true;
    bool named = strcmp(a, "-") != 0 && strcmp(b, "-") != 0;
    return named && stat(a, &left) == 0 && stat(b, &right) == 0 && left.st_dev == right.st_dev &&
           left.st_ino == right.st_ino;
}

bool path_is_inside(const char *path, const char *folder)
{
    size_t size = strlen(folder);
    return strncmp(path, folder, size) == 0 && (path[size] == '/' || size == 1);
}
