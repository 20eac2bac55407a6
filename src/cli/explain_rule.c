/* explain_rule.c: explains rules from templates/rules/CODE.md. */
#include "explain.h"

#include <assert.h>
#include <string.h>

#include <bmaplan/diag.h>

static const struct bilingual severities[] = {
    [SEVERITY_ERROR] = {"ข้อผิดพลาด (error)", "error"},
    [SEVERITY_WARNING] = {"คำเตือน (warning)", "warning"},
    [SEVERITY_INFO] = {"ข้อสังเกต (info)", "info"},
};

static struct bilingual title_of(const struct diag_title *t)
{
    return (struct bilingual){t->thai, t->english};
}

/* The lines below a heading of the explanation, without blank ones at either end; NULL if it has no such section. */
static char *section(struct arena *a, const char *text, const char *heading)
{
    const char *found = strstr(text, heading);
    if (!found)
        return NULL;
    const char *begin = found + strlen(heading), *end = strstr(begin, "\n## ");
    if (!end)
        end = begin + strlen(begin);
    begin += strspn(begin, "\n");
    while (end > begin && end[-1] == '\n')
        end--;
    return arena_copy(a, begin, (size_t)(end - begin));
}

/* What stands between the fences. */
static const char *example(struct arena *a, const char *text, const char *heading)
{
    static const char open[] = "```yaml\n", close[] = "```";
    char *block = section(a, text, heading), *end;
    if (!block || strncmp(block, open, strlen(open)) != 0)
        return NULL;
    block += strlen(open);
    end = strstr(block, close);
    if (end)
        *end = '\0';
    return block;
}

/* Two paragraphs, Thai first. */
static struct bilingual source(struct arena *a, const char *text)
{
    char *both = section(a, text, "\n## ที่มา / Source\n");
    char *middle = both ? strstr(both, "\n\n") : NULL;
    if (!middle)
        return as_written(both);
    *middle = '\0';
    return (struct bilingual){both, middle + strspn(middle + 1, "\n") + 1};
}

static void explain_rule(struct explainer *x, const struct diag_title *t)
{
    struct arena *a = x->arena;
    const char *text = template_read(a, arena_format(a, "rules/%s.md", t->code), NULL);
    assert(text); /* tests/explain.test.sh */
    explain_begin(x, "rule", t->code, title_of(t));
    explain_fact(x, "severity", (struct bilingual){"ระดับ", "severity"},
                 x->format == EXPLAIN_JSON ? as_written(severities[t->severity].english) : severities[t->severity]);
    struct bilingual words = {section(a, text, "\n## ไทย\n"), section(a, text, "\n## English\n")};
    explain_prose(x, "explanation", as_written(NULL), words);
    explain_yaml(x, "bad", (struct bilingual){"ผิด", "Bad"}, example(a, text, "\n## ผิด / Bad\n"));
    explain_yaml(x, "good", (struct bilingual){"ถูก", "Good"}, example(a, text, "\n## ถูก / Good\n"));
    explain_prose(x, "source", (struct bilingual){"ที่มา", "Source"}, source(a, text));
    explain_end(x);
}

static const struct listing_column rule_columns[] = {
    {.key = "code", .heading = {"รหัส", "code"}},
    {.key = "severity", .heading = {"ระดับ", "severity"}},
    {.key = "title", .heading = {"เรื่อง", "title"}},
    {.key = NULL},
};

/* The rules whose codes begin so. */
static size_t list_rules(struct explainer *x, const char *family)
{
    struct listing g = {.columns = rule_columns};
    size_t n = 0;
    for (size_t i = 0; i < D_COUNT; i++) {
        const struct diag_title *t = &diag_titles[i];
        if (strncmp(t->code, family, strlen(family)) != 0)
            continue;
        listing_add(x, &g, as_written(t->code));
        listing_add(x, &g, as_written(severities[t->severity].english));
        listing_add(x, &g, title_of(t));
        n++;
    }
    if (n == 0)
        return 0;
    explain_begin(x, "rules", *family ? family : "bmaplan", (struct bilingual){"กฎการตรวจ", "rules"});
    explain_listing(x, "rules", as_written(NULL), &g);
    explain_end(x);
    return 1;
}

void explain_all_rules(struct explainer *x)
{
    list_rules(x, "");
    explain_hint(x,
                 "อ่านคำอธิบาย: bmaplan explain ตามด้วยรหัส (KPI003) หมวด (KPI) หัวข้อของแผน (kpis.target ตัวชี้วัด.ค่าเป้าหมาย)\n"
                 "หน่วยนับ (ร้อยละ) หรือรุ่นของรูปแบบ (bma-2563)",
                 "More: bmaplan explain with a code (KPI003), a family (KPI), a field (kpis.target, ตัวชี้วัด.ค่าเป้าหมาย),\n"
                 "a unit (ร้อยละ) or an edition (bma-2563)");
}

enum { FAMILY = 3 }; /* letters */

static bool is_capital(const char *name)
{
    return *name && strspn(name, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == strlen(name);
}

/* A code or a family may be typed small: `kpi` is a field, too, and both are meant. */
size_t explain_rules(struct explainer *x, const char *name)
{
    char *code = arena_copy(x->arena, name, strlen(name));
    for (char *p = code; *p; p++)
        if (*p >= 'a' && *p <= 'z')
            *p = (char)(*p - 'a' + 'A');
    enum diag_code found = diag_find(code);
    if (found == D_COUNT)
        return is_capital(name) || strlen(name) == FAMILY ? list_rules(x, code) : 0;
    explain_rule(x, &diag_titles[found]);
    return 1;
}

void rules_near(struct explainer *x, struct nearest *n)
{
    (void)x;
    for (size_t i = 0; i < D_COUNT; i++)
        nearest_try(n, diag_titles[i].code);
}
