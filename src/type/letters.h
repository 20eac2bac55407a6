/* The letters of a text that is being set, whatever spans they are in: what kind they are, where lines may end. */
#ifndef TYPE_LETTERS_H
#define TYPE_LETTERS_H

#include <bmaplan/type.h>

enum kind {
    KIND_THAI,      /* consonants, and vowels that stand alone */
    KIND_LEADING,   /* เ แ โ ใ ไ: written before their consonant */
    KIND_FOLLOWING, /* ะ า ำ ๅ */
    KIND_MARK,      /* above or below the letter before; joiners and variation selectors, too */
    KIND_REPEAT,    /* ๆ ฯ ๚ ๛ */
    KIND_DIGIT,
    KIND_LATIN, /* any other letter, and what words of the keyboard's signs are made of */
    KIND_SPACE,
    KIND_BLANK, /* white space that is a part of the word before: en space, zero width space */
    KIND_GLUE,  /* NBSP, word joiner, soft hyphen */
    KIND_NEWLINE,
    KIND_OPEN,
    KIND_CLOSE,
    KIND_STOP, /* . , : ; ! ? … */
    KIND_PERCENT,
    KIND_HYPHEN,
    KIND_DASH, /* en, em */
    KIND_SLASH,
    KIND_SIGN, /* ≥ + ฿ #: belongs to what follows */
    KIND_ARROW,
    KIND_SYMBOL,
    KIND_COUNT
};

/* How readily a line ends before a letter: from GRADE_BREAK wherever it is full; below only where a word is wider than a
 * line, and then at the highest grade that fits. */
enum grade {
    GRADE_NEVER, /* inside a cluster */
    GRADE_ROUGH, /* between clusters, but inside a number or before a closing mark */
    GRADE_CLUSTER,
    GRADE_JOINT, /* a break, but for a rule: inside a kept term, between a number and its unit, in an address */
    GRADE_BREAK,
    GRADE_NEWLINE
};

struct letter {
    int32_t code;
    unsigned char size;        /* bytes */
    unsigned char kind, grade; /* the grade is of the boundary before it */
    const char *at;            /* in the span's text */
    const struct span *span;
};
/* Room that is used for one text after the other. */
struct room {
    void *items;
    size_t size; /* bytes */
};
struct letters {
    struct letter *items;
    size_t count;
    struct room room;
    bool address; /* "@" or "//" was met */
};

/* Fills in all but the grades. */
void letters_read(struct arena *a, struct letters *l, const struct span *spans, size_t count);

/* A letter that a word may have anywhere. */
static inline bool is_of_word(const struct letter *l)
{
    return l->kind <= KIND_REPEAT || l->kind == KIND_LATIN;
}
/* What libthai knows. */
static inline bool is_thai(const struct letter *l)
{
    return (l->code >= 0x0E01 && l->code <= 0x0E3A) || (l->code >= 0x0E40 && l->code <= 0x0E4E);
}

/* What belongs to the symbol before it: variation selectors, the joiner. */
static inline bool is_selector(int32_t code)
{
    return code == 0x200D || (code >= 0xFE00 && code <= 0xFE0F);
}

/* Why a space does not break: it stands between a number and what the number belongs to. l[before] and l[after] are the
 * letters around the space. */
bool is_number_phrase(const struct letters *l, size_t before, size_t after);

#endif
