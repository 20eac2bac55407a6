/* The language of messages, and the one way out when the machine fails. */
#include <bmaplan/base.h>

#include <stdarg.h>
#include <stdlib.h>

static enum language current = THAI;

/* Who ends a thread of its own; the program's first thread has none. */
static _Thread_local struct {
    void (*take)(void *context, const char *format, va_list args);
    void *context;
} taker;

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

void machine_failed_by(void (*take)(void *context, const char *format, va_list args), void *context)
{
    taker.take = take;
    taker.context = context;
}

void machine_failed(const char *thai, const char *english, ...)
{
    va_list args;
    va_start(args, english);
    if (taker.take)
        taker.take(taker.context, say(thai, english), args);
    fputs("bmaplan: ", stderr);
    vfprintf(stderr, language_get() == THAI ? thai : english, args);
    fputc('\n', stderr);
    va_end(args);
    exit(EXIT_MACHINE);
}
