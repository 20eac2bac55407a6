/* Reads back what the PDF writer wrote: objects by number, through the cross-reference stream. For tests only. */
#ifndef TESTS_PDF_READER_H
#define TESTS_PDF_READER_H

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <zlib.h>

struct pdf_file {
    const char *bytes;
    size_t size;
    char *rows; /* of the cross-reference stream: 7 bytes each */
    size_t count;
};

/* memmem() is no part of POSIX. */
static inline const char *pdf_seek(const char *from, const char *end, const char *what)
{
    const size_t size = strlen(what);
    for (; from + size <= end; from++)
        if (memcmp(from, what, size) == 0)
            return from;
    return NULL;
}

static inline unsigned long pdf_number(const char *at, const char *key)
{
    const char *found = strstr(at, key);
    return found ? strtoul(found + strlen(key), NULL, 10) : 0;
}

/* The bytes of the stream at `at`, uncompressed, with a zero byte after them; from malloc. */
static inline char *pdf_inflate(const char *at, size_t *size)
{
    const unsigned long length = pdf_number(at, "/Length ");
    const char *data = strstr(at, ">>stream\n") + strlen(">>stream\n");
    uLongf room = 1 << 22;
    char *out = malloc(room + 1);
    if (!out || uncompress((Bytef *)out, &room, (const Bytef *)data, length) != Z_OK) {
        free(out);
        return NULL;
    }
    out[room] = '\0';
    *size = room;
    return out;
}

static inline unsigned long pdf_field(const struct pdf_file *f, size_t number, size_t from, size_t bytes)
{
    unsigned long value = 0;
    for (size_t i = 0; i < bytes; i++)
        value = value << 8 | (unsigned char)f->rows[number * 7 + from + i];
    return value;
}

/* Where the file says that its cross-reference stream begins. */
static inline const char *pdf_xref(const struct pdf_file *f)
{
    const char *start = pdf_seek(f->bytes, f->bytes + f->size, "\nstartxref\n");
    return start ? f->bytes + strtoul(start + strlen("\nstartxref\n"), NULL, 10) : NULL;
}

static inline int pdf_read(struct pdf_file *f, const char *bytes, size_t size)
{
    size_t rows = 0;
    *f = (struct pdf_file){.bytes = bytes, .size = size};
    const char *xref = pdf_xref(f);
    f->rows = xref ? pdf_inflate(xref, &rows) : NULL;
    f->count = rows / 7;
    return f->rows != NULL;
}

/* An object of an object stream: `count` numbers and places come first. Zero bytes of UTF-16 become spaces. */
static inline char *pdf_packed(const char *pack, size_t size, size_t index, const char *dictionary)
{
    const size_t first = pdf_number(dictionary, "/First "), count = pdf_number(dictionary, "/N ");
    char *at = (char *)pack;
    size_t from = 0, to = size - first;
    for (size_t i = 0; i < count && i <= index + 1; i++) {
        strtoul(at, &at, 10);
        const size_t place = strtoul(at, &at, 10);
        if (i == index)
            from = place;
        else if (i > index)
            to = place;
    }
    char *object = calloc(to - from + 1, 1);
    for (size_t i = 0; object && i < to - from; i++)
        object[i] = pack[first + from + i] ? pack[first + from + i] : ' ';
    return object;
}

/* The object as text, from malloc; a stream's dictionary with the first bytes of the stream. NULL: there is none. */
static inline char *pdf_object(const struct pdf_file *f, size_t number)
{
    const unsigned long kind = number < f->count ? pdf_field(f, number, 0, 1) : 0,
                        place = kind ? pdf_field(f, number, 1, 4) : 0;
    if (kind == 1)
        return strndup(f->bytes + place, f->size - place < 400 ? f->size - place : 400);
    if (kind != 2)
        return NULL;
    size_t size = 0;
    const char *at = f->bytes + pdf_field(f, place, 1, 4);
    char *pack = pdf_inflate(at, &size);
    char *object = pack ? pdf_packed(pack, size, pdf_field(f, number, 5, 2), at) : NULL;
    free(pack);
    return object;
}

/* The stream of this object, uncompressed; from malloc. */
static inline char *pdf_stream(const struct pdf_file *f, size_t number, size_t *size)
{
    return pdf_field(f, number, 0, 1) == 1 ? pdf_inflate(f->bytes + pdf_field(f, number, 1, 4), size) : NULL;
}

/* The object that a key of this one refers to: "/Pages" of "<</Pages 3 0 R>>" is 3; 0 if it has no such key. */
static inline size_t pdf_key(const struct pdf_file *f, size_t number, const char *key)
{
    char *object = pdf_object(f, number);
    const size_t to = object ? pdf_number(object, key) : 0;
    free(object);
    return to;
}

#endif
