/* syntax.c: what went wrong in the YAML, and what to write. */
#include "syntax.h"

#include <string.h>

#include <bmaplan/text.h>

#include "syntax_mend.h"

static const char quote_thai[] = "ใส่เครื่องหมายคำพูดครอบข้อความทั้งหมด เช่น  หัวข้อ: 'ข้อความ'";
static const char quote_english[] = "quote the whole text, as in  key: 'text'";

/* One of libyaml's problems in words. */
struct explanation {
    const char *problem;
    const char *context; /* part of libyaml's context, or NULL: any */
    const char *signs;   /* the bytes that may stand at the place, or NULL: any */
    const char *thai, *english;
    const char *help_thai, *help_english;
    bool at_context; /* the finding points at what was begun, not at where it broke */
    void (*mend)(struct diags *ds, struct diag *d, struct place at); /* NULL: the author has to look */
};

enum { AT_BREAK = false, AT_BEGIN = true };

static const struct explanation explanations[] = {
#define EXPLAIN(words, part, bytes, where, how, th, en, help_th, help_en)                                              \
    {.problem = (words),                                                                                               \
     .context = (part),                                                                                                \
     .signs = (bytes),                                                                                                 \
     .thai = (th),                                                                                                     \
     .english = (en),                                                                                                  \
     .help_thai = (help_th),                                                                                           \
     .help_english = (help_en),                                                                                        \
     .at_context = (where),                                                                                            \
     .mend = (how)},
#include "syntax.def"
#undef EXPLAIN
};

/* Two mistakes libyaml describes in many ways are told by the source line itself. */
static const struct explanation after_quote = {
    .thai = "มีข้อความต่อท้ายเครื่องหมายคำพูดปิด",
    .english = "text after the closing quote",
    .help_thai = "ใส่เครื่องหมายคำพูดเดี่ยวครอบข้อความทั้งหมด เช่น  หัวข้อ: '\"เสร็จ\" แล้ว'",
    .help_english = "put single quotes around the whole text, as in  key: '\"done\" already'",
    .mend = syntax_mend_quotes};
static const struct explanation after_bracket = {.thai = "มีข้อความต่อท้ายวงเล็บปิด ] หรือ }",
                                                 .english = "text after a closing ] or }",
                                                 .help_thai =
                                                     "ใส่เครื่องหมายคำพูดครอบข้อความทั้งหมด เช่น  หัวข้อ: '[ร่าง] ข้อความ'",
                                                 .help_english = "quote the whole text, as in  key: '[draft] text'",
                                                 .mend = syntax_mend_brackets};
static const struct explanation too_deep = {
    .thai = "บรรทัดนี้ย่อหน้าลึกกว่าหัวข้ออื่นในระดับเดียวกัน หรือมี ':' อยู่ในข้อความที่ต่อจากบรรทัดก่อน",
    .english = "this line is indented deeper than the other keys of its level, or a text that goes on here holds ': '",
    .help_thai = "ย่อหน้าให้ตรงกับหัวข้ออื่น  ถ้าเป็นข้อความให้ใส่เครื่องหมายคำพูดครอบทั้งหมด",
    .help_english = "align it with the other keys; if it is text, quote the whole"};
static const struct explanation tight_dash = {.thai = "หลัง '-' ต้องเว้นช่องว่าง",
                                              .english = "a dash without a space after it",
                                              .help_thai = "เขียน  - แล้วเว้นช่องว่างก่อนข้อความ",
                                              .help_english = "put a space between the dash and what follows",
                                              .mend = syntax_mend_tight_dash};
static const struct explanation uneven = {.thai = "ย่อหน้าของบรรทัดนี้ไม่เท่ากับบรรทัดบน",
                                          .english = "this line is not indented like those above it",
                                          .help_thai = "ย่อหน้าให้ตรงกับหัวข้ออื่นในระดับเดียวกัน",
                                          .help_english = "align it with the other keys of its level"};
static const struct explanation no_break_space = {.thai = "หลังเครื่องหมาย ':' เป็นช่องว่างแบบไม่ตัดบรรทัด (คัดลอกมาจาก Word)",
                                                  .english = "a no-break space after the colon (pasted from Word)",
                                                  .help_thai = "ลบแล้วพิมพ์ช่องว่างธรรมดาแทน",
                                                  .help_english = "replace it by an ordinary space",
                                                  .mend = syntax_mend_space};

static const char *line_at(const struct diags *ds, struct place at, size_t *size)
{
    return source_line(ds, at.file, at.line, size);
}

/* The byte of a column in its line. */
static const char *column_at(const struct diags *ds, struct place at)
{
    size_t size;
    const char *line = line_at(ds, at, &size);
    return source_column(line, line + size, at.column);
}

/* Looks for ":<no-break space>" in the line of the error and the two before it. */
static bool find_no_break_space(const struct diags *ds, struct place *at)
{
    for (unsigned back = 0; back < 3 && back < at->line; back++) {
        struct place p = {.file = at->file, .line = at->line - back};
        size_t size;
        const char *line = line_at(ds, p, &size);
        for (size_t i = 0; i + 2 < size; i++) {
            if (memcmp(line + i, ":\xC2\xA0", 3) != 0)
                continue;
            p.column = (unsigned)text_count(line, i + 1) + 1;
            p.end_line = p.line;
            p.end_column = p.column + 1;
            *at = p;
            return true;
        }
    }
    return false;
}

/* The byte before the place, blanks passed over; 0 at the line's beginning. */
static char byte_before(const struct diags *ds, struct place at)
{
    size_t size;
    const char *line = line_at(ds, at, &size), *s = column_at(ds, at);
    while (s > line && s[-1] == ' ')
        s--;
    if (s == line)
        return '\0';
    return s[-1];
}

/* "-K1": the first sign of the line is a dash that no blank follows. */
static bool has_tight_dash(const struct diags *ds, struct place at)
{
    size_t size;
    const char *line = line_at(ds, at, &size);
    line += strspn(line, " ");
    return line[0] == '-' && line[1] != ' ' && line[1] != '\0' && line[1] != '-';
}

/* A key where the list above can only go on with a dash: it stands between the levels. */
static bool is_uneven(const struct diags *ds, const struct syntax_error *e)
{
    size_t size;
    const char *line = line_at(ds, e->at, &size);
    bool dash = strstr(e->problem, "'-' indicator") != NULL;
    return dash && line[strspn(line, " ")] != '-' && memchr(line, ':', size);
}

/* The colon is the first of its line: what stands before it was meant for a key. */
static bool is_first_colon(const struct diags *ds, struct place at)
{
    size_t size;
    const char *line = line_at(ds, at, &size), *end = column_at(ds, at);
    for (const char *s = line; s + 1 < end; s++)
        if (s[0] == ':' && s[1] == ' ')
            return false;
    return true;
}

/* What the source line tells better than libyaml's own words; NULL: nothing. */
static const struct explanation *explain_line(const struct diags *ds, const struct syntax_error *e)
{
    bool expected = strncmp(e->problem, "did not find expected", 21) == 0;
    bool colon = strncmp(e->problem, "mapping values are not allowed", 30) == 0;
    char before = byte_before(ds, e->at);
    if ((expected || colon) && has_tight_dash(ds, e->at))
        return &tight_dash;
    if (is_uneven(ds, e) && before == '\0')
        return &uneven;
    if (expected && (before == '"' || before == '\''))
        return &after_quote;
    if (expected && (before == ']' || before == '}'))
        return &after_bracket;
    return colon && is_first_colon(ds, e->at) ? &too_deep : NULL;
}

static bool explains(const struct explanation *x, const struct diags *ds, const struct syntax_error *e)
{
    if (strncmp(e->problem, x->problem, strlen(x->problem)) != 0)
        return false;
    if (x->context && !strstr(e->context, x->context))
        return false;
    char sign = *column_at(ds, e->at);
    return !x->signs || (sign && strchr(x->signs, sign));
}

static const struct explanation *explain(const struct diags *ds, const struct syntax_error *e, struct place *at)
{
    if (find_no_break_space(ds, at))
        return &no_break_space;
    const struct explanation *told = explain_line(ds, e);
    if (told)
        return told;
    for (size_t i = 0; i < sizeof explanations / sizeof *explanations; i++)
        if (explains(&explanations[i], ds, e))
            return &explanations[i];
    return NULL;
}

static struct place one_column(struct place at)
{
    at.end_line = at.line;
    at.end_column = at.column + 1;
    return at;
}

void syntax_report(struct diags *ds, const struct syntax_error *e)
{
    if (strstr(e->context, "anchor") || strstr(e->context, "alias") || strstr(e->context, " tag")) {
        enum yaml_feature feature = strstr(e->context, "anchor")  ? YAML_FEATURE_ANCHOR
                                    : strstr(e->context, "alias") ? YAML_FEATURE_ALIAS
                                                                  : YAML_FEATURE_TAG;
        syntax_mend_sign(ds, syntax_refuse(ds, one_column(e->context_at), feature, ""), e->context_at);
        return;
    }
    struct place at = e->at;
    const struct explanation *x = explain(ds, e, &at);
    if (!x) {
        diag_report(ds, D_LNG_SYNTAX, one_column(at), "อ่านต่อจากจุดนี้ไม่ได้ (%s)", "cannot be read from here (%s)",
                    e->problem);
        return;
    }
    if (x->at_context && e->context_at.line)
        at = e->context_at;
    struct diag *d = diag_report(ds, D_LNG_SYNTAX, one_column(at), "%s", "%s", say(x->thai, x->english));
    diag_help(ds, d, "%s", "%s", say(x->help_thai, x->help_english));
    if (x->mend)
        x->mend(ds, d, one_column(at));
}

void syntax_bad_bytes(struct diags *ds, unsigned short file, size_t offset)
{
    const struct source *source = &ds->sources.items[file];
    if (offset > source->size)
        offset = source->size;
    struct place at = {.file = file, .line = 1};
    const char *line = source_begin(source), *end = source->bytes + offset, *next;
    while ((next = source_next_line(line, end)) != NULL) {
        line = next;
        at.line++;
    }
    at.column = (unsigned)text_count(line, (size_t)(end - line)) + 1;
    unsigned byte = (unsigned char)*end;
    bool office =
        source->size >= 4 && (memcmp(source->bytes, "PK\x03\x04", 4) == 0 || memcmp(source->bytes, "%PDF", 4) == 0);
    bool utf16 =
        source->size >= 2 && (memcmp(source->bytes, "\xFF\xFE", 2) == 0 || memcmp(source->bytes, "\xFE\xFF", 2) == 0);
    struct diag *d = byte < 0x80 && !utf16 ? diag_report(ds, D_LNG_ENCODING, one_column(at), "พบอักขระควบคุม 0x%02X",
                                                         "control character 0x%02X", byte)
                                           : diag_report(ds, D_LNG_ENCODING, one_column(at), "พบไบต์ 0x%02X ที่ไม่ใช่ UTF-8",
                                                         "byte 0x%02X is not UTF-8", byte);
    if (office)
        diag_help(ds, d, "ไฟล์นี้เป็น Word, Excel หรือ PDF ไม่ใช่แผนที่เขียนด้วย YAML",
                  "this file is a Word, Excel or PDF document, not a plan written in YAML");
    else if (byte < 0x80 && !utf16)
        diag_help(ds, d, "ลบอักขระที่มองไม่เห็นตรงนี้แล้วพิมพ์ข้อความใหม่",
                  "delete the invisible character here and type the text again");
    else
        diag_help(ds, d, "เปิดไฟล์ด้วยการเข้ารหัสเดิม (เช่น TIS-620 หรือ Windows-874) แล้วบันทึกเป็น UTF-8 หรือพิมพ์ข้อความตรงนี้ใหม่",
                  "open the file in the encoding it has (such as TIS-620 or Windows-874) and save it as UTF-8, or type "
                  "this text again");
}

void syntax_second_document(struct diags *ds, struct place at)
{
    struct diag *d =
        diag_report(ds, D_LNG_SYNTAX, at, "ไฟล์หนึ่งมีเอกสาร YAML ได้เพียงฉบับเดียว", "several documents in one file");
    diag_help(ds, d, "ลบบรรทัด '---' ออก หรือแยกเป็นไฟล์แล้วใช้ include",
              "remove the line '---', or use files of their own and include");
}

struct diag *syntax_refuse(struct diags *ds, struct place at, enum yaml_feature feature, const char *name)
{
    static const struct {
        const char *sign, *thai, *english;
    } features[] = {
        [YAML_FEATURE_ANCHOR] =
            {"&", "ถ้าเป็นข้อความให้ใส่เครื่องหมายคำพูดครอบทั้งหมด  ถ้าต้องการใช้ซ้ำให้ตั้งรหัส (id) แล้วอ้างถึง",
             "quote the whole text if it is one; to use something twice give it an id and name that"},
        [YAML_FEATURE_ALIAS] = {"*", "ถ้าเป็นข้อความให้ใส่เครื่องหมายคำพูดครอบทั้งหมด  ถ้าอ้างถึงสิ่งอื่นให้เขียนรหัส (id) ของสิ่งนั้น",
                                "quote the whole text if it is one; to refer to something write its id"},
        [YAML_FEATURE_TAG] = {"!", "ถ้าเป็นข้อความให้ใส่เครื่องหมายคำพูดครอบทั้งหมด  ชนิดของค่ามาจากหัวข้อ ไม่ต้องระบุ",
                              "quote the whole text if it is one; the field decides the type, no tag is needed"},
        [YAML_FEATURE_MERGE] = {"", "เขียนหัวข้อให้ครบในแต่ละรายการ หรือใช้ include", "write the keys out, or use include"},
    };
    static const char core[] = "tag:yaml.org,2002:"; /* what libyaml makes of "!!" */
    const char *sign = features[feature].sign;
    if (feature == YAML_FEATURE_TAG && *name == '!')
        sign = "";
    if (strncmp(name, core, sizeof core - 1) == 0) {
        sign = "!!";
        name += sizeof core - 1;
    }
    struct diag *d = diag_report(ds, D_LNG_YAML_FEATURE, at, "'%s%s'", "'%s%s'", sign, name);
    diag_help(ds, d, "%s", "%s", say(features[feature].thai, features[feature].english));
    return d;
}
