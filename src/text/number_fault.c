/* What is wrong with a text that is no number, and which number was probably meant. */
#include "number_fault.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

bool attempt_offer(struct attempt *t, const char *s)
{
    struct decimal unused;
    s = text_fold(t->arena, s);
    if (number_scan(s, t->money, &unused) != NUMBER_READ)
        return false;
    t->suggestion = s;
    return true;
}

void attempt_offer_power(struct attempt *t, struct decimal d, int power, bool grouped)
{
    d.scale -= power;
    for (; d.scale < 0 && d.scale >= -NUMBER_DIGITS_MOST; d.scale++)
        d.digits *= 10;
    if (d.scale >= 0)
        attempt_offer(t, decimal_text(t->arena, d, 0, grouped));
}

static bool is_sign(char c)
{
    return c == '+' || c == '-';
}

char *attempt_replace(const struct attempt *t, const char *at, size_t n, const char *by)
{
    return arena_format(t->arena, "%.*s%s%s", (int)(at - t->plain), t->plain, by, at + n);
}

const char *attempt_unsigned(const struct attempt *t)
{
    return t->plain + is_sign(*t->plain);
}

/* Nothing else was wrong with what reads in one script. */
static bool is_mixed(struct attempt *t)
{
    return attempt_offer(t, t->plain);
}

static bool is_long(struct attempt *t)
{
    struct decimal unused;
    return number_scan(t->plain, t->money, &unused) == NUMBER_TOO_LONG;
}

static bool is_special(struct attempt *t)
{
    const char *word = attempt_unsigned(t);
    word += *word == '.'; /* as YAML spells them */
    return strcasecmp(word, "inf") == 0 || strcasecmp(word, "infinity") == 0 || strcasecmp(word, "nan") == 0 ||
           strcmp(word, "∞") == 0;
}

static bool is_hex(struct attempt *t)
{
    const char *s = attempt_unsigned(t);
    if (s[0] != '0' || (s[1] != 'x' && s[1] != 'X') || !isxdigit((unsigned char)s[2]))
        return false;
    char *end;
    unsigned long long value = strtoull(s, &end, 16);
    if (*end != '\0')
        return false;
    attempt_offer(t, arena_format(t->arena, "%.*s%llu", (int)(s - t->plain), t->plain, value));
    return true;
}

static bool is_exponent(struct attempt *t)
{
    const char *e = strpbrk(t->plain, "eE");
    struct decimal d;
    if (e == NULL || number_scan(arena_copy(t->arena, t->plain, (size_t)(e - t->plain)), false, &d) != NUMBER_READ)
        return false;
    const char *power = e + 1 + is_sign(e[1]);
    size_t width = strspn(power, "0123456789");
    if (width == 0 || power[width] != '\0')
        return false;
    if (width <= 3)
        attempt_offer_power(t, d, (int)strtol(e + 1, NULL, 10), false);
    return true;
}

static bool has_satang_mark(struct attempt *t)
{
    size_t size = strlen(t->plain);
    return size > 2 && strcmp(t->plain + size - 2, ".-") == 0 &&
           attempt_offer(t, arena_copy(t->arena, t->plain, size - 2));
}

static bool has_percent(struct attempt *t)
{
    const char *sign = strchr(t->plain, '%');
    return sign != NULL && attempt_offer(t, attempt_replace(t, sign, 1, ""));
}

static bool has_currency(struct attempt *t)
{
    static const char *const words[] = {"บาท", "฿", "THB", "baht", "Baht"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        const char *found = strstr(t->plain, words[i]);
        if (found != NULL && attempt_offer(t, attempt_replace(t, found, strlen(words[i]), "")))
            return true;
    }
    return false;
}

static bool has_digit(struct attempt *t)
{
    return strpbrk(t->plain, "0123456789") != NULL;
}

static bool is_anything(struct attempt *t)
{
    (void)t;
    return true;
}

/* In this order: the first that fits is the finding. */
static const struct fault {
    bool (*fits)(struct attempt *t);
    const char *thai, *english;
} faults[] = {
    {is_long, "ยาวเกินไป ตัวเลขมีเลขนัยสำคัญหรือทศนิยมได้ไม่เกิน 15 หลัก",
     "is too long; a number has at most 15 significant digits, and as many decimal places"},
    {is_special, "ไม่ใช่ตัวเลข", "is not a finite number; expected one"},
    {is_hex, "เป็นเลขฐานสิบหก ต้องเป็นเลขฐานสิบ", "is hexadecimal; expected a decimal number"},
    {is_exponent, "เขียนแบบเลขยกกำลัง ต้องเขียนตัวเลขเต็ม", "has an exponent; write the number in full"},
    {has_satang_mark, "ลงท้ายด้วย '.-' ซึ่งใช้ได้เฉพาะจำนวนเงินเต็มบาท",
     "ends in '.-', which only amounts of whole baht may have"},
    {has_percent, "มีเครื่องหมายร้อยละ ต้องเป็นตัวเลขอย่างเดียว หน่วยอยู่ในหน่วยนับ",
     "has a percent sign; expected the number alone, the unit has its own field"},
    {has_currency, "มีหน่วยเงิน ต้องเป็นตัวเลขอย่างเดียว", "names a currency; expected the number alone"},
    {has_other_minus, "ใช้เครื่องหมายลบแบบอื่น ต้องใช้ '-' นำหน้า",
     "has another kind of minus; expected '-' before the number"},
    {has_space, "มีช่องว่างในตัวเลข ต้องไม่มีช่องว่าง คั่นหลักพันด้วยจุลภาคได้",
     "has spaces in it; thousands may be separated by commas only"},
    {has_decimal_comma, "ใช้จุลภาคเป็นจุดทศนิยม ต้องใช้จุด", "has a comma for a decimal point; expected a point"},
    {has_signs_swapped, "ใช้จุดกับจุลภาคสลับกัน จุลภาคคั่นหลักพันและจุดนำหน้าทศนิยม",
     "has point and comma the other way round; commas separate thousands, a point the decimals"},
    {has_wrong_groups, "คั่นหลักผิด จุลภาคต้องคั่นทุกสามหลัก เช่น 1,500,000",
     "has commas in the wrong places; they separate groups of three digits, as in 1,500,000"},
    {has_open_point, "มีจุดทศนิยมที่ไม่มีตัวเลขทั้งสองข้าง", "has a decimal point without digits on both sides"},
    {has_several, "มีตัวเลขมากกว่าหนึ่งตัว ต้องเป็นตัวเลขเดียว", "has more than one number in it; expected one"},
    {is_scaled, "เขียนเป็นพัน หมื่น แสน หรือล้าน ต้องเขียนตัวเลขให้ครบทุกหลัก",
     "is given in thousands or millions; expected the number in full"},
    {is_worded, "มีข้อความปนอยู่ ต้องเป็นตัวเลขอย่างเดียว", "has words or signs in it; expected the number alone"},
    {has_digit, "ไม่ใช่ตัวเลขที่อ่านได้ เขียนแบบ 80, 72.5 หรือ 1,500,000", "is no number; write it as 80, 72.5 or 1,500,000"},
    {is_anything, "ไม่มีตัวเลข ต้องเป็นตัวเลข เช่น 80 หรือ 72.5", "holds no number; expected one, as 80 or 72.5"},
};

/* Are its digits Thai, all of them? */
static bool is_thai(struct arena *a, const char *s)
{
    return !strpbrk(s, "0123456789") && strcmp(text_arabic_digits(a, s), s) != 0;
}

struct reading number_fault(struct arena *a, const char *s, bool money)
{
    struct attempt t = {.arena = a, .plain = text_fold(a, s), .money = money};
    if (is_mixed(&t))
        return reading_mixed(t.suggestion);
    const struct fault *f = faults;
    while (!f->fits(&t))
        f++;
    if (t.suggestion && is_thai(a, s))
        t.suggestion = text_thai_digits(a, t.suggestion);
    return (struct reading){.thai = f->thai, .english = f->english, .suggestion = t.suggestion};
}
