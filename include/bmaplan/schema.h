/* schema: the JSON Schema of the plan language, for editors; made of the field tables. */
#ifndef BMAPLAN_SCHEMA_H
#define BMAPLAN_SCHEMA_H

#include <bmaplan/record.h>

/* Which keys and words an editor offers; those of the other language are accepted all the same. */
enum schema_keys { SCHEMA_THAI, SCHEMA_ENGLISH, SCHEMA_BOTH };

/* Writes a draft-07 schema of the files of a plan: of one with the top record's required keys, or of one that another file
 * includes. What loads without a finding of the language is valid. */
void schema_write(FILE *out, const struct record *top, enum schema_keys keys);

#endif
