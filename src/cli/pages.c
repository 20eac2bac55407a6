/* pages.c: what only the laid-out pages can tell: whether the executive summary is short enough. */
#include "pages.h"

#include <string.h>

#include <bmaplan/check.h>
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

/* The line of the text that the block was made of; the text's last line if it was made of none. */
static struct place place_of(struct diags *ds, struct place text, const struct node *block)
{
    const char *words = block ? doc_plain(ds->arena, block) : "";
    for (unsigned number = text.line; number <= text.end_line; number++) {
        size_t size;
        const char *line = source_line(ds, text.file, number, &size);
        if (begins_with(line, size, words))
            return (struct place){
                .file = text.file, .line = number, .column = 1, .end_line = number, .end_column = (unsigned)text_count(line, size) + 1};
    }
    return text;
}

void pages_judge(struct diags *ds, const struct plan *plan, const struct layout *layout)
{
    static const char summary[] = "executive-summary";
    const struct section *s = edition_section(plan->edition, summary);
    const struct section_pages *pages = pages_of(layout, summary);
    struct place text = plan->executive_summary.at;
    if (!s || !s->pages_max.ok || !pages || is_missing(text))
        return;
    int count = (int)(pages->last - pages->first) + 1, most = (int)s->pages_max.v.digits;
    if (count <= most)
        return;
    struct diag *d = diag_report(ds, D_FMT_PAGES, place_of(ds, text, pages->last_block), "ยาว %d หน้า ต้องไม่เกิน %d หน้า",
                                 "%d pages, at most %d are wanted", count, most);
    diag_help(ds, d, "ย่อข้อความให้สั้นลง: หน้าสุดท้ายเริ่มที่บรรทัดนี้", "shorten the text: the last page begins with this line");
    diag_suppress(ds, d);
}
