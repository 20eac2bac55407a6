/* Words that a number belongs to, and that belong to a number: no line ends between them. */
#include "letters.h"

#include <string.h>

/* "ร้อยละ ๘๐": by how the word before ends. "ที่" is "ครั้งที่", "บทที่", "ส่วนที่", "ตารางที่", "วันที่", too. */
static const char *const before_number[] = {
    "ร้อยละ", "พ.ศ.", "ค.ศ.", "ที่", "ข้อ", "หน้า", "ปี", "ปีงบประมาณ", "ระดับ", "ไตรมาส", "มาตรา", "จำนวน", "เกณฑ์",
};

/* "๕ ล้านบาท": by how the words behind begin; a month after its day. */
static const char *const after_number[] = {
    "บาท",    "ล้านบาท",    "พันบาท",    "แสนบาท",  "หมื่นบาท", "คน",     "ครั้ง",     "โครงการ", "กิจกรรม",  "วัน",
    "เดือน",   "ปี",         "แห่ง",      "เรื่อง",    "ฉบับ",    "ระดับ",   "คะแนน",   "หน่วยงาน", "ราย",     "ชั่วโมง",
    "นาที",    "ชุด",        "เล่ม",      "ข้อ",      "มิติ",     "ด้าน",    "ประเด็น",  "หลักสูตร",  "รุ่น",      "ไตรมาส",
    "เท่า",    "ส่วนราชการ", "มกราคม",   "กุมภาพันธ์", "มีนาคม",  "เมษายน", "พฤษภาคม", "มิถุนายน",  "กรกฎาคม", "สิงหาคม",
    "กันยายน", "ตุลาคม",     "พฤศจิกายน", "ธันวาคม",  "ม.ค.",   "ก.พ.",   "มี.ค.",    "เม.ย.",   "พ.ค.",    "มิ.ย.",
    "ก.ค.",   "ส.ค.",      "ก.ย.",     "ต.ค.",    "พ.ย.",   "ธ.ค.",   "น.",      "กม.",     "ตร.กม.",  "ตร.ม.",
    "ตร.ว.",  "ลบ.ม.",     "มคก.",     "µg",      "ตัน",     "ไร่",     "เมตร",    "กิโลเมตร", "กิโลกรัม",  "ลิตร",
    "เขต",    "ชุมชน",      "โรงเรียน",  "สถานี",    "ตัว",
};

static bool ends_with(const struct letter *last, const struct letter *next, const char *word)
{
    size_t size = strlen(word);
    const char *end = next->at;
    return last->span == next->span && (size_t)(end - last->span->text) >= size && memcmp(end - size, word, size) == 0;
}

bool is_number_phrase(const struct letters *l, size_t before, size_t after)
{
    const struct letter *last = &l->items[before], *next = &l->items[after];
    if (next->kind == KIND_DIGIT)
        for (size_t i = 0; i < sizeof before_number / sizeof *before_number; i++)
            if (ends_with(last, &l->items[before + 1], before_number[i]))
                return true;
    if (last->kind == KIND_DIGIT)
        for (size_t i = 0; i < sizeof after_number / sizeof *after_number; i++)
            if (strncmp(next->at, after_number[i], strlen(after_number[i])) == 0)
                return true;
    return false;
}
