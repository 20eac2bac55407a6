/* PDF syntax: numbers, strings, and memory that is written like a file. */
#include "writer.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include <bmaplan/text.h>

void write_real(FILE *out, double value)
{
    char digits[32], *end = digits + sizeof digits, *at = end;
    const long thousandths = lround(value * 1000);
    unsigned long left = (unsigned long)labs(thousandths);
    for (int place = 0; place < 3; place++, left /= 10)
        if (at < end || left % 10 > 0)
            *--at = (char)('0' + left % 10);
    if (at < end)
        *--at = '.';
    do
        *--at = (char)('0' + left % 10);
    while ((left /= 10) > 0);
    if (thousandths < 0)
        *--at = '-';
    fwrite(at, 1, (size_t)(end - at), out);
}

void write_point(FILE *out, double x, double y)
{
    write_real(out, x);
    fputc(' ', out);
    write_real(out, y);
    fputc(' ', out);
}

/* In a literal string brackets and backslashes are escaped, and so is a carriage return, which readers take for a line
 * feed (7.3.4.2). */
void write_byte(FILE *out, unsigned byte)
{
    if (byte == '(' || byte == ')' || byte == '\\')
        fputc('\\', out);
    if (byte == '\r')
        fputs("\\r", out);
    else
        fputc((int)byte, out);
}

void write_pair(FILE *out, unsigned code)
{
    write_byte(out, code >> 8 & 0xff);
    write_byte(out, code & 0xff);
}

void write_utf16(FILE *out, const char *s, size_t size)
{
    for (const char *end = s + size; s < end;) {
        int32_t code;
        s += text_decode(s, end, &code);
        if (code >= 0x10000)
            write_pair(out, 0xd800 | (unsigned)(code - 0x10000) >> 10);
        write_pair(out, code < 0x10000 ? (unsigned)code : 0xdc00 | ((unsigned)code & 0x3ff));
    }
}

void text_begin(FILE *out)
{
    fputs("(\xfe\xff", out);
}

void write_text(FILE *out, const char *s)
{
    text_begin(out);
    write_utf16(out, s, strlen(s));
    fputc(')', out);
}

void write_address(FILE *out, const char *address)
{
    fputc('(', out);
    for (const unsigned char *at = (const unsigned char *)address; *at; at++) {
        if (*at <= ' ' || *at >= 0x7f || strchr("\"<>\\^`{|}", *at))
            fprintf(out, "%%%02X", (unsigned)*at);
        else
            fprintf(out, *at == '(' || *at == ')' ? "\\%c" : "%c", *at);
    }
    fputc(')', out);
}
