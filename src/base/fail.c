/* The language of messages, and the one way out when the machine fails. */
#include <bmaplan/base.h>

#include <stdarg.h>
#include <stdlib.h>

static enum language current = THAI;

void language_set(enum language language)
{
    current = language;
}

enum language language_get(void)
{
    return current;
}

const char *say(const char *thai, const char *english)
{
    return current == THAI ? thai : english;
}

void machine_failed(const char *thai, const char *english, ...)
{
    va_list args;
    va_start(args, english);
    fputs("bmaplan: ", stderr);
    vfprintf(stderr, current == THAI ? thai : english, args);
    fputc('\n', stderr);
    va_end(args);
    exit(EXIT_MACHINE);
}
