/* Rules of a KPI's own fields: unit, weight, owner, level, joint KPIs. */
#include "unit.h"

#include <string.h>

/* ---- KPI001, KPI002: the unit ---- */

void rule_unit_missing(struct check *c, const void *value)
{
    const struct kpi *k = value;
    if (!is_missing(k->unit.at))
        return;
    struct diag *d = report_entity(c, &k->self);
    diag_help(c->ds, d, "เขียน %s เช่น  %s", "write its %s, as in  %s", key_name(c, "kpis.unit"),
              key_value(c, "kpis.unit", "ร้อยละ"));
}

enum { UNIT_LONGEST = 49, UNIT_WORDS_MOST = 3 };

/* How texts begin, or what they hold, that units do not. */
static bool is_sentence(const char *s)
{
    static const char *const beginnings[] = {"การ", "มีการ", "ความ", "เพื่อ"};
    static const char *const parts[] = {"หมายถึง", "ได้รับ", "จำนวนของ"};
    for (size_t i = 0; i < sizeof beginnings / sizeof *beginnings; i++)
        if (strncmp(s, beginnings[i], strlen(beginnings[i])) == 0)
            return true;
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
        if (strstr(s, parts[i]))
            return true;
    size_t spaces = 0;
    for (; *s; s++)
        spaces += *s == ' ' || *s == '\n';
    return spaces >= UNIT_WORDS_MOST;
}

static bool is_own_name(const struct check *c, const struct kpi *k)
{
    struct arena *a = c->ds->arena;
    return k->name.s && strcmp(text_fold(a, k->unit.s), text_fold(a, k->name.s)) == 0;
}

/* A unit that the edition or the plan declares is a unit, whatever it looks like, unless no form has room for it. */
bool unit_is_text(const struct check *c, const struct kpi *k)
{
    const char *s = k->unit.s;
    if (!s || k->unit.at.broken)
        return false;
    return text_count(s, strlen(s)) > UNIT_LONGEST || (!k->unit.to && (is_sentence(s) || is_own_name(c, k)));
}

void rule_unit_text(struct check *c, const void *value)
{
    const struct kpi *k = value;
    const char *s = k->unit.s;
    if (!unit_is_text(c, k))
        return;
    size_t count = text_count(s, strlen(s));
    struct diag *d = diag_quote(c->ds, c->code, k->unit.at, s);
    if (count > UNIT_LONGEST)
        diag_note(c->ds, d, (struct place){0}, "ยาว %zu ตัวอักษร หน่วยนับต้องสั้นกว่า 50 ตัวอักษร",
                  "%zu characters: a unit has fewer than 50", count);
    diag_help(c->ds, d, "เขียนเฉพาะหน่วย เช่น ร้อยละ ระดับ ครั้ง แล้วย้ายข้อความไปไว้ที่ %s",
              "write the unit alone, as ร้อยละ, ระดับ or ครั้ง, and move the text to %s", key_name(c, "kpis.definition"));
}

/* ---- KPI009, KPI012, KPI015, KPI018 ---- */

void rule_weight(struct check *c, const void *value)
{
    const struct kpi *k = value;
    if (!k->weight.ok || decimal_sign(k->weight.v) > 0)
        return;
    struct diag *d = diag_quote(c->ds, c->code, k->weight.at, k->weight.s);
    diag_help(c->ds, d, "เขียนน้ำหนักมากกว่า 0 หากตัวชี้วัดไม่คิดคะแนนให้ลบ %s ออก",
              "write a weight above 0; take %s out of a KPI that is not scored", key_name(c, "kpis.weight"));
}

void rule_kpi_owner(struct check *c, const void *value)
{
    const struct kpi *k = value;
    if (!is_missing(k->owner.at))
        return;
    struct diag *d = report_entity(c, &k->self);
    help_owner(c, d, "kpis.owner");
}

void rule_kpi_level(struct check *c, const void *value)
{
    const struct kpi *k = value;
    if (!k->dimension.to || !k->dimension.to->asks_level.v || !is_missing(k->level.at))
        return;
    struct diag *d = report_entity(c, &k->self);
    diag_note(c->ds, d, k->dimension.at, "มิติที่ %d พิจารณาค่าเป้าหมายของผลผลิตหรือผลลัพธ์",
              "dimension %d considers the targets of outputs or outcomes", dimension_number(k->dimension.to));
    diag_help(c->ds, d, "เขียน  %s  หรือ  %s", "write  %s  or  %s", key_value(c, "kpis.level", "output"),
              key_value(c, "kpis.level", "outcome"));
}

static void report_no_lead(struct check *c, const struct kpi *k)
{
    struct diag *d = diag_report(c->ds, c->code, entity_place(&k->self), "'%s' ไม่ระบุหน่วยงานหลัก",
                                 "'%s' names no lead agency", entity_name(&k->self));
    diag_note(c->ds, d, k->joint_with.at, "เป็นตัวชี้วัดร่วมเพราะมี %s", "it is joint: it has %s",
              key_name(c, "kpis.joint_with"));
    diag_help(c->ds, d, "เขียนชื่อหน่วยงานหลักไว้ที่ %s เช่น  %s", "name the lead agency in %s, as in  %s",
              key_name(c, "kpis.lead"), key_value(c, "kpis.lead", "สำนักการจราจรและขนส่ง"));
}

void rule_joint(struct check *c, const void *value)
{
    const struct kpi *k = value;
    struct arena *a = c->ds->arena;
    if (k->joint_with.count == 0 || k->lead.at.broken)
        return;
    if (!has_text(k->lead.s, k->lead.at)) {
        report_no_lead(c, k);
        return;
    }
    const char *lead = text_fold(a, k->lead.s);
    EACH (unit, k->joint_with) {
        if (!unit->s || strcmp(text_fold(a, unit->s), lead) != 0)
            continue;
        struct diag *d = diag_report(c->ds, c->code, unit->at, "'%s' เป็นทั้งหน่วยงานหลักและหน่วยงานร่วม",
                                     "'%s' is both the lead and a joint agency", unit->s);
        diag_note(c->ds, d, k->lead.at, "หน่วยงานหลักระบุไว้ที่นี่", "named as the lead here");
        diag_help(c->ds, d, "ลบชื่อนี้ออกจาก %s", "take it out of %s", key_name(c, "kpis.joint_with"));
    }
}
