/* What an error of the system is called, in the user's language. */
#include <bmaplan/base.h>

#include <errno.h>
#include <string.h>

/* Those that a user meets; where none are given the English words are the system's own. */
static const struct {
    int error;
    const char *thai, *english;
} rows[] = {
    {ENOENT, "ไม่มีไฟล์หรือโฟลเดอร์นี้", NULL},
    {EACCES, "ไม่มีสิทธิ์เข้าถึง", NULL},
    {EPERM, "ระบบไม่อนุญาต", NULL},
    {EISDIR, "เป็นโฟลเดอร์ ไม่ใช่ไฟล์", NULL},
    {ENOTDIR, "ส่วนหนึ่งของชื่อเป็นไฟล์ ไม่ใช่โฟลเดอร์", NULL},
    {ENOTSUP, "ไม่ใช่ไฟล์ธรรมดา", "not a regular file"}, /* see file_read() */
    {EEXIST, "มีชื่อนี้อยู่แล้ว", NULL},
    {ELOOP, "ลิงก์ของไฟล์วนกลับมาที่เดิม", NULL},
    {ENAMETOOLONG, "ชื่อไฟล์ยาวเกินไป", NULL},
    {EFBIG, "ไฟล์ใหญ่เกินไป", NULL},
    {ENOSPC, "เนื้อที่ดิสก์เต็ม", NULL},
    {EDQUOT, "ใช้เนื้อที่ดิสก์เต็มโควตาแล้ว", NULL},
    {EROFS, "ดิสก์เขียนไม่ได้ อ่านได้อย่างเดียว", NULL},
    {EIO, "อ่านหรือเขียนอุปกรณ์ไม่สำเร็จ", NULL},
    {EPIPE, "ผู้รับข้อมูลปิดไปก่อน", NULL},
    {EBUSY, "ถูกใช้งานอยู่", NULL},
    {EMFILE, "เปิดไฟล์ไว้มากเกินไป", NULL},
    {ENFILE, "ทั้งระบบเปิดไฟล์ไว้มากเกินไป", NULL},
    {ENOMEM, "หน่วยความจำไม่พอ", NULL},
    {EAGAIN, "ทรัพยากรของระบบไม่พอในขณะนี้", NULL},
    {EXDEV, "อยู่คนละดิสก์กัน", NULL},
    {ETXTBSY, "โปรแกรมนี้กำลังทำงานอยู่", NULL},
};

const char *error_words(int error)
{
    const char *words = NULL;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (rows[i].error == error)
            words = say(rows[i].thai, rows[i].english);
    return words ? words : strerror(error);
}
