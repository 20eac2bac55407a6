/* Findings: sorted, limited, suppressed, and printed under their source lines. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <bmaplan/report.h>

#include "findings.h"

static int begin(void **state)
{
    return fixture_begin(state, THAI);
}

static char *repeated(struct arena *a, const char *s, unsigned n)
{
    size_t size = strlen(s);
    char *text = arena_alloc(a, size * n + 1);
    for (size_t i = 0; i < size * n; i++)
        text[i] = s[i % size];
    return text;
}

static char *printed(struct diags *ds, const char *format, bool colour)
{
    char *text = NULL;
    size_t size = 0;
    FILE *out = open_memstream(&text, &size);
    struct report r = {.colour = colour};
    diags_sort(ds);
    diags_fingerprint(ds);
    report_begin(&r, report_format_find(format), out);
    report_plan(&r, ds);
    fclose(out);
    char *kept = arena_copy(ds->arena, text, size);
    free(text);
    return kept;
}

static char *summary_of(struct diags *ds)
{
    char *text = NULL;
    size_t size = 0;
    struct diag_tally tally = {.files = 0};
    FILE *out = open_memstream(&text, &size);
    diags_sort(ds);
    diags_tally(ds, &tally);
    struct report r = {.colour = false};
    report_begin(&r, &report_formats[0], out);
    report_end(&r, &tally);
    fclose(out);
    char *kept = arena_copy(ds->arena, text, size);
    free(text);
    return kept;
}

/* The finding of the command line's specification, letter by letter. */
static void test_sample(void **state)
{
    struct diags *ds = &((struct fixture *)*state)->ds;
    const char *above = repeated(ds->arena, "\n", 47);
    add_source(ds, "plan.yaml", arena_format(ds->arena, "%s    target: ไม่น้อยกว่าร้อยละ ๘๐\n", above));
    struct diag *d = diag_quote(ds, D_KPI_TARGET, place(48, 13, 20), "ไม่น้อยกว่าร้อยละ ๘๐");
    diag_note(ds, d, place(46, 11, 6), "หน่วยนับของตัวชี้วัดนี้คือ '%s'", "the unit is '%s'", "ร้อยละ");
    diag_help(ds, d, "เขียน  target: %d  แล้วลบคำออก", "write  target: %d", 80);
    diag_fix(ds, d, FIX_SAFE, d->at, "80");
    assert_string_equal(printed(ds, "full", false),
                        "plan.yaml:48:13: error[KPI003]: ค่าเป้าหมายต้องเป็นตัวเลข: 'ไม่น้อยกว่าร้อยละ ๘๐'\n"
                        "   48 |     target: ไม่น้อยกว่าร้อยละ ๘๐\n"
                        "      |             ^^^^^^^^^^^^^^^^\n"
                        "  note: plan.yaml:46:11: หน่วยนับของตัวชี้วัดนี้คือ 'ร้อยละ'\n"
                        "  help: เขียน  target: 80  แล้วลบคำออก (แก้ให้อัตโนมัติด้วย bmaplan fix)\n");
    assert_string_equal(printed(ds, "concise", false),
                        "plan.yaml:48:13: error[KPI003]: ค่าเป้าหมายต้องเป็นตัวเลข: 'ไม่น้อยกว่าร้อยละ ๘๐'\n");
}

/* What `bmaplan fix` does is said once, behind the last help. */
static void test_offers(void **state)
{
    static const struct {
        enum language language;
        unsigned helps;
        enum fix_kind kind;
        const char *remarks;
    } rows[] = {
        {THAI, 0, FIX_NONE, ""},
        {THAI, 0, FIX_SAFE, "  help: แก้ให้อัตโนมัติด้วย bmaplan fix\n"},
        {THAI, 1, FIX_UNSAFE, "  help: 1 (แก้ให้ด้วย bmaplan fix --unsafe แล้วตรวจดู)\n"},
        {ENGLISH, 2, FIX_SAFE, "  help: 1\n  help: 2 (bmaplan fix mends it)\n"},
        {ENGLISH, 0, FIX_UNSAFE, "  help: bmaplan fix --unsafe mends it: look at what it did\n"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct diags *ds = &((struct fixture *)*state)->ds;
        diags_init(ds, ds->arena);
        language_set(rows[i].language);
        add_source(ds, "p", "a: b\n");
        struct diag *d = diag_plain(ds, D_KPI_WEIGHT, place(1, 4, 1));
        for (unsigned k = 1; k <= rows[i].helps; k++)
            diag_help(ds, d, "%u", "%u", k);
        if (rows[i].kind != FIX_NONE)
            diag_fix(ds, d, rows[i].kind, d->at, "c");
        const char *text = printed(ds, "full", false);
        for (unsigned lines = 0; lines < 3; lines++)
            text = strchr(text, '\n') + 1;
        assert_string_equal(text, rows[i].remarks);
    }
}

static void test_english(void **state)
{
    struct diags *ds = &((struct fixture *)*state)->ds;
    language_set(ENGLISH);
    add_source(ds, "plan.yaml", "weight: 0\n");
    struct diag *d = diag_report(ds, D_KPI_WEIGHT, place(1, 9, 1), "ไทย %d", "it is %d", 0);
    diag_help(ds, d, "ไทย %d", "write a share of %d", 100);
    assert_string_equal(printed(ds, "full", true),
                        "plan.yaml:1:9: \033[1;31merror[KPI009]\033[0m: weight must be above zero: it is 0\n"
                        "    1 | weight: 0\n"
                        "      | \033[1;31m        ^\033[0m\n"
                        "  help: write a share of 100\n");
}

/* What stands under the heading of a finding: the source line and its carets. */
static void test_excerpts(void **state)
{
    static const struct {
        const char *source;
        struct place at;
        const char *line, *carets;
    } rows[] = {
        {"\tก:\tข\n", {1, 5, 1, 6, 0, false, false}, "    1 |  ก: ข", "      |     ^"},
        {"a: b\r\nc: d\r\n", {2, 4, 2, 5, 0, false, false}, "    2 | c: d", "      |    ^"},
        {"\xEF\xBB\xBF"
         "a: b\n",
         {1, 1, 1, 2, 0, false, false},
         "    1 | a: b",
         "      | ^"},
        {"a: b", {1, 4, 1, 5, 0, false, false}, "    1 | a: b", "      |    ^"},
        {"a: |\n  b\n", {1, 4, 2, 4, 0, false, false}, "    1 | a: |", "      |    ^"},
        {"abc: def\n  g\n", {1, 1, 2, 4, 0, false, false}, "    1 | abc: def", "      | ^^^^^^^^"},
        {"a: b\n", {9, 3, 9, 4, 0, false, false}, "    9 |", "      | ^"},
        {"a: b\n", {1, 40, 1, 44, 0, false, false}, "    1 | a: b", "      |     ^"},
        {"a: b\n", {123456, 1, 123456, 2, 0, false, false}, "123456 |", "       | ^"},
        {"a: \001\033[31m\177\n", {1, 4, 1, 6, 0, false, false}, "    1 | a: ␁␛[31m␡", "      |    ^^"},
        /* the line breaks that libyaml counts: CR alone, NEL, the line separator */
        {"a: 1\rb: 2\xC2\x85" "c: 3\xE2\x80\xA8" "d: 4\n", {2, 4, 2, 5, 0, false, false}, "    2 | b: 2", "      |    ^"},
        {"a: 1\rb: 2\xC2\x85" "c: 3\xE2\x80\xA8" "d: 4\n", {4, 4, 4, 5, 0, false, false}, "    4 | d: 4", "      |    ^"},
        {"a: \xFF\xC2\x80"
         "b\n",
         {1, 4, 1, 5, 0, false, false},
         "    1 | a: ␦␦b",
         "      |    ^"},
        {"a: b\xE2\x80\xAE"
         "c\n",
         {1, 6, 1, 7, 0, false, false},
         "    1 | a: b␦c",
         "      |      ^"},
        /* a tone mark alone: the caret is under the letter that carries it */
        {"ร่้อย\n", {1, 3, 1, 4, 0, false, false}, "    1 | ร่้อย", "      | ^"},
        {"น้ำ: ๑\n", {1, 3, 1, 4, 0, false, false}, "    1 | น้ำ: ๑", "      | ^^"},
        {"a: bc\n", {1, 4, 0, 0, 0, false, false}, "    1 | a: bc", "      |    ^"},
        {"", {1, 1, 1, 1, 0, false, false}, "    1 |", "      | ^"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct diags *ds = &((struct fixture *)*state)->ds;
        diags_init(ds, ds->arena);
        add_source(ds, "p", rows[i].source);
        diag_plain(ds, D_KPI_WEIGHT, rows[i].at);
        const char *shown = strchr(printed(ds, "full", false), '\n') + 1;
        assert_string_equal(shown, arena_format(ds->arena, "%s\n%s\n", rows[i].line, rows[i].carets));
    }
}

static void test_long_lines(void **state)
{
    struct diags *ds = &((struct fixture *)*state)->ds;
    struct arena *a = ds->arena;
    const char *spaces = repeated(a, " ", 41); /* the lead, and the sign that the line was cut */
    add_source(ds, "p", arena_format(a, "%s\n", repeated(a, "ที่", 200)));
    diag_plain(ds, D_KPI_WEIGHT, place(1, 301, 6));
    assert_string_equal(strchr(printed(ds, "full", false), '\n') + 1,
                        arena_format(a, "    1 | …%s…\n      | %s^^\n", repeated(a, "ที่", 120), spaces));

    diags_init(ds, a);
    add_source(ds, "p", repeated(a, "ที่", 200));
    diag_plain(ds, D_KPI_WEIGHT, place(1, 1, 600));
    assert_string_equal(strchr(printed(ds, "full", false), '\n') + 1,
                        arena_format(a, "    1 | %s…\n      | %s\n", repeated(a, "ที่", 120), repeated(a, "^", 120)));

    diags_init(ds, a);
    add_source(ds, "p", repeated(a, "ที่", 200));
    diag_plain(ds, D_KPI_WEIGHT, place(1, 598, 3));
    assert_string_equal(strchr(printed(ds, "full", false), '\n') + 1,
                        arena_format(a, "    1 | …%s\n      | %s^\n", repeated(a, "ที่", 120), repeated(a, " ", 120)));
}

static void test_no_place(void **state)
{
    struct diags *ds = &((struct fixture *)*state)->ds;
    struct diag *d = diag_plain(ds, D_FMT_FOREWORD, (struct place){.line = 0});
    diag_note(ds, d, (struct place){.line = 0}, "หนึ่ง\nสอง", "one\ntwo");
    assert_string_equal(printed(ds, "full", false), "bmaplan: error[FMT003]: ไม่มีคำนำ\n  note: หนึ่ง สอง\n");
}

static void test_quote(void **state)
{
    struct diags *ds = &((struct fixture *)*state)->ds;
    add_source(ds, "p", "a\n");
    struct diag *d = diag_quote(ds, D_LNG_CHOICE, place(1, 1, 1), repeated(ds->arena, "ที่", 70));
    assert_string_equal(d->detail, arena_format(ds->arena, "'%s…'", repeated(ds->arena, "ที่", 60)));
}

static void test_sort(void **state)
{
    struct diags *ds = &((struct fixture *)*state)->ds;
    struct place other = place(1, 1, 1);
    other.file = 1;
    diag_report(ds, D_KPI_WEIGHT, other, "ห้า", "5");
    diag_report(ds, D_KPI_WEIGHT, place(2, 7, 1), "สี่", "4");
    diag_report(ds, D_KPI_WEIGHT, place(2, 3, 1), "สอง", "2");
    diag_report(ds, D_KPI_WEIGHT, place(2, 3, 1), "สาม", "3");
    diag_report(ds, D_LNG_NUMBER, place(2, 3, 1), "หนึ่ง", "1");
    diags_sort(ds);
    static const char *const expected[] = {"หนึ่ง", "สอง", "สาม", "สี่", "ห้า"};
    for (size_t i = 0; i < 5; i++)
        assert_string_equal(ds->items[i]->detail, expected[i]);
}

static void test_limit(void **state)
{
    struct diags *ds = &((struct fixture *)*state)->ds;
    add_source(ds, "p", "a\n");
    for (unsigned i = 0; i < DIAG_LIMIT + 25; i++) {
        struct diag *d = diag_quote(ds, D_KPI_NOT_BETTER, place(1, 1, 1), "80");
        diag_help(ds, d, "ช่วย", "help");
    }
    assert_int_equal(ds->count, DIAG_LIMIT + 1);
    assert_int_equal(ds->dropped, 25);
    assert_int_equal(diags_count(ds, SEVERITY_ERROR), 1);
    assert_int_equal(diags_count(ds, SEVERITY_WARNING), DIAG_LIMIT);
    diags_sort(ds);
    assert_int_equal(ds->items[0]->code, D_LNG_LIMIT);
    assert_null(ds->items[0]->remarks);
    assert_string_equal(summary_of(ds), "พบข้อผิดพลาด 1 รายการ คำเตือน 10000 รายการ ใน 1 ไฟล์ และมีอีก 25 รายการที่ไม่ได้แสดง\n");
    bool wanted[D_COUNT] = {false};
    diags_select(ds, wanted);
    assert_int_equal(ds->count, 1);
    assert_int_equal(ds->items[0]->code, D_LNG_LIMIT);
}

static void test_summary(void **state)
{
    struct diags *ds = &((struct fixture *)*state)->ds;
    struct place other = place(1, 1, 1);
    other.file = 1;
    assert_string_equal(summary_of(ds), "ไม่พบข้อบกพร่อง\n");
    diag_plain(ds, D_KPI_WEIGHT, place(1, 1, 1))->suppressed = true;
    assert_string_equal(summary_of(ds), "ไม่พบข้อบกพร่อง (ยกเว้นไว้ 1 รายการ)\n");
    diag_plain(ds, D_KPI_WEIGHT, place(1, 1, 1));
    diag_plain(ds, D_KPI_WEIGHT, other);
    diag_plain(ds, D_KPI_NOT_BETTER, place(3, 1, 1));
    diag_plain(ds, D_LNK_SWOT, place(2, 1, 1));
    assert_string_equal(summary_of(ds),
                        "พบข้อผิดพลาด 2 รายการ คำเตือน 1 รายการ ข้อสังเกต 1 รายการ ใน 2 ไฟล์ (ยกเว้นไว้ 1 รายการ)\n");
    diag_fix(ds, ds->items[1], FIX_SAFE, ds->items[1]->at, "1");
    diag_fix(ds, ds->items[2], FIX_UNSAFE, ds->items[2]->at, "1");
    ds->items[3]->known = true;
    assert_string_equal(summary_of(ds),
                        "พบข้อผิดพลาด 2 รายการ ข้อสังเกต 1 รายการ ใน 2 ไฟล์ (ยกเว้นไว้ 1 รายการ มีอยู่เดิม 1 รายการ)"
                        " แก้ให้อัตโนมัติได้ 1 รายการด้วย bmaplan fix\n");
    language_set(ENGLISH);
    assert_string_equal(summary_of(ds), "2 errors, 1 info in 2 files (1 suppressed, 1 in the baseline)"
                                        "; bmaplan fix mends 1\n");
}

static void test_titles(void **state)
{
    (void)state;
    for (unsigned i = 0; i < D_COUNT; i++)
        assert_int_equal(diag_find(diag_titles[i].code), i); /* also: no code twice */
    assert_int_equal(diag_find("KPI"), D_COUNT);
    assert_int_equal(diag_find(""), D_COUNT);
}

/* KPI007 is on the lines of an "x", KPI008 on those of a "y". */
static void find(struct diags *ds, const char *source)
{
    unsigned line = 1;
    while (*source) {
        size_t size = strcspn(source, "#\r\n");
        if (memchr(source, 'x', size))
            diag_plain(ds, D_KPI_NOT_BETTER, place(line, 1, 1));
        if (memchr(source, 'y', size))
            diag_plain(ds, D_KPI_QUARTERS, place(line, 1, 1));
        if (source[size] == '#')
            comment_add(ds, place(line, (unsigned)size + 1, 1), source + size + 1);
        source += strcspn(source, "\n");
        source += *source == '\n';
        line++;
    }
}

static void test_suppression(void **state)
{
    static const struct {
        const char *source;
        const char *left; /* codes and lines that stand */
    } rows[] = {
        {"x\ny\n", "KPI007:1 KPI008:2 "},
        {"x # bmaplan: ignore[KPI007] เหตุผล\ny\n", "KPI008:2 "},
        {"#bmaplan:ignore[KPI007]เหตุผล\nx\ny\n", "KPI008:3 "},
        {"  # bmaplan: ignore [ KPI007 , KPI008 ] เหตุผล\r\nx y\r\n", ""},
        {"# bmaplan: ignore[KPI007] ก\n# อื่น\n# bmaplan: ignore[KPI008] ข\nx y\n", ""},
        {"y\nx\n# bmaplan: ignore-file[KPI007] เหตุผล", "KPI008:1 "},
        {"a # bmaplan: ignore[KPI007] เหตุผล\nx y\n", "LNG015:1 KPI007:2 KPI008:2 "},
        {"# bmaplan: ignore[KPI007] ห่างไป\n\nx y\n", "LNG015:1 KPI007:3 KPI008:3 "},
        {"x # bmaplan: ignore[KPI007]\ny\n", "KPI007:1 LNG015:1 KPI008:2 "},
        {"x # bmaplan: ignore[KPI007]  \ny\n", "KPI007:1 LNG015:1 KPI008:2 "},
        {"x # bmaplan: ignore[KPI07, KPI007] เหตุผล\ny\n", "LNG015:1 KPI008:2 "},
        {"x # bmaplan: ignore[KPI007 KPI008] เหตุผล\ny\n", "KPI007:1 LNG015:1 KPI008:2 "},
        {"x # bmaplan: ignore[] เหตุผล\ny\n", "KPI007:1 LNG015:1 KPI008:2 "},
        {"x # bmaplan: ignore KPI007\ny\n", "KPI007:1 LNG015:1 KPI008:2 "},
        {"x # bmaplan: ignore[KPI007 เหตุผล\ny]\n", "KPI007:1 LNG015:1 KPI008:2 "},
        {"x # bmaplan: skip[KPI007] เหตุผล\ny\n", "KPI007:1 LNG015:1 KPI008:2 "},
        {"x # bmaplan: ignore-files[KPI007] เหตุผล\ny\n", "KPI007:1 LNG015:1 KPI008:2 "},
        {"x # bmaplan: ignore[LNG015] เหตุผล\ny\n", "KPI007:1 LNG015:1 KPI008:2 "},
        {"x # bmaplan: ignore-file[LNK001] เหตุผล\ny\n", "KPI007:1 LNG015:1 KPI008:2 "},
        {"x # bmaplanner: ignore\ny\n", "KPI007:1 KPI008:2 "},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct diags *ds = &((struct fixture *)*state)->ds;
        diags_init(ds, ds->arena);
        add_source(ds, "p", rows[i].source);
        find(ds, rows[i].source);
        diags_suppress(ds);
        diags_sort(ds);
        const char *left = "";
        for (size_t k = 0; k < ds->count; k++) {
            const struct diag *d = ds->items[k];
            if (!d->suppressed)
                left = arena_format(ds->arena, "%s%s:%u ", left, diag_titles[d->code].code, d->at.line);
        }
        assert_string_equal(left, rows[i].left);
    }
}

static void test_suppression_words(void **state)
{
    static const struct {
        const char *comment, *detail;
    } rows[] = {
        {"ignore[KPI007] เหตุผล", "ไม่มี 'KPI007' ในบรรทัดที่ยกเว้น"},
        {"ignore-file[KPI007] เหตุผล", "ไม่มี 'KPI007' ในไฟล์นี้"},
        {"ignore[kpi007] เหตุผล", "ไม่รู้จักรหัส 'kpi007'"},
        {"ignore[LNG015] เหตุผล", "'LNG015' ยกเว้นไม่ได้"},
        {"ignore[LNG003] เหตุผล", "'LNG003' ยกเว้นไม่ได้"},
        {"ignore[KPI007]", "ไม่ได้บอกเหตุผลหลัง ']'"},
        {"หยุด", "'หยุด'"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct diags *ds = &((struct fixture *)*state)->ds;
        diags_init(ds, ds->arena);
        add_source(ds, "p", "a\n");
        comment_add(ds, place(1, 3, 1), arena_format(ds->arena, " bmaplan: %s", rows[i].comment));
        diags_suppress(ds);
        assert_int_equal(ds->count, 1);
        assert_int_equal(ds->items[0]->code, D_LNG_SUPPRESSION);
        assert_string_equal(ds->items[0]->detail, rows[i].detail);
    }
}

/* Codes, lines and reasons of what is suppressed. */
static const char *suppressed(struct diags *ds)
{
    const char *all = "";
    diags_suppress(ds);
    diags_sort(ds);
    for (size_t i = 0; i < ds->count; i++) {
        const struct diag *d = ds->items[i];
        const char *reason = d->suppressed ? d->reason : "-";
        all = arena_format(ds->arena, "%s%s:%u %s|", all, diag_titles[d->code].code, d->at.line, reason);
    }
    return all;
}

/* What lies in a value over several lines is spoken for on the value's first line, too. */
static void test_suppression_in_values(void **state)
{
    static const struct {
        const char *source, *expected;
        struct place values[2];
    } rows[] = {
        {"a: | # bmaplan: ignore[KPI007] ก\n b\n x\nc: x\n", "KPI007:3 ก|KPI007:4 -|", {{1, 4, 4, 1, 0, false, false}}},
        {"# bmaplan: ignore[KPI007] ก\na: |\n x\n x\nb: x\n",
         "KPI007:3 ก|KPI007:4 ก|KPI007:5 -|",
         {{2, 4, 5, 1, 0, false, false}}},
        {"a: 'b # bmaplan: ignore[KPI007] ก\n x' # bmaplan: ignore[KPI007] ข\n",
         "KPI007:2 ข|",
         {{1, 4, 2, 4, 0, false, false}}},
        {"a: |\n b\nc: | # bmaplan: ignore[KPI007] ก\n x\nd: x\n",
         "KPI007:4 ก|KPI007:5 -|",
         {{1, 4, 3, 1, 0, false, false}, {3, 4, 5, 1, 0, false, false}}},
        {"a: | # bmaplan: ignore[KPI007] ก\n y\n", "LNG015:1 -|KPI008:2 -|", {{1, 4, 3, 1, 0, false, false}}},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct diags *ds = &((struct fixture *)*state)->ds;
        diags_init(ds, ds->arena);
        add_source(ds, "p", rows[i].source);
        for (size_t k = 0; k < 2 && rows[i].values[k].line; k++)
            comment_reach(ds, rows[i].values[k]);
        find(ds, rows[i].source);
        assert_string_equal(suppressed(ds), rows[i].expected);
    }
}

/* The nearest comment's reason counts; several for one finding are none without effect. */
static void test_suppression_reasons(void **state)
{
    static const char *const rows[][2] = {
        {"# bmaplan: ignore-file[KPI007] ไฟล์\nx # bmaplan: ignore[KPI007] บรรทัด\nx\n", "KPI007:2 บรรทัด|KPI007:3 ไฟล์|"},
        {"# bmaplan: ignore[KPI007] หนึ่ง\n# bmaplan: ignore[KPI007, KPI008] สอง\nx y\n", "KPI007:3 สอง|KPI008:3 สอง|"},
        {"# bmaplan: ignore[KPI008, KPI007] ก\nx\n", "LNG015:1 -|KPI007:2 ก|"},
        {"# bmaplan: ignore[RES007] เฉพาะเมื่อระบุวัน\nx\n", "KPI007:2 -|"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct diags *ds = &((struct fixture *)*state)->ds;
        diags_init(ds, ds->arena);
        add_source(ds, "p", rows[i][0]);
        find(ds, rows[i][0]);
        assert_string_equal(suppressed(ds), rows[i][1]);
    }
}

/* What was not kept may have been what a comment is about. */
static void test_suppression_beyond_limit(void **state)
{
    struct diags *ds = &((struct fixture *)*state)->ds;
    add_source(ds, "p", "a # bmaplan: ignore[KPI007] ก\n");
    for (unsigned i = 0; i < DIAG_LIMIT; i++)
        diag_plain(ds, D_KPI_QUARTERS, place(2, 1, 1));
    diag_plain(ds, D_KPI_NOT_BETTER, place(1, 1, 1));
    comment_add(ds, place(1, 3, 1), " bmaplan: ignore[KPI007] ก");
    size_t before = ds->dropped;
    diags_suppress(ds);
    assert_int_equal(ds->count, DIAG_LIMIT + 1);
    assert_int_equal(ds->dropped, before);
    assert_false(ds->limit->suppressed);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_sample, begin, fixture_end),
        cmocka_unit_test_setup_teardown(test_offers, begin, fixture_end),
        cmocka_unit_test_setup_teardown(test_english, begin, fixture_end),
        cmocka_unit_test_setup_teardown(test_excerpts, begin, fixture_end),
        cmocka_unit_test_setup_teardown(test_long_lines, begin, fixture_end),
        cmocka_unit_test_setup_teardown(test_no_place, begin, fixture_end),
        cmocka_unit_test_setup_teardown(test_quote, begin, fixture_end),
        cmocka_unit_test_setup_teardown(test_sort, begin, fixture_end),
        cmocka_unit_test_setup_teardown(test_limit, begin, fixture_end),
        cmocka_unit_test_setup_teardown(test_summary, begin, fixture_end),
        cmocka_unit_test_setup_teardown(test_titles, begin, fixture_end),
        cmocka_unit_test_setup_teardown(test_suppression, begin, fixture_end),
        cmocka_unit_test_setup_teardown(test_suppression_words, begin, fixture_end),
        cmocka_unit_test_setup_teardown(test_suppression_in_values, begin, fixture_end),
        cmocka_unit_test_setup_teardown(test_suppression_reasons, begin, fixture_end),
        cmocka_unit_test_setup_teardown(test_suppression_beyond_limit, begin, fixture_end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
