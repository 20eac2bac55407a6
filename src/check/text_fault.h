/* The faults of one text, found first and then placed in its file together: to place them one by one would read a long text
 * as many times. */
#ifndef CHECK_TEXT_FAULT_H
#define CHECK_TEXT_FAULT_H

#include "prose.h"
#include "rule.h"

struct text_faults {
    const struct plan_text *text;
    struct text_fault *items; /* ascending */
    struct place *places;     /* as many, once they are placed */
    size_t count;
    struct prose prose;
    bool everywhere; /* in code, links and addresses too; else these are passed over */
};

struct text_faults text_faults_in(const struct plan_text *text);
/* The next one: they ascend. */
void text_faults_add(const struct check *c, struct text_faults *all, struct text_fault fault);
void text_faults_place(const struct check *c, struct text_faults *all);
/* What is written there. */
const char *text_fault_written(const struct check *c, const struct plan_text *text, const struct text_fault *fault);
/* Offers to write what is right in the place of fault i, if that is known; not where a line of the file ends within, where the
 * place isn't exact, or where other places name what the text names. */
void text_fault_fix(const struct check *c, struct diag *d, const struct text_faults *all, size_t i);

/* Says which marks are typed in the place of a fault of marks: on a screen they lie on each other. */
void note_marks(const struct check *c, struct diag *d, const char *s, const struct text_fault *fault);

/* The common misspellings, read when first asked for. */
const struct text_misspellings *check_misspellings(struct check *c);

#endif
