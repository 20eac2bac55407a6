/* targets.c: the plans that a command's arguments mean. */
#include "targets.h"

#include <assert.h>
#include <errno.h>
#include <glob.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "cli.h"

enum { LARGEST_INPUT = 64 << 20 }; /* as of any file of a plan */

struct named {
    const char *path; /* as it is shown */
    const char *real; /* by which it is known again; "-" for standard input */
    size_t turn;
};
struct search {
    struct arena *arena;
    const char *input_name;   /* of standard input */
    struct file_image *input; /* NULL: not read yet */
    struct families families;
    struct named *found;
    size_t count;
    bool searched; /* a folder was named */
};

static _Noreturn void fail(const char *path, int error)
{
    machine_failed("อ่าน '%s' ไม่ได้: %s", "cannot read '%s': %s", path, error_words(error));
}

static const char *real_path(struct arena *a, const char *path)
{
    char real[PATH_MAX];
    if (!realpath(path, real))
        fail(path, errno);
    return arena_copy(a, real, strlen(real));
}

static void add(struct search *s, const char *path, const char *real)
{
    struct named *t = arena_grow(s->arena, &s->found, &s->count, sizeof *t);
    *t = (struct named){.path = path, .real = real, .turn = s->count};
}

/* Is it a line with the key `bmaplan`? */
static bool is_plan_line(const char *s)
{
    static const char key[] = "bmaplan";
    s += strspn(s, "\xEF\xBB\xBF \t{\"'");
    if (strncmp(s, key, sizeof key - 1) != 0)
        return false;
    s += sizeof key - 1;
    return s[strspn(s, "\"' \t")] == ':';
}

/* Nothing is parsed: a plan with a syntax error is a plan, too. Closes the stream. */
static bool is_plan(FILE *in)
{
    char *line = NULL;
    size_t room = 0;
    bool found = false;
    while (!found && getline(&line, &room, in) >= 0)
        found = is_plan_line(line);
    free(line);
    fclose(in);
    return found;
}

/* The file itself, or the plan that it is a part of. */
static void add_file(struct search *s, const char *path, FILE *in)
{
    const char *real = real_path(s->arena, path);
    const char *plan = in && !is_plan(in) ? plan_above(&s->families, path, real) : NULL;
    if (plan)
        add(s, plan, real_path(s->arena, plan));
    else
        add(s, path, real);
}

/* It can be read once only: what was read stands for it from then on. */
static void read_input(struct search *s)
{
    size_t size;
    const char *bytes = file_read(s->arena, "-", LARGEST_INPUT, &size);
    if (!bytes)
        fail("-", errno);
    s->input = arena_alloc(s->arena, sizeof *s->input);
    *s->input = (struct file_image){.path = s->input_name, .bytes = bytes, .size = size};
    files_pretend(s->input);
}

/* Standard input, perhaps in the place of a file, which need not be there. */
static void add_input(struct search *s)
{
    const char *name = s->input_name;
    char real[PATH_MAX];
    if (s->input)
        return;
    read_input(s);
    if (strcmp(name, "-") == 0 || !realpath(name, real))
        add(s, name, name);
    else
        add_file(s, name, s->input->size > 0 ? fmemopen((char *)s->input->bytes, s->input->size, "r") : NULL);
}

static void add_path(struct search *s, const char *path);

/* A plan of another name is not looked for, but nobody may think that it was checked. In a folder of parts alone each means
 * its plan. */
static void add_other(struct search *s, const char *path, bool alone)
{
    FILE *in = fopen(path, "r");
    const char *plan = NULL;
    if (in && is_plan(in))
        fprintf(
            stderr,
            language_get() == THAI
                ? "bmaplan: ข้าม '%s': เป็นแผน แต่ไม่ได้ชื่อ plan.yaml, bmaplan.yaml หรือ *.bmaplan.yaml\n"
                : "bmaplan: '%s' is passed over: a plan, but not called plan.yaml, bmaplan.yaml or *.bmaplan.yaml\n",
            path);
    else if (in && alone)
        plan = plan_above(&s->families, path, real_path(s->arena, path));
    if (plan)
        add(s, plan, real_path(s->arena, plan));
}

static void add_folder(struct search *s, const char *path)
{
    const char *end = path + strlen(path), *slash = end[-1] == '/' ? "" : "/";
    struct folder_tree tree = folder_tree(s->arena, arena_format(s->arena, "%s%s", path, slash));
    size_t before = s->count;
    s->searched = true;
    for (size_t i = 0; i < tree.plans.count; i++)
        add_path(s, tree.plans.items[i]);
    for (size_t i = 0; i < tree.others.count; i++)
        add_other(s, tree.others.items[i], tree.plans.count == 0);
    if (s->count == before)
        machine_failed("ไม่มีแผน (plan.yaml, bmaplan.yaml หรือ *.bmaplan.yaml) ในโฟลเดอร์ '%s'",
                       "no plan (plan.yaml, bmaplan.yaml or *.bmaplan.yaml) in the folder '%s'", path);
}

static void add_path(struct search *s, const char *path)
{
    struct stat info;
    if (stat(path, &info) != 0)
        fail(path, errno);
    if (S_ISDIR(info.st_mode))
        add_folder(s, path);
    else
        add_file(s, path, S_ISREG(info.st_mode) ? fopen(path, "r") : NULL); /* what can't be read is said later */
}

/* Without setlocale, glob() sorts by bytes. */
static void add_pattern(struct search *s, const char *pattern)
{
    glob_t found;
    int status = glob(pattern, 0, NULL, &found);
    if (status == GLOB_NOMATCH)
        machine_failed("ไม่มีไฟล์ใดตรงกับ '%s'", "no file matches '%s'", pattern);
    if (status != 0)
        fail(pattern, ENOMEM);
    for (size_t i = 0; i < found.gl_pathc; i++)
        add_path(s, arena_copy(s->arena, found.gl_pathv[i], strlen(found.gl_pathv[i])));
    globfree(&found);
}

/* A file may be called what looks like a pattern. */
static void add_argument(struct search *s, const char *argument)
{
    struct stat info;
    if (strcmp(argument, "-") == 0)
        add_input(s);
    else if (strpbrk(argument, "*?[") && stat(argument, &info) != 0 && errno == ENOENT)
        add_pattern(s, argument);
    else
        add_path(s, argument);
}

static int by_real(const void *left, const void *right)
{
    const struct named *a = left, *b = right;
    int order = strcmp(a->real, b->real);
    return order != 0 ? order : (a->turn > b->turn) - (a->turn < b->turn);
}

static int by_turn(const void *left, const void *right)
{
    const struct named *a = left, *b = right;
    return (a->turn > b->turn) - (a->turn < b->turn);
}

/* Of those that are the same file the first stays. */
static void drop_repeated(struct search *s)
{
    size_t kept = 0;
    assert(s->found); /* who names nothing means the plan in this folder */
    qsort(s->found, s->count, sizeof *s->found, by_real);
    for (size_t i = 0; i < s->count; i++)
        if (kept == 0 || strcmp(s->found[kept - 1].real, s->found[i].real) != 0)
            s->found[kept++] = s->found[i];
    s->count = kept;
    qsort(s->found, s->count, sizeof *s->found, by_turn);
}

struct targets plans_named(struct arena *a, const struct options *o)
{
    struct search s = {.arena = a, .families = {.arena = a}};
    s.input_name = o->stdin_name && *o->stdin_name ? source_path(o->stdin_name) : "-";
    for (size_t i = 0; i < o->file_count; i++)
        add_argument(&s, o->files[i]);
    if (o->file_count == 0)
        add_argument(&s, plan_default(o));
    drop_repeated(&s);
    struct targets plans = {.count = s.count, .input = s.input, .searched = s.searched};
    plans.items = arena_alloc(a, s.count * sizeof *plans.items);
    for (size_t i = 0; i < s.count; i++)
        plans.items[i] = s.found[i].path;
    return plans;
}
