/* diag: places in files, and findings about them - collected, sorted, printed once. */
#ifndef BMAPLAN_DIAG_H
#define BMAPLAN_DIAG_H

#include <bmaplan/base.h>

/* Where something was written. Lines and columns count from 1, columns in code points; the end is exclusive.
 * line 0: the plan has no such value. */
struct place {
    unsigned line, column, end_line, end_column;
    unsigned short file; /* index into sources */
    bool broken;         /* it was written, but could not be read: not missing, and not to be judged */
    bool empty;          /* the key stands here, and nothing after it: missing */
};

/* Never written (or nothing after the colon): what a rule calls missing. */
static inline bool is_missing(struct place at) { return at.line == 0 || at.empty; }

/* A file the run has read. Its text stays, for the source lines under findings. */
struct source {
    const char *path;  /* as shown to the user */
    const char *bytes; /* a zero byte follows */
    size_t size;
    size_t *lines;     /* byte offset of each line, made when first asked for */
    size_t line_count;
};
struct sources {
    struct source *items;
    size_t count;
};

enum severity { SEVERITY_ERROR, SEVERITY_WARNING, SEVERITY_INFO };

enum diag_code {
#define DIAG(name, code, severity, thai, english) D_##name,
#include <bmaplan/diag.def>
#undef DIAG
    D_COUNT
};

struct diag_title {
    const char *code; /* "KPI003" */
    enum severity severity;
    const char *thai, *english;
};
extern const struct diag_title diag_titles[D_COUNT];

enum remark_kind { REMARK_NOTE, REMARK_HELP };
struct remark {
    struct remark *next;
    enum remark_kind kind;
    struct place at; /* line 0: about no place */
    const char *text;
};
struct diag {
    enum diag_code code;
    enum severity severity;
    struct place at;
    const char *detail; /* the subject, or NULL */
    bool alone;         /* the detail says all: it stands in the title's place */
    struct remark *remarks, **last_remark;
    size_t order;       /* as reported: breaks ties of place and code */
    bool suppressed;
};

struct comment { struct place at; const char *text; };

/* Findings kept at most; one more is LNG011 and the rest is counted only. */
enum { DIAG_LIMIT = 10000 };

struct diags {
    struct arena *arena;
    struct sources sources;
    struct diag **items;
    size_t count;
    struct diag *limit; /* the LNG011 that stands for the rest, NULL while there is no rest */
    size_t dropped;     /* findings beyond the limit */
    struct comment *comments;
    size_t comment_count;
    enum severity severities[D_COUNT]; /* the built-in ones, until an edition changes them */
};

/* `a` outlives the findings. */
void diags_init(struct diags *ds, struct arena *a);

/* Reports a finding; the title is the code's own. diag_plain says no more, diag_quote names the subject as the user
 * wrote it, diag_report says it in words (both formats take the same arguments). Never NULL. */
struct diag *diag_plain(struct diags *ds, enum diag_code code, struct place at);
struct diag *diag_quote(struct diags *ds, enum diag_code code, struct place at, const char *subject);
struct diag *diag_report(struct diags *ds, enum diag_code code, struct place at, const char *thai, const char *english, ...)
    __attribute__((format(printf, 4, 6), format(printf, 5, 6)));
/* diag_report for a case that the code's title would not fit: the words stand in its place. */
struct diag *diag_headline(struct diags *ds, enum diag_code code, struct place at, const char *thai, const char *english, ...)
    __attribute__((format(printf, 4, 6), format(printf, 5, 6)));
/* Adds a line below the finding; `at` may be no place. */
void diag_note(struct diags *ds, struct diag *d, struct place at, const char *thai, const char *english, ...)
    __attribute__((format(printf, 4, 6), format(printf, 5, 6)));
void diag_help(struct diags *ds, struct diag *d, const char *thai, const char *english, ...)
    __attribute__((format(printf, 3, 5), format(printf, 4, 5)));

/* The finding in one line of words: its title and what it is about. */
char *diag_words(struct arena *a, const struct diag *d);

/* How many findings of this severity stand, suppressed ones left out. */
size_t diags_count(const struct diags *ds, enum severity severity);
/* By file, line, column, code. */
void diags_sort(struct diags *ds);
/* Leaves out the findings of codes that are not wanted, but never the one that says that some were dropped. */
void diags_select(struct diags *ds, const bool wanted[D_COUNT]);

/* What a run found, for its last line. */
struct diag_tally {
    size_t found[SEVERITY_INFO + 1]; /* findings that stand, by severity */
    size_t files;                    /* with a finding that stands at a place in them */
    size_t suppressed, dropped;
};
/* Adds the findings of one plan; they are sorted. */
void diags_tally(const struct diags *ds, struct diag_tally *tally);

/* The code of "KPI003", or D_COUNT. */
enum diag_code diag_find(const char *code);

/* How findings are written to a stream. */
struct diag_style {
    bool colour;
};
struct diag_format {
    const char *name; /* "full" */
    const char *thai, *english;
    void (*print)(FILE *out, const struct diags *ds, struct diag_style style); /* one plan's findings, sorted */
    void (*summary)(FILE *out, const struct diag_tally *tally);                /* after the last plan; may be NULL */
};
extern const struct diag_format diag_formats[]; /* ends with a NULL name */

/* Registers a file; the strings must outlive the run. Returns its index. */
unsigned short source_add(struct diags *ds, const char *path, const char *bytes, size_t size);
/* The file's text, after a byte order mark. */
const char *source_begin(const struct source *f);
/* Where the next line begins, or NULL: line breaks are those of YAML 1.1, which libyaml counts (LF, CR LF, CR, NEL, U+2028,
 * U+2029). A zero byte stands at `end`. */
const char *source_next_line(const char *s, const char *end);
/* The bytes of a line without its end; *size its length. line counts from 1 and may lie beyond the file (empty). */
const char *source_line(const struct diags *ds, unsigned file, unsigned line, size_t *size);

/* ---- suppression: `# bmaplan: ignore[KPI007] reason` on the line or the line above, ignore-file[...] for a file ---- */

/* A comment with a line of its own speaks for the next line that is no comment, so several may be stacked; one behind a
 * value speaks for its own line. */

/* Remembers a comment that begins with "bmaplan:", others are passed over; `text` (after the '#', to the line's end) must
 * outlive the run. */
void comment_add(struct diags *ds, struct place at, const char *text);
/* After the last finding: marks those that comments suppress, and reports LNG015 for comments without a reason or
 * without effect. Suppressed findings stay in the list, marked. Never suppressed are LNG015 itself and the errors of the
 * language (LNG): what could not be read is not there for later stages. */
void diags_suppress(struct diags *ds);
/* The same for one finding that came later; `at` is the line that a comment on it speaks for, such as that of the key
 * whose text it lies in. */
void diag_suppress(struct diags *ds, struct diag *d, struct place at);

#endif
