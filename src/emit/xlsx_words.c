/* Words that several sheets print. */
#include "xlsx.h"

#include <string.h>

const char *choice_thai(const struct record *r, const char *key, int chosen)
{
    const struct field *f = record_field(r, key, strlen(key));
    return f && chosen > 0 ? f->choices[chosen - 1].thai : NULL;
}

const char *kpi_direction_thai(const struct kpi *k)
{
    return choice_thai(&kpi_record, "direction", (int)kpi_direction(k));
}

const char *period_short(struct arena *a, struct period p)
{
    if (p.quarter > 0)
        return arena_format(a, "ไตรมาส %d", p.quarter);
    return arena_format(a, "%s %d", month_short(p.month), p.year);
}

const char *book_plain(struct book *b, const char *markdown)
{
    if (!markdown)
        return NULL;
    struct node *root = doc_new(b->arena);
    doc_markdown(b->arena, root, markdown, 1);
    return doc_plain(b->arena, root);
}

const char *dimension_title(struct arena *a, const struct dimension *d)
{
    return text_thai_digits(a, arena_format(a, "มิติที่ %d", dimension_number(d)));
}

struct word_row {
    const char *name, *word, *meaning;
    size_t offset; /* of the edition's own word in struct scale; 0: it has none */
};

static const struct word_row words[WORDS] = {
    [WORD_NOT_REPORTED] = {.name = "status_not_reported",
                           .word = "ยังไม่รายงาน",
                           .meaning = "ยังไม่มีผล จึงยังไม่คิดคะแนน ไม่นับเป็น 0",
                           .offset = offsetof(struct scale, not_reported)},
    [WORD_NOT_MEASURED] = {.name = "status_not_measured",
                           .word = "ไม่ได้วัด",
                           .meaning = "ไม่มีเหตุให้วัดผล ไม่นำน้ำหนักมาคิด",
                           .offset = offsetof(struct scale, not_measured)},
    [WORD_CANCELLED] = {.name = "status_cancelled",
                        .word = "ยกเลิก",
                        .meaning = "ยกเลิกระหว่างปี ไม่นำน้ำหนักมาคิด",
                        .offset = offsetof(struct scale, cancelled)},
    [WORD_PROVISIONAL] = {.name = "status_provisional",
                          .word = "ชั่วคราว",
                          .meaning = "คะแนนจากผลก่อนงวดสุดท้ายของปี",
                          .offset = offsetof(struct scale, provisional)},
    [WORD_COMPUTED] = {.name = "status_computed", .word = "คำนวณแล้ว", .meaning = "คะแนนที่คำนวณจากผลการดำเนินงาน"},
    [WORD_COMMITTEE] = {.name = "status_committee", .word = "คะแนนกรรมการ", .meaning = "ใช้คะแนนกรรมการแทนคะแนนที่คำนวณ"},
    [WORD_FULL] = {.name = "status_full",
                   .word = "ไม่ได้วัด (คะแนนเต็ม)",
                   .meaning = "ไม่มีเหตุให้วัดผล ตัวชี้วัดกำหนดให้ได้คะแนนเต็ม"},
    [WORD_UNDEFINED] = {.name = "status_undefined",
                        .word = "คิดคะแนนไม่ได้",
                        .meaning = "มีผลแล้ว แต่ค่าเป้าหมายหรือผลใช้คิดคะแนนไม่ได้"},
    [WORD_FINAL] = {.name = "status_final", .word = "ครบทุกตัวชี้วัด", .meaning = "ทุกตัวชี้วัดที่นำมาคิดมีคะแนนของทั้งปีแล้ว"},
    [WORD_NONE] = {.name = "status_none", .word = "ไม่มีตัวชี้วัดที่คิดคะแนน", .meaning = "ไม่มีตัวชี้วัดที่มีน้ำหนักในมิตินี้"},
};

const char *status_word(const struct book *b, enum status_word w)
{
    if (words[w].offset == 0)
        return words[w].word;
    const struct text *own = (const void *)((const char *)b->scale + words[w].offset);
    return own->s ? own->s : words[w].word;
}

const char *status_name(enum status_word w)
{
    return words[w].name;
}

const char *status_meaning(enum status_word w)
{
    return words[w].meaning;
}
