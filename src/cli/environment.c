/* environment.c: what the user's environment asks for. */
#include "cli.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* An empty variable is as good as none. */
static const char *value_of(const char *name)
{
    const char *value = getenv(name);
    return value && *value ? value : NULL;
}

/* Is the locale's language this one? "th" is that of "th_TH.UTF-8". */
static bool is_language(const char *locale, const char *language)
{
    size_t size = strlen(language);
    return strncmp(locale, language, size) == 0 && strchr("_.@", locale[size]);
}

enum language environment_language(void)
{
    static const char *const names[] = {"LC_ALL", "LC_MESSAGES", "LANG"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        const char *locale = value_of(names[i]);
        if (!locale)
            continue;
        bool thai = is_language(locale, "th") || is_language(locale, "C") || is_language(locale, "POSIX");
        return thai ? THAI : ENGLISH;
    }
    return THAI;
}

bool environment_is_terminal(FILE *stream)
{
    const char *terminal = value_of("TERM");
    return isatty(fileno(stream)) && terminal && strcmp(terminal, "dumb") != 0;
}

/* NO_COLOR (no-color.org) wins over CLICOLOR_FORCE; both give way to --color. */
static bool is_coloured_by_itself(FILE *stream)
{
    const char *force = value_of("CLICOLOR_FORCE");
    if (value_of("NO_COLOR"))
        return false;
    if (force && strcmp(force, "0") != 0)
        return true;
    return environment_is_terminal(stream);
}

bool colour_wanted(const struct options *o, FILE *stream)
{
    switch ((enum colour_choice)o->colour) {
    case COLOUR_ALWAYS:
        return true;
    case COLOUR_NEVER:
        return false;
    case COLOUR_AUTO:
        break;
    }
    return is_coloured_by_itself(stream);
}

bool environment_is_github(void)
{
    const char *value = value_of("GITHUB_ACTIONS");
    return value && strcmp(value, "true") == 0;
}
