/* repair.c: all faults of letters mended at once. */
#include <bmaplan/text.h>

#include <string.h>

static char *mended(struct arena *a, const char *s,
                    bool next(struct arena *, const char *, size_t, struct text_fault *))
{
    char *right = arena_copy(a, "", 0);
    size_t done = 0;
    for (struct text_fault f; next(a, s, done, &f); done = f.to) {
        const char *wrong = arena_copy(a, s + f.from, f.to - f.from);
        right = arena_format(a, "%s%.*s%s", right, (int)(f.from - done), s + done, f.right ? f.right : wrong);
    }
    return arena_format(a, "%s%s", right, s + done);
}

char *text_repair(struct arena *a, const char *s)
{
    static bool (*const finders[])(struct arena *, const char *, size_t, struct text_fault *) = {
        text_next_unseen,
        text_next_sara_am,
        text_next_lookalike,
        text_next_mark,
    };
    char *right = arena_copy(a, s, strlen(s));
    for (size_t i = 0; i < sizeof finders / sizeof *finders; i++)
        right = mended(a, right, finders[i]);
    return right;
}
