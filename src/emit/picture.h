/* Pictures that a plan names: read whole, to be put into the files we write. */
#ifndef BMAPLAN_EMIT_PICTURE_H
#define BMAPLAN_EMIT_PICTURE_H

#include <bmaplan/base.h>

struct picture {
    const char *type, *extension; /* "image/png", "png" */
    const char *bytes;
    size_t size;
    unsigned width, height;       /* pixels, at least 1 */
};

/* False if the file can't be read or is neither PNG nor JPEG: the alternative text is shown then. */
bool picture_read(struct arena *a, const char *path, struct picture *out);

#endif
