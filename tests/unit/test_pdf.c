/* The PDF writer: a small tagged document, read back. */
#include <ctype.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "pdf_reader.h"
#include "pdf_sample.h"

static struct pdf_file file;

static int read_sample(void **state)
{
    size_t size = 0;
    char *bytes = sample_write(&size);

    (void)state;
    return pdf_read(&file, bytes, size) ? 0 : -1;
}

static int drop_sample(void **state)
{
    (void)state;
    free(file.rows);
    free((void *)file.bytes);
    return 0;
}

static size_t catalog(void)
{
    return pdf_number(pdf_xref(&file), "/Root ");
}

/* The number of the first object that holds these words; 0: there is none. */
static size_t object_with(const char *words)
{
    for (size_t number = 1; number < file.count; number++) {
        char *object = pdf_object(&file, number);
        const bool found = object && strstr(object, words);

        free(object);
        if (found)
            return number;
    }
    return 0;
}

static void expect_in(size_t number, const char *words)
{
    char *object = pdf_object(&file, number);

    assert_non_null(object);
    if (!strstr(object, words))
        fail_msg("no '%s' in %zu: %s", words, number, object);
    free(object);
}

static void every_object_is_where_the_file_says(void **state)
{
    const char *xref = pdf_xref(&file);

    (void)state;
    assert_memory_equal(file.bytes, "%PDF-1.7\n%", 10);
    assert_memory_equal(file.bytes + file.size - 6, "%%EOF\n", 6);
    assert_int_equal(pdf_number(xref, "/Size "), file.count);
    for (size_t number = 1; number < file.count; number++) {
        const unsigned long kind = pdf_field(&file, number, 0, 1), place = pdf_field(&file, number, 1, 4);

        assert_in_range(kind, 1, 2);
        if (kind == 1) {
            assert_int_equal(strtoul(file.bytes + place, NULL, 10), number);
            continue;
        }
        /* in an object stream, which says what it holds */
        const char *pack = file.bytes + pdf_field(&file, place, 1, 4);
        size_t size = 0;
        char *inside = pdf_inflate(pack, &size), *at = inside;

        assert_non_null(strstr(pack, "/Type/ObjStm"));
        for (unsigned long i = 0; i < pdf_field(&file, number, 5, 2); i++) {
            strtoul(at, &at, 10);
            strtoul(at, &at, 10);
        }
        assert_int_equal(strtoul(at, NULL, 10), number);
        free(inside);
    }
}

static void every_reference_leads_to_an_object(void **state)
{
    (void)state;
    for (size_t number = 1; number < file.count; number++) {
        char *object = pdf_object(&file, number);
        char *end = object ? strstr(object, ">>stream") : NULL;

        assert_non_null(object);
        if (end)
            *end = '\0';
        for (char *at = object; (at = strstr(at, " 0 R")) != NULL; at++) {
            const char *digits = at;

            while (digits > object && isdigit((unsigned char)digits[-1]))
                digits--;
            const unsigned long to = strtoul(digits, NULL, 10);

            if (to == 0 || to >= file.count || pdf_field(&file, to, 0, 1) == 0)
                fail_msg("%zu refers to %lu", number, to);
        }
        free(object);
    }
}

static void two_runs_are_the_same(void **state)
{
    size_t size = 0;
    char *again = sample_write(&size);

    (void)state;
    assert_int_equal(size, file.size);
    assert_memory_equal(again, file.bytes, size);
    free(again);
}

static unsigned count_of(const char *s, const char *what)
{
    unsigned count = 0;

    for (; (s = strstr(s, what)) != NULL; s++)
        count++;
    return count;
}

/* The tags of the page's marked content: as many as there are sequences, and each knows the page. */
static void expect_parents(size_t page, size_t list)
{
    size_t size = 0;
    char *content = pdf_stream(&file, pdf_key(&file, page, "/Contents "), &size), *tags = pdf_object(&file, list);
    unsigned sequences = 0, parents = count_of(tags, " 0 R");

    for (const char *at = content; (at = pdf_seek(at, content + size, "/MCID ")) != NULL; at++, sequences++)
        assert_int_equal(strtoul(at + strlen("/MCID "), NULL, 10), sequences);
    assert_int_equal(parents, sequences);
    for (char *at = tags + 1; *at && *at != ']'; at += strlen(" 0 R ")) {
        const size_t tag = strtoul(at, &at, 10);

        expect_in(tag, "<</S/");
        assert_int_equal(pdf_key(&file, tag, "/Pg "), page);
    }
    free(content);
    free(tags);
}

static void marked_content_has_parents(void **state)
{
    const size_t root = pdf_key(&file, catalog(), "/StructTreeRoot "), pages = pdf_key(&file, catalog(), "/Pages ");
    char *parents = pdf_object(&file, pdf_key(&file, root, "/ParentTree ")), *all = pdf_object(&file, pages);
    char *key = strstr(parents, "[") + 1, *page = strstr(all, "[") + 1;

    (void)state;
    assert_int_equal(pdf_number(all, "/Count "), 3);
    for (unsigned i = 0; i < 3; i++) {
        assert_int_equal(strtoul(key, &key, 10), i);
        const size_t list = strtoul(key, &key, 10), number = strtoul(page, &page, 10);

        key += strlen(" 0 R");
        page += strlen(" 0 R");
        assert_int_equal(pdf_key(&file, number, "/StructParents "), i);
        expect_parents(number, list);
    }
    /* two links of three lead somewhere */
    assert_int_equal(count_of(key, " 0 R"), 2);
    free(parents);
    free(all);
}

/* What the file promises to who cannot see it, as a person would look for it. */
static void structure_says_what_things_are(void **state)
{
    static const char *const tags[] = {
        "/S/TH/P",
        "<</O/Table/Scope/Column/ColSpan 2>>",
        "<</O/Table/Scope/Row>>",
        "/S/TD",
        "/S/TOCI",
        "<</O/List/ListNumbering/Decimal>>",
        "/S/LBody",
        "/S/H1",
        "/S/Figure",
        "/Placement/Block/BBox[72 ",
        "/S/Note",
        "/ID(note-",
    };

    (void)state;
    for (size_t i = 0; i < sizeof tags / sizeof *tags; i++)
        if (!object_with(tags[i]))
            fail_msg("nothing says %s", tags[i]);
    expect_in(pdf_key(&file, catalog(), "/StructTreeRoot "), "/IDTree<</Names[(note-");
    expect_in(catalog(), "/MarkInfo<</Marked true>>");
    expect_in(catalog(), "/Lang(th-TH)");
    expect_in(catalog(), "/DisplayDocTitle true");
    expect_in(catalog(), "/GTS_PDFA1");
}

/* "before", link, "behind", note: in the order of reading, though the tags were made before anything was painted. */
static void text_around_a_link_stays_in_order(void **state)
{
    char *note = pdf_object(&file, object_with("/S/Note")), *paragraph = pdf_object(&file, pdf_number(note, "/P "));
    char *at = strstr(paragraph, "/K[") + 3;
    const unsigned long before = strtoul(at, &at, 10), link = strtoul(at, &at, 10);

    (void)state;
    assert_memory_equal(at, " 0 R ", 5);
    at += 5;
    expect_in(link, "/S/Link");
    expect_in(link, "/Type/OBJR");
    const unsigned long behind = strtoul(at, &at, 10), last = strtoul(at, &at, 10);

    assert_int_equal(behind, before + 2);
    assert_int_equal(last, object_with("/S/Note"));
    free(note);
    free(paragraph);
}

static void links_lead_somewhere(void **state)
{
    (void)state;
    const size_t inside = object_with("/Subtype/Link/F 4/Border[0 0 0]/StructParent 3"),
                 outside = object_with("/S/URI/URI(https://example.org/%E0%B8%81%20\\(1\\))");

    assert_int_not_equal(inside, 0);
    assert_int_not_equal(outside, 0);
    expect_in(inside, "/XYZ 72 765.89 null]");
    expect_in(inside, "/Contents(");
    /* the one to #nowhere is words alone */
    assert_int_equal(object_with("StructParent 4/"), 0);
    assert_int_not_equal(object_with("/S/Span"), 0);
}

static void pages_are_labelled_and_marked(void **state)
{
    (void)state;
    expect_in(catalog(), "/PageLabels<</Nums[0<<>>1<</P(\xfe\xff\x0e\x01)>>2<</P(\xfe\xff\x0eQ)>>]>>");
    const size_t outline = pdf_key(&file, catalog(), "/Outlines "), first = pdf_key(&file, outline, "/First ");

    expect_in(catalog(), "/PageMode/UseOutlines");
    expect_in(outline, "/Count 1");
    expect_in(first, "/Count -1");
    expect_in(first, "/Dest[");
    assert_int_equal(pdf_key(&file, first, "/Parent "), outline);
    assert_int_equal(pdf_key(&file, pdf_key(&file, first, "/Last "), "/Parent "), first);
}

static void metadata_is_said_twice_alike(void **state)
{
    const size_t info = pdf_number(pdf_xref(&file), "/Info ");
    const char *xmp = pdf_seek(file.bytes, file.bytes + file.size, "<?xpacket");

    (void)state;
    assert_non_null(xmp);
    assert_non_null(strstr(xmp, "แผน &lt;2563&gt; &amp; more"));
    assert_non_null(strstr(xmp, "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>"));
    assert_non_null(strstr(xmp, "<pdfuaid:part>1</pdfuaid:part>"));
    assert_non_null(strstr(xmp, "<xmp:CreateDate>2019-10-01T00:00:00Z</xmp:CreateDate>"));
    expect_in(info, "/CreationDate(D:20191001000000Z)");
    expect_in(info, "/Title(");
}

/* One image for two places, none for the broken file; a font for symbols; three faces. */
static void resources_are_stored_once(void **state)
{
    unsigned images = 0, fonts = 0, symbols = 0;

    (void)state;
    for (size_t number = 1; number < file.count; number++) {
        char *object = pdf_object(&file, number);

        images += strstr(object, "/Subtype/Image") != NULL;
        fonts += strstr(object, "/Subtype/Type0") != NULL;
        symbols += strstr(object, "/Subtype/Type3") != NULL;
        free(object);
    }
    assert_int_equal(images, 1);
    assert_int_equal(fonts, 3);
    assert_int_equal(symbols, 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_object_is_where_the_file_says),
        cmocka_unit_test(every_reference_leads_to_an_object),
        cmocka_unit_test(two_runs_are_the_same),
        cmocka_unit_test(marked_content_has_parents),
        cmocka_unit_test(structure_says_what_things_are),
        cmocka_unit_test(text_around_a_link_stays_in_order),
        cmocka_unit_test(links_lead_somewhere),
        cmocka_unit_test(pages_are_labelled_and_marked),
        cmocka_unit_test(metadata_is_said_twice_alike),
        cmocka_unit_test(resources_are_stored_once),
    };

    return cmocka_run_group_tests(tests, read_sample, drop_sample);
}
