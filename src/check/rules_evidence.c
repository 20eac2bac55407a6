/* Evidence of results: which results have any, and the files that hold it. */
#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "result.h"

/* ---- RES011: results without evidence ---- */

/* A result of 0 says that nothing came out: there is nothing to prove. */
static bool asks_evidence(const struct kpi_result *r)
{
    struct decimal v;
    return result_value(r, &v) && decimal_sign(v) != 0;
}

/* The results of one KPI that lack evidence. */
struct bare {
    const struct report *first;
    size_t count;
};

static struct bare bare_of(const struct check *c, const struct kpi *k)
{
    struct bare bare = {.count = 0};
    EACH (r, *kpi_series(c, k)) {
        if (!asks_evidence(r->kpi) || has_items(r->kpi->evidence.count, r->kpi->evidence.at))
            continue;
        bare.first = bare.first ? bare.first : r;
        bare.count++;
    }
    return bare;
}

static void report_bare(struct check *c, const struct kpi *k, const struct bare *bare)
{
    struct diag *d = diag_headline(c->ds, c->code, report_place(bare->first), "ผลของ '%s' งวด %s ไม่มีหลักฐาน",
                                   "the result of '%s' in %s has no evidence", entity_name(&k->self),
                                   period_shown(c, bare->first->in->period.v));
    if (bare->count > 1)
        diag_note(c->ds, d, (struct place){0}, "อีก %zu งวดของตัวชี้วัดนี้ก็ไม่มี", "%zu more periods of this KPI have none",
                  bare->count - 1);
    help_evidence(c, d);
}

/* Nobody has begun to gather evidence: one cause. */
static void report_all_bare(struct check *c, const struct report *first, const struct names *names)
{
    struct diag *d = diag_headline(c->ds, c->code, report_place(first), "ผลของตัวชี้วัดทั้งแผนยังไม่มีหลักฐาน",
                                   "no result of a KPI in the whole plan has evidence");
    names_note(c, d, names);
    help_evidence(c, d);
}

/* Of a KPI that the committee has scored without evidence, EVA005 says so. */
static bool *told_by_scores(const struct check *c)
{
    const struct plan *p = c->plan;
    bool *told = arena_alloc(c->ds->arena, p->kpis.count + 1);
    EACH (given, p->evaluation.scores) {
        const struct kpi *k = given->kpi.to;
        if (k && given->score.ok && !kpi_has_evidence(c, k))
            told[k - p->kpis.items] = true;
    }
    return told;
}

void rule_evidence_given(struct check *c, const void *value)
{
    const struct plan *p = value;
    const struct report *first = NULL;
    const bool *told = told_by_scores(c);
    struct bare *all = arena_alloc(c->ds->arena, (p->kpis.count + 1) * sizeof *all);
    struct names names = {.count = 0};
    bool any = has_items(p->evidence.count, p->evidence.at);
    EACH (k, p->kpis) {
        any = any || kpi_has_evidence(c, k);
        if (told[k - p->kpis.items])
            continue;
        struct bare *bare = &all[k - p->kpis.items];
        *bare = bare_of(c, k);
        if (bare->count == 0)
            continue;
        names_add(c, &names, entity_name(&k->self));
        first = first ? first : bare->first;
    }
    if (!any && names.count > 1) {
        report_all_bare(c, first, &names);
        return;
    }
    EACH (k, p->kpis)
        if (all[k - p->kpis.items].count > 0)
            report_bare(c, k, &all[k - p->kpis.items]);
}

/* ---- RES011, RES008: the file ---- */

enum file_state { FILE_FINE, FILE_ABSENT, FILE_OUTSIDE, FILE_UNREADABLE, FILE_OTHER };

/* Nothing outside the plan's folder is looked at, by whatever links a path leads there. */
static enum file_state examine(const struct check *c, const char *path)
{
    char real[PATH_MAX], root[PATH_MAX];
    struct stat at;
    const char *folder = path_folder(c->ds->arena, c->ds->sources.items[c->plan->at.file].path);
    if (!realpath(*folder ? folder : ".", root))
        return FILE_UNREADABLE;
    if (!realpath(path, real))
        return errno == EACCES ? FILE_UNREADABLE : FILE_ABSENT;
    if (!path_is_inside(real, root))
        return FILE_OUTSIDE;
    if (stat(real, &at) != 0)
        return FILE_UNREADABLE;
    return S_ISREG(at.st_mode) ? FILE_FINE : FILE_OTHER;
}

static void help_file(struct check *c, struct diag *d, const struct evidence *e, enum file_state state)
{
    if (strstr(e->file.s, "://"))
        diag_help(c->ds, d, "ที่อยู่เว็บให้เขียนไว้ที่ %s", "write an address of the web in %s", key_name(c, "evidence.url"));
    else if (state == FILE_OUTSIDE)
        diag_help(c->ds, d, "ย้ายไฟล์เข้ามาไว้ในโฟลเดอร์ของแผน", "move the file into the plan's folder");
    else if (state == FILE_UNREADABLE)
        diag_help(c->ds, d, "ตรวจสิทธิ์การอ่านไฟล์", "check who may read the file");
    else
        diag_help(c->ds, d, "วางไฟล์ตามชื่อนี้ โดยนับจากโฟลเดอร์ของไฟล์ที่เขียนชื่อ หรือแก้ชื่อ หรือลบ %s ออกหากเป็นเอกสารที่ไม่มีไฟล์",
                  "put the file there (a name counts from the folder of the file that holds it), correct the name, or "
                  "delete %s where the paper has no file",
                  key_name(c, "evidence.file"));
}

static void report_file(struct check *c, const struct evidence *e, enum file_state state)
{
    static const char *const thai[] = {[FILE_ABSENT] = "ไม่มีไฟล์นี้",
                                       [FILE_OUTSIDE] = "อยู่นอกโฟลเดอร์ของแผน",
                                       [FILE_UNREADABLE] = "อ่านไฟล์นี้ไม่ได้",
                                       [FILE_OTHER] = "ไม่ใช่ไฟล์"};
    static const char *const english[] = {[FILE_ABSENT] = "there is no such file",
                                          [FILE_OUTSIDE] = "it lies outside the plan's folder",
                                          [FILE_UNREADABLE] = "the file cannot be read",
                                          [FILE_OTHER] = "it is no file"};
    struct diag *d = diag_headline(c->ds, c->code, e->file.at, "หลักฐาน '%s': '%s' %s", "evidence '%s': '%s': %s",
                                   entity_name(&e->self), e->file.s, say(thai[state], english[state]));
    help_file(c, d, e, state);
}

/* Only where the edition gives a deadline: it is not to be guessed. */
static void judge_date(struct check *c, const struct evidence *e)
{
    if (!c->plan->edition->report_days.ok || !e->date.v.day || !e->quarter.v.year)
        return;
    struct date deadline = report_deadline(c, e->quarter.v);
    if (date_cmp(e->date.v, deadline) <= 0)
        return;
    struct diag *d = diag_headline(c->ds, c->code, e->date.at, "หลักฐาน '%s' ลงวันที่ %s หลังกำหนดรายงานผล %s",
                                   "evidence '%s' is dated %s, after the deadline of the report, %s",
                                   entity_name(&e->self), date_shown(c, e->date.v), date_shown(c, deadline));
    diag_note(c->ds, d, e->quarter.at, "หลักฐานของงวด %s", "it proves %s", period_shown(c, e->quarter.v));
    diag_help(c->ds, d, "แก้ %s หรือ %s ให้ตรงกับเอกสาร", "correct %s or %s as the paper has it",
              key_name(c, "evidence.date"), key_name(c, "evidence.quarter"));
}

void rule_evidence_file(struct check *c, const void *value)
{
    const struct evidence *e = value;
    judge_date(c, e);
    if (!e->file.s || !*e->file.s)
        return;
    enum file_state state = examine(c, e->file.s);
    if (state != FILE_FINE)
        report_file(c, e, state);
}

/* In lower case with Arabic digits; NULL: it is no SHA-256. */
static const char *digest_of(const struct check *c, const char *written)
{
    char *s = text_fold(c->ds->arena, written);
    for (char *p = s; *p; p++)
        if (*p >= 'A' && *p <= 'F')
            *p = (char)(*p - 'A' + 'a');
    return strlen(s) == DIGEST_SIZE - 1 && strspn(s, "0123456789abcdef") == DIGEST_SIZE - 1 ? s : NULL;
}

static void report_no_digest(struct check *c, const struct evidence *e)
{
    struct diag *d = diag_headline(c->ds, c->code, e->sha256.at, "ค่าตรวจสอบไฟล์ของ '%s' ไม่ใช่ SHA-256",
                                   "the value at '%s' is no SHA-256", entity_name(&e->self));
    diag_help(c->ds, d, "เขียนเลขฐานสิบหก 64 ตัวจากคำสั่ง sha256sum หรือลบ %s ออก",
              "write the 64 hexadecimal digits that sha256sum prints, or delete %s", key_name(c, "evidence.sha256"));
}

/* What the file holds now is known; whether it is the right file, only its author. */
static void report_digest(struct check *c, const struct evidence *e, const char *found)
{
    struct diag *d =
        diag_report(c->ds, c->code, e->sha256.at, "'%s' ของ '%s'", "'%s' of '%s'", e->file.s, entity_name(&e->self));
    diag_note(c->ds, d, e->file.at, "ไฟล์ที่มีอยู่ได้ค่า %s", "the file as it is has %s", found);
    diag_help(c->ds, d, "ถ้าไฟล์เสียหรือถูกแก้ ให้นำต้นฉบับกลับมา ถ้าตั้งใจเปลี่ยนไฟล์ ให้เขียนค่าใหม่ที่ %s",
              "bring the original back if the file was damaged or altered; if it was changed on purpose, write the new "
              "value in %s",
              key_name(c, "evidence.sha256"));
    diag_fix(c->ds, d, FIX_UNSAFE, e->sha256.at, found);
}

void rule_sha256(struct check *c, const void *value)
{
    const struct evidence *e = value;
    char found[DIGEST_SIZE];
    if (!has_text(e->sha256.s, e->sha256.at) || e->sha256.at.broken)
        return;
    const char *written = digest_of(c, e->sha256.s);
    if (!written)
        report_no_digest(c, e);
    else if (e->file.s && *e->file.s && examine(c, e->file.s) == FILE_FINE && file_sha256(e->file.s, found) &&
             strcmp(found, written) != 0)
        report_digest(c, e, arena_copy(c->ds->arena, found, DIGEST_SIZE - 1));
}
