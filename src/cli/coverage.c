/* coverage.c: the command `coverage`: what the format asks for, whether the plan has it, and on which page. */
#include "document.h"

#include <string.h>

#include <bmaplan/check.h>
#include <bmaplan/text.h>

enum { CODE_WIDTH = 8, PAGE_WIDTH = 6, STATE_WIDTH = 8 };

/* printf's widths count bytes, a terminal's columns do not. */
static void print_column(const char *text, unsigned width)
{
    unsigned used = text_width(text, strlen(text));
    printf("%s%*s", text, used < width ? (int)(width - used) : 0, "");
}

/* Where the plan lacks it: "plan.yaml:48:1". */
static void print_place(const struct diags *ds, struct place at)
{
    printf("%*s%s", CODE_WIDTH + STATE_WIDTH + PAGE_WIDTH, "", ds->sources.items[at.file].path);
    if (at.line > 0)
        printf(":%u:%u", at.line, at.column);
    putchar('\n');
}

static void print_requirement(const struct emission *e, const struct diags *ds, const struct requirement *r)
{
    const struct section *s = r->section;
    const char *label = r->finding ? NULL : layout_label(e->layout, s->id.s), *number = s->number.s;
    print_column(s->code.s ? s->code.s : "", CODE_WIDTH);
    print_column(r->finding ? say("ขาด", "missing") : say("ครบ", "met"), STATE_WIDTH);
    if (label && !*label)
        label = say("ปก", "cover"); /* which has no number */
    print_column(label ? label : "-", PAGE_WIDTH);
    printf("%s%s%s\n", number ? number : "", number ? " " : "",
           say(s->heading.s, s->english.s ? s->english.s : s->heading.s));
    if (r->finding)
        print_place(ds, r->finding->at);
}

static bool print_requirements(const struct emission *e, const struct diags *ds)
{
    struct requirements all = plan_requirements(e->arena, e->plan, ds);
    size_t met = 0;
    print_column(say("รหัส", "code"), CODE_WIDTH);
    print_column(say("สถานะ", "state"), STATE_WIDTH);
    print_column(say("หน้า", "page"), PAGE_WIDTH);
    puts(say("ข้อกำหนด", "requirement"));
    for (size_t i = 0; i < all.count; i++) {
        print_requirement(e, ds, &all.items[i]);
        met += !all.items[i].finding;
    }
    printf("%s %zu/%zu (%s)\n", say("ครบ", "met"), met, all.count, e->plan->edition->id.s);
    return met == all.count;
}

enum exit_status coverage_run(const struct options *o)
{
    if (o->file_count > 1)
        usage_failed(o->command, NULL, "ตรวจได้ครั้งละหนึ่งแผน แต่ระบุ %zu ไฟล์", "one plan at a time: %zu files named",
                     o->file_count);
    struct arena arena = {0};
    struct diags ds;
    diags_init(&ds, &arena);
    struct emission e = {.arena = &arena, .plan = plan_examine(&ds, o->file_count > 0 ? o->files[0] : plan_default(o))};
    bool known = e.plan && document_prepare(&e, o, &ds, NEEDS_PAGES);
    bool complete = known && print_requirements(&e, &ds);
    if (!known)
        findings_print(o, stderr, &ds);
    document_close(&e);
    arena_free(&arena);
    return complete ? EXIT_DONE : EXIT_FINDINGS;
}
