/* pages.c: what only the laid-out pages can tell: whether the executive summary is short enough, and where references lead. */
#include "pages.h"

#include <string.h>

#include <bmaplan/text.h>

static const struct section_pages *pages_of(const struct layout *l, const char *id)
{
    for (size_t i = 0; i < l->section_count; i++)
        if (strcmp(l->sections[i].heading->anchor, id) == 0)
            return &l->sections[i];
    return NULL;
}

/* Does the line begin with the block's words, as far as both go? Markdown's signs before them do not count. */
static bool begins_with(const char *line, size_t size, const char *words)
{
    size_t skip = 0, most = strlen(words);
    while (skip < size && strchr(" \t#>*-+", line[skip]))
        skip++;
    size_t same = size - skip < most ? size - skip : most;
    return same > 0 && memcmp(line + skip, words, same) == 0;
}

static struct place place_of_line(const struct diags *ds, struct place text, unsigned number)
{
    size_t size;
    const char *line = source_line(ds, text.file, number, &size);
    return (struct place){.file = text.file,
                          .line = number,
                          .column = 1,
                          .end_line = number,
                          .end_column = (unsigned)text_count(line, size) + 1};
}

/* The line of the text that the block was made of; the text's last one if the block is none of its own, such as a chart. */
static struct place place_of(struct diags *ds, struct place text, const struct node *block)
{
    const char *words = block ? doc_plain(ds->arena, block) : "";
    unsigned last = text.line;
    for (unsigned number = text.line; number <= text.end_line; number++) {
        size_t size;
        const char *line = source_line(ds, text.file, number, &size);
        if (begins_with(line, size, words))
            return place_of_line(ds, text, number);
        last = text_has_word(arena_copy(ds->arena, line, size)) && number < text.end_line ? number : last;
    }
    return place_of_line(ds, text, last);
}

/* FMT030 */
static void summary_judge(struct diags *ds, const struct plan *plan, const struct layout *layout)
{
    static const char summary[] = "executive-summary";
    const struct section *s = edition_section(plan->edition, summary);
    const struct section_pages *pages = pages_of(layout, summary);
    struct place text = plan->executive_summary.at;
    if (!s || !s->pages_max.ok || !pages || is_missing(text))
        return;
    size_t count = pages->last - pages->first + 1, most = (size_t)s->pages_max.v.digits;
    if (count <= most)
        return;
    struct place at = place_of(ds, text, layout->pages[pages->first + most].begins);
    struct diag *d = diag_report(ds, D_FMT_PAGES, at, "ยาว %zu หน้า ต้องไม่เกิน %zu หน้า",
                                 "%zu pages, at most %zu are wanted", count, most);
    diag_help(ds, d, "ย่อข้อความให้สั้นลง: ส่วนที่เกินเริ่มที่บรรทัดนี้ ท้ายข้อความยังมีตัวเลขสำคัญและแผนภูมิที่โปรแกรมสร้าง",
              "shorten the text: what is too much begins at this line; key figures and charts follow the text");
    diag_suppress(ds, d, text);
}

/* ---- references --------------------------------------------------------------------------------- */

/* Where these words stand in the plan's files: line 0 if nowhere. */
static struct place place_of_words(const struct diags *ds, const char *words)
{
    for (size_t i = 0; i < ds->sources.count; i++) {
        const struct source *f = &ds->sources.items[i];
        const char *found = strstr(f->bytes, words), *line = source_begin(f), *next;
        unsigned number = 1;
        while (found && (next = source_next_line(line, f->bytes + f->size)) != NULL && next <= found) {
            line = next;
            number++;
        }
        if (!found)
            continue;
        unsigned column = (unsigned)text_count(line, (size_t)(found - line)) + 1;
        return (struct place){.file = (unsigned short)i,
                              .line = number,
                              .column = column,
                              .end_line = number,
                              .end_column = column + (unsigned)text_count(words, strlen(words))};
    }
    return (struct place){0};
}

/* The name that a mistyped one is nearest to, or NULL. */
static const char *nearest_anchor(const struct layout *l, const char *name)
{
    struct nearest near = nearest_to(name);
    for (size_t i = 0; i < l->anchor_count; i++)
        nearest_try(&near, l->anchors[i].name);
    return near.name;
}

static void link_judge(struct diags *ds, const struct layout *l, const char *target)
{
    if (layout_anchor(l, target))
        return;
    struct place at = place_of_words(ds, arena_format(ds->arena, "](%s)", target));
    if (at.line == 0)
        return;
    const char *meant = nearest_anchor(l, target + 1);
    struct diag *d = diag_headline(ds, D_LNG_MARKDOWN, at, "อ้างถึง '%s' ซึ่งไม่มีในเล่ม",
                                   "a reference to '%s', which the document lacks", target);
    if (meant)
        diag_help(ds, d, "หมายถึง '#%s' หรือไม่", "did you mean '#%s'?", meant);
    diag_suppress(ds, d, at);
}

/* A call of a note that is nowhere written stays in the text as it is. */
static void note_judge(struct diags *ds, const char *text)
{
    const char *call = strstr(text, "[^"), *close = call ? strchr(call, ']') : NULL;
    if (!close)
        return;
    const char *words = arena_copy(ds->arena, call, (size_t)(close - call) + 1);
    struct place at = place_of_words(ds, words);
    if (at.line == 0)
        return;
    struct diag *d = diag_headline(ds, D_LNG_MARKDOWN, at, "ไม่มีเชิงอรรถ '%s'", "no footnote '%s'", words);
    diag_help(ds, d, "เขียนย่อหน้า  %s: คำอธิบาย  ไว้ท้ายข้อความเดียวกัน",
              "write a paragraph  %s: words  at the end of the same text", words);
    diag_suppress(ds, d, at);
}

void pages_judge(struct diags *ds, const struct emission *e)
{
    summary_judge(ds, e->plan, e->layout);
    for (const struct node *n = e->document; n; n = doc_next(n, e->document)) {
        if (n->kind == DOC_LINK && *n->target == '#')
            link_judge(ds, e->layout, n->target);
        else if (n->kind == DOC_TEXT)
            note_judge(ds, n->text);
    }
}
