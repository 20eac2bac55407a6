/* Looking up fields and choices, and walking over records. */
#include <bmaplan/record.h>

#include <assert.h>
#include <string.h>

#include "word.h"

enum { KEY_ROOM = 256 };

/* ---- fields by key ---------------------------------------------------------------------------- */

static bool is_spelled(const char *name, const char *key, size_t size)
{
    return *name == *key && strncmp(name, key, size) == 0 && name[size] == '\0';
}

static const struct field *find_spelled(const struct record *r, const char *key, size_t size)
{
    for (const struct field *f = r->fields; f < r->fields + r->count; f++)
        if (is_spelled(f->name, key, size) || is_spelled(f->thai, key, size))
            return f;
    return NULL;
}

const struct field *record_field(const struct record *r, const char *key, size_t size)
{
    if (size == 0)
        return NULL;
    const struct field *f = find_spelled(r, key, size);
    if (f || !word_may_fold(key, size))
        return f;
    char room[KEY_ROOM] = {0};
    struct arena a = {.free = room, .end = room + sizeof room};
    const char *folded = text_fold(&a, arena_copy(&a, key, size));
    f = *folded ? find_spelled(r, folded, strlen(folded)) : NULL;
    arena_free(&a);
    return f;
}

static bool is_also(const struct field *f, struct arena *a, const char *plain)
{
    const char *rest = f->also;
    for (const char *word; (word = word_next(a, &rest)) != NULL;)
        if (strcmp(word, plain) == 0)
            return true;
    return false;
}

const struct field *record_also(const struct record *r, const char *key, const struct field *after)
{
    struct arena a = {0};
    const char *plain = word_plain(&a, key);
    const struct field *f = after ? after + 1 : r->fields;
    while (f < r->fields + r->count && !is_also(f, &a, plain))
        f++;
    arena_free(&a);
    return f < r->fields + r->count ? f : NULL;
}

/* ---- the nearest ------------------------------------------------------------------------------ */

/* A search for what lies nearest to a word; only what is nearer than all before counts. */
struct search {
    const char *plain;
    unsigned below; /* distances that still count are smaller */
};

static struct search search_for(struct arena *a, const char *word)
{
    const char *plain = word_plain(a, word);
    return (struct search){.plain = plain, .below = text_slip(plain) + 1};
}

static bool is_nearer(struct search *s, const char *word)
{
    if (s->below == 0)
        return false;
    unsigned distance = text_distance(s->plain, word, s->below - 1);
    if (distance >= s->below)
        return false;
    s->below = distance;
    return true;
}

static bool is_field_nearer(struct search *s, struct arena *a, const struct field *f)
{
    bool nearer = is_nearer(s, f->name);
    nearer |= is_nearer(s, f->thai);
    const char *rest = f->also;
    for (const char *word; (word = word_next(a, &rest)) != NULL;)
        nearer |= is_nearer(s, word);
    return nearer;
}

const struct field *record_nearest(const struct record *r, const char *key, const char **name)
{
    struct arena a = {0};
    struct search s = search_for(&a, key);
    const struct field *nearest = NULL;
    for (const struct field *f = r->fields; f < r->fields + r->count; f++)
        if (is_field_nearer(&s, &a, f))
            nearest = f;
    arena_free(&a);
    if (nearest)
        *name = word_in_script(key, nearest->name, nearest->thai);
    return nearest;
}

/* ---- choices ---------------------------------------------------------------------------------- */

int choice_find(const struct choice_name *choices, const char *word)
{
    for (const struct choice_name *c = choices; c->name; c++)
        if (word_same(c->name, word) || word_same(c->thai, word))
            return (int)(c - choices) + 1;
    return 0;
}

const char *choice_nearest(const struct choice_name *choices, const char *word)
{
    struct arena a = {0};
    struct search s = search_for(&a, word);
    const char *nearest = NULL;
    for (const struct choice_name *c = choices; c->name; c++) {
        bool english = is_nearer(&s, c->name), thai = is_nearer(&s, c->thai);
        if (english || thai)
            nearest = word_in_script(word, c->name, c->thai);
    }
    arena_free(&a);
    return nearest;
}

const char *choice_all(struct arena *a, const struct choice_name *choices)
{
    const char *all = "";
    for (const struct choice_name *c = choices; c->name; c++)
        all = arena_format(a, "%s%s%s/%s", all, c == choices ? "" : ", ", c->name, c->thai);
    return all;
}

/* ---- lists, kinds of ids, the walk ------------------------------------------------------------ */

const char *id_kind_name(enum id_kind kind)
{
    static const struct {
        const char *thai, *english;
    } names[ID_COUNT] = {
        [ID_NONE] = {.thai = "", .english = ""},
        [ID_DIVISION] = {.thai = "ส่วนราชการ", .english = "divisions"},
        [ID_MISSION] = {.thai = "พันธกิจ", .english = "missions"},
        [ID_OBJECTIVE] = {.thai = "วัตถุประสงค์", .english = "objectives"},
        [ID_GOAL] = {.thai = "เป้าหมายหลัก", .english = "goals"},
        [ID_SWOT] = {.thai = "ประเด็น SWOT", .english = "SWOT items"},
        [ID_AREA] = {.thai = "ด้าน", .english = "areas"},
        [ID_MEASURE] = {.thai = "มาตรการ", .english = "measures"},
        [ID_ALIGNMENT] = {.thai = "ความเชื่อมโยง", .english = "alignments"},
        [ID_KPI] = {.thai = "ตัวชี้วัด", .english = "kpis"},
        [ID_PROJECT] = {.thai = "โครงการ", .english = "projects"},
        [ID_RISK] = {.thai = "ความเสี่ยง", .english = "risks"},
        [ID_EVIDENCE] = {.thai = "หลักฐาน", .english = "evidence"},
    };
    return say(names[kind].thai, names[kind].english);
}

struct list list_of(const struct field *f, const void *record)
{
    struct list list;
    assert(f->kind == KIND_LIST);
    memcpy(&list, field_of(f, record), sizeof list);
    return list;
}

static void walk_field(const struct field *f, const void *record, record_visitor *visit, void *context)
{
    if (f->kind == KIND_RECORD) {
        const void *inner = field_of(f, record);
        struct place at = *(const struct place *)inner;
        if (!is_missing(at) && !at.broken)
            record_walk(f->of, inner, visit, context);
    } else if (f->kind == KIND_LIST && f->item == KIND_RECORD) {
        struct list list = list_of(f, record);
        for (size_t i = 0; i < list.count; i++)
            record_walk(f->of, (const char *)list.items + i * f->item_size, visit, context);
    }
}

void record_walk(const struct record *root, const void *value, record_visitor *visit, void *context)
{
    visit(context, root, value);
    for (const struct field *f = root->fields; f < root->fields + root->count; f++)
        walk_field(f, value, visit, context);
}
