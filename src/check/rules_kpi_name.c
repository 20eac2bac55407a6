/* What the name of a KPI gives away: used twice (KPI014), less is better (KPI017), an old year (KPI019), an activity (KPI020). */
#include "target.h"

#include <string.h>

enum { NAME_MOST = 1000 /* bytes: what is longer is a text, and takes long to look through */ };

const char *kpi_name(const struct kpi *k)
{
    return k->name.s && strnlen(k->name.s, NAME_MOST + 1) <= NAME_MOST ? k->name.s : NULL;
}

static bool holds_one_of(const char *s, const char *const *words)
{
    for (; *words; words++)
        if (strstr(s, *words))
            return true;
    return false;
}

/* ---- KPI014: the same name twice ---- */

static void report_same_name(struct check *c, const struct bearer *first, const struct bearer *again)
{
    struct diag *d = diag_headline(c->ds, c->code, again->name->at, "ชื่อตัวชี้วัดซ้ำกัน: '%s'", "KPI name used twice: '%s'",
                                   again->name->s);
    diag_note(c->ds, d, first->name->at, "ตัวชี้วัด '%s' ใช้ชื่อนี้แล้ว", "KPI '%s' has this name", entity_name(first->entity));
    diag_help(
        c->ds, d, "เติมในชื่อสิ่งที่ทำให้ต่างกัน เช่น กลุ่มเป้าหมายหรือพื้นที่ หากเป็นตัวชี้วัดเดียวกันให้ลบออกหนึ่งรายการ",
        "add to the name what sets them apart, such as the target group or the area; of one KPI written twice take "
        "one out");
}

/* A KPI that replaces a cancelled one may keep its name. */
void rule_same_kpi_name(struct check *c, const void *value)
{
    const struct plan *plan = value;
    struct bearers all = {.count = 0};
    EACH (k, plan->kpis)
        if (!kpi_is_cancelled(k))
            bearers_add(c, &all, &k->name, &k->self);
    bearers_compare(c, &all, report_same_name);
}

/* ---- KPI017: less is better ---- */

/* What is done about a bad thing is good: "จำนวนข้อร้องเรียนที่ได้รับการแก้ไข". */
static const char *const falls[] = {"ลด", NULL};
static const char *const settled[] = {"ลด", "แก้ไข", "ได้รับ", "ยุติ", "ดำเนินการ", "ตอบ", NULL};
static const struct {
    const char *beginning;
    const char *const *good; /* words that make more of it better */
} bad_things[] = {
    {"ระยะเวลา", falls},   {"จำนวนข้อร้องเรียน", settled}, {"อัตราการป่วย", falls},
    {"อัตราการตาย", falls}, {"จำนวนผู้เสียชีวิต", falls},
};

static bool names_bad_thing(const char *name)
{
    for (size_t i = 0; i < sizeof bad_things / sizeof *bad_things; i++)
        if (begins_with(name, bad_things[i].beginning))
            return !holds_one_of(name, bad_things[i].good);
    return false;
}

/* KPI006 tells where the criteria say that less is better, KPI003 where the target is a band. */
static bool direction_is_open(const struct kpi *k)
{
    return is_missing(k->direction.at) && is_missing(k->target.min.at) && is_missing(k->target.max.at) &&
           !criteria_oppose(k);
}

void rule_lower_better(struct check *c, const void *value)
{
    const struct kpi *k = value;
    enum unit_kind kind = unit_kind(k->unit.to);
    bool scored = kind == UNIT_PERCENT || kind == UNIT_LEVEL;
    const char *name = kpi_name(k);
    if (!name || !k->unit.s || scored || !direction_is_open(k) || !names_bad_thing(text_behind_item(name)))
        return;
    struct diag *d = diag_quote(c->ds, c->code, k->name.at, k->name.s);
    diag_note(c->ds, d, (struct place){0}, "ไม่ได้เขียน %s จึงถือว่ายิ่งมากยิ่งดี", "%s is not written: more is better",
              key_name(c, "kpis.direction"));
    diag_help(c->ds, d, "เขียน  %s  หากยิ่งน้อยยิ่งดี หรือ  %s  หากยิ่งมากยิ่งดี",
              "write  %s  if less is better, or  %s  if more is", key_value(c, "kpis.direction", "decrease"),
              key_value(c, "kpis.direction", "increase"));
}

/* ---- KPI019: a year before the last ---- */

enum { OLDEST_YEAR = 2400 /* a smaller number is no year of the Buddhist era */ };

/* Names of laws keep their year; what is compared, or carried over, is of another year by right. */
static const char *const of_other_years[] = {
    "พ.ร.บ.", "พระราชบัญญัติ", "พ.ร.ก.", "พ.ร.ฎ.", "พระราช",  "รัฐธรรมนูญ", "ระเบียบ", "ข้อบัญญัติ", "ข้อบังคับ", "กฎกระทรวง",
    "ประกาศ", "คำสั่ง",       "มติ",     "เทียบ",   "ข้อมูลฐาน", "ค่าฐาน",    "ปีฐาน",   "เหลื่อมปี", "ค้าง",    NULL,
};
/* Words of comparison that bear on the year alone. */
static const char *const compared[] = {"จาก", "กับ", "กว่า", "ตั้งแต่", "ระหว่าง", NULL};

/* They stand in the year's own phrase, "จากค่าเฉลี่ยของปี 2560", or right before it. `before` is what stands before "ปี". */
static bool is_compared(char *before)
{
    char *end = before + strlen(before), *phrase = strrchr(before, ' ');
    if (!phrase || phrase + 1 < end)
        return holds_one_of(phrase ? phrase : before, compared);
    while (end > before && end[-1] == ' ')
        *--end = '\0';
    for (const char *const *word = compared; *word; word++)
        if ((size_t)(end - before) >= strlen(*word) && strcmp(end - strlen(*word), *word) == 0)
            return true;
    return false;
}

/* The four digits at *s, of either script, passed; 0, and nothing passed, where another number or none stands. */
static int take_year(const char **s)
{
    const char *at = *s, *end = at + strlen(at);
    int count = 0, year = 0;
    while (at < end && count < 5) {
        int32_t code;
        size_t size = text_decode(at, end, &code);
        int digit = text_digit(code);
        if (digit < 0)
            break;
        at += size;
        count++;
        year = 10 * year + digit;
    }
    if (count != 4)
        return 0;
    *s = at;
    return year;
}

/* The year behind "ปี", "ประจำปีงบประมาณ พ.ศ."; 0: none, or a span of years, which is written on purpose. */
static int year_after(const char **s)
{
    static const char *const between[] = {"งบประมาณ", "พ.ศ.", " ", "-", "–", "ถึง", NULL};
    int year = 0, years = 0;
    for (bool more = true; more;) {
        more = false;
        for (const char *const *word = between; *word; word++) {
            size_t size = begins_with(*s, *word) ? strlen(*word) : 0;
            *s += size;
            more = more || size > 0;
        }
        int next = take_year(s);
        year = next > 0 ? next : year;
        years += next > 0;
        more = more || next > 0;
    }
    return years == 1 ? year : 0;
}

/* The first year of the name that is before `since` and stands for the KPI's own; 0: none. */
static int old_year(struct arena *a, const char *name, int since)
{
    static const char word[] = "ปี";
    for (const char *at = name; (at = strstr(at, word)) != NULL;) {
        const char *s = at + strlen(word);
        int year = year_after(&s);
        char *before = arena_copy(a, name, (size_t)(at - name));
        if (year > OLDEST_YEAR && year < since && !holds_one_of(before, of_other_years) && !is_compared(before))
            return year;
        at = s;
    }
    return 0;
}

void rule_old_year(struct check *c, const void *value)
{
    const struct kpi *k = value;
    int plan_year = c->plan->fiscal_year.v, year = 0;
    if (kpi_name(k) && plan_year > 0)
        year = old_year(c->ds->arena, kpi_name(k), plan_year - 1);
    if (year == 0)
        return;
    struct diag *d = diag_report(c->ds, c->code, k->name.at, "'%s' มีปี %d แต่แผนเป็นของปี %d",
                                 "'%s' has %d in a plan of %d", k->name.s, year, plan_year);
    diag_help(
        c->ds, d, "แก้ปีในชื่อให้ตรงกับที่จะวัด หรือตัดออก หากเป็นปีที่ใช้เปรียบเทียบให้เขียนว่า \"เทียบกับปี %d\" และใส่ค่าของปีนั้นไว้ที่ %s",
        "correct the year to the one that is measured, or leave it out; of a year to compare with write \"เทียบกับปี "
        "%d\", and its value in %s",
        year, key_name(c, "kpis.baseline"));
}

/* ---- KPI020: an activity ---- */

void rule_named_activity(struct check *c, const void *value)
{
    static const char *const activities[] = {"จัดทำ", "จัดประชุม", "จัดอบรม"};
    const struct kpi *k = value;
    if (!kpi_name(k) || k->level.v != LEVEL_OUTCOME)
        return;
    const char *name = text_behind_item(kpi_name(k));
    for (size_t i = 0; i < sizeof activities / sizeof *activities; i++) {
        if (!begins_with(name, activities[i]))
            continue;
        struct diag *d = diag_quote(c->ds, c->code, k->name.at, k->name.s);
        diag_note(c->ds, d, k->level.at, "ระบุว่าเป็นผลลัพธ์ไว้ที่นี่", "declared an outcome here");
        diag_help(c->ds, d, "เขียน  %s  หรือตั้งชื่อตามผลที่เกิดขึ้นเมื่อทำสำเร็จ เช่น ร้อยละของผู้ที่นำความรู้ไปใช้",
                  "write  %s  or name the result that the activity is to bring, as in ร้อยละของผู้ที่นำความรู้ไปใช้",
                  key_value(c, "kpis.level", "output"));
        return;
    }
}
