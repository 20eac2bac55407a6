/* json: JSON, written value by value; commas, line breaks and escapes are the writer's business. */
#ifndef BMAPLAN_JSON_H
#define BMAPLAN_JSON_H

#include <bmaplan/base.h>

/* A document under way: begin with {.out = ...}, write one value. */
struct json {
    FILE *out;
    bool one_line;  /* no line breaks, no indentation */
    unsigned depth; /* the rest is the writer's own */
    bool more;      /* a comma comes before the next value */
};

/* All take the member's name, or NULL in an array and for the document itself. Names and texts are UTF-8; what is none becomes
 * U+FFFD. Control characters, U+2028 and U+2029 are escaped, other letters stand as they are. */
void json_object(struct json *j, const char *name);
void json_object_end(struct json *j);
void json_array(struct json *j, const char *name);
void json_array_end(struct json *j);
/* NULL is written as null. */
void json_string(struct json *j, const char *name, const char *s);
void json_text(struct json *j, const char *name, const char *s, size_t size);
void json_format(struct json *j, const char *name, const char *format, ...) __attribute__((format(printf, 3, 4)));
void json_integer(struct json *j, const char *name, int64_t n);
/* `digits`: a number as JSON spells it ("-1.50"), such as decimal_text() gives without groups. */
void json_number(struct json *j, const char *name, const char *digits);
void json_bool(struct json *j, const char *name, bool value);
/* The line break that ends the document. */
void json_finish(struct json *j);

#endif
