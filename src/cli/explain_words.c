/* explain_words.c: what a field takes, in words. */
#include "explain.h"

#include <string.h>

static const struct record *record_of_kind(const struct record *r, enum id_kind kind)
{
    const struct record *found = r->id_kind == kind ? r : NULL;
    for (const struct field *f = r->fields; !found && f < r->fields + r->count; f++)
        found = f->of ? record_of_kind(f->of, kind) : NULL;
    return found;
}

static struct bilingual number_words(struct arena *a, const struct field *f)
{
    if (f->most)
        return (struct bilingual){arena_format(a, "ตัวเลข %d ถึง %d", f->least, f->most),
                                  arena_format(a, "number from %d to %d", f->least, f->most)};
    if (f->flags & FIELD_INTEGER)
        return (struct bilingual){"จำนวนเต็ม", "whole number"};
    if (f->flags & FIELD_KPI_UNIT)
        return (struct bilingual){"ตัวเลขในหน่วยนับของตัวชี้วัด", "number in the KPI's unit"};
    return f->flags & FIELD_MONEY ? (struct bilingual){"จำนวนเงินเป็นบาท", "baht"}
                                  : (struct bilingual){"ตัวเลข", "number"};
}

static struct bilingual reference_words(struct arena *a, const struct field *f)
{
    const struct record *r = record_of_kind(&plan_record, f->refers);
    return (struct bilingual){arena_format(a, "รหัส%s", r->thai), arena_format(a, "id of a %s", r->name)};
}

static struct bilingual kind_words(struct arena *a, const struct field *f, enum field_kind kind)
{
    switch (kind) {
    case KIND_TEXT:
        return (struct bilingual){"ข้อความ", "text"};
    case KIND_MARKDOWN:
        return (struct bilingual){"ข้อความยาว (Markdown)", "long text (Markdown)"};
    case KIND_PATH:
        return (struct bilingual){"ชื่อไฟล์", "path of a file"};
    case KIND_NUMBER:
        return number_words(a, f);
    case KIND_YEAR:
        return (struct bilingual){"ปี พ.ศ.", "year of the Buddhist era"};
    case KIND_DATE:
        return (struct bilingual){"วันที่", "date"};
    case KIND_PERIOD:
        return f->flags & FIELD_QUARTER ? (struct bilingual){"ไตรมาส", "quarter"}
                                        : (struct bilingual){"เดือนหรือไตรมาส", "month or quarter"};
    case KIND_CHOICE:
        return (struct bilingual){"ค่าที่กำหนดไว้", "one of the values below"};
    case KIND_FLAG:
        return (struct bilingual){"true / false หรือ ใช่ / ไม่ใช่", "true / false, or ใช่ / ไม่ใช่"};
    case KIND_REFERENCE:
        return reference_words(a, f);
    case KIND_DIMENSION:
        return (struct bilingual){"เลขหรือชื่อของมิติ", "number or name of a dimension"};
    case KIND_UNIT:
        return (struct bilingual){"หน่วยนับ", "unit of measure"};
    case KIND_YEAR_VALUE:
        return (struct bilingual){"ปี พ.ศ. และตัวเลข", "years and numbers"};
    case KIND_RECORD:
        return (struct bilingual){"หัวข้อย่อย", "map of keys"};
    case KIND_LIST:
        break;
    }
    return as_written("");
}

static struct bilingual list_words(struct arena *a, const struct field *f)
{
    struct bilingual item = kind_words(a, f, f->item);
    if (f->item == KIND_YEAR_VALUE)
        return (struct bilingual){"ปี พ.ศ. คู่กับตัวเลข ปีละบรรทัด", "map of years to numbers"};
    if (f->exactly)
        return (struct bilingual){arena_format(a, "รายการ %u ข้อ: %s", f->exactly, item.thai),
                                  arena_format(a, "list of %u: %s", f->exactly, item.english)};
    return (struct bilingual){arena_format(a, "รายการของ%s", item.thai), arena_format(a, "list: %s", item.english)};
}

/* "none/ไม่มี", in Thai "ไม่มี/none" */
static struct bilingual bare_choices(struct arena *a, const struct choice_name *choices)
{
    const char *thai = "";
    for (const struct choice_name *c = choices; c->name; c++)
        thai = arena_format(a, "%s%s %s/%s", thai, c == choices ? "" : ",", c->thai, c->name);
    return (struct bilingual){thai, choice_all(a, choices)};
}

struct bilingual field_takes(struct arena *a, const struct field *f)
{
    struct bilingual w = f->kind == KIND_LIST ? list_words(a, f) : kind_words(a, f, f->kind);
    if (f->bare) {
        struct bilingual bare =
            f->bare->choices ? bare_choices(a, f->bare->choices) : kind_words(a, f->bare, f->bare->kind);
        w.thai = arena_format(a, "%s หรือ%s", w.thai, bare.thai);
        w.english = arena_format(a, "%s, or %s", w.english, bare.english);
    }
    if (f->flags & FIELD_ID) {
        w.thai = arena_format(a, "%s ไม่มีช่องว่าง ไม่ซ้ำกัน", w.thai);
        w.english = arena_format(a, "%s without spaces, unique", w.english);
    }
    if (f->flags & FIELD_REQUIRED) {
        w.thai = arena_format(a, "%s (ต้องมี)", w.thai);
        w.english = arena_format(a, "%s (required)", w.english);
    }
    return w;
}

const char *field_next_word(struct arena *a, const char **rest)
{
    if (!*rest || !**rest)
        return NULL;
    size_t size = strcspn(*rest, "|");
    const char *word = arena_copy(a, *rest, size);
    *rest += size + ((*rest)[size] != '\0');
    return word;
}

struct words field_other_words(struct arena *a, const struct field *f)
{
    struct words all = {0};
    const char *rest = f->also, *word;
    while ((word = field_next_word(a, &rest)) != NULL)
        *(const char **)arena_grow(a, &all.items, &all.count, sizeof word) = word;
    return all;
}

struct bilingual choice_words(struct explainer *x, const struct choice_name *choice)
{
    return (struct bilingual){arena_format(x->arena, "%s (%s)", choice->thai, choice->name),
                              arena_format(x->arena, "%s (%s)", choice->name, choice->thai)};
}
