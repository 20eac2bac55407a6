/* The functions behind the rows of the format table. */
#ifndef EMIT_FORMATS_H
#define EMIT_FORMATS_H

#include <bmaplan/emit.h>

void emit_docx(FILE *out, const struct emission *e);
void emit_html(FILE *out, const struct emission *e);
void emit_xlsx(FILE *out, const struct emission *e);
void emit_dump(FILE *out, const struct emission *e);

#endif
