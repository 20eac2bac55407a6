/* The file: objects, object streams, compressed streams, and the cross-reference stream that finds them all. */
#include "writer.h"

#include <stdlib.h>
#include <string.h>

enum { FREE, IN_FILE, IN_PACK };
/* Of compression: 6 would take 20 ms more of 150 pages to save 3 % of the file. */
enum { LEVEL = 4 };

static void write_bytes(struct objects *o, const void *bytes, size_t size)
{
    fwrite(bytes, 1, size, o->out);
    o->sum = (uint32_t)crc32_z(o->sum, bytes, size);
    o->written += size;
}

static void write_string(struct objects *o, const char *s)
{
    write_bytes(o, s, strlen(s));
}

static void pack_begin(struct objects *o)
{
    o->packed = 0;
    o->pack = memory_open(&o->pack_bytes, &o->pack_size);
}

void objects_open(struct objects *o, struct arena *a, FILE *out)
{
    *o = (struct objects){.arena = a, .out = out};
    if (deflateInit(&o->zip, LEVEL) != Z_OK)
        machine_failed("หน่วยความจำไม่พอ", "out of memory");
    /* four bytes above 127 say that the file is binary (7.5.2) */
    write_string(o, "%PDF-1.7\n%\xe2\xe3\xcf\xd3\n");
    pack_begin(o);
}

unsigned object_reserve(struct objects *o)
{
    arena_grow(o->arena, &o->entries, &o->count, sizeof *o->entries);
    return (unsigned)o->count;
}

/* Compresses the bytes into o->zipped; returns their new size. */
static size_t compress_bytes(struct objects *o, const void *bytes, size_t size)
{
    const size_t room = deflateBound(&o->zip, size);
    if (room > o->zipped_room) {
        o->zipped = realloc(o->zipped, room);
        o->zipped_room = room;
    }
    if (!o->zipped || deflateReset(&o->zip) != Z_OK)
        machine_failed("หน่วยความจำไม่พอ", "out of memory");
    /* zlib counts in unsigned int: the largest picture has 100 million pixels, 300 MB */
    o->zip.next_in = (z_const Bytef *)bytes;
    o->zip.avail_in = (unsigned)size;
    o->zip.next_out = o->zipped;
    o->zip.avail_out = (unsigned)room;
    if (deflate(&o->zip, Z_FINISH) != Z_STREAM_END)
        machine_failed("บีบอัดข้อมูลของ PDF ไม่ได้", "the data of the PDF could not be compressed");
    return o->zip.total_out;
}

void stream_add_plain(struct objects *o, unsigned number, const char *dictionary, const void *bytes, size_t size)
{
    char head[64];
    o->entries[number - 1] = (struct entry){.kind = IN_FILE, .place = (uint32_t)o->written};
    snprintf(head, sizeof head, "%u 0 obj\n<</Length %zu", number, size);
    write_string(o, head);
    write_string(o, dictionary);
    write_string(o, ">>stream\n");
    write_bytes(o, bytes, size);
    write_string(o, "\nendstream\nendobj\n");
}

void stream_add(struct objects *o, unsigned number, const char *dictionary, const void *bytes, size_t size)
{
    char entries[320];
    const size_t zipped = compress_bytes(o, bytes, size);
    snprintf(entries, sizeof entries, "%s/Filter/FlateDecode", dictionary);
    stream_add_plain(o, number, entries, o->zipped, zipped);
}

/* An object stream: numbers and places first, then the objects (7.5.7). */
static void pack_end(struct objects *o)
{
    char *bytes = NULL, dictionary[64];
    size_t size = 0;
    FILE *whole = memory_open(&bytes, &size);
    memory_close(o->pack);
    for (size_t i = 0; i < o->packed; i++)
        fprintf(whole, "%u %ld ", o->members[i], o->starts[i]);
    snprintf(dictionary, sizeof dictionary, "/Type/ObjStm/N %zu/First %ld", o->packed, ftell(whole));
    fwrite(o->pack_bytes, 1, o->pack_size, whole);
    memory_close(whole);
    if (o->packed > 0)
        stream_add(o, o->pack_number, dictionary, bytes, size);
    free(bytes);
    free(o->pack_bytes);
}

FILE *object_begin(struct objects *o, unsigned number)
{
    if (o->packed == PACK_OBJECTS) {
        pack_end(o);
        pack_begin(o);
    }
    if (o->packed == 0)
        o->pack_number = object_reserve(o);
    o->entries[number - 1] = (struct entry){.kind = IN_PACK, .place = o->pack_number, .index = (uint16_t)o->packed};
    o->members[o->packed] = number;
    o->starts[o->packed++] = ftell(o->pack);
    return o->pack;
}

void object_end(struct objects *o)
{
    fputc('\n', o->pack);
}

static void big_endian(FILE *out, uint32_t value, unsigned bytes)
{
    while (bytes-- > 0)
        fputc((int)(value >> 8 * bytes & 0xff), out);
}

/* Rows of 1, 4 and 2 bytes; object 0 heads the list of free objects, which has no other. */
static char *reference_rows(const struct objects *o, size_t *size)
{
    char *bytes = NULL;
    FILE *rows = memory_open(&bytes, size);
    big_endian(rows, FREE, 1);
    big_endian(rows, 0, 4);
    big_endian(rows, 0xffff, 2);
    for (size_t i = 0; i < o->count; i++) {
        big_endian(rows, o->entries[i].kind, 1);
        big_endian(rows, o->entries[i].place, 4);
        big_endian(rows, o->entries[i].index, 2);
    }
    memory_close(rows);
    return bytes;
}

void objects_close(struct objects *o, unsigned catalog, unsigned info)
{
    char dictionary[256], tail[64], id[33];
    size_t size = 0;
    pack_end(o);
    const unsigned number = object_reserve(o);
    const size_t start = o->written;
    o->entries[number - 1] = (struct entry){.kind = IN_FILE, .place = (uint32_t)start};
    char *rows = reference_rows(o, &size);
    /* from what the file holds, not from the clock: two of the same plan are the same */
    snprintf(id, sizeof id, "%08X%08X%08X%08X", o->sum, (unsigned)start,
             (unsigned)crc32_z(o->sum, (const unsigned char *)rows, size), number);
    snprintf(dictionary, sizeof dictionary, "/Type/XRef/W[1 4 2]/Size %zu/Root %u 0 R/Info %u 0 R/ID[<%s><%s>]",
             o->count + 1, catalog, info, id, id);
    stream_add(o, number, dictionary, rows, size);
    snprintf(tail, sizeof tail, "startxref\n%zu\n%%%%EOF\n", start);
    write_string(o, tail);
    free(rows);
    free(o->zipped);
    deflateEnd(&o->zip);
}
