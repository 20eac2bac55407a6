/* explain.c: the command `explain`: a rule, a field, a unit or an edition, in words. */
#include "explain.h"

#include <stdlib.h>

#include "cli.h"

const struct style explain_styles[] = {
    [EXPLAIN_TEXT] = {.name = "text", .thai = "ข้อความสำหรับอ่านบนจอ", .english = "text for a terminal"},
    [EXPLAIN_JSON] = {.name = "json",
                      .thai = "JSON ทั้งสองภาษา สำหรับโปรแกรมอื่น",
                      .english = "JSON in both languages, for programs"},
    [EXPLAIN_MARKDOWN] = {.name = "md", .thai = "Markdown สำหรับทำคู่มือ", .english = "Markdown for a handbook"},
    {.name = NULL},
};

static const struct {
    size_t (*explain)(struct explainer *x, const char *name);
    void (*near)(struct explainer *x, struct nearest *n);
} kinds[] = {
    {explain_rules, rules_near},
    {explain_editions, editions_near},
    {explain_units, units_near},
    {explain_fields, fields_near},
};
enum { KINDS = sizeof kinds / sizeof *kinds };

/* A word may be a unit and a field (โครงการ): both are meant. */
static void explain_name(struct explainer *x, const char *name)
{
    size_t found = 0;
    for (size_t i = 0; i < KINDS; i++)
        found += kinds[i].explain(x, name);
    if (found || explain_other_words(x, name) || explain_choice(x, name))
        return;
    struct nearest near = nearest_to(name);
    for (size_t i = 0; i < KINDS; i++)
        kinds[i].near(x, &near);
    usage_failed(x->options->command, near.name, "ไม่มีกฎ หัวข้อ หน่วยนับ หรือรูปแบบชื่อ '%s'",
                 "no rule, field, unit or edition is called '%s'", name);
}

/* What a wrong name ends leaves nothing half written. */
enum exit_status explain_run(const struct options *o)
{
    struct arena arena = {0};
    char *written;
    size_t size;
    FILE *out = memory_open(&written, &size);
    struct explainer x = {.options = o, .arena = &arena, .out = out, .json = {.out = out}};
    x.format = (enum explain_format)style_wanted(o, explain_styles);
    explain_open(&x);
    if (o->file_count == 0)
        explain_all_rules(&x);
    else
        x.edition = edition_read(&x, NULL);
    for (size_t i = 0; i < o->file_count; i++)
        explain_name(&x, o->files[i]);
    explain_close(&x);
    memory_close(out);
    fwrite(written, 1, size, stdout);
    free(written);
    arena_free(&arena);
    return EXIT_DONE;
}
