/* The walk that HTML and DOCX share, escaping, and the filling of templates. */
#include "markup.h"

#include <assert.h>
#include <string.h>

#include "theme_slots.h"

void markup_write(struct markup *m, const struct node *n)
{
    const struct mark *mark = &m->marks[n->kind];
    if (mark->before)
        fputs(mark->before, m->out);
    if (mark->enter)
        mark->enter(m, n);
    for (const struct node *child = mark->apart ? NULL : n->first; child; child = child->next)
        markup_write(m, child);
    if (mark->leave)
        mark->leave(m, n);
    if (mark->after)
        fputs(mark->after, m->out);
}

static bool is_hex(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f');
}

void markup_address(FILE *out, const char *url)
{
    static const char plain[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#@!$'()*+,;=";
    for (; *url; url++) {
        if (*url == '&')
            fputs("&amp;", out);
        else if (strchr(plain, *url) || (*url == '%' && is_hex(url[1]) && is_hex(url[2])))
            fputc(*url, out);
        else
            fprintf(out, "%%%02X", (unsigned)(unsigned char)*url);
    }
}

static const struct slot *slot_find(const struct slot *slots, const char *name, size_t size)
{
    for (const struct slot *s = slots; s->name; s++)
        if (strlen(s->name) == size && memcmp(s->name, name, size) == 0)
            return s;
    return NULL;
}

/* Writes what stands for {{name}}; false: nothing does. */
static bool slot_write(struct markup *m, const struct slot *slots, const char *name, size_t size)
{
    const struct slot *slot = slot_find(slots, name, size);
    if (!slot)
        return theme_slot(m, name, size);
    if (slot->write)
        slot->write(m);
    else
        xml_escape(m->out, slot->text);
    return true;
}

void markup_fill(struct markup *m, const char *path, const struct slot *slots)
{
    const char *at = template_read(m->emission->arena, path, NULL);
    assert(at);
    for (const char *open; (open = strstr(at, "{{")) != NULL;) {
        const char *close = strstr(open, "}}");
        fwrite(at, 1, (size_t)(open - at), m->out);
        if (!close || !slot_write(m, slots, open + 2, (size_t)(close - open - 2)))
            machine_failed("แม่แบบ '%s' มีช่องที่ไม่รู้จัก: '%.20s'", "unknown place in template '%s': '%.20s'", path, open);
        at = close + 2;
    }
    fputs(at, m->out);
}
