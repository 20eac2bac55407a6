/* The container of DOCX, through minizip: made in memory, since minizip goes back to complete what it has written and
 * standard output may be a pipe. */
#include "package.h"

#include <stdlib.h>

#include <zip.h>
#include <zlib.h>

enum {
    DAY_ONE = 1 << 5 | 1, /* 1 January 1980, as DOS writes it: no clock in the file */
    MADE_BY = 20,         /* version 2.0, DOS: the same on every machine */
    PIECE = 1 << 30       /* minizip counts the bytes of one call in 32 bits */
};

struct package {
    FILE *out, *memory;
    zipFile zip;
    char *bytes;
    size_t size;
};

static voidpf stream_open(voidpf memory, const void *name, int mode)
{
    (void)name;
    (void)mode;
    return memory;
}

static uLong stream_read(voidpf opaque, voidpf memory, void *bytes, uLong size)
{
    (void)opaque;
    return fread(bytes, 1, size, memory);
}

static uLong stream_write(voidpf opaque, voidpf memory, const void *bytes, uLong size)
{
    (void)opaque;
    return fwrite(bytes, 1, size, memory);
}

static ZPOS64_T stream_tell(voidpf opaque, voidpf memory)
{
    (void)opaque;
    return (ZPOS64_T)ftello(memory);
}

static long stream_seek(voidpf opaque, voidpf memory, ZPOS64_T offset, int origin)
{
    static const int origins[] = {
        [ZLIB_FILEFUNC_SEEK_SET] = SEEK_SET, [ZLIB_FILEFUNC_SEEK_CUR] = SEEK_CUR, [ZLIB_FILEFUNC_SEEK_END] = SEEK_END};
    (void)opaque;
    return fseeko(memory, (off_t)offset, origins[origin]);
}

static int stream_close(voidpf opaque, voidpf memory)
{
    (void)opaque;
    (void)memory;
    return 0;
}

static int stream_error(voidpf opaque, voidpf memory)
{
    (void)opaque;
    return ferror((FILE *)memory);
}

/* In memory there is only one reason to fail. */
static void need(bool done)
{
    if (!done)
        machine_failed("หน่วยความจำไม่พอ", "out of memory");
}

struct package *package_open(struct arena *a, FILE *out)
{
    struct package *p = arena_alloc(a, sizeof *p);
    zlib_filefunc64_def functions = {.zopen64_file = stream_open,
                                     .zread_file = stream_read,
                                     .zwrite_file = stream_write,
                                     .ztell64_file = stream_tell,
                                     .zseek64_file = stream_seek,
                                     .zclose_file = stream_close,
                                     .zerror_file = stream_error};
    p->out = out;
    p->memory = open_memstream(&p->bytes, &p->size);
    need(p->memory != NULL);
    functions.opaque = p->memory;
    p->zip = zipOpen2_64("", APPEND_STATUS_CREATE, NULL, &functions);
    need(p->zip != NULL);
    return p;
}

void package_add(struct package *p, const char *name, const char *bytes, size_t size, bool stored)
{
    const zip_fileinfo info = {.dosDate = (uLong)DAY_ONE << 16};
    int failed = zipOpenNewFileInZip4_64(p->zip, name, &info, NULL, 0, NULL, 0, NULL, stored ? 0 : Z_DEFLATED,
                                         Z_DEFAULT_COMPRESSION, 0, -MAX_WBITS, DEF_MEM_LEVEL, Z_DEFAULT_STRATEGY, NULL,
                                         0, MADE_BY, 0, 0);
    for (size_t at = 0; at < size && !failed; at += PIECE)
        failed = zipWriteInFileInZip(p->zip, bytes + at, (unsigned)(size - at < PIECE ? size - at : PIECE));
    need(!failed && zipCloseFileInZip(p->zip) == ZIP_OK);
}

void package_close(struct package *p)
{
    need(zipClose(p->zip, NULL) == ZIP_OK && fclose(p->memory) == 0);
    fwrite(p->bytes, 1, p->size, p->out);
    free(p->bytes);
}
