/* comments: libyaml drops them; the plan language needs two kinds - those that suppress findings, and those that are no
 * comments but Thai prose cut at " #". */
#ifndef LOAD_COMMENTS_H
#define LOAD_COMMENTS_H

#include <bmaplan/diag.h>

/* A '#' of the source that may matter. */
struct hash {
    struct place at;
    const char *s; /* in the source */
    bool tight;    /* white space before it, none after it: "ห้อง #5" */
    bool ours;     /* "# bmaplan: ..." */
};
struct comments {
    struct hash *items;
    size_t count;
    size_t next; /* the first that the scalars read so far do not cover */
    size_t kept; /* items[0 .. kept) are comments to keep */
    bool any;    /* one of them is ours */
};

/* Finds them in one pass over the source; most files have none. */
void comments_find(struct comments *c, const struct diags *ds, unsigned short file);
/* A scalar was read at `at`: what lies inside it is text, no comment; what follows a plain one on its line cut it; what follows
 * the | or > of a block is a comment. */
enum scalar_style { SCALAR_PLAIN, SCALAR_QUOTED, SCALAR_BLOCK };
void comments_pass(struct comments *c, struct diags *ds, struct place at, enum scalar_style style);
/* At the file's end: hands the suppressing ones to diag. */
void comments_keep(struct comments *c, struct diags *ds);

#endif
