/* TXT005: the city's name with a letter too many, and the unit's own name, spelled nearly as it is. */
#include <string.h>

#include "text_fault.h"

/* ---- the city ---- */

static void judge_city(struct check *c, const struct plan_text *text)
{
    struct text_faults all = text_faults_in(text);
    struct text_fault f;
    if (!strstr(text->s, "กกรุงเทพ"))
        return;
    if (!c->dictionary)
        c->dictionary = text_dictionary_open(c->ds->arena);
    if (!c->dictionary)
        return;
    for (size_t from = 0; text_next_doubled_name(c->dictionary, text->s, from, &f); from = f.to)
        text_faults_add(c, &all, f);
    text_faults_place(c, &all);
    for (size_t i = 0; i < all.count; i++) {
        struct diag *d =
            diag_headline(c->ds, c->code, all.places[i], "มี ก เกินมาหน้าชื่อกรุงเทพมหานคร: '%s'",
                          "one ก too many before the city's name: '%s'", text_fault_written(c, text, &all.items[i]));
        diag_help(c->ds, d, "เขียน  %s", "write  %s", all.items[i].right);
        text_fault_fix(c, d, &all, i);
    }
}

/* ---- the unit ---- */

static const char office[] = "สำนัก", district[] = "สำนักงานเขต", city[] = "กรุงเทพ";
enum {
    LETTER_SIZE = 4,      /* bytes at most */
    NAME_MOST = 60,       /* letters; longer names are not compared */
    LETTERS_PER_SLIP = 4, /* of the name's own part: as many make one slip possible, two at most */
    SLIPS_MOST = 2
};

/* The name without the city's behind it and without spaces, which are both accepted. */
struct office_name {
    char s[NAME_MOST * LETTER_SIZE + 1];
    size_t count; /* letters */
    unsigned slips;
};

/* Copies one letter of UTF-8 to out; returns its size. */
static size_t copy_letter(char *out, const char *at)
{
    int32_t code;
    size_t size = text_decode(at, at + strnlen(at, LETTER_SIZE), &code);
    memcpy(out, at, size);
    out[size] = '\0';
    return size;
}

static bool office_name_read(const char *name, struct office_name *out)
{
    *out = (struct office_name){0};
    if (!name || strncmp(name, office, strlen(office)) != 0 ||
        strchr(name, '.')) /* สำนักงาน ก.ก. and ก.พ. are neighbours */
        return false;
    const char *end = strstr(name, city);
    end = end ? end : name + strlen(name);
    for (size_t size = 0; name < end && out->count < NAME_MOST;) {
        if (*name == ' ') {
            name++;
            continue;
        }
        size_t letter = copy_letter(out->s + size, name);
        size += letter, name += letter, out->count++;
    }
    bool is_district = strncmp(out->s, district, strlen(district)) == 0;
    size_t kind = is_district ? text_count(district, strlen(district)) : text_count(office, strlen(office));
    size_t slips = (out->count - kind) / LETTERS_PER_SLIP;
    out->slips = slips < SLIPS_MOST ? (unsigned)slips : SLIPS_MOST;
    return name == end && slips > 0;
}

/* A name may end here: "สำนักงานประมาณการว่า" is no name of an office. */
static bool ends_name(const char *at)
{
    bool thai = (unsigned char)at[0] == 0xE0 && ((unsigned char)at[1] == 0xB8 || (unsigned char)at[1] == 0xB9);
    return !thai || strncmp(at, city, strlen(city)) == 0;
}

/* Another name that the plan or the format knows. */
static bool is_known(const struct check *c, const char *name)
{
    EACH (i, c->plan->agency.divisions)
        if (i->name.s && strcmp(i->name.s, name) == 0)
            return true;
    EACH (i, c->plan->evaluation.committee)
        if (i->agency.s && strcmp(i->agency.s, name) == 0)
            return true;
    EACH (i, c->plan->edition->evaluators)
        if (i->s && strcmp(i->s, name) == 0)
            return true;
    return false;
}

/* Bytes of the words at `at` that are nearly the name; 0: they are the name, or another one. */
static size_t near_name(const struct check *c, const struct office_name *name, const char *at)
{
    char word[(NAME_MOST + SLIPS_MOST) * LETTER_SIZE + 1] = "";
    size_t size = 0, best = 0, count = 0;
    unsigned least = name->slips + 1;
    for (const char *end = at; *end != '\0' && *end != '\n' && count < name->count + name->slips;) {
        if (*end == ' ' || *end == '\t') {
            end++;
            continue;
        }
        size_t letter = copy_letter(word + size, end);
        size += letter, end += letter, count++;
        if (strcmp(word, name->s) == 0)
            return 0;
        if (count + name->slips < name->count || !ends_name(end))
            continue;
        unsigned distance = text_distance(word, name->s, name->slips);
        if (distance < least && !is_known(c, word))
            least = distance, best = (size_t)(end - at);
    }
    return best;
}

static void report_unit(struct check *c, const struct text_faults *all, size_t i)
{
    const struct text *agency = &c->plan->agency.name;
    const struct text_fault *f = &all->items[i];
    struct diag *d = diag_headline(c->ds, c->code, all->places[i], "ชื่อหน่วยงานสะกดไม่ตรงกับชื่อเต็ม: '%s'",
                                   "the unit's name is spelled otherwise: '%s'", text_fault_written(c, all->text, f));
    diag_note(c->ds, d, agency->at, "ชื่อเต็มเขียนไว้ที่นี่ว่า '%s'", "its full name, '%s', is written here", agency->s);
    diag_help(c->ds, d, "ถ้าหมายถึงหน่วยงานนี้ เขียน  %s", "where this unit is meant, write  %s", f->right);
    text_fault_fix(c, d, all, i);
}

/* TXT011 says so. */
static bool is_misspelt(struct check *c, const char *words)
{
    struct text_fault f;
    return text_next_misspelling(check_misspellings(c), words, 0, &f);
}

/* A text with faults of letters waits until they are mended: they may be all that is wrong with the name. */
static bool has_faults_of_letters(const struct plan_text *text)
{
    return text->suspects & (SUSPECT_SARA_AM | SUSPECT_MARKS | SUSPECT_UNSEEN | SUSPECT_LOOKALIKE);
}

static void judge_unit(struct check *c, const struct plan_text *text)
{
    struct office_name name;
    const struct text *agency = &c->plan->agency.name;
    if (!text->field || agency->at.broken || has_faults_of_letters(text) || !office_name_read(agency->s, &name))
        return;
    struct text_faults all = text_faults_in(text);
    const char *right = arena_copy(c->ds->arena, name.s, strlen(name.s));
    for (const char *at = text->s, *next = at; (at = strstr(next, office)) != NULL;) {
        size_t from = (size_t)(at - text->s), size = near_name(c, &name, at);
        struct text_fault f = {from, from + size, right, .doubtful = true};
        next = at + (size > 0 ? size : strlen(office));
        if (size > 0 && !is_misspelt(c, text_fault_written(c, text, &f)))
            text_faults_add(c, &all, f);
    }
    text_faults_place(c, &all);
    for (size_t i = 0; i < all.count; i++)
        report_unit(c, &all, i);
}

void rule_name(struct check *c, const struct plan_text *text)
{
    judge_city(c, text);
    judge_unit(c, text);
}
