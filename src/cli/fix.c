/* fix.c: the command `fix`: mends what can be mended in the text of the plan. */
#include "fix.h"

#include <errno.h>
#include <stdlib.h>

static bool is_changed(const struct fixed_file *file)
{
    return rewrite_changes(&file->now.rewrite);
}

static size_t count_changed(const struct fixing *f)
{
    size_t n = 0;
    for (size_t i = 0; i < f->file_count; i++)
        n += is_changed(f->files[i]);
    return n;
}

static void print_mended(const struct fixing *f)
{
    size_t files = count_changed(f);
    const char *ending = files == 1 ? "" : "s"; /* Thai has none */
    if (f->mended == 0)
        fputs(say("ไม่มีรายการที่แก้ให้ได้", "nothing that could be mended"), f->report);
    else if (language_get() == THAI)
        fprintf(f->report, "%s %zu รายการ ใน %zu ไฟล์", f->options->diff ? "แก้ให้ได้" : "แก้แล้ว", f->mended, files);
    else
        fprintf(f->report, "%s %zu in %zu file%s", f->options->diff ? "would mend" : "mended", f->mended, files,
                ending);
}

static void print_summary(const struct fixing *f)
{
    bool thai = language_get() == THAI;
    size_t left = 0, errors = f->left.found[SEVERITY_ERROR];
    for (size_t i = 0; i <= SEVERITY_INFO; i++)
        left += f->left.found[i];
    print_mended(f);
    if (left > 0)
        fprintf(f->report, thai ? " เหลือ %zu รายการ" : "; %zu left", left);
    if (errors > 0)
        fprintf(f->report, thai ? " ในจำนวนนี้เป็นข้อผิดพลาด %zu รายการ" : ", %zu of them errors", errors);
    if (f->doubtful > 0)
        fprintf(f->report, thai ? " แก้ให้ได้อีก %zu รายการด้วย --unsafe" : "; --unsafe would mend %zu of these",
                f->doubtful);
    if (f->refused_count > 0)
        fprintf(f->report, thai ? " ไม่แก้ %zu รายการเพราะแผนจะผิดมากขึ้น" : "; %zu not mended: the plan would be worse",
                f->refused_count);
    fputc('\n', f->report);
}

static void print_diffs(const struct fixing *f)
{
    bool colour = colour_wanted(f->options, stdout);
    for (size_t i = 0; i < f->file_count; i++)
        rewrite_diff(&f->files[i]->now.rewrite, stdout, colour);
}

/* All of them, or none: what can fail fails before the first file is replaced, the report too. */
static void write_files(const struct fixing *f)
{
    struct outputs all = {.arena = f->arena};
    for (size_t i = 0; i < f->file_count; i++)
        if (!fixed_file_is_input(f, f->files[i]->image.path) && is_changed(f->files[i]))
            rewrite_save(&all, &f->files[i]->now.rewrite);
    if (fflush(stdout) != 0)
        machine_failed("เขียนผลลัพธ์ออกไม่ได้: %s", "cannot write standard output: %s", error_words(errno));
    outputs_publish(&all);
}

/* Standard input goes to standard output, mended or not. */
static void print_stdin(const struct fixing *f)
{
    const struct file_image *image = f->images;
    while (image && !(image->bytes && fixed_file_is_input(f, image->path)))
        image = image->next;
    if (image)
        fwrite(image->bytes, 1, image->size, stdout);
}

static void free_texts(const struct fixing *f)
{
    files_pretend(NULL);
    for (size_t i = 0; i < f->file_count; i++)
        free(f->files[i]->now.text);
}

enum exit_status fix_run(const struct options *o)
{
    struct arena arena = {0};
    struct fixing f = {.arena = &arena, .options = o};
    codes_wanted(o, f.wanted);
    struct targets plans = plans_named(&arena, o);
    f.input = f.images = plans.input;
    f.report = o->diff || f.input ? stderr : stdout;
    for (size_t i = 0; i < plans.count; i++)
        fix_plan(&f, plans.items[i]);
    if (o->diff)
        print_diffs(&f);
    else
        print_stdin(&f);
    print_summary(&f);
    if (!o->diff)
        write_files(&f);
    bool failed = o->diff ? count_changed(&f) > 0 : f.left.found[SEVERITY_ERROR] > 0;
    free_texts(&f);
    arena_free(&arena);
    return failed ? EXIT_FINDINGS : EXIT_DONE;
}
