/* The files of templates/: from the user's folder where it has them, else from the program itself. */
#include <bmaplan/base.h>

#include <errno.h>
#include <string.h>

enum { TEMPLATE_MOST = 64 * 1024 * 1024 };

static const char *override_folder;

void templates_override(const char *folder)
{
    override_folder = folder;
}

static const struct template_file *find(const char *path)
{
    for (const struct template_file *f = template_files; f->path != NULL; f++)
        if (strcmp(f->path, path) == 0)
            return f;
    return NULL;
}

/* NULL if the folder has no such file; one that is there and can't be read is not silently replaced by ours. */
static const char *read_override(struct arena *a, const char *path, size_t *size)
{
    const char *full = arena_format(a, "%s/%s", override_folder, path);
    const char *bytes = file_read(a, full, TEMPLATE_MOST, size);
    if (bytes == NULL && errno != ENOENT && errno != ENOTDIR)
        machine_failed("อ่านแม่แบบ '%s' ไม่ได้: %s", "cannot read the template '%s': %s", full, error_words(errno));
    return bytes;
}

const char *template_read(struct arena *a, const char *path, size_t *size)
{
    size_t unused;
    if (size == NULL)
        size = &unused;
    if (override_folder != NULL) {
        const char *bytes = read_override(a, path, size);
        if (bytes != NULL)
            return bytes;
    }
    const struct template_file *f = find(path);
    if (f == NULL)
        return NULL;
    *size = f->size;
    return (const char *)f->bytes;
}
