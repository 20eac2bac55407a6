/* schema_writer: a JSON Schema under way. */
#ifndef MODEL_SCHEMA_WRITER_H
#define MODEL_SCHEMA_WRITER_H

#include <bmaplan/json.h>
#include <bmaplan/schema.h>

struct schema_writer {
    struct json json;
    struct arena arena;
    enum schema_keys keys;
    const struct record **records; /* each once, the top one first */
    size_t count;
};

/* Is this name, which is the Thai one or the other, to be offered? */
bool schema_offers(const struct schema_writer *w, const char *name, const char *thai);
/* The name of a record's definition; "." and a field's English name behind it make the field's. */
const char *schema_record_key(struct schema_writer *w, const struct record *r);
/* The definition of a field. */
void schema_write_field(struct schema_writer *w, const struct record *r, const struct field *f);

#endif
