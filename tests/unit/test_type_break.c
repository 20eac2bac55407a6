/* Where lines of Thai end: rules one by one, and a text that tries them all at many widths. */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <bmaplan/text.h>
#include <bmaplan/type.h>

static struct arena arena;
static struct typesetter *type;

static const char *const kept[] = {"ตัวชี้วัด", "กรุงเทพมหานคร", "เป้าประสงค์", "สำนักยุทธศาสตร์และประเมินผล"};

static int open_type(void **state)
{
    (void)state;
    type = typesetter_open(&arena, "Laksaman");
    for (size_t i = 0; i < sizeof kept / sizeof *kept; i++)
        typesetter_keep(type, kept[i]);
    return 0;
}

static int close_type(void **state)
{
    (void)state;
    typesetter_close(type);
    arena_free(&arena);
    return 0;
}

static struct setting set(const char *text, double width)
{
    struct span *span = arena_alloc(&arena, sizeof *span);
    span->text = text;
    return text_set(type, &arena, span, 1, (struct text_measure){.size = 16, .width = width});
}

/* The text with "|" wherever a line may end. */
static const char *marked(const struct setting *s)
{
    const char *out = "";
    for (size_t i = 0; i < s->chunk_count; i++) {
        const struct chunk *c = &s->chunks[i];
        out = arena_format(&arena, "%s%.*s%*s%s", out, (int)c->word->size, c->word->text, (int)c->spaces, "",
                           c->newline                            ? "\n"
                           : c->breaks && i + 1 < s->chunk_count ? "|"
                                                                 : "");
    }
    return out;
}

static void test_rules(void **state)
{
    (void)state;
    static const char *const rows[] = {
        "แผน|ปฏิบัติ|ราชการ", /* libthai */
        "ตัวชี้วัด|ของ|กรุงเทพมหานคร|และ|เป้าประสงค์",
        "ของ|สำนักยุทธศาสตร์และประเมินผล|และ|สำนัก",
        "ร้อยละ ๘๐ |ของ|งาน", /* numbers */
        "เวลา |๑๐.๓๐ น. |พื้นที่ ๕ ตร.กม. |ใน |๕๐ เขต |ระยะที่ ๒",
        "พ.ศ. ๒๕๖๓ |ถึง",
        "พ.ศ.\u00A0๒๕๖๓ |ถึง",
        "ครั้งที่ ๑ |และ",
        "ข้อ ๗.๔.๑ |และ",
        "๖,๐๖๖.๓ ล้านบาท |และ",
        "๕ คน |และ |๓ ครั้ง",
        "๑ ต.ค. |๒๕๖๒",
        "๑๕ ตุลาคม |๒๕๖๒",
        "ได้ |๘๐% |จาก |๑๐๐บาท",
        "ได้ |๘๐ % |แล้ว",
        "2563-Q2 |และ |COVID-19 |และ |๐๒-๒๒๔-๒๙๖๙",
        "๑/๒๕๖๓ |และ |๑๒:๓๐ |และ |๑ - ๕",
        "≥ ๘๐ |และ |< ๙",
        "(ก) |“ข” |[ค] |\"ง\" |'จ' |«ฉ»", /* marks */
        "เก่ง|มาก! |จริง? |ดี; |งาม: |ก, |ข.",
        "ต่าง ๆ |นานา ฯลฯ",
        "ต่างๆ|นานา",
        "แผน|(ก)|ของ|งาน",
        "กล่าว|ว่า|\"ดี\"|และ|\"งาม\"|แล้ว",
        "plan's |don't |ผู้|ว่าฯ |นี้",
        "และ/|หรือ |๑/๒ |ก/ข", /* links between words */
        "Bangkok-based |ไป-กลับ |e-mail",
        "https://www.bangkok.go.th/plan/strategy |ดี",
        "strategy-evaluation@bangkok.go.th |ดี",
        "- ข้อ|แรก |- ข้อ|สอง",
        "แปด – |เก้า",
        "ใช้|KPI|วัด", /* two scripts */
        "R&D |S_M",
        "พ.ศ. |กทม. |สยป. |ก.ก. |ต.ค. |ก.พ.ร.", /* abbreviations */
        "โดย|สยป. |เสนอ",
        "พุทฺธํ |สรณํ |คจฺฉามิ",        /* what libthai does not know */
        "✓ผ่าน |☐ ไม่|ผ่าน |ก |→ ข", /* symbols */
        "คำ\u200B|ต่อ\u200B|คำ",
        "soft\u00ADware",
        "  เว้น |วรรค   |มาก ",
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        char *text = arena_alloc(&arena, strlen(rows[i]) + 1), *to = text;
        for (const char *s = rows[i]; *s != '\0'; s++)
            if (*s != '|')
                *to++ = *s;
        struct setting s = set(text, 1e6);
        assert_string_equal(marked(&s), rows[i]);
    }
}

/* Lines, each with "/" behind it. */
static const char *lines_of(const struct setting *s)
{
    const char *out = "";
    for (size_t i = 0; i < s->line_count; i++) {
        for (size_t k = 0; k < s->lines[i].count; k++)
            out = arena_format(&arena, "%s%s", out, s->chunks[s->lines[i].first + k].word->text);
        out = arena_format(&arena, "%s%s", out, s->lines[i].last ? "//" : "/");
    }
    return out;
}

static void test_lines(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        double width;
        const char *lines;
    } rows[] = {
        {"", 100, "//"},
        {"ก\nข\n\nค", 100, "ก//ข////ค//"},
        {"ก\n", 100, "ก////"},
        {"\nก", 100, "//ก//"},
        {"แผนปฏิบัติราชการ", 80, "แผนปฏิบัติ/ราชการ//"},
        {"กรุงเทพมหานคร", 80, "กรุงเทพมหา/นคร//"}, /* wider than the line */
        {"ร้อยละ ๘๐", 50, "ร้อยละ/๘๐//"},
        {"๑๒๓๔๕๖๗๘", 45, "๑๒๓๔/๕๖๗๘//"},
        {"www.bangkok.go.th", 115, "www.bangkok./go.th//"},
        {"ประสิทธิภาพ", 70, "ประสิทธิ/ภาพ//"}, /* no final consonant begins one */
        {"พฤกษศาสตร์", 60, "พฤกษ/ศาสตร์//"},
        {"การพิมพ์", 30, "การ/พิม/พ์//"},
        {"น้ำป่ำฐุญู", 1, "น้ำ/ป่ำ/ฐุ/ญู//"},
        {"เก่าเก๋า", -1, "เก่า/เก๋า//"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct setting s = set(rows[i].text, rows[i].width);
        assert_string_equal(lines_of(&s), rows[i].lines);
    }
}

static void test_indent(void **state)
{
    (void)state;
    const struct span span = {.text = "แผน แผน แผน แผน แผน แผน"};
    struct text_measure m = {.size = 16, .width = 80, .indent = 40};
    struct setting s = text_set(type, &arena, &span, 1, m);
    assert_string_equal(lines_of(&s), "แผน/แผนแผน/แผนแผน/แผน//");
    m.indent = -40;
    s = text_set(type, &arena, &span, 1, m);
    assert_string_equal(lines_of(&s), "แผนแผนแผน/แผนแผน/แผน//");
}

static void test_spans(void **state)
{
    (void)state;
    const struct span spans[] = {
        {.text = "ตัวชี้"},
        {.text = "วัด", .face = FACE_BOLD},
        {.text = " "},
        {.text = "แผนปฏิบัติราชการ", .whole = true},
        {.text = "๑", .scale = 0.5, .rise = 0.3},
    };
    struct setting s = text_set(type, &arena, spans, 5, (struct text_measure){.size = 16, .width = 1000});
    assert_string_equal(marked(&s), "ตัวชี้วัด |แผนปฏิบัติราชการ๑");
    double width = 0;
    for (size_t i = 0; i < s.chunk_count; i++)
        width +=
            s.chunks[i].word->advance * (s.chunks[i].span->scale > 0 ? s.chunks[i].span->scale : 1) + s.chunks[i].space;
    assert_true(fabs(s.lines[0].width - width * 16) < 0.01);
    assert_ptr_equal(s.chunks[1].span, &spans[1]);
    assert_int_equal(s.chunks[1].word->face, FACE_BOLD);
    double widest = text_widest(type, &spans[3], 2, 16);
    assert_true(fabs(widest - (s.chunks[2].word->advance + s.chunks[3].word->advance / 2) * 16) < 0.01);
}

/* ---- a text that tries everything ------------------------------------------------------------ */

/* A paragraph set in one endless line: where lines may end, and how wide is what may not be divided. */
struct endless {
    const char *text; /* white space as spaces */
    bool *breaks;     /* by byte: a line may begin here */
    double *width;    /* points; of the undivided stretch that the byte belongs to */
};

static struct endless measure(const char *paragraph)
{
    struct setting s = set(paragraph, 1e9);
    size_t size = strlen(paragraph), at = 0, from = 0;
    struct endless e = {.breaks = arena_alloc(&arena, size + 1),
                        .width = arena_alloc(&arena, (size + 1) * sizeof(double))};
    char *text = arena_copy(&arena, paragraph, size);
    for (char *p = text; (p = strchr(p, '\t')) != NULL;)
        *p = ' ';
    double width = 0, hang = 0;
    for (size_t i = 0; i < s.chunk_count; i++) {
        const struct chunk *c = &s.chunks[i];
        assert_memory_equal(text + at, c->word->text, c->word->size);
        at += c->word->size;
        for (unsigned k = 0; k < c->spaces; k++)
            assert_int_equal(text[at++], ' ');
        width += hang + c->word->advance * 16;
        hang = c->space * 16;
        if (!c->breaks)
            continue;
        for (; from < at; from++)
            e.width[from] = width;
        width = hang = 0;
        e.breaks[at] = true;
    }
    assert_int_equal(at, size);
    e.text = text;
    return e;
}

static int32_t code_at(const char *s)
{
    int32_t code;
    text_decode(s, s + strlen(s), &code);
    return code;
}

static int32_t code_before(const char *text, const char *s)
{
    do
        s--;
    while (s > text && ((unsigned char)*s & 0xC0) == 0x80);
    return code_at(s);
}

static bool is_one_of(int32_t code, const char *set_of)
{
    for (const char *s = set_of; *s != '\0';) {
        int32_t next;
        s += text_decode(s, s + strlen(s), &next);
        if (next == code)
            return true;
    }
    return false;
}

/* The character before and the one at s are of one cluster. */
static bool is_inside_cluster(const char *text, const char *s)
{
    return s > text && *s != '\0' &&
           (is_one_of(code_at(s), "ัิีึืฺุู็่้๊๋์ํ๎ะาำๅ \u0301\u030A\uFE0F\u00A0\u2060\u00AD\u200B") ||
            is_one_of(code_before(text, s), "เแโใไ"));
}

static bool is_inside_kept(const char *text, const char *s)
{
    for (size_t i = 0; i < sizeof kept / sizeof *kept; i++)
        for (const char *at = text; (at = strstr(at, kept[i])) != NULL && at < s; at++)
            if (s < at + strlen(kept[i]))
                return true;
    return false;
}

static void check_breaks(const struct endless *e)
{
    for (const char *s = e->text + 1; *s != '\0'; s++) {
        if (!e->breaks[s - e->text])
            continue;
        bool number = text_digit(code_at(s)) >= 0 && is_one_of(code_before(e->text, s), "0123456789๐๑๒๓๔๕๖๗๘๙.,:/-%");
        if (is_inside_cluster(e->text, s) || is_inside_kept(e->text, s) || number ||
            is_one_of(code_at(s), ")]}”’»,.;:!?%ๆฯ…/") || is_one_of(code_before(e->text, s), "([{“‘«"))
            fail_msg("a break before: %s", s);
    }
}

static void check_line(const struct endless *e, const struct setting *s, const struct line *l, double measure_width,
                       size_t *at)
{
    size_t from = *at, clusters = 0;
    for (size_t i = 0; i < l->count; i++)
        *at += s->chunks[l->first + i].word->size + s->chunks[l->first + i].spaces;
    for (size_t i = from + 1; i < *at; i++)
        clusters += ((unsigned char)e->text[i] & 0xC0) != 0x80 && !is_inside_cluster(e->text, e->text + i);
    if (from > 0 && !e->breaks[from] && e->width[from] <= measure_width)
        fail_msg("%g: a line begins where it need not: %s", measure_width, e->text + from);
    if (from > 0 && is_inside_cluster(e->text, e->text + from))
        fail_msg("%g: a line begins within a cluster: %s", measure_width, e->text + from);
    if (l->width > measure_width + 0.01 && clusters > 0)
        fail_msg("%g: a line is %g wide: %s", measure_width, l->width, e->text + from);
}

static void test_torture(void **state)
{
    (void)state;
    size_t size;
    const char *path = arena_format(&arena, "%s../torture/thai.txt", path_folder(&arena, __FILE__));
    char *text = file_read(&arena, path, 1024 * 1024, &size);
    assert_non_null(text);
    for (char *rest, *line = strtok_r(text, "\n", &rest); line != NULL; line = strtok_r(NULL, "\n", &rest)) {
        struct endless e = measure(line);
        check_breaks(&e);
        for (double width = 40; width < 500; width *= 1.27) {
            struct setting s = set(line, width);
            size_t at = 0;
            for (size_t i = 0; i < s.line_count; i++)
                check_line(&e, &s, &s.lines[i], width, &at);
            assert_int_equal(at, strlen(line));
        }
    }
}

/* Long text without a break takes time by its length, not by its square. */
static void test_long_word(void **state)
{
    (void)state;
    size_t size = 300000;
    char *text = arena_alloc(&arena, size + 1);
    memset(text, 'x', size);
    struct setting s = set(text, 100);
    assert_true(s.line_count > size / 20);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_rules), cmocka_unit_test(test_lines),   cmocka_unit_test(test_indent),
        cmocka_unit_test(test_spans), cmocka_unit_test(test_torture), cmocka_unit_test(test_long_word),
    };
    return cmocka_run_group_tests(tests, open_type, close_type);
}
