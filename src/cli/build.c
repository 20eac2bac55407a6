/* build.c: the command `build`: a plan without errors becomes its documents and its workbook. */
#include "document.h"

#include <errno.h>
#include <string.h>
#include <sys/stat.h>

static bool is_for_stdout(const struct options *o)
{
    return o->output && strcmp(o->output, "-") == 0;
}

static bool is_wanted(const struct format *format, const struct options *o)
{
    return o->to ? list_names(o->to, format->name) : format->by_default;
}

static _Noreturn void fail_format(const struct options *o, const char *name, size_t size)
{
    char word[40];
    snprintf(word, sizeof word, "%.*s", (int)size, name);
    struct nearest near = nearest_to(word);
    for (const struct format *f = formats; f->name; f++)
        nearest_try(&near, f->name);
    char all[120];
    size_t used = 0;
    for (const struct format *f = formats; f->name && used < sizeof all; f++)
        used += (size_t)snprintf(all + used, sizeof all - used, "%s%s", used ? ", " : "", f->name);
    usage_failed(o->command, near.name, "ไม่รู้จักรูปแบบ '%s' เลือกจาก %s", "unknown format '%s'; one of %s", word, all);
}

static void check_formats(const struct options *o)
{
    const char *list = o->to, *name;
    size_t size, count = 0;
    while ((name = list_next(&list, &size)) != NULL)
        if (!format_find(name, size))
            fail_format(o, name, size);
    for (const struct format *f = formats; f->name; f++)
        count += is_wanted(f, o);
    if (is_for_stdout(o) && count != 1)
        usage_failed(o->command, NULL, "'-o -' เขียนได้ครั้งละหนึ่งรูปแบบ: ระบุด้วย --to",
                     "'-o -' takes exactly one format: name it with --to");
}

/* --with names parts that we know. */
static void check_parts(const struct options *o)
{
    const char *list = o->with, *name;
    size_t size;
    while ((name = list_next(&list, &size)) != NULL)
        if (size != strlen("coverage") || memcmp(name, "coverage", size) != 0)
            usage_failed(o->command, "coverage", "ไม่รู้จักส่วนเพิ่ม '%.*s'", "unknown part '%.*s'", (int)size, name);
}

/* build/ beside the plan, which may itself be a folder. */
static const char *default_folder(struct arena *a, const char *plan)
{
    struct stat status;
    size_t size = strlen(plan);
    bool is_folder = stat(plan, &status) == 0 && S_ISDIR(status.st_mode) && plan[size - 1] != '/';
    return arena_format(a, "%sbuild", is_folder ? arena_format(a, "%s/", plan) : path_folder(a, plan));
}

/* Makes the folder, but not the one that it lies in: a mistyped path is not to become a tree of folders. */
static void make_folder(const char *path)
{
    if (mkdir(path, 0777) == 0 || errno == EEXIST)
        return;
    if (errno == ENOENT)
        machine_failed("สร้างโฟลเดอร์ '%s' ไม่ได้: โฟลเดอร์ชั้นบนยังไม่มี",
                       "cannot make the folder '%s': its parent does not exist", path);
    machine_failed("สร้างโฟลเดอร์ '%s' ไม่ได้: %s", "cannot make the folder '%s': %s", path, error_words(errno));
}

static void write_stdout(const struct options *o, const struct emission *e)
{
    for (const struct format *f = formats; f->name; f++)
        if (is_wanted(f, o))
            f->write(stdout, e);
}

static void write_files(const struct options *o, const struct emission *e, const char *folder)
{
    struct outputs outputs = {.arena = e->arena};
    const char *slash = folder[0] && folder[strlen(folder) - 1] == '/' ? "" : "/";
    make_folder(folder);
    for (const struct format *f = formats; f->name; f++)
        if (is_wanted(f, o))
            f->write(output_open(&outputs, arena_format(e->arena, "%s%s%s", folder, slash, f->file)), e);
    outputs_publish(&outputs);
    for (const struct output *f = outputs.first; f; f = f->next)
        puts(f->path);
}

static enum format_needs needs_of(const struct options *o)
{
    enum format_needs most = NEEDS_PLAN;
    for (const struct format *f = formats; f->name; f++)
        if (is_wanted(f, o) && f->needs > most)
            most = f->needs;
    return most;
}

/* Errors stop all, unless it is a draft that is asked for. */
static bool is_sound(const struct options *o, const struct diags *ds)
{
    return o->draft || diags_count(ds, SEVERITY_ERROR) == 0;
}

static void write_all(const struct options *o, const struct emission *e, const char *path)
{
    if (is_for_stdout(o))
        write_stdout(o, e);
    else
        write_files(o, e, o->output ? o->output : default_folder(e->arena, path));
}

enum exit_status build_run(const struct options *o)
{
    if (o->file_count > 1)
        usage_failed(o->command, NULL, "สร้างได้ครั้งละหนึ่งแผน แต่ระบุ %zu ไฟล์", "one plan at a time: %zu files named",
                     o->file_count);
    check_formats(o);
    check_parts(o);
    struct arena arena = {0};
    const char *path = plan_named(&arena, o);
    struct diags ds;
    diags_init(&ds, &arena);
    struct emission e = {.arena = &arena, .plan = plan_examine(&ds, path)};
    bool sound = e.plan && is_sound(o, &ds) && document_prepare(&e, o, &ds, needs_of(o));
    findings_print(o, stderr, &ds);
    if (sound)
        write_all(o, &e, path);
    document_close(&e);
    sound = sound && diags_count(&ds, SEVERITY_ERROR) == 0;
    arena_free(&arena);
    return sound ? EXIT_DONE : EXIT_FINDINGS;
}
