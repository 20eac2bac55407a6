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
    const char *name; /* "KPI_TARGET" */
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

/* How sure it is that a change mends the finding and changes no meaning: UNSAFE is likely what was meant, but the author
 * must look. */
enum fix_kind { FIX_NONE, FIX_SAFE, FIX_UNSAFE };
/* A change of a file: the text at `at` becomes this one, both as they stand in the file. An empty span inserts. */
struct edit {
    struct edit *next;
    struct place at;
    const char *text;
};

struct diag {
    enum diag_code code;
    enum severity severity;
    struct place at;
    const char *detail; /* the subject, or NULL */
    bool alone;         /* the detail says all: it stands in the title's place */
    struct remark *remarks, **last_remark;
    enum fix_kind fix;
    struct edit *edits, **last_edit; /* all of them together are the fix */
    size_t order;       /* as reported: breaks ties of place and code */
    bool suppressed;    /* by a comment of the plan ... */
    const char *reason; /* ... which says why */
    bool known;         /* stands in the baseline: shown to no one, and fails nothing */
    uint64_t fingerprint; /* see diags_fingerprint() */
};

/* Does anyone have to read it? */
static inline bool diag_stands(const struct diag *d) { return !d->suppressed && !d->known; }

struct comment { struct place at; const char *text; };
struct suppression;

/* Findings kept at most; one more is LNG011 and the rest is counted only. */
enum { DIAG_LIMIT = 10000 };

struct diags {
    struct arena *arena;
    struct sources sources;
    struct diag **items;
    size_t count;
    struct diag *limit; /* the LNG011 that stands for the rest, NULL while there is no rest */
    size_t dropped;     /* findings beyond the limit */
    bool compared;      /* with a baseline: those that are not known are new */
    struct comment *comments;
    size_t comment_count;
    struct place *values; /* over several lines, in the order of reading: what lies in them is spoken for on the first line */
    size_t value_count;
    struct suppression *suppressions; /* what the comments say, from diags_suppress() on */
    size_t suppression_count;
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

/* A change of the source that mends the finding. Called again for one finding, it adds a further change to the same fix; the
 * most doubtful kind holds for all. `text` is what is to stand in the file: the caller minds quotes and indentation. */
void diag_fix(struct diags *ds, struct diag *d, enum fix_kind kind, struct place at, const char *text);

/* The finding in one line of words: its title and what it is about. */
char *diag_words(struct arena *a, const struct diag *d);

/* How many findings of this severity stand: neither suppressed nor in the baseline. */
size_t diags_count(const struct diags *ds, enum severity severity);
/* By file, line, column, code. */
void diags_sort(struct diags *ds);
/* Leaves out the findings of codes that are not wanted, but never the one that says that some were dropped. */
void diags_select(struct diags *ds, const bool wanted[D_COUNT]);

/* Gives each finding of the sorted list a number that stays when lines are added or taken away elsewhere: of its code, its
 * file, its line's text and, among equals, its turn. No two findings of a plan share one. */
void diags_fingerprint(struct diags *ds);

/* The code of "KPI003", or D_COUNT. */
enum diag_code diag_find(const char *code);
/* An error of the language (LNG)? What could not be read is not there for later stages and must be mended: no comment and no
 * baseline takes such a finding back. */
bool diag_is_unread(enum diag_code code);

/* The path as seen from the current folder: "./a" and "/current/folder/a" are "a"; what lies elsewhere stays as it is. */
const char *source_path(const char *path);
/* Registers a file; the strings must outlive the run. Returns its index. Its path is kept as source_path() gives it. */
unsigned short source_add(struct diags *ds, const char *path, const char *bytes, size_t size);
/* The file's text, after a byte order mark. */
const char *source_begin(const struct source *f);
/* Where the next line begins, or NULL: line breaks are those of YAML 1.1, which libyaml counts (LF, CR LF, CR, NEL, U+2028,
 * U+2029). A zero byte stands at `end`. */
const char *source_next_line(const char *s, const char *end);
/* The bytes of a line without its end; *size its length. line counts from 1 and may lie beyond the file (empty). */
const char *source_line(const struct diags *ds, unsigned file, unsigned line, size_t *size);
/* Where the code point of this column begins in a line that ends at `end`; that end if the line is shorter. */
const char *source_column(const char *line, const char *end, unsigned column);
/* The bytes of a span of lines and columns, as they stand in the file; what lies beyond it is left out. */
const char *source_text(const struct diags *ds, struct place at, size_t *size);

/* ---- suppression: `# bmaplan: ignore[KPI007] reason` on the line or the line above, ignore-file[...] for a file ---- */

/* A comment with a line of its own speaks for the next line that is no comment, so several may be stacked; one behind a
 * value speaks for its own line. What lies inside a value over several lines is spoken for by a comment on the value's first
 * line, too, where its key stands: inside a block text there are no comments. */

/* Remembers a comment that begins with "bmaplan:", others are passed over; `text` (after the '#', to the line's end) must
 * outlive the run. */
void comment_add(struct diags *ds, struct place at, const char *text);
/* Remembers a value over several lines; they come in the order of their files and lines. */
void comment_reach(struct diags *ds, struct place value);
/* After the last finding: marks those that comments suppress, and reports LNG015 for comments without a reason or
 * without effect. Suppressed findings stay in the list, marked. Never suppressed are LNG015 itself and what
 * diag_is_unread(). */
void diags_suppress(struct diags *ds);
/* The same for one finding that came later; `at` is the line that a comment on it speaks for, such as that of the key
 * whose text it lies in. */
void diag_suppress(struct diags *ds, struct diag *d, struct place at);

#endif
