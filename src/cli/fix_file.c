/* fix_file.c: files that are changed in memory only, until all is known to be well. */
#include "fix.h"

#include <stdlib.h>
#include <string.h>

/* What stands in the file now, changed or not, must be what the finding was about. */
static struct fixed_file *begin(struct fixing *f, const struct source *source)
{
    size_t size;
    const char *bytes = file_read(f->arena, source->path, source->size, &size);
    if (!bytes || size != source->size || memcmp(bytes, source->bytes, size) != 0)
        return NULL;
    struct fixed_file *file = arena_alloc(f->arena, sizeof *file);
    const char *path = arena_copy(f->arena, source->path, strlen(source->path));
    file->now.rewrite = rewrite_begin(f->arena, path, bytes, size);
    file->image = (struct file_image){.path = path, .next = f->images};
    f->images = &file->image;
    files_pretend(f->images);
    struct fixed_file **slot = arena_grow(f->arena, &f->files, &f->file_count, sizeof(struct fixed_file *));
    *slot = file;
    return file;
}

struct fixed_file *fixed_file_of(struct fixing *f, const struct source *source)
{
    for (size_t i = 0; i < f->file_count; i++)
        if (strcmp(f->files[i]->image.path, source->path) == 0)
            return f->files[i];
    return begin(f, source);
}

bool fixed_file_is_input(const struct fixing *f, const char *path)
{
    return f->input && path_is_same(path, f->input->path);
}

static void pretend(struct fixed_file *file)
{
    file->image.bytes = file->now.text;
    file->image.size = file->now.size;
}

void fixed_file_try(struct fixing *f, struct fixed_file *file, const struct splices *changes)
{
    file->before = file->now;
    file->now = (struct version){.rewrite = rewrite_next(f->arena, &file->before.rewrite, changes)};
    FILE *out = memory_open(&file->now.text, &file->now.size);
    rewrite_print(&file->now.rewrite, out);
    memory_close(out);
    pretend(file);
}

void fixed_files_settle(struct fixing *f, bool stay)
{
    for (size_t i = 0; i < f->file_count; i++) {
        struct fixed_file *file = f->files[i];
        if (!file->before.rewrite.path)
            continue;
        free(stay ? file->before.text : file->now.text);
        if (!stay)
            file->now = file->before;
        file->before = (struct version){.text = NULL};
        pretend(file);
    }
}
