/* What every format asks of headings, captions, labels, links and tables. */
#include <bmaplan/doc.h>

#include <string.h>

#include <bmaplan/text.h>

const struct node *node_before(const struct node *n)
{
    const struct node *before = NULL;
    for (const struct node *at = n->parent->first; at != n; at = at->next)
        before = at;
    return before;
}

bool caption_is_table(const struct node *caption)
{
    return caption->parent->kind != DOC_FIGURE && caption->next && caption->next->kind == DOC_TABLE;
}

bool paragraph_is_label(const struct node *paragraph)
{
    const struct node *only = paragraph->first;
    return paragraph->next && only && !only->next && only->kind == DOC_STRONG;
}

bool link_is_code(const struct node *link)
{
    const struct node *only = link->first;
    if (link->kind != DOC_LINK || *link->target != '#' || !only || only->next || only->kind != DOC_TEXT)
        return false;
    return strchr(only->text, '-') && !strchr(only->text, ' ');
}

bool heading_is_item(const struct node *heading)
{
    int32_t code;
    if (!heading->number)
        return false;
    text_decode(heading->number, heading->number + strlen(heading->number), &code);
    return text_digit(code) >= 0;
}

bool heading_begins_page(const struct node *heading)
{
    const struct node *next = heading->next;
    if (heading->level != 2)
        return heading->level == 1;
    if (!heading->number)
        return next && next->kind == DOC_CONTENTS && next->text && strcmp(next->text, "tables") == 0;
    if (heading_is_item(heading))
        return false;
    const struct node *before = node_before(heading);
    return !(before && before->kind == DOC_HEADING && before->level == 1);
}

unsigned cell_covers(unsigned count)
{
    return count > 1 ? count : 1;
}

unsigned table_columns(const struct node *table)
{
    unsigned count = 0;
    if (table->columns)
        return table->columns;
    for (const struct node *cell = table->first ? table->first->first : NULL; cell; cell = cell->next)
        count += cell_covers(cell->span);
    return cell_covers(count);
}
