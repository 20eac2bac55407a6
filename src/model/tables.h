/* tables: records and choices that the field tables of several topics share. Public ones stand in plan.h. */
#ifndef MODEL_TABLES_H
#define MODEL_TABLES_H

#include <bmaplan/edition.h>

extern const struct choice_name alignment_kinds[], result_levels[], work_types[];

extern const struct record cancelled_record, management_record, titled_text_record;
/* The plan's units, and an edition's: the same fields and `aliases`. */
extern const struct record edition_unit_record;

#endif
