/* Exact decimals: weights, targets and money, on 128-bit integers with a power of ten. */
#include <bmaplan/base.h>

#include <assert.h>
#include <stdlib.h>

/* The most characters of digits, group commas, sign, point and end: 39 digits are the most that 128 bits hold. */
enum { DIGITS_MOST = 39, TEXT_MOST = DIGITS_MOST + DIGITS_MOST / 3 + 4 };

static _Noreturn void fail(void)
{
    machine_failed("ตัวเลขมีจำนวนหลักเกินกว่าที่โปรแกรมคำนวณได้",
                   "a number has more digits than the program can calculate with");
}

/* digits * 10^n */
static wide shift(wide digits, int n)
{
    for (; n > 0 && digits != 0; n--)
        if (__builtin_mul_overflow(digits, 10, &digits))
            fail();
    return digits;
}

/* Zeros at the end of a fraction say nothing and cost room. */
static struct decimal trim(struct decimal d, int places)
{
    while (d.scale > places && d.digits % 10 == 0) {
        d.digits /= 10;
        d.scale--;
    }
    return d;
}

static wide magnitude(wide digits)
{
    return digits < 0 ? -digits : digits;
}

/* Gives both the same scale. */
static void align(struct decimal *a, struct decimal *b)
{
    if (a->scale == b->scale)
        return;
    *a = trim(*a, 0);
    *b = trim(*b, 0);
    struct decimal *lesser = a->scale < b->scale ? a : b;
    int scale = a->scale < b->scale ? b->scale : a->scale;
    lesser->digits = shift(lesser->digits, scale - lesser->scale);
    lesser->scale = scale;
}

struct decimal decimal_of(int64_t units)
{
    return (struct decimal){.digits = units};
}

struct decimal decimal_add(struct decimal a, struct decimal b)
{
    align(&a, &b);
    if (__builtin_add_overflow(a.digits, b.digits, &a.digits))
        fail();
    return a;
}

struct decimal decimal_sub(struct decimal a, struct decimal b)
{
    b.digits = -b.digits;
    return decimal_add(a, b);
}

struct decimal decimal_mul(struct decimal a, struct decimal b)
{
    a = trim(a, 0);
    b = trim(b, 0);
    struct decimal product = {.scale = a.scale + b.scale};
    if (__builtin_mul_overflow(a.digits, b.digits, &product.digits))
        fail();
    return product;
}

struct decimal decimal_div(struct decimal a, struct decimal b, int places)
{
    assert(b.digits != 0);
    a = trim(a, 0);
    b = trim(b, 0);
    bool negative = (a.digits < 0) != (b.digits < 0);
    int more = places + b.scale - a.scale;
    wide divisor = shift(magnitude(b.digits), -more);
    wide rest = magnitude(a.digits);
    wide quotient = rest / divisor;
    rest %= divisor;
    for (; more > 0; more--) { /* long division: one place of the quotient a turn */
        rest = shift(rest, 1);
        if (__builtin_add_overflow(shift(quotient, 1), rest / divisor, &quotient))
            fail();
        rest %= divisor;
    }
    if (rest >= divisor - rest)
        quotient++;
    return (struct decimal){.digits = negative ? -quotient : quotient, .scale = places};
}

struct decimal decimal_round(struct decimal a, int places)
{
    a = trim(a, places);
    return a.scale <= places ? a : decimal_div(a, decimal_of(1), places);
}

int decimal_cmp(struct decimal a, struct decimal b)
{
    if (decimal_sign(a) != decimal_sign(b))
        return decimal_sign(a) - decimal_sign(b);
    align(&a, &b);
    return (a.digits > b.digits) - (a.digits < b.digits);
}

int decimal_sign(struct decimal a)
{
    return (a.digits > 0) - (a.digits < 0);
}

/* Writes n digits before `end`, the last ones of *rest, and takes them off it; returns the first. */
static char *write_digits(char *end, wide *rest, int n)
{
    for (; n > 0; n--) {
        *--end = (char)('0' + (int)(*rest % 10));
        *rest /= 10;
    }
    return end;
}

double decimal_double(struct decimal a)
{
    char text[TEXT_MOST + 16]; /* digits, then "e-scale": strtod rounds once, and correctly */
    wide rest = magnitude(a.digits);
    char *exponent = text + DIGITS_MOST + 1;
    snprintf(exponent, sizeof text - DIGITS_MOST - 1, "e%d", -a.scale);
    char *p = write_digits(exponent, &rest, DIGITS_MOST);
    double magnitude_read = strtod(p, NULL);
    return a.digits < 0 ? -magnitude_read : magnitude_read;
}

char *decimal_text(struct arena *a, struct decimal d, int places, bool grouped)
{
    d = trim(d, places);
    int zeros = places > d.scale ? places - d.scale : 0;
    size_t size = TEXT_MOST + (size_t)d.scale + (size_t)zeros;
    char *p = (char *)arena_alloc(a, size) + size - 1;
    wide rest = magnitude(d.digits);
    for (int i = 0; i < zeros; i++)
        *--p = '0';
    p = write_digits(p, &rest, d.scale);
    if (d.scale + zeros > 0)
        *--p = '.';
    for (int n = 0; n == 0 || rest != 0; n++) {
        if (grouped && n > 0 && n % 3 == 0)
            *--p = ',';
        p = write_digits(p, &rest, 1);
    }
    if (d.digits < 0)
        *--p = '-';
    return p;
}
