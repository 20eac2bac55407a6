/* themes.c: the theme that a plan names, laid over the standard one. */
#include "loader.h"

#include <assert.h>
#include <errno.h>
#include <string.h>

static const char standard[] = "standard";

enum { TEXT_LEAST = 60 }; /* millimetres */

static bool ends_with(const char *s, const char *end)
{
    size_t size = strlen(s), tail = strlen(end);
    return size > tail && strcmp(s + size - tail, end) == 0;
}

static void report_unknown(struct diags *ds, const struct text *name)
{
    struct diag *d = ends_with(name->s, ".yaml") ? diag_headline(ds, D_LNG_THEME, name->at, "ไม่มีไฟล์รูปลักษณ์ '%s'",
                                                                 "there is no theme file '%s'", name->s)
                                                 : diag_quote(ds, D_LNG_THEME, name->at, name->s);
    diag_help(ds, d, "เขียน  %s  หรือชื่อไฟล์ .yaml ของรูปลักษณ์ที่อยู่ข้างแผน",
              "write  %s,  or the path of a .yaml file beside the plan", standard);
}

/* Registers the file of a theme; false after a finding. */
static bool open_theme(struct diags *ds, const struct text *name, unsigned short *file)
{
    struct arena *a = ds->arena;
    const char *path, *bytes = NULL;
    size_t size;
    if (ends_with(name->s, ".yaml")) {
        const char *folder = path_folder(a, ds->sources.items[name->at.file].path);
        path = name->s[0] == '/' ? name->s : arena_format(a, "%s%s", folder, name->s);
        bytes = file_read(a, path, (size_t)1 << 20, &size);
        if (!bytes && !load_is_plans_fault(errno))
            machine_failed("อ่าน '%s' ไม่ได้: %s", "cannot read '%s': %s", path, error_words(errno));
    } else {
        const char *template = arena_format(a, "themes/%s.yaml", name->s);
        path = arena_format(a, "templates/%s", template);
        if (!strchr(name->s, '/'))
            bytes = template_read(a, template, &size);
    }
    if (bytes)
        *file = source_add(ds, path, bytes, size);
    else
        report_unknown(ds, name);
    return bytes != NULL;
}

static void check_version(struct diags *ds, const struct number *version)
{
    if (!version->ok || decimal_cmp(version->v, decimal_of(1)) == 0)
        return;
    struct diag *d = diag_report(ds, D_LNG_THEME, version->at, "รุ่น '%s'", "version '%s'", version->s);
    diag_help(ds, d, "โปรแกรมนี้รู้จักรุ่น 1 เขียน  bmaplan_theme: 1", "this program knows version 1: write  bmaplan_theme: 1");
}

/* A typeface that is a file lies beside the theme that names it. */
static void find_face(struct arena *a, struct text *face, const char *folder)
{
    if (face->s && face->s[0] != '/' && (ends_with(face->s, ".ttf") || ends_with(face->s, ".otf")))
        face->s = arena_format(a, "%s%s", folder, face->s);
}

static struct theme *read_theme(struct diags *ds, const struct text *name)
{
    struct loader l = {.diags = ds, .arena = ds->arena};
    struct theme *t = arena_alloc(ds->arena, sizeof *t);
    unsigned short file;
    if (!open_theme(ds, name, &file))
        return NULL;
    t->at = (struct place){.file = file, .line = 1, .column = 1, .end_line = 1, .end_column = 2};
    l.folder = path_folder(ds->arena, ds->sources.items[file].path);
    l.yaml = yaml_open(ds, file);
    load_top(&l, &theme_record, t);
    load_required(&l, &theme_record, t, l.seen);
    yaml_close(l.yaml);
    check_version(ds, &t->bmaplan_theme);
    find_face(ds->arena, &t->type.face, l.folder);
    return t;
}

/* ---- values ------------------------------------------------------------------------------------ */

static void check_whole(struct diags *ds, const struct record *r, const void *value, struct place at)
{
    for (const struct field *f = r->fields; f < r->fields + r->count; f++) {
        if (f->kind == KIND_RECORD)
            check_whole(ds, f->of, field_of(f, value), at);
        else if (is_missing(load_place(f->kind, field_of(f, value))))
            diag_report(ds, D_LNG_REQUIRED, at, "'%s' (%s) ของ%s", "'%s' (%s) of the %s", f->name, f->thai,
                        say(r->thai, r->name));
    }
}

/* An empty one (`accent: #7a1f3d` without quotes is a comment) is the standard theme's, and was reported as cut. */
static void check_colour(struct diags *ds, const struct text *colour)
{
    struct rgb rgb;
    if (!colour->s || rgb_read(colour->s, &rgb))
        return;
    struct diag *d = diag_report(ds, D_LNG_THEME, colour->at, "'%s' ไม่ใช่สี", "'%s' is no colour", colour->s);
    diag_help(ds, d, "เขียน # และเลขฐานสิบหก 6 ตัวในเครื่องหมายคำพูด เช่น  \"#1f4e79\"",
              "write # and six hexadecimal digits in quotes, as in  \"#1f4e79\"");
}

static void check_colours(struct diags *ds, const struct theme_colours *colours)
{
    const struct record *r = record_field(&theme_record, "colours", strlen("colours"))->of;
    for (const struct field *f = r->fields; f < r->fields + r->count; f++)
        check_colour(ds, field_of(f, colours));
}

/* Millimetres of text that are left between two margins. */
static bool leaves_text(const struct number *paper, const struct number *before, const struct number *behind)
{
    struct decimal left = decimal_sub(paper->v, decimal_add(before->v, behind->v));
    return decimal_cmp(left, decimal_of(TEXT_LEAST)) >= 0;
}

/* Of the upright page and of the one on its side. */
static void check_margins(struct diags *ds, const struct theme_page *p)
{
    bool across = leaves_text(&p->width, &p->left, &p->right) && leaves_text(&p->height, &p->left, &p->right);
    bool down = leaves_text(&p->height, &p->top, &p->bottom) && leaves_text(&p->width, &p->top, &p->bottom);
    if (!across || !down) {
        struct diag *d = diag_report(ds, D_LNG_THEME, p->at, "ขอบกระดาษเหลือที่ให้เนื้อความไม่ถึง %d มม.",
                                     "the margins leave less than %d mm for the text", (int)TEXT_LEAST);
        diag_help(ds, d, "หน้าแนวตั้งและหน้าแนวนอนใช้ขอบเดียวกัน",
                  "upright pages and those on their side have the same margins");
    }
    if (decimal_cmp(p->edge.v, p->top.v) >= 0 || decimal_cmp(p->edge.v, p->bottom.v) >= 0)
        diag_report(ds, D_LNG_THEME, p->edge.at, "หัวและท้ายกระดาษไม่อยู่ในขอบบนและขอบล่าง",
                    "running head and foot do not stand in the top and bottom margins");
}

static void check_values(struct diags *ds, const struct theme *t)
{
    size_t before = diags_count(ds, SEVERITY_ERROR);
    check_whole(ds, &theme_record, t, t->at);
    check_colours(ds, &t->colours);
    if (diags_count(ds, SEVERITY_ERROR) == before)
        check_margins(ds, &t->page);
}

const struct theme *theme_load(struct diags *ds, const struct plan *plan)
{
    size_t before = diags_count(ds, SEVERITY_ERROR);
    struct theme *base = read_theme(ds, &(struct text){.s = standard}), *t = base;
    assert(base); /* the program carries it */
    const struct text *name = &plan->theme_name;
    if (name->s && strcmp(name->s, standard) != 0) {
        t = read_theme(ds, name);
        if (t)
            load_overlay(&theme_record, t, base);
    }
    if (diags_count(ds, SEVERITY_ERROR) == before)
        check_values(ds, t);
    return diags_count(ds, SEVERITY_ERROR) == before ? t : NULL;
}
