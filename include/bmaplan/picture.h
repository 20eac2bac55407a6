/* picture: PNG and JPEG files that a plan names. */
#ifndef BMAPLAN_PICTURE_H
#define BMAPLAN_PICTURE_H

#include <bmaplan/base.h>

struct picture {
    const char *type, *extension; /* "image/png", "png" */
    const char *bytes;            /* the file */
    size_t size;
    unsigned width, height;       /* pixels, at least 1 */
};
enum picture_fault { PICTURE_FINE, PICTURE_MISSING, PICTURE_UNREADABLE, PICTURE_OTHER_TYPE, PICTURE_BROKEN, PICTURE_TOO_LARGE };

/* Reads the file and its header. Only PICTURE_FINE fills `out` whole. */
enum picture_fault picture_read(struct arena *a, const char *path, struct picture *out);
/* The header and whether the pixels can be decoded to the end. */
enum picture_fault picture_examine(const char *path);
/* The pixels, 8 bits red, green, blue, rows from the top, transparent ones on white; from malloc. NULL if the file is
 * broken. */
unsigned char *picture_pixels(const struct picture *p);
/* Can a PDF take the JPEG's bytes as they are: 8 bits, grey (1) or three components (3)? 0 otherwise. */
unsigned picture_jpeg_components(const struct picture *p);

#endif
