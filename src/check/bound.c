/* Numbers among words, and the words around one that say from which side it is to be reached. */
#include "bound.h"

#include <string.h>

#include <bmaplan/text.h>

/* Longer words stand before those they begin with. */
static const struct {
    const char *word;
    enum bound bound;
} words[] = {
    {"ไม่น้อยกว่า", BOUND_LEAST}, {"ไม่ต่ำกว่า", BOUND_LEAST}, {"อย่างน้อย", BOUND_LEAST}, {"ตั้งแต่", BOUND_LEAST},
    {"ขึ้นไป", BOUND_LEAST},     {"≥", BOUND_LEAST},       {">=", BOUND_LEAST},      {"ไม่เกินกว่า", BOUND_MOST},
    {"ไม่เกิน", BOUND_MOST},     {"ไม่มากกว่า", BOUND_MOST}, {"ไม่สูงกว่า", BOUND_MOST},  {"อย่างมาก", BOUND_MOST},
    {"ลงมา", BOUND_MOST},      {"≤", BOUND_MOST},        {"<=", BOUND_MOST},       {"มากกว่า", BOUND_BEYOND},
    {"เกินกว่า", BOUND_BEYOND},  {"เกิน", BOUND_BEYOND},    {"สูงกว่า", BOUND_BEYOND},  {"น้อยกว่า", BOUND_BEYOND},
    {"ต่ำกว่า", BOUND_BEYOND},   {">", BOUND_BEYOND},      {"<", BOUND_BEYOND},
};
enum { WORDS = sizeof words / sizeof *words };

size_t bound_at(const char *s, enum bound *out)
{
    for (size_t i = 0; i < WORDS; i++) {
        size_t size = strlen(words[i].word);
        if (strncmp(s, words[i].word, size) == 0) {
            *out = words[i].bound;
            return size;
        }
    }
    return 0;
}

bool bound_before(const char *from, const char *end)
{
    while (end > from && end[-1] == ' ')
        end--;
    for (size_t i = 0; i < WORDS; i++) {
        size_t size = strlen(words[i].word);
        if ((size_t)(end - from) >= size && memcmp(end - size, words[i].word, size) == 0)
            return true;
    }
    return false;
}

size_t figure_at(const char *s)
{
    size_t size = 0, digits = 0; /* bytes up to here, and up to the last digit */
    while (s[size] != '\0') {
        int32_t code;
        size += text_decode(s + size, s + size + strnlen(s + size, 4), &code);
        if (text_digit(code) >= 0)
            digits = size;
        else if ((code != '.' && code != ',') || digits == 0)
            break;
    }
    return digits;
}
