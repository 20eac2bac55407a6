/* yaml.c: the only file that knows libyaml. */
#include "events.h"

#include <yaml.h>

#include "comments.h"
#include "syntax.h"

enum { DEEPEST = 64 }; /* libyaml's flow nesting costs quadratic time; no plan needs more than eight levels */

struct yaml {
    yaml_parser_t parser;
    yaml_event_t raw;
    struct event event;
    struct diags *diags;
    struct comments comments;
    unsigned short file;
    int depth;
    bool has_raw, failed, ended, document;
    bool quiet; /* what is refused is not reported */
};

static struct place place_of(const struct yaml *y, yaml_mark_t from, yaml_mark_t to)
{
    return (struct place){
        .file = y->file,
        .line = (unsigned)from.line + 1,
        .column = (unsigned)from.column + 1,
        .end_line = (unsigned)to.line + 1,
        .end_column = (unsigned)to.column + 1,
    };
}

struct yaml *yaml_open(struct diags *ds, unsigned short file)
{
    struct yaml *y = arena_alloc(ds->arena, sizeof *y);
    y->diags = ds;
    y->file = file;
    if (!yaml_parser_initialize(&y->parser))
        machine_failed("หน่วยความจำไม่พอ", "out of memory");
    const struct source *source = &ds->sources.items[file];
    yaml_parser_set_encoding(&y->parser, YAML_UTF8_ENCODING);
    const char *begin = source_begin(source);
    yaml_parser_set_input_string(&y->parser, (const unsigned char *)begin,
                                 source->size - (size_t)(begin - source->bytes));
    comments_find(&y->comments, ds, file);
    return y;
}

static void fail(struct yaml *y)
{
    y->failed = true;
    y->event = (struct event){.kind = EVENT_END, .at = y->event.at};
}

static void report_error(struct yaml *y)
{
    const yaml_parser_t *p = &y->parser;
    if (p->error == YAML_MEMORY_ERROR)
        machine_failed("หน่วยความจำไม่พอ", "out of memory");
    if (p->error == YAML_READER_ERROR) {
        const struct source *source = &y->diags->sources.items[y->file];
        syntax_bad_bytes(y->diags, y->file, p->problem_offset + (size_t)(source_begin(source) - source->bytes));
    } else {
        struct syntax_error e = {
            .problem = p->problem,
            .context = p->context ? p->context : "",
            .at = place_of(y, p->problem_mark, p->problem_mark),
        };
        if (p->context)
            e.context_at = place_of(y, p->context_mark, p->context_mark);
        syntax_report(y->diags, &e);
    }
    fail(y);
}

static void refuse(struct yaml *y, struct place at, enum yaml_feature feature, const void *name)
{
    if (name && !y->quiet)
        syntax_refuse(y->diags, at, feature, (const char *)name);
}

static void enter(struct yaml *y, enum event_kind kind, bool flow)
{
    y->event.kind = kind;
    y->event.flow = flow;
    if (++y->depth <= DEEPEST)
        return;
    struct diag *d =
        diag_report(y->diags, D_LNG_LIMIT, y->event.at, "ซ้อนลึกเกิน %d ชั้น", "nested deeper than %d levels", (int)DEEPEST);
    diag_help(y->diags, d, "ลบ [ หรือ { ที่เกิน  ถ้าเป็นข้อความให้ใส่เครื่องหมายคำพูดครอบทั้งหมด",
              "delete the [ or { that are too many; if it is text, quote the whole");
    fail(y);
}

static void take_scalar(struct yaml *y)
{
    struct event *e = &y->event;
    yaml_scalar_style_t style = y->raw.data.scalar.style;
    e->kind = EVENT_SCALAR;
    e->s = (const char *)y->raw.data.scalar.value;
    e->size = y->raw.data.scalar.length;
    e->plain = style == YAML_PLAIN_SCALAR_STYLE;
    e->double_quoted = style == YAML_DOUBLE_QUOTED_SCALAR_STYLE;
    e->block = style == YAML_LITERAL_SCALAR_STYLE || style == YAML_FOLDED_SCALAR_STYLE;
    refuse(y, e->at, YAML_FEATURE_ANCHOR, y->raw.data.scalar.anchor);
    refuse(y, e->at, YAML_FEATURE_TAG, y->raw.data.scalar.tag);
    comments_pass(&y->comments, y->diags, e->at, e->plain ? SCALAR_PLAIN : e->block ? SCALAR_BLOCK : SCALAR_QUOTED);
}

/* Turns libyaml's event into ours; false: it is none of ours, take the next. */
static bool translate(struct yaml *y)
{
    yaml_event_t *raw = &y->raw;
    y->event = (struct event){.kind = EVENT_END, .at = place_of(y, raw->start_mark, raw->end_mark)};
    switch ((int)raw->type) {
    case YAML_SCALAR_EVENT:
        take_scalar(y);
        return true;
    case YAML_MAPPING_START_EVENT:
        refuse(y, y->event.at, YAML_FEATURE_ANCHOR, raw->data.mapping_start.anchor);
        refuse(y, y->event.at, YAML_FEATURE_TAG, raw->data.mapping_start.tag);
        enter(y, EVENT_MAPPING, raw->data.mapping_start.style == YAML_FLOW_MAPPING_STYLE);
        return true;
    case YAML_SEQUENCE_START_EVENT:
        refuse(y, y->event.at, YAML_FEATURE_ANCHOR, raw->data.sequence_start.anchor);
        refuse(y, y->event.at, YAML_FEATURE_TAG, raw->data.sequence_start.tag);
        enter(y, EVENT_LIST, raw->data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE);
        return true;
    case YAML_MAPPING_END_EVENT:
    case YAML_SEQUENCE_END_EVENT:
        y->depth--;
        y->event.kind = raw->type == YAML_MAPPING_END_EVENT ? EVENT_MAPPING_END : EVENT_LIST_END;
        return true;
    case YAML_ALIAS_EVENT:
        refuse(y, y->event.at, YAML_FEATURE_ALIAS, raw->data.alias.anchor);
        y->event.kind = EVENT_SCALAR;
        y->event.refused = true;
        y->event.s = "";
        return true;
    case YAML_DOCUMENT_START_EVENT:
        if (y->document) {
            syntax_second_document(y->diags, y->event.at);
            fail(y);
            return true;
        }
        y->document = true;
        return false;
    case YAML_STREAM_END_EVENT:
        y->ended = true;
        return true;
    default:
        return false;
    }
}

const struct event *yaml_next(struct yaml *y)
{
    while (!y->failed && !y->ended) {
        if (y->has_raw)
            yaml_event_delete(&y->raw);
        y->has_raw = yaml_parser_parse(&y->parser, &y->raw);
        if (!y->has_raw) {
            report_error(y);
            break;
        }
        if (translate(y))
            break;
    }
    return &y->event;
}

void yaml_skip(struct yaml *y, const struct event *first)
{
    if (first->kind != EVENT_MAPPING && first->kind != EVENT_LIST)
        return;
    int depth = y->depth - 1;
    while (y->depth > depth && yaml_next(y)->kind != EVENT_END)
        ;
}

void yaml_skip_quietly(struct yaml *y)
{
    y->quiet = true;
    struct event first = *yaml_next(y);
    yaml_skip(y, &first);
    y->quiet = false;
}

bool yaml_failed(const struct yaml *y)
{
    return y->failed;
}

void yaml_close(struct yaml *y)
{
    if (y->has_raw)
        yaml_event_delete(&y->raw);
    y->has_raw = false;
    comments_keep(&y->comments, y->diags);
    yaml_parser_delete(&y->parser);
}
