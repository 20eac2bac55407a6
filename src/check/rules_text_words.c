/* TXT006, TXT007, TXT010, TXT011: words and numbers that do not belong in a text, or are spelled otherwise. */
#include <string.h>

#include "text_fault.h"

/* ---- TXT011 ---- */

void rule_spelling(struct check *c, const struct plan_text *text)
{
    struct text_faults all = text_faults_in(text);
    struct text_fault f;
    for (size_t from = 0; text_next_misspelling(check_misspellings(c), text->s, from, &f); from = f.to)
        text_faults_add(c, &all, f);
    text_faults_place(c, &all);
    for (size_t i = 0; i < all.count; i++) {
        const struct text_fault *fault = &all.items[i];
        struct diag *d = diag_quote(c->ds, c->code, all.places[i], text_fault_written(c, text, fault));
        diag_help(c->ds, d, "เขียน  %s", "write  %s", fault->right);
        text_fault_fix(c, d, &all, i);
    }
}

/* ---- TXT006 ---- */

/* The format's name of the document, and what it is often called instead; false: the format's name leaves no doubt. */
struct document_name {
    const char *right, *wrong;
};
static bool document_names(const struct check *c, struct document_name *out)
{
    static const char official[] = "ปฏิบัติราชการ", common[] = "ปฏิบัติการ";
    const char *right = c->plan->edition->document_name.s;
    const char *word = right ? strstr(right, official) : NULL;
    if (!word)
        return false;
    const char *wrong =
        arena_format(c->ds->arena, "%.*s%s%s", (int)(word - right), right, common, word + strlen(official));
    *out = (struct document_name){.right = right, .wrong = wrong};
    return true;
}

enum { ALSO_SHOWN = 3 }; /* further places */

/* One finding a text: who calls the plan so does it throughout. */
void rule_document_name(struct check *c, const struct plan_text *text)
{
    struct document_name name;
    struct text_faults all = text_faults_in(text);
    if (!document_names(c, &name))
        return;
    size_t size = strlen(name.wrong);
    for (const char *found = text->s; (found = strstr(found, name.wrong)) != NULL; found += size) {
        size_t from = (size_t)(found - text->s);
        text_faults_add(c, &all, (struct text_fault){from, from + size, name.right, .doubtful = true});
    }
    if (all.count == 0)
        return;
    text_faults_place(c, &all);
    struct diag *d = diag_quote(c->ds, c->code, all.places[0], name.wrong);
    for (size_t i = 1; i < all.count && i <= ALSO_SHOWN; i++)
        diag_note(c->ds, d, all.places[i], "เขียนเช่นนี้ที่นี่ด้วย", "so it is written here, too");
    if (all.count > 1 + ALSO_SHOWN)
        diag_note(c->ds, d, (struct place){0}, "ข้อความนี้เขียนเช่นนี้ %zu แห่ง", "this text says so %zu times", all.count);
    diag_help(c->ds, d, "ถ้าหมายถึงแผนของหน่วยงาน เขียน  %s", "where a unit's plan is meant, write  %s", name.right);
    for (size_t i = 0; i < all.count; i++)
        text_fault_fix(c, d, &all, i);
}

/* ---- TXT007 ---- */

struct sheet_error {
    const char *word;
    const char *thai, *english; /* what became of the formula */
};
static const struct sheet_error sheet_errors[] = {
    {"#REF!", "สูตรอ้างถึงช่องที่ถูกลบไปแล้ว", "the formula refers to a cell that was deleted"},
    {"#N/A", "สูตรค้นหาค่าไม่พบ", "the formula looked for a value and found none"},
    {"#DIV/0!", "สูตรหารด้วยศูนย์หรือช่องว่าง", "the formula divides by zero or by an empty cell"},
    {"#VALUE!", "สูตรพบข้อความตรงที่ต้องเป็นตัวเลข", "the formula met words where a number belongs"},
    {"#NAME?", "สูตรมีชื่อที่โปรแกรมไม่รู้จัก", "the formula has a name that the program does not know"},
    {"#NUM!", "สูตรคำนวณเป็นตัวเลขไม่ได้", "the formula has no number as its result"},
    {"#NULL!", "ช่วงของช่องในสูตรไม่ตัดกัน", "the formula's ranges of cells do not meet"},
};
enum { SHEET_ERRORS = sizeof sheet_errors / sizeof *sheet_errors };

static bool is_ascii_word(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '/' || c == '_';
}

static const struct sheet_error *sheet_error_at(const char *s, const char *at)
{
    const struct sheet_error *e = sheet_errors;
    while (e < sheet_errors + SHEET_ERRORS && strncmp(at, e->word, strlen(e->word)) != 0)
        e++;
    bool found = e < sheet_errors + SHEET_ERRORS;
    bool joined = found && ((at > s && is_ascii_word(at[-1])) || is_ascii_word(at[strlen(e->word)]));
    return found && !joined ? e : NULL;
}

static void report_sheet_error(struct check *c, struct place at, const struct sheet_error *e)
{
    struct diag *d = diag_quote(c->ds, c->code, at, e->word);
    diag_note(c->ds, d, (struct place){0}, "%s", "%s", say(e->thai, e->english));
    diag_help(c->ds, d, "แก้สูตรในตารางต้นทาง แล้วเขียนค่าที่ได้แทน ถ้าไม่มีค่า เขียน  ไม่มีข้อมูล",
              "mend the formula in the spreadsheet and write its value here; where there is none, write  ไม่มีข้อมูล");
}

void rule_sheet_error(struct check *c, const struct plan_text *text)
{
    struct text_faults all = text_faults_in(text);
    all.everywhere = true;
    for (const char *at = text->s; (at = strchr(at, '#')) != NULL; at++) {
        const struct sheet_error *e = sheet_error_at(text->s, at);
        size_t from = (size_t)(at - text->s);
        if (e)
            text_faults_add(c, &all, (struct text_fault){.from = from, .to = from + strlen(e->word)});
    }
    text_faults_place(c, &all);
    for (size_t i = 0; i < all.count; i++)
        report_sheet_error(c, all.places[i], sheet_error_at(text->s, text->s + all.items[i].from));
}

/* ---- TXT010 ---- */

/* Findings are kept in logs: only the first and the last digit are shown. */
static void report_citizen(struct check *c, struct place at, const char *written)
{
    const char *id = text_arabic_digits(c->ds->arena, written);
    char first = id[0], last = id[strlen(id) - 1];
    struct diag *d = diag_report(c->ds, c->code, at, "'%c-xxxx-xxxxx-xx-%c'", "'%c-xxxx-xxxxx-xx-%c'", first, last);
    diag_note(c->ds, d, (struct place){0}, "เลข 13 หลักนี้มีเลขตรวจสอบถูกต้อง และแผนเป็นเอกสารที่เผยแพร่",
              "the check digit of these 13 digits is right, and a plan is published");
    diag_help(c->ds, d, "ลบเลขนี้ออก แล้วระบุบุคคลด้วยชื่อและตำแหน่งเท่าที่จำเป็น",
              "take the number out, and name the person by name and position where that is needed");
}

void rule_citizen(struct check *c, const struct plan_text *text)
{
    struct text_faults all = text_faults_in(text);
    struct text_fault f;
    all.everywhere = true;
    for (size_t from = 0; text_next_citizen_id(text->s, from, &f); from = f.to)
        text_faults_add(c, &all, f);
    text_faults_place(c, &all);
    for (size_t i = 0; i < all.count; i++)
        report_citizen(c, all.places[i], text_fault_written(c, text, &all.items[i]));
}
