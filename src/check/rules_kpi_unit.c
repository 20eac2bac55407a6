/* KPI021: a unit that is neither in the edition's registry nor declared by the plan. One finding a unit, however many use it. */
#include <stdlib.h>
#include <string.h>

#include "text_fault.h"
#include "unit.h"

/* The registry is searched for the nearest name so many times at most: a plan with more unknown units has another fault. */
enum { NEAREST_MOST = 200 };

/* A KPI whose unit is unknown. */
struct stranger {
    const char *name; /* folded */
    const struct kpi *kpi;
};
/* All that share one: a slice of the sorted list. */
struct strangers {
    const struct stranger *items;
    size_t count;
};

/* By unit, then in the plan's order. */
static int by_unit(const void *a, const void *b)
{
    const struct stranger *x = a, *y = b;
    int order = strcmp(x->name, y->name);
    return order != 0 ? order : (x->kpi > y->kpi) - (x->kpi < y->kpi);
}

/* KPI001 asks for a unit where there is none, KPI002 where it is a text. */
static bool is_unknown(const struct check *c, const struct kpi *k)
{
    return k->unit.s && text_has_word(k->unit.s) && !k->unit.at.broken && !k->unit.to && !unit_is_text(c, k);
}

/* What stands in the file in the place of every such unit; a name with signs of YAML is left to the author. */
static void fix_unit(struct check *c, struct diag *d, const struct strangers *all, enum fix_kind kind, const char *name)
{
    if (strpbrk(name, ":#{}[],&*!|>'\"%@`-"))
        return;
    for (size_t i = 0; i < all->count; i++)
        if (all->items[i].kpi->unit.at.line != all->items[i].kpi->unit.at.end_line)
            return; /* a block of text is not replaced by a word */
    for (size_t i = 0; i < all->count; i++)
        diag_fix(c->ds, d, kind, all->items[i].kpi->unit.at, name);
}

static void help_known(struct check *c, struct diag *d, const char *name)
{
    diag_help(c->ds, d, "ใช้หน่วยนับที่รูปแบบมี เช่น ร้อยละ ระดับ ครั้ง คน แห่ง",
              "write a unit that the format has, as ร้อยละ, ระดับ, ครั้ง, คน or แห่ง");
    diag_help(c->ds, d, "หากเป็นหน่วยนับของหน่วยงานเอง ให้เพิ่มไว้ที่ %s โดยเขียน  %s  และ  %s",
              "a unit of your own is declared in %s, with  %s  and  %s", key_name(c, "units"),
              key_value(c, "units.name", name), key_value(c, "units.kind", "count"));
}

/* "ผลลัพธ์", "มาก": the word belongs to another key. */
static bool help_other_key(struct check *c, struct diag *d, const char *s)
{
    static const struct {
        const char *word, *path, *value;
    } words[] = {
        {"ผลลัพธ์", "kpis.level", "outcome"}, {"ผลผลิต", "kpis.level", "output"}, {"มากที่สุด", "kpis.levels", NULL},
        {"มาก", "kpis.levels", NULL},       {"ปานกลาง", "kpis.levels", NULL},  {"น้อย", "kpis.levels", NULL},
        {"ดีมาก", "kpis.levels", NULL},      {"ดี", "kpis.levels", NULL},        {"ดีเยี่ยม", "kpis.levels", NULL},
        {"พอใช้", "kpis.levels", NULL},      {"ผ่าน", "kpis.levels", NULL},
    };
    size_t i = 0;
    while (i < sizeof words / sizeof *words && strcmp(words[i].word, s) != 0)
        i++;
    if (i == sizeof words / sizeof *words)
        return false;
    if (words[i].value)
        diag_help(c->ds, d, "คำนี้บอกระดับของตัวชี้วัด ให้เขียนที่  %s  แล้วเขียนหน่วยที่นับจริง เช่น  %s",
                  "the word tells the level of the KPI: write  %s  for it, and the unit that is counted, as in  %s",
                  key_value(c, words[i].path, words[i].value), key_value(c, "kpis.unit", "ร้อยละ"));
    else
        diag_help(c->ds, d, "คำนี้บอกระดับ ไม่ใช่หน่วย ให้เขียน  %s  แล้วบอกความหมายของระดับ 1 ถึง 5 ไว้ที่ %s",
                  "the word is a grade, not a unit: write  %s  and say what the levels 1 to 5 mean in %s",
                  key_value(c, "kpis.unit", "ระดับ"), key_name(c, words[i].path));
    return true;
}

/* "ร้อยละ 30": the target is written in the unit. Where both are the same number, the unit's goes. */
static void report_number(struct check *c, struct diag *d, const struct strangers *all, const char *unit,
                          const char *rest)
{
    const struct number *target = &all->items[0].kpi->target.value;
    struct decimal v;
    bool read = reading_ok(number_read(c->ds->arena, rest, false, &v));
    if (read && target->ok && all->count == 1 && decimal_cmp(v, target->v) == 0) {
        diag_help(c->ds, d, "เขียน  %s  เพราะตัวเลขมีอยู่แล้วที่ %s", "write  %s  as the number stands in %s already",
                  key_value(c, "kpis.unit", unit), key_name(c, "kpis.target"));
        fix_unit(c, d, all, FIX_SAFE, unit);
        return;
    }
    if (target->ok)
        diag_note(c->ds, d, target->at, "ค่าเป้าหมายเขียนไว้ว่า %s", "the target is %s", target->s);
    diag_help(c->ds, d, "เขียน  %s  และเขียนตัวเลขที่ถูกต้องไว้ที่ %s", "write  %s  and the right number in %s",
              key_value(c, "kpis.unit", unit), key_name(c, "kpis.target"));
}

static bool is_number(const char *s)
{
    const char *end = s + strlen(s);
    int32_t code = -1;
    if (s < end)
        text_decode(s, end, &code);
    return text_digit(code) >= 0;
}

/* "ร้อยละ 30", "ร้อยละ (ลดลง)", "เขตละ...เส้นทาง": a unit that is known, and something that belongs elsewhere. */
static bool help_with_more(struct check *c, struct diag *d, const struct strangers *all)
{
    const char *s = all->items[0].name;
    const struct unit *unit;
    size_t size = unit_at(c->plan, s, &unit);
    const char *rest = s + size + strspn(s + size, " ");
    if (size > 0 && is_number(rest)) {
        report_number(c, d, all, unit->name.s, rest);
        return true;
    }
    bool bracket = size > 0 && *rest == '(', gap = strstr(s, "...") || strstr(s, "…");
    if (!bracket)
        unit = gap ? unit_at_end(c->plan, s) : NULL;
    if (!unit)
        return false;
    diag_help(c->ds, d, "เขียน  %s  แล้วย้ายส่วนที่เหลือไปไว้ที่ %s", "write  %s  and move the rest to %s",
              key_value(c, "kpis.unit", unit->name.s), key_name(c, "kpis.conditions"));
    return true;
}

/* "ร่้อยละ": letters that cannot stand so; mended, the unit is known. */
static bool help_repaired(struct check *c, struct diag *d, const struct strangers *all)
{
    const char *written = all->items[0].kpi->unit.s, *repaired = text_repair(c->ds->arena, written);
    const struct unit *unit = strcmp(repaired, written) != 0 ? unit_named(c->plan, repaired) : NULL;
    if (!unit)
        return false;
    struct text_fault f;
    if (text_next_mark(c->ds->arena, written, 0, &f))
        note_marks(c, d, written, &f);
    diag_help(c->ds, d, "เขียน  %s", "write  %s", key_value(c, "kpis.unit", unit->name.s));
    fix_unit(c, d, all, FIX_SAFE, unit->name.s);
    return true;
}

/* A unit of the registry with a slip of typing. */
static bool help_nearest(struct check *c, struct diag *d, const struct strangers *all)
{
    const struct unit *unit = unit_nearest(c->plan, all->items[0].name);
    if (!unit)
        return false;
    diag_help(c->ds, d, "หมายถึง '%s' หรือไม่ ให้เขียน  %s  หากเป็นหน่วยนับของหน่วยงานเองให้เพิ่มไว้ที่ %s",
              "did you mean '%s'? write  %s  or, of a unit of your own, declare it in %s", unit->name.s,
              key_value(c, "kpis.unit", unit->name.s), key_name(c, "units"));
    fix_unit(c, d, all, FIX_UNSAFE, unit->name.s);
    return true;
}

static void report_stranger(struct check *c, const struct strangers *all, bool search)
{
    const struct kpi *k = all->items[0].kpi;
    const char *name = all->items[0].name;
    struct diag *d = diag_quote(c->ds, c->code, k->unit.at, k->unit.s);
    if (all->count > 1)
        diag_note(c->ds, d, all->items[1].kpi->unit.at, "อีก %zu ตัวชี้วัดใช้หน่วยนี้ เช่น '%s'",
                  "%zu more KPIs have this unit, such as '%s'", all->count - 1, entity_name(&all->items[1].kpi->self));
    bool helped = help_repaired(c, d, all) || help_other_key(c, d, name) || help_with_more(c, d, all) ||
                  (search && help_nearest(c, d, all));
    if (!helped)
        help_known(c, d, k->unit.s);
}

void rule_unit_unknown(struct check *c, const void *value)
{
    const struct plan *p = value;
    struct stranger *all = arena_alloc(c->ds->arena, (p->kpis.count + 1) * sizeof *all);
    size_t count = 0, units = 0;
    EACH (k, p->kpis)
        if (is_unknown(c, k))
            all[count++] = (struct stranger){.name = text_fold(c->ds->arena, k->unit.s), .kpi = k};
    qsort(all, count, sizeof *all, by_unit);
    for (size_t i = 0, first = 0; i < count; i++) {
        if (i + 1 < count && strcmp(all[i + 1].name, all[first].name) == 0)
            continue;
        report_stranger(c, &(struct strangers){.items = all + first, .count = i + 1 - first}, units++ < NEAREST_MOST);
        first = i + 1;
    }
}
