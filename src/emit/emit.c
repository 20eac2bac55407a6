/* The formats: one row each. */
#include <bmaplan/emit.h>

#include <string.h>

#include "emit_formats.h"

const struct format formats[] = {
    {.name = "docx",
     .file = "plan.docx",
     .thai = "เอกสารแผนสำหรับ Word แก้ไขต่อได้",
     .english = "the plan document for Word, to go on editing",
     .by_default = true,
     .write = emit_docx},
    {.name = "html",
     .file = "plan.html",
     .thai = "เอกสารแผนหน้าเดียวสำหรับเว็บ ไม่ต้องต่ออินเทอร์เน็ต",
     .english = "the plan document as one self-contained web page",
     .by_default = true,
     .write = emit_html},
    {.name = "xlsx",
     .file = "kpi.xlsx",
     .thai = "สมุดงานตัวชี้วัดสำหรับคณะกรรมการประเมินผล คำนวณคะแนนในตัว",
     .english = "the KPI workbook for the evaluation committee, with live scores",
     .by_default = true,
     .write = emit_xlsx},
    {.name = "dump",
     .file = "plan.txt",
     .thai = "โครงเอกสารเป็นข้อความ สำหรับการทดสอบ",
     .english = "the document tree as text, for tests",
     .write = emit_dump},
    {.name = NULL},
};

const struct format *format_find(const char *name, size_t size)
{
    for (const struct format *f = formats; f->name; f++) {
        if (strlen(f->name) == size && memcmp(f->name, name, size) == 0)
            return f;
    }
    return NULL;
}

void emit_dump(FILE *out, const struct emission *e)
{
    doc_dump(out, e->document);
}
