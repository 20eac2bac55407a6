/* A small tagged document with all that the PDF writer knows. For tests only. */
#ifndef TESTS_PDF_SAMPLE_H
#define TESTS_PDF_SAMPLE_H

#include <stdlib.h>
#include <string.h>

#include <bmaplan/pdf.h>

enum { WORDS_MOST = 200 };

static const struct rgb black = {0, 0, 0}, blue = {31, 78, 121}, light = {200, 200, 200};

/* A document under way, and where the next line goes. */
struct sample {
    struct arena *arena;
    struct typesetter *type;
    struct pdf *pdf;
    double y;
};

/* One line: words between spaces. */
static void line(struct sample *s, struct pdf_tag *tag, enum face face, const char *text)
{
    struct pdf_word words[WORDS_MOST] = {0};
    size_t count = 0;
    double x = 72;

    for (const char *at = text; *at && count < WORDS_MOST; count++) {
        size_t size = strcspn(at, " ");

        words[count].word = word_shape(s->type, face, at, size);
        words[count].x = x;
        words[count].size = 16;
        words[count].spaces = (unsigned)strspn(at + size, " ");
        x += (words[count].word->advance + 0.25 * words[count].spaces) * 16;
        at += size + words[count].spaces;
    }
    pdf_begin(s->pdf, tag, tag ? text : "Pagination");
    pdf_words(s->pdf, words, count, s->y, black);
    pdf_end(s->pdf);
    s->y += 24;
}

static struct pdf_tag *tag_plain(struct sample *s, struct pdf_tag *parent, const char *type)
{
    return pdf_tag(s->pdf, parent, type, (struct pdf_attributes){0});
}

static void page(struct sample *s, const char *label)
{
    pdf_page(s->pdf, 595.276, 841.89, label);
    s->y = 96;
}

static const char *const torture[] = {
    "ปั๊มน้ำป่ำ ฝ้ำ ฟ้ำ ฐุ ญู ฎุ ฏู ฬุ กฺ", "ที่นี่ ผู้ใหญ่ สิ่งศักดิ์สิทธิ์ เกร็ง ๆ ฯลฯ ฤๅษี", "ร้อยละ ๘๐.๕๐ ≥ ≤ “คำพูด” (a-z, A–Z)", "✓ ☐ → ผ่าน",
    "คำ  สองช่องว่าง และช่องท้าย ",
};

static void cover(struct sample *s)
{
    struct pdf_tag *paragraph = tag_plain(s, NULL, "P");

    page(s, "");
    pdf_begin(s->pdf, NULL, "Background");
    pdf_words_turned(s->pdf, word_shape(s->type, FACE_BOLD, "ร่าง", strlen("ร่าง")),
                     (struct pdf_rectangle){97, 320, 400, 200}, 50, light);
    pdf_end(s->pdf);
    line(s, paragraph, FACE_BOLD, "แผนปฏิบัติราชการประจำปี พ.ศ. ๒๕๖๓");
}

static void contents(struct sample *s)
{
    struct pdf_tag *entry = tag_plain(s, tag_plain(s, NULL, "TOC"), "TOCI"), *link = tag_plain(s, entry, "Link");
    struct pdf_tag *lost = tag_plain(s, tag_plain(s, NULL, "P"), "Link");

    page(s, "ก");
    line(s, link, FACE_REGULAR, "บทที่ ๑ บทนำ ๑");
    pdf_link(s->pdf, link, (struct pdf_rectangle){72, 80, 120, 20}, "#chapter-1", "บทที่ ๑ บทนำ");
    line(s, lost, FACE_REGULAR, "ไปที่ซึ่งไม่มี");
    pdf_link(s->pdf, lost, (struct pdf_rectangle){72, 104, 120, 20}, "#nowhere", "ไม่มี");
    line(s, NULL, FACE_REGULAR, "หน้า ก");
}

static void table(struct sample *s)
{
    struct pdf_tag *whole = tag_plain(s, NULL, "Table"), *head = tag_plain(s, whole, "TR"),
                   *row = tag_plain(s, whole, "TR");
    struct pdf_tag *spanning = pdf_tag(s->pdf, head, "TH", (struct pdf_attributes){.scope = "Column", .columns = 2});
    struct pdf_tag *first = pdf_tag(s->pdf, row, "TH", (struct pdf_attributes){.scope = "Row"});
    struct pdf_tag *second = tag_plain(s, row, "TD");

    line(s, tag_plain(s, spanning, "P"), FACE_BOLD, "ตัวชี้วัด");
    line(s, tag_plain(s, first, "P"), FACE_REGULAR, "น้ำหนัก");
    line(s, tag_plain(s, second, "P"), FACE_REGULAR, "๒๐");
}

static void list(struct sample *s)
{
    struct pdf_tag *whole = pdf_tag(s->pdf, NULL, "L", (struct pdf_attributes){.numbering = "Decimal"});
    struct pdf_tag *item = tag_plain(s, whole, "LI"), *label = tag_plain(s, item, "Lbl"),
                   *body = tag_plain(s, item, "LBody");

    line(s, label, FACE_REGULAR, "๑.");
    line(s, body, FACE_REGULAR, "ข้อแรก");
}

static void figure(struct sample *s)
{
    const struct pdf_rectangle box = {72, s->y, 200, 100};
    const double points[] = {72, s->y, 272, s->y, 272, s->y + 100}, dashes[] = {4, 2};
    const struct pdf_path path = {.points = points,
                                  .count = 3,
                                  .closed = true,
                                  .fill = &light,
                                  .stroke = &blue,
                                  .width = 0.5,
                                  .dashes = dashes,
                                  .dash_count = 2};
    struct pdf_tag *whole =
        pdf_tag(s->pdf, NULL, "Figure", (struct pdf_attributes){.alternative = "แผนภาพสามเหลี่ยม", .box = &box});

    pdf_begin(s->pdf, whole, NULL);
    pdf_path(s->pdf, &path);
    pdf_end(s->pdf);
    s->y += 130;
    line(s, whole, FACE_ITALIC, "ป้ายในภาพ");
}

/* Two pixels, a red and a grey one; the same file twice is stored once. */
static const unsigned char dots[] = {
    137, 80,  78, 71, 13, 10,  26, 10,  0,   0,   0,   13, 73, 72, 68, 82, 0,  0,   0,   2,  0,   0,   0,   1,
    8,   2,   0,  0,  0,  123, 64, 232, 221, 0,   0,   0,  15, 73, 68, 65, 84, 120, 156, 99, 248, 207, 192, 208,
    208, 208, 0,  0,  9,  1,   2,  128, 153, 196, 105, 50, 0,  0,  0,  0,  73, 69,  78,  68, 174, 66,  96,  130};

static void pictures(struct sample *s)
{
    const struct picture whole = {.type = "image/png",
                                  .extension = "png",
                                  .bytes = (const char *)dots,
                                  .size = sizeof dots,
                                  .width = 2,
                                  .height = 1};
    struct picture broken = whole;
    const struct picture *all[] = {&whole, &broken, &whole};

    broken.size = 40;
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
        const struct pdf_rectangle box = {320 + 50 * (double)i, s->y, 40, 20};
        struct pdf_tag *tag =
            pdf_tag(s->pdf, NULL, "Figure", (struct pdf_attributes){.alternative = "จุดสองจุด", .box = &box});

        pdf_begin(s->pdf, tag, NULL);
        pdf_picture(s->pdf, all[i], box);
        pdf_end(s->pdf);
    }
}

/* Text, a link in its midst, and more text. */
static void paragraph_with_link(struct sample *s)
{
    struct pdf_tag *paragraph = tag_plain(s, NULL, "P"), *link = tag_plain(s, paragraph, "Link");
    struct pdf_tag *note = pdf_tag(s->pdf, paragraph, "Note", (struct pdf_attributes){.note = true});

    line(s, paragraph, FACE_REGULAR, "ก่อน ");
    line(s, link, FACE_REGULAR, "ลิงก์");
    pdf_link(s->pdf, link, (struct pdf_rectangle){72, s->y - 40, 50, 20}, "https://example.org/ก (1)", "ลิงก์");
    line(s, paragraph, FACE_REGULAR, " หลัง");
    line(s, note, FACE_REGULAR, "เชิงอรรถ");
}

static void chapter(struct sample *s)
{
    page(s, "๑");
    pdf_anchor(s->pdf, "chapter-1", 72, s->y - 20);
    pdf_bookmark(s->pdf, 1, "บทที่ ๑ บทนำ", "chapter-1");
    pdf_bookmark(s->pdf, 2, "ข้อย่อย", "chapter-1");
    line(s, tag_plain(s, NULL, "H1"), FACE_BOLD, "บทที่ ๑ บทนำ");
    for (size_t i = 0; i < sizeof torture / sizeof *torture; i++)
        line(s, tag_plain(s, NULL, "P"), FACE_REGULAR, torture[i]);
    table(s);
    list(s);
    figure(s);
    pictures(s);
    paragraph_with_link(s);
}

/* The whole file, from malloc. */
static char *sample_write(size_t *size)
{
    static const struct pdf_info info = {.title = "แผน <2563> & more",
                                         .author = "สำนักงบประมาณ",
                                         .subject = "แผนปฏิบัติราชการประจำปี",
                                         .time = "2019-10-01T00:00:00Z",
                                         .language = "th-TH",
                                         .producer = "bmaplan test"};
    struct arena arena = {0};
    struct sample s = {.arena = &arena, .type = typesetter_open(&arena, "Laksaman")};
    char *bytes = NULL;
    FILE *out = open_memstream(&bytes, size);

    if (!out)
        abort();
    s.pdf = pdf_open(&arena, out, s.type, info);
    cover(&s);
    contents(&s);
    chapter(&s);
    pdf_close(s.pdf);
    fclose(out);
    typesetter_close(s.type);
    arena_free(&arena);
    return bytes;
}

#endif
