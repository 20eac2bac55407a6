/* Rules of a KPI's own fields: unit, numbers that are words, weight, owner, level, joint KPIs. */
#include "rule.h"

#include <string.h>

/* ---- KPI001, KPI002: the unit ---- */

void rule_unit_missing(struct check *c, const void *value)
{
    const struct kpi *k = value;
    if (!is_missing(k->unit.at))
        return;
    struct diag *d = report_entity(c, &k->self);
    diag_help(c->ds, d, "เขียน 'หน่วยนับ' (unit) เช่น  หน่วยนับ: ร้อยละ", "write its 'unit' (หน่วยนับ), as in  unit: ร้อยละ");
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
void rule_unit_text(struct check *c, const void *value)
{
    const struct kpi *k = value;
    const char *s = k->unit.s;
    if (!s || k->unit.at.broken)
        return;
    size_t count = text_count(s, strlen(s));
    if (count <= UNIT_LONGEST && (k->unit.to || (!is_sentence(s) && !is_own_name(c, k))))
        return;
    struct diag *d = diag_quote(c->ds, c->code, k->unit.at, s);
    if (count > UNIT_LONGEST)
        diag_note(c->ds, d, (struct place){0}, "ยาว %zu ตัวอักษร หน่วยนับต้องสั้นกว่า 50 ตัวอักษร",
                  "%zu characters: a unit has fewer than 50", count);
    diag_help(c->ds, d, "เขียนเฉพาะหน่วย เช่น ร้อยละ ระดับ ครั้ง แล้วย้ายข้อความไปไว้ที่ 'นิยาม' (definition)",
              "write the unit alone, as ร้อยละ, ระดับ or ครั้ง, and move the text to 'definition' (นิยาม)");
}

/* ---- KPI003: the target, and words in a number ---- */

static bool is_number_byte(const char *s, const char *end)
{
    int32_t code;
    text_decode(s, end, &code);
    return text_digit(code) >= 0 || *s == '.' || *s == ',';
}

/* The only number among words, as it may be written; NULL where there is none, or more than one. */
static const char *number_in_words(struct arena *a, const char *s)
{
    const char *end = s + strlen(s), *found = NULL;
    while (s < end) {
        int32_t code;
        size_t step = text_decode(s, end, &code);
        if (text_digit(code) < 0) {
            s += step;
            continue;
        }
        if (found)
            return NULL;
        const char *start = s;
        while (s < end && is_number_byte(s, end))
            s += text_decode(s, end, &code);
        found = arena_copy(a, start, (size_t)(s - start));
    }
    struct decimal v;
    return found && reading_ok(number_read(a, found, false, &v)) ? decimal_text(a, v, 0, false) : NULL;
}

/* `key`: how the value is written, "target:" or "-". */
static void report_words(struct check *c, const struct kpi *k, const struct number *n, const char *key)
{
    struct arena *a = c->ds->arena;
    struct decimal v;
    if (!is_words(n))
        return;
    struct diag *d = diag_quote(c->ds, c->code, n->at, n->s);
    const char *suggestion = number_read(a, n->s, false, &v).suggestion;
    if (!suggestion)
        suggestion = number_in_words(a, n->s);
    if (k->unit.s && !k->unit.at.broken)
        diag_note(c->ds, d, k->unit.at, "หน่วยนับของตัวชี้วัดนี้คือ '%s'", "the unit of this KPI is '%s'", k->unit.s);
    if (suggestion)
        diag_help(c->ds, d, "เขียน  %s %s  แล้วลบคำออก", "write  %s %s  and take the words out", key, suggestion);
    else
        diag_help(c->ds, d, "เขียนเฉพาะตัวเลข แล้วย้ายคำอธิบายไปไว้ที่ 'นิยาม' (definition) หรือ 'เงื่อนไข' (conditions)",
                  "write the number alone, and move the words to 'definition' (นิยาม) or 'conditions' (เงื่อนไข)");
}

static void report_no_target(struct check *c, const struct kpi *k)
{
    struct diag *d = diag_report(c->ds, c->code, entity_place(&k->self), "'%s' ไม่มีค่าเป้าหมาย", "'%s' has no target",
                                 entity_name(&k->self));
    if (kpi_direction(k) == DIRECTION_MAINTAIN)
        diag_help(c->ds, d, "เขียนช่วง เช่น  ค่าเป้าหมาย: {ต่ำสุด: 6.5, สูงสุด: 8.5}",
                  "write its bounds, as in  target: {min: 6.5, max: 8.5}");
    else
        diag_help(c->ds, d, "เขียนตัวเลขในหน่วยนับ เช่น  ค่าเป้าหมาย: 80", "write a number in its unit, as in  target: 80");
}

/* The shape against the direction: a band is for `maintain` alone, and has two bounds. */
static void judge_shape(struct check *c, const struct target *t, bool maintain)
{
    bool number = !is_missing(t->value.at), min = !is_missing(t->min.at), max = !is_missing(t->max.at);
    struct diag *d;
    if (maintain ? min && max : number)
        return;
    if (maintain && !number) {
        d = diag_report(c->ds, c->code, t->at, "ช่วงขาด%s", "the band lacks its %s",
                        min ? say("ค่าสูงสุด", "max") : say("ค่าต่ำสุด", "min"));
        diag_help(c->ds, d, "เขียนทั้งสองค่า เช่น  {ต่ำสุด: 6.5, สูงสุด: 8.5}", "write both, as in  {min: 6.5, max: 8.5}");
    } else if (maintain) {
        d = diag_report(c->ds, c->code, t->at, "'%s' ค่าเดียว แต่ทิศทางคือ 'อยู่ในช่วง'",
                        "one number '%s' where the direction is 'maintain'", t->value.s);
        diag_help(c->ds, d, "เขียนช่วง เช่น  {ต่ำสุด: 6.5, สูงสุด: 8.5}", "write the bounds, as in  {min: 6.5, max: 8.5}");
    } else {
        d = diag_report(c->ds, c->code, t->at, "ค่าเป้าหมายเป็นช่วง แต่ทิศทางไม่ใช่ 'อยู่ในช่วง'",
                        "a band where the direction is not 'maintain'");
        diag_help(c->ds, d, "เขียนตัวเลขเดียว หรือเพิ่ม  ทิศทาง: อยู่ในช่วง", "write one number, or add  direction: maintain");
    }
}

void rule_target(struct check *c, const void *value)
{
    const struct kpi *k = value;
    const struct target *t = &k->target;
    bool empty = is_missing(t->value.at) && is_missing(t->min.at) && is_missing(t->max.at);
    if (empty && !t->at.broken) {
        report_no_target(c, k);
        return;
    }
    bool words = is_words(&t->value) || is_words(&t->min) || is_words(&t->max);
    report_words(c, k, &t->value, "target:");
    report_words(c, k, &t->min, "min:");
    report_words(c, k, &t->max, "max:");
    if (!words && !t->at.broken && !k->direction.at.broken)
        judge_shape(c, t, kpi_direction(k) == DIRECTION_MAINTAIN);
}

/* KPI003 for the other numbers that may hold words. */
void rule_plan_numbers(struct check *c, const void *value)
{
    static const char *const keys[] = {"q1:", "q2:", "q3:", "q4:"};
    const struct kpi *k = value;
    EACH (n, k->criteria)
        report_words(c, k, n, "-");
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
        report_words(c, k, &k->quarters.q[i], keys[i]);
}

/* ---- KPI009, KPI012, KPI015, KPI018 ---- */

void rule_weight(struct check *c, const void *value)
{
    const struct kpi *k = value;
    if (!k->weight.ok || decimal_sign(k->weight.v) > 0)
        return;
    struct diag *d = diag_quote(c->ds, c->code, k->weight.at, k->weight.s);
    diag_help(c->ds, d, "ตัวชี้วัดที่ไม่คิดคะแนนไม่ต้องเขียนน้ำหนัก", "leave the weight out of a KPI that is not scored");
}

void rule_kpi_owner(struct check *c, const void *value)
{
    const struct kpi *k = value;
    if (!is_missing(k->owner.at))
        return;
    struct diag *d = report_entity(c, &k->self);
    diag_help(c->ds, d, "ระบุรหัสส่วนราชการไว้ที่ 'ผู้รับผิดชอบ' (owner)", "name a division in 'owner' (ผู้รับผิดชอบ)");
}

void rule_kpi_level(struct check *c, const void *value)
{
    const struct kpi *k = value;
    if (!k->dimension.to || !k->dimension.to->asks_level.v || !is_missing(k->level.at))
        return;
    struct diag *d = report_entity(c, &k->self);
    diag_note(c->ds, d, k->dimension.at, "มิติที่ %d พิจารณาค่าเป้าหมายของผลผลิตหรือผลลัพธ์",
              "dimension %d considers the targets of outputs or outcomes", dimension_number(k->dimension.to));
    diag_help(c->ds, d, "เขียน  ระดับตัวชี้วัด: ผลผลิต  หรือ  ระดับตัวชี้วัด: ผลลัพธ์", "write  level: output  or  level: outcome");
}

void rule_joint(struct check *c, const void *value)
{
    const struct kpi *k = value;
    struct arena *a = c->ds->arena;
    if (k->joint_with.count == 0 || k->lead.at.broken)
        return;
    if (!has_text(k->lead.s, k->lead.at)) {
        struct diag *d = diag_report(c->ds, c->code, entity_place(&k->self), "'%s' ไม่ระบุหน่วยงานหลัก",
                                     "'%s' names no lead agency", entity_name(&k->self));
        diag_note(c->ds, d, k->joint_with.at, "เป็นตัวชี้วัดร่วมเพราะมี 'หน่วยงานร่วม'", "it is joint: it has 'joint_with'");
        diag_help(c->ds, d, "เขียนชื่อหน่วยงานไว้ที่ 'หน่วยงานหลัก' (lead)", "name the agency in 'lead' (หน่วยงานหลัก)");
        return;
    }
    const char *lead = text_fold(a, k->lead.s);
    EACH (unit, k->joint_with) {
        if (!unit->s || strcmp(text_fold(a, unit->s), lead) != 0)
            continue;
        struct diag *d = diag_report(c->ds, c->code, unit->at, "'%s' เป็นทั้งหน่วยงานหลักและหน่วยงานร่วม",
                                     "'%s' is both the lead and a joint agency", unit->s);
        diag_note(c->ds, d, k->lead.at, "หน่วยงานหลักระบุไว้ที่นี่", "named as the lead here");
        diag_help(c->ds, d, "ลบชื่อนี้ออกจาก 'หน่วยงานร่วม' (joint_with)", "take it out of 'joint_with' (หน่วยงานร่วม)");
    }
}
