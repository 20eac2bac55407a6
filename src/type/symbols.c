/* Symbols that Thai faces lack, drawn by us: in thousandths of an em, of the size of Thai letters. Solid parts turn
 * counter-clockwise, holes clockwise. */
#include <bmaplan/type.h>

#include <stdlib.h>
#include <string.h>

static const char box[] = "M60 10 L540 10 L540 490 L60 490 Z M102 52 L102 448 L498 448 L498 52 Z";
static const char square[] = "M60 10 L540 10 L540 490 L60 490 Z";
static const char disc[] = "M540 250 C540 383 433 490 300 490 C167 490 60 383 60 250 "
                           "C60 117 167 10 300 10 C433 10 540 117 540 250 Z";
static const char disc_hole[] = "M498 250 C498 141 409 52 300 52 C191 52 102 141 102 250 "
                                "C102 359 191 448 300 448 C409 448 498 359 498 250 Z";
static const char triangle_up[] = "M40 10 L560 10 L300 490 Z";
static const char triangle_down[] = "M40 490 L300 10 L560 490 Z";
static const char diamond[] = "M300 -20 L570 250 L300 520 L30 250 Z";
static const char star[] = "M320 570 L254 362 L36 362 L212 234 L145 26 L320 154 L495 26 L428 234 L604 362 L386 362 Z";

static const struct symbol {
    int32_t code;
    int advance;
    const char *path, *more; /* of M, L, C, Z as in SVG, y up */
} symbols[] = {
    {0x2713, 620, "M70 300 L235 40 L570 550 L515 590 L234 160 L122 336 Z", NULL},
    {0x2714, 660, "M50 310 L240 10 L610 570 L522 630 L238 200 L136 362 Z", NULL},
    {0x2717, 600,
     "M110 30 L300 220 L490 30 L530 70 L340 260 L530 450 L490 490 L300 300 L110 490 L70 450 L260 260 L70 70 Z", NULL},
    {0x2718, 600,
     "M140 10 L300 170 L460 10 L540 90 L380 250 L540 410 L460 490 L300 330 L140 490 L60 410 L220 250 L60 90 Z", NULL},
    {0x2610, 600, box, NULL},
    {0x2611, 600, box, "M148 262 L262 96 L466 394 L424 424 L262 186 L188 292 Z"},
    {0x2612, 600, box,
     "M206 120 L300 214 L394 120 L430 156 L336 250 L430 344 L394 380 L300 286 L206 380 L170 344 L264 250 L170 156 Z"},
    {0x25CF, 600, disc, NULL},
    {0x25CB, 600, disc, disc_hole},
    {0x25D0, 600, disc, "M498 250 C498 141 409 52 300 52 L300 448 C409 448 498 359 498 250 Z"},
    {0x25A0, 600, square, NULL},
    {0x25A1, 600, box, NULL},
    {0x25AA, 420, "M90 130 L330 130 L330 370 L90 370 Z", NULL},
    {0x25B2, 600, triangle_up, NULL},
    {0x25B3, 600, triangle_up, "M111 52 L300 401 L489 52 Z"},
    {0x25BC, 600, triangle_down, NULL},
    {0x25BD, 600, triangle_down, "M111 448 L489 448 L300 99 Z"},
    {0x25B6, 600, "M60 -10 L540 250 L60 510 Z", NULL},
    {0x25C0, 600, "M540 -10 L540 510 L60 250 Z", NULL},
    {0x25C6, 600, diamond, NULL},
    {0x25C7, 600, diamond, "M300 40 L90 250 L300 460 L510 250 Z"},
    {0x2192, 800, "M50 222 L560 222 L560 100 L750 250 L560 400 L560 278 L50 278 Z", NULL},
    {0x2190, 800, "M50 250 L240 100 L240 222 L750 222 L750 278 L240 278 L240 400 Z", NULL},
    {0x2194, 800, "M50 250 L240 100 L240 222 L560 222 L560 100 L750 250 L560 400 L560 278 L240 278 L240 400 Z", NULL},
    {0x2191, 500, "M222 -60 L278 -60 L278 400 L400 400 L250 590 L100 400 L222 400 Z", NULL},
    {0x2193, 500, "M250 -60 L400 130 L278 130 L278 590 L222 590 L222 130 L100 130 Z", NULL},
    {0x2605, 640, star, NULL},
    {0x2606, 640, star, "M320 441 L360 326 L482 324 L385 250 L421 133 L320 204 L219 133 L255 250 L158 324 L280 326 Z"},
    {0x2022, 340,
     "M280 250 C280 311 231 360 170 360 C109 360 60 311 60 250 C60 189 109 140 170 140 C231 140 280 189 280 250 Z",
     NULL},
};
/* Whatever else. */
static const struct symbol unknown = {0, 500, "M60 0 L440 0 L440 600 L60 600 Z M98 38 L98 562 L402 562 L402 38 Z",
                                      NULL};

static const struct symbol *symbol_of(int32_t code)
{
    for (size_t i = 0; i < sizeof symbols / sizeof *symbols; i++)
        if (symbols[i].code == code)
            return &symbols[i];
    return &unknown;
}

/* The next number of a path, in em. */
static double number(const char **path)
{
    char *end;
    long n = strtol(*path, &end, 10);
    *path = end;
    return (double)n / 1000;
}

static void draw(const char *path, const struct outline_sink *sink)
{
    while (*path != '\0') {
        char command = *path++;
        double n[6] = {0};
        size_t count = command == 'C' ? 6 : command == 'M' || command == 'L' ? 2 : 0;
        for (size_t i = 0; i < count; i++)
            n[i] = number(&path);
        if (command == 'M')
            sink->move(sink->to, n[0], n[1]);
        else if (command == 'L')
            sink->line(sink->to, n[0], n[1]);
        else if (command == 'C')
            sink->curve(sink->to, n, n[4], n[5]);
        else if (command == 'Z')
            sink->close(sink->to);
    }
}

void symbol_outline(int32_t code, const struct outline_sink *sink)
{
    const struct symbol *s = symbol_of(code);
    draw(s->path, sink);
    if (s->more != NULL)
        draw(s->more, sink);
}

double symbol_advance(int32_t code)
{
    return symbol_of(code)->advance / 1000.0;
}
