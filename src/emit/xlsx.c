/* The KPI workbook: its sheets in order, its properties, and its way to the output. */
#include "xlsx.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "emit_formats.h"

void book_fail(struct book *b, lxw_error error)
{
    unlink(b->path);
    machine_failed("เขียนสมุดงานตัวชี้วัดไม่ได้: %s", "cannot write the KPI workbook: %s", lxw_strerror(error));
}

void book_keep(struct book *b, lxw_error error)
{
    if (!b->error)
        b->error = error;
}

void book_define(struct book *b, const char *name, const char *formula)
{
    book_keep(b, workbook_define_name(b->workbook, name, formula));
}

/* libxlsxwriter writes to a path only. */
static const char *temporary_file(struct arena *a)
{
    const char *folder = getenv("TMPDIR");
    char *path = arena_format(a, "%s/bmaplan-XXXXXX", folder && *folder ? folder : "/tmp");
    int file = mkstemp(path);
    if (file < 0 || close(file) != 0)
        machine_failed("สร้างไฟล์ชั่วคราว '%s' ไม่ได้: %s", "cannot create the temporary file '%s': %s", path,
                       error_words(errno));
    return path;
}

/* Copies the finished file and removes it. */
static void deliver(FILE *out, const char *path)
{
    FILE *in = fopen(path, "rb");
    int failure = errno;
    unlink(path);
    if (!in)
        machine_failed("อ่านไฟล์ชั่วคราว '%s' ไม่ได้: %s", "cannot read the temporary file '%s': %s", path,
                       error_words(failure));
    char buffer[16384];
    for (size_t n; (n = fread(buffer, 1, sizeof buffer, in)) > 0;)
        fwrite(buffer, 1, n, out);
    bool failed = ferror(in) != 0;
    fclose(in);
    if (failed)
        machine_failed("อ่านไฟล์ชั่วคราว '%s' ไม่ครบ", "cannot read all of the temporary file '%s'", path);
}

/* Days since 1 January 1970, for a date of the Buddhist era (the civil calendar, years beginning in March). */
static long days_since_1970(struct date d)
{
    long year = d.year - ERA_DIFFERENCE - (d.month <= 2);
    long day_of_year = (153 * (d.month + (d.month > 2 ? -3 : 9)) + 2) / 5 + d.day - 1;
    return year * 365 + year / 4 - year / 100 + year / 400 + day_of_year - 719468;
}

/* In seconds; never 0, which libxlsxwriter takes for the clock. */
static long creation_time(const struct plan *plan)
{
    long seconds = days_since_1970(plan_date(plan)) * 86400;
    return seconds != 0 ? seconds : 1;
}

static char *copy(struct book *b, const char *s)
{
    return arena_copy(b->arena, s, strlen(s));
}

static void set_properties(struct book *b)
{
    const struct plan *plan = b->plan;
    lxw_doc_properties properties = {
        .title = arena_format(b->arena, "สมุดงานตัวชี้วัด %s", plan->agency.name.s),
        .subject = arena_format(b->arena, "ปีงบประมาณ พ.ศ. %s", plan_year_text(b->arena, plan)),
        .author = copy(b, plan->agency.name.s),
        .company = copy(b, plan->agency.name.s),
        .comments = copy(b, plan_title(b->arena, plan)),
        .created = creation_time(plan),
    };
    book_keep(b, workbook_set_properties(b->workbook, &properties));
    book_keep(b, workbook_set_custom_property_integer(b->workbook, "ปีงบประมาณ", plan->fiscal_year.v));
    const char *revision = decimal_text(b->arena, plan->revision.number.v, 0, false); /* 0 where none was written */
    book_keep(b, workbook_set_custom_property_string(b->workbook, "ฉบับปรับปรุงครั้งที่", revision));
    book_keep(b, workbook_set_custom_property_string(b->workbook, "รูปแบบ", plan->edition->id.s));
    book_keep(b, workbook_set_custom_property_string(b->workbook, "bmaplan", BMAPLAN_VERSION));
}

static void add_sheets(struct book *b)
{
    const struct scores *scores = b->emission->scores;
    b->summary = sheet_add(b, "สรุป");
    b->kpis = sheet_add(b, "ตัวชี้วัด");
    b->dimensions = arena_alloc(b->arena, scores->dimension_count * sizeof *b->dimensions);
    b->figures = arena_alloc(b->arena, scores->dimension_count * sizeof *b->figures);
    for (size_t i = 0; i < scores->dimension_count; i++)
        b->dimensions[i] = sheet_add(b, dimension_title(b->arena, scores->dimensions[i].dimension));
    b->projects = sheet_add(b, "โครงการ");
    b->steps = sheet_add(b, "เกณฑ์คะแนน");
}

/* The scale and the KPIs come before the sheets that refer to their cells, the summary comes last. */
static void write_sheets(struct book *b)
{
    book_write_scale(b);
    book_write_kpis(b);
    for (size_t i = 0; i < b->emission->scores->dimension_count; i++)
        book_write_dimension(b, i);
    book_write_projects(b);
    book_write_summary(b);
    worksheet_activate(b->summary.worksheet);
}

void emit_xlsx(FILE *out, const struct emission *e)
{
    struct book b = {
        .arena = e->arena,
        .emission = e,
        .plan = e->plan,
        .scale = &e->plan->edition->scale,
        .ids = kpi_names(e->arena, e->plan),
        .path = temporary_file(e->arena),
    };
    b.workbook = workbook_new(b.path);
    if (!b.workbook)
        book_fail(&b, LXW_ERROR_MEMORY_MALLOC_FAILED);
    book_make_looks(&b);
    add_sheets(&b);
    set_properties(&b);
    write_sheets(&b);
    book_keep(&b, workbook_close(b.workbook));
    if (b.error)
        book_fail(&b, b.error);
    deliver(out, b.path);
}
