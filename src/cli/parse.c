/* parse.c: reads the command line by its tables. */
#include "options.h"

#include <string.h>
#include <sys/stat.h>

#include "cli.h"

/* The command line while it is read. */
struct reader {
    struct arena *arena;
    struct options options;
    char **next; /* the arguments to come, then NULL */
};

static const struct command *command_find(const char *name)
{
    struct nearest near = nearest_to(name);
    for (const struct command *c = commands; c->name; c++) {
        if (strcmp(c->name, name) == 0)
            return c;
        nearest_try(&near, c->name);
    }
    usage_failed(NULL, near.name, "ไม่รู้จักคำสั่ง '%s'", "unknown command '%s'", name);
}

/* Options of a single command stand behind it. */
static bool is_open(const struct options *o, const struct command_option *row)
{
    return o->command ? (row->commands & o->command->bit) != 0 : row->commands == FOR_ALL;
}

static const struct command_option *option_allowed(const struct options *o, const struct command_option *row)
{
    if (is_open(o, row))
        return row;
    if (!o->command)
        usage_failed(NULL, NULL, "ตัวเลือก '%s' ต้องอยู่หลังคำสั่ง", "option '%s' must stand behind its command", row->name);
    usage_failed(o->command, NULL, "ตัวเลือก '%s' ใช้กับคำสั่ง '%s' ไม่ได้", "option '%s' does not belong to '%s'", row->name,
                 o->command->name);
}

static const struct command_option *option_find(const struct options *o, const char *name)
{
    struct nearest near = nearest_to(name);
    for (const struct command_option *row = command_options; row->name; row++) {
        if (strcmp(row->name, name) == 0 || (row->letter && name[1] == row->letter && !name[2]))
            return option_allowed(o, row);
        if (is_open(o, row))
            nearest_try(&near, row->name);
    }
    usage_failed(o->command, near.name, "ไม่รู้จักตัวเลือก '%s'", "unknown option '%s'", name);
}

static int read_choice(const struct options *o, const struct command_option *row, const char *word)
{
    struct nearest near = nearest_to(word);
    for (int i = 0; row->choices[i]; i++) {
        if (strcmp(row->choices[i], word) == 0)
            return i;
        nearest_try(&near, row->choices[i]);
    }
    usage_failed(o->command, near.name, "ค่า '%s' ใช้กับ '%s' ไม่ได้: ต้องเป็น %s", "'%s' is no value of '%s': expected %s",
                 word, row->name, row->value);
}

static void store(struct reader *r, const struct command_option *row, const char *value)
{
    struct options *o = &r->options;
    void *member = (char *)o + row->offset;
    struct words *words = member;
    switch (row->kind) {
    case OPTION_SWITCH:
        *(bool *)member = true;
        break;
    case OPTION_TEXT:
        *(const char **)member = value;
        break;
    case OPTION_CHOICE:
        *(int *)member = read_choice(o, row, value);
        break;
    case OPTION_WORDS:
        *(const char **)arena_grow(r->arena, &words->items, &words->count, sizeof(const char *)) = value;
        break;
    }
}

/* --name, --name=value, --name value, -n value, -nvalue */
static void read_option(struct reader *r, const char *argument)
{
    struct options *o = &r->options;
    bool is_long = argument[1] == '-' || (unsigned char)argument[1] >= 0x80; /* no letter of ours is Thai */
    size_t size = is_long ? strcspn(argument, "=") : 2;
    const struct command_option *row = option_find(o, arena_copy(r->arena, argument, size));
    const char *value = argument[size] ? argument + size + (is_long ? 1 : 0) : NULL;
    if (row->kind == OPTION_SWITCH && value)
        usage_failed(o->command, NULL, "ตัวเลือก '%s' ไม่รับค่า", "option '%s' takes no value", row->name);
    if (row->kind != OPTION_SWITCH && !value) {
        if (!*r->next)
            usage_failed(o->command, NULL, "ตัวเลือก '%s' ต้องมีค่า %s", "option '%s' needs a value: %s", row->name,
                         row->value);
        value = *r->next++;
    }
    store(r, row, value);
    language_set((enum language)o->language);
}

static void read_word(struct options *o, const char *word)
{
    if (o->command)
        o->files[o->file_count++] = word;
    else
        o->command = command_find(word);
}

/* Standard input is read where "-" is named. */
static bool is_input_named(const struct options *o)
{
    for (size_t i = 0; i < o->file_count; i++)
        if (strcmp(o->files[i], "-") == 0)
            return true;
    return false;
}

static void check_complete(const struct options *o)
{
    struct stat status;
    if (o->help || o->version)
        return;
    if (!o->command)
        usage_failed(NULL, NULL, "ไม่ได้ระบุคำสั่ง", "no command given");
    if (o->templates && (stat(o->templates, &status) != 0 || !S_ISDIR(status.st_mode)))
        usage_failed(o->command, NULL, "ไม่มีโฟลเดอร์แม่แบบ '%s'", "no folder of templates '%s'", o->templates);
    if (o->stdin_name && !is_input_named(o))
        usage_failed(o->command, NULL, "'--stdin-filename' ใช้กับ standard input: ให้ระบุ - เป็นชื่อไฟล์ด้วย",
                     "'--stdin-filename' is for standard input: name the file -, too");
}

struct options options_read(struct arena *a, int argc, char **argv)
{
    struct reader r = {.arena = a, .next = argv + (argc > 0)};
    r.options.language = (int)environment_language();
    r.options.keys = -1;
    language_set((enum language)r.options.language);
    r.options.files = arena_alloc(a, (size_t)argc * sizeof *r.options.files);
    bool only_words = false;
    while (*r.next) {
        const char *argument = *r.next++;
        if (!only_words && strcmp(argument, "--") == 0)
            only_words = true;
        else if (!only_words && argument[0] == '-' && argument[1])
            read_option(&r, argument);
        else
            read_word(&r.options, argument);
    }
    check_complete(&r.options);
    return r.options;
}

const char *list_next(const char **list, size_t *size)
{
    const char *item = *list;
    if (!item)
        return NULL;
    item += strspn(item, " ");
    *size = strcspn(item, ",");
    *list = item[*size] ? item + *size + 1 : NULL;
    while (*size > 0 && item[*size - 1] == ' ')
        --*size;
    return item;
}

bool list_names(const char *list, const char *word)
{
    const char *item;
    size_t size;
    while ((item = list_next(&list, &size)) != NULL)
        if (strlen(word) == size && memcmp(word, item, size) == 0)
            return true;
    return false;
}
