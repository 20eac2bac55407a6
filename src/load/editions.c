/* editions.c: format editions, read with the same loader as plans. */
#include "editions.h"

#include <assert.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

static bool is_path(const char *name)
{
    size_t size = strlen(name);
    return size > 5 && strcmp(name + size - 5, ".yaml") == 0;
}

/* The year at the end of an embedded edition's name, "editions/bma-2563.yaml"; 0 for other files. */
static int year_of(const char *path)
{
    if (strncmp(path, "editions/", 9) != 0 || !is_path(path))
        return 0;
    size_t size = strlen(path);
    return size > 14 ? (int)strtol(path + size - 9, NULL, 10) : 0;
}

/* "editions/bma-2563.yaml" -> "bma-2563" */
static const char *id_of(struct arena *a, const char *path)
{
    return arena_copy(a, path + 9, strlen(path) - 14);
}

static const char *newest_for(struct arena *a, int fiscal_year)
{
    const struct template_file *best = NULL, *oldest = NULL;
    for (const struct template_file *t = template_files; t->path; t++) {
        int year = year_of(t->path);
        if (!year)
            continue;
        if (!oldest || year < year_of(oldest->path))
            oldest = t;
        if ((!fiscal_year || year <= fiscal_year) && (!best || year > year_of(best->path)))
            best = t;
    }
    assert(oldest); /* the program carries at least one */
    return id_of(a, (best ? best : oldest)->path);
}

/* A framework without a scale or dimensions can score nothing. */
static bool is_usable(struct diags *ds, const struct edition *e)
{
    bool usable = e->dimensions.count > 0 && e->scale.steps.count >= 2 && e->sections.count > 0;
    usable =
        usable && e->scale.lowest.ok && e->scale.highest.ok && decimal_cmp(e->scale.lowest.v, e->scale.highest.v) < 0;
    EACH (d, e->dimensions) {
        usable = usable && d->number.ok && d->name.s;
        EACH (other, e->dimensions)
            usable = usable && (other == d || dimension_number(other) != dimension_number(d));
    }
    EACH (s, e->scale.steps)
        usable = usable && s->ok;
    for (size_t i = 1; usable && i < e->scale.steps.count; i++)
        usable = decimal_cmp(e->scale.steps.items[i - 1].v, e->scale.steps.items[i].v) < 0;
    if (!usable)
        diag_report(ds, D_LNG_EDITION, e->at, "รุ่นนี้ขาดหมวดของแผน มิติที่เลขไม่ซ้ำกัน หรือเกณฑ์คะแนนที่เรียงจากน้อยไปมาก",
                    "this edition lacks sections, dimensions with numbers of their own, or a rising scale");
    return usable;
}

static void report_column(struct diags *ds, const struct section *s, const struct text *id)
{
    const char *name = s->id.s ? s->id.s : "", *all = section_all_columns(ds->arena, s);
    const char *nearest = section_nearest_column(s, id->s);
    struct diag *d =
        all ? diag_headline(ds, D_LNG_EDITION, id->at, "ไม่รู้จักคอลัมน์ '%s' ของหัวข้อ '%s'",
                            "unknown column '%s' of the section '%s'", id->s, name)
            : diag_headline(ds, D_LNG_EDITION, id->at, "คอลัมน์ '%s': หัวข้อ '%s' ไม่มีตารางที่กำหนดคอลัมน์ได้",
                            "the column '%s': the section '%s' has no table with columns to choose", id->s, name);
    if (!all)
        diag_help(ds, d, "ลบ columns ของหัวข้อนี้", "delete 'columns' of this section");
    else if (nearest)
        diag_help(ds, d, "หมายถึง '%s' หรือไม่", "did you mean '%s'?", nearest);
    if (all)
        diag_help(ds, d, "เลือกจาก  %s", "one of  %s", all);
}

/* The earlier column of this id, or NULL. */
static const struct edition_column *column_before(const struct section *s, const struct edition_column *column)
{
    EACH (c, s->columns)
        if (c < column && c->id.s && strcmp(c->id.s, column->id.s) == 0)
            return c;
    return NULL;
}

/* A column that no table knows how to fill would stay empty. */
static void check_columns(struct diags *ds, const struct section *s)
{
    EACH (column, s->columns) {
        const struct edition_column *first = column->id.s ? column_before(s, column) : NULL;
        if (column->id.s && !section_has_column(s, column->id.s)) {
            report_column(ds, s, &column->id);
        } else if (first) {
            struct diag *d = diag_headline(ds, D_LNG_EDITION, column->id.at, "คอลัมน์ '%s' เขียนสองครั้ง",
                                           "the column '%s' stands there twice", column->id.s);
            diag_note(ds, d, first->id.at, "เขียนครั้งแรกที่นี่", "given first here");
            diag_help(ds, d, "ลบคอลัมน์นี้", "delete this column");
        }
    }
}

static void report_unknown(struct diags *ds, const struct text *format)
{
    struct diag *d = is_path(format->s) ? diag_headline(ds, D_LNG_EDITION, format->at, "ไม่มีไฟล์รูปแบบ '%s'",
                                                        "there is no edition file '%s'", format->s)
                                        : diag_quote(ds, D_LNG_EDITION, format->at, format->s);
    const char *all = "";
    for (const struct template_file *t = template_files; t->path; t++)
        if (year_of(t->path))
            all = arena_format(ds->arena, "%s%s%s", all, *all ? ", " : "", id_of(ds->arena, t->path));
    diag_help(ds, d, "รุ่นที่มี: %s  หรือเขียนชื่อไฟล์ .yaml ของรุ่นที่แก้ไขเอง", "known: %s; or the path of a .yaml file of your own",
              all);
}

static const struct edition *load_edition(struct diags *ds, const struct text *format, bool may_have_base);

/* The sections of the edition below in their order, each with what the one on top says of it. */
static void lay_sections(struct diags *ds, struct edition *e, const struct edition *below)
{
    const struct record *r = record_field(&edition_record, "sections", strlen("sections"))->of;
    size_t count = below->sections.count;
    struct section *all = arena_alloc(ds->arena, count * sizeof *all);
    memcpy(all, below->sections.items, count * sizeof *all);
    EACH (own, e->sections) {
        struct section *s = all;
        while (s < all + count && own->id.s && strcmp(s->id.s, own->id.s) != 0)
            s++;
        if (s == all + count) {
            diag_headline(ds, D_LNG_EDITION, own->id.at, "รูปแบบตั้งต้นไม่มีหัวข้อ '%s'",
                          "the base edition has no section '%s'", own->id.s);
            continue;
        }
        struct section laid = *own;
        load_overlay(r, &laid, s);
        *s = laid;
    }
    e->sections.items = all;
    e->sections.count = count;
}

/* false: the edition below could not be read. */
static bool lay_over_base(struct diags *ds, struct edition *e, bool may_have_base)
{
    if (!may_have_base) {
        diag_headline(ds, D_LNG_EDITION, e->base.at, "รูปแบบตั้งต้นต้องไม่มีรูปแบบตั้งต้นอีกชั้น",
                      "a base edition has no base of its own");
        return false;
    }
    const struct edition *below = load_edition(ds, &e->base, false);
    if (!below)
        return false;
    if (e->sections.count > 0)
        lay_sections(ds, e, below);
    load_overlay(&edition_record, e, below);
    return true;
}

static const struct edition *read_edition(struct diags *ds, unsigned short file, const char *folder, bool may_have_base)
{
    struct loader l = {.diags = ds, .arena = ds->arena, .folder = folder};
    struct edition *e = arena_alloc(ds->arena, sizeof *e);
    size_t before = diags_count(ds, SEVERITY_ERROR);
    e->at = (struct place){.file = file, .line = 1, .column = 1, .end_line = 1, .end_column = 2};
    l.yaml = yaml_open(ds, file);
    load_top(&l, &edition_record, e);
    bool sound = !e->base.s || lay_over_base(ds, e, may_have_base);
    if (sound)
        load_required(&l, &edition_record, e, e->base.s ? UINT64_MAX : l.seen);
    yaml_close(l.yaml);
    EACH (section, e->sections)
        check_columns(ds, section);
    return sound && diags_count(ds, SEVERITY_ERROR) == before && is_usable(ds, e) ? e : NULL;
}

static const struct edition *load_edition(struct diags *ds, const struct text *format, bool may_have_base)
{
    struct arena *a = ds->arena;
    size_t size;
    const char *path, *bytes;
    if (is_path(format->s)) {
        const char *folder = format->at.line ? path_folder(a, ds->sources.items[format->at.file].path) : "";
        path = format->s[0] == '/' ? format->s : arena_format(a, "%s%s", folder, format->s);
        bytes = file_read(a, path, (size_t)1 << 20, &size);
        if (!bytes && !load_is_plans_fault(errno))
            machine_failed("อ่าน '%s' ไม่ได้: %s", "cannot read '%s': %s", path, error_words(errno));
    } else {
        const char *template = arena_format(a, "editions/%s.yaml", format->s);
        bytes = strchr(format->s, '/') ? NULL : template_read(a, template, &size);
        path = arena_format(a, "templates/%s", template);
    }
    if (!bytes) {
        report_unknown(ds, format);
        return NULL;
    }
    return read_edition(ds, source_add(ds, path, bytes, size), path_folder(a, path), may_have_base);
}

const struct edition *edition_load(struct diags *ds, const char *name)
{
    struct text format = {.s = name ? name : newest_for(ds->arena, 0)};
    return load_edition(ds, &format, true);
}

/* The edition is of an earlier year than the plan. */
static void report_old(struct loader *l, const struct plan *plan, const struct edition *e, const struct text *format)
{
    struct diags *ds = l->diags;
    int year = plan->fiscal_year.v, of = e->fiscal_year.v;
    const char *name = load_key_name(l, record_field(&plan_record, "format", strlen("format")));
    if (is_path(format->s)) {
        struct diag *d =
            diag_headline(ds, D_LNG_OLD_EDITION, plan->fiscal_year.at, "รูปแบบ '%s' เป็นของปี %d แต่แผนเป็นของปี %d",
                          "the edition '%s' is of %d, the plan of %d", format->s, of, year);
        diag_help(ds, d, "เทียบกับคู่มือของปี %d แล้วเขียน  fiscal_year: %d  ในไฟล์รูปแบบ",
                  "compare it with the handbook of %d, then write  fiscal_year: %d  in the edition's file", year, year);
        return;
    }
    struct diag *d =
        diag_headline(ds, D_LNG_OLD_EDITION, plan->fiscal_year.at, "โปรแกรมยังไม่มีรูปแบบของปี %d จึงใช้ของปี %d (%s)",
                      "no edition for %d yet: that of %d is used (%s)", year, of, e->id.s);
    diag_help(ds, d, "เทียบกับคู่มือของปี %d  ถ้าต่างกัน เขียน  %s: ชื่อไฟล์รูปแบบที่แก้ไข.yaml",
              "compare with the handbook of %d; if it differs write  %s: the-file-you-changed.yaml", year, name);
    diag_help(ds, d, "ถ้าไม่ต่าง เขียนท้ายบรรทัดนี้  # bmaplan: ignore[LNG019] ตรวจแล้ว",
              "if it does not, write at this line's end  # bmaplan: ignore[LNG019] compared");
}

const struct edition *edition_choose(struct loader *l, const struct plan *plan)
{
    struct diags *ds = l->diags;
    int year = plan->fiscal_year.v;
    struct text format = plan->format;
    if (!format.s)
        format = (struct text){.s = newest_for(l->arena, year)};
    const struct edition *e = load_edition(ds, &format, true);
    if (e && year > e->fiscal_year.v + 1)
        report_old(l, plan, e, &format);
    return e;
}
