/* explain_edition.c: explains editions of the official format, and their units of measure. */
#include "explain.h"

#include <string.h>

#include "cli.h"

static const char folder[] = "editions/", suffix[] = ".yaml";

/* "editions/bma-2563.yaml" -> "bma-2563", NULL for other templates. */
static const char *edition_name(struct arena *a, const struct template_file *t)
{
    size_t size = strlen(t->path), before = strlen(folder), after = strlen(suffix);
    if (strncmp(t->path, folder, before) != 0 || size <= before + after)
        return NULL;
    return arena_copy(a, t->path + before, size - before - after);
}

static struct bilingual heading(const char *thai, const char *english)
{
    return (struct bilingual){thai, english};
}

static const char *number_text(struct explainer *x, const struct number *n)
{
    return n->ok ? decimal_text(x->arena, n->v, 0, true) : NULL;
}

static const struct choice_name *choice_of(const struct record *r, const char *key, int value)
{
    return record_field(r, key, strlen(key))->choices + (value - 1);
}

/* ---- a unit ---- */

static const struct choice_name *kind_of(const struct unit *u)
{
    return choice_of(&unit_record, "kind", (int)unit_kind(u));
}

static struct bilingual range_of(struct explainer *x, const struct unit *u)
{
    struct decimal min, max;
    unit_min(u, &min);
    const char *least = decimal_text(x->arena, min, 0, true);
    if (!unit_max(u, &max))
        return (struct bilingual){arena_format(x->arena, "%s ขึ้นไป", least), arena_format(x->arena, "from %s", least)};
    return as_written(arena_format(x->arena, "%s–%s", least, decimal_text(x->arena, max, 0, true)));
}

static struct bilingual place_of(struct explainer *x, const struct unit *u)
{
    const struct choice_name *c = choice_of(&unit_record, "place", (int)unit_place(u));
    const char *shown = arena_format(x->arena, unit_place(u) == UNIT_BEFORE ? "%s ๔" : "๔ %s", u->name.s);
    return (struct bilingual){arena_format(x->arena, "%s: %s", c->thai, shown),
                              arena_format(x->arena, "%s the number: %s", c->name, shown)};
}

static void explain_unit(struct explainer *x, const struct unit *u)
{
    struct words aliases = {0};
    EACH (alias, u->aliases)
        *(const char **)arena_grow(x->arena, &aliases.items, &aliases.count, sizeof alias->s) = alias->s;
    explain_begin(x, "unit", u->name.s, heading("หน่วยนับ", "unit of measure"));
    explain_fact(x, "unit_kind", heading("ลักษณะ", "kind"), choice_words(x, kind_of(u)));
    explain_fact(x, "range", heading("ช่วงของค่า", "range"), range_of(x, u));
    explain_fact(x, "place", heading("ตำแหน่ง", "place"), place_of(x, u));
    explain_words(x, "aliases", heading("คำที่ใช้แทนได้", "also written"), aliases);
    explain_fact(x, "edition", heading("รูปแบบ", "edition"), as_written(x->edition->id.s));
    explain_end(x);
}

size_t explain_units(struct explainer *x, const char *name)
{
    const struct unit *u = x->edition ? edition_unit(x->edition, name) : NULL;
    if (u)
        explain_unit(x, u);
    return u != NULL;
}

void units_near(struct explainer *x, struct nearest *n)
{
    if (!x->edition)
        return;
    EACH (u, x->edition->units) {
        nearest_try(n, u->name.s);
        EACH (alias, u->aliases)
            nearest_try(n, alias->s);
    }
}

/* ---- an edition ---- */

static void explain_sections(struct explainer *x, const struct edition *e)
{
    static const struct listing_column columns[] = {
        {.key = "code", .heading = {"รหัส", "code"}},
        {.key = "id", .heading = {"ชื่อ", "id"}},
        {.key = "number", .heading = {"ลำดับ", "number"}},
        {.key = "heading", .heading = {"หัวข้อ", "heading"}},
        {.key = NULL},
    };
    struct listing g = {.columns = columns};
    EACH (s, e->sections) {
        listing_add(x, &g, as_written(s->code.s));
        listing_add(x, &g, as_written(s->id.s));
        listing_add(x, &g, as_written(s->number.s));
        listing_add(x, &g, (struct bilingual){s->heading.s, s->english.s ? s->english.s : s->heading.s});
    }
    explain_listing(x, "sections", heading("ส่วนของแผน", "sections"), &g);
}

static void explain_dimensions(struct explainer *x, const struct edition *e)
{
    static const struct listing_column columns[] = {
        {.key = "number", .heading = {"มิติ", "dimension"}},
        {.key = "weight", .heading = {"น้ำหนัก", "weight"}},
        {.key = "name", .heading = {"ชื่อ", "name"}},
        {.key = NULL},
    };
    struct listing g = {.columns = columns};
    EACH (d, e->dimensions) {
        const char *weight = number_text(x, &d->weight);
        listing_add(x, &g, as_written(number_text(x, &d->number)));
        listing_add(x, &g, weight ? as_written(weight) : heading("ไม่กำหนด", "none given"));
        listing_add(x, &g, (struct bilingual){d->name.s, d->english.s ? d->english.s : d->name.s});
    }
    explain_listing(x, "dimensions", heading("มิติการประเมิน", "dimensions"), &g);
}

static void explain_registry(struct explainer *x, const struct edition *e)
{
    static const struct listing_column columns[] = {
        {.key = "name", .heading = {"หน่วยนับ", "unit"}},
        {.key = "range", .heading = {"ช่วงของค่า", "range"}},
        {.key = "unit_kind", .heading = {"ลักษณะ", "kind"}},
        {.key = NULL},
    };
    struct listing g = {.columns = columns};
    EACH (u, e->units) {
        listing_add(x, &g, as_written(u->name.s));
        listing_add(x, &g, range_of(x, u));
        listing_add(x, &g, choice_words(x, kind_of(u)));
    }
    explain_listing(x, "units", heading("หน่วยนับ", "units"), &g);
}

static void explain_scale(struct explainer *x, const struct edition *e)
{
    static const struct listing_column columns[] = {
        {.key = "score", .heading = {"คะแนน", "score"}},
        {.key = "percent", .heading = {"ร้อยละของค่าเป้าหมาย", "percent of target"}},
        {.key = NULL},
    };
    struct listing g = {.columns = columns};
    struct decimal score = e->scale.lowest.v;
    EACH (step, e->scale.steps) {
        listing_add(x, &g, as_written(decimal_text(x->arena, score, 0, true)));
        listing_add(x, &g, as_written(number_text(x, step)));
        score = decimal_add(score, decimal_of(1));
    }
    explain_listing(x, "scale", heading("เกณฑ์คะแนน", "scale"), &g);
    explain_prose(x, "scale_source", as_written(NULL), as_written(e->scale.source.s));
}

static void explain_edition(struct explainer *x, const struct edition *e)
{
    explain_begin(x, "edition", e->id.s, as_written(e->title.s));
    explain_fact(x, "fiscal_year", heading("ปีงบประมาณ", "fiscal year"),
                 as_written(arena_format(x->arena, "%d", e->fiscal_year.v)));
    explain_fact(x, "document_name", heading("ชื่อเอกสาร", "document"), as_written(e->document_name.s));
    explain_prose(x, "source", as_written(NULL), as_written(e->source.s));
    explain_sections(x, e);
    explain_dimensions(x, e);
    explain_registry(x, e);
    explain_scale(x, e);
    explain_end(x);
}

const struct edition *edition_read(struct explainer *x, const char *name)
{
    struct diags ds;
    diags_init(&ds, x->arena);
    const struct edition *e = edition_load(&ds, name);
    diags_sort(&ds);
    if (!e)
        findings_print(x->options, stderr, &ds);
    return e;
}

size_t explain_editions(struct explainer *x, const char *name)
{
    size_t n = 0;
    for (const struct template_file *t = template_files; t->path; t++) {
        const char *id = edition_name(x->arena, t);
        const struct edition *e = id && strcmp(id, name) == 0 ? edition_read(x, id) : NULL;
        if (!e)
            continue;
        explain_edition(x, e);
        n++;
    }
    return n;
}

void editions_near(struct explainer *x, struct nearest *n)
{
    for (const struct template_file *t = template_files; t->path; t++) {
        const char *id = edition_name(x->arena, t);
        if (id)
            nearest_try(n, id);
    }
}
