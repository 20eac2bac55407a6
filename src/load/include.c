/* include.c: the files of a plan - opening them, and what `include` names. */
#include "loader.h"

#include <dirent.h>
#include <errno.h>
#include <glob.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "mend.h"

/* What is wrong with the plan is a finding; what is wrong with the machine is not. */
bool load_is_plans_fault(int error)
{
    return error == ENOENT || error == ENOTDIR || error == EISDIR || error == ENOTSUP || error == EFBIG ||
           error == ENAMETOOLONG || error == ELOOP;
}

bool load_open(struct loader *l, const char *path, struct place at, unsigned short *file)
{
    size_t size;
    const char *bytes = file_read(l->arena, path, LARGEST_FILE, &size);
    if (bytes) {
        *file = source_add(l->diags, path, bytes, size);
        return true;
    }
    int error = errno;
    if (error == EFBIG) {
        if (at.line == 0)
            at = (struct place){
                .file = source_add(l->diags, path, "", 0), .line = 1, .column = 1, .end_line = 1, .end_column = 1};
        diag_report(l->diags, D_LNG_LIMIT, at, "'%s' ใหญ่กว่า %d MiB", "'%s' is larger than %d MiB", path,
                    LARGEST_FILE >> 20);
    } else if (at.line && load_is_plans_fault(error)) {
        diag_report(l->diags, D_LNG_INCLUDE, at, "'%s' ไม่มีหรือไม่ใช่ไฟล์", "'%s' does not exist or is no file", path);
    } else {
        machine_failed("อ่าน '%s' ไม่ได้: %s", "cannot read '%s': %s", path, error_words(error));
    }
    return false;
}

const char *load_root(struct arena *a, const char *path)
{
    char real[PATH_MAX];
    const char *folder = path_folder(a, path);
    return realpath(*folder ? folder : ".", real) ? arena_copy(a, real, strlen(real)) : NULL;
}

char *load_literal(struct arena *a, const char *folder)
{
    char *out = arena_alloc(a, 2 * strlen(folder) + 1), *p = out;
    for (const char *s = folder; *s; s++) {
        if (strchr("*?[\\", *s))
            *p++ = '\\';
        *p++ = *s;
    }
    return out;
}

static void add(struct loader *l, struct include_list *list, const char *path, struct place at)
{
    struct include_file *file = arena_grow(l->arena, &list->items, &list->count, sizeof *file);
    *file = (struct include_file){arena_copy(l->arena, path, strlen(path)), at};
}

/* Would the path leave the folder it is relative to? */
static bool climbs_out(const char *path)
{
    int depth = 0;
    while (*path) {
        size_t size = strcspn(path, "/");
        if (size == 2 && memcmp(path, "..", 2) == 0)
            depth--;
        else if (size > 0 && !(size == 1 && *path == '.'))
            depth++;
        if (depth < 0)
            return true;
        path += size + strspn(path + size, "/");
    }
    return false;
}

static void report_outside(struct loader *l, struct place at, const char *path)
{
    struct diag *d = diag_report(l->diags, D_LNG_INCLUDE, at, "'%s' อยู่นอกโฟลเดอร์ของแผน",
                                 "'%s' lies outside the plan's folder", path);
    diag_help(l->diags, d, "ย้ายไฟล์เข้ามาไว้ในโฟลเดอร์ของแผน", "move the file into the plan's folder");
}

static void add_matches(struct loader *l, struct include_list *list, const struct text *pattern)
{
    if (!strpbrk(pattern->s, "*?[")) {
        add(l, list, arena_format(l->arena, "%s%s", l->folder, pattern->s), pattern->at);
        return;
    }
    glob_t found;
    const char *full = arena_format(l->arena, "%s%s", load_literal(l->arena, l->folder), pattern->s);
    int status = glob(full, 0, NULL, &found);
    if (status == GLOB_NOSPACE || status == GLOB_ABORTED)
        machine_failed("อ่านโฟลเดอร์ของ '%s' ไม่ได้", "cannot read the folder of '%s'", full);
    for (size_t i = 0; status == 0 && i < found.gl_pathc; i++)
        add(l, list, found.gl_pathv[i], pattern->at);
    globfree(&found);
}

/* Without setlocale, glob() sorts by bytes. */
struct include_list load_includes(struct loader *l, const struct plan *plan, size_t from)
{
    struct include_list list = {0};
    for (size_t i = from; i < plan->include.count; i++) {
        const struct text *pattern = &plan->include.items[i];
        if (!pattern->s || !*pattern->s)
            continue;
        if (pattern->s[0] == '/' || strstr(pattern->s, "**"))
            diag_report(l->diags, D_LNG_INCLUDE, pattern->at, "'%s' ต้องเป็นชื่อไฟล์ในโฟลเดอร์ของแผน ใช้ * ได้ แต่ใช้ ** ไม่ได้",
                        "'%s' must name files in the plan's folder; * may stand in it, ** may not", pattern->s);
        else if (climbs_out(arena_format(l->arena, "%s%s", l->folder + strlen(l->top_folder), pattern->s)))
            report_outside(l, pattern->at, pattern->s);
        else
            add_matches(l, &list, pattern);
    }
    return list;
}

/* The file of the same folder whose name is nearest, or NULL; of several the first by bytes, whatever order the folder has. */
static const char *nearest_file(struct arena *a, const char *path)
{
    const char *folder = path_folder(a, path), *name = path + strlen(folder), *nearest = NULL;
    unsigned most = text_slip(name);
    DIR *entries = opendir(*folder ? folder : ".");
    for (const struct dirent *e; entries && (e = readdir(entries)) != NULL;) {
        unsigned distance = text_distance(name, e->d_name, most);
        if (distance > most || distance == 0 || (nearest && distance == most && strcmp(nearest, e->d_name) < 0))
            continue;
        nearest = arena_copy(a, e->d_name, strlen(e->d_name));
        most = distance;
    }
    if (entries)
        closedir(entries);
    return nearest;
}

static void report_absent(struct loader *l, const struct include_file *file)
{
    struct diag *d = diag_report(l->diags, D_LNG_INCLUDE, file->at, "ไม่มีไฟล์ '%s'", "'%s' does not exist", file->path);
    const char *nearest = nearest_file(l->arena, file->path);
    if (nearest) {
        diag_help(l->diags, d, "หมายถึง '%s' หรือไม่", "did you mean '%s'?", nearest);
        const char *folder = path_folder(l->arena, file->path + strlen(l->folder)); /* as the plan has it */
        mend_value(l->diags, d, FIX_UNSAFE, file->at, arena_format(l->arena, "%s%s", folder, nearest));
    } else
        diag_help(l->diags, d, "สร้างไฟล์ '%s' หรือแก้ชื่อ หรือลบบรรทัดนี้ (ชื่อไฟล์เริ่มนับจากโฟลเดอร์ของไฟล์นี้)",
                  "create '%s', correct the name, or delete this line (a name begins at the folder of this file)",
                  file->path);
}

static void report_again(struct loader *l, const struct include_file *file, struct place first)
{
    struct diag *d = diag_report(l->diags, D_LNG_INCLUDE, file->at, "'%s' ถูกรวมไว้แล้ว",
                                 "'%s' is a part of the plan already", file->path);
    if (first.line)
        diag_note(l->diags, d, first, "รวมไว้ครั้งแรกที่นี่", "included first here");
    diag_help(l->diags, d, "ลบบรรทัดนี้ออก", "delete this line");
}

bool load_may_include(struct loader *l, const struct include_file *file, const char *root)
{
    char real[PATH_MAX];
    if (!realpath(file->path, real)) {
        if (!load_is_plans_fault(errno))
            machine_failed("อ่าน '%s' ไม่ได้: %s", "cannot read '%s': %s", file->path, error_words(errno));
        report_absent(l, file);
        return false;
    }
    if (!path_is_inside(real, root)) {
        report_outside(l, file->at, file->path);
        return false;
    }
    for (size_t i = 0; i < l->file_count; i++) {
        if (strcmp(l->files[i].path, real) == 0) {
            report_again(l, file, l->files[i].at);
            return false;
        }
    }
    load_remember(l, real, file->at);
    return true;
}

void load_remember(struct loader *l, const char *real_path, struct place at)
{
    struct include_file *file = arena_grow(l->arena, &l->files, &l->file_count, sizeof *file);
    *file = (struct include_file){arena_copy(l->arena, real_path, strlen(real_path)), at};
}
