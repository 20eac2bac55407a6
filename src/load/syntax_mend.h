/* syntax_mend: fixes for what went wrong in the YAML. Each takes the finding's place, of one column; where the line does not
 * leave it certain what was meant there is no fix. */
#ifndef LOAD_SYNTAX_MEND_H
#define LOAD_SYNTAX_MEND_H

#include <bmaplan/diag.h>

/* A value that begins with a sign that means something to YAML, here: quoted. */
void syntax_mend_sign(struct diags *ds, struct diag *d, struct place at);
/* The same, of a value that may be a list's item: doubtful. */
void syntax_mend_dash(struct diags *ds, struct diag *d, struct place at);
/* A value with ": " inside: quoted. */
void syntax_mend_colon(struct diags *ds, struct diag *d, struct place at);
/* A value with text behind its closing quote: quoted. */
void syntax_mend_quotes(struct diags *ds, struct diag *d, struct place at);
/* A value with text behind its closing bracket: quoted, which is doubtful. */
void syntax_mend_brackets(struct diags *ds, struct diag *d, struct place at);
/* "-K1": a space behind the dash. */
void syntax_mend_tight_dash(struct diags *ds, struct diag *d, struct place at);
/* A no-break space, here: an ordinary one. */
void syntax_mend_space(struct diags *ds, struct diag *d, struct place at);
/* Tabs at the beginning of this line and of those below it that have some: two spaces each, which is doubtful. */
void syntax_mend_tabs(struct diags *ds, struct diag *d, struct place at);

#endif
