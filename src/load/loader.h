/* loader: what the files of the load stage share. */
#ifndef LOAD_LOADER_H
#define LOAD_LOADER_H

#include <bmaplan/load.h>

#include "events.h"

struct include_file {
    const char *path;
    struct place at; /* where it is named; line 0: on the command line */
};

struct loader {
    struct diags *diags;
    struct arena *arena;
    struct yaml *yaml;          /* the file being read */
    const char *folder;         /* of that file: "plans/" or "" */
    uint64_t seen;              /* fields of the top record, over all files */
    struct place *first;        /* where each of them was written first */
    const char *top_folder;     /* of the main file */
    struct include_file *files; /* real paths of the files read, and where each was named */
    size_t file_count;
    size_t thai_keys, english_keys;
    unsigned searches;                  /* for the nearest key */
    bool misplaced[ID_COUNT];           /* ids of this kind stand where they cannot be read: LNG002 says so */
    const struct text_scanner *scanner; /* NULL: no plan is read, and its texts are nobody's to judge */
    const struct record *top;           /* of the files */
    const struct field *section;        /* of what is being read: see struct plan_text */
    struct plan_text *texts;            /* that rules about text have to look at */
    size_t text_count;
    struct plan_image *images; /* of all Markdown */
    size_t image_count;
    bool failed; /* a file ended in a syntax error: nothing more is "missing" */
};

/* ---- fields.c: mappings, driven by the field tables ---- */

/* Reads a mapping, whose start was the last event, into a record. */
void load_mapping(struct loader *l, const struct record *r, void *out, struct place at, bool flow);

/* Reads one file's top mapping into `out`; may be called again for further files. */
void load_top(struct loader *l, const struct record *r, void *out);
/* After the last file: LNG003 for required fields of the top record. */
void load_required(struct loader *l, const struct record *r, const void *out, uint64_t seen);

/* ---- lists.c ---- */

/* Adds the items of a list to the one at `out`; a single item where a list belongs is reported and taken for one. */
void load_list(struct loader *l, const struct field *f, void *out, struct place key, const struct event *e);
/* Reads a map of years to numbers. */
void load_years(struct loader *l, const struct field *f, void *out, struct place key, const struct event *e);

/* ---- keys.c: which field a key means ---- */

struct key {
    const char *s;
    size_t size;
    struct place at;
    bool flow;     /* inside braces */
    uint64_t seen; /* bit i: field i of the record was given before */
};
/* The field, or NULL after LNG002. Where the slip is plain the field that was meant is returned, so that nothing else
 * is reported for it. `value` is the event after the key. */
const struct field *load_key(struct loader *l, const struct record *r, const struct key *key,
                             const struct event *value);

/* ---- homes.c: where in the tables something belongs ---- */

enum { MOST_HOMES = 3 };
struct home {
    const struct field *field;
    const char *above; /* "'agency' (หน่วยงาน)", from the inside to the outside; NULL: the top level */
};
struct homes {
    struct home items[MOST_HOMES]; /* the nearest to the top */
    size_t count;                  /* of all there are */
};
/* May a value of this shape stand for the field? */
bool load_is_shaped(const struct field *f, enum event_kind shape);
/* The fields of this name in the record and below it that the value may stand for; NULL: any value. */
struct homes load_homes_of_key(struct loader *l, const struct record *top, const char *key, const struct event *value);
/* The lists of the plan whose records have ids of this kind. */
struct homes load_homes_of_ids(struct loader *l, enum id_kind kind);

/* ---- values.c: scalars ---- */

/* Reads a scalar event into a member of f's kind (for a list: of its items' kind); reports what cannot be read.
 * false: the value is there but unreadable. */
bool load_scalar(struct loader *l, const struct field *f, enum field_kind kind, void *out, const struct event *e);

/* Notes a text for the rules about text, if they have to look at it. */
void load_note_text(struct loader *l, const struct field *f, const char *s, size_t size, struct place at);

/* ---- kinds.c: what all kinds of values share ---- */

/* A field's key in the language that most of the file writes its keys in. */
const char *load_key_name(const struct loader *l, const struct field *f);
/* Its example with the keys in that language: "[{รหัส: กปผ, ชื่อ: ...}]". */
const char *load_example(const struct loader *l, const struct field *f);
/* "'divisions' (ส่วนราชการ)", that language's first. */
const char *load_field_name(const struct loader *l, const struct field *f);
/* LNG005: what was expected, what was met. */
struct diag *load_wrong_kind(struct loader *l, const struct field *f, const struct event *met);
/* The same after passing over the value; where it breaks off, that has been reported and is the cause. */
void load_skip_wrong(struct loader *l, const struct field *f, const struct event *first);
/* Where a value of this kind was written. */
struct place load_place(enum field_kind kind, const void *value);
/* Notes the key of a value that is not there, if it has not been given elsewhere. */
void load_empty(enum field_kind kind, void *out, struct place key);
/* Marks any value as written but unreadable. */
void load_broken(enum field_kind kind, void *out, struct place at);

/* ---- markdown.c ---- */

/* LNG018. */
void load_check_markdown(struct loader *l, const struct markdown *m);

/* ---- images.c ---- */

/* Adds the images of the text to l->images and leads their paths from where the file lies. */
void load_images(struct loader *l, struct markdown *m);

/* ---- overlay.c ---- */

/* Takes over from the record below what the one on top does not say; lists are taken or left whole. */
void load_overlay(const struct record *r, void *out, const void *below);

/* ---- names.c: ids, references, units, dimensions ---- */

void load_names(struct loader *l, struct plan *plan);

/* ---- include.c: the files of a plan ---- */

enum {
    LARGEST_FILE = 64 << 20, /* bytes */
    DEEPEST_INCLUDE = 16
};

struct include_list {
    struct include_file *items;
    size_t count;
};

/* Reads a file and registers it. An included one that is not there is LNG010; the main file that cannot be read is
 * machine_failed(). false: not registered. */
bool load_open(struct loader *l, const char *path, struct place at, unsigned short *file);
/* The files that plan->include names from index `from` on, in order, relative to l->folder. */
struct include_list load_includes(struct loader *l, const struct plan *plan, size_t from);
/* LNG010 where a file is absent, lies outside the folder `root` (a real path) or was met before. */
bool load_may_include(struct loader *l, const struct include_file *file, const char *root);
/* Why a file could not be read: is it what the plan names (absent, a folder, a device, too large), not the machine? */
bool load_is_plans_fault(int error);
/* The real path of a plan's folder, or NULL with errno: nothing outside of it is read. */
const char *load_root(struct arena *a, const char *path);
/* "a[b]/" as a glob pattern that matches itself. */
char *load_literal(struct arena *a, const char *folder);
/* A file that is not to be read again. */
void load_remember(struct loader *l, const char *real_path, struct place at);

#endif
