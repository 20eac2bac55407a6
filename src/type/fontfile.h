/* Where a family's files are. */
#ifndef TYPE_FONTFILE_H
#define TYPE_FONTFILE_H

#include <bmaplan/type.h>

/* The files of a family, given by its name or by the path of its regular face; NULL for a face it lacks, never for the
 * regular one: a missing family is a machine failure. */
void fontfile_find(struct arena *a, const char *family, const char *paths[static FACE_COUNT]);

#endif
