/* PNG and JPEG files: which of the two, and how large. */
#include <bmaplan/picture.h>

#include <errno.h>
#include <string.h>

enum { BYTES_MOST = 32 * 1024 * 1024, PIXELS_MOST = 100 * 1000 * 1000 };

static unsigned big_endian(const char *bytes, unsigned count)
{
    unsigned value = 0;
    while (count-- > 0)
        value = value << 8 | (unsigned char)*bytes++;
    return value;
}

/* The header chunk comes first: its width and height stand at fixed offsets. */
static bool is_png(struct picture *p)
{
    static const char signature[] = "\x89PNG\r\n\x1a\n\0\0\0\rIHDR";
    if (p->size < 33 || memcmp(p->bytes, signature, sizeof signature - 1) != 0)
        return false;
    p->type = "image/png";
    p->extension = "png";
    p->width = big_endian(p->bytes + 16, 4);
    p->height = big_endian(p->bytes + 20, 4);
    return true;
}

/* Frame headers are the markers C0 to CF without C4 (tables), C8 and CC. */
static bool is_frame(unsigned marker)
{
    return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
}

static bool is_jpeg(struct picture *p)
{
    if (p->size < 4 || memcmp(p->bytes, "\xff\xd8", 2) != 0)
        return false;
    p->type = "image/jpeg";
    p->extension = "jpeg";
    for (size_t at = 2; at + 9 <= p->size && big_endian(p->bytes + at, 1) == 0xff;) {
        unsigned marker = big_endian(p->bytes + at + 1, 1);
        if (marker == 0xff) { /* a byte that fills */
            at++;
            continue;
        }
        if (is_frame(marker)) {
            p->height = big_endian(p->bytes + at + 5, 2);
            p->width = big_endian(p->bytes + at + 7, 2);
            return true;
        }
        at += 2 + big_endian(p->bytes + at + 2, 2);
    }
    return false;
}

enum picture_fault picture_read(struct arena *a, const char *path, struct picture *out)
{
    *out = (struct picture){0};
    out->bytes = file_read(a, path, BYTES_MOST, &out->size);
    if (!out->bytes)
        return errno == ENOENT || errno == ENOTDIR ? PICTURE_MISSING
               : errno == EFBIG                    ? PICTURE_TOO_LARGE
                                                   : PICTURE_UNREADABLE;
    if (!is_png(out) && !is_jpeg(out))
        return PICTURE_OTHER_TYPE;
    if (out->width == 0 || out->height == 0)
        return PICTURE_BROKEN;
    return out->width > PIXELS_MOST / out->height ? PICTURE_TOO_LARGE : PICTURE_FINE;
}
