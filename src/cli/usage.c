/* usage.c: how the program is used, and what was wrong with how it was. */
#include "options.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <bmaplan/emit.h>
#include <bmaplan/report.h>
#include <bmaplan/text.h>

#include "coverage.h"
#include "explain.h"

enum { NAME_COLUMN = 30 }; /* width of options and their values */

static void print_option(const struct command_option *o)
{
    char short_form[] = "   ", name[80];
    if (o->letter)
        snprintf(short_form, sizeof short_form, "-%c,", o->letter);
    snprintf(name, sizeof name, "%s %s%s%s", short_form, o->name, o->value ? " " : "", o->value ? o->value : "");
    printf("  %-*s %s\n", NAME_COLUMN, name, say(o->thai, o->english));
}

/* The rows of this command alone, or those of every command. */
static void print_options(unsigned bits)
{
    for (const struct command_option *o = command_options; o->name; o++)
        if ((o->commands & bits) == bits && (o->commands == FOR_ALL) == (bits == FOR_ALL))
            print_option(o);
}

static void print_choice(const char *name, const char *thai, const char *english)
{
    printf("  %-*s %s\n", NAME_COLUMN, name, say(thai, english));
}

/* What --to and --format may be: rows of the stages that know them. */
static void print_formats(const struct command *c)
{
    if (!(c->bit & (FOR_BUILD | FOR_CHECK | FOR_COVERAGE | FOR_EXPLAIN)))
        return;
    puts(say("\nรูปแบบ", "\nFormats"));
    for (const struct format *f = formats; c->bit == FOR_BUILD && f->name; f++)
        print_choice(f->name, f->thai, f->english);
    for (const struct report_format *f = report_formats; c->bit == FOR_CHECK && f->name; f++)
        print_choice(f->name, f->thai, f->english);
    for (const struct style *f = coverage_styles; c->bit == FOR_COVERAGE && f->name; f++)
        print_choice(f->name, f->thai, f->english);
    for (const struct style *f = explain_styles; c->bit == FOR_EXPLAIN && f->name; f++)
        print_choice(f->name, f->thai, f->english);
}

static void print_command(const struct command *c)
{
    const char *files = say(c->files_thai, c->files_english);
    printf("%s bmaplan %s %s%s%s\n", say("วิธีใช้:", "Usage:"), c->name, say("[ตัวเลือก]", "[OPTIONS]"), *files ? " " : "",
           files);
    puts(say(c->thai, c->english));
    if (c->bit == FOR_EXPLAIN)
        puts(say("ไม่ระบุชื่อ คือรายการกฎทั้งหมด", "Without a name: the list of all rules"));
    else if (c->bit != FOR_SCHEMA)
        puts(say("ไม่ระบุไฟล์ คือ plan.yaml หรือ bmaplan.yaml ในโฟลเดอร์นี้",
                 "Without a file: plan.yaml or bmaplan.yaml in this folder"));
    puts(say("\nตัวเลือก", "\nOptions"));
    print_options(c->bit);
    print_options(FOR_ALL);
    print_formats(c);
    printf("%s\n  %s\n", say("\nตัวอย่าง", "\nExample"), c->example);
}

static void print_program(void)
{
    puts(say("bmaplan: แผนปฏิบัติราชการประจำปีของหน่วยงานกรุงเทพมหานครจากไฟล์เดียว",
             "bmaplan: a unit's annual plan from one file, for the Bangkok Metropolitan Administration"));
    printf("\n%s\n", say("วิธีใช้: bmaplan คำสั่ง [ตัวเลือก] [ไฟล์…]", "Usage: bmaplan COMMAND [OPTIONS] [FILE…]"));
    puts(say("\nคำสั่ง", "\nCommands"));
    for (const struct command *c = commands; c->name; c++)
        printf("  %-8s %s\n", c->name, say(c->thai, c->english));
    puts(say("\nตัวเลือกของทุกคำสั่ง", "\nOptions of every command"));
    print_options(FOR_ALL);
    puts(say("\nตัวอย่าง", "\nExamples"));
    for (const struct command *c = commands; c->name; c++)
        printf("  %s\n", c->example);
    puts(say("\nวิธีใช้แต่ละคำสั่ง: bmaplan คำสั่ง --help", "\nMore about a command: bmaplan COMMAND --help"));
}

void usage_print(const struct command *command)
{
    if (command)
        print_command(command);
    else
        print_program();
}

void usage_failed(const struct command *command, const char *meant, const char *thai, const char *english, ...)
{
    va_list args;
    va_start(args, english);
    fputs("bmaplan: ", stderr);
    vfprintf(stderr, language_get() == THAI ? thai : english, args);
    va_end(args);
    if (meant)
        fprintf(stderr, language_get() == THAI ? "\n  help: หมายถึง '%s' หรือไม่" : "\n  help: did you mean '%s'?", meant);
    const char *name = command ? command->name : "";
    fprintf(stderr, "\n  help: bmaplan %s%s--help\n", name, *name ? " " : "");
    exit(EXIT_USAGE);
}

struct nearest nearest_to(const char *word)
{
    return (struct nearest){.word = word, .distance = text_slip(word) + 1};
}

void nearest_try(struct nearest *n, const char *name)
{
    unsigned distance = text_distance(n->word, name, n->distance);
    if (distance >= n->distance)
        return;
    n->distance = distance;
    n->name = name;
}
