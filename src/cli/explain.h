/* explain: rules, fields, units and editions in words, written as text, Markdown or JSON. */
#ifndef CLI_EXPLAIN_H
#define CLI_EXPLAIN_H

#include <bmaplan/edition.h>
#include <bmaplan/json.h>

#include "style.h"

/* The user reads one of the two; JSON has both. The same pointer twice: a word of no language. */
struct bilingual {
    const char *thai, *english;
};
static inline struct bilingual as_written(const char *s) { return (struct bilingual){s, s}; }

enum explain_format { EXPLAIN_TEXT, EXPLAIN_JSON, EXPLAIN_MARKDOWN };
extern const struct style explain_styles[]; /* by enum explain_format */

/* Explanations under way. */
struct explainer {
    const struct options *options;
    struct arena *arena;
    FILE *out;
    enum explain_format format;
    struct json json;
    bool more;                     /* one has been written */
    bool facts;                    /* the last line was a fact's */
    const struct edition *edition; /* the newest one, whose units are explained */
};

/* A column's name in JSON, and its heading. */
struct listing_column {
    const char *key;
    struct bilingual heading;
};
struct listing {
    const struct listing_column *columns; /* ends with a NULL key */
    struct bilingual *cells;           /* row by row */
    size_t count;
};

/* ---- the writer: an explanation is begun, is given its parts, is ended. `key` is a part's name in JSON; a part without
 * words is left out. ---- */

void explain_open(struct explainer *x);
void explain_close(struct explainer *x);
void explain_begin(struct explainer *x, const char *kind, const char *name, struct bilingual title);
void explain_end(struct explainer *x);
/* One line: "unit  ร้อยละ". */
void explain_fact(struct explainer *x, const char *key, struct bilingual label, struct bilingual value);
/* The same of several words: "also called  เป้าหมาย, เป้า"; none: left out. */
void explain_words(struct explainer *x, const char *key, struct bilingual label, struct words words);
/* Paragraphs; the label may be none. */
void explain_prose(struct explainer *x, const char *key, struct bilingual label, struct bilingual text);
void explain_yaml(struct explainer *x, const char *key, struct bilingual label, const char *yaml);
void explain_listing(struct explainer *x, const char *key, struct bilingual label, const struct listing *g);
void listing_add(struct explainer *x, struct listing *g, struct bilingual cell);
/* Last words for a reader who is at a terminal or holds the handbook. */
void explain_hint(struct explainer *x, const char *thai, const char *english);

/* ---- what can be explained: each explains what has this name, and says how many it was ---- */

size_t explain_rules(struct explainer *x, const char *name);
size_t explain_editions(struct explainer *x, const char *name);
size_t explain_units(struct explainer *x, const char *name);
size_t explain_fields(struct explainer *x, const char *name);
/* Fields that take this word. */
size_t explain_choice(struct explainer *x, const char *name);
/* Fields that officers also call so. */
size_t explain_other_words(struct explainer *x, const char *name);
void explain_all_rules(struct explainer *x);
/* The edition of this name, NULL for the newest; NULL after its findings where a changed one cannot be read. */
const struct edition *edition_read(struct explainer *x, const char *name);

/* Tries each name of its kind as what a mistyped one may have meant. */
void rules_near(struct explainer *x, struct nearest *n);
void editions_near(struct explainer *x, struct nearest *n);
void units_near(struct explainer *x, struct nearest *n);
void fields_near(struct explainer *x, struct nearest *n);

/* What the field takes, with its bare form and whether it must be there. */
struct bilingual field_takes(struct arena *a, const struct field *f);
/* The next word of field.also; *rest moves behind it. */
const char *field_next_word(struct arena *a, const char **rest);
/* What officers also call it. */
struct words field_other_words(struct arena *a, const struct field *f);
/* "percent (ร้อยละ)" */
struct bilingual choice_words(struct explainer *x, const struct choice_name *choice);

#endif
