/* complete.c: what a draft shows where a text that every such record has is still to be written. */
#include <bmaplan/load.h>

/* "[ชื่อตัวชี้วัด]" */
static const char *blank(struct arena *a, const struct record *r, const struct field *f)
{
    return arena_format(a, "[%s%s]", f->thai, r->thai);
}

static bool is_blank(const char *s)
{
    return !s || !*s;
}

static void text_complete(struct arena *a, const struct record *r, const struct field *f, struct text *t)
{
    if (is_blank(t->s))
        t->s = blank(a, r, f);
}

static void markdown_complete(struct arena *a, const struct record *r, const struct field *f, struct markdown *m)
{
    if (is_blank(m->s))
        m->s = blank(a, r, f);
}

static void record_complete(struct arena *a, const struct record *r, void *value);

/* An item that stands in a list is wanted; one that could not be read is blank. */
static void items_complete(struct arena *a, const struct record *r, const struct field *f, void *record)
{
    const struct list list = list_of(f, record);
    for (size_t i = 0; i < list.count; i++) {
        void *item = (char *)list.items + i * f->item_size;
        if (f->item == KIND_RECORD)
            record_complete(a, f->of, item);
        else if (f->item == KIND_TEXT)
            text_complete(a, r, f, item);
    }
}

static void field_complete(struct arena *a, const struct record *r, const struct field *f, void *record)
{
    void *value = (char *)record + f->offset;
    bool required = (f->flags & FIELD_REQUIRED) != 0;
    if (f->kind == KIND_LIST)
        items_complete(a, r, f, record);
    else if (f->kind == KIND_RECORD && (required || !is_missing(*(const struct place *)value)))
        record_complete(a, f->of, value);
    else if (f->kind == KIND_TEXT && required)
        text_complete(a, r, f, value);
    else if (f->kind == KIND_MARKDOWN && required)
        markdown_complete(a, r, f, value);
}

static void record_complete(struct arena *a, const struct record *r, void *value)
{
    for (const struct field *f = r->fields; f < r->fields + r->count; f++)
        field_complete(a, r, f, value);
}

void plan_complete(struct arena *a, struct plan *plan)
{
    record_complete(a, &plan_record, plan);
}
