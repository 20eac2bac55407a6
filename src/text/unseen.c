/* unseen.c: characters that nobody sees or that belong to no text: zero-width, no-break, replacement, private. */
#include "letters.h"

#include <string.h>

enum { JOINER = 0x200D, PRIVATE_THAI = 0xF700, PRIVATE_THAI_LAST = 0xF71A };

/* What stands in the place of one of them. */
enum instead { NOTHING, SPACE, UNKNOWN };

static const struct unseen {
    int32_t first, last;
    enum instead instead;
    const char *thai, *english;
} unseen[] = {
    {0x00A0, 0x00A0, SPACE, "ช่องว่างแบบไม่แยกบรรทัด", "no-break space"},
    {0x00AD, 0x00AD, NOTHING, "ยัติภังค์ที่มองไม่เห็น", "soft hyphen"},
    {0x061C, 0x061C, NOTHING, "เครื่องหมายคุมทิศทางข้อความ", "bidirectional control"},
    {0x180E, 0x180E, NOTHING, "ช่องว่างความกว้างศูนย์", "zero-width separator"},
    {0x2007, 0x2007, SPACE, "ช่องว่างแบบไม่แยกบรรทัด", "no-break figure space"},
    {0x200B, 0x200B, NOTHING, "ช่องว่างความกว้างศูนย์", "zero-width space"},
    {0x200C, 0x200C, NOTHING, "ตัวห้ามเชื่อมที่มองไม่เห็น", "zero-width non-joiner"},
    {0x200D, 0x200D, NOTHING, "ตัวเชื่อมที่มองไม่เห็น", "zero-width joiner"},
    {0x200E, 0x200F, NOTHING, "เครื่องหมายคุมทิศทางข้อความ", "bidirectional control"},
    {0x202A, 0x202E, NOTHING, "เครื่องหมายคุมทิศทางข้อความ", "bidirectional control"},
    {0x202F, 0x202F, SPACE, "ช่องว่างแบบไม่แยกบรรทัด", "narrow no-break space"},
    {0x2060, 0x2060, NOTHING, "ตัวเชื่อมคำที่มองไม่เห็น", "word joiner"},
    {0x2061, 0x2064, NOTHING, "เครื่องหมายที่มองไม่เห็น", "invisible operator"},
    {0x2066, 0x2069, NOTHING, "เครื่องหมายคุมทิศทางข้อความ", "bidirectional control"},
    {0x206A, 0x206F, NOTHING, "เครื่องหมายที่มองไม่เห็น", "invisible control"},
    {0xE000, 0xF8FF, UNKNOWN, "อักขระเฉพาะแบบอักษรบางแบบ", "character of one typeface alone"},
    {0xFEFF, 0xFEFF, NOTHING, "เครื่องหมายเริ่มไฟล์ (BOM)", "byte order mark"},
    {0xFFFC, 0xFFFD, UNKNOWN, "อักขระแทนตัวอักษรที่หายไป", "replacement character"},
    {0xF0000, 0x10FFFD, UNKNOWN, "อักขระเฉพาะแบบอักษรบางแบบ", "character of one typeface alone"},
};

/* Old Thai typefaces kept moved letters from U+F700 on; these are what they show. */
static const int32_t moved[] = {
    0x0E10, 0x0E34, 0x0E35, 0x0E36, 0x0E37, 0x0E48, 0x0E49, 0x0E4A, 0x0E4B, 0x0E4C, 0x0E48, 0x0E49, 0x0E4A, 0x0E4B,
    0x0E4C, 0x0E0D, 0x0E31, 0x0E4D, 0x0E47, 0x0E48, 0x0E49, 0x0E4A, 0x0E4B, 0x0E4C, 0x0E38, 0x0E39, 0x0E3A,
};

static const struct unseen *find(int32_t code)
{
    const struct unseen *end = unseen + sizeof unseen / sizeof *unseen;
    for (const struct unseen *u = unseen; u < end && u->first <= code; u++)
        if (code <= u->last)
            return u;
    return NULL;
}

bool is_unseen(int32_t code)
{
    return find(code) != NULL;
}

const char *text_unseen_name(int32_t code)
{
    const struct unseen *u = find(code);
    return u ? say(u->thai, u->english) : NULL;
}

/* Pictures that a joiner may join, with what varies them. */
static bool is_picture(int32_t code)
{
    return code >= 0x1F000 || (code >= 0x2190 && code <= 0x2BFF) || code == 0xFE0F;
}

static bool is_white(int32_t code)
{
    return code == 0 || code == ' ' || code == '\t' || code == '\n';
}

/* The letter that the code point stands for, or 0. */
static int32_t letter_meant(int32_t code)
{
    return code >= PRIVATE_THAI && code <= PRIVATE_THAI_LAST ? moved[code - PRIVATE_THAI] : 0;
}

/* The letters that a run of them stands for: each is no longer than its code point. */
static const char *letters_meant(struct arena *a, const char *s, const char *end)
{
    char *letters = arena_alloc(a, (size_t)(end - s) + 1), *out = letters;
    for (; s < end; s = step_over(s)) {
        int32_t letter = letter_meant(code_at(s));
        out += letter ? text_encode(letter, out) : 0;
    }
    return letters;
}

/* Is it one, where it stands? A replacement character before sara am is the other's affair. */
static bool is_fault(const char *text, const char *s, int32_t code)
{
    if (!is_unseen(code))
        return false;
    int32_t before = code_before(text, s), after = code_at(step_over(s));
    if (code == JOINER)
        return !is_picture(before) || !is_picture(after);
    bool am = after == THAI_SARA_AM && letter_of(before) == LETTER_CONSONANT;
    return !am || (code != REPLACEMENT && !find(code)->instead);
}

/* Reads a run of them from s on; returns where it ends. */
static const char *take_run(struct arena *a, const char *text, const char *s, struct text_fault *out)
{
    const char *end = s;
    bool space = false, known = true;
    for (int32_t code; (code = code_at(end)) != 0 && is_fault(text, end, code); end = step_over(end)) {
        space |= find(code)->instead == SPACE;
        known &= letter_meant(code) || find(code)->instead != UNKNOWN;
    }
    const char *right = letters_meant(a, s, end);
    if (space && *right == '\0' && !is_white(code_before(text, s)) && !is_white(code_at(end)))
        right = " ";
    *out = (struct text_fault){.from = (size_t)(s - text), .to = (size_t)(end - text), .right = known ? right : NULL};
    return end;
}

bool text_next_unseen(struct arena *a, const char *text, size_t from, struct text_fault *out)
{
    for (const char *s = text + from; *s != '\0'; s = step_over(s)) {
        if ((unsigned char)*s < 0x80 || !is_fault(text, s, code_at(s)))
            continue;
        take_run(a, text, s, out);
        return true;
    }
    return false;
}
