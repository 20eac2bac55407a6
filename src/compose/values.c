/* A field's value as blocks, by the field's kind: what the field tables describe, the document can show. */
#include "composer.h"

typedef void value_writer(struct composer *c, struct node *parent, const struct field *f, const void *value);

static void add_text(struct composer *c, struct node *parent, const struct field *f, const void *value)
{
    const struct text *v = value;
    (void)f;
    paragraph_add(c, parent, v->s);
}

static void add_path(struct composer *c, struct node *parent, const struct field *f, const void *value)
{
    const struct path *v = value;
    (void)f;
    paragraph_add(c, parent, v->s);
}

static void add_markdown(struct composer *c, struct node *parent, const struct field *f, const void *value)
{
    (void)f;
    markdown_add(c, parent, value);
}

static void add_number(struct composer *c, struct node *parent, const struct field *f, const void *value)
{
    const struct number *v = value;
    bool money = (f->flags & FIELD_MONEY) != 0 && v->ok && !is_missing(v->at);
    paragraph_add(c, parent, money ? phrase_money(&c->words, v->v) : phrase_number(&c->words, v));
}

static void add_year(struct composer *c, struct node *parent, const struct field *f, const void *value)
{
    const struct year *v = value;
    (void)f;
    paragraph_add(c, parent, phrase_year(&c->words, v->v));
}

static void add_date(struct composer *c, struct node *parent, const struct field *f, const void *value)
{
    (void)f;
    paragraph_add(c, parent, phrase_date(&c->words, value));
}

static void add_period(struct composer *c, struct node *parent, const struct field *f, const void *value)
{
    const struct period_value *v = value;
    (void)f;
    if (v->v.year)
        paragraph_add(c, parent, phrase_period(&c->words, v->v));
}

static void add_choice(struct composer *c, struct node *parent, const struct field *f, const void *value)
{
    const struct choice *v = value;
    if (v->v)
        paragraph_add(c, parent, f->choices[v->v - 1].thai);
}

static void add_flag(struct composer *c, struct node *parent, const struct field *f, const void *value)
{
    const struct flag *v = value;
    (void)f;
    if (v->v)
        paragraph_add(c, parent, phrases[PHRASE_YES]);
}

static void add_reference(struct composer *c, struct node *parent, const struct field *f, const void *value)
{
    if (f->refers == ID_DIVISION)
        paragraph_add(c, parent, division_name(value));
    else
        refs_in_words_add(c, parent, (struct refs){.kind = f->refers, .items = value, .count = 1});
}

static void add_dimension(struct composer *c, struct node *parent, const struct field *f, const void *value)
{
    const struct dimension_name *v = value;
    (void)f;
    paragraph_add(c, parent, v->to ? phrase_dimension(&c->words, v->to) : v->s);
}

static void add_unit(struct composer *c, struct node *parent, const struct field *f, const void *value)
{
    const struct unit_name *v = value;
    (void)f;
    paragraph_add(c, parent, v->s);
}

static void add_year_value(struct composer *c, struct node *parent, const struct field *f, const void *value)
{
    const struct year_value *v = value;
    (void)f;
    doc_textf(c->arena, doc_add(c->arena, parent, DOC_PARAGRAPH), "%s" NBSP "%s: %s", phrases[PHRASE_IN_YEAR],
              phrase_or_dash(phrase_year(&c->words, v->year.v)), phrase_or_dash(phrase_number(&c->words, &v->value)));
}

/* Each field of a record as "label value". */
static void add_record(struct composer *c, struct node *parent, const struct field *f, const void *value)
{
    for (size_t i = 0; i < f->of->count; i++) {
        struct node *before = parent->last, *lead = label_add(c, parent, f->of->fields[i].thai);
        doc_text(c->arena, lead, " ");
        field_add(c, parent, &f->of->fields[i], value);
        if (parent->last == lead)
            child_take_back(parent, before);
        else
            paragraph_join(lead);
    }
}

static void add_list(struct composer *c, struct node *parent, const struct field *f, const void *value);

static value_writer *const writers[] = {
    [KIND_TEXT] = add_text,
    [KIND_MARKDOWN] = add_markdown,
    [KIND_PATH] = add_path,
    [KIND_NUMBER] = add_number,
    [KIND_YEAR] = add_year,
    [KIND_DATE] = add_date,
    [KIND_PERIOD] = add_period,
    [KIND_CHOICE] = add_choice,
    [KIND_FLAG] = add_flag,
    [KIND_REFERENCE] = add_reference,
    [KIND_DIMENSION] = add_dimension,
    [KIND_UNIT] = add_unit,
    [KIND_YEAR_VALUE] = add_year_value,
    [KIND_RECORD] = add_record,
    [KIND_LIST] = add_list,
};

/* One item stands alone, several are a list; references stand line by line. */
static void add_list(struct composer *c, struct node *parent, const struct field *f, const void *value)
{
    const struct list *list = value;
    struct node *bullets = NULL;
    if (f->item == KIND_REFERENCE) {
        refs_in_words_add(c, parent, (struct refs){.kind = f->refers, .items = list->items, .count = list->count});
        return;
    }
    if (list->count > 1)
        bullets = doc_add(c->arena, parent, DOC_LIST);
    for (size_t i = 0; i < list->count; i++) {
        struct node *item = bullets ? doc_add(c->arena, bullets, DOC_ITEM) : parent;
        writers[f->item](c, item, f, (const char *)list->items + i * f->item_size);
    }
}

void field_add(struct composer *c, struct node *parent, const struct field *f, const void *record)
{
    writers[f->kind](c, parent, f, field_of(f, record));
}
