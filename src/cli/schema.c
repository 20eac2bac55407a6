/* schema.c: the command `schema`: the JSON Schema of the plan language. */
#include <bmaplan/schema.h>

#include "cli.h"

enum exit_status schema_run(const struct options *o)
{
    if (o->file_count > 0)
        usage_failed(o->command, NULL, "คำสั่งนี้ไม่รับชื่อไฟล์: '%s'", "this command takes no file: '%s'", o->files[0]);
    enum schema_keys keys = o->keys < 0 ? SCHEMA_BOTH : o->keys == THAI ? SCHEMA_THAI : SCHEMA_ENGLISH;
    schema_write(stdout, &plan_record, keys);
    return EXIT_DONE;
}
