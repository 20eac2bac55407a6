/* bmaplan: a unit's annual plan, from one YAML file to its documents. */
#include <signal.h>

#include "cli/options.h"

int main(int argc, char **argv)
{
    signal(SIGPIPE, SIG_IGN); /* a closed pipe is a failed write like any other */
    struct arena arena = {0};
    struct options o = options_read(&arena, argc, argv);
    templates_override(o.templates);
    enum exit_status status = EXIT_DONE;
    if (o.version)
        puts("bmaplan " BMAPLAN_VERSION);
    else if (o.help)
        usage_print(o.command);
    else
        status = o.command->run(&o);
    stdout_close();
    arena_free(&arena);
    return (int)status;
}
