/* base: what every stage stands on - memory, exact decimals, files that appear whole or not at all. */
#ifndef BMAPLAN_BASE_H
#define BMAPLAN_BASE_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

enum exit_status { EXIT_DONE = 0, EXIT_FINDINGS = 1, EXIT_USAGE = 2, EXIT_MACHINE = 3 };

/* ---- language of messages ---------------------------------------------------------------- */

enum language { THAI, ENGLISH };

/* Set once, by cli, before anything is printed. */
void language_set(enum language language);
enum language language_get(void);
/* The one of the two that the user reads. */
const char *say(const char *thai, const char *english);

/* ---- the machine fails ------------------------------------------------------------------- */

/* Prints "bmaplan: ..." in the user's language, removes unfinished outputs, exits with EXIT_MACHINE.
 * Both formats take the same arguments in the same order. */
void machine_failed(const char *thai, const char *english, ...)
    __attribute__((noreturn, format(printf, 1, 3), format(printf, 2, 3)));
/* For a thread that must not end the program in the middle of what others print: from now on its failures call `take` with
 * their words, which does not return. */
void machine_failed_by(void (*take)(void *context, const char *format, va_list args), void *context);
/* What an errno value is called. */
const char *error_words(int error);

/* ---- arena: memory that lives as long as the run ------------------------------------------ */

struct arena_block;
struct arena {
    struct arena_block *newest;
    char *free, *end;
};

/* Zeroed, aligned for any type; never NULL: running out of memory is machine_failed(). */
void *arena_alloc(struct arena *a, size_t size);
/* A copy of n bytes, with a zero byte after them. */
char *arena_copy(struct arena *a, const char *s, size_t n);
char *arena_format(struct arena *a, const char *format, ...) __attribute__((format(printf, 2, 3)));
char *arena_vformat(struct arena *a, const char *format, va_list args) __attribute__((format(printf, 2, 0)));
void arena_free(struct arena *a);

/* Adds one item of `size` bytes to a list: `items` is the address of the list's pointer, which may move (the block
 * doubles); *count goes up. Returns the new item, zeroed. Take no address before the list is complete. */
void *arena_grow(struct arena *a, void *items, size_t *count, size_t size);

/* ---- exact decimals ----------------------------------------------------------------------- */

__extension__ typedef __int128 wide;

/* digits / 10^scale. What a plan holds has at most 15 digits; sums of a million such numbers and one product of
 * two of them stay exact in 128 bits. More is asked for only where the largest and the smallest numbers that a plan may
 * hold meet in one formula; then it is machine_failed(). */
struct decimal {
    wide digits;
    int scale;
};

struct decimal decimal_of(int64_t units);
struct decimal decimal_add(struct decimal a, struct decimal b);
struct decimal decimal_sub(struct decimal a, struct decimal b);
struct decimal decimal_mul(struct decimal a, struct decimal b);
/* a / b rounded half up (away from zero) to `places`; b is not zero. */
struct decimal decimal_div(struct decimal a, struct decimal b, int places);
/* Rounded half up (away from zero) to `places`; a number with fewer places is returned as it is. */
struct decimal decimal_round(struct decimal a, int places);
/* <0, 0, >0 */
int decimal_cmp(struct decimal a, struct decimal b);
int decimal_sign(struct decimal a);
/* The nearest double: for workbook cells and lengths in drawings only, never for arithmetic. */
double decimal_double(struct decimal a);
/* "1,500,000.50": at least `places` places, more if the number has more; trailing zeros beyond `places` go. */
char *decimal_text(struct arena *a, struct decimal d, int places, bool grouped);

/* ---- outputs: every file of a run appears whole, or none does ------------------------------ */

/* A file under way: written beside its final name, renamed by outputs_publish(). */
struct output {
    struct output *next;
    FILE *stream;
    char *path, *temporary;
};
struct outputs {
    struct arena *arena;
    struct output *first, **last;
};

/* Opens a temporary file in the folder of `path`; machine_failed() if that can't be, or if `path` is there and no
 * regular file. Unfinished temporaries are removed when the program ends, however it ends short of a signal: `all` and
 * its arena live until outputs_publish() or that end, and no other set is opened in between. */
FILE *output_open(struct outputs *all, const char *path);
/* Flushes and closes what is open, fails on the first error of any stream, then renames all. */
void outputs_publish(struct outputs *all);
/* Flushes standard output and fails if anything written to it was lost. */
void stdout_close(void);

/* ---- text that is written into memory ------------------------------------------------------ */

/* The bytes are complete, with a zero byte after them, once it is closed, and then the caller's to free. machine_failed() if
 * there is no memory. */
FILE *memory_open(char **bytes, size_t *size);
void memory_close(FILE *memory);

/* ---- templates: the files of templates/, inside the program -------------------------------- */

struct template_file {
    const char *path; /* "editions/bma-2563.yaml" */
    const unsigned char *bytes;
    size_t size;
};
extern const struct template_file template_files[]; /* generated by templates/embed.cmake; ends with a NULL path */

/* A folder whose files come before the embedded ones; NULL for none. Set once, by cli. */
void templates_override(const char *folder);
/* The file's bytes with a zero byte after them, or NULL if there is no such template. *size may be NULL. */
const char *template_read(struct arena *a, const char *path, size_t *size);

/* ---- files -------------------------------------------------------------------------------- */

/* Reads all of `path` ("-": standard input) with a zero byte after it; at most `limit` bytes.
 * NULL with errno set if it can't be read: EFBIG if it is larger than the limit, EISDIR for a folder, ENOTSUP for a
 * FIFO, a device or whatever else is no regular file. */
char *file_read(struct arena *a, const char *path, size_t limit, size_t *size);
/* A file as it would be, were it written now. */
struct file_image {
    struct file_image *next;
    const char *path;  /* "-": standard input */
    const char *bytes; /* NULL: the file as it is */
    size_t size;
};
/* From now on file_read() finds these in the place of what the files hold, whatever path leads to them. NULL: none. Set by
 * cli, never while other threads read. */
void files_pretend(const struct file_image *first);
/* "a/b/c.yaml" -> "a/b/", "c.yaml" -> "". */
char *path_folder(struct arena *a, const char *path);
/* Do both lead to the same file? "-", standard input, is none but itself. */
bool path_is_same(const char *a, const char *b);
/* Both as realpath() gives them: does the path lie in the folder? */
bool path_is_inside(const char *path, const char *folder);
/* The SHA-256 of the file's bytes, read in parts, as 64 hexadecimal digits in lower case. False with errno set if it can't
 * be read. */
enum { DIGEST_SIZE = 65 };
bool file_sha256(const char *path, char hex[DIGEST_SIZE]);

#endif
