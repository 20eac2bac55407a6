/* What the tests of the document formats share. */
#ifndef BMAPLAN_TEST_DOCUMENTS_H
#define BMAPLAN_TEST_DOCUMENTS_H

#include <bmaplan/doc.h>
#include <bmaplan/load.h>

static inline const struct theme *standard(struct arena *a, const struct plan *plan)
{
    struct diags ds;

    diags_init(&ds, a);
    return theme_load(&ds, plan);
}

static inline struct node *sample_table(struct arena *a, struct node *into)
{
    struct node *caption = doc_add(a, into, DOC_CAPTION), *table = doc_add(a, into, DOC_TABLE);
    struct node *row = doc_add(a, table, DOC_ROW), *cell = doc_add(a, row, DOC_CELL);

    caption->anchor = "t";
    caption->number = "ตารางที่ ๑";
    doc_text(a, caption, "ชื่อ");
    table->columns = 3;
    row->header = true;
    cell->rows = 2;
    doc_paragraph(a, cell, "สองแถว");
    cell = doc_add(a, row, DOC_CELL);
    cell->span = 2;
    cell->align = ALIGN_CENTER;
    doc_paragraph(a, cell, "สองช่อง");
    row = doc_add(a, table, DOC_ROW);
    row->anchor = "kpi";
    cell = doc_add(a, row, DOC_CELL);
    cell->tone = TONE_GOOD;
    doc_paragraph(a, cell, "ดี");
    doc_add(a, row, DOC_CELL);
    return table;
}

#endif
