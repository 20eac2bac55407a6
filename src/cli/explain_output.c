/* explain_output.c: explanations as text, as Markdown for a handbook, or as JSON. */
#include "explain.h"

#include <string.h>

#include <bmaplan/text.h>

enum { LABEL_COLUMNS = 18, INDENT = 4 };

static const char *said(struct bilingual words)
{
    return say(words.thai, words.english);
}

static void write_words(struct json *j, const char *key, struct bilingual words)
{
    if (words.thai == words.english) {
        json_string(j, key, words.thai);
        return;
    }
    json_object(j, key);
    json_string(j, "th", words.thai);
    json_string(j, "en", words.english);
    json_object_end(j);
}

static void print_label(struct explainer *x, struct bilingual label)
{
    x->facts = false;
    fputc('\n', x->out);
    if (label.thai)
        fprintf(x->out, x->format == EXPLAIN_MARKDOWN ? "### %s\n\n" : "%s\n", said(label));
}

void explain_open(struct explainer *x)
{
    if (x->format == EXPLAIN_JSON)
        json_array(&x->json, NULL);
}

void explain_close(struct explainer *x)
{
    if (x->format != EXPLAIN_JSON)
        return;
    json_array_end(&x->json);
    json_finish(&x->json);
}

void explain_begin(struct explainer *x, const char *kind, const char *name, struct bilingual title)
{
    if (x->format == EXPLAIN_JSON) {
        json_object(&x->json, NULL);
        json_string(&x->json, "kind", kind);
        json_string(&x->json, "name", name);
        write_words(&x->json, "title", title);
        return;
    }
    fprintf(x->out, "%s%s%s: %s\n", x->more ? "\n" : "", x->format == EXPLAIN_MARKDOWN ? "## " : "", name, said(title));
    x->more = true;
    x->facts = false;
}

void explain_end(struct explainer *x)
{
    if (x->format == EXPLAIN_JSON)
        json_object_end(&x->json);
}

void explain_fact(struct explainer *x, const char *key, struct bilingual label, struct bilingual value)
{
    if (!value.thai)
        return;
    if (x->format == EXPLAIN_JSON) {
        write_words(&x->json, key, value);
    } else if (x->format == EXPLAIN_MARKDOWN) {
        fprintf(x->out, "%s- **%s**: %s\n", x->facts ? "" : "\n", said(label), said(value));
    } else {
        fputs("  ", x->out);
        column_print(x->out, said(label), LABEL_COLUMNS);
        fprintf(x->out, "%s\n", said(value));
    }
    x->facts = true;
}

void explain_words(struct explainer *x, const char *key, struct bilingual label, struct words words)
{
    const char *all = NULL;
    if (words.count > 0 && x->format == EXPLAIN_JSON) {
        json_array(&x->json, key);
        for (size_t i = 0; i < words.count; i++)
            json_string(&x->json, NULL, words.items[i]);
        json_array_end(&x->json);
        return;
    }
    for (size_t i = 0; i < words.count; i++)
        all = all ? arena_format(x->arena, "%s, %s", all, words.items[i]) : words.items[i];
    explain_fact(x, key, label, as_written(all));
}

void explain_prose(struct explainer *x, const char *key, struct bilingual label, struct bilingual text)
{
    if (!text.thai || !text.english)
        return;
    if (x->format == EXPLAIN_JSON) {
        write_words(&x->json, key, text);
        return;
    }
    print_label(x, label);
    fprintf(x->out, "%s\n", said(text));
}

void explain_yaml(struct explainer *x, const char *key, struct bilingual label, const char *yaml)
{
    if (!yaml)
        return;
    if (x->format == EXPLAIN_JSON) {
        json_string(&x->json, key, yaml);
        return;
    }
    print_label(x, label);
    if (x->format == EXPLAIN_MARKDOWN) {
        fprintf(x->out, "```yaml\n%s```\n", yaml);
        return;
    }
    for (const char *end; *yaml && (end = strchr(yaml, '\n')) != NULL; yaml = end + 1)
        fprintf(x->out, "%*s%.*s\n", end > yaml ? INDENT : 0, "", (int)(end - yaml), yaml);
}

/* ---- tables ---- */

static size_t column_count(const struct listing *g)
{
    size_t n = 0;
    while (g->columns[n].key)
        n++;
    return n;
}

static unsigned column_width(const struct listing *g, size_t column, size_t columns)
{
    const char *heading = said(g->columns[column].heading);
    unsigned widest = text_width(heading, strlen(heading));
    for (size_t i = column; i < g->count; i += columns) {
        unsigned width = text_width(said(g->cells[i]), strlen(said(g->cells[i])));
        widest = width > widest ? width : widest;
    }
    return widest;
}

/* The row of cells at `cells`, or the headings where it is NULL. The last column needs no padding. */
static void print_row(FILE *out, const struct listing *g, const struct bilingual *cells, const unsigned *widths)
{
    for (size_t i = 0; g->columns[i].key; i++) {
        const char *s = said(cells ? cells[i] : g->columns[i].heading);
        fputs("  ", out);
        column_print(out, s, g->columns[i + 1].key ? widths[i] : 0);
    }
    fputc('\n', out);
}

static void print_cell(FILE *out, const char *s)
{
    fputs("| ", out);
    for (; *s; s++)
        fprintf(out, *s == '|' ? "\\%c" : "%c", *s);
    fputc(' ', out);
}

static void print_markdown(FILE *out, const struct listing *g, size_t columns)
{
    for (size_t i = 0; i < columns; i++)
        print_cell(out, said(g->columns[i].heading));
    fputs("|\n", out);
    for (size_t i = 0; i < columns; i++)
        fputs("|---", out);
    fputs("|\n", out);
    for (const struct bilingual *row = g->cells; row < g->cells + g->count; row += columns) {
        for (size_t i = 0; i < columns; i++)
            print_cell(out, said(row[i]));
        fputs("|\n", out);
    }
}

static void write_rows(struct json *j, const char *key, const struct listing *g, size_t columns)
{
    json_array(j, key);
    for (const struct bilingual *row = g->cells; row < g->cells + g->count; row += columns) {
        json_object(j, NULL);
        for (size_t i = 0; i < columns; i++)
            write_words(j, g->columns[i].key, row[i]);
        json_object_end(j);
    }
    json_array_end(j);
}

void explain_listing(struct explainer *x, const char *key, struct bilingual label, const struct listing *g)
{
    size_t columns = column_count(g);
    if (g->count == 0)
        return;
    if (x->format == EXPLAIN_JSON) {
        write_rows(&x->json, key, g, columns);
        return;
    }
    print_label(x, label);
    if (x->format == EXPLAIN_MARKDOWN) {
        print_markdown(x->out, g, columns);
        return;
    }
    unsigned *widths = arena_alloc(x->arena, columns * sizeof *widths);
    for (size_t i = 0; i < columns; i++)
        widths[i] = column_width(g, i, columns);
    print_row(x->out, g, NULL, widths);
    for (size_t i = 0; i < g->count; i += columns)
        print_row(x->out, g, g->cells + i, widths);
}

void listing_add(struct explainer *x, struct listing *g, struct bilingual cell)
{
    if (!cell.thai)
        cell = as_written("");
    *(struct bilingual *)arena_grow(x->arena, &g->cells, &g->count, sizeof cell) = cell;
}

void explain_hint(struct explainer *x, const char *thai, const char *english)
{
    if (x->format == EXPLAIN_TEXT)
        fprintf(x->out, "\n%s\n", say(thai, english));
}
