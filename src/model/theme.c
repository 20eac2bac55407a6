/* What a theme's values stand for: colours and lengths. */
#include <bmaplan/theme.h>

#include <string.h>

/* -1 for what is no hexadecimal digit. */
static int hex_digit(char c)
{
    static const char digits[] = "0123456789abcdef0123456789ABCDEF";
    const char *found = c ? strchr(digits, c) : NULL;
    return found ? (int)(found - digits) % 16 : -1;
}

bool rgb_read(const char *s, struct rgb *out)
{
    unsigned char parts[3];
    if (!s || strlen(s) != 7 || s[0] != '#')
        return false;
    for (size_t i = 0; i < 3; i++) {
        int high = hex_digit(s[1 + 2 * i]), low = hex_digit(s[2 + 2 * i]);
        if (high < 0 || low < 0)
            return false;
        parts[i] = (unsigned char)(high * 16 + low);
    }
    *out = (struct rgb){parts[0], parts[1], parts[2]};
    return true;
}

struct palette theme_palette(const struct theme *t)
{
    const struct theme_colours *c = &t->colours;
    const char *const written[INK_COUNT] = {
        [INK_TEXT] = c->text.s,         [INK_MUTED] = c->muted.s,
        [INK_RULE] = c->rule.s,         [INK_PAPER] = c->paper.s,
        [INK_HEADING] = c->heading.s,   [INK_LINK] = c->link.s,
        [INK_ACCENT] = c->accent.s,     [INK_ON_ACCENT] = c->on_accent.s,
        [INK_HEADER] = c->header.s,     [INK_SOFT] = c->soft.s,
        [INK_GOOD] = c->good.s,         [INK_WARN] = c->warn.s,
        [INK_BAD] = c->bad.s,           [INK_BAR] = c->bar.s,
        [INK_SERIES_1] = c->series_1.s, [INK_SERIES_2] = c->series_2.s,
        [INK_SERIES_3] = c->series_3.s,
    };
    struct palette palette = {0};
    for (size_t i = 0; i < INK_COUNT; i++)
        rgb_read(written[i], &palette.inks[i]);
    return palette;
}

double theme_points(const struct number *millimetres)
{
    return decimal_double(millimetres->v) * 72 / 25.4;
}

double theme_size(const struct number *points)
{
    return decimal_double(points->v);
}
