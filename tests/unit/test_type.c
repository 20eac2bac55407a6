/* Typefaces: families and their files, shaped words and what their glyphs stand for, symbols, outlines. */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

#include <bmaplan/text.h>
#include <bmaplan/type.h>

static struct arena arena;
static struct typesetter *type;

static int open_type(void **state)
{
    (void)state;
    type = typesetter_open(&arena, "Laksaman");
    return 0;
}

static int close_type(void **state)
{
    (void)state;
    typesetter_close(type);
    arena_free(&arena);
    return 0;
}

static const struct word *shape(const char *text)
{
    return word_shape(type, FACE_REGULAR, text, strlen(text));
}

/* What the glyphs stand for, "|" between them. */
static const char *parts(const struct word *w)
{
    const char *out = "";
    for (size_t i = 0; i < w->count; i++)
        out = arena_format(&arena, "%s%s%.*s", out, i == 0 ? "" : "|", (int)w->glyphs[i].size, w->glyphs[i].text);
    return out;
}

static void test_parts(void **state)
{
    (void)state;
    static const struct {
        const char *text, *parts;
    } rows[] = {
        {"", ""},
        {"แผน", "แ|ผ|น"},
        {"ที่ปื้น", "ท|ี|่|ป|ื|้|น"},
        {"น้ำ", "น|้|ำ"}, /* the glyph of sara am */
        {"ทำ", "ท|ำ"},
        {"ำ", "ำ"},
        {"ป่ำ", "ป||่|ำ"}, /* nikhahit, shifted, is a part of what is before */
        {"ฝำ", "ฝ||ำ"},
        {"ฐุญู", "ฐ|ุ|ญ|ู"},
        {"e\u0301", "e\u0301"},
        {"plan", "p|l|a|n"},
        {"๒๕๖๓", "๒|๕|๖|๓"},
        {"คำ\u200B", "ค|ำ\u200B"}, /* what is not shown is said by its neighbour */
        {"ก\u00ADข", "ก\u00AD|ข"},
        {"\u200Bก", "\u200Bก"},
        {"พ.ศ.\u00A0๑", "พ|.|ศ|.|\u00A0|๑"},
        {"ก\u2011ข", "ก|\u2011|ข"},
        {"✓", "✓"},
        {"✔\uFE0F", "✔\uFE0F"},
        {"ก✓", "ก|✓"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        assert_string_equal(parts(shape(rows[i].text)), rows[i].parts);
}

static bool same(double a, double b)
{
    return fabs(a - b) < 1e-6;
}

static void test_words(void **state)
{
    (void)state;
    const struct word *w = shape("กรุงเทพมหานคร");
    assert_ptr_equal(w, shape("กรุงเทพมหานคร"));
    assert_ptr_not_equal(w, word_shape(type, FACE_BOLD, w->text, w->size));
    assert_false(w->symbol);
    assert_int_equal(w->face, FACE_REGULAR);
    assert_true(same(shape("กก")->advance, 2 * shape("ก")->advance));
    assert_true(same(text_advance(type, FACE_REGULAR, "ก✓ก"), shape("กก")->advance + symbol_advance(0x2713)));
    assert_true(same(text_advance(type, FACE_REGULAR, ""), 0));
    assert_true(same(shape("ก์")->advance, shape("ก")->advance));
    for (size_t i = 0; i < w->count; i++)
        assert_true(w->glyphs[i].id != 0);
}

/* No glyph of a text is .notdef, and what its glyphs stand for is the text. */
static void test_torture(void **state)
{
    (void)state;
    size_t size;
    char *text = file_read(&arena, arena_format(&arena, "%s../torture/thai.txt", path_folder(&arena, __FILE__)),
                           1024 * 1024, &size);
    assert_non_null(text);
    for (char *rest, *line = strtok_r(text, "\n", &rest); line != NULL; line = strtok_r(NULL, "\n", &rest)) {
        const struct span span = {.text = line};
        struct setting s = text_set(type, &arena, &span, 1, (struct text_measure){.size = 16, .width = 450});
        for (size_t i = 0; i < s.chunk_count; i++) {
            const struct word *w = s.chunks[i].word;
            size_t at = 0;
            for (size_t k = 0; k < w->count; k++) {
                assert_true(w->glyphs[k].id != 0);
                assert_memory_equal(w->text + at, w->glyphs[k].text, w->glyphs[k].size);
                at += w->glyphs[k].size;
            }
            assert_int_equal(at, w->size);
        }
    }
}

static void test_metrics(void **state)
{
    (void)state;
    for (enum face face = FACE_REGULAR; face < FACE_COUNT; face++) {
        struct face_metrics m = typesetter_metrics(type, face);
        assert_true(m.ascent > 0.8 && m.ascent < 1.5);
        assert_true(m.descent > 0.2 && m.descent < 0.8);
        assert_true(m.cap_height > 0.4 && m.cap_height < m.ascent);
        struct face_file file = typesetter_file(type, face);
        assert_true(file.size > 10000);
        assert_memory_equal(file.bytes, "\0\1\0\0", 4);
        for (enum face other = FACE_REGULAR; other < face; other++)
            assert_ptr_not_equal(file.bytes, typesetter_file(type, other).bytes);
    }
}

/* ---- outlines ------------------------------------------------------------------------------- */

struct box {
    double left, right, bottom, top, from_x, from_y, x, y, turn; /* turn: twice the signed area of the corners */
    unsigned open, closed;
};

static void reach(struct box *b, double x, double y)
{
    b->left = fmin(b->left, x), b->right = fmax(b->right, x);
    b->bottom = fmin(b->bottom, y), b->top = fmax(b->top, y);
    b->turn += b->x * y - x * b->y;
    b->x = x, b->y = y;
}

static void move(void *to, double x, double y)
{
    struct box *b = to;
    b->from_x = b->x = x, b->from_y = b->y = y;
    b->open++;
    reach(b, x, y);
}

static void line(void *to, double x, double y)
{
    reach(to, x, y);
}

static void curve(void *to, const double control[4], double x, double y)
{
    (void)control;
    reach(to, x, y);
}

static void end(void *to)
{
    struct box *b = to;
    reach(b, b->from_x, b->from_y);
    b->closed++;
}

static struct outline_sink sink_of(struct box *b)
{
    *b = (struct box){.left = 9, .right = -9, .bottom = 9, .top = -9};
    return (struct outline_sink){move, line, curve, end, b};
}

static void test_symbols(void **state)
{
    (void)state;
    static const char all[] = "✓✔✗✘☐☑☒●○◐■□▪▲△▼▽▶◀◆◇→←↔↑↓★☆•中";
    for (const char *s = all, *stop = all + sizeof all - 1; s < stop;) {
        int32_t code;
        s += text_decode(s, stop, &code);
        struct box b;
        struct outline_sink sink = sink_of(&b);
        symbol_outline(code, &sink);
        assert_true(b.open > 0 && b.open == b.closed);
        assert_true(b.left > 0 && b.right < symbol_advance(code));
        assert_true(b.bottom > -0.1 && b.top < 0.7);
        assert_true(b.turn > 0);
    }
    assert_true(shape("✓")->symbol);
    assert_int_equal(shape("✓")->glyphs[0].id, 0x2713);
    assert_false(shape("•")->symbol); /* Laksaman has it */
}

static void test_outline(void **state)
{
    (void)state;
    struct box b;
    struct outline_sink sink = sink_of(&b);
    glyph_outline(type, FACE_REGULAR, shape("H")->glyphs[0].id, &sink);
    assert_true(b.open > 0 && b.open == b.closed);
    assert_true(same(b.bottom, 0));
    assert_true(same(b.top, typesetter_metrics(type, FACE_REGULAR).cap_height));
    sink = sink_of(&b);
    glyph_outline(type, FACE_REGULAR, shape("\u00A0")->glyphs[0].id, &sink);
    assert_int_equal(b.open, 0);
}

/* ---- families ------------------------------------------------------------------------------- */

static char root[] = "/tmp/typeXXXXXX";

static const char *path_of(const char *name)
{
    return arena_format(&arena, "%s/fonts/deep/%s", root, name);
}

/* Laksaman's faces under other names, in a user's folder of typefaces. */
static void write_family(const char *const *names, size_t count)
{
    strcpy(root, "/tmp/typeXXXXXX");
    assert_non_null(mkdtemp(root));
    assert_int_equal(mkdir(arena_format(&arena, "%s/fonts", root), 0700), 0);
    assert_int_equal(mkdir(path_of(""), 0700), 0);
    for (size_t i = 0; i < count; i++) {
        FILE *f = fopen(path_of(names[i]), "wb");
        assert_non_null(f);
        struct face_file file = typesetter_file(type, (enum face)i);
        assert_int_equal(fwrite(file.bytes, 1, file.size, f), file.size);
        fclose(f);
    }
    setenv("XDG_DATA_HOME", root, 1);
}

static void remove_family(const char *const *names, size_t count)
{
    for (size_t i = 0; i < count; i++)
        assert_int_equal(unlink(path_of(names[i])), 0);
    assert_int_equal(rmdir(path_of("")), 0);
    assert_int_equal(rmdir(arena_format(&arena, "%s/fonts", root)), 0);
    assert_int_equal(rmdir(root), 0);
}

/* The family has these faces of Laksaman's; the regular one stands in for the others. */
static void check_family(const char *family, size_t faces)
{
    struct typesetter *t = typesetter_open(&arena, family);
    for (enum face face = FACE_REGULAR; face < FACE_COUNT; face++) {
        struct face_file is = typesetter_file(t, face);
        struct face_file should = typesetter_file(type, face < faces ? face : FACE_REGULAR);
        assert_int_equal(is.size, should.size);
        assert_memory_equal(is.bytes, should.bytes, is.size);
        if (face >= faces)
            assert_ptr_equal(is.bytes, typesetter_file(t, FACE_REGULAR).bytes);
    }
    typesetter_close(t);
}

static void test_families(void **state)
{
    (void)state;
    static const struct {
        const char *family;
        size_t faces;
        const char *names[FACE_COUNT];
    } rows[] = {
        {"TH Sarabun New",
         4,
         {"THSarabunNew.ttf", "THSarabunNew Bold.ttf", "THSarabunNew Italic.ttf", "THSarabunNew BoldItalic.ttf"}},
        {"sarabun test",
         4,
         {"SarabunTest-Regular.ttf", "SarabunTest-Bold.ttf", "SarabunTest-Italic.ttf", "SarabunTest-BoldItalic.ttf"}},
        {"Obliq", 4, {"Obliq.otf", "Obliq-Bold.otf", "Obliq-Oblique.otf", "Obliq-BoldOblique.otf"}},
        {"Two-Faced", 2, {"twofaced.TTF", "twofaced_bold.TTF"}},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        write_family(rows[i].names, rows[i].faces);
        check_family(rows[i].family, rows[i].faces);
        check_family(path_of(rows[i].names[0]), rows[i].faces);
        remove_family(rows[i].names, rows[i].faces);
    }
}

static void test_missing(void **state)
{
    (void)state;
    static const char *const families[] = {"No Such Family", "no/such/file.ttf", "/", "", __FILE__, "../type.ttf"};
    for (size_t i = 0; i < sizeof families / sizeof *families; i++) {
        pid_t child = fork();
        assert_true(child >= 0);
        if (child == 0) {
            if (freopen("/dev/null", "w", stderr) != NULL)
                typesetter_open(&arena, families[i]);
            _exit(0);
        }
        int status;
        assert_int_equal(waitpid(child, &status, 0), child);
        assert_true(WIFEXITED(status));
        assert_int_equal(WEXITSTATUS(status), EXIT_MACHINE);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_parts),    cmocka_unit_test(test_words),   cmocka_unit_test(test_torture),
        cmocka_unit_test(test_metrics),  cmocka_unit_test(test_symbols), cmocka_unit_test(test_outline),
        cmocka_unit_test(test_families), cmocka_unit_test(test_missing),
    };
    return cmocka_run_group_tests(tests, open_type, close_type);
}
