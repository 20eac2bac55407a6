/* What the rules of the stage share: the table's row, questions about what was written, and parts that make a sum. */
#ifndef CHECK_RULE_H
#define CHECK_RULE_H

#include <string.h>

#include <bmaplan/check.h>

/* A run of the rules over one plan. */
struct check {
    const struct plan *plan;
    struct diags *ds;
    enum diag_code code;             /* of the rule that is running */
    struct date as_of;               /* day 0: what is due is not asked */
    const struct reported *reported; /* as many and in the order of plan->kpis */
    const struct reports *reports;   /* of each KPI and project through the year (result.h) */
    /* For rules about words: NULL until a text shows the sign of a fault. */
    const struct text_misspellings *misspellings;
    struct text_dictionary *dictionary;
};

/* What the results say of a KPI. */
struct reported {
    bool any;
    struct decimal highest;
};

struct rule {
    const struct record *record;
    enum diag_code code;
    void (*judge)(struct check *c, const void *record);
};

/* A rule about every text that shows one of these signs. */
struct text_rule {
    unsigned suspects; /* enum text_suspect */
    enum diag_code code;
    void (*judge)(struct check *c, const struct plan_text *text);
};

#define RULE(record, code, function) void function(struct check *c, const void *value);
#define TEXT_RULE(suspects, code, function) void function(struct check *c, const struct plan_text *text);
#include "rules.def"
#undef RULE
#undef TEXT_RULE

/* ---- what was written ---- */

static inline bool begins_with(const char *s, const char *word)
{
    return strncmp(s, word, strlen(word)) == 0;
}
/* Is there something in it? What could not be read counts as something: the loader has reported it. */
static inline bool has_text(const char *s, struct place at)
{
    return at.broken || (s && text_has_word(s));
}
static inline bool has_items(size_t count, struct place at)
{
    return at.broken || count > 0;
}
/* Words where a number was expected, kept for KPI003. */
static inline bool is_words(const struct number *n)
{
    return !n->ok && !is_missing(n->at) && !n->at.broken;
}
/* The budget is said: an amount, or the word "none". */
bool budget_is_said(const struct budget *b);
/* Do all these references name a record? */
bool references_found(const struct reference *items, size_t count);

/* Neither itself nor through its measures. */
bool project_supports_nothing(const struct project *p);
/* Without projects the action table is empty, and that says all. */
static inline bool plan_has_projects(const struct plan *p)
{
    return p->projects.count > 0 && !p->projects.at.broken;
}
/* Is any project of this type, or may it be? */
bool plan_has_work(const struct plan *plan, enum work_type type);
/* Does any project stand in a group of part 4 item 3, or may it? True too where there are no projects to judge. */
bool plan_has_groups(const struct check *c);

/* ---- where and how a finding speaks ---- */

/* `inner` where it was written, else `outer`, else the plan's first line. */
struct place place_or(const struct check *c, struct place inner, struct place outer);
/* The id's place, else the record's. */
struct place entity_place(const struct entity *e);
/* The id as written, "?" where there is none. */
const char *entity_name(const struct entity *e);
/* Reports the rule's code at the record's id, with the id as the subject. */
struct diag *report_entity(struct check *c, const struct entity *e);
/* "1,500.5" */
const char *number_shown(const struct check *c, struct decimal v);
/* "30 กันยายน 2563", in the user's language. */
const char *date_shown(const struct check *c, struct date d);

/* Names for one sentence; a plan may have very many. */
struct names {
    const char **items;
    size_t count;
};
void names_add(const struct check *c, struct names *names, const char *name);
/* "a, b", or NULL where there is none. */
const char *names_text(const struct check *c, const struct names *names);

/* A record and its name, for a look at names that stand twice. */
struct bearer {
    const char *folded; /* digits of both scripts are the same */
    const struct text *name;
    const struct entity *entity;
};
struct bearers {
    struct bearer *items; /* of one list of the plan */
    size_t count;
};
/* Those of no name are left out. */
void bearers_add(const struct check *c, struct bearers *all, const struct text *name, const struct entity *entity);
/* Calls `report` for each that has the name of an earlier one. */
void bearers_compare(struct check *c, struct bearers *all,
                     void (*report)(struct check *c, const struct bearer *first, const struct bearer *again));

/* Does the edition ask for the section that this rule is about? */
bool is_asked(const struct check *c);
/* Reports that the section is empty; NULL: the edition does not ask for it. */
struct diag *report_section(struct check *c, struct place at);
/* A key that must be there, by its path (see below). */
struct required {
    const char *path;
    bool written;
};
/* The names of those that are not written, or NULL. */
const char *missing_keys(const struct check *c, const struct required *keys, size_t count);
/* Reports the rule's code at the project if it lacks some. */
void report_missing(struct check *c, const struct project *p, const struct required *keys, size_t count);
/* How an owner is named; `path` leads to the key. */
void help_owner(const struct check *c, struct diag *d, const char *path);

/* ---- what to write, in the language of the plan's own keys ---- */

/* A path leads from the top of the plan, through lists too: "kpis.target.min"; what it names must exist. */

const struct field *key_field(const char *path);
/* "supports" or "สนับสนุน" */
const char *key_word(const struct check *c, const char *path);
/* "'supports' (สนับสนุน)" or "'สนับสนุน' (supports)" */
const char *key_name(const struct check *c, const char *path);
/* The same of a field. */
const char *field_name(const struct check *c, const struct field *f);
/* "'swot' (สวอต) under 'situation' (สถานการณ์)" */
const char *key_place(const struct check *c, const char *path);
/* The names of the keys below, which `keys` has separated by spaces. */
const char *key_list(const struct check *c, const char *path, const char *keys);
/* The first few ids of a list of the plan, or of those of all its items: "goals", "areas.measures"; NULL: there is none. */
const char *ids_known(const struct check *c, const char *path);
/* `words` say what to write, in the user's language; an example follows, of the list of references at `path`, and the first
 * few ids of the list at `ids`. */
void help_ids(const struct check *c, struct diag *d, const char *words, const char *path, const char *ids);
/* How to say that the plan is right; `when` begins the sentence, in the user's language. */
void help_ignore(const struct check *c, struct diag *d, const char *when);
/* "routine" or "งานประจำ"; the value of a choice is given in English, a flag is true, any other stands as it is. */
const char *value_word(const struct check *c, const char *path, const char *value);
/* The same for a choice as the plan holds it. */
const char *choice_word(const struct check *c, const char *path, int choice);
/* "type: routine" or "ประเภท: งานประจำ" */
const char *key_value(const struct check *c, const char *path, const char *value);

/* "objectives: [{id: O1, text: ..., missions: [M1]}]": of a record those of the keys (separated by spaces; NULL: the
 * required ones) that need no id which the plan lacks. */
const char *key_sample(const struct check *c, const char *path, const char *keys);
/* The same with all that it stands under: "cover: {highlights: ...}". */
const char *key_sample_from_top(const struct check *c, const char *path, const char *keys);

/* ---- parts that make a sum ---- */

/* More than these are not listed line by line. */
enum { PARTS_SHOWN = 10 };

struct part {
    struct place at;
    const char *name;
    struct decimal v;
};
struct parts {
    struct part *items;
    size_t count;
    struct decimal sum;
    bool unreadable; /* one of them could not be read: the sum says nothing */
};

/* A number that was never written adds nothing. */
void parts_add(const struct check *c, struct parts *p, const char *name, const struct number *n);
/* "'K1' 60, 'K2' 40" */
const char *parts_line(const struct check *c, const struct parts *p);
/* The parts below a finding: a note for each, or one for all where they are many. */
void parts_note(const struct check *c, struct diag *d, const struct parts *p);

#endif
