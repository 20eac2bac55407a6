/* Finding a family's files by their names, in the folders where systems and users keep typefaces. */
#include "fontfile.h"

#include <dirent.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <unistd.h>

enum { DEPTH_MOST = 6 };

/* How files name the faces, behind the family's name, without spaces and hyphens. */
static const struct {
    const char *ending;
    enum face face;
} styles[] = {
    {"", FACE_REGULAR},
    {"regular", FACE_REGULAR},
    {"bold", FACE_BOLD},
    {"italic", FACE_ITALIC},
    {"oblique", FACE_ITALIC},
    {"bolditalic", FACE_BOLD_ITALIC},
    {"boldoblique", FACE_BOLD_ITALIC},
};

static bool has_ending(const char *name, const char *ending)
{
    size_t size = strlen(name), tail = strlen(ending);
    return size > tail && strcasecmp(name + size - tail, ending) == 0;
}

static bool is_font(const char *name)
{
    return has_ending(name, ".ttf") || has_ending(name, ".otf");
}

/* "TH Sarabun New-Bold.ttf" -> "thsarabunnewbold". */
static char *bare_name(struct arena *a, const char *name, size_t size)
{
    char *bare = arena_alloc(a, size + 1), *to = bare;
    for (size_t i = 0; i < size; i++) {
        char c = name[i];
        if (c != ' ' && c != '-' && c != '_')
            *to++ = (char)(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
    }
    return bare;
}

static char *bare_file(struct arena *a, const char *name)
{
    return bare_name(a, name, strlen(name) - strlen(".ttf"));
}

/* The face that a file of the folder is of this family; FACE_COUNT if none. */
static enum face face_of(struct arena *a, const char *file, const char *family)
{
    const char *bare = bare_file(a, file);
    size_t size = strlen(family);
    if (strncmp(bare, family, size) != 0)
        return FACE_COUNT;
    for (size_t i = 0; i < sizeof styles / sizeof *styles; i++)
        if (strcmp(bare + size, styles[i].ending) == 0)
            return styles[i].face;
    return FACE_COUNT;
}

/* Of several files for one face: the TrueType one, then the first by name, so that the folder's order says nothing. */
static bool is_better(const char *path, const char *other)
{
    if (other == NULL)
        return true;
    bool truetype = has_ending(path, ".ttf");
    return truetype == has_ending(other, ".ttf") ? strcmp(path, other) < 0 : truetype;
}

/* Fills in what the folder has of the family. */
static void find_faces(struct arena *a, const char *folder, const char *family, const char *paths[static FACE_COUNT])
{
    DIR *d = opendir(*folder == '\0' ? "." : folder);
    if (d == NULL)
        return;
    for (const struct dirent *e; (e = readdir(d)) != NULL;) {
        enum face face = is_font(e->d_name) ? face_of(a, e->d_name, family) : FACE_COUNT;
        if (face == FACE_COUNT)
            continue;
        const char *path = arena_format(a, "%s%s", folder, e->d_name);
        if (is_better(path, paths[face]))
            paths[face] = path;
    }
    closedir(d);
}

/* The family's regular face anywhere below the folder. */
static void find_regular(struct arena *a, const char *folder, const char *family, int depth, const char **best)
{
    DIR *d = opendir(folder);
    if (d == NULL)
        return;
    for (const struct dirent *e; (e = readdir(d)) != NULL;) {
        if (e->d_name[0] == '.')
            continue;
        if (!is_font(e->d_name)) {
            if (depth < DEPTH_MOST) /* opening what is no folder fails */
                find_regular(a, arena_format(a, "%s%s/", folder, e->d_name), family, depth + 1, best);
            continue;
        }
        if (face_of(a, e->d_name, family) != FACE_REGULAR)
            continue;
        const char *path = arena_format(a, "%s%s", folder, e->d_name);
        if (is_better(path, *best))
            *best = path;
    }
    closedir(d);
}

static const char *below(struct arena *a, const char *variable, const char *folder)
{
    const char *value = getenv(variable);
    return value == NULL || *value != '/' ? NULL : arena_format(a, "%s/%s", value, folder);
}

/* The user's own typefaces come before the system's. */
static const char *search(struct arena *a, const char *family)
{
    const char *const folders[] = {
        below(a, "XDG_DATA_HOME", "fonts/"),
        below(a, "HOME", ".local/share/fonts/"),
        below(a, "HOME", ".fonts/"),
        "/usr/local/share/fonts/",
        "/usr/share/fonts/",
    };
    const char *best = NULL;
    for (size_t i = 0; best == NULL && i < sizeof folders / sizeof *folders; i++)
        if (folders[i] != NULL)
            find_regular(a, folders[i], family, 0, &best);
    return best;
}

/* Where Debian has the typefaces of the Thai Linux working group: no folder need be searched for them. */
static const char *usual_place(struct arena *a, const char *family)
{
    static const char *const folders[] = {"/usr/share/fonts/truetype/tlwg/", "/usr/share/fonts/opentype/tlwg/"};
    static const char *const endings[] = {".ttf", ".otf"};
    for (size_t i = 0; i < sizeof folders / sizeof *folders; i++) {
        const char *path = arena_format(a, "%s%s%s", folders[i], family, endings[i]);
        if (access(path, R_OK) == 0)
            return path;
    }
    return NULL;
}

static bool is_path(const char *family)
{
    return strchr(family, '/') != NULL || is_font(family);
}

/* The family's name in that of its regular file. */
static char *family_of(struct arena *a, const char *path)
{
    const char *slash = strrchr(path, '/'), *name = slash == NULL ? path : slash + 1;
    char *family = is_font(name) ? bare_file(a, name) : bare_name(a, name, strlen(name));
    if (has_ending(family, "regular"))
        family[strlen(family) - strlen("regular")] = '\0';
    return family;
}

void fontfile_find(struct arena *a, const char *family, const char *paths[static FACE_COUNT])
{
    const char *regular = is_path(family) ? family : usual_place(a, family);
    if (regular == NULL)
        regular = search(a, bare_name(a, family, strlen(family)));
    if (regular == NULL)
        machine_failed("ไม่พบแบบอักษร '%s' ซึ่ง type.face ของรูปลักษณ์หรือ --font ระบุ: ติดตั้งไว้ในเครื่อง หรือระบุไฟล์ .ttf "
                       "(Laksaman อยู่ในแพ็กเกจ fonts-tlwg-laksaman-ttf ของ Debian)",
                       "the typeface '%s' was not found, which the theme's type.face or --font names: install it, or "
                       "name a .ttf file "
                       "(Laksaman comes with Debian's package fonts-tlwg-laksaman-ttf)",
                       family);
    find_faces(a, path_folder(a, regular), family_of(a, regular), paths);
    paths[FACE_REGULAR] = regular;
}
