/* coverage.c: the command `coverage`: what the format asks for, whether the plan has it, and on which page. */
#include "coverage.h"

#include <string.h>

enum { CODE_WIDTH = 8, PAGE_WIDTH = 6, STATE_WIDTH = 8 };

/* Where the plan lacks it: "plan.yaml:48:1". */
static void print_place(FILE *out, const struct diags *ds, struct place at)
{
    fprintf(out, "%*s%s", CODE_WIDTH + STATE_WIDTH + PAGE_WIDTH, "", ds->sources.items[at.file].path);
    if (at.line > 0)
        fprintf(out, ":%u:%u", at.line, at.column);
    putc('\n', out);
}

const char *coverage_page(const struct coverage *c, const struct requirement *r)
{
    return r->finding || r->unread ? NULL : layout_label(c->emission->layout, r->section->id.s);
}

/* In the words of a column. */
static const char *state_of(const struct requirement *r)
{
    if (r->finding)
        return say("ขาด", "missing");
    return r->unread ? say("อ่านไม่ได้", "unread") : say("ครบ", "met");
}

static void print_requirement(FILE *out, const struct coverage *c, const struct requirement *r)
{
    const struct section *s = r->section;
    const char *page = coverage_page(c, r), *number = s->number.s;
    column_print(out, s->code.s ? s->code.s : "", CODE_WIDTH);
    column_print(out, state_of(r), STATE_WIDTH);
    if (page && !*page)
        page = say("ปก", "cover"); /* which has no number */
    column_print(out, page ? page : "-", PAGE_WIDTH);
    fprintf(out, "%s%s%s\n", number ? number : "", number ? " " : "",
            say(s->heading.s, s->english.s ? s->english.s : s->heading.s));
    if (r->finding)
        print_place(out, c->diags, r->finding->at);
    else if (r->unread)
        print_place(out, c->diags, *r->unread);
}

static void print_text(FILE *out, const struct coverage *c)
{
    column_print(out, say("รหัส", "code"), CODE_WIDTH);
    column_print(out, say("สถานะ", "state"), STATE_WIDTH);
    column_print(out, say("หน้า", "page"), PAGE_WIDTH);
    fprintf(out, "%s\n", say("ข้อกำหนด", "requirement"));
    for (size_t i = 0; i < c->all.count; i++)
        print_requirement(out, c, &c->all.items[i]);
    fprintf(out, "%s %zu/%zu (%s)\n", say("ครบ", "met"), c->met, c->all.count, c->emission->plan->edition->id.s);
}

enum coverage_format { COVERAGE_TEXT, COVERAGE_JSON, COVERAGE_JUNIT };
const struct style coverage_styles[] = {
    [COVERAGE_TEXT] = {.name = "text", .thai = "ตารางสำหรับอ่านบนจอ", .english = "a table for a terminal"},
    [COVERAGE_JSON] = {.name = "json", .thai = "JSON สำหรับโปรแกรมอื่น", .english = "JSON, for programs"},
    [COVERAGE_JUNIT] = {.name = "junit",
                        .thai = "รายงานผลทดสอบ JUnit ข้อกำหนดละหนึ่งกรณี",
                        .english = "a JUnit test report with one case a requirement"},
    {.name = NULL},
};
static void (*const writers[])(FILE *out, const struct coverage *c) = {
    [COVERAGE_TEXT] = print_text, [COVERAGE_JSON] = coverage_json, [COVERAGE_JUNIT] = coverage_junit};

/* Errors in the plan's language: what was written was read otherwise than it was meant, or not at all. */
static bool is_misread(const struct diags *ds)
{
    for (size_t i = 0; i < ds->count; i++) {
        const struct diag *d = ds->items[i];
        if (d->severity == SEVERITY_ERROR && !d->suppressed && strncmp(diag_titles[d->code].code, "LNG", 3) == 0)
            return true;
    }
    return false;
}

/* Are all requirements met, and is that certain? */
static bool show(size_t format, const struct emission *e, const struct diags *ds)
{
    struct coverage c = {.emission = e, .diags = ds, .all = plan_requirements(e->arena, e->plan, ds)};
    for (size_t i = 0; i < c.all.count; i++) {
        c.met += !c.all.items[i].finding && !c.all.items[i].unread;
        c.unread += c.all.items[i].unread != NULL;
    }
    writers[format](stdout, &c);
    bool misread = is_misread(ds);
    if (misread)
        fputs(say("แผนมีจุดที่อ่านไม่ได้ จึงยังตัดสินว่าครบไม่ได้ แก้ตามที่  bmaplan check  แจ้งก่อน\n",
                  "parts of the plan cannot be read, so nobody can tell yet whether it is complete: mend what  bmaplan "
                  "check"
                  "  tells\n"),
              stderr);
    return c.met == c.all.count && !misread;
}

enum exit_status coverage_run(const struct options *o)
{
    size_t format = style_wanted(o, coverage_styles);
    if (o->file_count > 1)
        usage_failed(o->command, NULL, "ตรวจได้ครั้งละหนึ่งแผน แต่ระบุ %zu ไฟล์", "one plan at a time: %zu files named",
                     o->file_count);
    struct arena arena = {0};
    struct diags ds;
    diags_init(&ds, &arena);
    struct emission e = {.arena = &arena, .plan = plan_examine(&ds, plan_named(&arena, o))};
    bool known = e.plan && document_prepare(&e, o, &ds, NEEDS_PAGES);
    bool complete = known && show(format, &e, &ds);
    if (!known)
        findings_print(o, stderr, &ds);
    document_close(&e);
    arena_free(&arena);
    return complete ? EXIT_DONE : EXIT_FINDINGS;
}
