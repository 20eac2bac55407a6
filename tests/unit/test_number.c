/* Numbers as officers write them: what reads, what does not, and what is suggested then. */
#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

#include <bmaplan/text.h>

static struct arena arena;

static void test_reads(void **state)
{
    (void)state;
    static const struct {
        const char *written;
        bool money;
        const char *value;
    } rows[] = {
        {"80", false, "80"},
        {"๘๐", false, "80"},
        {"72.5", false, "72.5"},
        {"๗๒.๕", false, "72.5"},
        {"0", false, "0"},
        {"๐", false, "0"},
        {"-5", false, "-5"},
        {"+5", false, "5"},
        {"-๐.๒๕", false, "-0.25"},
        {"007", false, "7"},
        {"1,500,000.50", false, "1500000.5"},
        {"๑,๕๐๐,๐๐๐.๕๐", false, "1500000.5"},
        {"1,500", false, "1500"},
        {"12,345", false, "12345"},
        {"999,999,999,999,999", false, "999999999999999"},
        {"0.000000000000001", false, "0.000000000000001"},
        {"000000000000000000001", false, "1"},
        {"100.0000", false, "100"},
        {"104.15", false, "104.15"},
        {" 80 ", false, "80"},
        {"80\u00a0", false, "80"},
        {"500.-", true, "500"},
        {"1,500,000.-", true, "1500000"},
        {"๑,๕๐๐.-", true, "1500"},
        {"1,500.50", true, "1500.5"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct decimal d;
        struct reading r = number_read(&arena, rows[i].written, rows[i].money, &d);
        if (!reading_ok(r))
            fail_msg("'%s' %s", rows[i].written, r.english);
        assert_null(r.suggestion);
        assert_string_equal(decimal_text(&arena, d, 0, false), rows[i].value);
    }
}

/* `about`: a word of the English sentence that no other kind of fault has. */
static const struct refused {
    const char *written;
    bool money;
    const char *suggestion, *about;
} refused[] = {
    {"๑2", false, "12", "mixes"},
    {"1,5๐๐", false, "1,500", "mixes"},
    {"-๘0.๕", false, "-80.5", "mixes"},
    {"1,5", false, "1.5", "decimal point; expected a point"},
    {"๑,๕", false, "๑.๕", "decimal point; expected a point"},
    {"12,50", false, "12.50", "decimal point; expected a point"},
    {"-0,125", false, "-0.125", "decimal point; expected a point"},
    {"1,500,50", false, "1,500.50", "decimal point; expected a point"},
    {"1,50,000", false, NULL, "wrong places"},
    {"1,20,000", true, NULL, "wrong places"},
    {"1500,000", false, "1,500,000", "wrong places"},
    {"1,5000", false, NULL, "wrong places"},
    {"15,00,000.25", false, NULL, "wrong places"},
    {"1500,000.25", false, "1,500,000.25", "wrong places"},
    {"1,,500", false, "1,500", "wrong places"},
    {"1.500.000", false, "1,500,000", "other way round"},
    {"1.500,50", false, "1,500.50", "other way round"},
    {"1 500 000", false, "1,500,000", "spaces"},
    {"1\u00a0500.5", false, "1,500.5", "spaces"},
    {"1,500, 000", false, "1,500,000", "spaces"},
    {"- 5", false, "-5", "spaces"},
    {".5", false, "0.5", "both sides"},
    {"-.5", false, "-0.5", "both sides"},
    {"80.", false, "80", "both sides"},
    {"1e3", false, "1000", "exponent"},
    {"1.5E+3", false, "1500", "exponent"},
    {"25e-2", false, "0.25", "exponent"},
    {"๑e๓", false, "๑๐๐๐", "exponent"},
    {"1e400", false, NULL, "exponent"},
    {"1e99999", false, NULL, "exponent"},
    {"0x1F", false, "31", "hexadecimal"},
    {"-0XFF", false, "-255", "hexadecimal"},
    {"0xFFFFFFFFFFFFFFFFFF", false, NULL, "hexadecimal"},
    {"inf", false, NULL, "finite"},
    {"-.inf", false, NULL, "finite"},
    {".NaN", false, NULL, "finite"},
    {"Infinity", false, NULL, "finite"},
    {"1234567890123456", false, NULL, "too long"},
    {"๑๒๓๔๕๖๗๘๙๐๑๒๓๔๕.๖", false, NULL, "too long"},
    {"0.0000000000000001", false, NULL, "too long"},
    {"99999999999999999999999999999999999999999999", false, NULL, "too long"},
    {"80%", false, "80", "percent"},
    {"๘๐ %", false, "๘๐", "percent"},
    {"1,500 บาท", false, "1,500", "currency"},
    {"฿1,500.50", true, "1,500.50", "currency"},
    {"THB 20", true, "20", "currency"},
    {"1,500.-", false, "1,500", "'.-'"},
    {"1,500.50.-", true, "1,500.50", "'.-'"},
    {"−5", false, "-5", "minus"},
    {"–๕", false, "-๕", "minus"},
    {"(500)", true, "-500", "minus"},
    {"ไม่น้อยกว่าร้อยละ ๘๐", false, "๘๐", "words"},
    {"20 ของประชาชนที่ทำการสำรวจ", false, "20", "words"},
    {"ระดับ 5", false, "5", "words"},
    {">= 80", false, "80", "words"},
    {"ร้อยละ 1,5", false, "1.5", "words"},
    {"ลดลง -2.5 ต่อปี", false, "-2.5", "words"},
    {"๑,๒๐๐ คน.", false, "๑,๒๐๐", "words"},
    {"1.2 ล้านบาท", true, "1,200,000", "in full"},
    {"๑.๒ ล้านบาท", true, "๑,๒๐๐,๐๐๐", "in full"},
    {"1.2\u00a0ล้าน", true, "1,200,000", "in full"},
    {"ประมาณ 3 แสนคน", false, "300,000", "in full"},
    {"5หมื่น", false, "50,000", "in full"},
    {"1,200 พันบาท", true, "1,200,000", "in full"},
    {"-2 พัน", false, "-2,000", "in full"},
    {"2 แสนล้านบาท", true, "200,000,000,000", "in full"},
    {"1.2 ล้าน ต่อปี", true, "1,200,000", "in full"},
    {"2 ล้านล้านล้าน", true, NULL, "in full"},
    {"1 ล้านครึ่ง", true, NULL, "in full"},
    {"1 ล้านกว่าบาท", true, NULL, "in full"},
    {"3 ล้านเหรียญ", true, NULL, "words"},
    {"20 พันธุ์", false, NULL, "words"},
    {"5 ร้อย", false, NULL, "words"},
    {"80 ร้อยละ", false, "80", "words"},
    {"1.2 million", true, NULL, "words"},
    {"2 โหล", false, NULL, "words"},
    {"5 ปีครึ่ง", false, NULL, "words"},
    {"PM2.5", false, NULL, "words"},
    {"K1", false, NULL, "words"},
    {",5", false, NULL, "words"},
    {"80-90", false, NULL, "more than one"},
    {"1/2", false, NULL, "more than one"},
    {"80 90", false, NULL, "more than one"},
    {"ร้อยละ 80 ภายในปี 2563", false, NULL, "more than one"},
    {"1.2.3", false, NULL, "is no number"},
    {"", false, NULL, "holds no number"},
    {"-", false, NULL, "holds no number"},
    {"...", false, NULL, "holds no number"},
    {"แปดสิบ", false, NULL, "holds no number"},
    {"true", false, NULL, "holds no number"},
};

static void test_refuses(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof refused / sizeof *refused; i++) {
        const struct refused *row = &refused[i];
        struct decimal d;
        struct reading r = number_read(&arena, row->written, row->money, &d);
        if (reading_ok(r) || r.english == NULL || strstr(r.english, row->about) == NULL)
            fail_msg("'%s': %s", row->written, r.english ? r.english : "was read");
        const char *got = r.suggestion ? r.suggestion : "(none)", *want = row->suggestion ? row->suggestion : "(none)";
        if (strcmp(got, want) != 0)
            fail_msg("'%s': suggests %s, expected %s", row->written, got, want);
        if (r.suggestion != NULL)
            assert_true(reading_ok(number_read(&arena, r.suggestion, row->money, &d)));
    }
}

/* A text of any size is refused in one pass or a few. */
static void test_long_text(void **state)
{
    (void)state;
    enum { SIZE = 1000000 };
    char *text = arena_alloc(&arena, SIZE + 1);
    memset(text, '7', SIZE);
    struct decimal d;
    assert_false(reading_ok(number_read(&arena, text, false, &d)));
    for (size_t i = 1; i < SIZE; i += 2)
        text[i] = ',';
    assert_false(reading_ok(number_read(&arena, text, false, &d)));
}

static int release(void **state)
{
    (void)state;
    arena_free(&arena);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_reads),
        cmocka_unit_test(test_refuses),
        cmocka_unit_test(test_long_text),
    };
    return cmocka_run_group_tests(tests, NULL, release);
}
