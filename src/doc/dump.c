/* The tree as text: one node a line, indented; what is not set is not shown. */
#include <bmaplan/doc.h>

#include <assert.h>

static const char *const align_names[] = {[ALIGN_START] = NULL, [ALIGN_CENTER] = "center", [ALIGN_END] = "end"};
static_assert(sizeof align_names / sizeof *align_names == ALIGN_END + 1, "one name for each alignment");

static const char *const style_names[] = {[STYLE_NORMAL] = NULL,
                                          [STYLE_TITLE] = "title",
                                          [STYLE_SUBTITLE] = "subtitle",
                                          [STYLE_SMALL] = "small",
                                          [STYLE_SIGNATURE] = "signature",
                                          [STYLE_KEY_FIGURE] = "key-figure",
                                          [STYLE_COVER] = "cover",
                                          [STYLE_FRONT] = "front",
                                          [STYLE_BODY] = "body",
                                          [STYLE_LANDSCAPE] = "landscape",
                                          [STYLE_GRID] = "grid",
                                          [STYLE_PLAIN] = "plain",
                                          [STYLE_FORM] = "form"};
static_assert(sizeof style_names / sizeof *style_names == STYLE_FORM + 1, "one name for each style");

static const char *const tone_names[] = {
    [TONE_NONE] = NULL,   [TONE_HEADER] = "header", [TONE_ACCENT] = "accent", [TONE_GOOD] = "good",
    [TONE_WARN] = "warn", [TONE_BAD] = "bad",       [TONE_BAR] = "bar"};
static_assert(sizeof tone_names / sizeof *tone_names == TONE_BAR + 1, "one name for each tone");

static void quoted(FILE *out, const char *s)
{
    fputc('"', out);
    for (; *s; s++) {
        if (*s == '\n')
            fputs("\\n", out);
        else if (*s == '"' || *s == '\\')
            fprintf(out, "\\%c", *s);
        else
            fputc(*s, out);
    }
    fputc('"', out);
}

static void word(FILE *out, const char *name, const char *value)
{
    if (value)
        fprintf(out, " %s=%s", name, value);
}

static void words(FILE *out, const char *name, const char *value)
{
    if (!value)
        return;
    fprintf(out, " %s=", name);
    quoted(out, value);
}

static void count(FILE *out, const char *name, unsigned value)
{
    if (value)
        fprintf(out, " %s=%u", name, value);
}

static void flag(FILE *out, const char *name, bool value)
{
    if (value)
        fprintf(out, " %s", name);
}

static void widths(FILE *out, const struct node *n)
{
    for (unsigned i = 0; n->widths && i < n->columns; i++)
        fprintf(out, "%s%u", i ? "," : " widths=", n->widths[i]);
}

static void line(FILE *out, const struct node *n)
{
    fputs(doc_kind_name(n->kind), out);
    count(out, "level", n->level);
    flag(out, "ordered", n->ordered);
    count(out, "start", n->start);
    flag(out, "header", n->header);
    count(out, "span", n->span);
    count(out, "rows", n->rows);
    word(out, "align", align_names[n->align]);
    word(out, "style", style_names[n->style]);
    word(out, "tone", tone_names[n->tone]);
    count(out, "columns", n->columns);
    widths(out, n);
    words(out, "anchor", n->anchor);
    words(out, "target", n->target);
    words(out, "number", n->number);
    words(out, "running", n->running);
    if (n->text) {
        fputc(' ', out);
        quoted(out, n->text);
    }
    fputc('\n', out);
}

void doc_dump(FILE *out, const struct node *root)
{
    for (const struct node *n = root; n; n = doc_next(n, root)) {
        for (const struct node *up = n; up != root; up = up->parent)
            fputs("  ", out);
        line(out, n);
    }
}
