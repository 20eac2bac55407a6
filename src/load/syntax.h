/* syntax: libyaml's errors in an officer's words, with the hints that Thai prose in YAML needs. */
#ifndef LOAD_SYNTAX_H
#define LOAD_SYNTAX_H

#include <bmaplan/diag.h>

struct syntax_error {
    const char *problem, *context; /* libyaml's own words; context may be "" */
    struct place at, context_at;   /* context_at.line 0: none */
};

/* LNG001, or LNG017 where the text began with a sign that means something to YAML. */
void syntax_report(struct diags *ds, const struct syntax_error *e);
/* LNG012: bytes that are no UTF-8 or no text, at this offset of the file. */
void syntax_bad_bytes(struct diags *ds, unsigned short file, size_t offset);
/* LNG001: a second document in the file. */
void syntax_second_document(struct diags *ds, struct place at);

enum yaml_feature { YAML_FEATURE_ANCHOR, YAML_FEATURE_ALIAS, YAML_FEATURE_TAG, YAML_FEATURE_MERGE };
/* LNG017, with what to write instead. */
struct diag *syntax_refuse(struct diags *ds, struct place at, enum yaml_feature feature, const char *name);

#endif
