/* Drawn figures of the composed document: the room a page has for one, and how it stands there. */
#include "composer.h"

bool figures_are_drawn(const struct composer *c)
{
    return c->options.type != NULL;
}

/* Lines and the space around them take so many times the size of their type: headings stand alone, a caption has two
 * lines at most. */
static const double of_heading = 2.2, of_caption = 2;

struct box figure_page(const struct composer *c, bool below_headings)
{
    const struct theme_page *page = &c->options.theme->page;
    const struct theme_type *type = &c->options.theme->type;
    bool landscape = c->page->style == STYLE_LANDSCAPE;
    double width = theme_points(landscape ? &page->height : &page->width);
    double height = theme_points(landscape ? &page->width : &page->height);
    double headings = of_heading * (theme_size(&type->heading_1) + theme_size(&type->heading_2));
    width -= theme_points(&page->left) + theme_points(&page->right);
    height -= theme_points(&page->top) + theme_points(&page->bottom) + of_caption * theme_size(&type->body);
    return (struct box){.width = width, .height = below_headings ? height - headings : height};
}

void figure_add(struct composer *c, const struct drawing *drawing, const char *caption, const char *words)
{
    struct node *figure = doc_add(c->arena, c->page, DOC_FIGURE);
    figure->drawing = drawing;
    figure->text = words;
    figure_caption_add(c, figure, caption);
}
