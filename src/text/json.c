/* json.c: the JSON writer. */
#include <bmaplan/json.h>

#include <inttypes.h>
#include <string.h>

#include <bmaplan/text.h>

enum { INDENT = 2 };

static void write_code(FILE *out, int32_t code, const char *s, size_t size)
{
    static const char short_escapes[] = {
        ['"'] = '"', ['\\'] = '\\', ['\b'] = 'b', ['\f'] = 'f', ['\n'] = 'n', ['\r'] = 'r', ['\t'] = 't'};
    if (code < (int32_t)sizeof short_escapes && short_escapes[code])
        fprintf(out, "\\%c", short_escapes[code]);
    else if (code < 0x20 || (code >= 0x7f && code < 0xa0) || code == 0x2028 || code == 0x2029)
        fprintf(out, "\\u%04" PRIx32, (uint32_t)code);
    else if (code == 0xfffd)
        fputs("\xEF\xBF\xBD", out);
    else
        fwrite(s, 1, size, out);
}

static void write_string(FILE *out, const char *s, const char *end)
{
    putc('"', out);
    while (s < end) {
        int32_t code;
        size_t size = text_decode(s, end, &code);
        write_code(out, code, s, size);
        s += size;
    }
    putc('"', out);
}

static void break_line(const struct json *j)
{
    if (!j->one_line)
        fprintf(j->out, "\n%*s", (int)j->depth * INDENT, "");
}

/* What stands before a value: a comma, a line of its own, its name. */
static void open_value(struct json *j, const char *name)
{
    if (j->more)
        putc(',', j->out);
    if (j->depth > 0)
        break_line(j);
    if (name) {
        write_string(j->out, name, name + strlen(name));
        fputs(j->one_line ? ":" : ": ", j->out);
    }
    j->more = true;
}

static void open_group(struct json *j, const char *name, char sign)
{
    open_value(j, name);
    putc(sign, j->out);
    j->depth++;
    j->more = false;
}

/* An empty group stays on its line. */
static void close_group(struct json *j, char sign)
{
    j->depth--;
    if (j->more)
        break_line(j);
    putc(sign, j->out);
    j->more = true;
}

void json_object(struct json *j, const char *name)
{
    open_group(j, name, '{');
}

void json_object_end(struct json *j)
{
    close_group(j, '}');
}

void json_array(struct json *j, const char *name)
{
    open_group(j, name, '[');
}

void json_array_end(struct json *j)
{
    close_group(j, ']');
}

void json_text(struct json *j, const char *name, const char *s, size_t size)
{
    open_value(j, name);
    write_string(j->out, s, s + size);
}

void json_string(struct json *j, const char *name, const char *s)
{
    if (s)
        json_text(j, name, s, strlen(s));
    else
        json_number(j, name, "null");
}

void json_format(struct json *j, const char *name, const char *format, ...)
{
    struct arena arena = {0};
    va_list args;
    va_start(args, format);
    json_string(j, name, arena_vformat(&arena, format, args));
    va_end(args);
    arena_free(&arena);
}

void json_integer(struct json *j, const char *name, int64_t n)
{
    open_value(j, name);
    fprintf(j->out, "%" PRId64, n);
}

void json_number(struct json *j, const char *name, const char *digits)
{
    open_value(j, name);
    fputs(digits, j->out);
}

void json_bool(struct json *j, const char *name, bool value)
{
    json_number(j, name, value ? "true" : "false");
}

void json_finish(struct json *j)
{
    putc('\n', j->out);
    j->more = false;
}
