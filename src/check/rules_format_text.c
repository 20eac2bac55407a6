/* FMT031, FMT035: texts that are written and say nothing of their own. */
#include "rule.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

/* ---- FMT031: a placeholder ---- */

enum { WAITING_MOST = 180 /* bytes of a line that begins as a note to oneself */ };

/* A text without the white space around it: [at, end). */
struct trimmed {
    const char *at, *end;
};

static struct trimmed trim(const char *s)
{
    static const char space[] = " \t\r\n";
    s += strspn(s, space);
    const char *end = s + strlen(s);
    while (end > s && strchr(space, end[-1]))
        end--;
    return (struct trimmed){s, end};
}

/* Bytes of the word of the table that stands at s, in letters of any case; 0 for none. */
static size_t word_at(const char *s, const char *const *words)
{
    for (; *words; words++)
        if (strncasecmp(s, *words, strlen(*words)) == 0)
            return strlen(*words);
    return 0;
}

/* "...", "xxx", "- -": nothing but marks. */
static bool is_marks(struct trimmed t)
{
    static const char *const marks[] = {".", "…", "-", "–", "—", "_", "?", "x", " ", "\n", NULL};
    for (size_t size; t.at < t.end; t.at += size) {
        size = word_at(t.at, marks);
        if (size == 0)
            return false;
    }
    return true;
}

/* "-": where nothing is to be said, it says so. */
static bool is_one_dash(struct trimmed t)
{
    static const char *const dashes[] = {"-", "–", "—", NULL};
    return word_at(t.at, dashes) == (size_t)(t.end - t.at);
}

/* "[เขียนคำนำ]", "<ชื่อโครงการ>": one pair around everything, which is neither a link nor an address. */
static bool is_hint(struct trimmed t)
{
    const char *close = *t.at == '[' ? strchr(t.at, ']') : *t.at == '<' ? strchr(t.at, '>') : NULL;
    return close && close == t.end - 1 && close > t.at + 1 && !strstr(t.at, "://") && !strchr(t.at, '@');
}

/* "TODO: ...", "รอข้อมูลจากกองคลัง": one line that begins so. */
static bool is_waiting(struct trimmed t)
{
    static const char *const words[] = {"todo",      "tbd",      "lorem ipsum", "รอข้อมูล",
                                        "รอเพิ่มข้อมูล", "รอใส่ข้อมูล", "รอเพิ่มเติม",    NULL};
    return word_at(t.at + strspn(t.at, "(["), words) > 0 && !memchr(t.at, '\n', (size_t)(t.end - t.at));
}

static bool is_placeholder(const char *s, bool may_be_dash)
{
    struct trimmed t = trim(s);
    if (t.at == t.end || t.end - t.at > WAITING_MOST)
        return false;
    return is_waiting(t) || is_hint(t) || (is_marks(t) && !(may_be_dash && is_one_dash(t)));
}

/* Keys where a dash means that there is nothing. */
static bool may_be_dash(const struct field *f)
{
    static const char *const keys[] = {"limitations", "conditions", "note", "comment", "response"};
    if (f->kind == KIND_TEXT || (f->kind == KIND_LIST && f->item == KIND_TEXT))
        return true;
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
        if (strcmp(f->name, keys[i]) == 0)
            return true;
    return false;
}

/* Keys that no rule asks for. */
static bool is_optional(const struct field *f)
{
    static const char *const keys[] = {"subtitle", "conditions", "note", "comment", "response"};
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
        if (strcmp(f->name, keys[i]) == 0)
            return true;
    return false;
}

/* What the results say is RES004's to judge. */
static bool is_reported(const struct plan_text *t)
{
    return t->section && strcmp(t->section->name, "results") == 0;
}

void rule_placeholder(struct check *c, const struct plan_text *t)
{
    const struct field *f = t->field;
    if (!f || f->flags & FIELD_ID || is_reported(t) || !is_placeholder(t->s, may_be_dash(f)))
        return;
    struct diag *d = diag_quote(c->ds, c->code, t->at, t->s);
    if (!is_optional(f))
        diag_help(c->ds, d, "เขียนเนื้อหาของ %s แทนข้อความนี้", "write what %s is to say in its place", field_name(c, f));
    else
        diag_help(c->ds, d, "เขียนเนื้อหาของ %s แทนข้อความนี้ หากไม่มีเนื้อหาให้ลบออก",
                  "write what %s is to say in its place; where there is nothing to say, delete it", field_name(c, f));
}

/* ---- FMT035: the same vision twice ---- */

/* The letters and digits alone, of either script: no spaces, marks or Markdown. */
static const char *letters_of(struct arena *a, const char *s)
{
    s = text_fold(a, s);
    char *copy = arena_alloc(a, strlen(s) + 1), *out = copy;
    for (const char *end = s + strlen(s); s < end;) {
        int32_t code;
        size_t size = text_decode(s, end, &code);
        bool punctuation = code < 0x80 ? !isalnum(code) : code == 0xA0 || (code >= 0x2000 && code <= 0x206F);
        if (!punctuation) {
            memcpy(out, s, size);
            out += size;
        }
        s += size;
    }
    return copy;
}

void rule_same_vision(struct check *c, const void *value)
{
    const struct plan *p = value;
    const struct markdown *head = &p->head_vision, *unit = &p->vision;
    struct arena *a = c->ds->arena;
    if (!head->s || !unit->s || head->at.broken || unit->at.broken)
        return;
    const char *letters = letters_of(a, head->s);
    if (*letters == '\0' || is_placeholder(head->s, false) || strcmp(letters, letters_of(a, unit->s)) != 0)
        return;
    struct diag *d = diag_plain(c->ds, c->code, head->at);
    diag_note(c->ds, d, unit->at, "วิสัยทัศน์ของหน่วยงานเขียนไว้ที่นี่", "the unit's vision is written here");
    diag_help(c->ds, d, "เขียนใน %s ว่าหัวหน้าหน่วยงานจะทำอะไรให้สำเร็จภายในปีงบประมาณนี้ วิสัยทัศน์ของหน่วยงานมองไกลกว่าหนึ่งปี",
              "say in %s what the head will have achieved by the end of this fiscal year; the unit's own vision looks "
              "farther than a year",
              key_name(c, "head_vision"));
}
