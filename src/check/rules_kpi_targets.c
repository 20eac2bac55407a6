/* KPI014: two targets in one name. */
#include "bound.h"
#include "target.h"
#include "unit.h"

#include <string.h>

/* "ร้อยละ 80", "5 ครั้ง": how much, of what, in a name. */
struct quantity {
    const char *at, *end;
    bool percent;
};

static const char percent_word[] = "ร้อยละ";

static bool ends_with(const char *from, const char *end, const char *word)
{
    size_t size = strlen(word);
    return (size_t)(end - from) >= size && memcmp(end - size, word, size) == 0;
}

static const char *skip_spaces(const char *s)
{
    return s + strspn(s, " ");
}

/* "ไม่น้อยกว่า " */
static const char *skip_bounds(const char *s)
{
    enum bound bound;
    size_t size;
    for (s = skip_spaces(s); (size = bound_at(s, &bound)) > 0; s = skip_spaces(s + size))
        ;
    return s;
}

/* Numbers that count nothing: "ครั้งที่ 2", "มาตรา 5", "พ.ศ. 2563", "รุ่นละ 50 คน", "PM2". */
static bool is_label(const char *name, const char *number)
{
    static const char *const words[] = {"ที่", "ละ", "ข้อ", "มาตรา", "ปี", "พ.ศ.", "ชั้น", "หมู่", "งบประมาณ", ".", "/", "-"};
    const char *end = number;
    while (end > name && end[-1] == ' ')
        end--;
    if (end == number && end > name && (unsigned char)end[-1] < 0x80)
        return true;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (ends_with(name, end, words[i]))
            return !ends_with(name, end, "และ") && !ends_with(name, end, "พื้นที่");
    return false;
}

/* A percentage behind another, without the word: "ร้อยละ 95 และ 25". */
static bool follows_percent(const struct quantity *last, const char *number)
{
    const char *s = last->percent ? skip_spaces(last->end) : "";
    return begins_with(s, "และ") && skip_bounds(s + strlen("และ")) == number;
}

/* The quantity that begins at s, if any; *next is where to look on, *q holds the one before. */
static bool read_quantity(const struct plan *p, const char *name, const char *s, struct quantity *q, const char **next)
{
    const struct unit *unit;
    bool led = begins_with(s, percent_word);
    const char *number = led ? skip_bounds(s + strlen(percent_word)) : s, *end = number + figure_at(number);
    *next = end > number ? end : s + 1;
    if (end == number || (!led && is_label(name, s)))
        return false;
    const char *rest = skip_spaces(end);
    size_t size = led || begins_with(rest, percent_word) ? 0 : unit_at(p, rest, &unit);
    enum unit_kind kind = size > 0 ? unit_kind(unit) : UNIT_RATE;
    bool percent = led || kind == UNIT_PERCENT || follows_percent(q, number);
    if (!percent && kind != UNIT_COUNT && kind != UNIT_MONEY)
        return false;
    *q = (struct quantity){.at = s, .end = size > 0 ? rest + size : end, .percent = percent};
    return true;
}

/* Behind the last word that joins two clauses between a and b, or NULL; *spaced: a space sets it off from the first. */
static const char *find_join(const char *a, const char *b, bool *spaced)
{
    static const char *const words[] = {"และ", "รวมทั้ง", "พร้อมทั้ง", "ตลอดจน"};
    const char *join = NULL;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        for (const char *s = a; (s = strstr(s, words[i])) != NULL && s < b; s += strlen(words[i])) {
            if (join && s < join)
                continue;
            join = s + strlen(words[i]);
            *spaced = s > a && s[-1] == ' ';
        }
    }
    return join;
}

/* Does one of the words stand between the two? */
static bool stands_between(const char *from, const char *to, const char *const *words)
{
    for (; *words; words++) {
        const char *found = strstr(from, *words);
        if (found && found < to)
            return true;
    }
    return false;
}

/* Is b a target beside a? "ร้อยละ 80 ของผู้เรียนได้คะแนนไม่น้อยกว่าร้อยละ 60" has one: what comes second is the mark to pass. */
static bool is_second(const struct quantity *a, const struct quantity *b)
{
    static const char *const marks[] = {"เกณฑ์", "คะแนน", NULL};
    static const char *const ranges[] = {"เกณฑ์", "คะแนน", "เป็น", "ถึง", NULL};
    bool spaced = false;
    const char *join = find_join(a->end, b->at, &spaced);
    if (join)
        return (skip_bounds(join) == b->at ? a->percent == b->percent : spaced) && !stands_between(join, b->at, marks);
    bool apart = b->at[-1] == ' ' && begins_with(skip_spaces(b->end), "ของ");
    return a->percent && b->percent && apart && !stands_between(a->end, b->at, ranges) && !bound_before(a->end, b->at);
}

/* What is counted is said first: the numbers that follow are its scope, "ระดับความสำเร็จของ 50 เขต และ 3 สำนัก". */
static bool has_scope(const char *name)
{
    static const char *const words[] = {"ระดับ", "อัตรา", "สัดส่วน", "ค่าเฉลี่ย", "จำนวน", "ความ", "ระยะเวลา"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (begins_with(name, words[i]))
            return true;
    const char *number = begins_with(name, percent_word) ? skip_bounds(name + strlen(percent_word)) : NULL;
    return number && figure_at(number) == 0;
}

/* Notes in brackets become spaces: a weight, a baseline, the number of an item. */
static char *blank_brackets(struct arena *a, const char *s)
{
    char *copy = arena_copy(a, s, strlen(s));
    for (char *open = copy; (open = strchr(open, '(')) != NULL;) {
        char *close = strchr(open, ')');
        if (!close)
            break;
        memset(open, ' ', (size_t)(close + 1 - open));
    }
    return copy;
}

static void report_two(struct check *c, const struct kpi *k, const struct quantity *a, const struct quantity *b)
{
    struct arena *arena = c->ds->arena;
    struct diag *d = diag_headline(
        c->ds, c->code, k->name.at, "ชื่อตัวชี้วัดมีสองเป้าหมาย: '%s' และ '%s'", "KPI name with two targets: '%s' and '%s'",
        arena_copy(arena, a->at, (size_t)(a->end - a->at)), arena_copy(arena, b->at, (size_t)(b->end - b->at)));
    diag_help(c->ds, d, "แยกเป็นสองตัวชี้วัด แต่ละตัวมี %s ของตน และไม่ต้องเขียนตัวเลขในชื่อ",
              "make two KPIs of it, each with its own %s; the name needs no number", key_name(c, "kpis.target"));
}

/* Two targets have two numbers; few names do. */
static bool has_two_numbers(const char *s)
{
    unsigned numbers = 0;
    bool inside = false;
    for (const char *end = s + strlen(s); s < end && numbers < 2;) {
        int32_t code;
        s += text_decode(s, end, &code);
        bool digit = text_digit(code) >= 0;
        numbers += digit && !inside;
        inside = digit;
    }
    return numbers == 2;
}

void rule_two_targets(struct check *c, const void *value)
{
    const struct kpi *k = value;
    struct quantity last = {0}, q = {0};
    if (!kpi_name(k) || !has_two_numbers(k->name.s))
        return;
    const char *name = blank_brackets(c->ds->arena, text_behind_item(kpi_name(k)));
    bool scope = has_scope(name); /* counts behind a percentage are scope too */
    for (const char *s = name; *s;) {
        const char *next;
        bool any = read_quantity(c->plan, name, s, &q, &next), percent = last.percent && q.percent;
        if (any && last.at && (percent || !scope) && is_second(&last, &q)) {
            report_two(c, k, &last, &q);
            return;
        }
        scope = scope || (any && last.at && last.percent);
        last = any ? q : last;
        s = next;
    }
}
