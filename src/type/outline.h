/* What HarfBuzz draws outlines through. */
#ifndef TYPE_OUTLINE_H
#define TYPE_OUTLINE_H

#include <hb.h>

hb_draw_funcs_t *outline_functions(void);

#endif
