/* options: the command line, as tables of commands and options; parsing and usage read the same rows. */
#ifndef CLI_OPTIONS_H
#define CLI_OPTIONS_H

#include <bmaplan/base.h>

enum colour_choice { COLOUR_AUTO, COLOUR_ALWAYS, COLOUR_NEVER };
enum digits_choice { DIGITS_THAI, DIGITS_ARABIC };

/* The values of an option that may be given several times. */
struct words {
    const char **items;
    size_t count;
};

/* What the user asked for. */
struct options {
    const struct command *command; /* NULL: none was named, which only --help and --version allow */
    const char **files;
    size_t file_count;
    const char *output, *to, *with, *font, *format, *select, *ignore, *templates;
    const char *most, *baseline, *new_baseline, *as_of, *jobs, *stdin_name;
    struct words output_files;           /* FORMAT=FILE */
    int language, colour, digits, keys;  /* enum language, colour_choice, digits_choice; keys: enum language */
    bool strict, draft, diff, unsafe, help, version;
};

enum {
    FOR_BUILD = 1 << 0,
    FOR_CHECK = 1 << 1,
    FOR_COVERAGE = 1 << 2,
    FOR_FIX = 1 << 3,
    FOR_EXPLAIN = 1 << 4,
    FOR_SCHEMA = 1 << 5,
    FOR_ALL = FOR_BUILD | FOR_CHECK | FOR_COVERAGE | FOR_FIX | FOR_EXPLAIN | FOR_SCHEMA
};

struct command {
    const char *name;
    unsigned bit;                           /* FOR_... */
    const char *files_thai, *files_english; /* in the usage line */
    const char *thai, *english;             /* what it does */
    const char *example;
    enum exit_status (*run)(const struct options *o);
};

enum option_kind { OPTION_SWITCH, OPTION_TEXT, OPTION_CHOICE, OPTION_WORDS };

struct command_option {
    const char *name; /* "--output" */
    char letter;      /* 0: none */
    enum option_kind kind;
    size_t offset;              /* in struct options: of a bool, a const char *, an int or struct words */
    const char *const *choices; /* OPTION_CHOICE: the words for 0, 1, ..., then NULL */
    const char *value;          /* how usage shows the value */
    unsigned commands;          /* FOR_... */
    const char *thai, *english;
};

extern const struct command commands[];               /* ends with a NULL name */
extern const struct command_option command_options[]; /* ends with a NULL name */

/* Reads the command line and sets the language of messages. Wrong usage ends the program. */
struct options options_read(struct arena *a, int argc, char **argv);

/* Writes how the program, or one command, is used. */
void usage_print(const struct command *command);
/* Says what is wrong with the command line, what may have been meant (NULL: no idea), and where to read on; ends the
 * program with EXIT_USAGE. Both formats take the same arguments. */
_Noreturn void usage_failed(const struct command *command, const char *meant, const char *thai, const char *english,
                            ...) __attribute__((format(printf, 3, 5), format(printf, 4, 5)));

/* Of several names the one that a mistyped word is nearest to. */
struct nearest {
    const char *word, *name; /* name: NULL while none is near */
    unsigned distance;
};
struct nearest nearest_to(const char *word);
void nearest_try(struct nearest *n, const char *name);

#endif
