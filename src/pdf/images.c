/* Pictures: JPEG files as they are, others as pixels. */
#include "writer.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

static bool same(const struct picture *a, const struct picture *b)
{
    return a->size == b->size && (a->bytes == b->bytes || memcmp(a->bytes, b->bytes, a->size) == 0);
}

static const char *dictionary(struct pdf *p, const struct picture *picture, const char *colours)
{
    return arena_format(p->arena, "/Type/XObject/Subtype/Image/Width %u/Height %u/ColorSpace/%s/BitsPerComponent 8",
                        picture->width, picture->height, colours);
}

/* Returns the object, 0 if the pixels can't be had. */
static unsigned write_image(struct pdf *p, const struct picture *picture)
{
    const bool is_jpeg = strcmp(picture->type, "image/jpeg") == 0;
    const unsigned components = is_jpeg ? picture_jpeg_components(picture) : 0;
    unsigned char *pixels = components ? NULL : picture_pixels(picture);
    if (!components && !pixels)
        return 0;
    const unsigned number = object_reserve(&p->objects);
    const char *entries = dictionary(p, picture, components == 1 ? "DeviceGray" : "DeviceRGB");
    if (components)
        stream_add_plain(&p->objects, number, arena_format(p->arena, "%s/Filter/DCTDecode", entries), picture->bytes,
                         picture->size);
    else
        stream_add(&p->objects, number, entries, pixels, (size_t)picture->width * picture->height * 3);
    free(pixels);
    return number;
}

/* Its place in the list; written where it is met first. */
static size_t image_index(struct pdf *p, const struct picture *picture)
{
    for (size_t i = 0; i < p->image_count; i++)
        if (same(&p->images[i].picture, picture))
            return i;
    struct image *new = arena_grow(p->arena, &p->images, &p->image_count, sizeof *p->images);
    new->picture = *picture;
    new->number = write_image(p, picture);
    return p->image_count - 1;
}

void pdf_picture(struct pdf *p, const struct picture *picture, struct pdf_rectangle at)
{
    const size_t image = image_index(p, picture);
    assert(p->marked);
    if (!p->images[image].number)
        return;
    fputs("q ", p->content);
    write_point(p->content, at.width, 0);
    write_point(p->content, 0, at.height);
    write_point(p->content, at.x, p->pages[p->page_count - 1].height - at.y - at.height);
    fprintf(p->content, "cm /I%zu Do Q\n", image);
}
