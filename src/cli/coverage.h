/* coverage: what the format asks for, as the command `coverage` shows it. */
#ifndef CLI_COVERAGE_H
#define CLI_COVERAGE_H

#include <bmaplan/check.h>

#include "document.h"
#include "style.h"

extern const struct style coverage_styles[];

struct coverage {
    const struct emission *emission;
    const struct diags *diags;
    struct requirements all;
    size_t met, unread; /* the rest is missing */
};

/* Where the section begins: "๑๒", "" on the cover, which has no number; NULL where the requirement is not known to be met. */
const char *coverage_page(const struct coverage *c, const struct requirement *r);

void coverage_json(FILE *out, const struct coverage *c);
void coverage_junit(FILE *out, const struct coverage *c);

#endif
