/* reports.c: where the findings of a run go, and in which formats. */
#include "reports.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "cli.h"

static const struct report_format *format_wanted(const struct options *o, const char *name)
{
    const struct report_format *found = report_format_find(name);
    if (found)
        return found;
    struct nearest near = nearest_to(name);
    for (const struct report_format *f = report_formats; f->name; f++)
        nearest_try(&near, f->name);
    usage_failed(o->command, near.name, "ไม่รู้จักรูปแบบรายงาน '%s'", "unknown format of findings '%s'", name);
}

/* Who reads GitHub's log reads its annotations, unless told otherwise. */
static const struct report_format *format_of_stdout(const struct options *o)
{
    if (o->format)
        return format_wanted(o, o->format);
    if (!environment_is_github())
        return &report_formats[0];
    fprintf(stderr, "bmaplan: %s\n",
            say("ทำงานใน GitHub Actions จึงแสดงผลแบบ github (เลือกแบบอื่นได้ด้วย --format)",
                "under GitHub Actions findings are shown as 'github' (--format chooses another)"));
    return format_wanted(o, "github");
}

/* "sarif=findings.sarif" */
static struct report_target target_of(struct arena *a, const struct options *o, const char *word)
{
    size_t name = strcspn(word, "=");
    const char *path = word + name + (word[name] == '=');
    if (!*path)
        usage_failed(o->command, NULL, "'--output-file' ต้องมีทั้งรูปแบบและชื่อไฟล์ เช่น sarif=findings.sarif แต่ได้รับ '%s'",
                     "'--output-file' takes a format and a file, as in sarif=findings.sarif, not '%s'", word);
    if (strcmp(path, "-") == 0)
        usage_failed(o->command, NULL, "'--output-file' ต้องเป็นชื่อไฟล์ ส่วน standard output เลือกด้วย --format",
                     "'--output-file' takes a file's name; --format chooses what goes to standard output");
    return (struct report_target){.format = format_wanted(o, arena_copy(a, word, name)), .path = path};
}

/* Where the file will appear, however that is spelled. */
static const char *real_place(struct arena *a, const char *path)
{
    char real[PATH_MAX];
    const char *folder = path_folder(a, path);
    if (!realpath(*folder ? folder : ".", real))
        return path; /* opening it will fail */
    return arena_format(a, "%s/%s", real, path + strlen(folder));
}

/* A file can hold one report only. */
static void refuse_again(const struct options *o, const struct reports *r, size_t count, const char *path)
{
    struct arena *a = r->outputs.arena;
    bool again = false;
    for (size_t i = 1; i < count; i++)
        again |= strcmp(real_place(a, r->targets[i].path), real_place(a, path)) == 0;
    if (again)
        usage_failed(o->command, NULL, "ไฟล์ '%s' ถูกระบุให้เขียนสองครั้ง", "the file '%s' is to be written twice", path);
}

void reports_read(struct reports *r, struct arena *a, const struct options *o, size_t most)
{
    *r = (struct reports){.options = o, .outputs = {.arena = a}, .new_baseline = o->new_baseline};
    r->count = o->output_files.count + 1;
    r->targets = arena_alloc(a, r->count * sizeof *r->targets);
    r->items = arena_alloc(a, r->count * sizeof *r->items);
    r->targets[0].format = format_of_stdout(o);
    r->items[0] = (struct report){.colour = colour_wanted(o, stdout), .strict = o->strict, .most = most};
    for (size_t i = 1; i < r->count; i++) {
        r->targets[i] = target_of(a, o, o->output_files.items[i - 1]);
        refuse_again(o, r, i, r->targets[i].path);
        r->items[i].strict = o->strict;
    }
    if (o->new_baseline)
        refuse_again(o, r, r->count, o->new_baseline);
}

void reports_begin(struct reports *r)
{
    for (size_t i = 0; i < r->count; i++) {
        const struct report_target *t = &r->targets[i];
        report_begin(&r->items[i], t->format, t->path ? output_open(&r->outputs, t->path) : stdout);
    }
    if (r->new_baseline)
        r->baseline = output_open(&r->outputs, r->new_baseline);
}

/* A report must not take the place of what it is about. */
static void refuse_source(const struct reports *r, const char *path, const struct diags *ds)
{
    for (size_t i = 0; i < ds->sources.count; i++)
        if (path_is_same(path, ds->sources.items[i].path))
            usage_failed(r->options->command, NULL, "เขียนผลลงไฟล์ '%s' ไม่ได้ เพราะเป็นไฟล์ของแผนที่ตรวจ",
                         "cannot write to '%s': it is a file of the plan that is checked", path);
}

void reports_plan(struct reports *r, const struct diags *ds)
{
    for (size_t i = 1; i < r->count; i++)
        refuse_source(r, r->targets[i].path, ds);
    if (r->new_baseline)
        refuse_source(r, r->new_baseline, ds);
    for (size_t i = 0; i < r->count; i++)
        report_plan(&r->items[i], ds);
    if (r->baseline)
        baseline_write(r->baseline, ds, !r->begun);
    r->begun = true;
}

void reports_end(struct reports *r, const struct diag_tally *tally)
{
    for (size_t i = 0; i < r->count; i++)
        report_end(&r->items[i], tally);
    outputs_publish(&r->outputs);
    if (r->new_baseline)
        fprintf(stderr,
                language_get() == THAI ? "bmaplan: จดข้อบกพร่องที่พบไว้ใน '%s' แล้ว\n"
                                       : "bmaplan: what was found is noted in '%s'\n",
                r->new_baseline);
}
