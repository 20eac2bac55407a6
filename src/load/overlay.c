/* overlay.c: what a theme or an edition of an office's own leaves out is as in the one below it. */
#include "loader.h"

#include <string.h>

static size_t size_of(const struct field *f)
{
    static const size_t sizes[] = {
        [KIND_TEXT] = sizeof(struct text),
        [KIND_MARKDOWN] = sizeof(struct markdown),
        [KIND_PATH] = sizeof(struct path),
        [KIND_NUMBER] = sizeof(struct number),
        [KIND_YEAR] = sizeof(struct year),
        [KIND_DATE] = sizeof(struct date_value),
        [KIND_PERIOD] = sizeof(struct period_value),
        [KIND_CHOICE] = sizeof(struct choice),
        [KIND_FLAG] = sizeof(struct flag),
        [KIND_REFERENCE] = sizeof(struct reference),
        [KIND_DIMENSION] = sizeof(struct dimension_name),
        [KIND_UNIT] = sizeof(struct unit_name),
        [KIND_YEAR_VALUE] = sizeof(struct year_value),
        [KIND_LIST] = sizeof(struct list),
    };
    return f->kind == KIND_RECORD ? f->of->size : sizes[f->kind];
}

void load_overlay(const struct record *r, void *out, const void *below)
{
    for (const struct field *f = r->fields; f < r->fields + r->count; f++) {
        char *to = (char *)out + f->offset;
        const void *from = field_of(f, below);
        if (is_missing(load_place(f->kind, to)))
            memcpy(to, from, size_of(f));
        else if (f->kind == KIND_RECORD && !load_place(f->kind, to).broken)
            load_overlay(f->of, to, from);
    }
}
