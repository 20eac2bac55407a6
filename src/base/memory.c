/* Text written into memory: running out of it is the machine's failure, as it is for the arena. */
#include <bmaplan/base.h>

static _Noreturn void fail(void)
{
    machine_failed("หน่วยความจำไม่พอ", "out of memory");
}

FILE *memory_open(char **bytes, size_t *size)
{
    *bytes = NULL;
    *size = 0;
    FILE *memory = open_memstream(bytes, size);
    if (!memory)
        fail();
    return memory;
}

void memory_close(FILE *memory)
{
    if (fclose(memory) != 0)
        fail();
}
