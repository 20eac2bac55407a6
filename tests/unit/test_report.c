/* The formats of findings: what each makes of words and paths that mean something to it, of marks, limits and nothing. */
#include <inttypes.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include <bmaplan/report.h>

#include "findings.h"

#define PATH "แผน/a b,100%:x.yaml"
/* " \ % newline : , | < & emoji, no UTF-8, a control character */
#define WORDS "\"\\ %d\n:,|<&😀\xFF\x01"

static int begin(void **state)
{
    unsetenv("GITHUB_STEP_SUMMARY");
    return fixture_begin(state, ENGLISH);
}

static struct diags *findings_of(void **state)
{
    return &((struct fixture *)*state)->ds;
}

/* What the format writes of one plan, the first `most` findings. */
static char *written(struct diags *ds, const char *format, size_t most)
{
    char *text = NULL;
    size_t size = 0;
    FILE *out = open_memstream(&text, &size);
    struct report r = {.most = most};
    struct diag_tally tally = {.files = 0};
    diags_sort(ds);
    diags_tally(ds, &tally);
    report_begin(&r, report_format_find(format), out);
    report_plan(&r, ds);
    report_end(&r, &tally);
    assert_int_equal(fclose(out), 0);
    char *kept = arena_copy(ds->arena, text, size);
    free(text);
    return kept;
}

/* One finding with everything, whose words and path are the worst that they can be. */
static struct diag *plant(struct diags *ds)
{
    add_source(ds, PATH, "weight: ก\"0\n");
    struct diag *d = diag_headline(ds, D_KPI_WEIGHT, place(1, 9, 2), "%s", "%s", WORDS);
    diag_note(ds, d, place(1, 1, 6), "ไทย", "note, here");
    diag_help(ds, d, "ไทย", "write 5%%");
    diag_fix(ds, d, FIX_UNSAFE, place(1, 9, 1), "\"5\"\n");
    d->fingerprint = 0x00c0ffee;
    return d;
}

static void test_json(void **state)
{
    struct diags *ds = findings_of(state);
    struct diag *d = plant(ds);
    d->suppressed = true;
    d->reason = "เหตุ\"ผล";
    assert_string_equal(
        written(ds, "jsonl", 0),
        "{\"code\":\"KPI009\",\"severity\":\"error\",\"message\":\"\\\"\\\\ %d\\n:,|<&😀\xEF\xBF\xBD\\u0001\","
        "\"path\":\"" PATH "\",\"start\":{\"line\":1,\"column\":9},\"end\":{\"line\":1,\"column\":11},"
        "\"notes\":[{\"message\":\"note, here\",\"path\":\"" PATH "\","
        "\"start\":{\"line\":1,\"column\":1},\"end\":{\"line\":1,\"column\":7}}],\"help\":[\"write 5%\"],"
        "\"fix\":{\"applicability\":\"unsafe\",\"edits\":[{\"path\":\"" PATH "\","
        "\"start\":{\"line\":1,\"column\":9},\"end\":{\"line\":1,\"column\":10},\"text\":\"\\\"5\\\"\\n\"}]},"
        "\"fingerprint\":\"0000000000c0ffee\",\"suppressed\":true,\"reason\":\"เหตุ\\\"ผล\",\"known\":false}\n");
}

static void test_json_without_place(void **state)
{
    struct diags *ds = findings_of(state);
    add_source(ds, "p", "");
    diag_headline(ds, D_KPI_WEIGHT, (struct place){.line = 0}, "ไทย", "words");
    assert_string_equal(
        written(ds, "jsonl", 0),
        "{\"code\":\"KPI009\",\"severity\":\"error\",\"message\":\"words\",\"path\":\"p\",\"start\":null,"
        "\"end\":null,\"notes\":[],\"help\":[],\"fix\":null,\"fingerprint\":\"0000000000000000\","
        "\"suppressed\":false,\"reason\":null,\"known\":false}\n");
}

static void test_github(void **state)
{
    struct diags *ds = findings_of(state);
    plant(ds);
    assert_string_equal(
        written(ds, "github", 0),
        "::error title=bmaplan (KPI009),file=แผน/a b%2C100%25%3Ax.yaml,line=1,col=9,endLine=1,endColumn=11::"
        "\"\\ %25d :,|<&😀␦␁%0A  note: "
        "แผน/a b,100%25:x.yaml"
        ":1:1: note, here"
        "%0A  help: write 5%25 (bmaplan fix --unsafe mends it: look at what it did)\n");
}

/* Columns only where one line holds it all; no line where there is no place. */
static void test_github_places(void **state)
{
    struct diags *ds = findings_of(state);
    struct place block = {.line = 1, .column = 3, .end_line = 2, .end_column = 2};
    add_source(ds, "p", "a: |\n b\n");
    diag_headline(ds, D_LNK_SWOT, block, "ไทย", "block");
    diag_headline(ds, D_KPI_WEIGHT, (struct place){.line = 0}, "ไทย", "nowhere");
    diag_headline(ds, D_KPI_NOT_BETTER, (struct place){.line = 2, .column = 2}, "ไทย", "point");
    assert_string_equal(written(ds, "github", 0),
                        "::error title=bmaplan (KPI009),file=p::nowhere\n"
                        "::warning title=bmaplan (KPI007),file=p,line=2,col=2,endLine=2,endColumn=2::point\n"
                        "::notice title=bmaplan (LNK009),file=p,line=1,endLine=2::block\n");
}

static size_t count_of(const char *text, const char *part)
{
    size_t n = 0;
    for (; (text = strstr(text, part)) != NULL; text += strlen(part))
        n++;
    return n;
}

static void test_github_limits(void **state)
{
    struct diags *ds = findings_of(state);
    add_source(ds, "p", "a\n");
    for (unsigned i = 0; i < 12; i++) {
        diag_plain(ds, D_LNK_SWOT, place(1, 1, 1));
        diag_plain(ds, D_KPI_NOT_BETTER, place(1, 1, 1));
        diag_plain(ds, D_KPI_WEIGHT, place(1, 1, 1));
    }
    const char *text = written(ds, "github", 0);
    assert_int_equal(count_of(text, "::error "), 10);
    assert_int_equal(count_of(text, "::warning "), 10);
    assert_int_equal(count_of(text, "::notice "), 10);
    assert_int_equal(strncmp(text, "::error ", 8), 0);
    assert_non_null(strstr(text, "::notice title=bmaplan::7 more\n"));
    assert_non_null(strstr(written(ds, "github", 3), "::notice title=bmaplan::33 more\n"));
}

static char *file_text(struct arena *a, const char *path)
{
    size_t size;
    return file_read(a, path, (size_t)4 << 20, &size);
}

static void test_github_summary(void **state)
{
    struct diags *ds = findings_of(state);
    char path[] = "/tmp/bmaplan-summary-XXXXXX";
    int file = mkstemp(path);
    assert_int_equal(write(file, "before\n", 7), 7);
    close(file);
    setenv("GITHUB_STEP_SUMMARY", path, 1);
    plant(ds);
    written(ds, "github", 0);
    assert_string_equal(file_text(ds->arena, path),
                        "before\n### bmaplan\n\n1 error\n\n"
                        "| severity | code | place | finding | help |\n| --- | --- | --- | --- | --- |\n"
                        "| error | KPI009 | แผน/a b,100%:x.yaml:1:9 | \"\\\\ %d :,\\|\\<\\&😀␦␁ | write 5% |\n");
    unlink(path);
}

/* The summary never goes over what GitHub takes, with what was there before. */
static void test_github_summary_size(void **state)
{
    struct diags *ds = findings_of(state);
    char path[] = "/tmp/bmaplan-summary-XXXXXX";
    close(mkstemp(path));
    assert_int_equal(truncate(path, 500000), 0);
    setenv("GITHUB_STEP_SUMMARY", path, 1);
    add_source(ds, "p", "a\n");
    for (unsigned i = 0; i < DIAG_LIMIT; i++)
        diag_headline(ds, D_KPI_WEIGHT, place(1, 1, 1), "%s", "%s", "หกสิบตัวอักษร หกสิบตัวอักษร หกสิบตัวอักษร หกสิบตัวอักษร");
    written(ds, "github", 0);
    size_t size;
    const char *text = file_read(ds->arena, path, (size_t)4 << 20, &size);
    assert_true(size > (1 << 20) - 1000 && size <= 1 << 20);
    assert_non_null(strstr(text + size - 20, " more\n"));
    unlink(path);
}

static void test_gitlab(void **state)
{
    struct diags *ds = findings_of(state);
    plant(ds);
    assert_string_equal(written(ds, "gitlab", 0),
                        "[\n"
                        "  {\n"
                        "    \"description\": \"KPI009: \\\"\\\\ %d :,|<&😀␦␁\\n  note: " PATH ":1:1: note, here"
                        "\\n  help: write 5% (bmaplan fix --unsafe mends it: look at what it did)\",\n"
                        "    \"check_name\": \"KPI009\",\n"
                        "    \"fingerprint\": \"0000000000c0ffee\",\n"
                        "    \"severity\": \"major\",\n"
                        "    \"location\": {\n"
                        "      \"path\": \"" PATH "\",\n"
                        "      \"lines\": {\n"
                        "        \"begin\": 1,\n"
                        "        \"end\": 1\n"
                        "      }\n"
                        "    }\n"
                        "  }\n"
                        "]\n");
}

/* Of a file that two plans include, each finding once, however many there are. */
static void test_gitlab_fingerprints(void **state)
{
    struct diags *ds = findings_of(state);
    add_source(ds, "p", "a\n");
    for (unsigned i = 0; i < 1000; i++)
        diag_plain(ds, D_KPI_WEIGHT, place(1, 1, 1))->fingerprint = i % 700 + 1;
    const char *text = written(ds, "gitlab", 0);
    assert_int_equal(count_of(text, "\"fingerprint\""), 700);
    for (unsigned i = 1; i <= 700; i++)
        assert_int_equal(count_of(text, arena_format(ds->arena, "\"%016x\"", i)), 1);
}

static void test_junit(void **state)
{
    struct diags *ds = findings_of(state);
    plant(ds);
    assert_string_equal(written(ds, "junit", 0),
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                        "<testsuites name=\"bmaplan\" tests=\"1\" failures=\"1\" errors=\"0\">\n"
                        "  <testsuite name=\"" PATH "\" tests=\"1\" failures=\"1\" errors=\"0\" skipped=\"0\">\n"
                        "    <testcase name=\"bmaplan.KPI009:1:9\" classname=\"" PATH "\" file=\"" PATH
                        "\" line=\"1\" column=\"9\">\n"
                        "      <failure type=\"error\" message=\"&quot;\\ %d\n:,|&lt;&amp;😀\xEF\xBF\xBD\">"
                        "&quot;\\ %d :,|&lt;&amp;😀␦␁\n"
                        "  note: " PATH ":1:1: note, here\n"
                        "  help: write 5% (bmaplan fix --unsafe mends it: look at what it did)</failure>\n"
                        "    </testcase>\n"
                        "  </testsuite>\n"
                        "</testsuites>\n");
}

/* Marked ones are skipped with the reason, and information fails nothing. */
static void test_junit_marks(void **state)
{
    struct diags *ds = findings_of(state);
    add_source(ds, "p", "a\n");
    struct diag *d = diag_headline(ds, D_KPI_WEIGHT, place(1, 1, 1), "ไทย", "1");
    d->suppressed = true;
    d->reason = "a <reason>";
    diag_headline(ds, D_KPI_WEIGHT, place(1, 2, 1), "ไทย", "2")->known = true;
    diag_headline(ds, D_LNK_SWOT, place(1, 3, 1), "ไทย", "3");
    assert_string_equal(
        written(ds, "junit", 0),
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<testsuites name=\"bmaplan\" tests=\"3\" failures=\"0\" errors=\"0\">\n"
        "  <testsuite name=\"p\" tests=\"3\" failures=\"0\" errors=\"0\" skipped=\"2\">\n"
        "    <testcase name=\"bmaplan.KPI009:1:1\" classname=\"p\" file=\"p\" line=\"1\" column=\"1\">\n"
        "      <skipped message=\"a &lt;reason&gt;\"/>\n"
        "    </testcase>\n"
        "    <testcase name=\"bmaplan.KPI009:1:2\" classname=\"p\" file=\"p\" line=\"1\" column=\"2\">\n"
        "      <skipped message=\"in the baseline\"/>\n"
        "    </testcase>\n"
        "    <testcase name=\"bmaplan.LNK009:1:3\" classname=\"p\" file=\"p\" line=\"1\" column=\"3\">\n"
        "      <system-out>3</system-out>\n"
        "    </testcase>\n"
        "  </testsuite>\n"
        "</testsuites>\n");
}

static void has(const char *text, const char *part)
{
    if (!strstr(text, part))
        fail_msg("no\n%s\nin\n%s", part, text);
}

/* The rest of SARIF is the schema's to judge: tests/conform/sarif.test.sh. */
static void test_sarif(void **state)
{
    struct diags *ds = findings_of(state);
    struct diag *d = plant(ds);
    d->suppressed = true;
    d->reason = "why";
    const char *text = written(ds, "sarif", 0);
    has(text, "\"columnKind\": \"unicodeCodePoints\"");
    has(text, arena_format(ds->arena, "\"ruleId\": \"KPI009\",\n          \"ruleIndex\": %d,\n", D_KPI_WEIGHT));
    has(text, "\"text\": \"\\\"\\\\ %d\\n:,|<&😀\xEF\xBF\xBD\\u0001\\nwrite 5%\"");
    has(text, "\"uri\": \"%E0%B9%81%E0%B8%9C%E0%B8%99/a%20b,100%25%3Ax.yaml\"");
    has(text, "\"startLine\": 1,\n                  \"startColumn\": 9,\n                  \"endLine\": 1,\n"
              "                  \"endColumn\": 11,\n                  \"snippet\": {\n"
              "                    \"text\": \"ก\\\"\"\n");
    has(text, "\"bmaplan/v1\": \"0000000000c0ffee\"");
    has(text, "\"insertedContent\": {\n                        \"text\": \"\\\"5\\\"\\n\"\n");
    has(text,
        "\"kind\": \"inSource\",\n              \"status\": \"accepted\",\n              \"justification\": \"why\"");
    assert_null(strstr(text, "baselineState"));
}

static void test_sarif_baseline(void **state)
{
    struct diags *ds = findings_of(state);
    add_source(ds, "/elsewhere/p", "a\n");
    diag_plain(ds, D_KPI_WEIGHT, place(1, 1, 1))->known = true;
    diag_plain(ds, D_KPI_WEIGHT, place(1, 1, 1));
    ds->compared = true;
    const char *text = written(ds, "sarif", 0);
    has(text, "\"uri\": \"file:///elsewhere/p\"");
    has(text, "\"kind\": \"external\"");
    has(text, "\"baselineState\": \"unchanged\"");
    has(text, "\"suppressions\": [],\n          \"baselineState\": \"new\"");
}

/* The text of a span over lines is that of the file; what lies beyond the file is not read. */
static void test_source_text(void **state)
{
    static const struct {
        struct place at;
        const char *text;
    } rows[] = {
        {{1, 4, 1, 6, 0, false, false}, "|\r"},   {{1, 4, 2, 4, 0, false, false}, "|\r\n กข"},
        {{2, 2, 9, 1, 0, false, false}, "กข\nค"}, {{7, 1, 9, 1, 0, false, false}, ""},
        {{2, 90, 2, 99, 0, false, false}, ""},
    };
    struct diags *ds = findings_of(state);
    add_source(ds, "p",
               "\xEF\xBB\xBF"
               "a: |\r\n กข\nค");
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        size_t size;
        const char *text = source_text(ds, rows[i].at, &size);
        if (i == 0)
            size++; /* the line ends before its break */
        assert_string_equal(arena_copy(ds->arena, text, size), rows[i].text);
    }
}

/* At most so many that stand; the marked ones are not counted, and the end says how many there are. */
static void test_most(void **state)
{
    static const struct {
        const char *format, *finding, *end;
    } rows[] = {
        {"full", "error[KPI009]",
         "5 errors in 1 file, of which the first 2 are shown, but not 3 of the errors (1 suppressed)\n"},
        {"concise", "error[KPI009]", "bmaplan: 3 more not shown\n"},
        {"json", "\"suppressed\": false", "\"not_shown\": 3\n"},
        {"jsonl", "\"suppressed\":false", ""},
        {"sarif", "\"suppressions\": []", "\"text\": \"3 more not shown\""},
        {"github", "::error ", "::notice title=bmaplan::3 more\n"},
        {"gitlab", "\"check_name\"", ""},
        {"junit", "<failure", "<!-- 3 more not shown -->"},
    };
    struct diags *ds = findings_of(state);
    add_source(ds, "p", "a\n");
    for (unsigned i = 0; i < 6; i++) {
        struct diag *d = diag_plain(ds, D_KPI_WEIGHT, place(1, 1, 1));
        d->suppressed = i == 0;
        d->fingerprint = i;
    }
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const char *text = written(ds, rows[i].format, 2);
        assert_int_equal(count_of(text, rows[i].finding), 2);
        has(text, rows[i].end);
    }
}

static void test_nothing(void **state)
{
    static const struct {
        const char *format, *text;
    } rows[] = {
        {"full", "no findings\n"},
        {"concise", ""},
        {"jsonl", ""},
        {"github", ""},
        {"gitlab", "[]\n"},
        {"junit", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                  "<testsuites name=\"bmaplan\" tests=\"1\" failures=\"0\" errors=\"0\">\n"
                  "  <testsuite name=\"p\" tests=\"1\" failures=\"0\" errors=\"0\" skipped=\"0\">\n"
                  "    <testcase name=\"bmaplan\" classname=\"p\" file=\"p\"/>\n"
                  "  </testsuite>\n"
                  "</testsuites>\n"},
    };
    struct diags *ds = findings_of(state);
    add_source(ds, "p", "a\n");
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        assert_string_equal(written(ds, rows[i].format, 0), rows[i].text);
    has(written(ds, "json", 0), "\"findings\": [],\n");
    has(written(ds, "sarif", 0), "\"results\": [],\n");
}

/* A plan whose findings are all beyond the limit is not clean. */
static void test_junit_left_out(void **state)
{
    struct diags *ds = findings_of(state), other;
    char *text = NULL;
    size_t size = 0;
    struct report r = {.most = 1};
    struct diag_tally tally = {.files = 0};
    FILE *out = open_memstream(&text, &size);
    add_source(ds, "p", "a\n");
    diag_plain(ds, D_KPI_WEIGHT, place(1, 1, 1));
    diags_init(&other, ds->arena);
    add_source(&other, "q", "a\n");
    diag_plain(&other, D_KPI_WEIGHT, place(1, 1, 1));
    report_begin(&r, report_format_find("junit"), out);
    report_plan(&r, ds);
    report_plan(&r, &other);
    report_end(&r, &tally);
    fclose(out);
    assert_int_equal(count_of(text, "<testcase"), 1);
    assert_null(strstr(text, "\"q\""));
    free(text);
}

/* ---- paths, fingerprints, baselines ---- */

static void test_paths(void **state)
{
    struct diags *ds = findings_of(state);
    char here[4096];
    assert_non_null(getcwd(here, sizeof here));
    const struct {
        const char *given, *kept;
    } rows[] = {
        {"a/b.yaml", "a/b.yaml"},
        {"./a.yaml", "a.yaml"},
        {".//./a.yaml", "a.yaml"},
        {"../a.yaml", "../a.yaml"},
        {".a.yaml", ".a.yaml"},
        {"-", "-"},
        {arena_format(ds->arena, "%s/a/b.yaml", here), "a/b.yaml"},
        {arena_format(ds->arena, "%s-not/a.yaml", here), arena_format(ds->arena, "%s-not/a.yaml", here)},
        {"/elsewhere/a.yaml", "/elsewhere/a.yaml"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        unsigned short file = source_add(ds, rows[i].given, "", 0);
        assert_string_equal(ds->sources.items[file].path, rows[i].kept);
    }
}

/* KPI009 at every line with an 'x'. */
static struct diags *findings_in(struct arena *a, const char *path, const char *text)
{
    struct diags *ds = arena_alloc(a, sizeof *ds);
    unsigned line = 1;
    diags_init(ds, a);
    add_source(ds, path, text);
    for (; *text; text += strcspn(text, "\n") + 1, line++)
        if (memchr(text, 'x', strcspn(text, "\n")))
            diag_plain(ds, D_KPI_WEIGHT, place(line, 1, 1));
    diags_sort(ds);
    diags_fingerprint(ds);
    return ds;
}

static const struct baseline *baseline_of(struct diags *ds)
{
    char *text = NULL;
    size_t size = 0;
    const char *why = NULL;
    FILE *out = open_memstream(&text, &size);
    baseline_write(out, ds, true);
    fclose(out);
    const struct baseline *b = baseline_read(ds->arena, arena_copy(ds->arena, text, size), size, &why);
    assert_null(why);
    assert_non_null(b);
    free(text);
    return b;
}

/* What of `after` is new to someone who knows `before`: the lines of its findings. */
static void test_baseline(void **state)
{
    struct arena *a = findings_of(state)->arena;
    char here[4096];
    assert_non_null(getcwd(here, sizeof here));
    const struct {
        const char *path, *before, *after, *fresh;
    } rows[] = {
        {"p", "x1\nx2\n", "x1\nx2\n", ""},
        {"./p", "x1\nx2\n", "x1\nx2\n", ""},
        {arena_format(a, "%s/p", here), "x1\n", "x1\n", ""},
        {"q", "x1\n", "x1\n", "1 "},
        {"p", "x1\nx2\n", "a\nb\nx1\nc\nx2\n", ""}, /* moved */
        {"p", "x1\nx2\n", "x2\nx1\n", ""},          /* changed places */
        {"p", "  x1\n", "\tx1 \n", ""},             /* laid out anew */
        {"p", "x1\n", "x2\n", "1 "},                /* edited */
        {"p", "x1\nx1\n", "x1\na\nx1\n", ""},       /* equal lines */
        {"p", "x1\nx1\n", "x1\nx1\nx1\n", "3 "},    /* and one more of them */
        {"p", "x1\nx2\n", "x2\n", ""},              /* mended */
        {"p", "", "x1\n", "1 "},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const struct baseline *b = baseline_of(findings_in(a, "p", rows[i].before));
        struct diags *after = findings_in(a, rows[i].path, rows[i].after);
        const char *fresh = "";
        baseline_apply(b, after);
        assert_true(after->compared);
        for (size_t k = 0; k < after->count; k++)
            if (!after->items[k]->known)
                fresh = arena_format(a, "%s%u ", fresh, after->items[k]->at.line);
        assert_string_equal(fresh, rows[i].fresh);
    }
}

static void test_baseline_text(void **state)
{
    struct diags *ds = findings_of(state);
    char *text = NULL;
    size_t size = 0;
    plant(ds)->known = true;
    diag_plain(ds, D_KPI_WEIGHT, place(1, 1, 1))->suppressed = true;
    ds->limit = diag_plain(ds, D_LNG_LIMIT, (struct place){.line = 0});
    FILE *out = open_memstream(&text, &size);
    baseline_write(out, ds, false);
    fclose(out);
    assert_string_equal(text, "0000000000c0ffee KPI009 " PATH ": \"\\ %d :,|<&😀␦␁\n");
    free(text);
}

static void test_baseline_damage(void **state)
{
    static const struct {
        const char *text, *why;
    } rows[] = {
        {"# bmaplan baseline 1", NULL},
        {"# bmaplan baseline 1 - words\r\n00000000000000ff KPI009 p: words\r\n\r\n# more\r\n0123456789abcdef", NULL},
        {"", "no baseline of bmaplan: the first line does not begin with '# bmaplan baseline 1'"},
        {"# bmaplan baseline 12\n",
         "no baseline of bmaplan: the first line does not begin with '# bmaplan baseline 1'"},
        {"00000000000000ff KPI009\n",
         "no baseline of bmaplan: the first line does not begin with '# bmaplan baseline 1'"},
        {"# bmaplan baseline 1\n00000000000000f\n", "damaged at line 2: it does not begin with 16 hexadecimal digits"},
        {"# bmaplan baseline 1\n\n00000000000000ffKPI\n",
         "damaged at line 3: it does not begin with 16 hexadecimal digits"},
        {"# bmaplan baseline 1\n<<<<<<< HEAD, and more\n",
         "damaged at line 2: it does not begin with 16 hexadecimal digits"},
    };
    struct arena *a = findings_of(state)->arena;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const char *why = NULL;
        const struct baseline *b = baseline_read(a, rows[i].text, strlen(rows[i].text), &why);
        if (!rows[i].why) {
            assert_non_null(b);
            assert_null(why);
            continue;
        }
        assert_null(b);
        assert_string_equal(why, rows[i].why);
    }
}

/* What could not be read must be mended, whatever stands in a baseline; so is the finding that stands for those dropped. */
static void test_baseline_unread(void **state)
{
    struct diags *ds = findings_in(findings_of(state)->arena, "p", "x\nx\nx\nx\n");
    ds->items[1]->code = D_LNG_NUMBER;
    ds->items[2]->code = D_LNG_COMMON_ERA; /* a warning: it was read */
    ds->items[3]->code = D_LNG_LIMIT;
    baseline_apply(baseline_of(ds), ds);
    assert_true(ds->items[0]->known);
    assert_false(ds->items[1]->known);
    assert_true(ds->items[2]->known);
    assert_false(ds->items[3]->known);
}

static void test_baseline_foreign(void **state)
{
    const char *why = NULL;
    struct arena *a = findings_of(state)->arena;
    struct diags *ds = findings_in(a, "p", "x\n");
    ds->items[0]->code = D_LNG_NUMBER;
    const char *text = arena_format(a, "# bmaplan baseline 1\n%016" PRIx64 " by hand\n", ds->items[0]->fingerprint);
    baseline_apply(baseline_read(a, text, strlen(text), &why), ds);
    assert_false(ds->items[0]->known);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_json, begin, fixture_end),
        cmocka_unit_test_setup_teardown(test_json_without_place, begin, fixture_end),
        cmocka_unit_test_setup_teardown(test_github, begin, fixture_end),
        cmocka_unit_test_setup_teardown(test_github_places, begin, fixture_end),
        cmocka_unit_test_setup_teardown(test_github_limits, begin, fixture_end),
        cmocka_unit_test_setup_teardown(test_github_summary, begin, fixture_end),
        cmocka_unit_test_setup_teardown(test_github_summary_size, begin, fixture_end),
        cmocka_unit_test_setup_teardown(test_gitlab, begin, fixture_end),
        cmocka_unit_test_setup_teardown(test_gitlab_fingerprints, begin, fixture_end),
        cmocka_unit_test_setup_teardown(test_junit, begin, fixture_end),
        cmocka_unit_test_setup_teardown(test_junit_marks, begin, fixture_end),
        cmocka_unit_test_setup_teardown(test_junit_left_out, begin, fixture_end),
        cmocka_unit_test_setup_teardown(test_sarif, begin, fixture_end),
        cmocka_unit_test_setup_teardown(test_sarif_baseline, begin, fixture_end),
        cmocka_unit_test_setup_teardown(test_source_text, begin, fixture_end),
        cmocka_unit_test_setup_teardown(test_most, begin, fixture_end),
        cmocka_unit_test_setup_teardown(test_nothing, begin, fixture_end),
        cmocka_unit_test_setup_teardown(test_paths, begin, fixture_end),
        cmocka_unit_test_setup_teardown(test_baseline, begin, fixture_end),
        cmocka_unit_test_setup_teardown(test_baseline_text, begin, fixture_end),
        cmocka_unit_test_setup_teardown(test_baseline_damage, begin, fixture_end),
        cmocka_unit_test_setup_teardown(test_baseline_unread, begin, fixture_end),
        cmocka_unit_test_setup_teardown(test_baseline_foreign, begin, fixture_end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
