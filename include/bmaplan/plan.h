/* plan: the model of one unit's annual plan, as plan-language defines it. Plain structs; the field tables in
 * src/model describe them. Const once loaded. Names in comments are the Thai ones of the format. */
#ifndef BMAPLAN_PLAN_H
#define BMAPLAN_PLAN_H

#include <bmaplan/record.h>

/* Values of choices: 0 is "not written". */
enum agency_kind { AGENCY_DEPARTMENT = 1, AGENCY_OFFICE, AGENCY_DISTRICT };
enum result_level { LEVEL_OUTPUT = 1, LEVEL_OUTCOME };                 /* ผลผลิต, ผลลัพธ์ */
enum work_type { WORK_STRATEGIC = 1, WORK_ROUTINE };                   /* เชิงยุทธศาสตร์, งานประจำ */
enum direction { DIRECTION_INCREASE = 1, DIRECTION_DECREASE, DIRECTION_MAINTAIN };
enum aggregate { AGGREGATE_TO_DATE = 1, AGGREGATE_SUM, AGGREGATE_AVERAGE };
enum not_measured { NOT_MEASURED_EXCLUDE = 1, NOT_MEASURED_FULL };
enum alignment_kind { ALIGN_GOVERNOR = 1, ALIGN_DEVELOPMENT, ALIGN_BMA_PLAN, ALIGN_GOVERNMENT, ALIGN_ASEAN, ALIGN_KINDS };
enum unit_kind { UNIT_PERCENT = 1, UNIT_LEVEL, UNIT_COUNT, UNIT_MONEY, UNIT_DURATION, UNIT_RATE };
enum unit_place { UNIT_BEFORE = 1, UNIT_AFTER };
enum project_kind { PROJECT_PROJECT = 1, PROJECT_ACTIVITY };
enum committee_role { ROLE_CHAIR = 1, ROLE_VICE_CHAIR, ROLE_MEMBER };

struct head { struct place at; struct text position, name; };
struct division { struct entity self; struct text name, head; };       /* ส่วนราชการ: กอง ฝ่าย กลุ่มงาน */
struct agency {
    struct place at;
    struct text name, short_name, code;
    struct choice kind;
    struct head head;
    struct path logo;
    LIST_OF(struct division) divisions;
};

struct revision { struct place at; struct number number; struct date_value date; struct markdown reason; };
struct approval { struct place at; struct text prepared_by, approved_by; struct date_value date; struct text document_no; };
struct cover {
    struct place at;
    struct text title, subtitle;
    struct markdown highlights;
    struct path image;
    struct text image_alt;
    struct date_value date;
};

/* บทที่ ๑ */
struct figure_row { struct place at; struct year year; struct text item; struct number amount; struct markdown note; };
struct titled_text { struct place at; struct text title; struct markdown text; };
struct conditions {
    struct place at;
    struct markdown area, society, economy, population, duties;
    LIST_OF(struct figure_row) staffing, revenue, expenditure;
    LIST_OF(struct titled_text) other;
};
struct analysis { struct place at; struct markdown past, present, future; };
struct statement { struct entity self; struct markdown text; };        /* a mission, a SWOT item */
struct swot {
    struct place at;
    LIST_OF(struct statement) strengths, weaknesses, opportunities, threats;
};
struct situation {
    struct place at;
    struct conditions conditions;
    struct analysis analysis;
    struct swot swot;
    struct markdown conclusion;
};

/* บทที่ ๒ */
struct objective { struct entity self; struct markdown text; LIST_OF(struct reference) missions; };
struct goal {
    struct entity self;
    struct markdown text;
    LIST_OF(struct reference) objectives;
    struct choice result; /* enum result_level */
};

/* บทที่ ๓ */
struct alignment_plan { struct place at; struct text name; struct year from, to; };
struct alignment { struct entity self; struct text name; struct choice kind; struct alignment_plan plan; struct text code; };
struct option { struct place at; struct markdown text; LIST_OF(struct text) pros, cons; struct flag chosen; };
struct measure { struct entity self; struct markdown text; LIST_OF(struct reference) supports; };
struct area {
    struct entity self;
    struct text name;
    struct markdown rationale;
    LIST_OF(struct reference) missions, swot;
    LIST_OF(struct option) options;
    LIST_OF(struct measure) measures;
};

/* บทที่ ๔ */
struct team_member { struct place at; struct text role, name, position; };
struct calendar_entry { struct place at; struct text when, what; struct reference owner; };
struct risk {
    struct entity self;
    struct markdown text;
    struct number likelihood, impact; /* 1 to 5 */
    struct markdown response;
    struct reference owner;
};
struct management {
    struct place at;
    struct markdown text;
    LIST_OF(struct team_member) committee;
    LIST_OF(struct calendar_entry) calendar;
    LIST_OF(struct risk) risks;
};

/* A unit of measure: of the plan's `units` or of the edition's registry. */
struct unit {
    struct place at;
    struct text name;
    struct choice kind;
    struct number min, max;
    struct choice place;
    LIST_OF(struct text) aliases; /* editions only */
};

struct quarters { struct place at; struct number q[4]; };
struct cancelled { struct place at; struct date_value date; struct markdown reason; struct text approved_by; };
struct target {
    struct place at;
    struct number value;    /* the number alone ... */
    struct number min, max; /* ... or the band of `maintain` */
};

struct kpi {
    struct entity self;
    struct text name;
    struct choice type;              /* enum work_type */
    struct dimension_name dimension;
    struct choice level;             /* enum result_level */
    struct flag headline, negotiated;
    struct unit_name unit;
    struct choice direction;         /* kpi_direction() gives the default */
    struct target target;
    LIST_OF(struct year_value) baseline;
    struct quarters quarters;
    struct choice aggregate;         /* kpi_aggregate() gives the default */
    struct number weight;
    LIST_OF(struct number) criteria; /* five, for the scores 1 to 5 */
    LIST_OF(struct text) levels;     /* five */
    struct choice if_not_measured;
    struct markdown definition, formula, conditions;
    struct markdown source, collection, frequency, limitations, verification;
    LIST_OF(struct reference) goals, measures, supports;
    struct reference owner, collector;
    struct text lead;
    LIST_OF(struct text) joint_with;
    struct cancelled cancelled;
};

struct money_line { struct place at; struct text name; struct number amount; };
struct budget {
    struct place at;
    struct choice none; /* 1: the one word "none" was written instead of the record */
    struct number amount;
    struct text program;
    LIST_OF(struct money_line) sources, lines;
    struct quarters quarters;
};
struct year_amount { struct place at; struct year year; struct number amount; };
struct step {
    struct place at;
    struct text name;
    struct date_value start, end;
    struct number weight; /* percent of the work */
    struct reference owner;
    struct text output;
};
struct project {
    struct entity self;
    struct text name;
    struct choice kind, type;
    struct dimension_name dimension;
    struct number priority;
    struct flag is_new;
    LIST_OF(struct reference) measures, kpis, supports;
    struct markdown rationale, method;
    LIST_OF(struct markdown) objectives, outputs, outcomes, expected_benefits;
    struct text target_group, location;
    struct budget budget;
    struct date_value start, end;
    LIST_OF(struct year_amount) years;
    struct reference owner;
    LIST_OF(struct text) partners;
    LIST_OF(struct step) steps;
    LIST_OF(struct risk) risks;
    struct cancelled cancelled;
};

struct kpi_result {
    struct place at;
    struct reference kpi;
    struct number value, count, of;
    struct text not_measured;
    struct markdown note, obstacles;
    LIST_OF(struct reference) evidence;
};
struct project_result {
    struct place at;
    struct reference project;
    struct number progress, spent; /* year to date: percent of the work, baht */
    struct markdown what, with_whom, where, when, how;
    LIST_OF(struct markdown) outputs;
    struct markdown obstacles, next;
    LIST_OF(struct reference) evidence;
};
struct results {
    struct place at;
    struct period_value period;
    LIST_OF(struct kpi_result) kpis;
    LIST_OF(struct project_result) projects;
};
struct evidence {
    struct entity self;
    struct text title;
    struct path file;
    struct text url, sha256;
    struct date_value date;
    struct period_value quarter;
    struct reference custodian;
};
struct dimension_weight { struct place at; struct dimension_name dimension; struct number weight; };
struct committee_member {
    struct place at;
    struct choice role;
    struct text agency, position, name;
    LIST_OF(struct reference) kpis;
};
struct committee_score { struct place at; struct reference kpi; struct text agency; struct number score; struct markdown comment; };
struct evaluation {
    struct place at;
    LIST_OF(struct dimension_weight) dimensions;
    LIST_OF(struct committee_member) committee;
    LIST_OF(struct committee_score) scores;
};
struct term { struct place at; struct text term; struct markdown meaning; };

/* An image in Markdown: ![alternative](path), at its place in the text. */
struct plan_image { struct path path; struct text alternative; };

/* A text or Markdown of the plan with signs of a fault (enum text_suspect) or with digits; a key, whose field is NULL. */
struct plan_text {
    const char *s;
    struct place at;
    const struct field *field;
    const struct field *section; /* the key of the plan that it lies under; of chapter 1 the key below */
    unsigned suspects;
};

struct plan {
    struct place at; /* the main file's first line */
    struct number bmaplan;
    struct text format, theme_name;     /* keys: format, theme */
    struct year fiscal_year;
    LIST_OF(struct text) include;
    struct agency agency;
    struct revision revision;
    struct approval approval;
    struct cover cover;
    struct markdown head_vision, foreword, executive_summary;
    struct situation situation;
    struct markdown bma_vision, vision;
    LIST_OF(struct statement) missions;
    LIST_OF(struct objective) objectives;
    LIST_OF(struct goal) goals;
    LIST_OF(struct area) areas;
    struct management management;
    LIST_OF(struct alignment) alignments;
    LIST_OF(struct unit) units;
    LIST_OF(struct kpi) kpis;
    LIST_OF(struct project) projects;
    LIST_OF(struct results) results;
    LIST_OF(struct evidence) evidence;
    struct evaluation evaluation;
    LIST_OF(struct term) glossary;
    LIST_OF(struct titled_text) appendices;

    bool thai_keys;                     /* most keys are Thai: what helps suggest to write */
    LIST_OF(struct plan_image) images;  /* of all Markdown, in the order of reading */
    LIST_OF(struct plan_text) texts;    /* that rules about text have to look at, in the order of reading */
    const struct edition *edition;      /* set after loading; never NULL then */
    const struct theme *theme;          /* that the plan names; NULL where it names none, or one with errors */
    size_t unresolved[ID_COUNT];        /* references that named nothing, by the kind they meant: rules about what
                                           nobody names stay silent for that kind */
};

extern const struct record plan_record, agency_record, division_record, mission_record, swot_item_record,
    objective_record, goal_record, area_record, measure_record, alignment_record, kpi_record, project_record,
    step_record, results_record, kpi_result_record, project_result_record, evidence_record, risk_record, unit_record,
    situation_record, evaluation_record;

/* ---- what the plan says, with defaults and links filled in ---------------------------------- */

enum direction kpi_direction(const struct kpi *k);
enum aggregate kpi_aggregate(const struct kpi *k);
enum unit_kind unit_kind(const struct unit *u);   /* NULL: UNIT_RATE, as rules.md says for an unknown unit */
enum unit_place unit_place(const struct unit *u);
/* The unit's range of values; false: open on that side. */
bool unit_min(const struct unit *u, struct decimal *out);
bool unit_max(const struct unit *u, struct decimal *out);
static inline bool kpi_is_cancelled(const struct kpi *k) { return !is_missing(k->cancelled.at); }
static inline bool project_is_cancelled(const struct project *p) { return !is_missing(p->cancelled.at); }
/* Does the record name the alignment itself or through one of its measures? */
bool project_supports_kind(const struct project *p, enum alignment_kind kind);
/* Is the KPI under one of this area's measures, directly? */
bool kpi_serves_measure(const struct kpi *k, const struct measure *m);
bool project_serves_measure(const struct project *p, const struct measure *m);
/* The next link of a chain that comes from this kind of record; NULL at the end. Start with entity.users. */
const struct link *link_from(const struct link *first, const struct record *record);
/* First and last day of the plan's fiscal year. */
struct date plan_first_day(const struct plan *p);
struct date plan_last_day(const struct plan *p);
/* "2563"; "...." where it is still to be written. */
const char *plan_year_text(struct arena *a, const struct plan *p);
/* cover.title, or แผนปฏิบัติราชการประจำปี พ.ศ. ๒๕๖๓ with the agency's name left to the caller. */
const char *plan_title(struct arena *a, const struct plan *p);
/* The date that stands for "now" in every output: SOURCE_DATE_EPOCH, else revision.date, cover.date, 1 October of the plan's
 * fiscal year, of the edition's where the plan has none. */
struct date plan_date(const struct plan *p);

#endif
