/* events: one file as a stream of events with places; what YAML allows and the plan language does not is refused here. */
#ifndef LOAD_EVENTS_H
#define LOAD_EVENTS_H

#include <bmaplan/diag.h>

enum event_kind { EVENT_SCALAR, EVENT_MAPPING, EVENT_MAPPING_END, EVENT_LIST, EVENT_LIST_END, EVENT_END };

struct event {
    enum event_kind kind;
    struct place at;
    const char *s; /* SCALAR: until the next event */
    size_t size;
    bool plain, double_quoted, block; /* SCALAR: how it was written; block: | or > */
    bool flow;                        /* MAPPING, LIST: in braces or brackets */
    bool refused;                     /* an alias, already reported: stands for a value nobody can read */
};

/* Nothing after the colon or the dash, or only empty quotes; nor is anything there where the file breaks off. */
static inline bool event_is_empty(const struct event *e)
{
    return e->kind == EVENT_END || (e->kind == EVENT_SCALAR && e->size == 0 && !e->refused);
}

struct yaml;

/* Starts reading a registered source. */
struct yaml *yaml_open(struct diags *ds, unsigned short file);
/* The next event. After a syntax error, which is reported here, every further event is EVENT_END, so that callers need
 * no check of their own. */
const struct event *yaml_next(struct yaml *y);
/* Passes over what `first` begins: nothing for a scalar, all up to the end for a mapping or list. */
void yaml_skip(struct yaml *y, const struct event *first);
/* Passes over the next value; what is refused in it is not reported. */
void yaml_skip_quietly(struct yaml *y);
/* Did the file end in a syntax error? */
bool yaml_failed(const struct yaml *y);
/* Hands the file's remaining comments to diag and lets the parser go. */
void yaml_close(struct yaml *y);

#endif
