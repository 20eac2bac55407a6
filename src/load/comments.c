/* comments.c: finds the '#' signs that matter, beside libyaml's scanner. */
#include "comments.h"

#include <string.h>

#include <bmaplan/text.h>

#include "mend.h"

enum { SHORT_TEXT = 240 /* bytes that a help repeats */ };

static bool is_blank(char c)
{
    return c == ' ' || c == '\t';
}

static bool is_line_end(char c)
{
    return c == '\0' || c == '\n' || c == '\r';
}

static bool is_ours(const char *hash)
{
    const char *s = hash + 1;
    while (is_blank(*s))
        s++;
    return strncmp(s, "bmaplan:", 8) == 0;
}

/* Counts lines up to each '#' as it goes, so the file is read once whatever it holds. */
void comments_find(struct comments *c, const struct diags *ds, unsigned short file)
{
    const struct source *source = &ds->sources.items[file];
    const char *end = source->bytes + source->size, *line = source_begin(source), *counted = line, *s = line;
    unsigned number = 1, column = 1; /* of `counted` */
    while ((s = memchr(s, '#', (size_t)(end - s))) != NULL) {
        const char *next;
        while ((next = source_next_line(counted, s)) != NULL) {
            line = counted = next;
            number++;
            column = 1;
        }
        column += (unsigned)text_count(counted, (size_t)(s - counted));
        counted = s;
        bool apart = s == line || is_blank(s[-1]);
        bool tight = apart && s != line && !is_blank(s[1]) && !is_line_end(s[1]);
        if (apart && (tight || is_ours(s))) {
            struct place at = {
                .file = file, .line = number, .column = column, .end_line = number, .end_column = column + 1};
            struct hash *h = arena_grow(ds->arena, &c->items, &c->count, sizeof *h);
            *h = (struct hash){.at = at, .s = s, .tight = tight, .ours = is_ours(s)};
            c->any |= h->ours;
        }
        s++;
    }
}

static bool is_before(struct place a, unsigned line, unsigned column)
{
    return a.line < line || (a.line == line && a.column < column);
}

static void report_cut(struct diags *ds, const struct hash *h, struct place text)
{
    struct place at = h->at;
    size_t size = strcspn(h->s, "\r\n");
    at.end_column = at.column + (unsigned)text_count(h->s, size);
    struct diag *d = diag_report(ds, D_LNG_CUT, at, "'%.*s' ถูกอ่านเป็นหมายเหตุ", "'%.*s' was read as a comment",
                                 (int)(size > 120 ? 120 : size), h->s);
    const char *quoted = mend_cut(ds, d, text, h->s);
    if (strlen(quoted) <= SHORT_TEXT)
        diag_help(ds, d, "ใส่เครื่องหมายคำพูดครอบข้อความทั้งหมด:  %s", "quote the whole text:  %s", quoted);
    else
        diag_help(ds, d, "ใส่เครื่องหมายคำพูดครอบข้อความทั้งหมด", "quote the whole text");
}

/* The '#' stands behind the scalar with nothing but blanks between. */
static bool follows(const struct hash *h, struct place scalar)
{
    if (h->at.line != scalar.end_line || h->at.column <= scalar.end_column)
        return false;
    const char *s = h->s;
    while (is_blank(s[-1]))
        s--;
    return (unsigned)(h->s - s) == h->at.column - scalar.end_column;
}

/* A line of a block text is no comment, whatever it says. */
static void report_inside(struct diags *ds, const struct hash *h)
{
    const char *s = h->s;
    struct place at = h->at;
    while (is_blank(s[-1]))
        s--;
    if (s[-1] != '\n' && s[-1] != '\r')
        return;
    at.end_column = at.column + (unsigned)text_count(h->s, strcspn(h->s, "\r\n"));
    struct diag *d = diag_headline(ds, D_LNG_SUPPRESSION, at, "หมายเหตุนี้อยู่ในข้อความ จึงไม่ใช่คำสั่ง และจะพิมพ์ลงในเล่ม",
                                   "this comment stands inside a text: it is printed, and suppresses nothing");
    diag_help(ds, d, "ย้ายไปไว้เป็นบรรทัดของตัวเองเหนือบรรทัดชื่อหัวข้อ",
              "move it to a line of its own above the line of the key");
}

/* The comments before a line and column. */
static void keep_before(struct comments *c, unsigned line, unsigned column)
{
    while (c->next < c->count && is_before(c->items[c->next].at, line, column))
        c->items[c->kept++] = c->items[c->next++];
}

void comments_pass(struct comments *c, struct diags *ds, struct place at, enum scalar_style style)
{
    if (c->any && at.end_line > at.line)
        comment_reach(ds, at);
    if (style == SCALAR_BLOCK)
        keep_before(c, at.line + 1, 1); /* its text begins below */
    else
        keep_before(c, at.line, at.column);
    for (; c->next < c->count && is_before(c->items[c->next].at, at.end_line, at.end_column); c->next++)
        if (style == SCALAR_BLOCK && c->items[c->next].ours)
            report_inside(ds, &c->items[c->next]);
    bool cut = style == SCALAR_PLAIN && c->next < c->count && c->items[c->next].tight && !c->items[c->next].ours;
    if (cut && follows(&c->items[c->next], at))
        report_cut(ds, &c->items[c->next], at);
}

void comments_keep(struct comments *c, struct diags *ds)
{
    while (c->next < c->count)
        c->items[c->kept++] = c->items[c->next++];
    for (size_t i = 0; i < c->kept; i++)
        if (c->items[i].ours)
            comment_add(ds, c->items[i].at, c->items[i].s + 1);
    c->kept = 0;
}
