/* edit: changes of files in place - what stands outside the changed spans survives byte for byte. */
#ifndef BMAPLAN_EDIT_H
#define BMAPLAN_EDIT_H

#include <bmaplan/diag.h>

/* The bytes [from, to) of a text give way to another. */
struct splice {
    size_t from, to;
    const char *text;
};
/* Those of one file, in order; none meets another. */
struct splices {
    struct splice *items;
    size_t count;
};

/* Adds the edits of a finding to `files`, which has a list for each source of ds: all of them, or none and false where one
 * meets what was added before, or all of them together change nothing. */
bool fix_take(const struct diags *ds, struct splices *files, const struct diag *d);

/* A part of a text: of the file as it was read, or new. */
struct piece {
    const char *s;
    size_t size;
    bool fresh;
};
/* A file as it was read, and as it is to be. */
struct rewrite {
    const char *path;
    const char *bytes; /* as it was; they outlive the rewrite */
    size_t size;
    struct piece *pieces; /* as it is to be: old pieces in their old order, new ones between them */
    size_t count;
};

/* A file without a change. */
struct rewrite rewrite_begin(struct arena *a, const char *path, const char *bytes, size_t size);
/* The same file after splices whose offsets are those of the text that `r` makes. */
struct rewrite rewrite_next(struct arena *a, const struct rewrite *r, const struct splices *changes);
bool rewrite_changes(const struct rewrite *r);
/* The text that it makes. */
void rewrite_print(const struct rewrite *r, FILE *out);
/* How it differs from the file, as `patch -p1` and `git apply` read it; nothing where it does not. */
void rewrite_diff(const struct rewrite *r, FILE *out, bool colour);
/* Writes it over the file, through symbolic links and with the file's owner and permissions, once `all` is published. */
void rewrite_save(struct outputs *all, const struct rewrite *r);

#endif
